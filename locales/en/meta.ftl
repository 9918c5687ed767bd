### How English is written. Every language describes itself here; no code knows it by name.

# Which plural family: none, one, below-two, east-slavic, polish, czech, arabic (src/i18n/plural.rs).
meta-plural = one
# ltr or rtl
meta-direction = ltr
# The language's own name, for the list of languages.
meta-name = English

# January to December, separated by commas.
meta-months = January, February, March, April, May, June, July, August, September, October, November, December
meta-months-short = Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec

## Enumerations: a, b and c

list-middle = { $before }, { $next }
list-end = { $before } and { $last }

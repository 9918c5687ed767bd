### How English is written. Every language describes itself here; no code knows it by name.

# Which plural family: none, one, below-two, east-slavic, polish, czech, arabic (src/i18n/plural.rs).
meta-plural = one
# ltr or rtl
meta-direction = ltr
# The language's own name, for the list of languages.
meta-name = English

## Numbers in documents. A space has to be written { " " }, a no-break space { "\u00A0" }.

meta-decimal = .
meta-group = ,
# Digits in the last group, in the others, and before the first separator.
meta-grouping = 3 3 1
meta-minus = -
# The digit zero.
meta-zero = 0
meta-percent = { $number }%
meta-money = { $symbol }{ $number }
# Where there is no number.
meta-none = –

## Words that may follow a number that somebody types, separated by commas. English ones are always understood.

meta-thousand = k, thousand, thousands
meta-million = m, mn, mio, million, millions
meta-billion = b, bn, billion, billions
meta-minutes = min, mins, minute, minutes
meta-hours = h, hr, hrs, hour, hours
meta-days = d, day, days
meta-weeks = w, week, weeks
meta-months-span = mo, month, months
meta-years = y, yr, year, years

## Dates

# January to December, separated by commas.
meta-months = January, February, March, April, May, June, July, August, September, October, November, December
# The same within a date, where the language has another case for it.
meta-months-in-date = January, February, March, April, May, June, July, August, September, October, November, December
meta-months-short = Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec
meta-month-year = { $month } { $year }
meta-date = { $day } { $month } { $year }
# Two months with their years, as in October 2026 to March 2027.
meta-range = { $from } to { $to }
# Two months of one year, as in January to December 2027.
meta-range-in-year = { $from } to { $to } { $year }

## Enumerations: a, b and c

list-middle = { $before }, { $next }
list-end = { $before } and { $last }

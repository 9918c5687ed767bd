# What stands around every page: names of pages, the task list, the result beside the form.

page-start = Start
page-goals = Goals
page-decision = The decision
page-document = The document
title-page = { $page }. Truce
title-error = Error: { $title }
product = Truce
org-period = { $organisation }, { $period }
nav-label = Pages
nav-all = All pages
nav-before = Before the bell
nav-rounds = Rounds
nav-after = After the bell
nav-progress = { $done } of { $all } completed
status-not-started = Not yet started
status-in-progress = In progress
status-completed = Completed
status-problem = There is a problem
status-points = { $points ->
    [0] No open points
    [one] { $points } open point
   *[other] { $points } open points
}
status-score = { $score } of 100
status-no-score = Nothing to score yet

side-marketing = Marketing
side-sales = Sales
errors-heading = There is a problem
errors-go-on = Go on all the same
done-question = Have you completed this page?
done-yes = Yes
done-no = No, come back later
button-continue = Continue
button-back = Back to { $page }
button-close = Close
button-undo = Undo
button-reload = Reload the page
mark-suggested = Suggested text
take-suggested = Take the suggested text back
box-day = Day
box-month = Month
box-year = Year

save-file = Save a file
all-drafts = All drafts
save-saving = Saving
save-saved = Saved on this device, { $time }
save-not-yet = Nothing to save yet
save-failed-full = Not saved: the device has no room left. Save a file.
save-failed-forbidden = Not saved: the browser doesn’t allow it. Save a file.
save-failed-other = Not saved: the browser’s storage doesn’t answer. Save a file.
save-this-tab = Kept in this tab only. Save a file before you close it.
save-conflict = Not saved: another tab has saved this draft since. Save a file to keep what is here.

result-label = Result
rope-promises = promises
rope-needs = needs
rope-coverage = Coverage
rope-short = Short by
rope-room = Room
rope-adds-up = { $one } adds up
rope-title = Coverage { $coverage }
rope-title-none = No coverage yet
rope-desc-short = Marketing’s rope reaches from zero to { $coverage } of the target. Sales’ rope holds the missing { $gap }.
rope-desc-met = Marketing’s rope reaches past the target, to { $coverage } of it.
rope-desc-none = There is no target yet that leads could be held against.
brief-short = { $gap } short
brief-room = { $room } to spare
brief-none = No target yet
result-show = Show result
result-hide = Hide result
fig-money = Short in money
fig-money-room = Room in money
fig-money-after = { $after } more closes after the period
fig-money-nothing-after = All of it closes within the period
fig-steady = In full swing coverage is { $steady }
fig-leads = Short in leads
fig-leads-short = { $leads } a month
fig-leads-none = None
fig-leads-from = { $leads } from { $source }
fig-leads-room = Enough leads are promised
fig-leads-unreachable = No number of these leads reaches the target in the period
fig-keep-up = Can { $sales } keep up
fig-keep-up-hours = { $demand } of { $supply } hours a month are used
fig-keep-up-peak = { $peak } in the busiest month
fig-response = Response promise
fig-response-value = { $kept } of { $promised }
fig-response-kept = { $people ->
    [one] One person on duty keeps it
   *[other] { $people } people on duty keep it
}
fig-response-needed = Put { $people ->
    [one] one person
   *[other] { $people } people
} on duty to keep it
fig-response-ceiling = No number of people can keep more than { $ceiling }
fig-response-unstable = The backlog grows without end
fig-quota = Sales’ people can carry
fig-quota-of = { $coverage } of the revenue target
fig-ready = Ready to sign
fig-see-open = See what is open
fig-why-no-coverage = Enter the target and marketing’s share
fig-why-no-leads = Enter a source of leads
fig-why-no-follow-up = Say who follows up
fig-why-no-response = Agree how fast a lead is answered
fig-why-no-quota = Enter sales’ people and quota

term-mql = MQL
term-mql-meaning = Marketing-qualified lead: a contact that meets what both sides call a good lead, handed over by marketing.
term-sal = SAL
term-sal-meaning = Sales-accepted lead: a lead that sales has taken on to work.
term-sql = SQL
term-sql-meaning = Sales-qualified lead: an accepted lead whose need, budget and date sales has heard from the customer.

sheet-label = The document, live
sheet-draft = The document, draft { $draft }
sheet-open = Open

announce-coverage = Coverage { $coverage }, { $points ->
    [0] no open points
    [one] { $points } open point
   *[other] { $points } open points
}
announce-moved = { $row } is now number { $place }

foot-private = Nothing you type leaves this page: no server, no account.
foot-version = Version { $version }
foot-licences = Third-party licences
skip-to-main = Skip to the page

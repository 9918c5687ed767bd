### The document that both sides sign. Short sentences, each term used in one sense only.

## Title

document-title = Agreement between { $marketing } and { $sales }
document-running = { $organisation }. { $title }, draft { $draft }
document-running-nameless = { $title }, draft { $draft }
# Becomes a file name: kestrel-metering-agreement-draft-4
document-file = { $organisation } agreement draft { $draft }
document-fact-period = Period
document-fact-for = For { $side }
document-fact-version = Version
document-version = Draft { $draft }, { $date }

## Headings

document-parties = Parties, period and version
document-purpose = Purpose
document-terms = Terms
document-marketing = Marketing’s commitments
document-sales = Sales’ commitments
# Where a team has a name of its own
document-commitments-of = Commitments of { $name }
document-numbers = How the numbers add up
document-misses = Misses
document-review = Review
document-open = Open points
document-signatures = Signatures
document-annex = Annex: assumptions

## 1 Parties

document-made-within = This agreement is made within { $organisation }, between { $marketing } and { $sales }.
document-made = This agreement is made between { $marketing } and { $sales }.
document-signs-for = { $people } { $count ->
    [one] signs
   *[other] sign
} for { $side }.
document-person = { $name } ({ $title })
document-period = { $months ->
    [one] The period is { $period }.
   *[other] The period is { $period }, { $months } months in all.
}
document-period-open = { $months ->
    [one] The period is one month.
   *[other] The period is { $months } months.
}
document-dated = This is draft { $draft }, dated { $date }.
document-dated-later = This is draft { $draft }, dated { $date }. It takes the place of every draft before it.
document-currency = Amounts are in { $currency }.

## 2 Purpose

document-shared-target = { $marketing } and { $sales } share one target: { $target } of revenue { $when } from leads handed over by { $marketing }, which is { $share } of the company’s { $revenue }.
document-shared-target-all = { $marketing } and { $sales } share one target: { $target } of revenue { $when } from leads handed over by { $marketing }, which is the whole of the company’s target.
document-when-year = in { $year }
document-when-period = in the period
document-says = This agreement says what each side promises the other and how it is measured.
document-says-misses = This agreement says what each side promises the other, how it is measured, and what happens when a promise is missed.

## 3 Terms

document-term-agreement = This agreement
document-define-agreement = An agreement between two teams of one company. Strictly, that is an operational-level agreement (OLA); most companies call it a service-level agreement (SLA).
document-term-lead = Lead handed over
document-define-lead = A contact that is judged ready for a salesperson by { $marketing } and passed on to { $sales }. Also called a marketing-qualified lead (MQL). Where this agreement says “lead”, it means a lead handed over.
document-term-accepted = Accepted lead
document-define-accepted = A lead taken on by { $sales }. Also called a sales-accepted lead (SAL).
document-term-qualified = Qualified lead
document-define-qualified = An accepted lead whose need, budget and date are clear to { $sales }. Also called a sales-qualified lead (SQL).
document-term-opportunity = Opportunity
document-define-opportunity = A qualified lead with which a deal of a known value is open.
document-term-customer = Customer
document-define-customer = An opportunity that was won: the contract is signed.
document-term-cycle = Sales cycle
document-define-cycle = The average time from hand-over to signature.
document-term-coverage = Coverage
document-define-coverage = Expected revenue divided by the target. At 1 the plan meets the target on average, which is about an even chance and not certainty. It isn’t pipeline coverage, which compares the value of open deals with a target.
document-term-answered = Answered
document-define-answered = A person has called or written to the lead. An automatic reply doesn’t count.
document-term-attempt = Attempt
document-define-attempt = A call or a message from { $sales } to reach a lead.
document-term-hours = Business hours
document-define-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} a week, spread evenly over { $days ->
    [one] one business day
   *[other] { $days } business days
}.
document-define-hours-clock = For a lead that is handed over outside them, the clock starts when they next begin.
document-term-misses = Permitted misses
document-define-misses = The number of leads a month for which a promise may be missed without consequence. In the tables: “May miss”. Where they say “none”, the target has to be reached in full.
document-term-record = Source of record
document-define-record = The system whose count holds when two counts differ.
document-term-marketing-software = Marketing software
document-define-marketing-software = The system for the campaigns of { $marketing }, which also counts leads.
document-term-crm = CRM
document-define-crm = Customer relationship management: the system that holds the contacts and deals of { $sales }.

## 6 and 7 Commitments

document-col-number = Number
document-col-measure = Measure
document-col-target = Target
document-col-window = Window and clock
document-col-may-miss = May miss
document-col-record = Source of record
document-col-owner = Owner
document-leads-from = Leads handed over from { $source }
document-each-month = each month
document-month-on-average = each month, on average over the period
document-answered = Leads answered by a person
document-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
document-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
document-window-business = within { $time } of hand-over, in business hours; counted each month
document-window-calendar = within { $time } of hand-over, round the clock; counted each month
document-tried = { $attempts ->
    [one] Leads tried once
   *[other] Leads tried { $attempts } times, or reached before
}
document-revenue = Revenue from leads handed over
document-whole-period = the whole period
document-none = none
document-not-named = not named yet
document-not-agreed = not agreed yet
document-record-marketing = Marketing software
document-record-sales = CRM
document-together = Together that is { $leads } leads a month, about { $week } a week.
document-weighted = The months differ. What is due in a month is the target above times the month’s weight in the annex.
document-may-miss = { $leads ->
    [one] “May miss” is what a target leaves over of one lead a month, rounded down.
   *[other] “May miss” is what a target leaves over of { $leads } leads a month, rounded down.
}
document-section-applies = When it is used up, section { $section } applies.

## 8 How the numbers add up

document-col-source = Source
document-col-leads = Leads a month
document-col-customers = Lead to customer
document-col-deal = Deal size,{ "\u00A0" }{ $currency }
document-col-cycle = Cycle, months
document-col-closes = Closes { $when },{ "\u00A0" }{ $currency }
document-col-later = Closes later,{ "\u00A0" }{ $currency }
document-narrow = { $rate } at { $deal }, after { $cycle ->
    [one] { $cycle } month
   *[other] { $cycle } months
}
document-row-pipeline = Opening pipeline, { $value } at { $share }
document-row-earlier = Leads from before the period
document-row-expected = Expected
document-row-target = Target, { $share } of { $revenue }
document-row-short = Short by
document-row-room = Above the target
document-row-coverage = Coverage
document-short = The plan brings { $coverage } of the target in the period.
document-covered = The plan brings { $coverage } times the target in the period.
document-met = The plan brings the target in the period, no more and no less.
document-steady-enough = If every lead closed within the period and nothing else counted, coverage would be { $steady }: the plan is large enough, but not yet for this period.
document-steady-short = If every lead closed within the period and nothing else counted, coverage would be { $steady }: the plan is too small for later periods as well.
document-more-leads = { $count ->
    [one] At these rates, one more lead a month closes the gap.
   *[other] At these rates, { $count } more leads a month close the gap.
} That makes { $list }.
document-leads-of = { $leads } from { $source }
document-late-one = { $months ->
    [one] It takes { $months } month on average from hand-over to signature.
   *[other] It takes { $months } months on average from hand-over to signature.
} Deals from this period’s leads that are signed after it bring { $revenue }, which doesn’t count towards this target.
document-late-many = It takes { $from } to { $to } months on average from hand-over to signature. Deals from this period’s leads that are signed after it bring { $revenue }, which doesn’t count towards this target.
document-follow-up = { $people ->
    [one] One person has { $hours } a week for these leads, which makes { $supply } a month.
   *[other] { $people } people have { $hours } a week each for these leads, which makes { $supply } a month.
} Working the leads takes { $demand }, which is { $utilisation } of that.
document-follow-up-over = That is more time than there is.
document-workable = The time is enough for { $leads ->
    [one] one lead
   *[other] { $leads } leads
} a month.
document-workable-coverage = Coverage with only those leads worked would be { $coverage }.
document-follow-up-none = Working these leads takes { $demand } a month, and nobody has time for them yet.
document-peak = In the busiest month the share is { $utilisation }.
document-on-duty = { $people ->
    [one] One person on duty answers { $kept } of leads in time
   *[other] { $people } people on duty answer { $kept } of leads in time
}; the promise is { $promised }.
document-on-duty-needed = { $people ->
    [one] One person would answer { $kept }.
   *[other] { $people } people would answer { $kept }.
}
document-backlog = { $people ->
    [0] With nobody on duty
    [one] With one person on duty
   *[other] With { $people } people on duty
} the backlog grows without end: answering these leads keeps { $load ->
    [one] { $load } person
   *[other] { $load } people
} busy all the time.
document-ceiling = Whatever the number of people, at most { $ceiling } can be answered in time, because leads also arrive outside business hours.
document-simulated = The shares come from simulating many weeks.
document-quota = By quota, { $sales } can bring { $capacity } in the period, which is { $coverage } of the company’s target.
document-quota-alone = By quota, { $sales } can bring { $capacity } in the period.
document-quota-people = This counts { $people }. A quota is the revenue asked of one person in the period: { $quota }, of which { $attainment } is expected to be reached.
document-ramped = { $n ->
    [one] one person at full speed
   *[other] { $n } people at full speed
}
document-ramping = { $n ->
    [one] one person still learning, who carries { $share } of a quota
   *[other] { $n } people still learning, who carry { $share } of a quota
}
document-exception = Both sides accept that coverage is { $coverage }, for this reason:

## 12 to 15

document-misses-counted = The permitted misses of a promise are used up when more leads miss it in a month than its table permits. Where the table says “none”, they are used up when the target isn’t reached in its window.
document-misses-none = The tables permit no misses, so a promise has used them up as soon as its target isn’t reached in its window.
document-reviewed = { $marketing } and { $sales } review this agreement for the first time on { $date }.
document-open-points = { $count ->
    [one] This point is still open. The agreement may be signed all the same; the point stays open until both sides have settled it.
   *[other] These { $count } points are still open. The agreement may be signed all the same; they stay open until both sides have settled them.
}
document-sign-name = Name
document-sign-for = For
document-sign-place = Place and date
document-sign-signature = Signature
document-sign-line = For { $side }, place and date

## Annex

document-assumed = Section { $section } rests on these answers. They are assumptions, not promises.
document-col-accepted = Accepted
document-col-qualified = Qualified
document-col-opportunity = Opportunity
document-col-won = Won
document-col-spread = Cycle, give or take, months
document-col-before = Leads a month before
document-col-cost = Cost of a lead,{ "\u00A0" }{ $currency }
document-rates = Each share is of the leads that came through the stage before it.
document-untracked = A stage that isn’t in the table, or reads “{ $none }” there, isn’t tracked and counts as { $all }.
document-unlisted = A stage that isn’t in the table isn’t tracked and counts as { $all }.
document-assume-pipeline = { $months ->
    [0] Deals worth { $value } are open at the start of the period. { $share } of that value is won, all of it in the first month.
    [one] Deals worth { $value } are open at the start of the period. { $share } of that value is won, evenly over the first month.
   *[other] Deals worth { $value } are open at the start of the period. { $share } of that value is won, evenly over the first { $months } months.
}
document-assume-season = The months weigh: { $months }. A month of 1 is an average month.
document-season-month = { $month } { $weight }
document-assume-attempt = An attempt takes { $time }.
document-assume-connect = One attempt reaches { $chance } of leads; after all attempts { $reached } are reached.
document-assume-every = No chance of reaching a lead is given, so every lead is counted with all its attempts.
document-assume-talk = A conversation that qualifies a lead takes { $time }.
document-assume-arriving = { $share } of leads arrive in business hours. Answering one takes { $time } on average.
document-suggested = Suggested text that the two sides have not discussed yet: { $list }.
document-suggested-misses = what happens when permitted misses are used up
document-suggested-records = the sources of record

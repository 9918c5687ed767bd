# The decision and the document’s page.

decision-step = After the bell
decision-nothing = There is nothing to decide yet. Enter a target and a source of leads in round 3.
decision-adds-up = The targets add up: marketing’s promise reaches { $coverage } of what sales needs.
decision-short = The targets don’t add up yet: marketing’s promise reaches { $coverage } of what sales needs.
decision-even = Coverage of 1 is about an even chance, not safety.
decision-steady = In full swing the same plan reaches { $steady }: it works, but not yet in this period.
decision-overloaded = Sales has less time than these leads take.
decision-response-broken = The response promise can’t be kept.
decision-all-kept = Sales has the time, and the response promise can be kept.
decision-of-100 = of 100
decision-score-note = Each box is as wide as its weight, so what is filled is the score.
decision-score-scaled = { $parts } { $count ->
    [one] isn’t
   *[other] aren’t
} agreed on yet and dropped out; the weights of the others are scaled up.
decision-score-title = Score { $score } of 100
decision-of-points = of { $points }
part-targets = Targets add up
part-capacity = Sales can keep up
part-response = Response promise
part-commitments = Commitments are checkable
part-roles = Roles and lead definition
part-incentives = Incentives pull together
part-load = Load is shared
part-pulse = The sides see it alike
decision-parts-table = Parts of the score
decision-parts-head-part = Part
decision-parts-head-value = Met, 0 to 100
decision-parts-head-weight = Weight
decision-parts-head-points = Points
decision-parts-absent = Not agreed on yet
decision-moves = { $count ->
    [one] The move that helps most
   *[other] { $count } moves that help most
}
decision-no-moves = Nothing contradicts itself and nothing is open.
move-more-leads = Hand over { $leads ->
    [one] one more lead a month
   *[other] { $leads } more leads a month
}
move-on-duty = Put { $people ->
    [one] one person
   *[other] { $people } people
} on duty
move-follow-up = Put { $people ->
    [one] one person
   *[other] { $people } people
} on follow-up
move-promise-less = Promise { $share } instead
move-tenth-volume = Hand over a tenth more leads
move-tenth-acceptance = Accept a tenth more leads
move-tenth-qualification = Qualify a tenth more leads
move-tenth-opportunity = Open a tenth more opportunities
move-tenth-win = Win a tenth more opportunities
move-tenth-deal = Raise the deal size by a tenth
move-tenth-cycle = Shorten the sales cycle by a tenth
effect-coverage = Coverage
effect-utilisation = Hours used of those there are
effect-kept = Answered in time
effect-checkable = Commitments that can be checked
effect-score = Score
effect-from-to = { $from } to { $to }
move-go = Go to { $what }
decision-adds = Do the targets add up?
decision-adds-late = What closes after the period, { $after }, doesn’t count towards this target.
decision-adds-all = All that these leads bring closes within the period.
months-title = Revenue month by month
months-desc = { $expected } closes within the period. { $after } closes after it. Sales needs { $target } in the period.
months-desc-no-target = { $expected } closes within the period. { $after } closes after it.
months-target = Sales needs { $amount } a month
months-within = { $period }: { $expected } of { $target }
months-within-no-target = { $period }: { $expected }
months-late = Too late: { $after }
months-late-label = Closes after the period, { $after }
months-rest = Other sources
months-series = { $name }, { $amount }
months-earlier = Earlier leads
months-pipeline = Opening pipeline
months-table = Revenue by month
months-head-month = Month
months-head-total = Together
months-head-target = Needed
show-table = Show these figures as a table
decision-funnel = How far do the leads get?
decision-funnel-lede = An average month, all sources together. The outline is what coverage of 1 would take.
funnel-title = From lead to customer
funnel-desc = { $leads } leads a month become { $customers } customers.
stage-leads = Leads handed over
stage-accepted = Accepted
stage-qualified = Qualified
stage-opportunities = Opportunities
stage-customers = Customers
funnel-of = of { $needed }
funnel-more = { $more } more
funnel-head-stage = Stage
funnel-head-got = A month
funnel-head-needed = Needed
decision-points = { $points ->
    [0] No open points before you sign
    [one] One open point before you sign
   *[other] { $points } open points before you sign
}
decision-advice = Worth a word
decision-open-document = Open the document
decision-sign-anyway = Sign with these points open
point-where = Round 3
point-where-start = Start

document-lede = What you agreed on, as both sides sign it. Every underlined number leads back to the answer behind it.
document-print = Print
document-markdown = Markdown
document-html = Web page
document-json = Draft file
document-export = Save the document as
exported = Saved { $name }
export-failed = The browser didn’t take the file. Try once more, or print the document.

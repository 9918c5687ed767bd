# What is wrong or open, one sentence each: what to do.

bad-number = Enter { $what } as one number, such as { $example }
bad-percent = Enter { $what } as a percentage from 0 to 100, such as { $example }
bad-money = Enter { $what } as an amount, such as { $example }
bad-whole = Enter { $what } as a whole number, such as { $example }
bad-negative = Enter { $what } as 0 or more
bad-small = Enter { $what } as more than { $least }
bad-small-whole = Enter { $what } as { $least } or more
bad-large = Enter { $what } as { $most } or less
bad-promise-all = Promise less than 100 %, such as { $example }: 100 % can’t be promised of a queue
bad-month = Enter { $what } as a month and a year, such as { $example }
bad-date = Enter { $what } as day, month and year, such as { $example }
bad-until-then = Until then the result counts with { $value }, the last answer that could be read.
bad-until-then-without = Until then the result counts without it.
bad-not-counted-yet = Not counted yet
bad-spread = Enter a spread of { $cycle } or less: deals can’t close before the lead is handed over. Until then the result counts without the spread.
bad-season-zero = Give at least one month a weight above 0. Until then every month counts the same.
bad-hours-days = Enter { $hours } hours or less: { $days ->
    [one] one business day has
   *[other] { $days } business days have
} no more. Until then the response promise isn’t counted.
in-row = { $row }: { $sentence }

open-no-organisation = Name the organisation
open-no-first-month = Say with which month the period begins
open-nobody-signs = Name somebody who signs for { $side }
open-nameless = Name the person who signs for { $side }
open-no-review = Set the date of the first review
open-no-target = Enter the revenue target of the period
open-no-share = Enter which share of the target marketing’s leads have to bring
open-no-sources = Add a source of leads
open-source-waits = Complete { $name } so that it counts: { $lacks }
open-source-nameless = Name the source that has no name yet
open-short = Raise coverage to 1, or write down why { $coverage } is accepted
open-twice = Check the opening pipeline: its deals come from earlier leads, which are counted too
open-pipeline-waits = Complete the opening pipeline so that it counts
open-follow-up-waits = Complete follow-up so that it counts
open-no-follow-up = Say who follows up and how much time they have
open-quota-waits = Complete sales’ people and quota so that they count
open-response-waits = Complete the response promise so that it counts
open-no-response = Agree how fast sales answers a lead
open-overloaded = Put { $people ->
    [one] one person
   *[other] { $people } people
} on follow-up, or promise fewer leads or attempts: the work takes { $utilisation } of the hours there are
open-overloaded-nobody = Put people on follow-up: there are no hours for the leads that are promised
open-overloaded-peak = Add hours in the busiest month, or spread the leads: the work takes { $utilisation } of the hours there are
advice-nearly-full = Keep some hours free: at { $utilisation } of them used, queues grow long
advice-accepted-reached = Check the accepted share: only { $reached } of the leads are ever reached, and more are said to be accepted
open-unstable = Put { $needed ->
    [one] one person
   *[other] { $needed } people
} on duty: { $load } would be busy all the time, so the backlog grows without end
open-unstable-nobody = Answer faster or promise fewer leads: { $load } people would be busy all the time, so the backlog grows without end
open-not-kept = Put { $needed ->
    [one] one person
   *[other] { $needed } people
} on duty to keep { $with }, or promise { $kept } or less: that is what can be kept now
open-ceiling = Promise { $ceiling } or less: no number of people can keep { $promised }
advice-on-duty-hours = Check the people on duty: they are more hours than follow-up has
advice-shorter-than-talk = Allow more minutes: a conversation takes longer, and the same people hold them
advice-quota-short = Check people and quota: they carry { $coverage } of the revenue target
open-lacking-target = Say for which share of the leads { $name } is promised
open-lacking-record = Name the source of record of { $name }
open-lacking-owner = Say who answers for { $name }
open-no-consequence = Write down what happens when the permitted misses are used up

promise-leads = leads from { $source }
promise-leads-nameless = leads from the source without a name
promise-response = the response promise
promise-attempts = the number of attempts
promise-revenue = the revenue
nameless-source = Source without a name

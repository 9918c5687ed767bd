# Round 3.

goals-step = Round 3
goals-lede = What marketing hands over, what sales makes of it, and whether that reaches the target.
goals-target = The target
goals-sum = Marketing’s leads have to bring
goals-sum-none = Enter both to see what marketing’s leads have to bring
goals-sources = The sources
goals-sources-label = Sources of leads
goals-sources-hint = A source is a stream of leads with rates of its own: a channel, a region, a product line. A stage that you don’t track may stay empty: it counts as 100 %. You can paste rows from a spreadsheet into the name.
goals-add-source = Add a source
goals-source-number = Source { $number }
goals-who-marketing = promises
goals-who-sales = promises
goals-who-both = estimate together
goals-and = and
goals-flow-head = A month, of those needed
goals-of = of { $needed }
goals-as-now = As now: { $leads } a month
goals-before-ask = What was handed over before the period still closes in it. Leave it empty and the business looks as if it began from nothing.
goals-else = What else counts
goals-change = Change
goals-change-done = Done
goals-pipeline = Opening pipeline
goals-pipeline-none = Not counted
goals-pipeline-say = { $value }, of which { $win } is won over { $months ->
    [one] { $months } month
   *[other] { $months } months
}
goals-pipeline-say-once = { $value }, of which { $win } is won in the first month
goals-season = Seasonality
goals-season-even = Even, every month the same
goals-season-uneven = Each month has its own weight, { $low } to { $high }
goals-season-on = Give each month a weight
goals-season-off = Every month the same
goals-season-hint = Only the proportions count: a month of weight 2 brings twice the leads of a month of weight 1.
goals-quota = Sales’ people and quota
goals-quota-none = Not counted
goals-quota-say = { $people ->
    [one] { $people } person
   *[other] { $people } people
} can carry { $capacity } of the { $target }
goals-quota-say-alone = { $people ->
    [one] { $people } person
   *[other] { $people } people
} can carry { $capacity }
goals-follow-up = Follow-up
goals-follow-up-none = Nobody has agreed to follow up yet
goals-follow-up-say = { $attempts ->
    [one] { $attempts } attempt
   *[other] { $attempts } attempts
} a lead, { $people ->
    [one] { $people } person
   *[other] { $people } people
}, { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} a week each
goals-response = Response promise
goals-response-none = No promise yet
goals-response-say = { $clock ->
    [calendar] { $share } within { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, round the clock.
   *[business] { $share } within { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, in business hours.
}
goals-response-broken = { $people ->
    [one] One person on duty keeps { $kept }
   *[other] { $people } people on duty keep { $kept }
}
goals-response-broken-needed = { $people ->
    [one] One person on duty keeps { $kept }
   *[other] { $people } people on duty keep { $kept }
}, { $needed } keep { $with }
goals-partly = Something is missing: it doesn’t count yet
goals-levers = If one thing changed
goals-levers-lede = What each number alone would have to do, in all sources alike, for coverage to be 1.
goals-levers-covered = Coverage is 1 or more. This is how far each number alone may fall, in all sources alike, before it isn’t.
goals-lever-head = What
goals-lever-times = Times
goals-lever-means = That means
lever-volume = Leads a month
lever-acceptance = Accepted
lever-qualification = Qualified
lever-opportunity = Becomes an opportunity
lever-win = Won
lever-deal = Deal size
lever-cycle = Sales cycle
lever-from-to = { $from } to { $to }
lever-all = All sources alike
lever-out = Out of reach: coverage { $best } at best
lever-zero = Out of reach by steps: no step lifts 0 %. A source that has 0 % would need { $rate }
lever-unequal = No equal step gets there, but raising sources unequally does: coverage { $best } with every one at 100 %
lever-none = Out of reach
goals-exception = Coverage below 1
goals-exception-lede = Raise the numbers, or write down why less is accepted. What you write stands in the document.
goals-promises = What is promised
goals-promises-lede = Drafted from the numbers. Say who answers for each promise and where it is counted.
goals-promises-none = Nothing is promised yet. Promises appear here as the numbers are filled in.
promise-say-leads = { $leads ->
    [one] { $leads } lead a month from { $source }
   *[other] { $leads } leads a month from { $source }
}
promise-say-response = { $share } of leads answered within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
promise-say-attempts = Leads tried { $attempts ->
    [one] once
   *[other] { $attempts } times
}, or reached before
promise-say-revenue = { $amount } of revenue from these leads
promise-may-miss = Of { $leads ->
    [one] { $leads } lead
   *[other] { $leads } leads
} a month, { $misses } may miss this
goals-misses = When a promise is missed

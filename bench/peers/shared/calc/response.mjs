// Whether sales can answer as fast as it promises: src/calc/{week,queue,response}.rs in JavaScript. As many leads are
// drawn and as many staffings played as there; in minutes as doubles, and with xoshiro128** because 64 bits are slow here.
// Business clock only: the sample's.

import { atLeast, WEEKS_PER_MONTH } from './num.mjs';

const DAY = 1440;
const PEOPLE_MAX = 200;
const HINT = 6000;

/** Exponential with mean 1, the same for the same seed. */
function exponentials(seed) {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x7f4a7c15 | 0;
  let d = 0x1ce4e5b9 | 0;
  return () => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return -Math.log1p(-result / 4294967296);
  };
}

/** Draws the leads: when each joins and how long its answer takes, in open minutes. */
function draw(promise, openADay, perWeek) {
  const rate = Math.min(10_000, Math.max(1e-4, perWeek));
  const counted = Math.max(4, Math.ceil(Math.min(50_000, Math.max(20_000, rate * 100)) / rate));
  const warmUpWeeks = 1 + Math.floor(counted / 20);
  const count = Math.floor(rate * (counted + warmUpWeeks));
  const next = exponentials(0x5eed1ead);
  const joins = new Float64Array(count);
  const handling = new Float64Array(count);
  let [gaps, works] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    gaps += joins[at] = next();
    works += handling[at] = next();
  }
  const gapScale = (rate * (counted + warmUpWeeks)) / gaps;
  const workScale = (promise.handling * Math.max(1, perWeek / rate) * rate * (counted + warmUpWeeks)) / works;

  // Along the leads expected: the open day, the gap after it, the next open day and so on.
  const { days } = promise;
  const closed = 7 * DAY - days * openADay;
  const inHours = closed > 0 ? promise.arriving : 1;
  const perDay = (rate * inHours) / days;
  const gapOf = (day) => DAY - openADay + (day + 1 === days ? (7 - days) * DAY : 0);
  const perGap = Array.from({ length: days }, (_, day) =>
    closed > 0 ? (rate * (1 - inHours) * gapOf(day)) / closed : 0,
  );
  let [week, day, inGap, left, warmUp] = [0, 0, false, perDay, 0];
  for (let at = 0; at < count; at += 1) {
    let step = joins[at] * gapScale;
    while (step > left) {
      step -= left;
      if (inGap) {
        day += 1;
        if (day === days) [day, week] = [0, week + 1];
      }
      inGap = !inGap;
      left = inGap ? perGap[day] : perDay;
    }
    left -= step;
    const opening = (week * days + day) * openADay;
    joins[at] = inGap ? opening + openADay : opening + (1 - left / perDay) * openADay;
    handling[at] *= workScale;
    if (week < warmUpWeeks) warmUp += 1;
  }
  return { joins, handling, warmUp, within: promise.within };
}

/** The share answered in time, or null as soon as more than `missedAtMost` of them has waited too long. */
function play({ joins, handling, warmUp, within }, people, among, missedAtMost) {
  const counted = Math.max(1, among - warmUp);
  const most = Math.floor(counted * Math.min(2, missedAtMost + 1e-9));
  const size = Math.min(people, joins.length);
  const free = new Float64Array(size);
  let missed = 0;
  for (let at = 0; at < among; at += 1) {
    const start = Math.max(free[0], joins[at]);
    // The heap's least is replaced: sift it down.
    const busyUntil = start + handling[at];
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && free[child + 1] < free[child]) child += 1;
      if (free[child] >= busyUntil) break;
      free[hole] = free[child];
      hole = child;
    }
    free[hole] = busyUntil;
    if (start > joins[at] + within && at >= warmUp) {
      missed += 1;
      if (missed > most) return null;
    }
  }
  return 1 - missed / counted;
}

/** promise: { within, share, hours, days, arriving, handling, duty } */
export function respond(promise, leadsPerMonth) {
  const perWeek = leadsPerMonth / WEEKS_PER_MONTH;
  const openADay = Math.min(DAY, (promise.hours * 60) / promise.days);
  const load = (perWeek * promise.handling) / (promise.days * openADay);
  const stable = (people) => load < people;
  if (!(perWeek > 0)) return { load, stable: true, kept: 1, isKept: true, needed: promise.duty, keptWithNeeded: 1 };
  const queue = draw(promise, openADay, perWeek);
  const all = queue.joins.length;
  const kept = stable(promise.duty) ? play(queue, promise.duty, all, Infinity) : 0;
  const isKept = stable(promise.duty) && atLeast(kept, promise.share);
  const [needed, keptWithNeeded] = fewest(queue, promise, load, { kept, isKept }) ?? [null, null];
  return { load, stable: stable(promise.duty), kept, isKept, needed, keptWithNeeded };
}

/** The fewest people that keep the promise: a hint from few leads, then steps that double away from it. */
function fewest(queue, promise, load, { kept, isKept }) {
  const all = queue.joins.length;
  const missedAtMost = 1 - promise.share;
  let tooFew = Math.floor(load);
  let enough = null;
  if (isKept) enough = [promise.duty, kept];
  else tooFew = Math.max(tooFew, promise.duty);
  const looksBelow = (people) => play(queue, people, Math.min(all, queue.warmUp + HINT), missedAtMost) === null;
  let [low, high, step] = [tooFew, enough ? enough[0] : PEOPLE_MAX, 1];
  while (high > low + 1) {
    const people = Math.min(Math.floor((low + high) / 2), low + step);
    if (looksBelow(people)) low = people;
    else high = people;
    step *= 2;
  }
  let people = high;
  step = 1;
  for (;;) {
    if (enough && enough[0] <= tooFew + 1) return enough;
    if (!enough && tooFew >= PEOPLE_MAX) return null;
    const share = play(queue, people, all, missedAtMost);
    if (share === null) {
      tooFew = people;
      people = Math.min(people + step, Math.floor((people + (enough ? enough[0] : PEOPLE_MAX) + 1) / 2));
    } else {
      enough = [people, share];
      people = Math.max(people - step, Math.floor((tooFew + people) / 2));
    }
    step *= 2;
  }
}

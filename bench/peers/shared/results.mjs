// Everything derived from the answers, once a keystroke.

import { capacity, quotaCapacity, score } from './calc/capacity.mjs';
import { funnel, levers } from './calc/funnel.mjs';
import { misses } from './calc/num.mjs';
import { respond } from './calc/response.mjs';
import { numberOf, numbersOf, SOURCES } from './sample.mjs';

let queue = null;

/** The queue is dear: played again only when its inputs changed, as ours. */
function played(promise, leads) {
  const key = `${Object.values(promise).join()} ${leads}`;
  if (queue?.key !== key) queue = { key, response: respond(promise, leads) };
  return queue.response;
}

const zeroed = (numbers) => Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, value ?? 0]));

export function resultsOf(values) {
  const optional = ({ spread, cost, before, ...rest }) => ({ ...zeroed(rest), spread, cost, before });
  const plan = {
    months: 12,
    target: numberOf('target', values.target) ?? 0,
    share: numberOf('share', values.share) ?? 0,
    sources: SOURCES.map((id) => optional(numbersOf(values.source[id]))),
    pipeline: zeroed(numbersOf(values.pipeline)),
  };
  const quotaPlan = zeroed(numbersOf(values.quota));
  const followUp = zeroed(numbersOf(values.followUp));
  const promise = zeroed(numbersOf(values.response));
  const result = funnel(plan);
  const hours = capacity(plan, result, followUp);
  const response = played(promise, result.leads);
  const quota = quotaCapacity(quotaPlan, plan.target);
  const tried = numberOf('share', values.commitment[3].share);
  const checkable =
    values.commitment.filter(({ owner, record }) => owner !== '' && record !== '').length / values.commitment.length;
  return {
    plan,
    funnel: result,
    levers: levers(plan, result),
    capacity: hours,
    response,
    quota,
    quotaPlan,
    followUp,
    promise,
    mayMiss: { answered: misses(result.leads, promise.share), tried: misses(result.leads, tried ?? 1) },
    tried,
    score: score([
      [25, result.coverage],
      [15, hours.atPeak === null ? null : (1.25 - hours.atPeak) / 0.4],
      [10, promise.share > 0 ? response.kept / promise.share : null],
      [15, checkable],
      [5, 1 - 1 / 5],
    ]),
  };
}

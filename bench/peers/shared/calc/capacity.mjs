// Whether sales can work the leads and carry the target: src/calc/{follow_up,quota,score}.rs in JavaScript.

import { atMost, ratio, sum, within01, WEEKS_PER_MONTH } from './num.mjs';

const connected = (followUp, attempts) => 1 - (1 - followUp.connect) ** attempts;

function demand(plan, followUp, attempts) {
  const leads = sum(plan.sources.map((source) => source.leads));
  const reached = followUp.connect > 0 ? connected(followUp, attempts) : 1;
  const calls = leads * (followUp.connect > 0 ? reached / followUp.connect : attempts);
  const talks = sum(plan.sources.map((source) => source.leads * Math.min(source.acceptance, reached)));
  return (calls * followUp.minutes + talks * followUp.conversation) / 60;
}

/** followUp: { people, hours, attempts, minutes, conversation, connect } */
export function capacity(plan, result, followUp) {
  const supply = followUp.people * followUp.hours * WEEKS_PER_MONTH;
  const hours = demand(plan, followUp, followUp.attempts);
  const workable = result.leads > 0 && hours > 0 ? (supply / hours) * result.leads : null;
  let most = 30;
  while (most > 0 && !atMost(demand(plan, followUp, most) / supply, 1)) most -= 1;
  return {
    supply,
    demand: hours,
    most,
    workable,
    utilisation: ratio(hours, supply),
    atPeak: ratio(hours * Math.max(...result.season), supply),
    coverageAtWorkable:
      workable === null ? null : (result.fromLeads * within01(workable / result.leads) + result.rest) / result.target,
  };
}

/** quota: { ramped, ramping, quota, attainment, ramp } */
export function quotaCapacity(quota, target) {
  const amount = quota.quota * quota.attainment * (quota.ramped + quota.ramping * quota.ramp);
  return { capacity: amount, coverage: target > 0 ? ratio(amount, target) : null };
}

/** Parts that are there, weighted: [[weight, 0..1 or null], ...] to 0..100. */
export function score(parts) {
  const there = parts.filter(([, part]) => part !== null);
  return (100 * sum(there.map(([weight, part]) => weight * within01(part)))) / sum(there.map(([weight]) => weight));
}

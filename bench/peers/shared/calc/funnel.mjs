// From leads to revenue, and what each lever would have to do: src/calc/{lag,funnel,levers}.rs in JavaScript.
// A source: { leads, acceptance, qualification, opportunity, win, deal, cycle, spread, cost, before }.

import { atLeast, ratio, sum, wholeLeads, within01, WEEKS_PER_MONTH } from './num.mjs';

const lagOf = ({ cycle, spread }) => {
  const most = Math.min(spread ?? 0, cycle);
  return { shortest: cycle - most, longest: cycle + most };
};

/** The share of a month's leads closed `since` months after that month began. */
function shareClosed({ shortest, longest }, since) {
  const quick = since - shortest;
  const slow = since - longest;
  const width = quick - slow;
  if (quick <= 0) return 0;
  if (slow >= 1) return 1;
  if (width <= 0 || (slow >= 0 && quick <= 1)) return (quick + slow) / 2;
  if (slow >= 0) return 1 - ((1 - slow) * (1 - slow)) / (2 * width);
  if (quick <= 1) return (quick * quick) / (2 * width);
  return (quick - 0.5) / width;
}

function monthsClosed(lag, season) {
  let closed = 0;
  for (let month = 0; month < season.length; month += 1)
    closed += season[month] * shareClosed(lag, season.length - month);
  return closed;
}

export const leadToCustomer = (source) => source.acceptance * source.qualification * source.opportunity * source.win;
const valueOf = (source) => leadToCustomer(source) * source.deal;
const revenueFromLeads = (source, season) => source.leads * valueOf(source) * monthsClosed(lagOf(source), season);

function stages(leads, source) {
  const accepted = leads * source.acceptance;
  const qualified = accepted * source.qualification;
  const opportunity = qualified * source.opportunity;
  return { leads, acceptance: accepted, qualification: qualified, opportunity, win: opportunity * source.win };
}

function sourceFunnel(source, season, length) {
  const lag = lagOf(source);
  const value = valueOf(source);
  const closed = monthsClosed(lag, season);
  const monthly = new Array(length).fill(0);
  for (let month = 0; month < season.length; month += 1) {
    for (let age = 0; month + age < length; age += 1) {
      monthly[month + age] +=
        season[month] * source.leads * value * (shareClosed(lag, age + 1) - shareClosed(lag, age));
    }
  }
  const earlier = season.map((_, month) => (source.before ?? 0) * (1 - shareClosed(lag, month + 1)) * value);
  return {
    leadToCustomer: leadToCustomer(source),
    inPeriod: source.leads * value * closed,
    afterPeriod: source.leads * value * Math.max(0, sum(season) - closed),
    customers: source.leads * leadToCustomer(source) * closed,
    earlier: sum(earlier),
    spend: source.cost == null ? null : source.cost * source.leads * season.length,
    costPerCustomer: source.cost == null ? null : ratio(source.cost, leadToCustomer(source)),
    monthly,
    earlierMonthly: earlier,
    stages: stages(source.leads, source),
  };
}

/** plan: { months, target, share, sources, pipeline: { value, win, over }, season } */
export function funnel(plan) {
  const season = plan.season ?? new Array(plan.months).fill(1);
  const target = plan.target * plan.share;
  const after = Math.min(36, Math.ceil(Math.max(0, ...plan.sources.map((source) => lagOf(source).longest))));
  const sources = plan.sources.map((source) => sourceFunnel(source, season, plan.months + after));
  const { value, win, over } = plan.pipeline;
  const opening = season.map(
    (_, month) =>
      value *
      win *
      (over > 0 ? within01(over - month) && within01(within01(over - month) / over) : Number(month === 0)),
  );
  const fromLeads = sum(sources.map((source) => source.inPeriod));
  const fromOpening = sum(opening);
  const rest = sum(sources.map((source) => source.earlier)) + fromOpening;
  const expected = fromLeads + rest;
  let multiplier = null;
  if (target > 0)
    multiplier = fromLeads > 0 ? ratio(Math.max(0, target - rest), fromLeads) : atLeast(rest, target) ? 0 : null;
  sources.forEach((result, at) => {
    const needed = multiplier === null ? null : plan.sources[at].leads * multiplier;
    result.needed = needed === null ? null : wholeLeads(needed);
    result.stagesNeeded = needed === null ? null : stages(needed, plan.sources[at]);
  });
  const byMonth = opening
    .concat(new Array(after).fill(0))
    .map((revenue, month) =>
      sources.reduce((total, source) => total + source.monthly[month] + (source.earlierMonthly[month] ?? 0), revenue),
    );
  const leads = sum(plan.sources.map((source) => source.leads));
  return {
    season,
    target,
    expected,
    fromLeads,
    rest,
    fromOpening,
    sources,
    multiplier,
    leads,
    byMonth,
    cumulative: byMonth.slice(0, plan.months).map(
      (
        (total) => (revenue) =>
          (total += revenue)
      )(0),
    ),
    leadsPerWeek: leads / WEEKS_PER_MONTH,
    afterPeriod: sum(sources.map((source) => source.afterPeriod)),
    coverage: target > 0 ? ratio(expected, target) : null,
    gap: target > 0 ? target - expected : null,
    steady:
      target > 0
        ? ratio(sum(plan.sources.map((source) => source.leads * valueOf(source))) * plan.months, target)
        : null,
  };
}

const RATES = ['acceptance', 'qualification', 'opportunity', 'win'];

/** Each lever alone: { lever, multiplier or null, best }, in the order they are shown. */
export function levers(plan, result) {
  if (result.coverage === null) return [];
  const coverageIf = (moved) =>
    (sum(plan.sources.map((source) => revenueFromLeads(moved(source), result.season))) + result.rest) / result.target;
  const rate = (name) => {
    const fits =
      result.multiplier !== null && plan.sources.every((source) => source[name] * result.multiplier <= 1 + 1e-9);
    const best = coverageIf((source) => ({ ...source, [name]: source[name] > 0 ? 1 : 0 }));
    return { lever: name, multiplier: fits ? result.multiplier : null, best };
  };
  const cycle = () => {
    const shorter = (by) => (source) => ({ ...source, cycle: source.cycle * by, spread: (source.spread ?? 0) * by });
    if (atLeast(result.coverage, 1)) return { lever: 'cycle', multiplier: 1 };
    const best = coverageIf(shorter(0));
    if (!atLeast(best, 1)) return { lever: 'cycle', multiplier: null, best };
    let [enough, tooLong] = [0, 1];
    for (let step = 0; step < 48; step += 1) {
      const middle = (enough + tooLong) / 2;
      if (atLeast(coverageIf(shorter(middle)), 1)) enough = middle;
      else tooLong = middle;
    }
    return { lever: 'cycle', multiplier: enough < 1e-6 ? 0 : enough };
  };
  const volume = (lever) => ({ lever, multiplier: result.multiplier, best: result.coverage });
  return [volume('leads'), ...RATES.map(rate), volume('deal'), cycle()];
}

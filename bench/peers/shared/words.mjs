// Results as they are read: every text and every length of the page that moves. The same words as ours; formatters are
// made once (a new Intl.NumberFormat a number would cost more than all the rest).

import { atLeast, atMost, wholeLeads, within01 } from './calc/num.mjs';
import { paper } from './paper.mjs';
import { SOURCES } from './sample.mjs';

const LOCALE = 'en-GB';
const fixed = Array.from(
  { length: 7 },
  (_, digits) => new Intl.NumberFormat(LOCALE, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const upTo = Array.from({ length: 3 }, (_, digits) => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: digits }));
const euros = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

export const number = (value, digits = 0) => upTo[digits].format(value);
export const money = (value) => euros.format(value);

/** Two decimals, or as many as it takes that nothing below 1 reads as 1. */
export function ratio(value) {
  const below = !atLeast(value, 1);
  for (let digits = 2; digits < 6; digits += 1) {
    const scale = 10 ** digits;
    if (!below || Math.round(value * scale) < scale) return fixed[digits].format(value);
  }
  return fixed[6].format(0.999_999);
}

export function shareBelow(value, threshold) {
  const below = !atLeast(value, threshold);
  for (let digits = 0; digits < 4; digits += 1) {
    const scale = 10 ** (digits + 2);
    if (!below || Math.round(value * scale) < Math.round(threshold * scale))
      return `${fixed[digits].format(value * 100)}%`;
  }
  return `${fixed[4].format(value * 100)}%`;
}

export function share(value) {
  for (let digits = 0; digits < 2; digits += 1) {
    const scaled = value * 10 ** (digits + 2);
    if (Math.abs(Math.round(scaled) - scaled) < 0.005) return `${fixed[digits].format(value * 100)}%`;
  }
  return `${fixed[2].format(value * 100)}%`;
}

/** A share of the width as an attribute takes it. */
export const percent = (part) => `${Math.round(Math.max(0, part) * 100_000) / 1000}%`;
const part = (of, whole) => percent(whole > 0 ? Math.min(1, of / whole) : 0);
const counted = (leads, up) => (leads >= 25 ? number(up ? wholeLeads(leads) : leads) : number(leads, 1));

function flows({ stages, stagesNeeded }) {
  if (!stagesNeeded) return null;
  const whole = Math.max(stages.leads, stagesNeeded.leads);
  const flow = (key) => ({
    got: part(stages[key], whole),
    need: part(stagesNeeded[key], whole),
    more: stages[key] > stagesNeeded[key],
    has: counted(stages[key], false),
    of: ` of ${counted(stagesNeeded[key], true)}`,
  });
  return Object.fromEntries(Object.keys(stages).map((key) => [key, flow(key)]));
}

const LEVERS = {
  leads: 'Leads a month',
  acceptance: 'Accepted',
  qualification: 'Qualified',
  opportunity: 'Becomes an opportunity',
  win: 'Won',
  deal: 'Deal size',
  cycle: 'Sales cycle',
};

function lever({ lever: name, multiplier, best }, { funnel }) {
  const what = LEVERS[name];
  if (multiplier === null) {
    const means = atLeast(best, 1)
      ? `No equal step gets there, but raising sources unequally does: coverage ${ratio(best)} with every one at 100 %`
      : `Out of reach: coverage ${ratio(best)} at best`;
    return { what, times: '–', means };
  }
  const needed = funnel.sources.reduce((sum, source) => sum + source.needed, 0);
  const means = name === 'leads' ? `${number(wholeLeads(funnel.leads))} to ${number(needed)}` : 'All sources alike';
  return { what, times: fixed[2].format(multiplier), means };
}

/** 82.7 as the classes that place it: `digits dt8 du2 dv7`. */
function digits(value) {
  const tenths = Math.round(Math.min(100, value) * 10);
  const places = [
    ['dh', Math.floor(tenths / 1000)],
    ['dt', Math.floor(tenths / 100) % 10],
    ['du', Math.floor(tenths / 10) % 10],
    ['dv', tenths % 10],
  ];
  return ['digits', ...places.filter(([, digit]) => digit > 0).map(([place, digit]) => place + digit)].join(' ');
}

function rope({ funnel: { coverage, expected, target, gap } }) {
  const drawn = Math.min(3, coverage);
  const one = drawn > 0 ? Math.min(0.95, 0.9975 / drawn) : 0.95;
  const meet = drawn * one;
  const end = Math.max(one, meet);
  const near = Math.max(0, 1 - Math.abs(drawn) / 0.05);
  const half = 10 + 4 * Math.max(0, 1 - Math.abs(drawn - 1) / 0.05);
  const covered = atLeast(coverage, 1);
  const px = (value) => String(Math.round(value * 100) / 100);
  const quarters = [];
  for (let quarter = 0; quarter <= 12 && (quarter / 4) * one <= end + 1e-9; quarter += 1) {
    quarters.push({
      x: percent((quarter / 4) * one),
      d: quarter % 4 ? 'M.5 35v4' : 'M.5 35v8',
      class: quarter === 4 ? 'st-ink' : 'st-field',
    });
  }
  return {
    promises: money(expected),
    needs: money(target),
    fig: ratio(coverage),
    meetClass: `meet ${digits(meet * 100)}`,
    scaleClass: `scale ${digits(one * 100)}`,
    shortLabel: covered ? 'Room' : 'Short by',
    short: money(Math.abs(gap)),
    title: `Coverage ${ratio(coverage)}`,
    desc: covered
      ? `Marketing’s rope reaches ${ratio(coverage)} of the target: nothing is missing.`
      : `Marketing’s rope reaches from zero to ${ratio(coverage)} of the target. Sales’ rope holds the missing ${money(gap)}.`,
    one: percent(one),
    meet: percent(meet),
    rest: percent(one - meet),
    end: percent(end),
    quarters,
    circleX: px(10 * (1 - near)),
    circleR: px(10 + 4 * near),
    square: px(-half),
    squareSide: px(half * 2),
  };
}

function figures({ funnel, capacity, response, promise, quota }, values) {
  const covered = atLeast(funnel.coverage, 1);
  const missing = funnel.sources.reduce((sum, source) => sum + source.needed, 0) - funnel.leads;
  const each = funnel.sources
    .map((source, at) => `${number(source.needed)} from ${values.source[SOURCES[at]].name}`)
    .join(', ');
  const late =
    funnel.afterPeriod >= 0.5
      ? `${money(funnel.afterPeriod)} more closes after the period`
      : 'Nothing closes after the period';
  return [
    {
      key: 'money',
      class: 'money',
      what: funnel.gap < 0 ? 'Room in money' : 'Short in money',
      value: money(Math.abs(funnel.gap)),
      explained: true,
      word: late,
      second: covered ? '' : `In full swing coverage is ${ratio(funnel.steady)}`,
    },
    {
      key: 'leads',
      what: 'Short in leads',
      value: missing > 0 && !covered ? `${number(missing)} a month` : 'None',
      word: covered ? 'There is room' : each,
    },
    {
      key: 'keep-up',
      what: 'Can Sales keep up',
      value: ratio(capacity.utilisation),
      flag: !atMost(capacity.atPeak, 1),
      word: `${number(capacity.demand)} of ${number(capacity.supply)} hours a month are used`,
    },
    {
      key: 'response',
      what: 'Response promise',
      value: `${shareBelow(response.kept, promise.share)} of ${share(promise.share)}`,
      flag: !response.isKept,
      word: response.isKept
        ? `${number(promise.duty)} on duty keep it`
        : response.needed
          ? `Put ${response.needed} people on duty to keep it`
          : 'Nobody can keep it',
    },
    {
      key: 'quota',
      what: 'Sales’ people can carry',
      value: money(quota.capacity),
      word: `${ratio(quota.coverage)} of the revenue target`,
    },
  ];
}

function groups({ plan, quota, quotaPlan, followUp, promise, response }) {
  const { value, win, over } = plan.pipeline;
  return {
    pipeline: { says: `${money(value)}, of which ${share(win)} is won over ${number(over, 1)} months` },
    season: { says: 'Even, every month the same' },
    quota: {
      says: `${number(quotaPlan.ramped + quotaPlan.ramping, 1)} people can carry ${money(quota.capacity)} of the ${money(plan.target)}`,
    },
    followUp: {
      says: `${number(followUp.attempts)} attempts a lead, ${number(followUp.people, 1)} people, ${number(followUp.hours, 1)} hours a week each`,
    },
    response: {
      says: `${share(promise.share)} within ${number(promise.within, 1)} minutes, in business hours.`,
      flag: response.isKept ? '' : broken(response, promise),
    },
  };
}

const one = (people) => (people === 1 ? 'One person' : `${number(people)} people`);
function broken({ kept, needed, keptWithNeeded }, promise) {
  const now = `${one(promise.duty)} on duty keeps ${shareBelow(kept, promise.share)}`;
  return needed ? `${now}, ${needed} keep ${share1(keptWithNeeded)}` : now;
}

export const share1 = (value) => `${fixed[value < 0.9995 ? 1 : 0].format(value * 100)}%`;

function promises({ funnel, promise, followUp, plan, mayMiss }, values) {
  const leads = number(wholeLeads(funnel.leads));
  const may = (misses) => `Of ${leads} leads a month, ${number(misses)} may miss this`;
  return [
    ...plan.sources.map((source, at) => ({
      side: 'm',
      who: 'Marketing',
      says: `${number(source.leads, 1)} leads a month from ${values.source[SOURCES[at]].name}`,
    })),
    {
      side: 's',
      who: 'Sales',
      says: `${share(promise.share)} of leads answered within ${number(promise.within, 1)} minutes`,
      hint: may(mayMiss.answered),
    },
    {
      side: 's',
      who: 'Sales',
      says: `Leads tried ${number(followUp.attempts)} times, or reached before`,
      hint: may(mayMiss.tried),
    },
    { side: 's', who: 'Sales', says: `${money(funnel.target)} of revenue from these leads` },
  ];
}

/** What is still open: [{ text, to }]. */
function openPoints({ funnel, response, promise, capacity }, values) {
  const points = [];
  if (!atLeast(funnel.coverage, 1) && !values.exception.trim()) {
    points.push({
      text: `Raise coverage to 1, or write down why ${ratio(funnel.coverage)} is accepted`,
      to: 'source.a.leads',
    });
  }
  if (!atMost(capacity.utilisation, 1))
    points.push({
      text: `Follow-up takes ${ratio(capacity.utilisation)} of the hours there are`,
      to: 'followUp.people',
    });
  if (!response.isKept) {
    const or = `promise ${shareBelow(response.kept, promise.share)} or less: that is what can be kept now`;
    const text = response.needed
      ? `Put ${response.needed} people on duty to keep ${share1(response.keptWithNeeded)}, or ${or}`
      : or;
    points.push({ text, to: 'response.duty' });
  }
  return points;
}

/** `fresh` is the field typed in last, `withPaper` whether the document stands beside. */
export function wordsOf(results, values, { fresh, withPaper }) {
  const { funnel } = results;
  const covered = atLeast(funnel.coverage, 1);
  const points = openPoints(results, values);
  const open = points.length === 1 ? '1 open point' : `${points.length} open points`;
  return {
    sum: money(funnel.target),
    sources: SOURCES.map((id, at) => ({
      name: values.source[id].name,
      flows: flows(funnel.sources[at]),
      asNow:
        values.source[id].before === '' && results.plan.sources[at].leads > 0
          ? `As now: ${number(results.plan.sources[at].leads, 1)} a month`
          : '',
    })),
    groups: groups(results),
    leversLede: covered
      ? 'Coverage is 1 or more. This is how far each number alone may fall, in all sources alike, before it isn’t.'
      : 'What each number alone would have to do, in all sources alike, for coverage to be 1.',
    levers: results.levers.map((needed) => lever(needed, results)),
    askException: !covered || values.exception !== '',
    promises: promises(results, values),
    rope: rope(results),
    brief: covered ? `${money(Math.abs(funnel.gap))} of room` : `${money(funnel.gap)} short`,
    figures: figures(results, values),
    open,
    score: `${number(results.score)} of 100`,
    announce: `Coverage ${ratio(funnel.coverage)}, ${open}`,
    paper: withPaper ? paper(results, values, points, fresh, { money, number, ratio, share, shareBelow, share1 }) : [],
  };
}

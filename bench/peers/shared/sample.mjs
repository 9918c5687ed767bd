// The worked sample as it stands in the fields (src/domain/sample.rs), and the fields of the page. Both peers build their
// form from this; what they share beyond the calculations are only words.

export const SAMPLE = {
  target: '3,000,000',
  share: '40',
  source: {
    a: {
      name: 'Content',
      leads: '110',
      acceptance: '80',
      qualification: '50',
      opportunity: '60',
      win: '22',
      deal: '15,000',
      cycle: '3.5',
      spread: '',
      cost: '',
      before: '',
    },
    b: {
      name: 'Paid search',
      leads: '80',
      acceptance: '60',
      qualification: '40',
      opportunity: '55',
      win: '20',
      deal: '12,000',
      cycle: '2',
      spread: '',
      cost: '',
      before: '',
    },
  },
  pipeline: { value: '200,000', win: '25', over: '3' },
  quota: { ramped: '8', ramping: '1', quota: '400,000', attainment: '85', ramp: '50' },
  followUp: { people: '3', hours: '12', attempts: '6', minutes: '6', conversation: '30', connect: '25' },
  response: {
    within: '30',
    share: '95',
    clock: 'business',
    hours: '45',
    days: '5',
    arriving: '65',
    handling: '25',
    duty: '1',
  },
  commitment: [
    { owner: 'ines', record: 'the marketing software' },
    { owner: 'ines', record: 'the marketing software' },
    { owner: 'tom', record: 'the CRM' },
    { owner: 'tom', record: 'the CRM', share: '90' },
    { owner: 'tom', record: 'the CRM' },
  ],
  exception: '',
  usedUp:
    'When one side has used up its permitted misses, both sides meet within five business days. They write down the cause, ' +
    'what changes and who changes it. Until then neither side holds the other to the promise that depends on the missed one.',
};

export const SOURCES = ['a', 'b'];
export const PEOPLE = [
  ['', 'Nobody yet'],
  ['ines', 'Ines Okafor'],
  ['tom', 'Tom Brandt'],
];

const field = (key, label, hint, more = {}) => ({ key, label, hint, ...more });
const percent = { post: '%' };
const money = { pre: '€' };

/** The fields of a source by who promises them. `term` is explained on demand in the first source. */
export const SOURCE_GROUPS = [
  {
    who: [['m', 'Marketing'], ' promises'],
    beside: 'A month, of those needed',
    fields: [
      field('leads', 'Leads handed over', 'A month, marketing-qualified', {
        flow: true,
        term: [
          'MQL',
          'Marketing-qualified lead: a contact that meets what both sides call a good lead, handed over by marketing.',
        ],
      }),
    ],
  },
  {
    who: [['s', 'Sales'], ' promises'],
    fields: [
      field('acceptance', 'Accepted', 'Sales takes the lead on', {
        ...percent,
        flow: true,
        term: ['SAL', 'Sales-accepted lead: a lead that sales has taken on to work.'],
      }),
      field('qualification', 'Qualified', 'Need, budget and date are clear', {
        ...percent,
        flow: true,
        term: [
          'SQL',
          'Sales-qualified lead: an accepted lead whose need, budget and date sales has heard from the customer.',
        ],
      }),
      field('opportunity', 'Becomes an opportunity', 'A deal with a value is open', { ...percent, flow: true }),
      field('win', 'Won', 'The win rate: opportunities that become customers', { ...percent, flow: true }),
    ],
  },
  {
    who: [['m', 'Marketing'], ' and ', ['s', 'Sales'], ' estimate together'],
    asNow: true,
    fields: [
      field('deal', 'Deal size', 'Average of a won deal', money),
      field('cycle', 'Sales cycle, months', 'Hand-over to signature. CRM reports often count from the opportunity'),
      field('spread', 'Give or take, months (optional)', 'Deals close evenly over the cycle, this much more or less'),
      field('cost', 'Cost of a lead (optional)', 'Media, content and tools', money),
      field('before', 'Leads before the period', 'A month, until now'),
    ],
  },
];

/** What else counts; the fields are made when a group is opened, as on our page. */
export const GROUPS = [
  {
    key: 'pipeline',
    title: 'Opening pipeline',
    fields: [
      field('value', 'Value', 'Open deals together', money),
      field('win', 'Won', 'Chance that they are won', percent),
      field('over', 'Months', 'They close evenly over'),
    ],
  },
  { key: 'season', title: 'Seasonality', fields: [] },
  {
    key: 'quota',
    title: 'Sales’ people and quota',
    fields: [
      field('ramped', 'People at full speed', ''),
      field('ramping', 'People still learning', ''),
      field('quota', 'Quota', 'A person', money),
      field('attainment', 'Expected to be reached', 'Of a quota', percent),
      field('ramp', 'Carried while learning', 'Of a quota', percent),
    ],
  },
  {
    key: 'followUp',
    title: 'Follow-up',
    fields: [
      field('people', 'People who follow up', ''),
      field('hours', 'Hours', 'Each, a week'),
      field('attempts', 'Attempts', 'Before a lead is given up'),
      field('minutes', 'Minutes an attempt', ''),
      field('conversation', 'Minutes a conversation', ''),
      field('connect', 'Reached', 'An attempt', percent),
    ],
  },
  {
    key: 'response',
    title: 'Response promise',
    fields: [
      field('within', 'Minutes', 'Longest wait'),
      field('share', 'Promised of', 'The leads', percent),
      field('hours', 'Open hours', 'A week'),
      field('days', 'Open days', 'A week'),
      field('arriving', 'Arriving in open hours', 'Of the leads', percent),
      field('handling', 'Minutes an answer', ''),
      field('duty', 'People on duty', ''),
    ],
  },
];

/** Numbers that are given in per cent. */
const RATES = new Set([
  'share',
  'acceptance',
  'qualification',
  'opportunity',
  'win',
  'attainment',
  'ramp',
  'connect',
  'arriving',
]);
const WORDS = new Set(['name', 'clock', 'owner', 'record', 'exception', 'usedUp']);

/** What a field holds as a number; null when nothing that counts. */
export function numberOf(key, text) {
  const trimmed = (text ?? '').trim();
  if (trimmed === '') return null;
  const value = Number(trimmed.replaceAll(',', '')) / (RATES.has(key) ? 100 : 1);
  return value >= 0 && Number.isFinite(value) && !(RATES.has(key) && value > 1) ? value : null;
}

/** The sentence for what was typed at `name`, or undefined when it can be read. */
export function troubleOf(name, text) {
  const key = name.slice(name.lastIndexOf('.') + 1);
  if (WORDS.has(key) || (text ?? '').trim() === '' || numberOf(key, text) !== null) return undefined;
  return RATES.has(key) ? 'Enter a percentage from 0 to 100' : 'Enter a number, 0 or more';
}

/** A group of answers as numbers. */
export function numbersOf(group) {
  const numbers = {};
  for (const key of Object.keys(group)) numbers[key] = WORDS.has(key) ? group[key] : numberOf(key, group[key]);
  return numbers;
}

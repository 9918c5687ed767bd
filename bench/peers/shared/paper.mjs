// The live document as data: sections 2, 6, 7, 8, 12 and 14 with the sentences of ours. A span is a text, a link to an
// answer { to, text, fresh }, or a figure that can be explained { figure, text }.
// A block is { kind: 'body' | 'clause', number, spans } or { kind: 'table', ... } or { kind: 'open', points }.

import { atLeast, wholeLeads } from './calc/num.mjs';
import { PEOPLE, SOURCES } from './sample.mjs';

const column = (key, ...head) => ({ key, head, class: key });
const numbers = (key, ...head) => ({ key, head, class: `${key} r` });
const drops = (key, ...head) => ({ key, head, class: `${key} r drops` });

const PROMISES = [
  { ...column('number', 'Number'), hidden: true },
  column('measure', 'Measure'),
  numbers('target', 'Target'),
  column('window', 'Window and clock'),
  numbers('misses', 'May miss'),
  column('record', 'Source of record'),
  column('owner', 'Owner'),
];
const SUMS = [
  column('source', 'Source'),
  numbers('leads', 'Leads a month'),
  drops('customers', 'Lead to customer'),
  drops('deal', 'Deal size,\u00a0€'),
  drops('cycle', 'Cycle, months'),
  numbers('closes', 'Closes in ', { to: 'first-month', text: '2027' }, ',\u00a0€'),
  numbers('later', 'Closes later,\u00a0€'),
];

export function paper(results, values, points, fresh, { money, number, ratio, share, shareBelow, share1 }) {
  const { plan, funnel, capacity, response, promise, quota, quotaPlan, followUp, mayMiss, tried } = results;
  const link = (to, text) => ({ to, text, fresh: to === fresh });
  const figure = (text) => ({ figure: true, text });
  const bare = (value) => number(value);
  const ids = SOURCES.map((id, at) => ({
    id,
    name: link(`source.${id}.name`, values.source[id].name),
    plan: plan.sources[at],
    result: funnel.sources[at],
  }));
  const owner = (at) => [link('signatory', PEOPLE.find(([id]) => id === values.commitment[at].owner)[1])];
  const covered = atLeast(funnel.coverage, 1);
  const clause = (number, ...spans) => ({ kind: 'clause', number, spans });
  const leads = figure(number(funnel.leads, 2));

  const marketing = {
    kind: 'table',
    type: 'promises',
    names: 1,
    columns: PROMISES,
    rows: ids.map(({ id, name, plan: source }, at) => ({
      cells: [
        [`6.${at + 1}`],
        ['Leads handed over from ', name],
        [link(`source.${id}.leads`, number(source.leads, 2))],
        ['each month'],
        ['none'],
        ['Marketing software'],
        owner(at),
      ],
    })),
  };
  const sales = {
    kind: 'table',
    type: 'promises',
    names: 1,
    columns: PROMISES,
    rows: [
      [
        ['7.1'],
        ['Leads answered by a person'],
        [link('response.share', share(promise.share))],
        [
          'within ',
          link('response.within', number(promise.within, 2)),
          ' minutes of hand-over, in business hours; counted each month',
        ],
        [figure(number(mayMiss.answered))],
        ['CRM'],
        owner(2),
      ],
      [
        ['7.2'],
        ['Leads tried ', link('followUp.attempts', number(followUp.attempts)), ' times, or reached before'],
        [link('commitment.3.share', tried === null ? 'not agreed' : share(tried))],
        ['each month'],
        [figure(number(mayMiss.tried))],
        ['CRM'],
        owner(3),
      ],
      [
        ['7.3'],
        ['Revenue from leads handed over'],
        [figure(money(funnel.target))],
        ['the whole period'],
        ['none'],
        ['CRM'],
        owner(4),
      ],
    ].map((cells) => ({ cells })),
  };

  const row = (name, filled, total) => ({
    total,
    cells: [name, [], [], [], [], [], []].map((cell, at) => filled[at] ?? cell),
  });
  const needed = funnel.sources.reduce((sum, source) => sum + source.needed, 0);
  const missing = wholeLeads(needed - funnel.leads);
  const rows = ids.map(({ id, name, plan: source, result }) => {
    const rate = figure(share(result.leadToCustomer));
    const cycle = link(`source.${id}.cycle`, number(source.cycle, 2));
    return {
      cells: [
        [name],
        [link(`source.${id}.leads`, number(source.leads, 2))],
        [rate],
        [link(`source.${id}.deal`, bare(source.deal))],
        [cycle],
        [figure(bare(result.inPeriod))],
        [figure(bare(result.afterPeriod))],
      ],
      note: [rate, ' at ', link(`source.${id}.deal`, money(source.deal)), ', after ', cycle, ' months'],
    };
  });
  const { pipeline } = plan;
  rows.push(
    row(
      [
        'Opening pipeline, ',
        link('pipeline.value', bare(pipeline.value)),
        ' at ',
        link('pipeline.win', share(pipeline.win)),
      ],
      { 5: [figure(bare(funnel.fromOpening))] },
    ),
  );
  rows.push(
    row(['Expected'], { 1: [leads], 5: [figure(bare(funnel.expected))], 6: [figure(bare(funnel.afterPeriod))] }, true),
  );
  rows.push(
    row(['Target, ', link('share', share(plan.share)), ' of ', link('target', bare(plan.target))], {
      5: [figure(bare(funnel.target))],
    }),
  );
  if (!covered || funnel.gap <= -0.5) {
    const short = covered ? {} : { 1: [figure(number(missing))] };
    rows.push(row([covered ? 'Room' : 'Short by'], { ...short, 5: [figure(bare(Math.abs(funnel.gap)))] }));
  }
  rows.push(row(['Coverage'], { 5: [figure(ratio(funnel.coverage))] }, true));

  const sums = [{ kind: 'table', type: 'sums', names: 0, columns: SUMS, rows }];
  const add = (...spans) => sums.push(clause(`8.${sums.length}`, ...spans));
  if (covered) {
    add('The plan covers the target ', figure(ratio(funnel.coverage)), ' times.');
  } else {
    add(
      'The plan brings ',
      figure(ratio(funnel.coverage)),
      ' of the target in the period.',
      ' ',
      'If every lead closed within the period and nothing else counted, coverage would be ',
      figure(ratio(funnel.steady)),
      atLeast(funnel.steady, 1)
        ? ': the plan is large enough, but not yet for this period.'
        : ': the plan is too small for later periods as well.',
    );
    const from = ids.flatMap(({ name, result }, at) => [
      ...(at ? [' and '] : []),
      figure(number(result.needed)),
      ' from ',
      name,
    ]);
    add('At these rates, ', figure(number(missing)), ' more leads a month close the gap. That makes ', ...from, '.');
  }
  const cycles = ids.map(({ id, plan: source }) => ({ id, cycle: source.cycle })).sort((a, b) => a.cycle - b.cycle);
  const months = ({ id, cycle }) => link(`source.${id}.cycle`, number(cycle, 2));
  add(
    'It takes ',
    months(cycles[0]),
    ' to ',
    months(cycles.at(-1)),
    ' months on average from hand-over to signature. Deals from this period’s leads that are signed after it bring ',
    figure(money(funnel.afterPeriod)),
    ', which doesn’t count towards this target.',
  );
  add(
    link('followUp.people', number(followUp.people, 2)),
    ' people have ',
    link('followUp.hours', number(followUp.hours, 1)),
    ' hours a week each for these leads, which makes ',
    figure(number(capacity.supply, 1)),
    ' hours a month. Working the leads takes ',
    figure(number(capacity.demand, 1)),
    ' hours, which is ',
    figure(shareBelow(capacity.utilisation, 1)),
    ' of that.',
  );
  add(
    promise.duty === 1 ? 'One person on duty answers ' : `${number(promise.duty)} people on duty answer `,
    figure(shareBelow(response.kept, promise.share)),
    ' of leads in time; the promise is ',
    link('response.share', share(promise.share)),
    '.',
    ...(response.needed && !response.isKept
      ? [' ', figure(number(response.needed)), ' people would answer ', figure(share1(response.keptWithNeeded)), '.']
      : []),
    ' ',
    'The shares come from simulating many weeks.',
  );
  add(
    'By quota, Sales can bring ',
    figure(money(quota.capacity)),
    ' in the period, which is ',
    figure(shareBelow(quota.coverage, 1)),
    ' of the company’s target.',
    ' ',
    'This counts ',
    link('quota.ramped', number(quotaPlan.ramped, 2)),
    ' people at full speed and one person still learning, who carries ',
    link('quota.ramp', share(quotaPlan.ramp)),
    ' of a quota. A quota is the revenue asked of one person in the period: ',
    link('quota.quota', money(quotaPlan.quota)),
    ', of which ',
    link('quota.attainment', share(quotaPlan.attainment)),
    ' is expected to be reached.',
  );

  return [
    {
      id: '2',
      heading: 'Purpose',
      blocks: [
        {
          kind: 'body',
          spans: [
            'Marketing and Sales share one target: ',
            figure(money(funnel.target)),
            ' of revenue in ',
            link('first-month', '2027'),
            ' from leads handed over by Marketing, which is ',
            link('share', share(plan.share)),
            ' of the company’s ',
            link('target', money(plan.target)),
            '.',
            ' ',
            'This agreement says what each side promises the other, how it is measured, and what happens when a promise is missed.',
          ],
        },
      ],
    },
    {
      id: '6',
      heading: 'Marketing’s commitments',
      blocks: [
        marketing,
        clause(
          '6.3',
          'Together that is ',
          leads,
          ' leads a month, about ',
          figure(number(funnel.leadsPerWeek)),
          ' a week.',
        ),
      ],
    },
    {
      id: '7',
      heading: 'Sales’ commitments',
      blocks: [
        sales,
        clause(
          '7.4',
          '“May miss” is what a target leaves over of ',
          leads,
          ' leads a month, rounded down.',
          ' ',
          'When it is used up, section 12 applies.',
        ),
      ],
    },
    { id: '8', heading: 'How the numbers add up', blocks: sums },
    {
      id: '12',
      heading: 'Misses',
      blocks: [
        clause(
          '12.1',
          'The permitted misses of a promise are used up when more leads miss it in a month than its table permits. Where the table says “none”, they are used up when the target isn’t reached in its window.',
        ),
        clause('12.2', values.usedUp),
      ],
    },
    {
      id: '14',
      heading: 'Open points',
      blocks: [
        {
          kind: 'body',
          spans: [
            `These ${points.length} points are still open. The agreement may be signed all the same; they stay open until both sides have settled them.`,
          ],
        },
        { kind: 'open', points: points.map(({ text, to }, at) => ({ number: String(at + 1), spans: [{ to, text }] })) },
      ],
    },
  ];
}

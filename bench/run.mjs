// Keystroke to results on the page, ours beside vanilla JavaScript and React + react-hook-form, in one run.
// node bench/run.mjs --url http://localhost:1234/ --report docs/bench.md --bytes app=1,vanilla=2,react=3,tuned=4 --rust 1.95.0

import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { Contestant } from './page.mjs';
import { median, quantile, table } from './table.mjs';

const { values: given } = parseArgs({
  options: {
    url: { type: 'string' },
    report: { type: 'string' },
    bytes: { type: 'string' },
    rust: { type: 'string' },
    rounds: { type: 'string', default: '8' },
  },
});
const NAMES = {
  app: 'Truce',
  vanilla: 'vanilla JS',
  react: 'React + react-hook-form',
  tuned: 'the same, tuned',
};
const VIEWPORTS = [
  { width: 1280, height: 900, what: 'the live document beside the form' },
  { width: 360, height: 740, what: 'a phone: no document beside' },
];
/** Typed in each round: below and above the target, so that sentences change too. */
const NUMBERS = ['104', '129', '96', '8'];
const WARM_UP = 2;
/** Milliseconds after a keystroke: the app has saved by then. */
const REST = 350;
const GOALS = { vanilla: 1.5, react: 0.7 };

const bytes = Object.fromEntries(given.bytes.split(',').map((pair) => pair.split('=')));
const said = [];
const say = (line = '') => {
  said.push(line);
  console.log(line);
};

async function measure(viewport) {
  const contestants = Object.keys(NAMES).map((name) => new Contestant(name, `${given.url}${name}/index.html`));
  try {
    for (const contestant of contestants) await contestant.open(viewport);
    for (let round = 0; round < WARM_UP + Number(given.rounds); round += 1) {
      // Another one begins each round.
      const order = contestants.map((_, at) => contestants[(at + round) % contestants.length]);
      for (const contestant of order) {
        for (const number of NUMBERS) {
          const strokes = await contestant.type(number, REST);
          if (round >= WARM_UP) contestant.strokes.push(...strokes);
        }
        // A key that changes nothing: what the measuring itself costs.
        if (round >= WARM_UP) contestant.idle.push(await contestant.press('Shift', 50));
      }
    }
    const numbers = await Promise.all(contestants.map((contestant) => contestant.numbers()));
    const differ = contestants.filter((_, at) => JSON.stringify(numbers[at]) !== JSON.stringify(numbers[0]));
    for (const { name } of differ)
      console.log(
        `${NAMES[name]} shows other numbers than Truce:\n  ${JSON.stringify(numbers[contestants.findIndex((c) => c.name === name)])}\n  ${JSON.stringify(numbers[0])}`,
      );
    return { contestants, agree: differ.length === 0, version: contestants[0].driver.browser.version() };
  } finally {
    for (const contestant of contestants) if (contestant.driver) await contestant.close();
  }
}

const clock = (strokes, name) => strokes.map((stroke) => stroke[name]);
const ms = (value) => value.toFixed(1);

function tell({ contestants, agree }, viewport) {
  const medianOf = (name) => median(clock(contestants.find((contestant) => contestant.name === name).strokes, 'task'));
  say(`### ${viewport.width} × ${viewport.height}: ${viewport.what}`);
  say();
  const head = [
    'page',
    'median',
    'p90',
    '× vanilla',
    '× React',
    'script',
    'style',
    'layout',
    'other',
    'until quiet',
    'idle key',
    'frames',
    'elements',
  ];
  say(
    table(
      head,
      contestants.map(({ name, strokes, idle, elements }) => {
        const of = (which) => median(clock(strokes, which));
        const own = of('task');
        const other = median(strokes.map(({ task, script, style, layout }) => task - script - style - layout));
        return [
          NAMES[name],
          ms(own),
          ms(quantile(clock(strokes, 'task'), 0.9)),
          (own / medianOf('vanilla')).toFixed(2),
          (own / medianOf('react')).toFixed(2),
          ms(of('script')),
          ms(of('style')),
          ms(of('layout')),
          ms(other),
          ms(of('quiet')),
          ms(median(clock(idle, 'task'))),
          String(Math.max(...clock(strokes, 'frames'))),
          String(elements),
        ];
      }),
    ),
  );
  say();
  const [toVanilla, toReact] = ['vanilla', 'react'].map((name) => medianOf('app') / medianOf(name));
  const met = (ratio, goal) => `${ratio.toFixed(2)} of at most ${goal.toFixed(1)}: ${ratio <= goal ? 'met' : 'missed'}`;
  say(
    `Goals: × vanilla ${met(toVanilla, GOALS.vanilla)}; × React ${met(toReact, GOALS.react)}. ${contestants[0].strokes.length} keystrokes a page. ${agree ? 'All pages show the same numbers.' : 'The pages don’t show the same numbers: see above.'}`,
  );
  say();
}

const { devDependencies } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
const runs = [];
for (const viewport of VIEWPORTS) {
  console.log(`measuring at ${viewport.width} × ${viewport.height} (about two minutes)`);
  runs.push(await measure(viewport));
}
said.length = 0;
say('# Typing, measured');
say();
say(
  'Written by `cargo xtask bench`. Milliseconds of CPU time of the renderer’s main thread in Chromium’s own clock, from a key',
);
say(
  'pressed in the first source’s leads to the frame that shows the new results, with the worked sample loaded. Everything is',
);
say(
  'computed again each time: funnel with its lag, levers, follow-up, quota, the played weeks of the response promise; rope, figures,',
);
say(
  'and, where there is room, the live document. The peers (`bench/peers`) are the same form with the same styles and calculations.',
);
say(
  '“Tuned” recomputes by `useWatch` beside the form and memoises every part; the React above it calls `watch()` in the form, as the',
);
say('documentation first shows it, and renders all. The goal is against that one.');
say(
  '“Until quiet” adds the next 350 ms: Truce writes the draft to IndexedDB then, the peers save nothing. “Idle key” is a key that',
);
say(
  'changes nothing: what measuring costs, in every figure. Single times swing with the machine; the ratios come from one run.',
);
say();
const version = runs[0].version;
say(
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0].model} (${cpus().length} cores), Chromium ${version}, Node ${process.version.slice(1)}, Rust ${given.rust}, React ${devDependencies.react}, react-hook-form ${devDependencies['react-hook-form']}`,
);
say();
runs.forEach((run, at) => tell(run, VIEWPORTS[at]));
say('### Weight');
say();
say(
  table(
    ['page', 'bytes, brotli 11'],
    Object.entries(NAMES).map(([name, title]) => [title, Number(bytes[name]).toLocaleString('en-GB')]),
  ),
);
say();
say(
  'HTML, the same styles, and code. Truce is the whole app (storage, file formats, exports, decision, document); the peers are this one page.',
);
if (given.report) await writeFile(given.report, `${said.join('\n')}\n`);

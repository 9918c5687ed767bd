// Where a keystroke's time goes: Chromium's sampling profiler for the code, its tracing for style, layout and paint.
// node bench/profile.mjs --url http://localhost:1234/ --report target/bench/profile.md
// xtask puts the wasm there that still names its functions: the one before wasm-opt.

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { Contestant } from './page.mjs';
import { table } from './table.mjs';

const { values: given } = parseArgs({
  options: { url: { type: 'string' }, report: { type: 'string' }, page: { type: 'string', default: 'app' } },
});
const NUMBERS = ['104', '129', '96', '8', '115', '87', '132', '101', '93', '120', '77', '109'];
const VIEWPORT = { width: 1280, height: 900 };
const REST = 350;
/** Events of the main thread that don't contain one another, as far as we care. */
const EVENTS = [
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'HitTest',
  'MinorGC',
  'MajorGC',
  'FunctionCall',
  'RunMicrotasks',
  'FireAnimationFrame',
  'TimerFire',
];

const keystrokes = NUMBERS.join('').length;
const perKey = (microseconds) => (microseconds / 1000 / keystrokes).toFixed(3);
const typed = async (contestant) => {
  for (const number of NUMBERS) await contestant.type(number, REST);
};

/** Rust's names without hashes and generic noise. */
const plain = (name) =>
  name
    .replace(/::h[0-9a-f]{16}$/, '')
    .replace(/\$[A-Z]{2}\$|\$u\w\w\$/g, ' ')
    .slice(0, 110);

async function sampled(contestant) {
  const { session } = contestant;
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await typed(contestant);
  const { profile } = await session.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((node) => [node.id, { ...node, self: 0 }]));
  for (const node of nodes.values()) for (const child of node.children ?? []) nodes.get(child).parent = node;
  profile.samples.forEach((id, at) => {
    nodes.get(id).self += profile.timeDeltas[at] ?? 0;
  });
  const [own, all] = [new Map(), new Map()];
  const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
  for (const node of nodes.values()) {
    const name = plain(
      node.callFrame.functionName || `(${node.callFrame.url.split('/').at(-1)}:${node.callFrame.lineNumber})`,
    );
    if (/^\((root|idle|program)\)$/.test(name)) continue;
    add(own, name, node.self);
    // Inclusive, each name once a stack.
    const seen = new Set();
    for (let up = node; up; up = up.parent) {
      const above = plain(
        up.callFrame.functionName || `(${up.callFrame.url.split('/').at(-1)}:${up.callFrame.lineNumber})`,
      );
      if (!seen.has(above)) add(all, above, node.self);
      seen.add(above);
    }
  }
  const top = (map, many) =>
    [...map]
      .filter(([name]) => name !== '(root)')
      .sort((a, b) => b[1] - a[1])
      .slice(0, many)
      .map(([name, time]) => [name, perKey(time)]);
  return { own: top(own, 40), all: top(all, 120) };
}

async function traced(contestant) {
  const { browser, page } = contestant.driver;
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'toplevel', 'v8', 'blink', 'disabled-by-default-v8.gc'],
  });
  await typed(contestant);
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const main = new Set(
    traceEvents
      .filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain')
      .map((event) => `${event.pid} ${event.tid}`),
  );
  const sums = new Map();
  for (const event of traceEvents) {
    if (
      event.ph !== 'X' ||
      event.tdur === undefined ||
      !main.has(`${event.pid} ${event.tid}`) ||
      !EVENTS.includes(event.name)
    )
      continue;
    const sum = sums.get(event.name) ?? [0, 0];
    sums.set(event.name, [sum[0] + event.tdur, sum[1] + 1]);
  }
  return [...sums]
    .sort((a, b) => b[1][0] - a[1][0])
    .map(([name, [time, count]]) => [name, perKey(time), (count / keystrokes).toFixed(1)]);
}

const contestant = new Contestant(given.page, `${given.url}${given.page}/index.html`);
try {
  await contestant.open(VIEWPORT);
  await contestant.type('110', REST);
  const events = await traced(contestant);
  const { own, all } = await sampled(contestant);
  const text = [
    `# A keystroke's time, ${given.page} at ${VIEWPORT.width} × ${VIEWPORT.height}`,
    `Milliseconds a keystroke over ${keystrokes}, with the ${REST} ms after it. Traced: CPU time of the main thread; sampled: wall time.`,
    '## Traced',
    table(['event', 'ms', 'times'], events),
    '## Sampled, each function with what it calls',
    table(['function', 'ms'], all),
    '## Sampled, each function alone',
    table(['function', 'ms'], own),
  ].join('\n\n');
  await writeFile(given.report, `${text}\n`);
  console.log(`${given.report}`);
} finally {
  await contestant.close();
}

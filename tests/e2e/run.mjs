// Runs the specs in each engine, a fresh browser for every test, one line a test, a summary as the last line.
// node tests/e2e/run.mjs --url http://localhost:1234/any/path/ --kit http://… --reports DIR [--engine E] [--only TEXT]
//
// A spec is a file in specs/ whose default export is a list of tests:
//   { name, run(driver, { url, kit, engine }), engines?: ['chromium', ...], locale?: 'de-DE', timeout?: milliseconds }

import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { engines } from './drivers/index.mjs';

const TIMEOUT = 90_000;

const { values: given } = parseArgs({
  options: {
    url: { type: 'string' }, kit: { type: 'string' }, reports: { type: 'string' }, engine: { type: 'string' }, only: { type: 'string', default: '' },
  },
});

async function specs() {
  const folder = new URL('specs/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.mjs')).sort();
  const lists = files.map(async (file) => {
    const { default: tests } = await import(new URL(file, folder));
    return tests.map((test) => ({ ...test, name: `${file.slice(0, -'.mjs'.length)}: ${test.name}` }));
  });
  return (await Promise.all(lists)).flat();
}

async function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Runs one test; returns what went wrong, or nothing. */
async function attempt(engine, test) {
  const driver = new engines[engine]({ locale: test.locale });
  try {
    await within(test.timeout ?? TIMEOUT, (async () => {
      await driver.start();
      await test.run(driver, { url: given.url, kit: given.kit, engine });
    })());
    return undefined;
  } catch (error) {
    const picture = join(given.reports, `${engine} ${test.name}`.replace(/[^a-z0-9]+/gi, '-') + '.png');
    const taken = await within(10_000, driver.screenshot(picture)).then(() => picture, () => 'no picture could be taken');
    return `${error.stack ?? error}\n  console: ${driver.errors.join(' | ') || 'no errors'}\n  picture: ${taken}`;
  } finally {
    await within(20_000, driver.stop()).catch((error) => console.log(`  the browser didn't end well: ${error.message}`));
  }
}

await mkdir(given.reports, { recursive: true });
if (given.engine && !engines[given.engine]) throw new Error(`--engine is one of ${Object.keys(engines).join(', ')}`);
const tests = (await specs()).filter(({ name }) => name.includes(given.only));
const count = { passed: 0, failed: 0 };
for (const engine of given.engine ? [given.engine] : Object.keys(engines)) {
  for (const test of tests.filter((candidate) => candidate.engines?.includes(engine) ?? true)) {
    const start = performance.now();
    const trouble = await attempt(engine, test);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${trouble ? 'FAILED' : 'ok'} ${engine}: ${test.name} (${seconds} s)`);
    if (trouble) console.log(`  ${trouble.replaceAll('\n', '\n  ')}`);
    count[trouble ? 'failed' : 'passed'] += 1;
  }
}
console.log(`e2e: ${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);

// One contestant in a browser of its own: opens its goals page with the sample, types, and reads Chromium's CPU clock.
// Knows the app only by its addresses and ids.

import { Chromium } from '../tests/e2e/drivers/chromium.mjs';

export const LEADS = '[id^="source."][id$=".leads"]';

/** What counts as CPU time of the renderer's main thread, in the order of the table. */
const CLOCKS = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

/** Runs in the page, before anything else: tells when a keystroke's new result has been painted. */
function watch() {
  const result = () => document.querySelector('#figures .money')?.textContent;
  const channel = new MessageChannel();
  let [before, frames, wanted] = ['', 0, false];
  const frame = () => requestAnimationFrame(() => channel.port2.postMessage(0));
  // A message from an animation frame arrives when the frame has been painted.
  channel.port1.onmessage = () => {
    frames += 1;
    if (wanted && result() === before && frames < 60) return void frame();
    window.truceBenchPainted(frames);
  };
  // On the window and captured: before any handler of the page.
  window.addEventListener(
    'keydown',
    () => {
      [before, frames, wanted] = [result(), 0, false];
      frame();
    },
    true,
  );
  window.addEventListener(
    'input',
    () => {
      wanted = true;
    },
    true,
  );
}

export class Contestant {
  constructor(name, url) {
    Object.assign(this, { name, url, strokes: [], idle: [] });
  }

  async open({ width, height }) {
    this.driver = new Chromium({ locale: 'en-GB' });
    await this.driver.start();
    await this.driver.setViewport(width, height);
    const { page } = this.driver;
    await page.exposeBinding('truceBenchPainted', (_, frames) => this.painted?.(frames));
    await page.addInitScript(watch);
    this.session = await page.context().newCDPSession(page);
    // Before `enable`: the clock can't be changed any more after it.
    await this.session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await this.driver.open(this.url);
    if (this.name === 'app') await openSample(this.driver);
    await this.driver.waitFor(
      (leads) => document.querySelector(leads) && document.querySelector('#figures .money'),
      LEADS,
    );
    this.elements = await this.driver.count('*');
  }

  async close() {
    await this.driver.stop();
  }

  async metrics() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    return Object.fromEntries(Object.entries(CLOCKS).map(([key, name]) => [key, of(name)]));
  }

  /** Presses a key; milliseconds of CPU until its result was painted, and until the page had come to rest. */
  async press(key, rest) {
    const painted = new Promise((resolve) => {
      this.painted = resolve;
    });
    const before = await this.metrics();
    await this.driver.page.keyboard.down(key);
    const frames = await painted;
    const after = await this.metrics();
    await this.driver.page.keyboard.up(key);
    await new Promise((resolve) => setTimeout(resolve, rest));
    const quiet = await this.metrics();
    const spent = Object.fromEntries(Object.keys(before).map((clock) => [clock, after[clock] - before[clock]]));
    return { ...spent, frames, quiet: quiet.task - before.task };
  }

  /** Types a number over what stands in the field, one key at a time. */
  async type(digits, rest) {
    await this.driver.evaluate((leads) => {
      const field = document.querySelector(leads);
      field.focus();
      field.select();
    }, LEADS);
    await new Promise((resolve) => setTimeout(resolve, rest));
    const strokes = [];
    for (const digit of digits) strokes.push(await this.press(digit, rest));
    return strokes;
  }

  /** The numbers on the page that every contestant has to agree on: result, levers, the document's sums. */
  async numbers() {
    return this.driver.evaluate(() => {
      const texts = (selector) =>
        [...document.querySelectorAll(selector)].map((element) => element.textContent.replace(/[^\d.]/g, ''));
      return {
        result: texts('#figures .money button, .rope .fig'),
        levers: texts('.levers tbody td:nth-child(2)'),
        document: texts('.sheet table.sums td'),
      };
    });
  }
}

/** From the start page to the goals page with the worked sample. */
export async function openSample(driver) {
  await driver.waitFor(() => document.querySelector('#main button'));
  await driver.evaluate(() =>
    [...document.querySelectorAll('button, a')].find((element) => /worked sample/i.test(element.textContent)).click(),
  );
  await driver.waitFor(() => document.querySelector('.mast .org')?.textContent.includes('Kestrel'));
  await driver.evaluate(() => {
    window.location.hash = '#goals';
  });
}

// What a test can do with a browser, the same in three engines. Knows no engine and nothing of Truce.
// An engine's class brings: launch, quit, navigate, refresh, run, press, type, click, drag, early, screenshot, resize, dark, seen.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every browser gets these words and formats unless a test names others. */
const LOCALE = 'en-US';

/** How long `waitFor` looks before it gives up, in milliseconds, and how often. */
const PATIENCE = 10_000;
const POLL = 25;

/** A function and its arguments as an expression; a string is one already. */
function expression(code, args) {
  return typeof code === 'string' ? code : `(${code})(...${JSON.stringify(args)})`;
}

export class Driver {
  /** @param {{locale?: string}} options  `locale`: the reader's, as in navigator.language. */
  constructor(options = {}) {
    this.locale = options.locale ?? LOCALE;
    /** Lines the browser wrote as errors, uncaught exceptions and refusals by the policy among them. */
    this.errors = [];
    /** Every address asked for. */
    this.asked = [];
  }

  /** Starts with an empty profile. */
  async start() {
    this.profile = await mkdtemp(join(tmpdir(), `truce-e2e-${this.engine}-`));
    await this.launch();
  }

  /** Ends the browser and removes its profile. */
  async stop() {
    await this.quit();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  /** Ends the browser as a power cut would: SIGKILL to all of its processes. */
  async kill() {
    throw new Error(`${this.engine} keeps no profile: a test that kills names the engines that do`);
  }

  /** Starts again after `kill`, with the same profile. */
  async restart() {
    await this.launch();
  }

  /** Runs a function, from arguments that survive JSON, in each page before the page's own scripts. Before `open`. */
  async prepare(code, ...args) {
    await this.early(expression(code, args));
  }

  async open(url) {
    await this.navigate(url);
    await this.evaluate(watchDownloads);
  }

  async reload() {
    await this.refresh();
    await this.evaluate(watchDownloads);
  }

  /** What a function computes in the page, from arguments that survive JSON; awaits promises. Or an expression. */
  async evaluate(code, ...args) {
    return this.run(expression(code, args));
  }

  /** Looks until the function returns something truthy, and returns that. */
  async waitFor(code, ...args) {
    const source = expression(code, args);
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = await this.run(source);
      if (value) return value;
      if (Date.now() > end) throw new Error(`waited ${PATIENCE} ms for ${source}`);
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }

  /** Waits until the selector's element shows this text, in part. */
  async waitForText(selector, text) {
    await this.waitFor((s, t) => document.querySelector(s)?.innerText.includes(t), selector, text);
  }

  async exists(selector) {
    return this.evaluate((s) => document.querySelector(s) !== null, selector);
  }

  async count(selector) {
    return this.evaluate((s) => document.querySelectorAll(s).length, selector);
  }

  /** The text as a reader sees it. */
  async text(selector) {
    return this.#of(selector, (s) => document.querySelector(s)?.innerText);
  }

  /** What stands in a field. */
  async value(selector) {
    return this.#of(selector, (s) => document.querySelector(s)?.value);
  }

  async attribute(selector, name) {
    return this.evaluate((s, n) => document.querySelector(s)?.getAttribute(n), selector, name);
  }

  async #of(selector, code) {
    const found = await this.evaluate(code, selector);
    assert.ok(found !== undefined && found !== null, `nothing fits ${selector}`);
    return found;
  }

  /** A selector for the one shown element that fits and is called so: by its label, else by what it says. */
  async named(selector, name) {
    return this.waitFor((s, n) => {
      const plain = (text) => text.replace(/\s+/g, ' ').trim();
      const called = (element) => plain(element.getAttribute('aria-label') ?? element.textContent) === n;
      const found = [...document.querySelectorAll(s)].filter((element) => element.checkVisibility() && called(element));
      if (found.length !== 1) return undefined;
      const steps = [];
      for (let element = found[0]; element.parentElement; element = element.parentElement) {
        steps.unshift(`:nth-child(${[...element.parentElement.children].indexOf(element) + 1})`);
      }
      return [':root', ...steps].join(' > ');
    }, selector, name);
  }

  /** Drags with the mouse, from the middle of one element to the middle of another, a bit past it; both on the screen. */
  async dragTo(from, to) {
    const [start, end] = await this.evaluate((f, t) => {
      const ends = [f, t].map((selector) => document.querySelector(selector));
      const boxes = ends.map((element) => element.getBoundingClientRect());
      const down = boxes[1].top > boxes[0].top ? 1 : -1;
      const middle = ({ left, top, width, height }) => [Math.round(left + width / 2), Math.round(top + height / 2)];
      const [[x, y], [, past]] = boxes.map(middle);
      return [[x, y], [x, past + 8 * down]];
    }, from, to);
    await this.drag(start, end);
  }

  /** Puts text in place of what is selected, all at once as from the clipboard. */
  async insert(text) {
    await this.evaluate((t) => { document.execCommand('insertText', false, t); }, text);
  }

  /** Presses a key until the selector's element has the focus: Tab, as a person without a mouse does. */
  async pressUntil(key, selector, most = 200) {
    for (let pressed = 0; pressed <= most; pressed += 1) {
      // Past its last element the page loses the focus to the browser, and keeps pointing at that element.
      if (await this.evaluate((s) => document.hasFocus() && document.activeElement.matches(s), selector)) return;
      await this.press(key);
    }
    throw new Error(`${most} times ${key} didn't reach ${selector}`);
  }

  /** What has the focus: tag, id, name, type, role, text, value, the label's text, and whether it can be seen. */
  async focusedInfo() {
    return this.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const box = element.getBoundingClientRect();
      return {
        tag: element.tagName.toLowerCase(),
        id: element.id,
        name: element.getAttribute('name'),
        type: element.getAttribute('type'),
        role: element.getAttribute('role'),
        text: element.innerText,
        value: element.value,
        label: element.labels?.[0]?.innerText ?? element.getAttribute('aria-label'),
        visible: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
      };
    });
  }

  /** Chooses a file, with this name and text, in an `<input type="file">`. */
  async upload(selector, name, text) {
    await this.evaluate((s, n, t) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([t], n));
      const input = document.querySelector(s);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, selector, name, text);
  }

  /** Drags a file over the selector's element and drops it. */
  async drop(selector, name, text) {
    await this.evaluate((s, n, t) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([t], n));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector(s).dispatchEvent(event);
      }
    }, selector, name, text);
  }

  /** Pastes text into what has the focus, as a block from a spreadsheet comes in. */
  async paste(text) {
    await this.evaluate((t) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', t);
      // Firefox reads the last two, the others the first.
      const content = { clipboardData, dataType: 'text/plain', data: t };
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, ...content });
      document.activeElement.dispatchEvent(event);
    }, text);
  }

  /** What the page handed over since it was loaded, held back from the disk: [{name, type, text}]. */
  async downloads() {
    return this.evaluate(async () => {
      const { saved } = window.truceTestDownloads;
      return Promise.all(saved.map(async ({ name, blob }) => ({ name, type: blob.type, text: await blob.text() })));
    });
  }

  /** Waits for the first, or the nth, thing handed over. */
  async download(nth = 1) {
    await this.waitFor((n) => window.truceTestDownloads.saved.length >= n, nth);
    return (await this.downloads())[nth - 1];
  }

  /** What axe finds on the page, or below a selector: [{id, impact, help, targets}]. Empty is good. */
  async axe(selector = 'html') {
    // Evaluated from outside the page: the policy allows no script of another origin in it.
    await this.run(`(() => { ${await readFile(axeSource, 'utf8')}\nreturn true; })()`);
    return this.evaluate(async (s) => {
      const { violations } = await window.axe.run(s, { resultTypes: ['violations'] });
      return violations.map(({ id, impact, help, nodes }) => ({ id, impact, help, targets: nodes.flatMap((n) => n.target) }));
    }, selector);
  }

  async setViewport(width, height) {
    await this.resize(width, height);
    await this.waitFor((w) => innerWidth === w, width);
  }

  /** As on a device set to dark. Before `open`: two engines have to start again for it. */
  async emulateDark() {
    await this.dark();
  }

  /** Errors on the console, uncaught ones and what the policy refused, since the start. */
  async consoleErrors() {
    await this.seen();
    return [...this.errors];
  }

  /** Every address asked for since the start. */
  async requests() {
    await this.seen();
    return [...this.asked];
  }

  /** The addresses of other hosts among them. */
  async foreignRequests(own) {
    const { host } = new URL(own);
    const outside = (url) => /^(https?|wss?):$/.test(url.protocol) && url.host !== host;
    return (await this.requests()).filter((address) => outside(new URL(address)));
  }

  /** Brings `errors` and `asked` up to date, for engines that don't report as it happens. */
  async seen() {}
}

/** Runs in the page: keeps what is saved through a link with `download`, under the name it would have. */
function watchDownloads() {
  if (window.truceTestDownloads) return;
  const blobs = new Map();
  const saved = [];
  window.truceTestDownloads = { saved };
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const url = create.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  const keep = (link) => {
    const blob = blobs.get(link.href);
    if (!link.hasAttribute('download') || !blob) return false;
    saved.push({ name: link.download, blob });
    return true;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!keep(this)) click.call(this);
  };
  // Last, so that a handler of the page that fills the link at the click has run.
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && keep(link)) event.preventDefault();
  });
}

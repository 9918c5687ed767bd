// Chromium by playwright-core over the DevTools protocol. We start the browser ourselves: a test may kill it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { chromium } from 'playwright-core';

import { Driver } from './driver.mjs';

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--remote-debugging-port=0',
];

export class Chromium extends Driver {
  engine = 'chromium';

  async launch() {
    const flags = [...FLAGS, `--user-data-dir=${this.profile}`, `--accept-lang=${this.locale}`, `--lang=${this.locale}`];
    // Detached: a process group of its own, so that all of it can be killed.
    this.process = spawn('chromium', [...flags, 'about:blank'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LANGUAGE: this.locale.replace('-', '_') },
    });
    this.ended = once(this.process, 'exit');
    this.browser = await chromium.connectOverCDP(await this.#endpoint());
    const [context] = this.browser.contexts();
    this.page = context.pages()[0] ?? (await context.newPage());
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    this.page.on('pageerror', (error) => this.errors.push(String(error)));
    this.page.on('request', (request) => this.asked.push(request.url()));
    await this.page.setViewportSize({ width: 1280, height: 800 });
  }

  async #endpoint() {
    const said = [];
    for await (const line of createInterface({ input: this.process.stderr })) {
      const [, endpoint] = /listening on (ws:\S+)/.exec(line) ?? [];
      if (endpoint) {
        // Nobody reads on, but the pipe must not fill up.
        this.process.stderr.resume();
        return endpoint;
      }
      said.push(line);
    }
    throw new Error(`chromium didn't start: ${said.join('\n')}`);
  }

  async kill() {
    process.kill(-this.process.pid, 'SIGKILL');
    await this.ended;
  }

  async quit() {
    if (this.process && this.process.exitCode === null && this.process.signalCode === null) await this.kill();
  }

  async navigate(url) {
    await this.page.goto(url);
  }

  async refresh() {
    await this.page.reload();
  }

  async run(source) {
    return this.page.evaluate(source);
  }

  async press(key) {
    await this.page.keyboard.press(key);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  async click(selector) {
    await this.page.click(selector);
  }

  async drag([x, y], [toX, toY]) {
    const { mouse } = this.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move((x + toX) / 2, (y + toY) / 2);
    await mouse.move(toX, toY);
    await mouse.up();
  }

  async early(source) {
    await this.page.addInitScript(source);
  }

  async screenshot(path) {
    await this.page.screenshot({ path, fullPage: true });
  }

  async resize(width, height) {
    await this.page.setViewportSize({ width, height });
  }

  async dark() {
    await this.page.emulateMedia({ colorScheme: 'dark' });
  }
}

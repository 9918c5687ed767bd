// Firefox ESR by puppeteer-core over WebDriver BiDi.

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import puppeteer from 'puppeteer-core';

import { Driver } from './driver.mjs';

/** Nothing asks the network behind our back; colours come from the emulation alone. */
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export class Firefox extends Driver {
  engine = 'firefox';

  #night = false;

  async launch() {
    this.browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      headless: true,
      userDataDir: this.profile,
      defaultViewport: null,
      extraPrefsFirefox: {
        ...PREFERENCES,
        'intl.accept_languages': this.locale,
        // 0 is dark, 1 light.
        'layout.css.prefers-color-scheme.content-override': this.#night ? 0 : 1,
      },
    });
    // Not the page that is there at the start: that one never has the focus, and a button in it takes no Enter.
    this.page = await this.browser.newPage();
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    this.page.on('pageerror', (error) => this.errors.push(String(error)));
    this.page.on('request', (request) => this.asked.push(request.url()));
    await this.resize(1280, 800);
  }

  async kill() {
    const child = this.browser.process();
    const ended = once(child, 'exit');
    // Puppeteer gives it a process group of its own.
    process.kill(-child.pid, 'SIGKILL');
    await ended;
    // Puppeteer puts the profile's own preferences back after the end; the next start would copy them meanwhile.
    const backups = ['prefs.js', 'user.js'].map((file) => join(this.profile, `${file}.puppeteer`));
    const end = Date.now() + 5000;
    while (backups.some((file) => existsSync(file)) && Date.now() < end) await new Promise((next) => { setImmediate(next); });
  }

  async quit() {
    const child = this.browser?.process();
    if (child && child.exitCode === null && child.signalCode === null) await this.kill();
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

  async press(combination) {
    const keys = combination.split('+').map((name) => (name === 'Space' ? ' ' : name));
    const key = keys.pop();
    for (const held of keys) await this.page.keyboard.down(held);
    await this.page.keyboard.press(key);
    for (const held of keys.reverse()) await this.page.keyboard.up(held);
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
    await this.page.evaluateOnNewDocument(source);
  }

  async screenshot(path) {
    await this.page.screenshot({ path, fullPage: true });
  }

  async resize(width, height) {
    await this.page.setViewport({ width, height });
  }

  /** A preference that Firefox reads at the start. */
  async dark() {
    this.#night = true;
    await this.kill();
    await this.launch();
  }
}

// WebKitGTK by its own WebDriver, on a screen that exists only in memory. Its sessions keep nothing: no kill, no restart.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Builder, By, Capabilities, Key } from 'selenium-webdriver';

import { Driver } from './driver.mjs';
import { standBefore } from './probe.mjs';

/** Without this the bars of its window are wider than a telephone. */
const NARROW_BARS = '* { padding: 0; margin: 0; min-width: 0; border-width: 0; font-size: 4px; }';

const KEYS = {
  Tab: Key.TAB, Enter: Key.ENTER, Escape: Key.ESCAPE, Backspace: Key.BACK_SPACE, Delete: Key.DELETE, Home: Key.HOME,
  End: Key.END, PageUp: Key.PAGE_UP, PageDown: Key.PAGE_DOWN, ArrowUp: Key.ARROW_UP, ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT, Space: ' ', Shift: Key.SHIFT, Control: Key.CONTROL, Alt: Key.ALT,
};

/** Debian keeps the small browser that the driver drives beside the library, in a folder named after the machine. */
function miniBrowser() {
  const found = readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
  if (!found) throw new Error('MiniBrowser of webkit2gtk-4.1 is missing');
  return found;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

let screen;

/**
 * The number of a screen in memory, one for the whole run; it ends with the run. The number is made of ours: were it the
 * lowest free one, the screen of a run that is just ending could take it away from us.
 */
async function display() {
  screen ??= (async () => {
    const own = `:${1000 + (process.pid % 50_000)}`;
    const child = spawn('Xvfb', [own, '-displayfd', '3', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    process.on('exit', () => child.kill());
    // It writes its number when it is ready, then in a second write the end of the line: closed before, it dies of that.
    for await (const chunk of child.stdio[3]) {
      if (String(chunk).includes('\n')) break;
    }
    child.unref();
    return own;
  })();
  return screen;
}

export class WebKit extends Driver {
  engine = 'webkit';

  #night = false;

  #first = [];

  #killDriver() {
    if (this.process && this.process.exitCode === null && this.process.signalCode === null) {
      process.kill(-this.process.pid, 'SIGKILL');
    }
  }

  async launch() {
    const port = await freePort();
    if (this.locale !== 'en-US') throw new Error('webkit speaks what the system has installed: a test in another language leaves it out');
    const configuration = join(this.profile, '.config');
    await mkdir(join(configuration, 'gtk-3.0'), { recursive: true });
    await writeFile(join(configuration, 'gtk-3.0', 'gtk.css'), NARROW_BARS);
    this.process = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: await display(),
        HOME: this.profile,
        XDG_CONFIG_HOME: configuration,
        // Taken as en-US, and on every machine.
        LC_ALL: 'C',
        GTK_THEME: this.#night ? 'Adwaita:dark' : 'Adwaita',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    this.ended = once(this.process, 'exit');
    const url = `http://127.0.0.1:${port}`;
    await this.#listening(url);
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const wanted = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options });
    this.session = await new Builder().usingServer(url).withCapabilities(wanted).build();
    await this.resize(1280, 800);
  }

  async #listening(url) {
    const end = Date.now() + 10_000;
    for (;;) {
      const ready = await fetch(`${url}/status`).then((response) => response.ok, () => false);
      if (ready) return;
      if (Date.now() > end) throw new Error('WebKitWebDriver does not answer');
      await pause(50);
    }
  }

  async quit() {
    this.probe?.close();
    this.probe = undefined;
    await this.session?.quit().catch(() => {});
    this.#killDriver();
    await this.ended;
  }

  async navigate(url) {
    const { origin } = new URL(url);
    if (this.probe) await this.seen();
    else this.probe = await standBefore(origin, this.#first);
    this.own = origin;
    await this.session.get(url.replace(origin, this.probe.origin));
  }

  async refresh() {
    await this.seen();
    await this.session.navigate().refresh();
  }

  async run(source) {
    // The driver awaits a promise.
    return this.session.executeScript(`return (${source});`);
  }

  async press(combination) {
    const keys = combination.split('+').map((name) => KEYS[name] ?? name);
    const key = keys.pop();
    const actions = this.session.actions();
    keys.forEach((held) => actions.keyDown(held));
    actions.sendKeys(key);
    keys.reverse().forEach((held) => actions.keyUp(held));
    await actions.perform();
  }

  async type(text) {
    await this.session.actions().sendKeys(text).perform();
  }

  async click(selector) {
    await this.session.findElement(By.css(selector)).click();
  }

  async drag([x, y], [toX, toY]) {
    const actions = this.session.actions();
    const at = (left, top) => actions.move({ x: Math.round(left), y: Math.round(top) });
    at(x, y).press();
    at((x + toX) / 2, (y + toY) / 2);
    await at(toX, toY).release().perform();
  }

  /** The server that stands before the page's adds it. */
  async early(source) {
    this.#first.push(source);
  }

  async screenshot(path) {
    await writeFile(path, await this.session.takeScreenshot(), 'base64');
  }

  /** The page's size, not the window's: a window has bars. */
  async resize(width, height) {
    const window = this.session.manage().window();
    // The frame around the page has a size of its own, and the page follows the window late: asked until it fits.
    const asked = { x: 0, y: 0, width, height };
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      await window.setRect(asked);
      await pause(50);
      const [innerWidth, innerHeight] = await this.evaluate(() => [window.innerWidth, window.innerHeight]);
      if (innerWidth === width && innerHeight === height) return;
      asked.width = Math.max(width, asked.width + width - innerWidth);
      asked.height = Math.max(height, asked.height + height - innerHeight);
    }
  }

  /** A theme that GTK reads at the start. */
  async dark() {
    this.#night = true;
    await this.quit();
    await this.launch();
  }

  /** The driver reports neither requests nor errors: the page has both, but only of the current load. */
  async seen() {
    if (!this.probe) return;
    const { addresses, errors } = await this.evaluate(() => ({
      addresses: performance.getEntries()
        .filter(({ entryType }) => entryType === 'resource' || entryType === 'navigation')
        .map(({ name }) => name),
      errors: window.truceTestErrors.splice(0),
    }));
    const own = addresses.map((address) => address.replace(this.probe.origin, this.own));
    this.asked = [...new Set([...this.asked, ...own])];
    this.errors.push(...errors);
  }
}

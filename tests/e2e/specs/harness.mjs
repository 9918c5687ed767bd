// The drivers themselves: what a test believes about the page has to be so, and what it hopes not to see would be seen.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Puts elements of our own on the page; the app is left alone. */
async function prepared(driver, url) {
  await driver.open(url);
  await driver.evaluate(() => {
    const add = (name, properties) => document.body.prepend(Object.assign(document.createElement(name), properties));
    add('button', { id: 'probe-button', type: 'button', textContent: 'Save' });
    add('input', { id: 'probe-input', ariaLabel: 'Probe' });
  });
}

export default [
  {
    name: 'errors, refusals of the policy and other hosts are seen',
    async run(driver, { url }) {
      await driver.open(url);
      await driver.evaluate(() => {
        console.error('probe console');
        setTimeout(() => { throw new Error('probe uncaught'); });
        document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
        fetch('http://127.0.0.1:9/probe').catch(() => {});
      });
      for (const part of [/probe console/, /probe uncaught/, /style-src/i, /connect-src/i]) {
        const end = Date.now() + 5000;
        while (!(await driver.consoleErrors()).some((line) => part.test(line))) {
          assert.ok(Date.now() < end, `${part} isn't in ${JSON.stringify(await driver.consoleErrors())}`);
          await driver.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
        }
      }
    },
  },
  {
    name: 'keys, clicks and the focus are those of a person',
    async run(driver, { url }) {
      await prepared(driver, url);
      await driver.pressUntil('Tab', '#probe-input');
      await driver.type('1.2 Äpfel');
      assert.equal(await driver.value('#probe-input'), '1.2 Äpfel');
      await driver.press('Shift+Home');
      await driver.type('x');
      await driver.press('Backspace');
      assert.equal(await driver.value('#probe-input'), '');
      const focused = await driver.focusedInfo();
      assert.deepEqual([focused.tag, focused.label, focused.visible], ['input', 'Probe', true]);
      await driver.evaluate(() => {
        const button = document.querySelector('#probe-button');
        button.addEventListener('click', () => { button.textContent += '!'; });
      });
      await driver.press('Tab');
      await driver.press('Enter');
      await driver.press('Space');
      await driver.click('#probe-button');
      await driver.waitForText('#probe-button', 'Save!!!');
    },
  },
  {
    name: 'what is saved is read, under its name',
    async run(driver, { url }) {
      await prepared(driver, url);
      await driver.evaluate(() => {
        document.querySelector('#probe-button').addEventListener('click', () => {
          const href = URL.createObjectURL(new Blob(['text ü'], { type: 'text/markdown' }));
          Object.assign(document.createElement('a'), { href, download: 'Ünser plan.md' }).click();
          URL.revokeObjectURL(href);
        });
      });
      await driver.click('#probe-button');
      assert.deepEqual(await driver.download(), { name: 'Ünser plan.md', type: 'text/markdown', text: 'text ü' });
    },
  },
  {
    name: 'size and dark',
    async run(driver, { url }) {
      await driver.emulateDark();
      await driver.open(url);
      assert.equal(await driver.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), true);
      await driver.setViewport(360, 640);
      assert.equal(await driver.evaluate(() => innerHeight), 640);
    },
  },
  {
    name: 'pictures',
    // WebKitGTK's driver leaves a picture waiting for longer than a test may take.
    engines: ['chromium', 'firefox'],
    async run(driver, { url }) {
      await driver.open(url);
      const picture = join(tmpdir(), `truce-e2e-probe-${process.pid}.png`);
      await driver.screenshot(picture);
      assert.equal((await readFile(picture)).subarray(1, 4).toString(), 'PNG');
    },
  },
  {
    name: 'light is what one gets without asking',
    async run(driver, { url }) {
      await driver.open(url);
      assert.equal(await driver.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), false);
    },
  },
  {
    name: 'the reader of another language has its formats',
    engines: ['chromium', 'firefox'],
    locale: 'de-DE',
    async run(driver, { url }) {
      await driver.open(url);
      assert.equal(await driver.evaluate(() => navigator.language), 'de-DE');
      assert.equal(await driver.evaluate(() => (1234.5).toLocaleString(navigator.language)), '1.234,5');
    },
  },
  {
    name: 'files and a spreadsheet block come in',
    async run(driver, { url }) {
      await prepared(driver, url);
      await driver.evaluate(() => {
        const input = document.querySelector('#probe-input');
        window.got = [];
        input.addEventListener('drop', async (event) => {
          // taken here: the page below doesn't open it, too
          event.preventDefault();
          window.got.push(await event.dataTransfer.files[0].text());
        });
        input.addEventListener('paste', (event) => window.got.push(event.clipboardData.getData('text/plain')));
        input.focus();
      });
      await driver.drop('#probe-input', 'a.json', '{}');
      await driver.waitFor(() => window.got.includes('{}'));
      await driver.paste('a\tb\n');
      await driver.waitFor(() => window.got.includes('a\tb\n'));
      await driver.evaluate(() => {
        const input = document.querySelector('#probe-input');
        input.type = 'file';
        input.addEventListener('change', async () => window.got.push(input.files[0].name));
      });
      await driver.upload('#probe-input', 'plan.json', '{}');
      await driver.waitFor(() => window.got.includes('plan.json'));
    },
  },
  {
    name: 'what was stored outlives a SIGKILL',
    engines: ['chromium', 'firefox'],
    async run(driver, { url }) {
      const store = (mode, action) => driver.evaluate(`new Promise((resolve, reject) => {
        const open = indexedDB.open('truce-test-probe', 1);
        open.onerror = () => reject(open.error);
        open.onupgradeneeded = () => open.result.createObjectStore('s');
        open.onsuccess = () => {
          const change = open.result.transaction('s', '${mode}');
          const request = change.objectStore('s').${action};
          change.oncomplete = () => resolve(request.result);
        };
      })`);
      await driver.open(url);
      await store('readwrite', "put('kept', 'k')");
      await driver.kill();
      await driver.restart();
      await driver.open(url);
      assert.equal(await store('readonly', "get('k')"), 'kept');
    },
  },
];

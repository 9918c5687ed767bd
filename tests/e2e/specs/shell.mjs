// The page before and while the app starts: it loads under the policy, in its language, from its own host alone.

import assert from 'node:assert/strict';

/** The app has taken over: it clears what the shell showed. */
async function started(driver, url) {
  await driver.open(url);
  await driver.waitFor(() => document.querySelector('#app .shell') === null && document.querySelector('#app h1') !== null);
}

export default [
  {
    name: 'loads under the policy without an error and without another host',
    async run(driver, { url }) {
      await started(driver, url);
      assert.deepEqual(await driver.consoleErrors(), []);
      assert.deepEqual(await driver.foreignRequests(url), []);
      const wasm = (await driver.requests()).filter((address) => address.endsWith('.wasm'));
      assert.ok(wasm.length > 0, 'the list of requests is a real one');
    },
  },
  {
    name: 'language, title and sentences come from the catalogue',
    async run(driver, { url }) {
      await started(driver, url);
      assert.equal(await driver.attribute('html', 'lang'), 'en');
      assert.equal(await driver.evaluate(() => document.title), 'Truce');
      const source = await driver.evaluate(async () => (await fetch(location.href)).text());
      assert.match(source, /<title>Truce<\/title>/);
      assert.ok(!source.includes('{{'), 'no marker is left');
      assert.ok(!/<[^>]+ style=|<style|<script>/.test(source), 'nothing inline');
    },
  },
  {
    name: 'axe finds nothing',
    async run(driver, { url }) {
      await started(driver, url);
      assert.deepEqual(await driver.axe(), []);
    },
  },
  {
    name: 'a part that does not arrive is said, not a dead page',
    async run(driver, { url }) {
      await driver.open(url);
      // What boot.js does again, with an address where nothing is.
      await driver.evaluate(async () => {
        document.querySelector('meta[name="truce-app"]').dataset.wasm = './gone.wasm';
        await import(`${document.querySelector('script[src*="boot"]').src}?again`);
      });
      await driver.waitFor(() => document.querySelector('[data-trouble="network"]').checkVisibility());
      assert.equal(await driver.count('[data-trouble]:not([hidden])'), 1);
      assert.match(await driver.text('[data-trouble="network"]'), /reload/);
    },
  },
];

// What isn't needed for the first page arrives after it, and is there when one gets to it.

import assert from 'node:assert/strict';

async function at(driver, url, place) {
  await driver.open(`${url}#${place}`);
  await driver.waitFor(() => document.querySelector('#app main#main h1') !== null);
}

export default [
  {
    name: 'every page is there, whichever one opens first',
    async run(driver, { url }) {
      for (const place of ['decision', 'document', 'goals', 'start']) {
        await at(driver, `${url}?${place}`, place);
        assert.equal(await driver.count('main#main'), 1, place);
      }
      assert.deepEqual(await driver.consoleErrors(), []);
    },
  },
  {
    name: 'pages follow each other without the page being loaded again',
    async run(driver, { url }) {
      await at(driver, url, 'start');
      for (const place of ['goals', 'decision', 'document', 'start']) {
        const before = await driver.evaluate(() => document.querySelector('#app main#main h1').textContent);
        await driver.evaluate((hash) => { location.hash = hash; }, place);
        await driver.waitFor((h1) => (document.querySelector('#app main#main h1')?.textContent ?? h1) !== h1, before);
      }
      assert.deepEqual(await driver.consoleErrors(), []);
    },
  },
  {
    name: 'a piece that does not arrive is said on its page, and comes once it can',
    async run(driver, { url }) {
      await driver.prepare(() => {
        const { fetch } = window;
        window.fetch = (address, ...rest) => (String(address).endsWith('-outcome.wasm') && !localStorage.getItem('through')
          ? Promise.reject(new TypeError('no connection')) : fetch(address, ...rest));
      });
      await at(driver, url, 'document');
      await driver.waitForText('main#main .lede', "didn't arrive");
      await driver.evaluate(() => localStorage.setItem('through', 'yes'));
      await driver.click('main#main .actions button');
      await driver.waitFor(() => document.querySelector('main.document-page') !== null);
    },
  },
];

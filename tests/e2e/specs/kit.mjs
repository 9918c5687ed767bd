// The field kit's example page: every component in every state, from left to right and from right to left.

import assert from 'node:assert/strict';

const WIDTHS = [320, 720, 1280];

const looked = (page, dark) => ({
  name: `axe finds nothing in ${page}, ${dark ? 'dark' : 'light'}`,
  timeout: 120_000,
  async run(driver, { kit }) {
    if (dark) await driver.emulateDark();
    await driver.open(`${kit}${page}`);
    assert.ok((await driver.count('[data-field]')) > 20, 'the page shows the fields');
    assert.ok(await driver.evaluate(() => [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0)), 'in its clothes');
    const found = [];
    for (const width of WIDTHS) {
      await driver.setViewport(width, 800);
      for (const { id, impact, targets } of await driver.axe()) found.push(`at ${width}: ${id} (${impact}) ${targets.join(', ')}`);
    }
    assert.deepEqual(found, []);
  },
});

export default [looked('index.html', false), looked('index.html', true), looked('rtl.html', false), looked('rtl.html', true)];

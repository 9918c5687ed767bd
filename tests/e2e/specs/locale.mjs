// A reader of another language: numbers on the screen are theirs, those of the document the agreement's. What was typed in one
// way of writing is never read in another.

import assert from 'node:assert/strict';

import { at, begin, beginBlank, fill, go, goTo, rows, sample, saved } from '../person.mjs';

const engines = ['chromium', 'firefox'];
const locale = 'de-DE';

export default [
  {
    name: 'numbers on the screen are the reader’s, those of the document the agreement’s',
    engines,
    locale,
    async run(driver, { url }) {
      await begin(driver, url);
      await sample(driver);
      await go(driver, '#goals');
      assert.equal(await driver.value(at('target')), '3.000.000');
      const [first] = await rows(driver, 'source');
      assert.equal(await driver.value(at(`source.${first}.cycle`)), '3,5');
      const result = (await driver.text('[id="result"]')).replaceAll('\u00a0', ' ');
      for (const part of ['156.040 €', '0,87']) assert.ok(result.includes(part), `${part} is in ${result}`);
      await go(driver, '#document');
      const paper = await driver.text('main');
      for (const part of ['€1,200,000', '0.87']) assert.ok(paper.includes(part), `${part} is in the document`);
      assert.ok(!paper.includes('1.200.000'));
      assert.equal(await driver.attribute('html', 'lang'), 'en', 'the words are English all the same');
    },
  },
  {
    name: 'numbers are read as the reader writes them',
    engines,
    locale,
    async run(driver, { url }) {
      await begin(driver, url);
      await sample(driver);
      await go(driver, '#goals');
      const [first] = await rows(driver, 'source');
      const typed = { target: '1.200.000,50', share: '37,5 %', [`source.${first}.leads`]: '1.200', [`source.${first}.cycle`]: '1,5' };
      for (const [id, text] of Object.entries(typed)) await fill(driver, id, text);
      await saved(driver);
      assert.equal(await driver.count('main [aria-invalid]'), 0);
      await driver.evaluate(() => document.querySelector('header button').click());
      const { agreement } = JSON.parse((await driver.download()).text);
      const { goals } = agreement;
      const value = (answer) => answer.value ?? answer;
      const [source] = goals.sources;
      assert.deepEqual(
        [value(goals.revenue_target), value(goals.marketing_share), value(source.mqls_per_month), value(source.sales_cycle_months)],
        [1_200_000.5, 0.375, 1200, 1.5],
      );
      await go(driver, '#document');
      assert.ok((await driver.text('main')).includes('37.5%'));
    },
  },
  {
    name: 'a draft typed in one locale shows its values anew in another',
    engines,
    locale,
    async run(driver, { url }) {
      await beginBlank(driver, url);
      await fill(driver, 'organisation', 'Wandernd');
      await go(driver, '#goals');
      await fill(driver, 'target', '1.200,50');
      await fill(driver, 'share', 'vierzig');
      await driver.press('Tab');
      await saved(driver);
      await driver.kill();
      driver.locale = 'en-US';
      await driver.restart();
      await begin(driver, url, '#goals/target');
      assert.equal(await driver.value(at('target')), '1,200.5');
      assert.equal(await driver.value(at('share')), 'vierzig', 'what couldn’t be read stays as it was typed');
      // Touched again, it is read in the locale of now.
      await goTo(driver, 'target');
      await driver.press('End');
      await driver.type('0');
      await saved(driver);
      assert.equal(await driver.value(at('target')), '1,200.50');
      await driver.kill();
      driver.locale = 'de-DE';
      await driver.restart();
      await begin(driver, url, '#goals/target');
      assert.equal(await driver.value(at('target')), '1.200,5');
    },
  },
];

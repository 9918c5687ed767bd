// Where one is, is in the address: Back and Forward, links to an answer, and from a figure to how it is computed.

import assert from 'node:assert/strict';

import { arrived, at, atRest, begin, click, drawn, focusOn, go, press, quiet, sample } from '../person.mjs';

const back = (driver) => driver.evaluate(() => { history.back(); });
const forward = (driver) => driver.evaluate(() => { history.forward(); });

/** Opens the app with the sample on the page of this address. */
async function sampleAt(driver, url, hash) {
  await begin(driver, url);
  await sample(driver);
  await go(driver, hash);
}

/** A selector for the links of the document to an answer. */
const linkTo = (id, page = 'goals') => `main a[href="#${page}/${id}"]`;

export default [
  {
    name: 'Back and Forward go from page to page, and to a field',
    async run(driver, { url }) {
      await begin(driver, url);
      await sample(driver);
      await click(driver, 'nav a[href="#goals"]');
      await arrived(driver, 'goals');
      await focusOn(driver, 'main h1');
      await click(driver, 'nav a[href="#decision"]');
      await arrived(driver, 'decision');
      await go(driver, '#goals/target');
      await focusOn(driver, at('target'));
      await click(driver, 'nav a[href="#document"]');
      await arrived(driver, 'document');
      assert.match(await driver.evaluate(() => document.title), /^The document\b/);

      await back(driver);
      await arrived(driver, 'goals');
      await focusOn(driver, at('target'));
      await back(driver);
      await arrived(driver, 'decision');
      await focusOn(driver, 'main h1');
      await back(driver);
      await back(driver);
      await arrived(driver, 'start');
      for (const page of ['goals', 'decision']) {
        await forward(driver);
        await arrived(driver, page);
        await focusOn(driver, 'main h1');
      }
      await forward(driver);
      await focusOn(driver, at('target'));
      assert.equal(await driver.value(at('target')), '3,000,000');
      await quiet(driver, url);
    },
  },
  {
    name: 'an address leads to its field when the page is opened, and an unknown one to the start',
    async run(driver, { url }) {
      await begin(driver, url, '#goals/response.within');
      await focusOn(driver, at('response.within'));
      await begin(driver, url, '#goals/target');
      await focusOn(driver, at('target'));
      await go(driver, '#start');
      await driver.evaluate(() => { location.hash = '#nowhere/at-all'; });
      await arrived(driver, 'start');
      await quiet(driver, url);
    },
  },
  {
    name: 'a number in the document leads to its answer, opening what hides it',
    async run(driver, { url }) {
      await sampleAt(driver, url, '#document');
      for (const id of ['target', 'response.within', 'follow-up.people', 'pipeline.value', 'quota.ramped']) {
        await driver.waitFor((s) => document.querySelector(s) !== null, linkTo(id));
        await driver.evaluate((s) => document.querySelector(s).focus(), linkTo(id));
        await driver.press('Enter');
        await arrived(driver, 'goals');
        await focusOn(driver, at(id));
        await back(driver);
        await arrived(driver, 'document');
      }
      await driver.evaluate((s) => document.querySelector(s).focus(), linkTo('review', 'start'));
      await driver.press('Enter');
      await arrived(driver, 'start');
      await focusOn(driver, at('review'));
      await quiet(driver, url);
    },
  },
  {
    name: 'each link of the document and of the decision leads to an answer that is there',
    timeout: 120_000,
    async run(driver, { url }) {
      await sampleAt(driver, url, '#document');
      const links = new Set();
      for (const page of ['document', 'decision']) {
        await go(driver, `#${page}`);
        const found = await driver.evaluate(() => {
          return [...document.querySelectorAll('main a[href*="/"][href^="#"]')].map((link) => link.getAttribute('href'));
        });
        assert.ok(found.length > 0, `${page} has links to answers`);
        found.forEach((link) => links.add(link));
      }
      for (const link of links) {
        await go(driver, link);
        await focusOn(driver, at(link.slice(link.indexOf('/') + 1)));
      }
    },
  },
  {
    name: 'a field that a link leads to is in sight, and stays there',
    async run(driver, { url }) {
      await sampleAt(driver, url, '#document');
      for (const id of ['response.on-duty', 'target', 'follow-up.attempts']) {
        await go(driver, `#goals/${id}`);
        await focusOn(driver, at(id));
        await atRest(driver, at(id));
        const { id: focused, visible } = await driver.focusedInfo();
        assert.deepEqual([focused, visible], [id, true]);
      }
    },
  },
  {
    name: 'a figure opens how it is computed, with the figures of this draft',
    async run(driver, { url }) {
      await sampleAt(driver, url, '#goals');
      const dialog = '[id="explain"]';
      const opener = await driver.named('[id="result"] button', '€156,040');
      await driver.evaluate((s) => document.querySelector(s).focus(), opener);
      await driver.press('Enter');
      await driver.waitFor((s) => document.querySelector(s).open, dialog);
      const text = await driver.text(dialog);
      for (const part of ['€156,040', '€1,200,000', '€1,043,960']) assert.ok(text.includes(part), `${part} is in ${text}`);
      assert.ok(await driver.evaluate((s) => document.querySelector(s).contains(document.activeElement), dialog), 'the focus is inside');
      assert.deepEqual(await driver.axe(dialog), []);
      await driver.press('Escape');
      await driver.waitFor((s) => !document.querySelector(s).open, dialog);
      await focusOn(driver, opener);

      const sources = await driver.named('[id="result"] button', '€1,043,960');
      await driver.evaluate((s) => document.querySelector(s).focus(), sources);
      await driver.press('Enter');
      await driver.waitFor((s) => document.querySelector(s).open, dialog);
      const link = `${dialog} a[href^="#goals/"]`;
      const id = (await driver.attribute(link, 'href')).slice('#goals/'.length);
      await driver.pressUntil('Tab', link, 10);
      await driver.press('Enter');
      await driver.waitFor((s) => !document.querySelector(s).open, dialog);
      await focusOn(driver, at(id));
      await quiet(driver, url);
    },
  },
  {
    name: 'every figure of the result and the document explains itself',
    timeout: 180_000,
    async run(driver, { url }) {
      await sampleAt(driver, url, '#goals');
      const places = [['#goals', '[id="result"] dl button'], ['#document', 'main section button']];
      const unlinked = new Set();
      let explained = 0;
      for (const [hash, figures] of places) {
        await go(driver, hash);
        const count = await driver.count(figures);
        assert.ok(count > 4, `${count} figures on ${hash}`);
        for (let place = 0; place < count; place += 1) {
          await driver.evaluate((s, n) => document.querySelectorAll(s)[n].click(), figures, place);
          await driver.waitFor(() => document.querySelector('[id="explain"]').open && document.querySelectorAll('[id="explain"] tr').length > 0);
          const { heading, text, links } = await driver.evaluate(() => {
            const shown = document.querySelector('[id="explain"]');
            return { heading: shown.querySelector('h2').innerText, text: shown.innerText, links: shown.querySelectorAll('a').length };
          });
          assert.ok(heading.length > 0);
          if (links === 0) unlinked.add(heading);
          assert.match(text, /\d/);
          assert.ok(!/NaN|Infinity|undefined|∞/.test(text), text);
          await press(driver, 'Close', '[id="explain"]');
          await driver.waitFor(() => !document.querySelector('[id="explain"]').open);
          await drawn(driver);
          explained += 1;
        }
      }
      assert.ok(explained > 10);
      assert.deepEqual([...unlinked], [], 'each explanation leads to the answers behind it');
      await quiet(driver, url);
    },
  },
];

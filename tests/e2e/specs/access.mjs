// Who sees little, sees dark, zooms far in or sees nothing: axe on each page, empty and with the sample, at the widths of
// telephone, tablet and desk, light and dark; and nothing that goes past the edge of a narrow page.

import assert from 'node:assert/strict';

import { begin, blank, go, HEADINGS, running, sample, toDoor } from '../person.mjs';

const PAGES = Object.keys(HEADINGS);
const WIDTHS = [360, 720, 1280];

/** Unfolds what the goals are folded into, so that its fields are looked at too. */
async function unfold(driver) {
  await driver.evaluate(() => {
    for (const button of document.querySelectorAll('main button')) {
      if (/^Change /.test(button.textContent)) button.click();
    }
  });
}

/** Shows each page of a draft in turn. */
async function eachPage(driver, look) {
  for (const page of PAGES) {
    await go(driver, `#${page}`);
    if (page === 'goals') await unfold(driver);
    await look(page);
  }
}

/** From the door to a draft, at a width where the page says that it is kept. */
async function enter(driver, filled, width) {
  await driver.setViewport(1280, 800);
  if (filled) await sample(driver);
  else await blank(driver);
  await driver.setViewport(width, 640);
}

const looked = (what, { dark, filled }) => ({
  name: `axe finds nothing, ${what}`,
  timeout: 240_000,
  async run(driver, { url }) {
    if (dark) await driver.emulateDark();
    await begin(driver, url);
    assert.equal(await driver.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), dark);
    const found = [];
    const look = async (page, width) => {
      for (const { id, impact, targets } of await driver.axe()) found.push(`${page} at ${width}: ${id} (${impact}) ${targets.join(', ')}`);
    };
    for (const width of WIDTHS) {
      await driver.setViewport(width, 800);
      await look('door', width);
      await enter(driver, filled, width);
      await eachPage(driver, (page) => look(page, width));
      await toDoor(driver);
    }
    assert.deepEqual(found, []);
  },
});

const fits = (width, filled) => ({
  name: `nothing goes past the edge at ${width} px, ${filled ? 'with the sample' : 'empty'}`,
  async run(driver, { url }) {
    await begin(driver, url);
    await driver.setViewport(width, 640);
    const found = [];
    const look = async (page) => {
      const wide = await driver.evaluate(() => {
        const edge = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= edge) return undefined;
        const past = [...document.querySelectorAll('#app *')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > edge + 1);
        return past.slice(0, 5).map((e) => `${e.tagName}.${e.getAttribute('class') ?? ''} to ${Math.round(e.getBoundingClientRect().right)}`);
      });
      if (wide) found.push(`${page}: ${wide.join(', ')}`);
    };
    await look('door');
    await enter(driver, filled, width);
    await eachPage(driver, look);
    await toDoor(driver);
    await look('door');
    assert.deepEqual(found, []);
  },
});

export default [
  looked('light, empty', { dark: false, filled: false }),
  looked('light, with the sample', { dark: false, filled: true }),
  looked('dark, empty', { dark: true, filled: false }),
  looked('dark, with the sample', { dark: true, filled: true }),
  fits(320, false),
  fits(320, true),
  fits(360, true),
  {
    name: 'one heading of the first level, landmarks, and a way past them',
    async run(driver, { url }) {
      await begin(driver, url);
      await sample(driver);
      await eachPage(driver, async (page) => {
        assert.equal(await driver.count('h1'), 1, page);
        for (const landmark of ['header', 'nav', 'main']) assert.equal(await driver.count(landmark), 1, `${landmark} on ${page}`);
      });
      await go(driver, '#goals');
      await driver.reload();
      await running(driver);
      await driver.pressUntil('Tab', 'a[href="#main"]', 2);
      assert.equal((await driver.focusedInfo()).visible, true);
      await driver.press('Enter');
      await driver.waitFor(() => document.querySelector('main').contains(document.activeElement));
      assert.equal(await driver.evaluate(() => location.hash), '#goals');
    },
  },
  {
    name: 'every field has a name and says what it is described by',
    async run(driver, { url }) {
      await begin(driver, url);
      await sample(driver);
      await eachPage(driver, async (page) => {
        const lost = await driver.evaluate(() => {
          const fields = [...document.querySelectorAll('main :is(input, select, textarea)')].filter((e) => e.type !== 'hidden');
          const named = (field) => [...(field.labels ?? [])].some((label) => label.textContent.trim() !== '');
          const described = (field) => (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
          const dangling = (field) => described(field).some((id) => document.getElementById(id) === null);
          return fields.filter((field) => !named(field) || dangling(field)).map(({ id }) => id);
        });
        assert.deepEqual(lost, [], page);
        const ids = await driver.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
        assert.deepEqual(ids.filter((id, place) => ids.indexOf(id) !== place), [], `ids are unique on ${page}`);
      });
    },
  },
];

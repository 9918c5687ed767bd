// Lists of rows: add, rename, duplicate, put in order by keys and by mouse, remove and take back, paste from a spreadsheet.

import assert from 'node:assert/strict';

import { at, atRest, begin, fill, focusOn, go, names, nothingBroken, press, quiet, rows, sample, saved } from '../person.mjs';

async function sources(driver, url) {
  await begin(driver, url);
  await sample(driver);
  await go(driver, '#goals');
  assert.deepEqual(await names(driver, 'source'), ['Content', 'Paid search']);
}

/** Waits until the names of the sources are these. */
async function named(driver, expected) {
  await driver.waitFor((wanted) => {
    const now = [...document.querySelectorAll('main [id^="source."][id$=".name"]')].map(({ value }) => value);
    return JSON.stringify(now) === JSON.stringify(wanted);
  }, expected).catch(async () => assert.deepEqual(await names(driver, 'source'), expected));
}

/** The name field of the source in this place, counted from 0. */
async function nameAt(driver, place) {
  return at(`source.${(await rows(driver, 'source'))[place]}.name`);
}

/** The handle that moves a row. */
const handle = (driver, name) => driver.named('[id="sources"] button', `Move ${name}`);

/** Presses a button of a row with the keyboard. */
async function activate(driver, name) {
  const button = await driver.named('main button', name);
  await driver.evaluate((s) => document.querySelector(s).focus(), button);
  await driver.press('Enter');
}

export default [
  {
    name: 'add, rename, duplicate, remove, take back',
    async run(driver, { url }) {
      await sources(driver, url);
      await activate(driver, 'Add a source');
      await named(driver, ['Content', 'Paid search', '']);
      await focusOn(driver, await nameAt(driver, 2));
      await driver.type('Fairs');
      await named(driver, ['Content', 'Paid search', 'Fairs']);
      await driver.named('[id="sources"] h3', 'Fairs');

      await activate(driver, 'Duplicate Content');
      await named(driver, ['Content', 'Content 2', 'Paid search', 'Fairs']);
      await focusOn(driver, await nameAt(driver, 1));
      const [first, second] = await rows(driver, 'source');
      assert.equal(await driver.value(at(`source.${second}.leads`)), await driver.value(at(`source.${first}.leads`)));
      await fill(driver, `source.${second}.leads`, '7');
      assert.equal(await driver.value(at(`source.${first}.leads`)), '110', 'the copy is one of its own');

      await activate(driver, 'Remove Content');
      await named(driver, ['Content 2', 'Paid search', 'Fairs']);
      await focusOn(driver, await nameAt(driver, 0));
      await driver.named('[role="status"] span', 'Content was removed.');
      await activate(driver, 'Undo');
      await named(driver, ['Content', 'Content 2', 'Paid search', 'Fairs']);
      await focusOn(driver, await nameAt(driver, 0));
      assert.equal(await driver.value(at(`source.${first}.leads`)), '110');
      assert.deepEqual(await rows(driver, 'source').then((ids) => ids.slice(0, 2)), [first, second], 'with the id it had');

      for (const name of ['Content', 'Content 2', 'Paid search', 'Fairs']) await activate(driver, `Remove ${name}`);
      await named(driver, []);
      assert.equal((await driver.focusedInfo()).text, 'Add a source');
      await nothingBroken(driver);
      await quiet(driver, url);
    },
  },
  {
    name: 'the keys on the handle put rows in order',
    async run(driver, { url }) {
      await sources(driver, url);
      await activate(driver, 'Add a source');
      await named(driver, ['Content', 'Paid search', '']);
      await focusOn(driver, await nameAt(driver, 2));
      await driver.type('Fairs');
      await named(driver, ['Content', 'Paid search', 'Fairs']);
      const grip = await handle(driver, 'Content');
      await driver.evaluate((s) => document.querySelector(s).focus(), grip);
      const moves = [
        ['ArrowDown', ['Paid search', 'Content', 'Fairs']],
        ['ArrowDown', ['Paid search', 'Fairs', 'Content']],
        ['ArrowDown', ['Paid search', 'Fairs', 'Content']],
        ['ArrowUp', ['Paid search', 'Content', 'Fairs']],
        ['Home', ['Content', 'Paid search', 'Fairs']],
        ['End', ['Paid search', 'Fairs', 'Content']],
      ];
      for (const [key, order] of moves) {
        await driver.press(key);
        await named(driver, order);
        await focusOn(driver, await handle(driver, 'Content'));
      }
      await saved(driver);
      await driver.reload();
      await named(driver, ['Paid search', 'Fairs', 'Content']);
    },
  },
  {
    name: 'the mouse drags a row to its place',
    async run(driver, { url }) {
      await begin(driver, url);
      await sample(driver);
      const people = '[id="signatories"]';
      const drag = async (name, place) => {
        const grip = await driver.named(`${people} button`, `Move ${name}`);
        await driver.evaluate((s) => document.querySelector(s).scrollIntoView({ block: 'center', behavior: 'instant' }), grip);
        await atRest(driver, grip);
        await driver.dragTo(grip, `${people} > :nth-child(${place})`);
      };
      const inOrder = async (order) => driver.waitFor((s, wanted) => {
        return JSON.stringify([...document.querySelectorAll(s)].map(({ value }) => value)) === JSON.stringify(wanted);
      }, `${people} [id$=".name"]`, order);
      await drag('Ines Okafor', 2);
      await inOrder(['Tom Brandt', 'Ines Okafor']);
      await drag('Ines Okafor', 1);
      await inOrder(['Ines Okafor', 'Tom Brandt']);
    },
  },
  {
    name: 'a block from a spreadsheet fills rows from a name on',
    async run(driver, { url }) {
      await sources(driver, url);
      const before = await driver.text('[id="result"]');
      await driver.evaluate((s) => document.querySelector(s).focus(), await nameAt(driver, 1));
      await driver.paste('Fairs\t40\t70 %\t50%\t60\t20 %\t"9,000"\t3\t1\t120\r\n"Partners\n(resale)"\t12.5\t\t\t\t10\t€20k\t2 months\r\n');
      await driver.waitFor(() => document.querySelectorAll('main [id^="source."][id$=".name"]').length === 3);
      const [, fairs, partners] = await rows(driver, 'source');
      const of = (id, fields) => Promise.all(fields.map((field) => driver.value(at(`source.${id}.${field}`))));
      const fields = ['leads', 'acceptance', 'qualification', 'opportunity', 'win', 'deal', 'cycle', 'spread', 'cost'];
      assert.deepEqual(await of(fairs, fields), ['40', '70 %', '50%', '60', '20 %', '9,000', '3', '1', '120']);
      assert.deepEqual(await of(partners, fields.slice(0, 7)), ['12.5', '', '', '', '10', '€20k', '2 months']);
      assert.equal(await driver.count('main [aria-invalid]'), 0);
      assert.notEqual(await driver.text('[id="result"]'), before);
      await nothingBroken(driver);
      await quiet(driver, url);
    },
  },
  {
    name: 'a single cell pastes as text',
    async run(driver, { url }) {
      await sources(driver, url);
      await driver.evaluate((s) => { document.querySelector(s).focus(); document.querySelector(s).select(); }, await nameAt(driver, 0));
      await driver.paste('Fairs');
      await named(driver, ['Content', 'Paid search']);
      await driver.insert('Fairs');
      await named(driver, ['Fairs', 'Paid search']);
    },
  },
  {
    name: 'there are 24 sources at most',
    timeout: 120_000,
    async run(driver, { url }) {
      await sources(driver, url);
      await driver.evaluate((s) => document.querySelector(s).focus(), await nameAt(driver, 0));
      await driver.paste(Array.from({ length: 30 }, (_, row) => `Region ${row + 1}\t${row + 5}\t50\t50\t50\t50\t1000\t1`).join('\n'));
      await named(driver, Array.from({ length: 24 }, (_, row) => `Region ${row + 1}`));
      const disabled = async (name) => driver.evaluate((s) => document.querySelector(s).disabled, await driver.named('main button', name));
      assert.equal(await disabled('Add a source'), true);
      assert.equal(await disabled('Duplicate Region 3'), true);
      await nothingBroken(driver);
      await press(driver, 'Remove Region 24', 'main');
      await driver.waitFor((s) => document.querySelectorAll(s).length === 23, 'main [id^="source."][id$=".name"]');
      assert.equal(await disabled('Add a source'), false);
    },
  },
  {
    name: 'signatories: rows with columns',
    async run(driver, { url }) {
      await begin(driver, url);
      await sample(driver);
      const person = async (place) => `signatory.${(await rows(driver, 'signatory'))[place]}`;
      await fill(driver, `${await person(0)}.name`, 'Ines Okafor-Reyes');
      await activate(driver, 'Move Tom Brandt');
      await driver.press('ArrowUp');
      await driver.waitFor((s) => document.querySelector(s)?.value === 'Tom Brandt', 'main [id^="signatory."][id$=".name"]');
      assert.deepEqual(await names(driver, 'signatory'), ['Tom Brandt', 'Ines Okafor-Reyes']);
      // Enter goes down the column, and in the last row along it.
      await driver.evaluate((s) => document.querySelector(s).focus(), at(`${await person(0)}.name`));
      await driver.press('Enter');
      await focusOn(driver, at(`${await person(1)}.name`));
      await activate(driver, 'Remove Tom Brandt');
      await driver.waitFor((s) => document.querySelectorAll(s).length === 1, 'main [id^="signatory."][id$=".name"]');
      await activate(driver, 'Undo');
      await driver.waitFor((s) => document.querySelectorAll(s).length === 2, 'main [id^="signatory."][id$=".name"]');
    },
  },
];

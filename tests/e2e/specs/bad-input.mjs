// Every input error of the calculations: quiet while one types, its sentence once the field was left, in the summary on
// Continue. What was typed stays to the letter, and the result stays the last good one.

import assert from 'node:assert/strict';

import { at, begin, click, focusOn, goTo, go, nothingBroken, press, replace, rows, running, sample, saved } from '../person.mjs';

const without = 'Until then the result counts without it.';
const until = (value) => `Until then the result counts with ${value}, the last answer that could be read.`;

/** The first source of the sample. */
const source = (field) => `source.1.${field}`;

/** What is typed where, the sentence, what is said to hold meanwhile; `in`: the row that the summary names. */
const NUMBERS = [
  { id: 'target', typed: 'three million', says: 'Enter the revenue target as an amount, such as €3,000,000', note: until('€3,000,000') },
  { id: 'target', typed: '-5', says: 'Enter the revenue target as 0 or more', note: until('€3,000,000') },
  { id: 'target', typed: '1e30', says: 'Enter the revenue target as an amount, such as €3,000,000', note: until('€3,000,000') },
  { id: 'target', typed: '9999999999999', says: 'Enter the revenue target as €1,000,000,000,000 or less', note: until('€3,000,000') },
  { id: 'share', typed: '120', says: 'Enter marketing’s share as a percentage from 0 to 100, such as 40%', note: until('40%') },
  { id: source('leads'), typed: 'abc', says: 'Enter the leads a month as one number, such as 110', note: until('110'), in: 'Content' },
  { id: source('leads'), typed: '12O', says: 'Enter the leads a month as one number, such as 110', note: until('110'), in: 'Content' },
  { id: source('leads'), typed: '1 to 3', says: 'Enter the leads a month as one number, such as 110', note: until('110'), in: 'Content' },
  { id: source('leads'), typed: '-20', says: 'Enter the leads a month as 0 or more', note: until('110'), in: 'Content' },
  { id: source('leads'), typed: 'NaN', says: 'Enter the leads a month as one number, such as 110', note: until('110'), in: 'Content', echoes: true },
  { id: source('acceptance'), typed: '120 %', says: 'Enter the accepted share as a percentage from 0 to 100, such as 80%', note: until('80%'), in: 'Content' },
  { id: source('win'), typed: '-1', says: 'Enter the win rate as 0 or more', note: until('22%'), in: 'Content' },
  { id: source('deal'), typed: '15 000 to 20 000', says: 'Enter the deal size as an amount, such as €15,000', note: until('€15,000'), in: 'Content' },
  { id: source('cycle'), typed: '5000', says: 'Enter the sales cycle as 1,200 or less', note: until('3.5'), in: 'Content' },
  { id: source('cost'), typed: 'cheap', says: 'Enter the cost of a lead as an amount, such as €85', note: without, in: 'Content' },
  {
    id: source('spread'), typed: '4', in: 'Content',
    says: 'Enter a spread of 3.5 or less: deals can’t close before the lead is handed over. Until then the result counts without the spread.',
  },
];

const PROMISES = [
  { id: 'follow-up.attempts', typed: '2.5', says: 'Enter the attempts a lead as a whole number, such as 6', note: until('6') },
  { id: 'follow-up.attempts', typed: '0', says: 'Enter the attempts a lead as 1 or more', note: until('6') },
  { id: 'follow-up.attempts', typed: '31', says: 'Enter the attempts a lead as 30 or less', note: until('6') },
  { id: 'follow-up.connect', typed: '101', says: 'Enter the contact chance as a percentage from 0 to 100, such as 25%', note: until('25%') },
  { id: 'follow-up.people', typed: '-1', says: 'Enter the people who follow up as 0 or more', note: until('3') },
  { id: 'response.share', typed: '100', says: 'Promise less than 100 %, such as 95%: 100 % can’t be promised of a queue', note: until('95%') },
  { id: 'response.share', typed: '0', says: 'Enter the promised share as more than 0%', note: until('95%') },
  { id: 'response.hours', typed: '0', says: 'Enter the business hours a week as more than 0', note: until('45') },
  {
    id: 'response.hours', typed: '121',
    says: 'Enter 120 hours or less: 5 business days have no more. Until then the response promise isn’t counted.', moves: true,
  },
  { id: 'response.hours', typed: '169', says: 'Enter the business hours a week as 168 or less', note: until('45') },
  { id: 'response.days', typed: '0', says: 'Enter the business days a week as 1 or more', note: until('5') },
  { id: 'response.days', typed: '8', says: 'Enter the business days a week as 7 or less', note: until('5') },
  { id: 'response.handling', typed: '0', says: 'Enter the minutes to answer a lead as more than 0', note: until('25') },
  { id: 'response.within', typed: '0', says: 'Enter the minutes of the response promise as more than 0', note: until('30') },
  { id: 'response.on-duty', typed: '1.5', says: 'Enter the people on duty as a whole number, such as 2', note: until('1') },
];

const START = [
  { id: 'months', typed: '0', says: 'Enter the length of the period as 1 or more', note: until('12') },
  { id: 'months', typed: '37', says: 'Enter the length of the period as 36 or less', note: until('12') },
  { id: 'months', typed: '1.5', says: 'Enter the length of the period as a whole number, such as 12', note: until('12') },
  { id: 'first-month', typed: '13', says: 'Enter the first month as a month and a year, such as 1 2027', note: until('January 2027') },
  { id: 'review', typed: '32', says: 'Enter the date of the first review as day, month and year, such as 31 3 2027', note: until('March 31, 2027') },
  { id: 'review-month', of: 'review', typed: 'Febtober', says: 'Enter the date of the first review as day, month and year, such as 31 3 2027', note: until('March 31, 2027') },
];

/** What is said beside a field, line by line. */
const said = (driver, id) => driver.evaluate((i) => {
  return [...document.getElementById(`${i}-says`).children].map(({ innerText }) => innerText.replaceAll('\u00a0', ' '));
}, id);

/** Waits until these lines are said beside a field. */
async function says(driver, id, lines) {
  await driver.waitFor((i) => document.getElementById(`${i}-says`) !== null, id);
  await driver.waitFor((i, l) => {
    const now = [...document.getElementById(`${i}-says`).children].map(({ innerText }) => innerText.replaceAll('\u00a0', ' '));
    return JSON.stringify(now) === JSON.stringify(l) || undefined;
  }, id, lines).catch(async (error) => {
    assert.deepEqual(await said(driver, id), lines);
    throw error;
  });
}

/**
 * The result: the rope and its figures, with what is folded away when the page has been scrolled. How many points are open is
 * another matter: a bad input is one.
 */
const result = async (driver) => {
  // It comes with a piece of the program of its own, a moment after the form.
  await driver.waitFor(() => document.querySelector('#result dd') !== null);
  const text = await driver.evaluate(() => document.querySelector('#result').textContent);
  return text.split('Ready to sign')[0];
};

/** One bad input, from typing it to putting it right. */
async function tries(driver, page, { id, of = id, typed, says: sentence, note, in: row, moves, echoes }) {
  await goTo(driver, of, page);
  const good = await driver.value(at(id));
  const before = await result(driver);
  await replace(driver, id, typed);
  await says(driver, of, ['Not counted yet']);
  assert.equal(await driver.attribute(at(of), 'aria-invalid'), null);

  await driver.press('Tab');
  if (of !== 'review' && of !== 'first-month') assert.ok(!(await driver.evaluate((s) => document.activeElement.matches(s), at(id))));
  // A date is left when its last box is.
  else await driver.evaluate(() => document.activeElement.blur());
  await says(driver, of, [sentence, note].filter(Boolean));
  assert.equal(await driver.attribute(at(of), 'aria-invalid'), 'true');
  assert.equal(await driver.value(at(id)), typed, 'to the letter');
  if (!moves) assert.equal(await result(driver), before, 'the last good result stands');
  if (!echoes) await nothingBroken(driver);

  const line = row ? `${row}: ${sentence}` : sentence;
  await click(driver, at('continue'));
  await focusOn(driver, '[role="group"][tabindex="-1"]');
  const summary = await driver.focusedInfo();
  assert.ok(summary.text.startsWith('There is a problem'), summary.text);
  assert.ok(summary.text.replaceAll('\u00a0', ' ').includes(line), `${line} is in ${summary.text}`);
  assert.match(await driver.evaluate(() => document.title), /^Error: /);
  await driver.pressUntil('Tab', await driver.named('[role="group"][tabindex="-1"] a', line));
  await driver.press('Enter');
  await focusOn(driver, at(of));

  await replace(driver, id, good);
  await says(driver, of, []);
  assert.equal(await result(driver), before);
  assert.equal(await driver.count('#truce-errors'), 0);
  await saved(driver);
}

/** Each case on a page that knows of no earlier one. */
async function table(driver, page, cases) {
  const ids = await driver.evaluate((p) => { location.hash = p; }, `#${page}`).then(() => go(driver, `#${page}`)).then(() => rows(driver, 'source'));
  for (const one of cases) {
    const id = one.id.replace('source.1', `source.${ids[0]}`);
    try {
      await tries(driver, page, { ...one, id });
    } catch (error) {
      throw new Error(`${one.typed} in ${one.id}: ${error.message}`, { cause: error });
    }
    await driver.reload();
    await running(driver);
  }
}

const tested = (name, page, cases) => ({
  name,
  timeout: 240_000,
  async run(driver, { url }) {
    await begin(driver, url);
    await sample(driver);
    await table(driver, page, cases);
    assert.deepEqual(await driver.consoleErrors(), []);
  },
});

export default [
  tested('numbers of the target and the sources', 'goals', NUMBERS),
  tested('follow-up and response promise', 'goals', PROMISES),
  tested('the period and the review', 'start', START),
  {
    name: 'seasonality',
    async run(driver, { url }) {
      await begin(driver, url);
      await sample(driver);
      await go(driver, '#goals');
      await press(driver, 'Change Seasonality', 'main');
      await press(driver, 'Give each month a weight', 'main');
      await driver.waitFor(() => document.querySelectorAll('main [id^="season."]:is(input)').length === 12);
      const before = await result(driver);

      await replace(driver, 'season.0', '-1');
      await says(driver, 'season.0', ['Not counted yet']);
      await driver.press('Tab');
      const [sentence, note] = await said(driver, 'season.0');
      assert.match(sentence, /^Enter the weight of .+ as 0 or more$/);
      assert.equal(note, until('1'));
      assert.equal(await result(driver), before);

      for (let month = 0; month < 12; month += 1) await replace(driver, `season.${month}`, '0');
      await driver.press('Tab');
      const zero = 'Give at least one month a weight above 0. Until then every month counts the same.';
      await driver.waitFor((z) => document.querySelector('main').innerText.includes(z), zero);
      assert.equal(await result(driver), before);
      await nothingBroken(driver);
      await click(driver, at('continue'));
      await focusOn(driver, '[role="group"][tabindex="-1"]');
      await driver.pressUntil('Tab', await driver.named('[role="group"][tabindex="-1"] a', zero));
      await driver.press('Enter');
      await focusOn(driver, '[id^="season."]');
      await replace(driver, 'season.3', '2');
      await driver.waitFor((z) => !document.querySelector('main').innerText.includes(z), zero);
      assert.deepEqual(await driver.consoleErrors(), []);
    },
  },
  {
    name: 'keystroke by keystroke, nothing is said and nothing breaks',
    async run(driver, { url }) {
      await begin(driver, url);
      await sample(driver);
      await go(driver, '#goals');
      const [first] = await rows(driver, 'source');
      const id = `source.${first}.leads`;
      await goTo(driver, id);
      await driver.press('End');
      for (const key of ['%', 'x', '-', '.', ',', '/', 'e', '∞']) {
        await driver.type(key);
        await says(driver, id, ['Not counted yet']);
        assert.match(await result(driver), /Coverage/);
      }
      assert.equal(await driver.value(at(id)), '110%x-.,/e∞');
      for (let back = 0; back < 11; back += 1) await driver.press('Backspace');
      await says(driver, id, []);
      await nothingBroken(driver);
      // The draft may be a bad one for long: it is kept with it.
      await driver.type('1 to 3');
      await saved(driver);
      await driver.reload();
      await running(driver);
      await goTo(driver, id);
      assert.equal(await driver.value(at(id)), '1 to 3');
    },
  },
];

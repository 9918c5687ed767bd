// What a person does on Truce's pages: the words of the specs that drive the app. Finds things by the ids of answers, by
// roles and by what they are called, never by how they look.

import assert from 'node:assert/strict';

/** What the pages are called in their headings, by their address. */
export const HEADINGS = { start: 'Start', goals: 'Goals', decision: 'The decision', document: 'The document' };

/** What the first page is called in its heading; its address is empty. */
export const DOOR = 'One agreement between Sales and Marketing';

/** The selector of an answer, whose id may hold dots. */
export const at = (id) => `[id="${id}"]`;

/** Opens the app and waits until it runs. `hash` is a place in it, such as `#goals`. */
export async function begin(driver, url, hash = '') {
  await driver.open(url + hash);
  await running(driver);
}

/** Waits until the app has taken over from what index.html says. */
export async function running(driver) {
  await driver.waitFor(() => document.querySelector('#app .shell') === null && document.querySelector('#app h1') !== null);
}

/** Opens the app at its door and begins a blank draft. */
export async function beginBlank(driver, url) {
  await begin(driver, url);
  await blank(driver);
}

/** From the door to a blank draft. */
export async function blank(driver) {
  await press(driver, 'Begin a new draft', 'main');
  await arrived(driver, 'start');
}

/** Back to the door. */
export async function toDoor(driver) {
  await click(driver, await driver.named('header a', 'All drafts'));
  await atDoor(driver);
}

/** Waits for the door. */
export async function atDoor(driver) {
  await driver.waitFor((h) => document.querySelector('main h1')?.innerText === h, DOOR);
}

/** Presses the one button that is called so. `within` narrows down where. */
export async function press(driver, name, within = '') {
  await click(driver, await driver.named(`${within} button`, name));
}

/** Clicks with the mouse, once it has come to rest: what a person does who sees it move. */
export async function click(driver, selector) {
  await driver.evaluate((s) => document.querySelector(s).scrollIntoView({ block: 'center', behavior: 'instant' }), selector);
  await atRest(driver, selector);
  await driver.click(selector);
}

/** Waits until an element doesn't move any more: the page above it may change its height when it is scrolled. */
export async function atRest(driver, selector) {
  await driver.evaluate((s) => new Promise((rests) => {
    const look = (before, same) => requestAnimationFrame(() => {
      const now = document.querySelector(s).getBoundingClientRect().top;
      if (same === 10) rests();
      else look(now, now === before ? same + 1 : 0);
    });
    look(undefined, 0);
  }), selector);
}

/** Takes the worked sample at the door, and waits until it is kept. */
export async function sample(driver) {
  await press(driver, 'Open the worked sample');
  await driver.waitFor((s) => document.querySelector(s)?.value === 'Kestrel Metering', at('organisation'));
  await saved(driver);
}

/** Goes to a place by its address, and waits until it shows. */
export async function go(driver, hash) {
  await driver.evaluate((h) => { location.hash = h; }, hash);
  await arrived(driver, hash.split('/')[0].slice(1));
}

/** Waits for a page by its heading. */
export async function arrived(driver, page) {
  await driver.waitFor((h) => document.querySelector('main h1')?.innerText === h, HEADINGS[page]);
}

/** Goes to an answer by its address: what hides it opens, and it has the focus. */
export async function goTo(driver, id, page = 'goals') {
  await go(driver, `#${page}/${id}`);
  await focusOn(driver, at(id));
}

/** Waits until the selector's element has the focus. */
export async function focusOn(driver, selector) {
  await driver.waitFor((s) => document.activeElement?.matches(s) ?? false, selector);
}

/** Lets the page draw twice: what an event has set off shows by then. */
export async function drawn(driver) {
  await driver.evaluate(() => new Promise((shown) => { requestAnimationFrame(() => requestAnimationFrame(shown)); }));
}

/** Waits until the masthead says that all edits so far are kept. */
export async function saved(driver) {
  await drawn(driver);
  await driver.waitForText('header', 'Saved on this device');
}

/** Types in place of what stands in a field. */
export async function fill(driver, id, text) {
  await select(driver, id);
  if (text === '') await driver.press('Delete');
  else await driver.type(text);
}

/** Puts text in place of what stands in a field, all at once. */
export async function replace(driver, id, text) {
  await select(driver, id);
  if (text === '') await driver.press('Delete');
  else await driver.insert(text);
}

async function select(driver, id) {
  await driver.waitFor((i) => {
    const field = document.getElementById(i);
    field?.focus();
    field?.select();
    return field !== null && document.activeElement === field;
  }, id);
}

/** The ids of the rows of a list, such as `source` or `signatory`, in the order of the page. */
export async function rows(driver, list) {
  return driver.evaluate((l) => {
    const names = [...document.querySelectorAll(`main [id^="${l}."][id$=".name"]`)];
    return names.map(({ id }) => id.split('.')[1]);
  }, list);
}

/** What stands in the names of a list's rows, in order. */
export async function names(driver, list) {
  return driver.evaluate((l) => {
    return [...document.querySelectorAll(`main [id^="${l}."][id$=".name"]`)].map(({ value }) => value);
  }, list);
}

/** Chooses in a list of options by what the option says. */
export async function choose(driver, id, label) {
  await driver.evaluate((i, l) => {
    const list = document.getElementById(i);
    list.value = [...list.options].find(({ text }) => text === l).value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, id, label);
}

/** No person ever sees a number that is none: not in the words of the page, not in what pictures are drawn with. */
export async function nothingBroken(driver) {
  const broken = await driver.evaluate(() => {
    const marks = /.{0,60}(?:\bNaN\b|\bInfinity\b|\binf\b|\bundefined\b|∞).{0,60}/;
    return marks.exec(document.querySelector('#app').outerHTML)?.[0] ?? marks.exec(document.title)?.[0];
  });
  assert.equal(broken ?? null, null);
}

/** Neither an error on the console nor a request to another host since the start. */
export async function quiet(driver, url) {
  assert.deepEqual(await driver.consoleErrors(), []);
  assert.deepEqual(await driver.foreignRequests(url), []);
}

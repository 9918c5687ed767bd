// A picture of every page with the worked sample, the same from the same sources: fixed window, language, zone and clock.
// node bench/shots.mjs --url http://localhost:1234/ --out docs

import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { Chromium } from '../tests/e2e/drivers/chromium.mjs';
import { openSample } from './page.mjs';

const { values: given } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string' } } });

/** What is pictured of a draft, after the door. Light unless `dark`. */
const SHOTS = [
  { name: 'start', page: 'start', width: 1280, height: 1000 },
  { name: 'goals', page: 'goals', width: 1280, height: 1000 },
  { name: 'goals-dark', page: 'goals', width: 1280, height: 1000, dark: true },
  { name: 'goals-phone', page: 'goals', width: 360, height: 740 },
  { name: 'decision', page: 'decision', width: 1280, height: 1000 },
  { name: 'document', page: 'document', width: 1280, height: 1000 },
];
/** Bytes; a README shouldn't make anyone wait. */
const HEAVIEST = 250_000;
/** A Monday morning before the sample's period. */
const NOW = Date.UTC(2026, 10, 2, 9, 0);

/** Runs in the page, before anything else: the clock stands still, and better fonts are used where they are installed. */
function still(now) {
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }

    static now() {
      return now;
    }
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':root { --truce-sans: Inter, system-ui, sans-serif; --truce-serif: "Charis SIL", Charter, Georgia, serif }',
  );
  document.adoptedStyleSheets = [sheet];
}

process.env.TZ = 'UTC';
const driver = new Chromium({ locale: 'en-GB' });
await driver.start();
try {
  const { page } = driver;
  await page.addInitScript(still, NOW);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScrollbarsHidden', { hidden: true });
  await mkdir(given.out, { recursive: true });
  const picture = async (name) => {
    await driver.evaluate(() => document.fonts.ready.then(() => true));
    const path = join(given.out, `${name}.png`);
    await page.screenshot({ path, scale: 'css', animations: 'disabled', caret: 'hide' });
    const { size } = await stat(path);
    console.log(`${path}: ${size.toLocaleString('en-GB')} bytes`);
    if (size > HEAVIEST) throw new Error(`${path} is heavier than ${HEAVIEST.toLocaleString('en-GB')} bytes`);
  };
  await driver.setViewport(1280, 720);
  await driver.open(given.url);
  await driver.waitFor(() => document.querySelector('main.door'));
  await picture('door');
  await openSample(driver);
  // The draft is kept now; loaded again, a page shows itself as it opens, with no focus on its heading.
  await driver.waitForText('.mast .saved', 'Saved');
  for (const { name, page: where, width, height, dark } of SHOTS) {
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await driver.setViewport(width, height);
    await driver.evaluate((hash) => {
      window.location.hash = hash;
    }, `#${where}`);
    await driver.reload();
    await driver.waitFor(() => document.querySelector('.mast .org')?.textContent.includes('Kestrel'));
    await driver.waitFor(() => document.querySelector('#main h1'));
    await picture(name);
  }
  const errors = await driver.consoleErrors();
  if (errors.length > 0) throw new Error(`the console says: ${errors.join(' | ')}`);
} finally {
  await driver.stop();
}

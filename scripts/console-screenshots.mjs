/**
 * `node scripts/console-screenshots.mjs`: the pictures in docs/console, made anew from the demonstration that runs (`npm
 * start` in another terminal; its record as it was imported, at 1 October 2024). An address given on the command line
 * is taken in its place.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHECKOUT, homePath, openHome } from './embedded/home.mjs';
import { PlainError, tellFault } from './embedded/plain-error.mjs';

const FOLDER = join(CHECKOUT, 'docs', 'console');
const WINDOW = { width: 1_000, height: 640 };
const CASE = '/cases/complaint/norfolk/CO%2F00768%2F23';

/** Name of the file, who looks (null: nobody is signed in), the page, what is at its top or is followed first, how much is kept. */
const PICTURES = [
  ['welcome', null, '/'],
  ['my-work', 'psd-supervisor', '/'],
  ['cases', 'psd-case-worker', '/cases?type=complaint&overdue=true'],
  ['case', 'psd-case-worker', CASE, { top: '#deadlines' }],
  ['explained-date', 'psd-case-worker', CASE, { follow: 'a[href*="/deadlines/"]', top: 'h1' }],
  ['record-a-fact', 'psd-case-worker', `${CASE}/actions/record-update`],
  ['deadlines', 'psd-supervisor', '/deadlines', { top: 'nav[aria-label="How it is shown"]' }],
  [
    ...['report', 'head-of-psd', '/reports/complaints-and-conduct?to=2024-09-30'],
    { top: 'table', height: 420 },
  ],
  ['chapter-13', 'head-of-psd', '/opcc/chapter-13?only=owed', { top: '.app-tags' }],
  ['policing-body', 'opcc-officer', '/opcc', { height: 560 }],
  ['meeting', 'opcc-officer', '/meetings/norfolk/PAM-2024-07-22'],
  ['run-a-meeting', 'opcc-officer', '/meetings/norfolk/PAM-2024-10-08/run'],
];

async function main([given]) {
  const address = (given ?? openHome(homePath()).running()?.addresses?.console)?.replace(/\/$/, '');
  if (!address) throw new PlainError('No demonstration runs: npm start, in another terminal.');
  const told = execFileSync(process.execPath, ['scripts/unpack-chromium.mjs'], {
    cwd: CHECKOUT,
    encoding: 'utf8',
  });
  const { executablePath, env } = JSON.parse(told);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    // Days are written as here, whatever this machine speaks.
    env: { ...process.env, ...env, LANGUAGE: 'en_GB' },
  });
  try {
    mkdirSync(FOLDER, { recursive: true });
    const people = new Map();
    for (const [name, person, path, { follow, top, height = WINDOW.height } = {}] of PICTURES) {
      const page = people.get(person) ?? (await signedIn(browser, address, person));
      people.set(person, page);
      await page.goto(`${address}${path}`);
      if (follow) await page.goto(new URL(await page.getAttribute(follow, 'href'), address).href);
      if (top)
        await page
          .locator(top)
          .first()
          .evaluate((one) => one.scrollIntoView());
      const clip = { x: 0, y: 0, width: WINDOW.width, height };
      await page.screenshot({ path: join(FOLDER, `${name}.png`), scale: 'css', clip });
      console.log(`docs/console/${name}.png`);
    }
    return 0;
  } finally {
    await browser.close();
  }
}

async function signedIn(browser, address, person) {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  if (person === null) return page;
  await page.goto(`${address}/sign-in?returnTo=%2F`);
  await page.click(`button[value="${person}"]`);
  await page.waitForURL(`${address}/`);
  return page;
}

process.exitCode = await main(process.argv.slice(2)).catch(tellFault);

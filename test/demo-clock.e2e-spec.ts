import { systemClock } from '@tipstaff/kernel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessibilityFaults } from './browser/browser';
import { giveAll } from './client/give';
import { type ConsoleWorld, PUBLIC_URL, startConsole } from './console-world';
import { runTipstaff } from './tipstaff-run';
import { WorkerWorld } from './worker-world';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-demo-clock-'));
const clock = `demo:2024-10-01T08:00:00Z@${systemClock.now()},${join(folder, 'moved')}`;

let world: ConsoleWorld;

beforeAll(async () => {
  world = await startConsole('2024-10-01', { TIPSTAFF_CLOCK: clock });
  await giveAll(world.api.client, 'complaint', 'CO/1/24', ['receive', { on: '2024-10-01' }]);
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

it('an administrator moves the clock of the demonstration on, and lists follow', async () => {
  const page = await world.signedIn('administrator', { javaScript: true });
  await page.click('nav >> text=Clock');
  expect(await page.textContent('main')).toContain('Tue 1 October 2024');
  expect(await accessibilityFaults(page)).toEqual([]);
  const moveTo = async (...parts: readonly [string, string, string]) => {
    for (const [at, part] of ['day', 'month', 'year'].entries()) {
      await page.fill(`#day-${part}`, parts[at] ?? '');
    }
    await page.click('text=Move the clock on');
  };
  await moveTo('30', '9', '2024');
  const [summary] = await page.locator('.govuk-error-summary').allTextContents();
  expect(summary).toContain('The clock shows 1 October 2024');
  expect(summary).toContain('never goes back');
  expect(summary).not.toMatch(/\d{4}-\d{2}/);
  expect(await page.inputValue('#day-day')).toBe('30');
  expect(await accessibilityFaults(page)).toEqual([]);
  await moveTo('31', '2', '2024');
  await page.waitForSelector('.govuk-error-summary:not(:has-text("never goes back"))');
  await page.fill('#time', 'noon');
  await moveTo('8', 'Oct', '2024');
  await page.click('.govuk-error-summary a[href="#time"]');
  expect(await page.textContent('#time-error')).toContain('must be one such as 10:00');
  expect(await page.locator('#day-error').count()).toBe(0);
  await page.fill('#time', '10:00');
  await moveTo('8', 'Oct', '2024');
  expect(await page.textContent('.govuk-notification-banner')).toContain('was moved on');
  expect(await page.textContent('main')).toContain('Tue 8 October 2024, 10:00 in London');
  expect((await world.api.get('/api/v1/obligations?force=norfolk')).body.on).toBe('2024-10-08');
});

it('the command line moves it for every process, the worker too, and never back', async () => {
  const services = { databaseUrl: world.api.database.url, clock };
  const to = (moment: string, given = services) =>
    runTipstaff(['demo', 'advance', '--to', moment], given);
  const worker = await WorkerWorld.open();
  try {
    const { address } = worker.startWorker('2024-10-01T08:00:00Z', {
      ...{ TIPSTAFF_CLOCK: clock, TIPSTAFF_CANARY_TO: 'canary@tipstaff.example' },
    });
    await address;
    expect(await to('2024-10-15T10:00')).toMatchObject({
      status: 0,
      out: expect.stringContaining('The clock shows 2024-10-15 10:00 London time from now on.'),
    });
    const dayOfWorker = async (): Promise<string> => {
      const { rows } = await worker.pool.query<{ stream: string }>(
        `SELECT stream FROM event_log.event WHERE stream LIKE 'canary:%' ORDER BY position DESC LIMIT 1`,
      );
      return rows[0]?.stream ?? '';
    };
    while ((await dayOfWorker()) !== 'canary:tipstaff:2024-10-15') {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    await worker.close();
  }
  expect((await world.api.get('/api/v1/obligations?force=norfolk')).body.on).toBe('2024-10-15');
  expect(await to('2024-10-02T10:00')).toMatchObject({
    status: 1,
    err: expect.stringContaining('never goes back'),
  });
  expect(await to('tomorrow')).toMatchObject({
    status: 2,
    err: expect.stringContaining('2024-10-08T10:00'),
  });
});

it('is refused with given services, in words, and the page says so', async () => {
  const given = { databaseUrl: world.api.database.url, clock: 'real' };
  expect(await runTipstaff(['demo', 'advance', '--to', '2024-10-20T10:00'], given)).toMatchObject({
    status: 1,
    err: expect.stringContaining('given services go by the time that they were given'),
  });
  const fixed = await startConsole('2024-10-01');
  try {
    const page = await fixed.signedIn('administrator');
    await page.goto(`${PUBLIC_URL}/demo`);
    expect(await page.textContent('main')).toContain('It can not be moved');
  } finally {
    await fixed.close();
  }
});

it('a supervisor is not offered it, and is refused', async () => {
  const page = await world.signedIn('psd-supervisor');
  expect(await page.locator('nav >> text=Clock').count()).toBe(0);
  await page.goto(`${PUBLIC_URL}/demo`);
  expect(await page.textContent('h1')).toBe('You may not do this');
});

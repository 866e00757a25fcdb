import { accessibilityFaults, overflowOf } from './browser/browser';
import { giveAll } from './client/give';
import { choose, type ConsoleWorld, PUBLIC_URL, startConsole } from './console-world';

let world: ConsoleWorld;

beforeAll(async () => {
  world = await startConsole('2024-10-01');
  await giveAll(world.api.client, 'complaint', 'CO/1/24', ['receive', { on: '2024-09-02' }]);
});
afterAll(() => world.close());

describe('coming in', () => {
  it('says what this is and who may come in, to somebody who is not signed in', async () => {
    const page = await world.browser.visitor({ javaScript: false });
    const answer = await page.goto(`${PUBLIC_URL}/`);
    expect(answer?.status()).toBe(200);
    expect(await page.textContent('h1')).toBe('Police complaints and conduct, day by day');
    expect(await page.textContent('main')).toContain('Who may come in');
  });

  it.each([false, true])('by the provider, to My work, JavaScript: %s', async (javaScript) => {
    const page = await world.signedIn('psd-supervisor', { javaScript });
    expect(page.url()).toBe(`${PUBLIC_URL}/`);
    expect(await page.textContent('h1')).toBe('My work');
    expect(await page.textContent('header')).toContain('PSD supervisor (demonstration)');
    expect(await page.textContent('main')).toContain('CO/1/24');
  });

  it('and out again: the page before shows nothing then', async () => {
    const page = await world.signedIn('psd-supervisor');
    await page.click('text=Sign out');
    expect(await page.textContent('h1')).toBe('You are signed out');
    await page.goBack();
    await page.goto(`${PUBLIC_URL}/`);
    expect(await page.textContent('main')).not.toContain('CO/1/24');
  });
});

describe('every page', () => {
  it('carries nothing inline, is kept nowhere, and asks nobody else', async () => {
    const page = await world.browser.visitor({ javaScript: true });
    const asked: string[] = [];
    const told: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('console', (message) => told.push(message.text()));
    const refused = () => told.filter((text) => /security policy|refused/i.test(text));
    const answer = await page.goto(`${PUBLIC_URL}/`);
    const headers = answer?.headers() ?? {};
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(refused()).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([PUBLIC_URL]));
    const loaded = await page.evaluate(
      "getComputedStyle(document.querySelector('.app-header')).backgroundColor",
    );
    expect(loaded).toBe('rgb(11, 12, 12)');
  });

  it.each([
    ['in colours', {}],
    ['in forced colours', { forcedColours: true }],
    ['320 pixels wide', { width: 320 }],
  ])('can be used by everybody: the first pages %s', async (_, seen) => {
    const page = await world.signedIn('psd-supervisor', { javaScript: true, ...seen });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.context().clearCookies();
    await page.goto(`${PUBLIC_URL}/`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('an address of a page', () => {
  it('leads to the page after the sign-in that it takes', async () => {
    const page = await world.browser.visitor({ javaScript: false });
    const answer = await page.goto(`${PUBLIC_URL}/cases?force=norfolk&type=complaint`);
    expect(answer?.status()).toBe(401);
    await page.click('a.govuk-button');
    await choose(page, 'psd-supervisor');
    expect(page.url()).toBe(`${PUBLIC_URL}/cases?force=norfolk&type=complaint`);
  });

  it('of the API, as mails once had it, leads a person to the page and a program to the answer', async () => {
    const path = '/api/v1/cases/complaint/norfolk/CO%2F1%2F24';
    const page = await world.signedIn('psd-supervisor');
    await page.goto(`${PUBLIC_URL}${path}`);
    expect(page.url()).toBe(`${PUBLIC_URL}/cases/complaint/norfolk/CO%2F1%2F24`);
    expect(await page.textContent('h1')).toContain('CO/1/24');
    expect((await world.api.get(path)).body).toMatchObject({ reference: 'CO/1/24' });
  });

  it('that is none is a page as well, and a problem to a program', async () => {
    const page = await world.browser.visitor({ javaScript: true });
    const answer = await page.goto(`${PUBLIC_URL}/nowhere`);
    expect(answer?.status()).toBe(404);
    expect(await page.textContent('h1')).toBe('Page not found');
    expect(await accessibilityFaults(page)).toEqual([]);
    const program = await fetch(`${world.api.url}/nowhere`);
    expect(program.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('a day of work', () => {
  it.each([false, true])(
    'from what is owed to its explanation, and back with it done; JavaScript: %s',
    async (javaScript) => {
      const reference = javaScript ? 'CO/3/24' : 'CO/2/24';
      await giveAll(world.api.client, 'complaint', reference, ['receive', { on: '2024-09-20' }]);
      const page = await world.signedIn('psd-case-worker', { javaScript });
      await page.goto(`${PUBLIC_URL}/cases?type=complaint`);
      await page.fill('#q', reference);
      await page.click('text=Apply >> nth=0');
      await page.click(`table >> text=${reference}`);
      await page.click('text=Explain this date >> nth=0');
      await page.click('text=Each day of it, on a page of its own >> nth=0');
      expect(await page.textContent('main')).toMatch(/Last day.*The rule.*The facts it rests on/s);
      expect(await page.textContent('table.app-calendar')).toContain('Weekend');
      await page.goBack();
      await page.click('text=Record contact with the complainant');
      await page.click('text=Record it');
      await page.waitForSelector('.govuk-error-summary');
      expect(await page.textContent('title')).toMatch(/^Error: /);
      if (javaScript) {
        const focused = await page.evaluate('document.activeElement.className');
        expect(focused).toContain('govuk-error-summary');
      }
      await page.fill('#on-day', '30');
      await page.fill('#on-month', 'Sep');
      await page.fill('#on-year', '2024');
      await page.click('text=Record it');
      expect(await page.textContent('.govuk-notification-banner')).toContain('is in the record');
      expect(await page.textContent('#fact-2')).toContain('Mon 30 September 2024');
      await page.click('text=undo it');
      await page.click('text=Record it');
      expect(await page.textContent('#fact-2')).toContain('Withdrawn');
    },
  );

  it.each([1_100, 320])('on pages that everybody can use, %s pixels wide', async (width) => {
    const page = await world.signedIn('head-of-psd', { javaScript: true, width });
    const address = `${PUBLIC_URL}/cases/complaint/norfolk/CO%2F1%2F24`;
    await page.goto(address);
    const deadline = `${PUBLIC_URL}${await page.getAttribute('a[href*="/deadlines/"]', 'href')}`;
    const form = `${address}/actions/record-allegation`;
    const report = `${PUBLIC_URL}/reports/complaints-and-conduct?to=2024-09-30`;
    const cases = `${PUBLIC_URL}/cases?type=complaint&overdue=true`;
    const rows = `${PUBLIC_URL}/reports/complaints-and-conduct/rows/complaints-logged?to=2024-09-30`;
    const begin = `${PUBLIC_URL}/cases/new?type=&reference=`;
    for (const place of [address, deadline, form, cases, report, rows, begin]) {
      await page.goto(place);
      expect([place, await page.textContent('h1')]).not.toContain('Page not found');
      expect([place, await accessibilityFaults(page)]).toEqual([place, []]);
      expect([place, await overflowOf(page)]).toEqual([place, 0]);
    }
    await page.goto(form);
    await page.click('text=Record it');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('of a policing body: its reports, reviews and actions, and the figures, without a case', async () => {
    const page = await world.signedIn('opcc-officer', { javaScript: true });
    await page.click('nav >> text=Policing body');
    expect(await page.textContent('main')).toContain('Chapter 13 reports: 0');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.click('nav >> text=Report');
    expect(await page.textContent('h1')).toBe('Complaints and conduct: norfolk');
    expect(await page.textContent('main')).toContain('30 September 2024');
    expect(await page.locator('table a').count()).toBe(0);
  });
});

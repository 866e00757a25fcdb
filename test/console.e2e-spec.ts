import { type Page } from 'playwright-core';
import { accessibilityFaults, overflowOf, wordsBrokenOn } from './browser/browser';
import { giveAll } from './client/give';
import { choose, type ConsoleWorld, PUBLIC_URL, startConsole } from './console-world';
// Many pages of one test are opened one after the other.
jest.setTimeout(180_000);

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

/** By the id that the record has of them. */
async function idOf(page: Page): Promise<string> {
  const answer = await page.goto(`${PUBLIC_URL}/api/v1/me`);
  return ((await answer?.json()) as { id: string }).id;
}

/** Until the lists know everything that is in the record by now. */
async function caughtUp(tick: string): Promise<void> {
  const told = ['receive', { on: '2024-09-02' }] as const;
  const elsewhere = { force: 'suffolk', reference: tick };
  const { body } = await giveAll(world.api.client, 'complaint', elsewhere, told);
  for (const list of ['cases', 'obligations', 'workload', 'proposals']) {
    const path = `/api/v1/${list}?force=suffolk&minPosition=${body.position}`;
    expect([path, (await world.api.get(path)).status]).toEqual([path, 200]);
  }
}

const caseIn = (reference: string): string =>
  `${PUBLIC_URL}/cases/complaint/norfolk/${encodeURIComponent(reference)}`;

/** Nothing that keeps somebody out, and nothing wider than the window. */
async function expectOpenToAll(page: Page): Promise<void> {
  expect([page.url(), await accessibilityFaults(page)]).toEqual([page.url(), []]);
  expect([page.url(), await overflowOf(page)]).toEqual([page.url(), 0]);
}

describe('what was given to people', () => {
  let worker: Page;
  let supervisor: Page;

  beforeAll(async () => {
    worker = await world.signedIn('psd-case-worker', { javaScript: true });
    supervisor = await world.signedIn('psd-supervisor', { javaScript: true, width: 320 });
    const person = (reference: string, signIn: string, name: string) =>
      [
        'add-person',
        {
          ...{ on: '2024-01-02', person: reference, name, team: 'TEAM-1' },
          ...{ 'sign-in': signIn, address: `${reference.toLowerCase()}@psd.example` },
        },
      ] as const;
    await giveAll(
      ...([world.api.client, 'directory', 'directory'] as const),
      ['open', { on: '2024-01-02' }],
      ['add-team', { on: '2024-01-02', person: 'TEAM-1', title: 'Complaints' }],
      person('STF-0001', await idOf(worker), 'Worker, A.'),
      person('STF-0002', await idOf(supervisor), 'Supervisor, B.'),
      person('STF-0003', 'somebody-else', 'Other, C.'),
    );
    await giveAll(
      ...([world.api.client, 'complaint', 'CO/4/24'] as const),
      ['receive', { on: '2024-09-02' }],
      ['allocate', { on: '2024-09-03', value: 'case-handler', person: 'STF-0001' }],
    );
    await caughtUp('TICK-1');
  });

  it('is their work: what they owe by how soon, and their open cases, and nobody else’s', async () => {
    await worker.goto(`${PUBLIC_URL}/`);
    const text = (await worker.textContent('main')) ?? '';
    expect(text).toContain('You are STF-0001 of Complaints.');
    expect(text).toContain('Your open cases: 1');
    expect(text).toContain('CO/4/24');
    expect(text).not.toContain('CO/1/24');
    expect(text).not.toContain('has to do');
    await expectOpenToAll(worker);
    await worker.click('text=All deadlines of Norfolk');
    expect(await worker.textContent('main')).toContain('CO/1/24');
    await expectOpenToAll(worker);
    await worker.click('summary >> text=By person');
    await worker.click('text=Worker, A. (STF-0001)');
    expect(await worker.textContent('.app-tags')).toContain('Person: Worker, A.');
    expect(await worker.textContent('main')).not.toContain('CO/1/24');
  });

  it('is to whoever gives it out a table of the team, and first what nobody has', async () => {
    await supervisor.goto(`${PUBLIC_URL}/`);
    const rows = await supervisor.locator('#workload ~ * tbody tr').allTextContents();
    expect(rows[0]).toMatch(/^Nobody yet/);
    expect(rows.join('\n')).toContain('Worker, A. (STF-0001)1: Worker, A.');
    await expectOpenToAll(supervisor);
  });

  it('what they may not record they ask for, and what they typed is kept', async () => {
    await worker.goto(caseIn('CO/4/24'));
    await worker.click('summary >> text=For other roles');
    await worker.click('text=Ask for a decision: Decide the handling');
    expect(await worker.textContent('main')).toContain('You may not record this yourself.');
    await worker.fill('#on-day', '30');
    await worker.fill('#on-month', '9');
    await worker.fill('#on-year', '2024');
    await worker.check('input[value="schedule-3"]');
    await worker.click('button >> text=Ask for a decision');
    expect(await worker.textContent('.govuk-error-summary')).toContain('Enter why you ask for it');
    expect(await worker.inputValue('#on-day')).toBe('30');
    await expectOpenToAll(worker);
    await worker.fill('#_reason', 'The complainant asks for it to be investigated.');
    await worker.click('button >> text=Ask for a decision');
    expect(await worker.textContent('main')).toContain('You asked for it');
    await expectOpenToAll(worker);
  });

  it('whoever decides sees who asks for what and why, and returns it with words', async () => {
    await caughtUp('TICK-2');
    await supervisor.goto(`${PUBLIC_URL}/`);
    expect(await supervisor.textContent('main')).toContain('For you to decide: 1');
    await expectOpenToAll(supervisor);
    await supervisor.click('text=Decision asked for: Decide the handling');
    const asked = (await supervisor.textContent('main')) ?? '';
    expect(asked).toContain('Worker, A.');
    expect(asked).toContain('The complainant asks for it to be investigated.');
    expect(asked).toContain('Mon 30 September 2024');
    await expectOpenToAll(supervisor);
    await supervisor.click('summary >> text=Return it with words');
    await supervisor.click('button >> text=Return it');
    expect(await supervisor.textContent('.govuk-error-summary')).toContain('Enter what is to be');
    await expectOpenToAll(supervisor);
    await supervisor.fill('#words', 'Say first what the officer answered.');
    await supervisor.click('button >> text=Return it');
    expect(await supervisor.textContent('h1')).toContain('Returned');
  });

  it('is asked for again, and approved from the page of the case', async () => {
    await worker.reload();
    expect(await worker.textContent('main')).toContain('Say first what the officer answered.');
    await worker.goto(
      `${caseIn('CO/4/24')}/actions/decide-handling?on=2024-09-30&value=schedule-3`,
    );
    await worker.fill('#_reason', 'He answered nothing.');
    await worker.click('button >> text=Ask for a decision');
    await worker.goto(caseIn('CO/4/24'));
    expect(await worker.textContent('main')).toContain('Waiting for a decision: 1');
    await supervisor.goto(caseIn('CO/4/24'));
    expect(await supervisor.textContent('main')).toContain('Case handler: Worker, A. (STF-0001)');
    await expectOpenToAll(supervisor);
    await supervisor.click('text=Decision asked for: Decide the handling');
    await supervisor.click('button >> text=Approve, and record it');
    expect(await supervisor.textContent('.govuk-notification-banner')).toContain(
      'is in the record',
    );
    expect(await supervisor.textContent('main')).not.toContain('Waiting for a decision');
  });
});

describe('a meeting', () => {
  it('stands in a list, with its actions as minuted and its public questions', async () => {
    const OCTOBER = 'PAM-2024-09-30';
    await giveAll(
      ...([world.api.client, 'meeting', OCTOBER] as const),
      ['schedule', { on: '2024-07-22', value: '2024-09-24' }],
      ['move', { on: '2024-08-01', value: '2024-09-30' }],
      ['record-question', { on: '2024-09-02', number: 1, topic: 'Hate crime', question: 'Why?' }],
      ['hold', { on: '2024-09-30' }],
    );
    const text = { related: OCTOBER, note: 'Report on custody waits.' };
    const raised = { on: '2024-09-30', value: 1, person: 'Chief Constable', ...text };
    await giveAll(world.api.client, 'action', `${OCTOBER}/1`, ['raise', raised]);
    await caughtUp('TICK-3');
    const page = await world.signedIn('opcc-officer', { javaScript: true });
    await page.click('nav >> text=Meetings');
    expect(await page.textContent('main')).toContain('moved from Tue 24 September 2024');
    await expectOpenToAll(page);
    await page.click(`main >> text=${OCTOBER}`);
    const shown = (await page.textContent('main')) ?? '';
    expect(shown).toContain('Held on Mon 30 September 2024');
    expect(shown).toContain('Report on custody waits.');
    expect(shown).toContain('1. Hate crime, asked on Mon 2 September 2024');
    await expectOpenToAll(page);
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
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await wordsBrokenOn(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.setViewportSize({ width: 1_100, height: 900 });
      await page.goBack();
      await page.click('text=Record contact with the complainant');
      await page.click('text=Go on');
      await page.waitForSelector('.govuk-error-summary');
      expect(await page.textContent('title')).toMatch(/^Error: /);
      if (javaScript) {
        const focused = await page.evaluate('document.activeElement.className');
        expect(focused).toContain('govuk-error-summary');
      }
      await page.fill('#on-day', '30');
      await page.fill('#on-month', 'Sep');
      await page.fill('#on-year', '2024');
      await page.click('text=Go on');
      expect(await page.textContent('h1')).toContain('Check before it is recorded');
      expect(await page.textContent('main')).toContain('Which dates move, appear or end');
      await page.click('text=Record it');
      expect(await page.textContent('.govuk-notification-banner')).toContain('is in the record');
      expect(await page.textContent('#fact-2')).toContain('Mon 30 September 2024');
      await page.click('text=Undo');
      await page.click('text=Go on');
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
    const asked = ['rows/complaints-logged/why', 'rows/complaints-logged/settled', 'forecast'];
    const figures = asked.map((one) => `${PUBLIC_URL}/figures/${one}`);
    for (const place of [address, deadline, form, cases, report, rows, begin, ...figures]) {
      await page.goto(place);
      expect([place, await page.textContent('h1')]).not.toContain('Page not found');
      expect([place, await accessibilityFaults(page)]).toEqual([place, []]);
      expect([place, await overflowOf(page)]).toEqual([place, 0]);
    }
    await page.goto(form);
    await page.click('text=Go on');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('of a policing body: its reports, reviews and actions, and the figures, without a case', async () => {
    const page = await world.signedIn('opcc-officer', { javaScript: true });
    await page.click('nav >> text=Policing body');
    expect(await page.textContent('main')).toContain('Chapter 13 reports that are owed: 0');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.click('nav >> text=Report');
    expect(await page.textContent('h1')).toBe('Complaints and conduct: Norfolk');
    expect(await page.textContent('main')).toContain('30 September 2024');
    // A row by quarter and why a figure changed are told without cases; no figure opens to them.
    const opened = 'table a[href^="/reports/"]:not([href*="/series"]), table a[href^="/cases/"]';
    expect(await page.locator(opened).count()).toBe(0);
    expect(await page.locator('table a[href*="/series"]').count()).toBe(14);
  });
});

describe('lists and boards', () => {
  it('of cases are put in order by their headings, kept under a name, and stand as tabs', async () => {
    await giveAll(world.api.client, 'complaint', 'CO/10/24', ['receive', { on: '2024-09-03' }]);
    await caughtUp('TICK-5');
    const page = await world.signedIn('psd-supervisor', { javaScript: true });
    await page.goto(`${PUBLIC_URL}/cases?type=complaint&q=CO`);
    await page.click('th >> text=Opened');
    expect(page.url()).toContain('sort=opened&order=asc');
    expect(await page.getAttribute('th[aria-sort="ascending"]', 'aria-sort')).toBe('ascending');
    const days = await page.locator('tbody tr td:nth-of-type(4) time').allTextContents();
    const opened = await page
      .locator('tbody tr td:nth-of-type(4) time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
    expect([days.length > 1, opened]).toEqual([true, [...opened].sort()]);
    await page.click('summary >> text=Save this list');
    await page.fill('#list-name', 'Complaints, oldest first');
    await page.click('button >> text=Save');
    expect(await page.textContent('.app-tabs a[aria-current]')).toBe('Complaints, oldest first');
    expect(await page.textContent('.app-tags')).toContain('Type: Complaint');
    await expectOpenToAll(page);
    await page.goto(`${PUBLIC_URL}/`);
    await page.click('.app-tabs >> text=Complaints, oldest first');
    expect(await page.textContent('main table')).toContain('CO/1/24');
  });

  it('of cases take one form for several, with an answer for each', async () => {
    for (const reference of ['CO/6/24', 'CO/7/24']) {
      await giveAll(world.api.client, 'complaint', reference, ['receive', { on: '2024-09-10' }]);
    }
    await giveAll(...([world.api.client, 'complaint', 'CO/8/24'] as const), [
      'receive',
      { on: '2024-09-20' },
    ]);
    await caughtUp('TICK-4');
    const page = await world.signedIn('psd-supervisor', { javaScript: true });
    await page.goto(`${PUBLIC_URL}/cases?type=complaint&openedFrom=2024-09-10`);
    for (const reference of ['CO/6/24', 'CO/7/24', 'CO/8/24']) {
      await page.check(`input[value="complaint ${reference}"]`);
    }
    await expectOpenToAll(page);
    await page.click('button >> text=Record the same in those chosen');
    await page.selectOption('#command', 'log');
    await page.click('button >> text=Go on');
    await page.click('button >> text=Go on');
    expect(await page.textContent('.govuk-error-summary')).toContain('Enter the day');
    await page.fill('#on-day', '11');
    await page.fill('#on-month', '9');
    await page.fill('#on-year', '2024');
    await page.click('summary >> text=More that can be said');
    await page.fill('#person', 'off-0123');
    await expectOpenToAll(page);
    await page.click('button >> text=Go on');
    expect(await page.textContent('.govuk-inset-text')).toContain(
      'Of 2 cases: "off-0123" is nearly',
    );
    const rows = await page.locator('tbody tr').allTextContents();
    expect(rows.map((row) => /Possible|Refused/.exec(row)?.[0]).sort()).toEqual([
      ...['Possible', 'Possible', 'Refused'],
    ]);
    await expectOpenToAll(page);
    await page.click('button >> text=Record it in 2 cases');
    expect(await page.textContent('h1')).toContain('recorded in 2 of 2 cases');
    await expectOpenToAll(page);
    await page.goto(caseIn('CO/7/24'));
    expect(await page.textContent('#fact-2')).toContain('Logged, Wed 11 September 2024');
  });

  it('of deadlines show a month, and any day', async () => {
    const page = await world.signedIn('head-of-psd', { javaScript: true });
    await page.goto(`${PUBLIC_URL}/deadlines`);
    await page.click('summary >> text=Explain this date >> nth=0');
    await expectOpenToAll(page);
    await page.fill('#on-day', '5');
    await page.fill('#on-month', '9');
    await page.click('button >> text=Show');
    expect(page.url()).toBe(`${PUBLIC_URL}/deadlines?force=norfolk&on=2024-09-05`);
    expect(await page.textContent('h2')).toContain('Thu 5 September 2024');
    expect(await page.textContent('.app-tags')).toContain('As of: 5 September 2024');
    await page.click('text=As a month');
    expect(await page.textContent('table caption')).toMatch(/^September 2024: \d+ things? due$/);
    expect(await page.textContent('table')).toContain('5 (the day asked about)');
    await expectOpenToAll(page);
    await page.click('text=Month after');
    expect(page.url()).toContain('month=2024-10');
    expect(await page.textContent('table caption')).toContain('October 2024');
  });
});

describe('a case that lasted', () => {
  const reference = 'CO/5/23';

  beforeAll(async () => {
    await giveAll(
      ...([world.api.client, 'complaint', reference] as const),
      ['receive', { on: '2023-08-01' }],
      ['log', { on: '2023-08-02' }],
      ['decide-handling', { on: '2023-08-10', value: 'schedule-3', related: 'CO/1/24' }],
      ['decide-investigation', { on: '2023-08-11', value: 'local' }],
    );
  });

  it('says who recorded what, and has its Chapter 13 reports with what each lacks', async () => {
    const page = await world.signedIn('head-of-psd', { javaScript: true });
    await page.goto(caseIn(reference));
    expect(await page.textContent('#timeline ~ ol')).toContain(
      'Recorded by api-token, Tue 1 October',
    );
    expect(await page.textContent('main')).toContain('Cases that name CO/5/23');
    await expectOpenToAll(page);
    await page.click('text=Draft of period 1');
    expect(await page.textContent('h1')).toContain('Incomplete');
    await expectOpenToAll(page);
    await page.click('text=Say it >> nth=0');
    expect(await page.textContent('h1')).toBe('Draft the report');
    expect(await page.inputValue('#period')).toBe('1');
    await page.goBack();
    await page.goto(`${caseIn(reference)}/reminders`);
    expect(await page.textContent('main')).toContain('Nobody was reminded');
    await expectOpenToAll(page);
  });

  it('shows on the page that checks a form which dates end, also 320 pixels wide', async () => {
    const page = await world.signedIn('psd-case-worker', { javaScript: true, width: 320 });
    const form = `${caseIn(reference)}/actions/record-update?on=2024-09-30`;
    await page.goto(form);
    await page.click('text=Go on');
    expect(await page.textContent('h1')).toContain('Check before it is recorded');
    await expectOpenToAll(page);
  });
});

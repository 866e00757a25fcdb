import { systemClock } from '@tipstaff/kernel';
import { pageOfReader } from '@tipstaff/reminders';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { accessibilityFaults } from './browser/browser';
import { giveAll } from './client/give';
import { type ConsoleWorld, PUBLIC_URL, startConsole } from './console-world';
import { runTipstaff } from './tipstaff-run';

jest.setTimeout(240_000);

const SAMPLES = join(__dirname, '../samples');
const REVIEWED = 'CO/REVIEW/24';
const OWED = 'CO/OWED/23';
const HEARING = 'MH/1/24';
const DISMISSED = 'MH/2/24';

let world: ConsoleWorld;

beforeAll(async () => {
  world = await startConsole('2024-10-01');
  const { client, database } = world.api;
  const services = {
    databaseUrl: database.url,
    clock: `demo:2024-10-01T08:00:00Z@${systemClock.now()}`,
  };
  const actions = await runTipstaff(['import', join(SAMPLES, 'norfolk-actions.csv')], services);
  expect(actions).toMatchObject({ status: 0 });
  for (const reference of [REVIEWED, `${REVIEWED}-2`]) {
    await giveAll(
      ...([client, 'complaint', reference] as const),
      ['receive', { on: '2024-06-03' }],
      ['log', { on: '2024-06-04' }],
      ['decide-handling', { on: '2024-06-05', value: 'schedule-3' }],
      ['record-contact', { on: '2024-06-06' }],
      ['finalise', { on: '2024-07-01', value: 'acceptable' }],
      ['notify-outcome', { on: '2024-07-02', 'review-body': 'lpb' }],
      ['request-review', { on: '2024-07-17', value: 'lpb' }],
    );
  }
  await giveAll(
    ...([client, 'proceeding', HEARING] as const),
    ['refer', { on: '2024-08-01', value: 'hearing', person: 'OFF-0001' }],
    ['give-notice', { on: '2024-09-02', person: 'OFF-0001' }],
    ['fix-date', { on: '2024-09-10', value: '2024-11-20' }],
  );
  await giveAll(
    ...([client, 'proceeding', DISMISSED] as const),
    ['refer', { on: '2024-07-01', value: 'hearing', person: 'OFF-0002' }],
    ['give-notice', { on: '2024-07-15', person: 'OFF-0002' }],
    ['supply-documents', { on: '2024-07-15', person: 'OFF-0002' }],
    ['conclude', { on: '2024-09-26', value: 'hearing' }],
    ['record-outcome', { on: '2024-09-26', value: 'dismissed', person: 'OFF-0002' }],
  );
  const last = await giveAll(
    ...([client, 'complaint', OWED] as const),
    ['receive', { on: '2023-05-02' }],
    ['log', { on: '2023-05-03' }],
    ['decide-handling', { on: '2023-05-05', value: 'schedule-3' }],
    ['record-contact', { on: '2023-05-08' }],
    ['decide-investigation', { on: '2023-05-09', value: 'local' }],
  );
  const behind = `&minPosition=${last.body.position}`;
  expect((await world.api.get(`/api/v1/obligations?force=norfolk${behind}`)).status).toBe(200);
});
afterAll(() => world.close());

const shownOn = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
const typeDay = async (page: Page, name: string, ...parts: readonly string[]): Promise<void> => {
  for (const [at, part] of ['day', 'month', 'year'].entries()) {
    await page.fill(`#${name}-${part}`, parts[at] ?? '');
  }
};

describe.each([false, true])('the day of each role; JavaScript: %s', (javaScript) => {
  const reference = javaScript ? 'CO/NEW/24' : 'CO/NEW-2/24';

  it('a case worker logs a complaint, contacts the complainant, sees what is due and why', async () => {
    const page = await world.signedIn('psd-case-worker', { javaScript });
    expect(await shownOn(page)).toMatch(
      /Chapter 13 reports to write: 1.*[1-5] of 6 items said.*Worked on last/s,
    );
    expect(await shownOn(page)).toContain(`Draft of ${OWED}, period 1`);
    await page.click('text=Do a first task in your role');
    expect(await shownOn(page)).toContain('Log a complaint, contact the complainant');
    await page.click('main >> text=Begin a new case');
    await page.check('[name="type"][value="complaint"]');
    await page.fill('#reference', reference);
    await page.click('text=Go on');
    await typeDay(page, 'on', '27', '9', '2024');
    await page.click('button.govuk-button >> nth=-1');
    await confirmed(page);
    await record(page, /^Log the complaint/, '30', '9', '2024');
    await record(page, /^Record contact/, '1', '10', '2024');
    expect(await shownOn(page)).toContain('Tue 1 October 2024');
    // Where it is done already its explanation is folded.
    const explanation = await page.getAttribute('a[href*="/deadlines/"]', 'href');
    await page.goto(`${PUBLIC_URL}${explanation}`);
    expect(await shownOn(page)).toMatch(/Last day.*The rule.*The facts it rests on/s);
  });

  it('a supervisor sees what waits for a decision, and the cases', async () => {
    const received = `CO/WAITS-${Number(javaScript)}/24`;
    const { client } = world.api;
    await giveAll(client, 'complaint', received, ['receive', { on: '2024-09-30' }]);
    const page = await world.signedIn('psd-supervisor', { javaScript });
    expect(await shownOn(page)).toMatch(/Decisions that wait.*how severe it is: 0/s);
    await page.click('text=Complaints: how to handle them');
    expect(await shownOn(page)).toContain(received);
    expect(await shownOn(page)).not.toContain(OWED);
  });

  it('a head of PSD sees which Chapter 13 reports are owed, and why one is', async () => {
    const page = await world.signedIn('head-of-psd', { javaScript });
    expect(await shownOn(page)).toMatch(
      /Overdue and due this week, by rule.*R-C13-2.*Restricted cases.*None names you.*Retention.*Figures against the twelve months before.*Reminders/s,
    );
    if (javaScript) expect(await accessibilityFaults(page)).toEqual([]);
    await page.click('nav >> text=Chapter 13');
    await page.click('text=With something owed');
    const shown = await shownOn(page);
    expect(shown).toContain(OWED);
    expect(shown).toMatch(/since Thu 2 May 2024, 152 days late/);
    if (javaScript) expect(await accessibilityFaults(page)).toEqual([]);
    await page.click(`table >> text=${OWED}`);
    expect(await page.textContent('h1')).toContain(OWED);
  });

  it('an OPCC officer finds which are owed to the policing body, and for how long', async () => {
    const page = await world.signedIn('opcc-officer', { javaScript });
    expect(await shownOn(page)).toMatch(
      /Next meeting.*Open actions, by owner: [1-9].*Recommendations due.*received this month.*Figures against/s,
    );
    if (javaScript) expect(await accessibilityFaults(page)).toEqual([]);
    await page.click('nav >> text=Policing body');
    const shown = await shownOn(page);
    expect(shown).toMatch(/Chapter 13 reports that are owed: \d+/);
    expect(shown).toMatch(new RegExp(`${OWED}.*152 days`, 's'));
    expect(shown).toContain('Complaints about the chief officer: 0');
    expect(shown).toContain('Recommendations of the inspectorate: 0');
    await page.click('text=Every report, by case and period');
    expect(await page.textContent('thead')).toContain('Period 1');
    expect(await shownOn(page)).toContain('Runs from');
  });

  it('an OPCC reviewer finds a review, reads its case and decides it', async () => {
    const mine = javaScript ? REVIEWED : `${REVIEWED}-2`;
    const page = await world.signedIn('opcc-reviewer', { javaScript });
    expect(await shownOn(page)).toMatch(new RegExp(`Reviews to decide: [12].*${mine}`, 's'));
    await page.goto(`${PUBLIC_URL}/opcc#reviews`);
    await page.click(`main >> text="${mine}"`);
    expect(await page.textContent('h1')).toContain(mine);
    await page
      .locator('main a', { hasText: /^Decide the review$/ })
      .first()
      .click();
    await page.check('[name="value"][value="upheld"]');
    await typeDay(page, 'on', '30', '9', '2024');
    await page.click('button.govuk-button >> nth=-1');
    await confirmed(page);
    expect(await shownOn(page)).toContain('Review decided');
  });

  it('an auditor, a hearing administrator and an administrator find their first task', async () => {
    for (const [person, words, work] of [
      ['force-auditor', 'See who looked at which case', /Search the read log/],
      [
        'hearing-administrator',
        'Find a hearing',
        /Hearings to come: 1.*Wed 20 November 2024.*Fixed.*by week: [1-9].*This week, from Mon 30 September 2024.*Report to the barred list/s,
      ],
      ['administrator', 'Move the clock', /Each working day accounted for/],
    ] as const) {
      const page = await world.signedIn(person, { javaScript });
      expect(await shownOn(page)).toMatch(work);
      await page.click('text=Do a first task in your role');
      expect(await shownOn(page)).toContain(words);
      const links = await page.$$eval('main ol a', (all) =>
        all.map((one) => String(one.getAttribute('href'))),
      );
      for (const link of links.filter((one) => one !== '/health')) {
        const answer = await page.goto(`${PUBLIC_URL}${link}`);
        expect([person, link, answer?.status()]).toEqual([person, link, 200]);
      }
      await page.context().close();
    }
  });
});

it('a hearing administrator reports whoever was dismissed to the barred list, from My work on', async () => {
  const page = await world.signedIn('hearing-administrator', { javaScript: true });
  await page.click('text="Report to the barred list"');
  expect(await shownOn(page)).toMatch(
    /OFF-0002 To be reported.*Dismissed, Thu 26 September 2024.*Last day for the report.*Wed 2 October 2024.*Force.*Norfolk.*Date of birth.*To be said/s,
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.click('text=Record the report, with what it says');
  expect(await page.inputValue('#person')).toBe('OFF-0002');
  expect(await page.inputValue('#dismissedOn-day')).toBe('26');
  await typeDay(page, 'on', '1', '10', '2024');
  await page.fill('#name', 'A. Former Officer');
  await page.click('button.govuk-button >> nth=-1');
  await confirmed(page);
  await page.click('main >> text="Report to the barred list"');
  expect(await shownOn(page)).toMatch(/OFF-0002 Reported.*A\. Former Officer.*Correct what/s);
});

describe('by the keyboard alone', () => {
  const MOST_PRESSES = 60;

  it('a case worker goes from the sign-in to a fact that is recorded', async () => {
    const page = await world.browser.visitor({ javaScript: true });
    let presses = 0;
    const press = async (key: string): Promise<void> => {
      presses += 1;
      expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
      await page.keyboard.press(key);
    };
    const focused = () =>
      page.evaluate(() => {
        const one = document.activeElement as HTMLElement | null;
        const { top, bottom } = one?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
        const { outlineStyle, boxShadow } = getComputedStyle(one ?? document.body);
        return {
          words: `${one?.id ?? ''} ${one?.textContent ?? ''}`.replaceAll(/\s+/g, ' ').trim(),
          isInSight: bottom > 0 && top < innerHeight,
          isMarked: outlineStyle !== 'none' || boxShadow !== 'none',
        };
      });
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (;;) {
        await press('Tab');
        const { words, ...seen } = await focused();
        expect([words, seen]).toEqual([words, { isInSight: true, isMarked: true }]);
        if (wanted.test(words)) return;
      }
    };
    const follow = async (wanted: RegExp): Promise<void> => {
      await tabTo(wanted);
      await Promise.all([page.waitForLoadState('load'), press('Enter')]);
    };
    const toMain = async (): Promise<void> => {
      await tabTo(/Skip to main content/);
      await press('Enter');
    };
    await page.goto(`${PUBLIC_URL}/`);
    await toMain();
    await follow(/^Sign in$/);
    await page.waitForSelector('button[value="psd-case-worker"]');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL(`${PUBLIC_URL}/`), press('Enter')]);
    expect(await page.textContent('header')).toContain('PSD case worker');
    await toMain();
    await follow(new RegExp(`^${OWED}$`));
    await page.waitForSelector('#actions');
    await toMain();
    await follow(/^What can be done now$/);
    await follow(/^Record that the complainant was updated$/);
    await page.waitForSelector('#on-day');
    await toMain();
    await tabTo(/^on-day/);
    await page.keyboard.type('30');
    await press('Tab');
    await page.keyboard.type('9');
    await press('Tab');
    await page.keyboard.type('2024');
    await press('Enter');
    await page.waitForSelector('button[value="confirm"]');
    await toMain();
    await follow(/^Record it$/);
    await page.waitForSelector('.govuk-notification-banner');
    expect(await shownOn(page)).toContain('is in the record');
  });
});

/** Where a page is looked at before it is recorded, the same is confirmed there. */
async function confirmed(page: Page): Promise<void> {
  const next = page.locator('.govuk-notification-banner, button[value="confirm"]').first();
  await next.waitFor();
  if ((await page.locator('button[value="confirm"]').count()) === 0) return;
  await page.click('button[value="confirm"]');
  await page.waitForSelector('.govuk-notification-banner');
}

async function record(page: Page, command: RegExp, ...day: readonly string[]): Promise<void> {
  await page.locator('main a', { hasText: command }).first().click();
  await typeDay(page, 'on', ...day);
  await page.click('button.govuk-button >> nth=-1');
  await confirmed(page);
}

describe('a paper to the board', () => {
  const button = 'main form button.govuk-button >> nth=-1';
  const TEXT = '# Update\n\n{complaints-logged.last|Words} were logged.\n\nSeven were hard.\n';

  it('is drafted, written, confirmed, approved and published by an OPCC officer', async () => {
    const page = await world.signedIn('opcc-officer');
    await page.click('nav >> text=Report');
    await page.click('text=Papers to the board');
    await page.click('text=Draft a paper');
    await page.fill('#reference', 'PAB/1');
    await page.click(button);
    expect(await page.textContent('.govuk-error-summary')).toContain('is no reference of a paper');
    await page.fill('#reference', 'PAB-1');
    await page.check('[name="template"][value="complaints-and-conduct-update"]');
    await typeDay(page, 'to', '30', '9', '2024');
    await page.click(button);
    expect(await page.textContent('h1')).toContain('PAB-1');
    await page.click('text=Change the whole text');
    await page.fill('#text', TEXT);
    await page.click(button);
    expect(await shownOn(page)).toMatch(/1 mark.*Unbound number.*“Seven were hard\.”/s);
    await page.click('text=Confirm');
    await page.fill('#reason', 'Counted by hand.');
    await page.click(button);
    expect(await shownOn(page)).toContain('Nothing is marked');
    await page.click('text="Publish"');
    expect(await shownOn(page)).toContain('nobody has approved the paper as it stands now');
    await page.click(button);
    expect(await page.textContent('.govuk-error-summary')).toContain('Nobody has approved');
    await page.click('text=Cancel');
    await page.click('main a:text-is("Comment")');
    await page.fill('#text', 'Which seven?');
    await page.click(button);
    await page.click('.govuk-inset-text >> text=Answer');
    await page.fill('#text', 'Those of the annex.');
    await page.click(button);
    await page.click('text=Write the cover');
    await page.fill('#originator', 'Chief Executive');
    await page.fill('#checklist', 'Has legal advice been sought? = N/A');
    await page.click(button);
    await page.click('text=Approve as it stands');
    expect(await shownOn(page)).toMatch(/Approved by you\./);
    expect(await page.locator('text=Approve as it stands').count()).toBe(0);
    await page.click('text="Publish"');
    const second = await page.context().newPage();
    await second.goto(page.url());
    await page.click(button);
    expect(await shownOn(page)).toMatch(/As it was sealed.*printed\.docx.*Seven were hard\./s);
    await second.click(button);
    expect(second.url()).toBe(page.url());
    await second.goto(`${PUBLIC_URL}/papers/drafts/PAB-1/publication`);
    expect(second.url()).toBe(page.url());
    await second.close();
  });

  it('is explained by the head of PSD, where a figure of it is another; every page can be used', async () => {
    await giveAll(
      ...([world.api.client, 'complaint', 'CO/LATE/24'] as const),
      ['receive', { on: '2024-09-10' }],
      ['log', { on: '2024-09-11' }],
    );
    const page = await world.signedIn('head-of-psd', { javaScript: true });
    await page.goto(`${PUBLIC_URL}/papers/restatements`);
    await page.click('text=Work them out now');
    const line = page.locator('tr', { hasText: 'CO/LATE/24: entered late (logged)' }).first();
    await line.locator('text=Give a reason').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.fill('#reason', 'A letter was found in a tray.');
    await page.click(button);
    expect(await line.textContent()).toContain('A letter was found in a tray.');
    const code = (await line.locator('a').first().textContent()) ?? '';
    for (const path of [
      ...['/papers', '/papers/new', '/papers/restatements', `/papers/published/${code}`],
      ...['', '/text', '/wrapper', '/comments', '/confirmation', '/publication'].map(
        (part) => `/papers/drafts/PAB-1${part}`,
      ),
    ]) {
      await page.goto(`${PUBLIC_URL}${path}`);
      expect([path, await page.title()]).not.toEqual([path, expect.stringMatching(/^Error/)]);
      expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
    }
  });
});

it('whoever is reminded may open the page that the mail leads to', async () => {
  for (const [person, as, type, reference, rule] of [
    ['psd-case-worker', 'owner', 'complaint', OWED, 'R-C13-2'],
    ['psd-supervisor', 'supervisor', 'complaint', OWED, 'R-C13-2'],
    ['head-of-psd', 'head-of-psd', 'complaint', OWED, 'R-C13-2'],
    ['opcc-officer', 'opcc-contact', 'complaint', OWED, 'R-C13-2'],
    ['opcc-officer', 'opcc-contact', 'action', 'PAM-2024-07-22/4', 'R-ACC-1'],
    ['opcc-reviewer', 'opcc-contact', 'complaint', REVIEWED, 'R-REV-7'],
  ] as const) {
    const linked = { ref: { type, force: 'norfolk', reference }, rule, obligation: null };
    const page = await world.signedIn(person);
    const address = pageOfReader(PUBLIC_URL, linked, as) ?? '';
    const answer = await page.goto(address);
    expect([person, address, answer?.status()]).toEqual([person, address, 200]);
    expect(answer?.headers()['content-type']).toContain('text/html');
    await page.context().close();
  }
});

it('after a sign-out the way back shows nothing of a case', async () => {
  const page = await world.signedIn('psd-supervisor', { javaScript: true });
  expect(await shownOn(page)).toContain('In doubt, for you to settle: 0');
  await page.goto(`${PUBLIC_URL}/cases/complaint/norfolk/${encodeURIComponent(OWED)}`);
  expect(await shownOn(page)).toContain(OWED);
  await page.click('text=Sign out');
  await page.goBack();
  expect(await page.textContent('body')).not.toContain('Timeline');
});

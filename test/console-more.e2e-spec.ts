import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { accessibilityFaults, overflowOf } from './browser/browser';
import { giveAll } from './client/give';
import { type ConsoleWorld, PUBLIC_URL, startConsole } from './console-world';
import { runTipstaff } from './tipstaff-run';

jest.setTimeout(300_000);

let world: ConsoleWorld;

beforeAll(async () => {
  world = await startConsole('2024-10-01');
  const { client } = world.api;
  await giveAll(client, 'complaint', 'CO/1/24', ['receive', { on: '2024-09-02' }]);
  await giveAll(
    ...([client, 'complaint', 'CO/2/24'] as const),
    ['receive', { on: '2024-09-02' }],
    ['record-contact', { on: '2024-09-03', person: 'CPL-00007', note: 'By telephone.' }],
    ['record-allegation', { on: '2024-09-02', number: 1, category: 'B4', officers: ['OFF-0001'] }],
  );
  await giveAll(
    ...([client, 'complaint', 'CO/1/14'] as const),
    ['receive', { on: '2014-01-06' }],
    ['finalise', { on: '2015-02-02', value: 'resolved' }],
  );
  await giveAll(client, 'proceeding', 'MP/1/24', ['refer', { on: '2024-09-02', value: 'hearing' }]);
  await giveAll(...([client, 'policing-body', 'PCC'] as const), [
    'establish',
    {
      ...{ on: '2012-11-22', value: 'police-and-crime-commissioner' },
      name: 'Commissioner for Norfolk',
    },
  ]);
});
afterAll(() => world.close());

const open = async (page: Page, path: string): Promise<number | undefined> =>
  (await page.goto(`${PUBLIC_URL}${path}`))?.status();
const said = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
/** Presses it, and waits for the page that it leads to. */
const press = async (page: Page, selector: string): Promise<void> => {
  const loaded = page.waitForEvent('domcontentloaded');
  await page.click(selector);
  await loaded;
};
const submit = (page: Page) => press(page, 'main form[method="post"] button');

/** Of each page the role that it is for, and its heading. */
const PAGES: readonly (readonly [string, string, RegExp])[] = [
  ['head-of-psd', '/more', /^More$/],
  ['head-of-psd', '/settings/me', /^Your roles and rights$/],
  ['head-of-psd', '/retention', /^Retention and legal holds of Norfolk$/],
  ['head-of-psd', '/retention/holds/new', /^Place a legal hold$/],
  ['head-of-psd', '/retention/keep', /^Keep a case longer$/],
  ['head-of-psd', '/reminders', /^Reminders of Norfolk$/],
  ['head-of-psd', '/settings/reminders', /^Reminder ladders of Norfolk$/],
  ['head-of-psd', '/settings/reminders/ladders/R-C13-2', /^Reminder ladder: [A-Z]/],
  ['head-of-psd', '/vocabularies', /^Lists of codes of Norfolk$/],
  ['head-of-psd', '/vocabularies/allegation-factor/new', /^Record a list of your own/],
  ['administrator', '/policing-bodies?force=norfolk', /^Policing bodies of Norfolk$/],
  ['force-auditor', '/read-log', /^Who read, was sent or exported what$/],
  ['head-of-psd', '/cases/complaint/norfolk/CO%2F1%2F24/restriction', /^Who may see this case$/],
  ['head-of-psd', '/cases/complaint/norfolk/CO%2F2%2F24/allegations', /^Allegations: 1$/],
  ['head-of-psd', '/cases/proceeding/norfolk/MP%2F1%2F24/timetable', /^Timetable of the hearing$/],
  [
    'head-of-psd',
    '/cases/proceeding/norfolk/MP%2F1%2F24/barred-list',
    /^Report to the barred list$/,
  ],
  [
    'head-of-psd',
    '/cases/complaint/norfolk/CO%2F2%2F24/erasure',
    /^Erase a person from this case$/,
  ],
];

describe('each page beside the work of every day', () => {
  it('can be used by everybody, at 320 pixels too, and says that this is a demonstration', async () => {
    for (const role of new Set(PAGES.map(([one]) => one))) {
      const page = await world.signedIn(role, { javaScript: true, width: 320 });
      for (const [, path, heading] of PAGES.filter(([one]) => one === role)) {
        expect([path, await open(page, path)]).toEqual([path, 200]);
        expect((await page.textContent('h1')) ?? '').toMatch(heading);
        expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
        expect([path, await overflowOf(page)]).toEqual([path, 0]);
        expect(await page.textContent('.app-notice')).toContain('Demo clock');
      }
    }
  });

  it('is found under More by whoever may see it, and is refused to others', async () => {
    const auditor = await world.signedIn('force-auditor');
    await auditor.click('nav >> text=More');
    expect(await said(auditor)).toContain('Read log');
    expect(await said(auditor)).not.toContain('Retention');
    expect(await open(auditor, '/retention')).toBe(403);
    const worker = await world.signedIn('psd-case-worker');
    expect(await open(worker, '/read-log')).toBe(403);
    for (const form of ['/measures/import', '/papers/new', '/retention/holds/new']) {
      expect([form, await open(worker, form)]).toEqual([form, 403]);
      expect(await said(worker)).toContain('This needs the permission');
    }
    expect(await open(worker, '/settings/me')).toBe(200);
    expect(await said(worker)).toContain('PSD case worker');
    expect(await said(worker)).toContain('Record what happens in a complaint');
  });
});

describe('retention', () => {
  it('is of the day in the address, which the form and the file keep', async () => {
    const page = await world.signedIn('head-of-psd');
    await open(page, '/retention?on=2024-09-01');
    expect(await said(page)).toContain('As of Sun 1 September 2024');
    expect(await said(page)).not.toContain('passed over');
    expect(await page.inputValue('[name=on-month]')).toBe('9');
    const file = await page.getAttribute('a:has-text("as CSV for Excel")', 'href');
    expect(file).toContain('on=2024-09-01');
    const rows = await page.textContent('table:has-text("Cases whose time is over")');
    expect(rows).not.toContain('As shipped');
    expect(await page.textContent('details:has-text("By what each class")')).toContain(
      'As shipped',
    );
  });
});

describe('a drawing that is wider than the window', () => {
  it('is scrolled to by the keyboard, and its edge shows that there is more', async () => {
    const page = await world.signedIn('head-of-psd', { width: 390 });
    await open(page, '/figures/rows/complaints-logged/why');
    const region = await page.evaluate<readonly [boolean, number, boolean]>(
      `(() => {
        const one = document.querySelector('.app-chart .app-scroll');
        const edge = getComputedStyle(one).backgroundImage;
        return [one.scrollWidth > one.clientWidth, one.tabIndex, edge.includes('gradient')];
      })()`,
    );
    expect(region).toEqual([true, 0, true]);
    expect(await overflowOf(page)).toBe(0);
  });
});

describe('a legal hold', () => {
  it('comes back as it was typed where something is wrong, is placed, and is released', async () => {
    const page = await world.signedIn('head-of-psd');
    await open(page, '/retention/holds/new');
    await page.fill('[name=authority]', 'INQUEST/2024/17');
    await submit(page);
    expect(await page.textContent('.govuk-error-summary')).toContain('There is a problem');
    expect(await said(page)).toContain('Choose what it is for');
    expect(await page.inputValue('[name=authority]')).toBe('INQUEST/2024/17');
    await page.check('[name=heldFor][value=inquest]');
    await page.selectOption('[name=type]', 'complaint');
    await page.fill('[name=reference]', 'CO/1/24');
    await submit(page);
    await page.waitForSelector('h1:has-text("Retention and legal holds of Norfolk")');
    expect(await said(page)).toContain('INQUEST/2024/17');
    await press(page, 'main a:has-text("Release")');
    await page.fill('[name=authority]', 'INQUEST/2024/18');
    await submit(page);
    expect(await said(page)).not.toContain('Release the hold');
  });
});

describe('the read log', () => {
  it('is searched, and has the search in it', async () => {
    const page = await world.signedIn('force-auditor');
    await open(page, '/read-log?operation=consultation');
    await open(page, '/read-log');
    expect(await said(page)).toContain('Who read, was sent or exported what, newest first');
    await open(page, '/read-log?from=soon');
    expect(await page.textContent('.govuk-error-summary')).toContain('There is a problem');
    expect(await page.inputValue('[name=from-year]')).toBe('soon');
  });
});

describe('a list of the force’s own', () => {
  it('is recorded from a day on, and stands beside the others', async () => {
    const page = await world.signedIn('head-of-psd', { javaScript: true });
    await open(page, '/vocabularies/allegation-factor/new');
    const lines = await page.inputValue('[name=entries]');
    await page.fill('[name=from-day]', '31');
    await page.fill('[name=from-month]', '2');
    await page.fill('[name=from-year]', '2024');
    await page.fill('[name=source]', 'Agreed in September');
    await page.fill('[name=entries]', `${lines}\nquad = Misuse of quadbikes`);
    await submit(page);
    expect(await said(page)).toContain('must be a real date: February 2024 has 29 days');
    expect(await said(page)).not.toContain('YYYY');
    await page.fill('[name=from-day]', '1');
    await page.fill('[name=from-month]', '9');
    await submit(page);
    expect(await page.textContent('h1')).toBe('Lists of codes of Norfolk');
    expect(await said(page)).toContain('Agreed in September');
    expect(await said(page)).toContain('Misuse of quadbikes');
  });
});

describe('a ladder', () => {
  it('is rehearsed without a trace, and then set', async () => {
    const page = await world.signedIn('head-of-psd', { javaScript: true });
    const path = '/settings/reminders/ladders/R-KI-2';
    await open(page, path);
    await page.check('[name=at1][value=before]');
    await page.fill('[name=days1]', '7');
    await page.fill('[name=reason]', 'Agreed with the heads.');
    await page.check('[name=todo][value=rehearse]');
    await submit(page);
    expect(await page.textContent('h1')).toBe('Rehearsal of a ladder: Update the complainant');
    expect(await accessibilityFaults(page)).toEqual([]);
    await submit(page);
    expect(await page.textContent('h1')).toBe('Reminder ladders of Norfolk');
    await open(page, path);
    expect(await page.inputValue('[name=days1]')).toBe('7');
  });
});

describe('who may see a case', () => {
  it('is changed by whoever may restrict it, and nobody else sees it then', async () => {
    const worker = await world.signedIn('psd-case-worker');
    const path = '/cases/complaint/norfolk/CO%2F1%2F24';
    expect(await open(worker, path)).toBe(200);
    expect(await said(worker)).not.toContain('Who may see this case');
    const head = await world.signedIn('head-of-psd', { javaScript: true });
    await open(head, path);
    await head.click('text=Who may see this case');
    await submit(head);
    expect(await said(head)).toContain('Choose why');
    await head.check('[name=reason][value=counter-corruption]');
    await submit(head);
    expect(await said(head)).toContain('Restricted: those who are named see it alone.');
    expect(await accessibilityFaults(head)).toEqual([]);
    expect(await open(worker, path)).toBe(404);
    await open(head, '/');
    await head.click('text=Restricted cases that you may see: 1');
    expect(await said(head)).toMatch(/Restricted: Yes.*1 case.*CO\/1\/24/s);
    await open(head, path);
    await head.click('text=Who may see this case');
    await head.check('[name=todo][value=lift-restriction]');
    await submit(head);
    expect(await open(worker, path)).toBe(200);
  });
});

it('whoever may not restrict a case is refused before the form is shown', async () => {
  const worker = await world.signedIn('psd-case-worker');
  expect(await open(worker, '/cases/complaint/norfolk/CO%2F2%2F24/restriction')).toBe(403);
  expect(await worker.locator('[name=reason]').count()).toBe(0);
});

describe('the erasure of a person', () => {
  const path = '/cases/complaint/norfolk/CO%2F2%2F24/erasure';

  it('is led through by a page for who may, which says what names them and the command to give', async () => {
    const worker = await world.signedIn('psd-case-worker');
    expect(await open(worker, path)).toBe(403);
    const head = await world.signedIn('head-of-psd', { javaScript: true });
    await open(head, '/cases/complaint/norfolk/CO%2F2%2F24');
    await head.click('text=Erase a person');
    await press(head, 'main form button');
    expect(await head.textContent('.govuk-error-summary')).toContain('Choose whom it is about');
    await head.click('label:has-text("CPL-00007")');
    await head.check('[name=reason][value=request]');
    await press(head, 'main form button');
    expect(await said(head)).toMatch(/Facts that name CPL-00007.*a note.*How it is done/s);
    expect(await said(head)).toMatch(
      /tipstaff erase --force norfolk --type complaint --case CO\/2\/24 --person CPL-00007 --reason request --by \S+ --dry-run/,
    );
    expect(head.url()).not.toContain('CPL');
    expect(await accessibilityFaults(head)).toEqual([]);
  });
});

describe('an allegation', () => {
  it('is begun by its kind and its category, with the next number', async () => {
    const page = await world.signedIn('psd-case-worker');
    await open(page, '/cases/complaint/norfolk/CO%2F2%2F24/allegations');
    expect(await said(page)).toContain('Record allegation 2');
    await page.click('summary >> text=/^B: /');
    await page.click('main >> text=/^B4: /');
    expect(await page.inputValue('[name=number]')).toBe('2');
    expect(await page.inputValue('[name=category]')).toBe('B4');
  });
});

describe('an address that names what is no filter', () => {
  it.each(['/cases?force=norfolk&stat=open', '/deadlines?force=norfolk&stat=open'])(
    'is told so: %s',
    async (path) => {
      const page = await world.signedIn('psd-supervisor');
      await open(page, path);
      expect(await said(page)).toContain('No filter of this page, and passed over: “stat”.');
    },
  );

  it('of a role that reads a few cases alone, where to look for others', async () => {
    const page = await world.signedIn('opcc-officer');
    await open(page, '/cases?force=norfolk');
    expect(await said(page)).toContain(
      'For meetings, actions and recommendations choose the type.',
    );
  });
});

describe('published measures', () => {
  const sample = (name: string) => join(__dirname, '../samples', name);

  beforeAll(async () => {
    const commentary = sample('norfolk-measures-commentary.csv');
    const given = ['import', sample('norfolk-measures.csv'), '--commentary', commentary];
    const services = { databaseUrl: world.api.database.url, clock: 'real' };
    expect(await runTipstaff(['measures', ...given], services)).toMatchObject({ status: 0 });
  });

  it.each([
    [
      '/measures',
      /^Published measures: Norfolk$/,
      'Accountability meeting of January 2025, Table 11',
    ],
    ['/measures/table?frame=calls-999&to=2023-05-31', /^Calls 999$/, 'Target 90%: not met'],
    [
      '/measures/table?frame=ncpm&to=2022-06-30',
      /^National Crime and Policing Measures$/,
      'printed 38% Decrease -270; worked out -230',
    ],
    ['/measures/series?measure=calls-999-under-10s', /999/, 'The target of 90% is not met in'],
    [
      '/measures/series?measure=calls-999-total',
      /999/,
      'Thu 1 October 2020 to Sat 30 September 2023: 121,202 a year',
    ],
    ['/measures/findings', /^What does not follow: Norfolk$/, '26 findings'],
    ['/measures/import', /^Bring published tables in$/, 'Enter one value by hand'],
  ])('%s can be used by everybody, at 320 pixels too', async (path, heading, told) => {
    const page = await world.signedIn('psd-supervisor', { javaScript: true, width: 320 });
    expect(await open(page, path)).toBe(200);
    expect((await page.textContent('h1')) ?? '').toMatch(heading);
    expect(await said(page)).toContain(told);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });

  it('a finding is answered, and an answer without a reason comes back as it was chosen', async () => {
    const page = await world.signedIn('opcc-officer');
    await open(page, '/measures/findings');
    const first = page.locator('main div[id^=finding-]').first();
    const id = (await first.getAttribute('id')) ?? '';
    const answer = async (reason: string): Promise<void> => {
      const form = page.locator(`#${id} form`);
      if (!(await form.isVisible())) await page.click(`#${id} summary`);
      await form.locator('[name=answer]').selectOption('counted-otherwise');
      await form.locator('[name=reason]').fill(reason);
      await press(page, `#${id} form button`);
    };
    await answer('');
    expect(await page.textContent('.govuk-error-summary')).toContain('There is a problem');
    expect(await page.inputValue(`#${id} [name=answer]`)).toBe('counted-otherwise');
    await answer('Counted by the day it was reported.');
    await page.waitForSelector(`#${id} .govuk-tag--green`);
    expect(await page.textContent(`#${id}`)).toContain('Counted by the day it was reported.');
  });

  it('a value is entered by hand; with a fault it comes back with the fault beside its field', async () => {
    const page = await world.signedIn('psd-supervisor');
    await open(page, '/measures/import');
    await page.click('summary:has-text("Enter one value by hand")');
    const typed = {
      ...{ measure: 'calls-999-under-10s', definition: 'police-uk' },
      ...{ value: '88.3', printed: '83.8%', published_on: '2024-03' },
      ...{ source: 'page', source_table: 'Answering' },
    };
    for (const [name, text] of Object.entries(typed)) await page.fill(`#one-${name}`, text);
    const days = { from: ['1', '1', '2024'], to: ['32', 'January', '2024'] } as const;
    for (const [name, parts] of Object.entries(days)) {
      for (const [at, part] of ['day', 'month', 'year'].entries()) {
        await page.fill(`#${name}-${part}`, parts[at] ?? '');
      }
    }
    await press(page, 'form button:has-text("Enter")');
    // A day that is none comes back as it was typed.
    expect(await page.inputValue('#to-day')).toBe('32');
    expect(await page.inputValue('#to-month')).toBe('January');
    expect(await page.textContent('#to-error')).toContain('2024-01-32');
    await page.fill('#to-day', '31');
    await press(page, 'form button:has-text("Enter")');
    expect(await page.textContent('.govuk-error-summary')).toContain(
      'does not agree with what is printed',
    );
    expect(await page.textContent('#one-value-error')).toContain('does not agree');
    expect(await page.inputValue('#one-source_table')).toBe('Answering');
    await page.fill('#one-printed', '88.3%');
    await press(page, 'form button:has-text("Enter")');
    expect(await page.textContent('[role=status]')).toContain('1 row: 1 came in');
    await open(page, '/measures/series?measure=calls-999-under-10s');
    expect(await said(page)).toContain('88.3%');
  });

  it('a file with faults says on the page which rows, and what was typed stays', async () => {
    const page = await world.signedIn('psd-supervisor');
    await open(page, '/measures/import');
    const lines = [
      'row,measure,definition,area,from,to,value,printed,published_on,source,source_table',
      'value,ncpm-robbery,v1,force:norfolk,2023-07-01,2024-06-31,360,360,2024,page,NCPM',
    ].join('\n');
    await page.fill('#tables', lines);
    await press(page, 'form button:has-text("Try only")');
    expect(await page.textContent('.govuk-error-summary')).toContain('1 table left out');
    expect(await page.textContent('#rejected')).toContain('2024-06-31');
    expect(await page.inputValue('#tables')).toBe(lines);
  });
});

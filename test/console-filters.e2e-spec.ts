import { consoleRoutes } from '../apps/console/src';
import { type ApiWorld } from './api-world';
import { giveAll } from './client/give';
import { type FormPage, type FormPages, type FormWorld, startForms, wordsOn } from './form-pages';

jest.setTimeout(300_000);

const PUBLIC_URL = 'http://tipstaff.test';

let world: FormWorld;
let api: ApiWorld;
let pages: FormPages;

beforeAll(async () => {
  // Each page is asked for many times in a minute.
  const often = { TIPSTAFF_RATE_LIMIT_PER_MINUTE: '5000' };
  world = await startForms(PUBLIC_URL, '2024-10-01', often);
  ({ api, pages } = world);
  await giveAll(
    ...([api.client, 'complaint', 'CO/1/23'] as const),
    ['receive', { on: '2023-05-02' }],
    ['log', { on: '2023-05-03' }],
    ['decide-handling', { on: '2023-05-05', value: 'schedule-3' }],
    ['decide-investigation', { on: '2023-05-08', value: 'local' }],
  );
});
afterAll(() => world.close());

const DAY = 'soon';
const REPORT = '/reports/complaints-and-conduct';
const OF_REPORT = {
  ...{ to: DAY, from: DAY, knownOn: DAY },
  ...{ window: 'week', compare: 'nothing', by: 'colour', rows: 'some' },
};

/** Each page that its address narrows: who looks, what it needs beside, and of each filter what it can not be. */
const NARROWED: readonly {
  readonly route: string;
  readonly role: string;
  readonly path: string;
  readonly wrong: Readonly<Record<string, string>>;
}[] = [
  {
    ...{ route: '/cases', role: 'psd-supervisor', path: '/cases' },
    wrong: {
      ...{ type: 'parcel', state: 'lost', regime: '1066', milestone: 'dance', unit: '?' },
      ...{ openedFrom: DAY, openedTo: DAY, closedFrom: DAY, closedTo: DAY, lastFrom: DAY },
      ...{
        lastTo: DAY,
        onFrom: DAY,
        onTo: DAY,
        owedOn: DAY,
        person: 'A. Name',
        q: 'x'.repeat(101),
      },
      ...{ allocatedTo: 'Somebody', team: 'Some team', open: 'maybe', unallocated: 'maybe' },
      ...{ restricted: 'maybe', owed: 'R-NONE', overdue: 'maybe', sort: 'colour', order: 'up' },
    },
  },
  {
    ...{ route: '/deadlines', role: 'psd-supervisor', path: '/deadlines' },
    wrong: {
      ...{ on: 'abc', rule: 'R-NONE', type: 'parcel', owner: 'Nobody at all' },
      ...{ allocatedTo: 'Somebody', team: 'Some team', unallocated: 'maybe' },
    },
  },
  {
    ...{ route: '/retention', role: 'head-of-psd', path: '/retention' },
    wrong: { on: DAY },
  },
  { ...{ route: REPORT, role: 'head-of-psd', path: REPORT }, wrong: OF_REPORT },
  {
    ...{ route: `${REPORT}/rows/:row`, role: 'head-of-psd' },
    path: `${REPORT}/rows/complaints-logged`,
    wrong: { ...OF_REPORT, period: 'next' },
  },
  {
    ...{ route: `${REPORT}/rows/:row/series`, role: 'head-of-psd' },
    path: `${REPORT}/rows/complaints-logged/series`,
    wrong: { to: DAY, knownOn: '2024-02-31', by: 'week' },
  },
  {
    ...{ route: '/figures/rows/:row/why', role: 'head-of-psd' },
    path: '/figures/rows/complaints-logged/why',
    wrong: {
      ...{ beforeFrom: DAY, beforeTo: DAY, knownOnBefore: DAY },
      ...{ afterFrom: DAY, afterTo: '2019-01-01', knownOnAfter: DAY },
    },
  },
  {
    ...{ route: '/figures/rows/:row/settled', role: 'head-of-psd' },
    path: '/figures/rows/complaints-logged/settled',
    wrong: { knownOn: DAY },
  },
  {
    ...{ route: '/figures/forecast', role: 'head-of-psd', path: '/figures/forecast' },
    wrong: { on: DAY },
  },
  {
    ...{ route: '/figures/funnel', role: 'head-of-psd', path: '/figures/funnel' },
    wrong: { from: '2030-01-01', to: '2019-01-01', by: 'week' },
  },
  {
    ...{ route: '/opcc/chapter-13', role: 'head-of-psd', path: '/opcc/chapter-13' },
    wrong: { on: DAY, knownOn: DAY, only: 'some' },
  },
  {
    ...{ route: '/measures/table', role: 'opcc-officer', path: '/measures/table?frame=ncpm' },
    wrong: { to: DAY, knownOn: DAY },
  },
  {
    ...{ route: '/measures/series', role: 'opcc-officer', path: '/measures/series' },
    wrong: { measure: 'x'.repeat(201) },
  },
  {
    ...{ route: '/vocabularies', role: 'head-of-psd', path: '/vocabularies' },
    wrong: { on: DAY },
  },
  {
    ...{ route: '/reminders', role: 'psd-supervisor', path: '/reminders' },
    wrong: { state: 'lost' },
  },
  {
    ...{ route: '/read-log', role: 'force-auditor', path: '/read-log' },
    wrong: { from: DAY, to: DAY, type: 'parcel', operation: 'dancing', reference: 'CO/1/23' },
  },
];

/** With one parameter more. */
const withSaid = (path: string, name: string, value: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ [name]: value }).toString()}`;

/** Where the error summary leads. */
const faultsOn = ({ text }: FormPage): readonly string[] =>
  [...text.matchAll(/<a href="#([^"]+)">/g)].map(([, id = '']) => id);

/** What stands in the fields of a name: of a day in its three. */
function typedOn({ text }: FormPage, name: string): readonly string[] {
  const inputs = [...text.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
  const mine = inputs.filter((tag) => new RegExp(`name="${name}(-day|-month|-year)?"`).test(tag));
  const values = mine.map((tag) => /value="([^"]*)"/.exec(tag)?.[1] ?? '');
  const [, options = ''] =
    new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`, 's').exec(text) ?? [];
  const chosen = /<option value="([^"]*)" selected>/.exec(options)?.[1];
  return chosen === undefined ? values : [chosen];
}

/** As three fields have a day that an address says. */
const asTyped = (value: string): readonly string[] => {
  const [year = '', month, day] = value.split('-');
  const plain = (part: string): string => part.replace(/^0/, '');
  return month === undefined || day === undefined ? [value] : [plain(day), plain(month), year];
};

describe('what an address narrows a page to, and is not right', () => {
  it.each(
    NARROWED.flatMap(({ role, path, wrong }) =>
      Object.entries(wrong).map(([name, value]) => [path, name, value, role] as const),
    ),
  )('%s: %s is given back as it was said', async (path, name, value, role) => {
    const page = await pages.open(role, withSaid(path, name, value));
    expect([page.status, page.text.includes('aria-label="Parts"')]).toEqual([400, true]);
    expect(page.text).toContain('There is a problem');
    // Of two days that are the wrong way round the error stands at one.
    const field = ['from', 'afterTo'].includes(name) && value !== DAY ? '(to|afterTo)' : name;
    expect(faultsOn(page).join(' ')).toMatch(new RegExp(`^${field}(-day)?$`));
    expect(typedOn(page, name).filter((one) => one !== '')).toEqual(asTyped(value));
    expect(wordsOn(page.text)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it.each([
    ...['opened', 'closed', 'last', 'on'].map((name) => ({
      role: 'psd-supervisor',
      path: '/cases',
      from: `${name}From`,
      to: `${name}To`,
    })),
    { role: 'force-auditor', path: '/read-log', from: 'from', to: 'to' },
  ])('$path: $to before $from is told at $to', async ({ role, path, from, to }) => {
    const page = await pages.open(role, `${path}?${from}=2024-09-30&${to}=2024-01-01`);
    expect([page.status, faultsOn(page)]).toEqual([400, [`${to}-day`]]);
    expect(wordsOn(page.text)).toContain(
      'The window ends on 1 January 2024 before it begins on 30 September 2024: turn them round.',
    );
    expect([typedOn(page, from), typedOn(page, to)]).toEqual([
      ['30', '9', '2024'],
      ['1', '1', '2024'],
    ]);
    const same = await pages.open(role, `${path}?${from}=2024-09-30&${to}=2024-09-30`);
    expect(same.status).toBe(200);
  });

  it('is a day in three fields, and anything else in one', async () => {
    const { text } = await pages.open('psd-supervisor', '/cases');
    const names = [...text.matchAll(/name="(\w+)-day"/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...['openedFrom', 'openedTo', 'closedFrom', 'closedTo', 'lastFrom', 'lastTo'],
      ...['onFrom', 'onTo', 'owedOn'],
    ]);
  });

  it('is asked of every page that has such a form', async () => {
    const known = new Set(NARROWED.map(({ route }) => route));
    const others = consoleRoutes()
      .map((route) => route.replace(/^\/pages/, ''))
      .filter((route) => !route.includes(':') && !known.has(route));
    const found: string[] = [];
    for (const role of ['head-of-psd', 'force-auditor', 'administrator']) {
      for (const route of others) {
        const { status, text } = await pages.open(role, route === '' ? '/' : route);
        if (status === 200 && text.includes('class="app-filter')) found.push(route);
      }
    }
    expect(found).toEqual([]);
  });

  it('a day is given in three fields, and the address has one', async () => {
    const typed = '/deadlines?force=norfolk&rule=R-CON-1&on-day=5&on-month=sep&on-year=2024';
    const page = await pages.open('psd-supervisor', typed);
    expect([page.status, page.location]).toEqual([
      303,
      '/deadlines?force=norfolk&on=2024-09-05&rule=R-CON-1',
    ]);
    const lacking = await pages.open('psd-supervisor', '/deadlines?on-day=31&on-month=2&on-year=');
    expect(lacking.status).toBe(400);
    expect(wordsOn(lacking.text)).toContain('As owed on the day must include a year');
    expect(typedOn(lacking, 'on')).toEqual(['31', '2', '']);
    const none = await pages.open('psd-supervisor', '/deadlines?on-day=&on-month=&on-year=');
    expect([none.status, none.location]).toEqual([303, '/deadlines?force=norfolk']);
  });

  it('says what there is in place of a figure that there is not', async () => {
    for (const path of [`${REPORT}/rows/nope`, `${REPORT}/rows/nope/series`]) {
      const page = await pages.open('head-of-psd', path);
      expect(page.status).toBe(404);
      expect(wordsOn(page.text)).toContain('No figure is called “nope” These are the figures');
      expect(page.text).toContain('/rows/complaints-logged');
    }
    for (const page of ['why', 'settled']) {
      const { status, text } = await pages.open('head-of-psd', `/figures/rows/nope/${page}`);
      expect([status, text.includes(`/figures/rows/complaints-logged/${page}"`)]).toEqual([
        404,
        true,
      ]);
    }
  });
});

describe('what an address names and the page does not know', () => {
  it.each(
    consoleRoutes()
      .map((route) => route.replace(/^\/pages/, '') || '/')
      .filter((route) => !route.includes(':')),
  )('is told at the top of %s', async (route) => {
    for (const role of ['head-of-psd', 'opcc-officer', 'force-auditor', 'administrator']) {
      const page = await pages.open(role, `${route}?colour=red`);
      if (page.status !== 200 || !page.text.includes('<main')) continue;
      expect([role, wordsOn(page.text)]).toEqual([
        role,
        expect.stringContaining('No filter of this page, and passed over: “colour”.'),
      ]);
    }
  });

  it.each([
    ['/deadlines?on=2024-09-01&on=2024-09-02', 'on'],
    ['/cases?type=complaint&type=conduct', 'type'],
    ['/reports/complaints-and-conduct?from=2024-07-01&from=2024-08-01', 'from'],
  ])('%s: is told as what is given twice', async (address, name) => {
    const { text } = await pages.open('psd-supervisor', address);
    expect(wordsOn(text)).toContain(
      `Given more than once in the address, and passed over: “${name}”.`,
    );
    expect(wordsOn(text)).not.toContain('No filter of this page');
  });

  it('is told apart from what is given twice', async () => {
    const { text } = await pages.open('psd-supervisor', '/cases?type=a&type=b&colour=red');
    expect(wordsOn(text)).toContain('No filter of this page, and passed over: “colour”.');
    expect(wordsOn(text)).toContain(
      'Given more than once in the address, and passed over: “type”.',
    );
  });

  it('is a force that is said twice, too', async () => {
    for (const path of ['/cases', '/deadlines']) {
      const once = await pages.open('psd-supervisor', `${path}?force=norfolk`);
      expect(wordsOn(once.text)).not.toContain('passed over');
      const page = await pages.open('psd-supervisor', `${path}?force=norfolk&force=suffolk`);
      expect(wordsOn(page.text)).toContain('in the address, and passed over: “force”.');
    }
  });

  it.each(['/cases', '/deadlines'])('%s: is a saved list that is not there', async (path) => {
    for (const list of ['nope', '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10']) {
      const page = await pages.open('psd-supervisor', `${path}?list=${list}`);
      expect([list, page.status]).toEqual([list, 404]);
      expect(wordsOn(page.text)).toContain('This saved list is not there, or not any more');
    }
  });

  it('is a way to show deadlines that there is none of', async () => {
    for (const [query, told] of [
      ['view=nope', '“nope” is no way to show them'],
      ['view=month&month=2024-13', '“2024-13” is no month'],
      ['month=soon', '“soon” is no month'],
    ] as const) {
      const page = await pages.open('psd-supervisor', `/deadlines?${query}`);
      expect([query, page.status]).toEqual([query, 400]);
      expect(wordsOn(page.text)).toContain('There is a problem');
      expect(wordsOn(page.text)).toContain(told);
    }
    const right = await pages.open('psd-supervisor', '/deadlines?view=month&month=2024-11');
    expect([right.status, wordsOn(right.text).includes('November 2024')]).toEqual([200, true]);
  });

  it('is shown as it was said where nobody knows it', async () => {
    const cases = await pages.open('psd-supervisor', '/cases?unit=nope');
    expect(wordsOn(cases.text)).toContain('Unit, with those below it: nope');
    const figure = `${REPORT}/rows/complaints-logged`;
    const part = await pages.open('head-of-psd', `${figure}?by=type&part=nope`);
    expect(wordsOn(part.text)).toContain('No case stands behind this figure, in the part “nope”.');
  });

  it('the board of Chapter 13 reports stands on the day that is asked for', async () => {
    const then = await pages.open('head-of-psd', '/opcc/chapter-13?on=2024-05-01');
    expect(wordsOn(then.text)).toContain('How it stands on Wed 1 May 2024 : 2 foreseen');
    const before = await pages.open('head-of-psd', '/opcc/chapter-13?on=1850-01-01');
    expect(before.status).toBe(400);
    expect(wordsOn(before.text)).toContain('1850 is outside the years 1900 to 2199');
  });
});

it.each(['/learning', '/figures', '/demo/nope', '/cases/nope/nope/nope/nope/nope'])(
  'an address that nobody knows, %s, keeps the way to every page, and is named as it was asked for',
  async (path) => {
    const browser = await pages.as('psd-supervisor');
    const page = await browser.ask(path, { headers: { accept: 'text/html' } });
    expect([page.status, (await page.text()).includes('aria-label="Parts"')]).toEqual([404, true]);
    const json = await browser.ask(path, { headers: { accept: 'application/json' } });
    expect([json.status, await json.json()]).toEqual([
      404,
      expect.objectContaining({ instance: path }),
    ]);
    const nobody = await fetch(`${api.url}${path}`, { headers: { accept: 'text/html' } });
    expect([nobody.status, (await nobody.text()).includes('aria-label="Parts"')]).toEqual([
      404,
      false,
    ]);
  },
);

it('a page that refuses keeps the way to every other', async () => {
  const unknown = await pages.open('psd-supervisor', '/cases/complaint/norfolk/NONE');
  expect([unknown.status, unknown.text.includes('aria-label="Parts"')]).toEqual([404, true]);
});

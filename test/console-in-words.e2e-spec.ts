import { tasks } from '../apps/console/src/help/tasks.table';
import { type ApiWorld, startApi } from './api-world';
import { giveAll } from './client/give';
import { formFor, FormPages, ReadForm, wordsOn } from './form-pages';
import { IdentityProcess } from './identity-process';

jest.setTimeout(300_000);

const PUBLIC_URL = 'http://tipstaff.test';

let identity: IdentityProcess;
let api: ApiWorld;
let pages: FormPages;

beforeAll(async () => {
  identity = await IdentityProcess.start(PUBLIC_URL);
  api = await startApi('2024-10-01', identity.environment);
  pages = new FormPages(PUBLIC_URL, api);
  const { client } = api;
  await giveAll(
    ...([client, 'complaint', 'CO/1/23'] as const),
    ['receive', { on: '2023-10-02' }],
    ['log', { on: '2023-10-03' }],
    ['decide-handling', { on: '2023-10-05', value: 'schedule-3' }],
    ['decide-investigation', { on: '2023-10-09', value: 'local' }],
  );
  await giveAll(
    ...([client, 'meeting', 'PAM-1'] as const),
    ['schedule', { on: '2024-07-22', value: '2024-09-30' }],
    ['hold', { on: '2024-09-30' }],
  );
  const raised = { person: 'Chief Constable', related: 'PAM-1', note: 'Report on custody waits.' };
  await giveAll(client, 'action', 'PAM-1/1', ['raise', { on: '2024-09-30', value: 1, ...raised }]);
});
afterAll(async () => {
  await api.close();
  await identity.stop();
});

/** Waits until lists have all that was recorded. */
async function caughtUp(): Promise<void> {
  const { body } = await giveAll(api.client, 'complaint', 'TICK-1', [
    'receive',
    { on: '2024-09-02' },
  ]);
  const { position } = body as { readonly position: number };
  expect((await api.get(`/api/v1/cases?force=norfolk&minPosition=${position}`)).status).toBe(200);
}

const words = async (person: string, path: string): Promise<string> =>
  wordsOn((await pages.open(person, path)).text);

describe('a page of help', () => {
  it.each(Object.keys(tasks))('leads %s to pages that they may open', async (role) => {
    const { text } = await pages.open(role, '/help');
    const links = [...text.slice(text.indexOf('<main')).matchAll(/href="(\/[^"#]*)/g)];
    const leading = [...new Set(links.map(([, href = '']) => href))].filter(
      (href) => !href.startsWith('/docs'),
    );
    expect(leading.length).toBeGreaterThan(0);
    for (const href of leading) {
      const { status } = await pages.open(role, href.replaceAll('&amp;', '&'));
      expect([href, status]).toEqual([href, 200]);
    }
  });
});

describe('a case that somebody logs', () => {
  it('is on their first page, and not on that of another', async () => {
    const address = '/cases/complaint/norfolk/CO%2F7%2F24/actions/receive?new=1';
    const open = await pages.open('psd-case-worker', address);
    const fields = formFor(open, { 'on-day': '30', 'on-month': '9', 'on-year': '2024' });
    expect((await pages.record('psd-case-worker', address, fields)).status).toBe(303);
    await caughtUp();
    const mine = await words('psd-case-worker', '/');
    expect(mine).toMatch(/Recorded by you lately .*CO\/7\/24/);
    expect(await words('psd-supervisor', '/')).not.toContain('Recorded by you lately');
    const list = await words('psd-case-worker', '/cases?recordedBy=me');
    expect(list).toContain('Recorded by: You');
    expect(list).toContain('CO/7/24');
    expect(list).not.toContain('CO/1/23');
  });
});

describe('the read log', () => {
  it('says what was looked at and by whom, in words', async () => {
    const worker = await pages.as('psd-case-worker');
    const { id } = (await (await worker.ask('/api/v1/me')).json()) as { readonly id: string };
    const known = { name: 'Worker, A.', 'sign-in': id, address: 'a.worker@psd.example' };
    await giveAll(
      ...([api.client, 'directory', 'directory'] as const),
      ['open', { on: '2024-01-02' }],
      ['add-person', { on: '2024-01-02', person: 'STF-0001', ...known }],
    );
    await pages.open('psd-case-worker', '/cases/complaint/norfolk/CO%2F1%2F23');
    const page = await pages.open('force-auditor', '/read-log?type=complaint&reference=CO/1/23');
    const log = wordsOn(page.text);
    expect(log).toContain('Worker, A. (Session) Consultation Read one case Complaint CO/1/23');
    expect(log).not.toMatch(/getCase|complaint:norfolk/);
    const [, only = ''] =
      /<a class="govuk-link" href="(\/read-log\?[^"]*actor=[^"]*)"/.exec(page.text) ?? [];
    const narrowed = await pages.open('force-auditor', only.replaceAll('&amp;', '&'));
    expect([narrowed.status, wordsOn(narrowed.text).includes('Read one case')]).toEqual([
      200,
      true,
    ]);
  });
});

describe('a ladder', () => {
  const address = '/settings/reminders/ladders/R-KI-2';

  it('is asked for in days before and after, and what is wrong stands at its field', async () => {
    const open = await pages.open('head-of-psd', address);
    expect(wordsOn(open.text)).not.toMatch(/(before|after)-\d/);
    const [rung = ''] = /When rung 1 is.*?Working days of rung 1/.exec(wordsOn(open.text)) ?? [];
    expect(rung).not.toContain('Not said');
    const form = new ReadForm(open.text);
    form.fill('at1', 'before');
    form.fill('days1', '');
    form.fill('todo', 'rehearse');
    const wrong = await pages.send('head-of-psd', address, form.fields);
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('<a href="#days1">Enter the working days of rung 1</a>');
    form.fill('days1', '300');
    const far = await pages.send('head-of-psd', address, form.fields);
    expect(far.text).toContain('<a href="#days1">Rung 1 needs working days, from 1 to 250');
    form.fill('days1', '7');
    const rehearsed = await pages.send('head-of-psd', address, form.fields);
    expect([rehearsed.status, wordsOn(rehearsed.text).includes('Rehearsal of a ladder')]).toEqual([
      200,
      true,
    ]);
  });
});

describe('what is to come, and what is not over', () => {
  it('is said in words', async () => {
    expect(await words('head-of-psd', '/opcc/chapter-13')).toContain(
      'To come, unless the investigation is completed before: 1 case in October 2024.',
    );
    const report = await words('head-of-psd', '/reports/complaints-and-conduct?to=2024-12-31');
    expect(report).toContain(
      'Not over: 1 January 2024 to 31 December 2024. It is known until 1 October 2024',
    );
    expect(
      await words('head-of-psd', '/reports/complaints-and-conduct?to=2024-09-30'),
    ).not.toContain('Not over');
  });

  it('of an action its own words stand before whoever may read them', async () => {
    const page = await pages.open('opcc-officer', '/opcc');
    expect(wordsOn(page.text)).toContain('PAM-1/1 Report on custody waits. New');
    expect(page.text).toContain('href="/cases/action/norfolk/PAM-1%2F1"');
  });
});

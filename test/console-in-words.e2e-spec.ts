import { tasks } from '../apps/console/src/help/tasks.table';
import { type ApiWorld } from './api-world';
import { give, giveAll } from './client/give';
import {
  formFor,
  type FormPages,
  type FormWorld,
  hiddenIn,
  ReadForm,
  startForms,
  wordsOn,
} from './form-pages';

jest.setTimeout(300_000);

const PUBLIC_URL = 'http://tipstaff.test';

let world: FormWorld;
let api: ApiWorld;
let pages: FormPages;

beforeAll(async () => {
  world = await startForms(PUBLIC_URL, '2024-10-01');
  ({ api, pages } = world);
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
  const worker = await pages.as('psd-case-worker');
  const { id } = (await (await worker.ask('/api/v1/me')).json()) as { readonly id: string };
  const known = { name: 'Worker, A.', 'sign-in': id, address: 'a.worker@psd.example' };
  await giveAll(
    ...([client, 'directory', 'directory'] as const),
    ['open', { on: '2024-01-02' }],
    ['add-person', { on: '2024-01-02', person: 'STF-0001', ...known }],
  );
  const handler = { on: '2024-01-03', value: 'case-handler', person: 'STF-0001' } as const;
  await give(client, 'complaint', 'CO/1/23', 'allocate', handler, { version: 4 });
  await caughtUp('TICK-1');
});
afterAll(() => world.close());

/** Waits until lists have all that was recorded. */
async function caughtUp(reference: string): Promise<void> {
  const { body } = await giveAll(api.client, 'complaint', reference, [
    'receive',
    { on: '2024-09-02' },
  ]);
  const { position } = body as { readonly position: number };
  expect((await api.get(`/api/v1/cases?force=norfolk&minPosition=${position}`)).status).toBe(200);
}

const words = async (person: string, path: string): Promise<string> =>
  wordsOn((await pages.open(person, path)).text);

describe.each([
  ['a page of help', '/help'],
  ["somebody's first page", '/'],
])('%s', (_, path) => {
  it.each(Object.keys(tasks))('leads %s to pages that they may open', async (role) => {
    const { text } = await pages.open(role, path);
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

/** What can be chosen or opened on a page, and the headings under which it stands. */
const namesOn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/<(a|button|summary|h[1-3]|th|dt|caption)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , inside = '']) =>
        wordsOn(
          `<main>${inside.replace(/<span class="govuk-visually-hidden">[\s\S]*?<\/span>/g, '')}`,
        )
          .replace(/: \d+ *$/, '')
          .trim(),
    ),
  );

const linksOn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href)),
];

describe('the page of help', () => {
  it.each(Object.keys(tasks))('names to %s what stands on a page of theirs', async (role) => {
    const { text } = await pages.open(role, '/help');
    const said = wordsOn(text.slice(text.indexOf('<main'), text.indexOf('</main')));
    const missing = new Set([...said.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name));
    // The pages that it leads to, and those to which they lead.
    const seen = new Set<string>(['/sign-out']);
    let leading = linksOn(text.slice(text.indexOf('<header')));
    for (let depth = 0; depth < 3 && missing.size > 0; depth += 1) {
      const next: string[] = [];
      for (const href of leading) {
        if (missing.size === 0 || seen.has(href) || /^\/(?:api|docs|assets|health)/.test(href))
          continue;
        seen.add(href);
        const page = await pages.open(role, href.replaceAll('&amp;', '&'));
        for (const name of namesOn(page.text)) missing.delete(name);
        next.push(...linksOn(page.text.slice(page.text.indexOf('<main'))));
      }
      leading = next;
    }
    expect([...missing]).toEqual([]);
  });
});

describe('words of a report', () => {
  const report = '/reports/complaints-and-conduct?force=norfolk&from=2024-07-01&to=2024-09-30';

  it.each([report, '/reports/complaints-and-conduct/rows/complaints-logged/series?force=norfolk'])(
    'have more than a space between one link and the next: %s',
    async (path) => {
      const { text } = await pages.open('head-of-psd', path);
      expect(text).toContain('as a workbook');
      expect(text).not.toMatch(/<\/a> <a\b/);
    },
  );

  it('call each of the two windows by one name', async () => {
    const page = await pages.open('head-of-psd', report);
    const shown = wordsOn(page.text);
    expect(shown).toContain(', this window');
    expect(shown).toContain(', the window compared with');
    expect(shown).not.toMatch(/(?:last|previous) window/);
    const choicesOf = ({ text }: { readonly text: string }) => {
      const [choices = ''] = /<select[^>]*name="compare"[\s\S]*?<\/select>/.exec(text) ?? [];
      return [...choices.matchAll(/<option[^>]*>([^<]*)</g)].map(([, name]) => name?.trim());
    };
    const names = ['The window before it', 'The same a year before'];
    expect(choicesOf(page)).toEqual(names);
    const said = await pages.open('head-of-psd', `${report}&compare=previous`);
    expect(choicesOf(said)).toEqual(names);
    expect(said.text).toMatch(/<option value="previous" selected/);
  });
});

describe('a cell of a table in which nothing stands', () => {
  it.each([
    ['psd-case-worker', '/cases?force=norfolk'],
    ['head-of-psd', '/reports/complaints-and-conduct?force=norfolk&by=type'],
    ['head-of-psd', '/retention'],
    ['head-of-psd', '/figures/rows/chapter-13-reports/why?force=norfolk'],
    ['head-of-psd', '/reports/complaints-and-conduct/rows/chapter-13-reports?force=norfolk'],
  ])('says so to %s on %s', async (person, path) => {
    const { status, text } = await pages.open(person, path);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<td class="govuk-table__cell"><\/td>/);
  });
});

describe('a table of Chapter 13 reports', () => {
  it('leaves no cell empty', async () => {
    const page = await pages.open('psd-case-worker', '/cases/complaint/norfolk/CO%2F1%2F23');
    expect(wordsOn(page.text)).toContain('Not sent Not recorded Not acknowledged');
    expect(wordsOn(page.text)).not.toMatch(/None in law ,/);
    const board = await pages.open('head-of-psd', '/opcc/chapter-13?force=norfolk');
    expect(board.text).not.toMatch(/<td class="govuk-table__cell"><\/td>/);
  });
});

describe('a case that somebody logs', () => {
  it('is on their first page, and not on that of another', async () => {
    const address = '/cases/complaint/norfolk/CO%2F7%2F24/actions/receive?new=1';
    const open = await pages.open('psd-case-worker', address);
    const fields = formFor(open, { 'on-day': '30', 'on-month': '9', 'on-year': '2024' });
    expect((await pages.record('psd-case-worker', address, fields)).status).toBe(303);
    await caughtUp('TICK-2');
    const mine = await words('psd-case-worker', '/');
    expect(mine).toMatch(/Recorded by you lately .*CO\/7\/24/);
    expect(await words('psd-supervisor', '/')).not.toContain('Recorded by you lately');
    const list = await words('psd-case-worker', '/cases?recordedBy=me');
    expect(list).toContain('Recorded by: You');
    expect(list).toContain('CO/7/24');
    expect(list).not.toContain('CO/1/23');
  });
});

describe('a case that is there already', () => {
  const address = '/cases/complaint/norfolk/CO%2F8%2F24/actions/receive?new=1';
  const day = { 'on-day': '30', 'on-month': '9', 'on-year': '2024' };
  const link = '<a href="/cases/complaint/norfolk/CO%2F8%2F24">CO/8/24 exists already</a>';

  it('is said at once where somebody else began it, with what was typed', async () => {
    const open = await pages.open('psd-case-worker', address);
    expect([open.status, open.text.includes('There is a problem')]).toEqual([200, false]);
    const theirs = formFor(await pages.open('psd-supervisor', address), day);
    expect((await pages.record('psd-supervisor', address, theirs)).status).toBe(303);
    const fields = formFor(open, day);
    for (const sent of [1, 2]) {
      const taken = await pages.send('psd-case-worker', address, fields);
      expect([sent, taken.status, taken.text.includes(link)]).toEqual([sent, 412, true]);
      expect(taken.text).toContain('There is a problem');
      expect(taken.text).toContain('value="30"');
      expect(hiddenIn(taken.text)['_version']).toBe('0');
    }
  });

  it('is said before anything is typed', async () => {
    const { text } = await pages.open('psd-case-worker', address);
    expect([text.includes('There is a problem'), text.includes(link)]).toEqual([true, true]);
  });
});

describe('what others recorded while a form was filled in', () => {
  it('is said with their names, and not with what they sign in by', async () => {
    const address = '/cases/complaint/norfolk/CO%2F1%2F23/actions/record-contact';
    const day = { 'on-day': '30', 'on-month': '9', 'on-year': '2024' };
    const mine = await pages.open('psd-supervisor', address);
    const theirs = await pages.open('psd-case-worker', address);
    const first = await pages.record('psd-case-worker', address, formFor(theirs, day));
    expect(first.status).toBe(303);
    const stale = await pages.send('psd-supervisor', address, formFor(mine, day));
    expect(stale.status).toBe(412);
    expect(wordsOn(stale.text)).toMatch(/Mon 30 September 2024 , by Worker, A\./);
    expect(wordsOn(stale.text)).not.toContain('|psd-case-worker');
  });
});

describe('somebody whom the directory does not have', () => {
  it('is given no case, in words for people', async () => {
    const address = '/cases/complaint/norfolk/CO%2F1%2F23/actions/allocate';
    const open = await pages.open('psd-supervisor', address);
    const day = { 'on-day': '30', 'on-month': '9', 'on-year': '2024' };
    const form = { ...day, value: 'case-handler', person: 'Marsh' };
    const page = await pages.send('psd-supervisor', address, formFor(open, form));
    expect(page.status).toBe(400);
    expect(wordsOn(page.text)).toContain(
      'give the reference that the directory has, such as STF-0012 of a person',
    );
    expect(wordsOn(page.text)).not.toMatch(/GET|\/api\//);
  });
});

describe('an address that names what is not there', () => {
  it('is told so of a date that a case does not owe', async () => {
    const address = '/cases/complaint/norfolk/CO%2F1%2F23/deadlines/R-KI-9~1';
    const { status, text } = await pages.open('psd-case-worker', address);
    expect([status, wordsOn(text)]).toEqual([
      404,
      expect.stringContaining('The case owes nothing of this kind'),
    ]);
  });

  it('is told so of an event that a case does not have', async () => {
    const address = '/cases/complaint/norfolk/CO%2F1%2F23';
    expect(await words('psd-supervisor', `${address}?done=1`)).toContain('is in the record');
    for (const done of ['999', '0', '-1', '1.5', 'x']) {
      const page = await pages.open('psd-supervisor', `${address}?done=${done}`);
      expect([done, page.status]).toEqual([done, 200]);
      expect([done, page.text.includes('Recorded</h2>')]).toEqual([done, false]);
      expect(wordsOn(page.text)).not.toContain('in the record.');
    }
  });

  it('is told so of a paper, of what is written in one, and of a line of its register', async () => {
    const draft = { template: 'complaints-and-conduct-update', to: '2024-09-30' };
    const drafts = '/api/v1/papers/norfolk/drafts';
    expect((await api.post(drafts, { ...draft, reference: 'PAB-A' })).status).toBe(201);
    for (const path of ['text', 'comments', 'publication']) {
      const { status } = await pages.open('head-of-psd', `/papers/drafts/PAB-A/${path}`);
      expect([path, status]).toEqual([path, 200]);
    }
    for (const path of [
      ...['drafts/PAB-A/nope', 'drafts/PAB-A/commentary?part=nope', 'drafts/PAB-A/commentary'],
      ...['drafts/PAB-A/comments?part=7', 'drafts/PAB-B/text'],
      ...['published/ZZZZ/reason?key=1', 'published/ZZZZ/reason'],
    ]) {
      const page = await pages.open('head-of-psd', `/papers/${path}`);
      expect([path, page.status]).toEqual([path, 404]);
      expect([path, wordsOn(page.text)]).toEqual([path, expect.stringContaining('not found')]);
      expect(page.text).toContain('aria-label="Parts"');
      expect(page.text).not.toContain('<form method="post" action="/papers');
    }
  });
});

describe('the draft of a Chapter 13 report', () => {
  it('has its days and its force as people write them', async () => {
    const draft = await words(
      'psd-case-worker',
      '/cases/complaint/norfolk/CO%2F1%2F23/chapter-13/1',
    );
    expect(draft).toMatch(/Made on Complete 2 October 2023/);
    expect(draft).toContain('Force: Norfolk.');
    expect(draft).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});

describe('the read log', () => {
  it('says what was looked at and by whom, in words', async () => {
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
  it('is not there of a rule that there is none of', async () => {
    for (const rule of ['nope', 'R-NOPE-1']) {
      const page = await pages.open('head-of-psd', `/settings/reminders/ladders/${rule}`);
      expect([rule, page.status]).toEqual([rule, 404]);
      expect(wordsOn(page.text)).toContain(`There is no ladder of a rule “${rule}”`);
      expect(page.text).not.toContain('name="at1"');
    }
  });

  const address = '/settings/reminders/ladders/R-KI-2';

  it('is asked for in days before and after, and what is wrong stands at its field', async () => {
    const open = await pages.open('head-of-psd', address);
    expect(wordsOn(open.text)).not.toMatch(/(before|after)-\d/);
    expect(wordsOn(open.text)).toMatch(/Now: .*, then every \d+ working days?\. Rehearse/);
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

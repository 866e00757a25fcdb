import { CommandExecutor, proposalsStream } from '@tipstaff/cases';
import { verifyReadLog } from '@tipstaff/compliance';
import { openPool } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { Pool } from 'pg';
import { LoggedRoutes, type PlacedRoute } from '../apps/api/src/read-log/logged-routes';
import { givenProposal } from '../libs/cases/src/proposals/proposed.fixture';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { give, giveAll } from './client/give';

const TODAY = '2024-10-09';
const CASE = 'CO/700/23';
const STREAM = `complaint:norfolk:${CASE}`;
const OLD_CASE = 'CO/7/14';
const MEETING = 'PAM-2024-10-08';
/** Words that no entry may hold: they are in what is told, searched for and asked for. */
const PLANTED = 'Quillfeather';

let world: ApiWorld;
let owner: Pool;
let list: string;
/** Id of something that is owed on the case. */
let owed: string;
/** Id of what is proposed for the case. */
let proposal: number;

beforeAll(async () => {
  world = await startApi(TODAY);
  owner = new Pool({ connectionString: world.database.url, max: 2 });
  const { client } = world;
  await giveAll(
    ...([client, 'complaint', CASE] as const),
    ['receive', { on: '2023-09-06', note: `${PLANTED} came to the front desk.` }],
    ['decide-handling', { on: '2023-09-07', value: 'schedule-3' }],
    ['decide-investigation', { on: '2023-09-20', value: 'local' }],
  );
  await giveAll(
    ...([client, 'complaint', OLD_CASE] as const),
    ['receive', { on: '2014-01-06' }],
    ['finalise', { on: '2015-02-02', value: 'resolved' }],
  );
  await giveAll(
    ...([client, 'meeting', MEETING] as const),
    ['schedule', { on: '2024-07-22', value: '2024-10-08' }],
    ['hold', { on: '2024-10-08', attendance: `Ms ${PLANTED}` }],
  );
  const { body } = await giveAll(client, 'action', `${MEETING}/1`, [
    'raise',
    {
      ...{ on: '2024-10-08', value: 1, person: 'Director', side: 'both' },
      ...{ related: MEETING, note: `Write to ${PLANTED}.` },
    },
  ]);
  const ref = { type: 'complaint', force: 'norfolk', reference: CASE } as const;
  await world.app.get(CommandExecutor, { strict: false }).record({
    stream: proposalsStream(ref),
    meta: {
      ...{ commandId: 'proposed', commandHash: 'proposed', actor: 'id|worker' },
      ...{ correlationId: 'proposed', causationId: null },
    },
    events: [givenProposal(ref, { body: { note: PLANTED }, reason: PLANTED })],
  });
  proposal = (await world.app.get(EventStore, { strict: false }).head()).position;
  const { body: register } = await world.get(
    `/api/v1/obligations?force=norfolk&minPosition=${Math.max(body.position ?? 0, proposal)}`,
  );
  owed = register.obligations.find((one: { id: string }) => one.id.startsWith(`${STREAM}#`)).id;
  const saved = await world.post('/api/v1/lists', {
    name: `Of ${PLANTED}`,
    target: 'cases',
    query: 'force=norfolk&state=open',
    shared: false,
  });
  list = saved.body.id;
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

interface Entry {
  readonly number: number;
  readonly what: string;
  readonly operation: string;
  readonly cases: readonly string[];
  readonly [field: string]: unknown;
}

/** What the log holds, as whoever owns the tables sees it: asking for it so adds nothing to it. */
async function entries(after = 0): Promise<readonly Entry[]> {
  const { rows } = await owner.query<{ number: string; entry: Omit<Entry, 'number'> }>(
    `SELECT number, convert_from(body, 'UTF8')::json AS entry
       FROM read_log.entry WHERE number > $1 ORDER BY number`,
    [after],
  );
  return rows.map(({ number, entry }) => ({ number: Number(number), ...entry }) as Entry);
}

async function lastNumber(): Promise<number> {
  return (await entries()).at(-1)?.number ?? 0;
}

/** What is logged while that is done. */
async function loggedBy(work: () => PromiseLike<unknown>): Promise<readonly Entry[]> {
  const before = await lastNumber();
  await work();
  return entries(before);
}

const DIRECTORY = 'directory:norfolk:directory';

/** One right request for each route that logs, and the case that it must name; null for none. */
const samples: Readonly<
  Record<string, readonly [() => PromiseLike<{ status: number }>, string | null]>
> = {
  listCases: [() => world.get('/api/v1/cases?force=norfolk'), STREAM],
  searchNotes: [
    () => world.post('/api/v1/cases/note-search', { force: 'norfolk', words: 'SEARCHED' }),
    null,
  ],
  getCase: [() => world.get(pathOf('complaint', CASE)), STREAM],
  getCaseChanges: [() => world.get(`${pathOf('complaint', CASE)}/changes?since=1`), STREAM],
  previewCommand: [
    () =>
      world.post(
        `${pathOf('complaint', CASE)}/commands/log/preview`,
        { on: TODAY },
        { version: 3 },
      ),
    STREAM,
  ],
  // Nothing was published here.
  listRestatements: [() => world.get('/api/v1/papers/norfolk/restatements'), null],
  lookForRestatements: [() => world.post('/api/v1/papers/norfolk/restatements'), null],
  getWhy: [
    () =>
      world.get(
        '/api/v1/reports/figures/complaints-logged/why?force=norfolk&before=2021-10-01..2022-09-30&after=2022-10-01..2023-09-30',
      ),
    null,
  ],
  getChapter13Forecast: [
    () => world.get('/api/v1/reports/chapter-13-forecast?force=norfolk'),
    null,
  ],
  getPersonHistory: [() => world.get('/api/v1/people/norfolk/CPL-00042/history'), null],
  listLookAlikes: [() => world.get('/api/v1/look-alikes?force=norfolk'), null],
  getChapter13Report: [() => world.get(`${pathOf('complaint', CASE)}/chapter-13/1`), STREAM],
  listReportCases: [
    () =>
      world.get(
        '/api/v1/reports/complaints-and-conduct/rows/complaints-logged/cases?force=norfolk&to=2023-09-30&period=last',
      ),
    null,
  ],
  getDirectory: [() => world.get('/api/v1/directory?force=norfolk'), DIRECTORY],
  getWorkload: [() => world.get('/api/v1/workload?force=norfolk'), DIRECTORY],
  listObligations: [() => world.get('/api/v1/obligations?force=norfolk'), STREAM],
  listProposalsOfCase: [() => world.get(`${pathOf('complaint', CASE)}/proposals`), STREAM],
  listProposalsToDecide: [() => world.get('/api/v1/proposals?force=norfolk'), STREAM],
  getProposal: [() => world.get(`/api/v1/proposals/${proposal}`), STREAM],
  listResults: [() => world.get(`/api/v1/lists/${list}/results`), STREAM],
  listMeetings: [() => world.get('/api/v1/meetings?force=norfolk'), `meeting:norfolk:${MEETING}`],
  getMeeting: [
    () => world.get(`/api/v1/meetings/${MEETING}?force=norfolk`),
    `meeting:norfolk:${MEETING}`,
  ],
  getActionsTable: [
    () => world.get(`/api/v1/meetings/${MEETING}/actions?force=norfolk`),
    `action:norfolk:${MEETING}/1`,
  ],
  listPublicQuestions: [
    () => world.get(`/api/v1/meetings/${MEETING}/questions?force=norfolk`),
    `meeting:norfolk:${MEETING}`,
  ],
  listReminders: [() => world.get('/api/v1/reminders?force=norfolk'), null],
  getLadder: [
    () => world.get(`/api/v1/reminders/ladder?obligation=${encodeURIComponent(owed)}`),
    STREAM,
  ],
  rehearseLadder: [
    () =>
      world.post(`/api/v1/reminder-settings/norfolk/ladders/R-KI-2/rehearsal`, {
        rungs: [{ at: 'on-the-day', to: ['owner'] }],
        again: null,
      }),
    null,
  ],
  listChapter13Reports: [() => world.get('/api/v1/opcc/chapter-13?force=norfolk'), STREAM],
  listOpccObligations: [() => world.get('/api/v1/opcc/obligations?force=norfolk'), STREAM],
  listOpccReviews: [() => world.get('/api/v1/opcc/reviews?force=norfolk'), null],
  listOpccActions: [() => world.get('/api/v1/opcc/actions?force=norfolk'), null],
  listOpccFigures: [() => world.get('/api/v1/opcc/figures?force=norfolk'), null],
  listProposals: [
    () => world.get('/api/v1/retention/proposals?force=norfolk'),
    `complaint:norfolk:${OLD_CASE}`,
  ],
  keepCaseLonger: [
    () =>
      world.post('/api/v1/retention/kept-longer', {
        ...{ force: 'norfolk', type: 'complaint', reference: OLD_CASE },
        ...{ keptFor: 'public-interest', reviewOn: '2026-10-09' },
      }),
    `complaint:norfolk:${OLD_CASE}`,
  ],
  placeLegalHold: [
    () =>
      world.post('/api/v1/retention/holds', {
        ...{ force: 'norfolk', type: 'complaint', reference: OLD_CASE },
        ...{ heldFor: 'litigation', authority: 'KB-2024-001' },
      }),
    `complaint:norfolk:${OLD_CASE}`,
  ],
  listHolds: [
    () => world.get('/api/v1/retention/holds?force=norfolk'),
    `complaint:norfolk:${OLD_CASE}`,
  ],
  searchReadLog: [() => world.get('/api/v1/read-log?force=norfolk'), null],
  giveCommands: [
    () =>
      world.post('/api/v1/commands', {
        commands: [
          {
            ...{ type: 'complaint', force: 'norfolk', reference: CASE, command: 'log' },
            ...{ ifMatch: 1, idempotencyKey: 'a-key-of-the-read-log', body: { on: TODAY } },
          },
        ],
      }),
    STREAM,
  ],
};

const placed = (): readonly PlacedRoute[] => world.app.get(LoggedRoutes, { strict: false }).all();

describe('each route of the API', () => {
  it('says what it logs, and where it logs nothing, why', () => {
    const lost = placed().filter(({ placement }) => placement === undefined);
    expect(lost).toEqual([]);
    for (const { name, placement } of placed()) {
      if (!placement || 'operation' in placement) continue;
      const why = 'nothing' in placement ? placement.nothing : placement.itself;
      expect([name, why.length > 10]).toEqual([name, true]);
    }
  });

  it('that logs its answers has a sample here', () => {
    const logging = placed()
      .filter(({ placement }) => placement && 'operation' in placement)
      // What a command does is an event; its refusals have a test of their own.
      .filter(({ name }) => !['giveCommand', 'proposeCommand'].includes(name))
      .map(({ name }) => name);
    expect(Object.keys(samples).sort()).toEqual(logging.sort());
  });

  it.each(Object.keys(samples))('%s logs one entry with the case it shows', async (what) => {
    const [ask, stream] = samples[what] ?? [];
    const logged = await loggedBy(async () => {
      expect((await ask?.())?.status).toBe(200);
    });
    expect(logged).toMatchObject([
      {
        ...{ what, operation: 'consultation', actor: 'api-token', via: 'api-token' },
        ...{ refusal: null, at: expect.stringMatching(/^2024-10-09T08/) },
      },
    ]);
    if (stream !== null) expect(logged[0]?.cases).toContain(stream);
  });

  it('that logs nothing shows nothing of a case', async () => {
    const quiet = [
      ...['/health', '/api/v1/commands', '/api/v1/lists', '/api/v1/forces'],
      ...['/api/v1/reminders/queue?force=norfolk', '/api/v1/reminder-settings/norfolk'],
      '/api/v1/reports/complaints-and-conduct?force=norfolk&to=2023-09-30',
      '/api/v1/reports/timeliness?force=norfolk&by=month',
    ];
    for (const path of quiet) {
      const logged = await loggedBy(async () => {
        const answer = await world.get(path);
        expect([path, answer.status, answer.text.includes(CASE)]).toEqual([path, 200, false]);
      });
      expect([path, logged]).toEqual([path, []]);
    }
  });
});

describe('an entry', () => {
  it('is export where the answer is a file, and names every case of it', async () => {
    const logged = await loggedBy(() => world.get('/api/v1/cases?force=norfolk&format=csv'));
    expect(logged).toMatchObject([
      { what: 'listCases', operation: 'export', filter: { force: 'norfolk', format: 'csv' } },
    ]);
    expect(logged[0]?.cases).toEqual(
      expect.arrayContaining([STREAM, `meeting:norfolk:${MEETING}`]),
    );
    const obligations = await loggedBy(() =>
      world.get('/api/v1/obligations?force=norfolk&format=csv'),
    );
    expect(obligations).toMatchObject([{ operation: 'export' }]);
    expect(obligations[0]?.cases).toContain(STREAM);
  });

  it('of a saved list has the query that was run', async () => {
    const logged = await loggedBy(() => world.get(`/api/v1/lists/${list}/results`));
    expect(logged).toMatchObject([{ force: 'norfolk', filter: { list, state: 'open' } }]);
  });

  it('is written of a search that found nothing, without the name that was searched for', async () => {
    const logged = await loggedBy(() => world.get(`/api/v1/cases?force=norfolk&q=${PLANTED}`));
    expect(logged).toMatchObject([
      { cases: [], filter: { q: expect.stringMatching(/^sha256:[0-9a-f]{16}$/) } },
    ]);
  });

  it('is written of a case that is not there: somebody tried', async () => {
    const logged = await loggedBy(async () => {
      await world.get(pathOf('complaint', 'CO/999/24'));
      await world.get(pathOf('complaint', PLANTED));
    });
    expect(logged).toMatchObject([
      { what: 'getCase', refusal: 'case.not-found', cases: ['complaint:norfolk:CO/999/24'] },
      { cases: [expect.stringMatching(/^complaint:norfolk:sha256:/)] },
    ]);
  });

  it('is written of a command that was refused and told why; one that was taken is an event', async () => {
    const log = (version: number) =>
      give(world.client, 'complaint', CASE, 'log', { on: '2023-09-07' }, { version });
    const stale = await loggedBy(() => log(1));
    expect(stale).toMatchObject([
      {
        ...{ what: 'giveCommand', refusal: 'stream.stale-version', cases: [STREAM] },
        filter: { force: 'norfolk', command: 'log' },
      },
    ]);
    const taken = await loggedBy(async () => {
      const { status } = await log(3);
      expect(status).toBe(200);
    });
    expect(taken).toEqual([]);
  });

  it('has the purpose that was given, and no other header changes what it says', async () => {
    const asked = (headers: Record<string, string>) => {
      const test = world.get(pathOf('complaint', CASE));
      for (const [name, value] of Object.entries(headers)) void test.set(name, value);
      return test;
    };
    const logged = await loggedBy(() =>
      asked({
        ...{
          'X-Tipstaff-Purpose': 'review of the investigation',
          'X-Correlation-Id': 'abcdefgh-1',
        },
        ...{ 'X-Tipstaff-Actor': 'somebody', 'X-Forwarded-User': 'somebody', From: 'somebody' },
      }),
    );
    expect(logged).toMatchObject([
      {
        ...{ actor: 'api-token', via: 'api-token', purpose: 'review of the investigation' },
        correlationId: 'abcdefgh-1',
      },
    ]);
    expect(JSON.stringify(logged)).not.toContain('somebody');
    const refused = await asked({ 'X-Tipstaff-Purpose': 'x'.repeat(201) });
    expect(refused.body).toMatchObject({ status: 400, errors: [{ in: 'header' }] });
  });

  it('is written for a calendar that is given out, and for none that has not changed', async () => {
    const made = await world.post('/api/v1/feeds', { title: 'Owed', force: 'norfolk' });
    const path = String(made.body.address).slice(String(made.body.address).indexOf('/feeds/'));
    let tag = '';
    // The facts told above are in the calendar first: otherwise it changes between the two readings.
    const { position } = await world.app.get(EventStore).head();
    await world.get(`/api/v1/obligations?force=norfolk&minPosition=${position}`);
    const given = await loggedBy(async () => {
      tag = (await world.get(path)).headers['etag'];
    });
    expect(given).toMatchObject([
      {
        ...{ what: 'readCalendar', operation: 'disclosure', actor: `feed:${made.body.id}` },
        ...{ force: 'norfolk', recipients: [`feed:${made.body.id}`, 'api-token'] },
      },
    ]);
    expect(given[0]?.cases).toContain(STREAM);
    expect(await loggedBy(() => world.get(path).set('If-None-Match', tag))).toEqual([]);
    expect(JSON.stringify(given)).not.toContain(path.slice(7, 20));
  });
});

describe('what can not be logged', () => {
  beforeAll(() => owner.query('REVOKE EXECUTE ON FUNCTION read_log.append FROM tipstaff_api'));
  afterAll(() => owner.query('GRANT EXECUTE ON FUNCTION read_log.append TO tipstaff_api'));

  it.each([
    ...Object.keys(samples).map((name) => [name, samples[name]?.[0]] as const),
    ['a file', () => world.get('/api/v1/cases?force=norfolk&format=csv')] as const,
    ['a case that is not there', () => world.get(pathOf('complaint', 'CO/998/24'))] as const,
  ])('is not shown: %s', async (_, ask) => {
    const answer = (await ask?.()) as { status: number; text: string; body: { code: string } };
    expect([answer.status, answer.body.code]).toEqual([503, 'read-log.unavailable']);
    expect(answer.text).not.toContain(CASE);
  });

  it('is no calendar either', async () => {
    const made = await world.post('/api/v1/feeds', { title: 'Owed', force: 'norfolk' });
    const path = String(made.body.address).slice(String(made.body.address).indexOf('/feeds/'));
    const answer = await world.get(path);
    expect([answer.status, answer.text.includes('VEVENT')]).toEqual([503, false]);
  });
});

describe('the auditor’s search', () => {
  const found = async (query: string) => {
    const answer = await world.get(`/api/v1/read-log?${query}`);
    expect(answer.status).toBe(200);
    return answer.body as { entries: Entry[]; next: number | null };
  };

  it('finds who saw a case, and whoever asked for one in vain', async () => {
    const of = (reference: string) =>
      found(`type=complaint&force=norfolk&reference=${encodeURIComponent(reference)}`);
    const { entries: seen } = await of(CASE);
    expect(new Set(seen.map(({ what }) => what))).toEqual(
      new Set([
        ...['listCases', 'getCase', 'getChapter13Report', 'listObligations', 'listResults'],
        ...['getLadder', 'giveCommands', 'readCalendar', 'giveCommand'],
        ...['getCaseChanges', 'previewCommand', 'getChapter13Forecast'],
        ...['listChapter13Reports', 'listOpccObligations'],
        'rehearseLadder',
        ...['listProposalsOfCase', 'listProposalsToDecide', 'getProposal'],
      ]),
    );
    expect((await of(PLANTED)).entries).toMatchObject([{ refusal: 'case.not-found' }]);
  });

  it('narrows by operation, actor and time', async () => {
    const { entries: files } = await found('operation=export');
    expect(new Set(files.map(({ operation }) => operation))).toEqual(new Set(['export']));
    expect((await found('actor=nobody-1')).entries).toEqual([]);
    expect((await found(`from=${TODAY}&to=${TODAY}`)).entries.length).toBeGreaterThan(10);
    expect((await found('to=2024-10-08')).entries).toEqual([]);
    expect((await found('from=2024-10-09T23:00:00Z')).entries).toEqual([]);
  });

  it('comes in pages that leave nothing out', async () => {
    const numbers: number[] = [];
    let next: number | null = await lastNumber();
    const newest = next;
    while (next !== null) {
      const page: { entries: Entry[]; next: number | null } = await found(`limit=10&after=${next}`);
      numbers.push(...page.entries.map(({ number }) => number));
      next = page.next;
    }
    expect(numbers).toEqual(Array.from({ length: newest - 1 }, (_, i) => newest - 1 - i));
  });

  it('comes as a file in which nothing is a formula', async () => {
    await world.get(pathOf('complaint', CASE)).set('X-Tipstaff-Purpose', '=HYPERLINK("x")');
    const answer = await world.get('/api/v1/read-log?format=csv');
    expect([answer.status, answer.type]).toEqual([200, 'text/csv']);
    expect(answer.text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(answer.text).not.toMatch(/(^|,)"?=/m);
  });

  it.each(['reference=CO%2F1', 'type=complaint', 'from=yesterday', 'operation=gossip'])(
    'refuses what it can not read: %s',
    async (query) => {
      expect((await world.get(`/api/v1/read-log?${query}`)).status).toBe(400);
    },
  );
});

it('holds no name and no text of a case, and its chain stands', async () => {
  expect(JSON.stringify(await entries())).not.toContain(PLANTED);
  const pool = openPool(world.database.url, { role: 'app', max: 1 });
  expect(await verifyReadLog(pool)).toMatchObject({ intact: true, faults: [] });
  await pool.end();
});

it('takes down many readers at once without a gap, several in one transaction', async () => {
  const before = await lastNumber();
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => world.get(pathOf('complaint', CASE))),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const numbers = (await entries(before)).map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 60 }, (_, i) => before + 1 + i));
  const { rows } = await owner.query<{ transactions: string }>(
    'SELECT count(DISTINCT xmin::text) AS transactions FROM read_log.entry WHERE number > $1',
    [before],
  );
  expect(Number(rows[0]?.transactions)).toBeLessThan(60);
});

import { RequestContext } from '@tipstaff/platform';
import { systemClock } from '@tipstaff/kernel';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { commands } from '../apps/cli/src/command.table';
import { routeMatrix, usualParams } from './access-matrix.table';
import { type ApiWorld, startApi } from './api-world';
import { giveAll } from './client/give';
import { runTipstaff, type RunOutcome } from './tipstaff-run';
import { until } from './worker-world';

/** Longer than the projections of this test take; what stands still costs it in full. */
const WAIT_MS = 1_500;
const AT_ONCE = 16;
const MADE = ['receive', { on: '2024-09-02' }] as const;
const HEADER = 'force,case,type,milestone,on,value,person,related,note,entered_on';

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-behind-'));
let api: ApiWorld;
let database: Client;

beforeAll(async () => {
  api = await startApi('2024-10-01', { TIPSTAFF_LISTS_WAIT_MS: String(WAIT_MS) });
  database = new Client({ connectionString: api.database.url });
  await database.connect();
  await giveAll(api.client, 'complaint', 'CO-1', MADE, ['log', { on: '2024-09-03' }]);
});
afterAll(async () => {
  await database.end();
  await api.close();
  rmSync(folder, { recursive: true });
});

function tipstaff(...argv: string[]): Promise<RunOutcome> {
  const clock = `demo:2024-10-01T08:00:00Z@${systemClock.now()}`;
  return runTipstaff(argv, { databaseUrl: api.database.url, clock });
}

/** Complaints of a force, by the command line: made and logged on the day, four events in all for two. */
async function imported(force: string, ...references: string[]): Promise<void> {
  const file = join(folder, `${force}.csv`);
  const rows = references.flatMap((reference) => [
    `${force},${reference},complaint,made,2024-09-02,,,,,2024-09-02`,
    `${force},${reference},complaint,logged,2024-09-03,,,,,2024-09-03`,
  ]);
  writeFileSync(file, [HEADER, ...rows, ''].join('\n'));
  expect(await tipstaff('import', file)).toMatchObject({ status: 0 });
}

const reportOf = (force: string) =>
  `/api/v1/reports/complaints-and-conduct?force=${force}&to=2024-09-30`;

function valueOf(body: { rows: { id: string; last: { value: number } }[] }): number | undefined {
  return body.rows.find(({ id }) => id === 'complaints-logged')?.last.value;
}

/** When the event at a position was recorded. */
async function recordedAt(position: number): Promise<string> {
  const { rows } = await database.query<{ at: string }>(
    `SELECT event ->> 'recordedAt' AS at FROM event_log.event_as_json WHERE position = $1`,
    [position],
  );
  return rows[0]?.at ?? '';
}

describe('a report after an import', () => {
  it('says by how much it is behind, waits where that is enough, and is then whole', async () => {
    const before = await until(async () => {
      const answer = await api.get(reportOf('norfolk'));
      return answer.body.behind === null ? answer : null;
    });
    expect(before.body).toMatchObject({ notice: null, head: before.body.position });
    expect(before.headers).toMatchObject({
      'tipstaff-position': String(before.body.position),
      'tipstaff-head': String(before.body.head),
    });
    expect(before.headers['tipstaff-behind']).toBeUndefined();

    await api.projections.stop();
    await imported('suffolk', 'CO-1', 'CO-2');
    const { position } = before.body as { position: number };
    const since = await recordedAt(position + 1);
    const lagging = await api.get(reportOf('suffolk'));
    // The record knows the force: that the figures do not know it yet is no 404.
    expect([lagging.status, valueOf(lagging.body)]).toEqual([200, 0]);
    expect(lagging.body).toMatchObject({ position, head: position + 4 });
    expect(lagging.body.behind).toEqual({ events: 4, since });
    expect(lagging.body.notice).toContain('the last 4 events of it are not in them yet');
    expect(lagging.headers['tipstaff-behind']).toBe(`4;since="${since}"`);
    const list = await api.get('/api/v1/cases?force=suffolk');
    expect(list.body).toMatchObject({ cases: [], behind: { events: 4, since } });
    const file = await api.get(`${reportOf('suffolk')}&format=csv`);
    expect(file.headers['tipstaff-behind']).toBe(`4;since="${since}"`);
    expect(file.text.split('\r\n')[0]).toMatch(/^id,label,unit/);
    // Nobody knows this one, however long the figures are waited for.
    const unknown = await api.get(reportOf('nofrolk'));
    expect([unknown.status, unknown.body.code]).toEqual([404, 'report.unknown-force']);

    const asked = Promise.all([api.get(reportOf('suffolk')), api.get('/api/v1/forces')]);
    await api.projections.start();
    const [whole, forces] = await asked;
    expect([whole.body.behind, whole.body.notice, valueOf(whole.body)]).toEqual([null, null, 2]);
    expect(forces.body).toMatchObject({ forces: ['norfolk', 'suffolk'], behind: null });
  }, 30_000);

  it('holds one’s own command without being told of its position', async () => {
    for (const reference of ['CO-10', 'CO-11', 'CO-12']) {
      await giveAll(api.client, 'complaint', { force: 'essex', reference }, MADE);
      const { body } = await api.get(`/api/v1/cases?force=essex&q=${reference}`);
      expect([body.behind, body.cases.length]).toEqual([null, 1]);
    }
  }, 30_000);

  it('tells of a case that could not be read, which is waited for by nobody', async () => {
    await database.query(
      `INSERT INTO read_model.parked_case (projection, stream, position, reason)
       SELECT projection, 'complaint:norfolk:CO-1', 1, 'a test' FROM read_model.checkpoint`,
    );
    const list = await api.get('/api/v1/cases?force=norfolk');
    const ofOthers = await api.get('/api/v1/cases?force=suffolk');
    // It tries again what is parked, so nobody must be able to read it.
    const { rows } = await database.query<{ body: Buffer }>(
      `SELECT body FROM event_log.event WHERE position = 1`,
    );
    const writeFirst = (body: Buffer) =>
      database.query('UPDATE event_log.event SET body = $1 WHERE position = 1', [body]);
    await database.query('ALTER TABLE event_log.event DISABLE TRIGGER USER');
    await writeFirst(Buffer.from([0xff]));
    const due = await tipstaff('due', '--force', 'norfolk', '--on', '2024-10-01');
    await writeFirst(rows[0]?.body ?? Buffer.alloc(0));
    await database.query('ALTER TABLE event_log.event ENABLE TRIGGER USER');
    await database.query('DELETE FROM read_model.parked_case');
    expect(list.body).toMatchObject({ behind: null, parked: 1 });
    expect(list.body.notice).toContain('1 case could not be read');
    expect(list.headers['tipstaff-parked']).toBe('1');
    expect(ofOthers.body).toMatchObject({ parked: 0, notice: null });
    expect([due.status, due.err]).toEqual([0, expect.stringContaining('1 case could not be read')]);
  }, 30_000);

  it('is refused where the rows were made from a record that was restored away', async () => {
    const spoil = `UPDATE read_model.checkpoint SET log_hash = sha256('other') WHERE projection = 'figures' RETURNING 1`;
    await api.projections.stop();
    const { rows } = await database.query<{ log_hash: Buffer }>(
      `SELECT log_hash FROM read_model.checkpoint WHERE projection = 'figures'`,
    );
    await database.query(spoil);
    const answer = await api.get(reportOf('norfolk'));
    const said = await tipstaff(...REPORT);
    await database.query(
      `UPDATE read_model.checkpoint SET log_hash = $1 WHERE projection = 'figures'`,
      [rows[0]?.log_hash],
    );
    await api.projections.start();
    expect([answer.status, answer.body.code]).toEqual([503, 'projection.ahead-of-log']);
    expect([said.status, said.out]).toEqual([3, '']);
  }, 30_000);
});

/** Read models that were asked, by the correlation id of the request; `cli` outside of any. */
const asked = new Map<string, Set<string>>();
const READS =
  /\b(?:FROM|JOIN)\s+"?(read_model|opcc)"?\."?(?!checkpoint|parked_case|case_restriction|setting)(\w+)/gi;
type Sent = (this: Client, ...args: unknown[]) => unknown;
const { query: sent } = Client.prototype as unknown as { query: Sent };

function watchQueries(): void {
  Object.assign(Client.prototype, {
    query(this: Client, ...args: unknown[]) {
      const [first] = args as [string | { text?: string }];
      const text = typeof first === 'string' ? first : (first.text ?? '');
      const by = RequestContext.running()?.correlationId ?? 'cli';
      // Rows that a projection replaces are not read by anybody.
      if (!/^\s*(DELETE|INSERT)/i.test(text)) {
        for (const [, schema, table] of text.matchAll(READS)) {
          asked.set(by, (asked.get(by) ?? new Set()).add(`${schema}.${table}`));
        }
      }
      return sent.apply(this, args);
    },
  });
}

interface Walked {
  readonly route: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly read: readonly string[];
}

const OBLIGATION = 'complaint:norfolk:CO-1#R-KI-9#none';

describe('every route that reads a list or a figure', () => {
  const addressOf = (url: string, params: Readonly<Record<string, string>> = {}): string =>
    url.replace(/:([a-z]+)/gi, (_, name: string) =>
      encodeURIComponent(params[name] ?? usualParams[name] ?? name),
    );

  async function walked(route: string, path: string, body?: object): Promise<Walked> {
    const correlation = randomUUID();
    const [method = ''] = route.split(' ');
    const answer = await fetch(`${api.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${api.token}`,
        'x-correlation-id': correlation,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const read = [...(asked.get(correlation) ?? [])];
    return { route, path, status: answer.status, headers: answer.headers, text, read };
  }

  async function placesToWalk(): Promise<readonly (readonly [string, string, object?])[]> {
    const list = async (target: string) =>
      (await api.post('/api/v1/lists', { name: target, target, query: 'force=norfolk' })).body.id;
    const lists = [await list('cases'), await list('obligations')];
    const feed = await api.post('/api/v1/feeds', { force: 'norfolk', title: 'All' });
    const ladder = { rungs: [{ at: 'on-the-day', to: ['owner'] }], again: null };
    return [
      ...Object.entries(routeMatrix).flatMap(([route, rows]) =>
        route.startsWith('GET ')
          ? rows.map(({ query, params }) => {
              const path = addressOf(route.slice(4), params);
              return [route, query === undefined ? path : `${path}?${query}`] as const;
            })
          : [],
      ),
      ...lists.map(
        (id) => ['GET /api/v1/lists/:list/results', `/api/v1/lists/${id}/results`] as const,
      ),
      ['GET /feeds/:secret.ics', new URL(feed.body.address, api.url).pathname],
      [
        'GET /api/v1/reminders/ladder',
        `/api/v1/reminders/ladder?obligation=${encodeURIComponent(OBLIGATION)}`,
      ],
      ['GET /api/v1/obligations', '/api/v1/obligations?force=norfolk&knownOn=2024-09-30'],
      ['GET /api/v1/cases', '/api/v1/cases?force=norfolk&overdue=true&format=csv'],
      [
        'POST /api/v1/cases/note-search',
        '/api/v1/cases/note-search',
        { force: 'norfolk', words: 'arrest' },
      ],
      [
        'POST /api/v1/reminder-settings/:force/ladders/:rule/rehearsal',
        '/api/v1/reminder-settings/norfolk/ladders/standard/rehearsal',
        ladder,
      ],
    ];
  }

  beforeAll(watchQueries);
  afterAll(() => {
    Object.assign(Client.prototype, { query: sent });
  });

  it('says that it is behind, in its headers and in words, and no other does', async () => {
    const places = await placesToWalk();
    await api.projections.stop();
    await giveAll(api.client, 'complaint', 'CO-2', MADE);
    const answers: Walked[] = [];
    for (let from = 0; from < places.length; from += AT_ONCE) {
      const some = places.slice(from, from + AT_ONCE);
      answers.push(...(await Promise.all(some.map((one) => walked(...one)))));
    }
    await api.projections.start();
    const isRead = ({ read }: Walked): boolean => read.length > 0;
    const told = answers.filter(({ headers }) => headers.has('tipstaff-behind'));
    expect(told.map(({ path }) => path)).toEqual(answers.filter(isRead).map(({ path }) => path));
    for (const { path, status, headers, text } of told) {
      expect([path, headers.get('tipstaff-behind')]).toEqual([
        path,
        expect.stringMatching(/^1;since="2024-10-01T/),
      ]);
      // What would say that something is not there, and can not know it yet.
      if (status === 503) expect(JSON.parse(text)).toMatchObject({ code: 'projection.behind' });
      else if (headers.get('content-type')?.includes('json')) {
        expect([path, JSON.parse(text)]).toMatchObject([
          path,
          { behind: { events: 1 }, notice: expect.stringContaining('behind the record') },
        ]);
      } else expect([path, status]).toEqual([path, 200]);
    }
    expect([...new Set(told.map(({ route }) => route))].sort()).toEqual([
      'GET /api/v1/cases',
      'GET /api/v1/forces',
      'GET /api/v1/lists/:list/results',
      'GET /api/v1/look-alikes',
      'GET /api/v1/measures/:force/findings',
      'GET /api/v1/measures/:force/frames',
      'GET /api/v1/measures/:force/series',
      'GET /api/v1/measures/:force/tables',
      'GET /api/v1/obligations',
      'GET /api/v1/obligations/counts',
      'GET /api/v1/opcc/actions',
      'GET /api/v1/opcc/chapter-13',
      'GET /api/v1/opcc/figures',
      'GET /api/v1/opcc/obligations',
      'GET /api/v1/opcc/reviews',
      'GET /api/v1/people/:force/:reference/history',
      'GET /api/v1/proposals',
      'GET /api/v1/reminders/ladder',
      'GET /api/v1/reports/chapter-13-forecast',
      'GET /api/v1/reports/complaints-and-conduct',
      'GET /api/v1/reports/complaints-and-conduct/rows/:id/cases',
      'GET /api/v1/reports/complaints-and-conduct/series',
      'GET /api/v1/reports/figures/:id/calendar-year',
      'GET /api/v1/reports/figures/:id/settled',
      'GET /api/v1/reports/figures/:id/why',
      'GET /api/v1/reports/funnel',
      'GET /api/v1/reports/timeliness',
      'GET /api/v1/retention/proposals',
      'GET /api/v1/units',
      'GET /api/v1/workload',
      'GET /feeds/:secret.ics',
      'POST /api/v1/cases/note-search',
      'POST /api/v1/reminder-settings/:force/ladders/:rule/rehearsal',
    ]);
  }, 60_000);
});

const REPORT = [
  'report',
  'complaints-and-conduct',
  '--force',
  'norfolk',
  '--to',
  '2024-09-30',
  '--json',
];
const OF_CASE = ['--force', 'norfolk', '--type', 'complaint', '--case', 'CO-1'];
const WINDOW = ['--force', 'norfolk', '--from', '2024-07-01', '--to', '2024-09-30'];
const BETWEEN = ['2022-10-01..2023-09-30', '2023-10-01..2024-09-30'];
const HOLIDAY = ['--add', '2025-05-12', '--title', 'Thanks'];

/** Each command as it is asked something that it could answer from a read model; none twice. */
const asks: Readonly<Record<string, readonly (readonly string[])[]>> = {
  migrate: [['migrate']],
  demo: [['demo', 'advance', '--to', '2024-01-01T09:00']],
  figures: [
    ['figures', 'show', 'complaints-logged', ...WINDOW],
    ['figures', 'settled', 'complaints-logged', '--force', 'norfolk', '--by', 'quarter'],
    ['figures', 'why', 'complaints-logged', '--force', 'norfolk', '--between', ...BETWEEN],
  ],
  paper: [['paper', 'draft', 'complaints-and-conduct-update', ...REPORT.slice(2, 6)]],
  import: [['import', '/nowhere.csv']],
  measures: [
    ['measures', 'import', '/nowhere.csv'],
    ['measures', 'frames'],
    ['measures', 'findings', '--force', 'norfolk'],
  ],
  report: [
    REPORT,
    [...REPORT.slice(0, 2), 'cases', '--row', 'complaints-logged', ...REPORT.slice(2)],
    ['report', 'actions', '--meeting', 'PAM-1'],
    [...REPORT, '--known-on', '2024-09-30', '--anchor'],
    ['report', 'timeliness', '--force', 'norfolk'],
  ],
  due: [
    ['due', '--force', 'norfolk', '--on', '2024-10-01', '--json'],
    ['due', '--force', 'norfolk', '--on', '2024-10-01', '--ended-from', '2024-09-01', '--json'],
    ['due', '--force', 'norfolk', '--on', '2024-10-01', '--known-on', '2024-09-30', '--json'],
  ],
  proposals: [['proposals', '--force', 'norfolk']],
  why: [['why', ...OF_CASE]],
  workload: [['workload', '--force', 'norfolk']],
  directory: [['directory', 'list', '--force', 'norfolk']],
  clock: [['clock', 'R-KI-3', '2024-03-28']],
  law: [['law']],
  calendar: [
    ['calendar', 'rehearse', ...HOLIDAY],
    ['calendar', 'list'],
  ],
  show: [['show', ...OF_CASE]],
  person: [['person', 'history', 'OFF-0123', '--force', 'norfolk']],
  'look-alikes': [['look-alikes', '--force', 'norfolk']],
  verify: [['verify']],
  checkpoint: [['checkpoint'], ['checkpoint', 'key']],
  anchor: [['anchor', 'list', '--force', 'norfolk']],
  erase: [['erase', ...OF_CASE]],
  receipt: [['receipt', 'verify', '-']],
  keys: [['keys', 'new']],
  'read-log': [
    ['read-log', 'verify'],
    ['read-log', 'search'],
  ],
  retention: [['retention', 'propose', '--force', 'norfolk']],
  sessions: [['sessions']],
  vocabularies: [['vocabularies', 'list', '--force', 'norfolk']],
  units: [['units', 'list', '--force', 'norfolk']],
  'settle-mails': [['settle-mails', '--force', 'norfolk']],
  rebuild: [['rebuild', 'nothing']],
};

describe('every command that reads a list or a figure', () => {
  const patience = process.env['TIPSTAFF_CLI_LISTS_WAIT_MS'];
  beforeAll(() => {
    process.env['TIPSTAFF_CLI_LISTS_WAIT_MS'] = '200';
    watchQueries();
  });
  afterAll(() => {
    Object.assign(Client.prototype, { query: sent });
    if (patience === undefined) delete process.env['TIPSTAFF_CLI_LISTS_WAIT_MS'];
    else process.env['TIPSTAFF_CLI_LISTS_WAIT_MS'] = patience;
  });

  it('brings it to the end of the record first, and is refused with status 3 where it can not', async () => {
    expect(Object.keys(asks).sort()).toEqual(commands.map(({ name }) => name).sort());
    await api.get(reportOf('norfolk'));
    await api.projections.stop();
    const readers: (readonly string[])[] = [];
    const others: (readonly string[])[] = [];
    for (const argv of Object.values(asks).flat()) {
      asked.delete('cli');
      const { status } = await tipstaff(...argv);
      expect([argv, status]).not.toEqual([argv, 3]);
      (asked.has('cli') ? readers : others).push(argv);
    }
    expect(readers.map(([name]) => name)).toEqual(
      'figures figures figures paper measures measures report report report due due proposals why workload calendar person look-alikes retention units'.split(
        ' ',
      ),
    );

    await giveAll(api.client, 'complaint', 'CO-3', MADE);
    // Brought up here, with no worker at all.
    const came = await tipstaff(...REPORT);
    expect([came.status, JSON.parse(came.out)]).toMatchObject([0, { parked: 0 }]);

    await giveAll(api.client, 'complaint', 'CO-4', MADE);
    await database.query('BEGIN; SELECT FROM read_model.checkpoint FOR UPDATE');
    for (const argv of readers) {
      const { status, out, err } = await tipstaff(...argv);
      expect([argv, status, out]).toEqual([argv, 3, '']);
      expect(err).toContain('The lists and figures are behind the record, which ends at position');
    }
    // A paper is made from the record itself: it holds what no list holds yet.
    const paper = await tipstaff(...REPORT, '--known-on', '2024-10-01', '--anchor');
    const { rows } = await database.query<{ head: string }>(
      'SELECT position AS head FROM event_log.head',
    );
    await database.query('ROLLBACK');
    expect(paper.status).toBe(0);
    const made = JSON.parse(paper.out) as { position: number };
    // The paper's own event came after.
    expect(made.position).toBe(Number(rows[0]?.head) - 1);
    await api.projections.start();
  }, 90_000);
});

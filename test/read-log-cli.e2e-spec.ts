import { systemClock } from '@tipstaff/kernel';
import { newSigningKey } from '@tipstaff/platform';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { runTipstaff } from './tipstaff-run';

const DEMO_CLOCK = `demo:2024-10-09T08:00:00Z@${systemClock.now()}`;
const ROWS = [
  'force,case,type,milestone,on,value,person,related,note,entered_on',
  'norfolk,CO/1/24,complaint,made,2024-06-03,,CPL-1,,Seen by Quillfeather,2024-06-03',
  'norfolk,CO/1/24,complaint,logged,2024-06-04,,,,,2024-06-04',
  'norfolk,CO/1/24,complaint,handling,2024-06-04,schedule-3,,,,2024-06-04',
  'norfolk,PAM-2024-10-08,meeting,scheduled,2024-07-22,2024-10-08,,,,2024-07-22',
  'norfolk,PAM-2024-10-08,meeting,held,2024-10-08,,,,,2024-10-08',
  'norfolk,CM/01,conduct,came-to-attention,2024-06-03,,,,,2024-06-03',
  'norfolk,CM/1,conduct,came-to-attention,2024-06-03,,,,,2024-06-03',
  '',
].join('\n');
const OF_CASE = ['--force', 'norfolk', '--type', 'complaint', '--case', 'CO/1/24'];
const STREAM = 'complaint:norfolk:CO/1/24';

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-read-log-'));
const signing = newSigningKey();
let database: TestDatabase;
let owner: Client;

const tipstaff = (argv: readonly string[], stdin = '') =>
  runTipstaff(
    argv,
    { databaseUrl: database.url, clock: DEMO_CLOCK, signingKey: signing.privateKey },
    stdin,
  );

interface Entry {
  readonly what: string;
  readonly cases: readonly string[];
}

async function entries(): Promise<readonly Entry[]> {
  const { rows } = await owner.query<{ entry: Entry }>(
    `SELECT convert_from(body, 'UTF8')::json AS entry FROM read_log.entry ORDER BY number`,
  );
  return rows.map(({ entry }) => entry);
}

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Client({ connectionString: database.url });
  await owner.connect();
  const file = join(folder, 'cases.csv');
  writeFileSync(file, ROWS);
  const imported = await tipstaff(['import', file]);
  expect([imported.status, imported.err]).toMatchObject([0, expect.anything()]);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const DIRECTORY = 'directory:norfolk:directory';

const shows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['tipstaff show', ['show', ...OF_CASE], [STREAM]],
  ['tipstaff why', ['why', ...OF_CASE], [STREAM]],
  ['tipstaff person history', ['person', 'history', 'CPL-1', '--force', 'norfolk'], [STREAM]],
  [
    'tipstaff look-alikes',
    ['look-alikes', '--force', 'norfolk'],
    ['conduct:norfolk:CM/01', 'conduct:norfolk:CM/1'],
  ],
  ['tipstaff due', ['due', '--force', 'norfolk', '--on', '2024-10-09', '--json'], [STREAM]],
  ['tipstaff due', ['due', '--force', 'norfolk', '--on', '2024-10-09', '--summary'], []],
  [
    'tipstaff report complaints-and-conduct cases',
    [
      ...['report', 'complaints-and-conduct', 'cases', '--row', 'complaints-logged'],
      ...['--force', 'norfolk', '--to', '2024-09-30'],
    ],
    [STREAM],
  ],
  ['tipstaff directory', ['directory', 'list', '--force', 'norfolk'], [DIRECTORY]],
  ['tipstaff workload', ['workload', '--force', 'norfolk', '--json'], [DIRECTORY]],
  ['tipstaff retention propose', ['retention', 'propose', '--force', 'norfolk'], []],
  ['tipstaff retention why', ['retention', 'why', ...OF_CASE], [STREAM]],
  ['tipstaff retention holds', ['retention', 'holds', '--force', 'norfolk'], []],
  ['tipstaff report actions', ['report', 'actions', '--meeting', 'PAM-2024-10-08'], []],
];

describe('a command that shows something of a case', () => {
  it.each(shows)('is logged: %s %j', async (what, argv, cases) => {
    const before = (await entries()).length;
    expect((await tipstaff(argv)).status).toBe(0);
    const logged = (await entries()).slice(before);
    expect(logged).toMatchObject([
      { what, via: 'cli', actor: `cli:${userInfo().username}`, force: 'norfolk', refusal: null },
    ]);
    expect(logged[0]?.cases).toEqual(expect.arrayContaining([...cases]));
    expect(JSON.stringify(logged)).not.toContain('Quillfeather');
  });

  it.each(shows)('prints nothing that can not be logged: %s %j', async (_, argv) => {
    await owner.query(
      'REVOKE EXECUTE ON FUNCTION read_log.append FROM tipstaff_app, tipstaff_worker',
    );
    const { status, out, err } = await tipstaff(argv);
    await owner.query('GRANT EXECUTE ON FUNCTION read_log.append TO tipstaff_app, tipstaff_worker');
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('it can not be logged who saw it');
  });
});

describe('tipstaff read-log', () => {
  it('finds who saw a case, and logs that somebody asked', async () => {
    const { status, out } = await tipstaff(['read-log', 'search', ...OF_CASE]);
    expect(status).toBe(0);
    expect(out).toMatch(/cli:\S+ +cli +consultation +tipstaff show/);
    const found = JSON.parse((await tipstaff(['read-log', 'search', '--json'])).out);
    expect(found.entries[1]).toMatchObject({
      what: 'tipstaff read-log search',
      filter: { force: 'norfolk', type: 'complaint', case: 'CO/1/24' },
    });
  });

  it('says what it was not told', async () => {
    expect(await tipstaff(['read-log', 'gossip'])).toMatchObject({ status: 2 });
    expect(await tipstaff(['read-log', 'search', '--case', 'CO/1'])).toMatchObject({ status: 2 });
    expect(await tipstaff(['read-log', 'search', '--after', 'x'])).toMatchObject({ status: 2 });
  });

  it('is intact, until somebody who owns the tables alters it', async () => {
    const before = await tipstaff(['read-log', 'verify']);
    expect([before.status, before.out]).toEqual([0, expect.stringContaining('is intact')]);
    await owner.query(`
      ALTER TABLE read_log.entry DISABLE TRIGGER only_ever_added_to;
      UPDATE read_log.entry SET actor = 'nobody' WHERE number = 2`);
    const after = await tipstaff(['read-log', 'verify']);
    expect([after.status, after.out]).toEqual([
      1,
      expect.stringContaining('Entry 2 says something else in its body than in its column actor'),
    ]);
    await owner.query(`
      UPDATE read_log.entry SET actor = convert_from(body, 'UTF8')::json ->> 'actor' WHERE number = 2`);
    expect((await tipstaff(['read-log', 'verify'])).status).toBe(0);
  });
});

describe('a checkpoint of the read log', () => {
  const judged = (text: string) => tipstaff(['checkpoint', 'verify', '-'], text);

  it('stands while the log is only added to, and is never one of the record', async () => {
    const { out } = await tipstaff(['checkpoint', '--of', 'read-log']);
    expect(out).toContain('origin: tipstaff/read-log');
    await tipstaff(['show', ...OF_CASE]);
    expect(await judged(out)).toMatchObject({
      status: 0,
      out: expect.stringContaining('The read log STANDS'),
    });
    const renamed = out.replace('tipstaff/read-log', 'tipstaff');
    expect(await judged(renamed)).toMatchObject({ status: 1 });
  });

  it('finds a tail that was cut off together with the head, which the chain alone can not', async () => {
    const { out } = await tipstaff(['checkpoint', '--of', 'read-log']);
    await owner.query(`
      DELETE FROM read_log.entry WHERE number > 3;
      UPDATE read_log.head h SET number = e.number, hash = e.hash
        FROM read_log.entry e WHERE e.number = 3`);
    expect(await tipstaff(['read-log', 'verify'])).toMatchObject({ status: 0 });
    expect(await judged(out)).toMatchObject({
      status: 1,
      out: expect.stringContaining('The read log was CUT OFF: it ends with entry 3'),
    });
  });

  it('is made by itself: what it is of is not said when one is judged', async () => {
    const answer = await tipstaff(['checkpoint', 'verify', '-', '--of', 'read-log']);
    expect(answer).toMatchObject({ status: 2 });
  });
});

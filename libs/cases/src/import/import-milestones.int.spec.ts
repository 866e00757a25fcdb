import { factEvent, type NewFact } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { commandHash, EventStore, type RecordedEvent, Upcasters } from '@tipstaff/event-store';
import { EventAppender } from '@tipstaff/event-store/append';
import { fixedClock, Instant, LocalDate, type StreamId } from '@tipstaff/kernel';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Pool } from 'pg';
import { CommandExecutor } from '../command-executor';
import { importMilestones, type ImportOptions, type ImportSummary } from './import-milestones';
import { type RowWarning } from './row-fault';
import { type RejectedRow } from './staging-area';

const SAMPLES = join(__dirname, '../../../../samples');
const MILESTONES = join(SAMPLES, 'norfolk-milestones.csv');
const ACTIONS = join(SAMPLES, 'norfolk-actions.csv');
const BAD_ROWS = join(__dirname, 'fixtures/bad-rows.csv');
/** One line for each kind of bad row: where it is, and what is said of it. */
const BAD_ROWS_TOLD = join(__dirname, 'fixtures/bad-rows.told.txt');

jest.setTimeout(60_000);
const HEADER = 'force,case,type,milestone,on,value,person,related,note,entered_on';
const today = LocalDate.of(2024, 10, 1);
/** The sample goes on after the day of the demo clock. */
const demoDay = { today, mayLieAhead: true };

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-import-'));
let database: TestDatabase;
let pool: Pool;
let store: EventStore;
let executor: CommandExecutor;

async function openNewDatabase(): Promise<void> {
  database = await createTestDatabase();
  pool = openPool(database.url, { role: 'app' });
  store = new EventStore(pool, fixedClock(Instant.parse('2024-10-01T08:00:00Z')), new Upcasters());
  executor = new CommandExecutor(store);
}

async function closeDatabase(): Promise<void> {
  await executor.close();
  await pool.end();
  await database.drop();
}

beforeEach(openNewDatabase);
afterEach(closeDatabase);
afterAll(() => rmSync(folder, { recursive: true }));

function file(...lines: string[]): string {
  const path = join(folder, 'rows.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** What an import works with, but for its correlation id. */
const into = (by = executor) => ({ pool, store, executor: by });

type Outcome = ImportSummary & { rejections: RejectedRow[]; warnings: RowWarning[] };

function importFile(path: string, options: Partial<ImportOptions> = {}): Promise<Outcome> {
  return importMilestones(
    path,
    { ...into(), correlationId: 'import-under-test' },
    { ...demoDay, ...options },
    async (summary, rejected, warned) => {
      const rejections: RejectedRow[] = [];
      for await (const row of rejected) rejections.push(row);
      const warnings: RowWarning[] = [];
      for await (const row of warned) warnings.push(row);
      return { ...summary, rejections, warnings };
    },
  );
}

/** What each case holds, in its own order; what differs from run to run is left out. */
async function recorded(): Promise<Record<string, unknown[]>> {
  const cases: Record<string, unknown[]> = {};
  let after = 0;
  for (;;) {
    const events: RecordedEvent[] = await store.readAll({ after, limit: 5_000, open: true });
    if (events.length === 0) return cases;
    for (const { stream, version, type, on, enteredOn, data, secret } of events) {
      (cases[stream] ??= []).push({ version, type, on, enteredOn, data, secret });
    }
    after = events.at(-1)?.position ?? after;
  }
}

describe('importing the sample history', () => {
  let atOnce: Record<string, unknown[]>;

  beforeAll(async () => {
    await openNewDatabase();
    await importFile(MILESTONES);
    atOnce = await recorded();
    await closeDatabase();
  });

  it('takes every case in, and changes nothing the second time, on another day', async () => {
    const first = await importFile(MILESTONES);
    expect(first).toMatchObject({ rows: 12_709, cases: 1_409, imported: 1_409, unchanged: 0 });
    expect([first.rejections, first.warnings]).toEqual([[], []]);
    const actions = await importFile(ACTIONS);
    expect(actions).toMatchObject({ imported: actions.cases, unchanged: 0, rejections: [] });
    const before = await store.head();
    expect(before.position).toBe(12_709 + actions.rows);

    const again = await importFile(MILESTONES, { today: LocalDate.of(2025, 3, 1) });
    expect(again).toMatchObject({ imported: 0, unchanged: 1_409, rejections: [] });
    const actionsAgain = await importFile(ACTIONS);
    expect(actionsAgain).toMatchObject({ imported: 0, unchanged: actions.cases });
    expect(await store.head()).toEqual(before);
  });

  it.each([
    ['between two lines', (text: string) => text.slice(0, text.indexOf('\n', text.length / 2) + 1)],
    [
      'in the middle of a row',
      (text: string) => text.slice(0, text.indexOf('\n', text.length / 2) + 30),
    ],
    [
      'just before the last value',
      (text: string) => text.slice(0, text.indexOf(',2', text.length / 2) + 1),
    ],
  ])(
    'cut off %s and imported whole afterwards holds what one import holds',
    async (_where, cut) => {
      const half = join(folder, 'half.csv');
      writeFileSync(half, cut(readFileSync(MILESTONES, 'utf8')));
      const first = await importFile(half);
      expect(first.imported).toBeGreaterThan(500);
      const whole = await importFile(MILESTONES);
      expect(whole.rejections).toEqual([]);
      expect(whole.imported + whole.unchanged).toBe(1_409);
      expect(await recorded()).toEqual(atOnce);
    },
  );
});

describe('importing a file', () => {
  it('goes on where an import was stopped when the record failed half way', async () => {
    let appends = 0;
    const failing = new EventAppender(store);
    const appendAll = failing.appendAll.bind(failing);
    failing.appendAll = (asked) => {
      appends += 1;
      if (appends > 2) return Promise.reject(new Error('The connection was lost.'));
      return appendAll(asked);
    };
    const stopped = importMilestones(
      MILESTONES,
      { ...into(new CommandExecutor(store, failing)), correlationId: 'stopped' },
      demoDay,
      (summary) => Promise.resolve(summary),
    );
    await expect(stopped).rejects.toThrow('The connection was lost.');
    const { position } = await store.head();
    expect(position).toBeGreaterThan(0);
    const again = await importFile(MILESTONES);
    expect(again).toMatchObject({ leftOut: 0 });
    expect(again.unchanged).toBeGreaterThan(0);
    expect((await store.head()).position).toBe(12_709);
  });

  it('names every bad row with line, column and reason, leaves its case out and takes the others', async () => {
    const { rejections, warnings, ...summary } = await importFile(BAD_ROWS, { mayLieAhead: false });
    expect(warnings).toEqual([]);
    const told = rejections.map(
      ({ line, column, case: reference, reason }) =>
        `${line} ${column} ${reference.slice(0, 8)}: ${reason}`,
    );
    expect(`${told.join('\n')}\n`).toBe(readFileSync(BAD_ROWS_TOLD, 'utf8'));
    expect(rejections.length).toBeGreaterThanOrEqual(30);
    expect(summary).toEqual({
      rows: rejections.length + 5,
      cases: rejections.length + 2,
      imported: 2,
      unchanged: 0,
      leftOut: rejections.length,
      refused: false,
    });
    expect(Object.keys(await recorded())).toEqual([
      'complaint:norfolk:GOOD-1',
      'complaint:norfolk:GOOD-2',
    ]);
  });

  it('imports nothing under --strict when any row or any case is bad', async () => {
    const path = file(
      HEADER,
      'norfolk,A,complaint,made,2024-01-02,,,,,2024-01-02',
      'norfolk,B,complaint,resumed,2024-01-02,,,,,2024-01-02',
    );
    expect(await importFile(path, { strict: true })).toMatchObject({
      refused: true,
      imported: 0,
      leftOut: 1,
    });
    expect(await store.head()).toMatchObject({ position: 0 });
    expect(await importFile(ACTIONS, { strict: true })).toMatchObject({
      leftOut: 0,
      refused: false,
    });
  });

  it('says on a dry run what would happen, and writes nothing', async () => {
    const dry = await importFile(BAD_ROWS, { dryRun: true });
    expect(await store.head()).toMatchObject({ position: 0 });
    expect(await importFile(BAD_ROWS)).toEqual(dry);
  });

  it('takes how proceedings end early, every outcome, reviews not on their merits, and boards', async () => {
    const row = (reference: string, ...cells: string[]) =>
      [`fha,${reference}`, ...cells, '2024-09-01'].join(',');
    const hearing = (n: number) => [
      row(`FO/${n}`, 'proceeding', 'referred', '2024-01-08', 'hearing', `OFF-300${n}`, '', ''),
      row(`FO/${n}`, 'proceeding', 'held', '2024-03-04', 'hearing', '', '', ''),
    ];
    const outcomes = ['management-advice', 'no-action', 'extended-final-written-warning'];
    const path = file(
      HEADER,
      row('P/1', 'proceeding', 'referred', '2024-03-01', 'hearing', 'OFF-4001', '', ''),
      row('P/1', 'proceeding', 'withdrawn', '2024-05-01', 'no-further-action', '', '', ''),
      row('P/1', 'proceeding', 'withdrawal-notified', '2024-05-02', '', '', '', ''),
      row('P/2', 'proceeding', 'referred', '2024-03-01', 'hearing', 'OFF-4002', '', ''),
      row('P/2', 'proceeding', 'discontinued', '2024-05-01', 'officer-left', '', '', 'Resigned.'),
      row('P/3', 'proceeding', 'referred', '2024-03-01', 'hearing', 'OFF-4003', '', ''),
      row('P/3', 'proceeding', 'officer-died', '2024-05-01', '', 'OFF-4003', '', ''),
      ...outcomes.flatMap((value, n) => [
        ...hearing(n),
        row(`FO/${n}`, 'proceeding', 'outcome', '2024-03-04', value, '', '', ''),
      ]),
      row('FO/2', 'proceeding', 'warning-length', '2024-03-04', '60', '', '', ''),
      row('WX/10/24', 'complaint', 'made', '2024-03-04', '', 'CPL-10', '', ''),
      row('WX/10/24', 'complaint', 'handling', '2024-03-05', 'schedule-3', '', '', ''),
      row('WX/10/24', 'complaint', 'finalised', '2024-05-31', 'acceptable', '', '', ''),
      row('WX/10/24', 'complaint', 'review-requested', '2024-08-20', 'lpb', '', '', ''),
      row('WX/10/24', 'complaint', 'review-decided', '2024-09-01', 'invalid', '', '', ''),
      row('X-1', 'meeting', 'scheduled', '2024-06-03', '2024-08-28', '', '', ''),
      row('X-1', 'meeting', 'board', '2024-06-03', 'Performance board', '', '', ''),
    );
    const outcome = await importFile(path);
    expect([outcome.rejections, outcome.imported]).toEqual([[], 8]);
  });

  it('keeps the order of the file where milestones share a day, across suspensions that nest', async () => {
    const row = (milestone: string, on: string, value = '') =>
      `norfolk,S,complaint,${milestone},${on},${value},,,,2024-09-01`;
    const path = file(
      HEADER,
      row('resumed', '2024-03-05'),
      row('made', '2024-03-01'),
      row('suspended', '2024-03-02', 'sub-judice'),
      row('suspended', '2024-03-03', 'other'),
      row('resumed', '2024-03-04'),
      row('suspended', '2024-03-06', 'other'),
      row('resumed', '2024-03-06'),
    );
    expect(await importFile(path)).toMatchObject({ imported: 1, rejections: [] });
    const events = (await recorded())['complaint:norfolk:S'] as { type: string; on: string }[];
    expect(events.map(({ type, on }) => `${type} ${on}`)).toEqual([
      'complaint.resumed 2024-03-05',
      'complaint.made 2024-03-01',
      'complaint.suspended 2024-03-02',
      'complaint.suspended 2024-03-03',
      'complaint.resumed 2024-03-04',
      'complaint.suspended 2024-03-06',
      'complaint.resumed 2024-03-06',
    ]);
    const swapped = file(
      HEADER,
      row('made', '2024-03-01').replace(',S,', ',T,'),
      row('resumed', '2024-03-06').replace(',S,', ',T,'),
      row('suspended', '2024-03-06', 'other').replace(',S,', ',T,'),
    );
    expect((await importFile(swapped)).rejections).toMatchObject([
      { line: 3, column: 'milestone', case: 'T' },
    ]);
  });

  it('learns a row without entered_on on the day of the import, and knows it on another day', async () => {
    const path = file('on,milestone,type,case,force', '2024-01-02,made,complaint,E,norfolk');
    expect(await importFile(path)).toMatchObject({ imported: 1 });
    expect((await recorded())['complaint:norfolk:E']).toMatchObject([{ enteredOn: '2024-10-01' }]);
    expect(await importFile(path, { today: LocalDate.of(2024, 12, 1) })).toMatchObject({
      unchanged: 1,
    });
  });

  it('adds only what is new to a case, and a note that was added to a row is new', async () => {
    const made = 'norfolk,N,complaint,made,2024-01-02,,CPL-1,,,2024-01-02';
    const update = (note: string) => `norfolk,N,complaint,update,2024-01-09,,,,${note},2024-01-09`;
    await importFile(file(HEADER, made, update('')));
    expect(await importFile(file(HEADER, made, update(''), update('Rang back.')))).toMatchObject({
      imported: 1,
    });
    expect((await recorded())['complaint:norfolk:N']).toHaveLength(3);
    expect(await importFile(file(HEADER, made, update('Rang back.'), update('')))).toMatchObject({
      unchanged: 1,
    });
  });

  it('leaves out the case that a misspelt type or force must have meant', async () => {
    const path = file(
      HEADER,
      'norfolk,M,complaint,made,2024-01-02,,,,,2024-01-02',
      'norfolk,M,compliant,logged,2024-01-03,,,,,2024-01-03',
      'norfolk,O,complaint,made,2024-01-02,,,,,2024-01-02',
    );
    const { rejections, ...summary } = await importFile(path);
    expect(rejections).toMatchObject([{ line: 3, column: 'type', value: 'compliant', case: 'M' }]);
    expect(summary).toMatchObject({ cases: 3, imported: 1, leftOut: 2 });
  });

  it('takes files as programs write them: separators, encodings, empty rows and columns', async () => {
    const lines = [
      `${HEADER},,`,
      'fhl,Môn/1,complaint,made,2024-09-02,,CPL-1,,,2024-09-02,,',
      ',,,,,,,,,,,',
      'fhl,Môn/1,complaint,logged,2024-09-03,,,,,2024-09-03,,,,',
      ...Array.from({ length: 5_000 }, () => ',,,,,,,,,'),
    ];
    expect(await importFile(file(...lines), { strict: true })).toMatchObject({
      rows: 2,
      imported: 1,
      rejections: [],
    });
    const text = ['sep=;', ...lines].join('\r\n').replaceAll(',', ';');
    const ansi = join(folder, 'ansi.csv');
    writeFileSync(ansi, Buffer.from(text, 'latin1'));
    expect(await importFile(ansi, { encoding: 'windows-1252' })).toMatchObject({ unchanged: 1 });
    writeFileSync(ansi, Buffer.from(`\ufeff${text.replaceAll(';', '\t')}`, 'utf16le'));
    expect(await importFile(ansi)).toMatchObject({ unchanged: 1, rejections: [] });
  });

  it('takes a file of a header alone', async () => {
    expect(await importFile(file(HEADER))).toMatchObject({ rows: 0, cases: 0, rejections: [] });
  });

  it.each([
    [
      'unknown, repeated and missing columns',
      'force,force,case,kind,milestone',
      ['unknown: "kind"', 'named twice: force', 'missing: type, on'],
    ],
    ['a column that is nearly right', 'Force,case,type,milestone,on', ['write it force']],
    ['a name that nobody uses, a hundred times', `${HEADER},${'x,'.repeat(100)}y`, ['and 91 more']],
    ['an unnamed column between others', 'force,,case,type,milestone,on', ['one without a name']],
    ['blank lines', '\n\n', ['blank lines only']],
  ])('refuses a file whose header has %s, naming them all', async (_what, header, words) => {
    const refused = importFile(file(header));
    for (const text of words) {
      await expect(refused).rejects.toMatchObject({
        code: 'import.unreadable-file',
        message: expect.stringContaining(text),
      });
    }
  });

  it('refuses a folder, and a file that is not there', async () => {
    await expect(importFile(folder)).rejects.toMatchObject({
      message: expect.stringContaining('is a folder'),
    });
    await expect(importFile(join(folder, 'none.csv'))).rejects.toMatchObject({
      message: expect.stringContaining('There is no file'),
    });
  });

  it('writes neither notes nor names in clear', async () => {
    await importFile(
      file(
        HEADER,
        'norfolk,P/1,action,raised,2024-01-02,1,Inspector Example,P,Call back Mrs Sample.,2024-01-02',
      ),
    );
    const { rows } = await pool.query<{ body: string }>(
      `SELECT encode(body, 'escape') || command_id AS body FROM event_log.event`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.body).not.toMatch(/Inspector|Sample/);
  });

  it('decides again when others change a case while the import has it in hand', async () => {
    const made = 'norfolk,R,complaint,made,2024-01-02,,,,,2024-01-02';
    const whole = join(folder, 'whole.csv');
    writeFileSync(whole, [HEADER, made, made.replace('made', 'logged')].join('\n'));
    const other = file(HEADER, made);
    let meanwhile: Promise<unknown> | null = null;
    const racing = new EventStore(pool, store.clock, new Upcasters());
    racing.loadMany = async (...asked) => {
      const found = await store.loadMany(...asked);
      meanwhile ??= importFile(other);
      await meanwhile;
      return found;
    };
    const summary = await importMilestones(
      whole,
      { ...into(new CommandExecutor(racing)), correlationId: 'racing' },
      demoDay,
      (result) => Promise.resolve(result),
    );
    expect(summary).toMatchObject({ imported: 1, leftOut: 0 });
    expect((await recorded())['complaint:norfolk:R']).toHaveLength(2);
  });

  it('decides the next cases while those before are written, and is no further ahead', async () => {
    const cases = Array.from(
      { length: 6_100 },
      (_, at) => `norfolk,C${at},complaint,made,2024-01-02,,,,,2024-01-02`,
    );
    let [underWay, most] = [0, 0];
    const counting = {
      async executeAll(...commands: Parameters<CommandExecutor['executeAll']>) {
        underWay += 1;
        most = Math.max(most, underWay);
        const answers = await executor.executeAll(...commands);
        underWay -= 1;
        return answers;
      },
    };
    const summary = await importMilestones(
      file(HEADER, ...cases),
      { pool, store, executor: counting, correlationId: 'ahead' },
      demoDay,
      (result) => Promise.resolve({ ...result, underWay }),
    );
    expect(summary).toMatchObject({ imported: cases.length, underWay: 0 });
    expect(most).toBe(2);
  });
});

describe('names that look alike', () => {
  const row = (...cells: string[]) => ['fhi', ...cells, '2024-09-02'].join(',');
  const made = (reference: string, person = 'CPL-1', related = '') =>
    row(reference, 'complaint', 'made', '2024-09-02', '', person, related, '');
  const told = ({ warnings }: Outcome) => warnings.map(({ line, column }) => `${line} ${column}`);

  /** As a release before names were made plain has written it. */
  async function recordedBefore(stream: string, fact: Partial<NewFact>): Promise<void> {
    const day = LocalDate.of(2024, 9, 2);
    const nothing = { value: null, person: null, related: null, note: null };
    const event = factEvent('complaint', {
      ...{ milestone: 'made', on: day, enteredOn: day, ...nothing, ...fact },
    });
    await executor.record({
      stream: stream as StreamId,
      meta: {
        ...{ commandId: `before-${stream}`, commandHash: commandHash({ stream }), actor: 'import' },
        ...{ correlationId: 'before', causationId: null },
      },
      events: [event],
    });
  }

  it('are one name where no more than spaces, hyphens and accents differ, which is said of each', async () => {
    const path = file(
      HEADER,
      ...['CO 11 24', 'CO\u00a011 24', 'Môn-13', 'Mo\u0302n-13'].map((one) => made(one)),
      ...['CO-12-24', 'CO\u201112\u201124', 'CO\u201312\u201324'].map((one) => made(one)),
    );
    const outcome = await importFile(path);
    expect(outcome).toMatchObject({ rows: 7, cases: 3, imported: 3, leftOut: 0 });
    expect(Object.keys(await recorded()).sort()).toEqual([
      'complaint:fhi:CO 11 24',
      'complaint:fhi:CO-12-24',
      'complaint:fhi:Môn-13',
    ]);
    expect(told(outcome)).toEqual(
      ['3', '5', '7', '8'].flatMap((line) => [`${line} case`, `${line} case`]),
    );
    expect(outcome.warnings.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        'Taken as "CO 11 24": "CO\u00a011 24" has a no-break space (U+00A0), and names that differ in no more are one.',
        'The row says of "CO-12-24" what line 6 says already: passed over.',
      ]),
    );
    expect(await importFile(path)).toMatchObject({ imported: 0, unchanged: 3 });
  });

  it('take rows of either name into the case that is there, and keep apart what they say apart', async () => {
    await importFile(file(HEADER, made('CO-12-24')));
    const logged = (reference: string) =>
      row(reference, 'complaint', 'logged', '2024-09-02', '', '', '', '');
    const update = (reference: string) =>
      row(reference, 'complaint', 'update', '2024-09-02', '', '', '', '');
    const path = file(
      HEADER,
      logged('CO\u201312\u201324'),
      update('CO-12-24'),
      update('CO-12-24'),
      update('CO\u201112-24'),
    );
    expect(await importFile(path)).toMatchObject({ cases: 1, imported: 1, leftOut: 0 });
    const events = (await recorded())['complaint:fhi:CO-12-24'] as { type: string }[];
    expect(events.map(({ type }) => type)).toEqual([
      'complaint.made',
      'complaint.logged',
      'complaint.update',
      'complaint.update',
    ]);
  });

  it('leave out a case whose bad row names it otherwise', async () => {
    const bad = row('CO\u20131', 'complaint', 'logged', '2024-02-30', '', '', '', '');
    const outcome = await importFile(file(HEADER, made('CO-1'), bad));
    expect(outcome).toMatchObject({ cases: 1, imported: 0, leftOut: 1 });
  });

  it('leave a case of the record its name, and its facts as they were', async () => {
    await recordedBefore('complaint:fhi:CO\u20131', { person: 'OFF\u20130123' });
    await recordedBefore('complaint:fhi:CO-2', { person: 'N/A', related: 'NULL' });
    const path = file(
      HEADER,
      made('CO\u20131', 'OFF\u20130123'),
      made('CO-2', 'N/A', 'NULL'),
      row('CO\u20131', 'complaint', 'logged', '2024-09-02', '', '', '', ''),
      row('CM-1', 'conduct', 'came-to-attention', '2024-09-02', '', '', 'CO\u20131', ''),
    );
    expect(await importFile(path)).toMatchObject({ cases: 3, imported: 2, unchanged: 1 });
    const all = await recorded();
    expect(Object.keys(all).sort()).toEqual([
      'complaint:fhi:CO-2',
      'complaint:fhi:CO\u20131',
      'conduct:fhi:CM-1',
    ]);
    expect(all['complaint:fhi:CO\u20131']).toHaveLength(2);
    expect(all['conduct:fhi:CM-1']).toMatchObject([{ data: { related: 'CO\u20131' } }]);
  });

  it('of persons: a placeholder is nobody, and a near miss is named', async () => {
    const seen = (reference: string, person: string, related = '') =>
      row(reference, 'conduct', 'came-to-attention', '2024-09-02', '', person, related, '');
    await importFile(file(HEADER, seen('K/0', 'OFF-0777')));
    const outcome = await importFile(
      file(
        HEADER,
        seen('K/1', 'OFF\u20130123'),
        seen('K/2', 'off-0123'),
        seen('K/3', 'N/A'),
        seen('K/4', 'NULL', 'N/A'),
        seen('K/5', 'OFF-0123'),
        seen('K/6', 'OFF-123'),
        seen('K/7', 'OFG-0123'),
        seen('K/8', '?'),
      ),
    );
    expect(outcome).toMatchObject({ imported: 8, rejections: [] });
    expect(told(outcome)).toEqual([
      ...['2 person', '3 person', '4 person', '5 person', '5 related'],
      ...['7 person', '8 person', '9 person'],
    ]);
    const reasons = outcome.warnings.map(({ reason }) => reason);
    expect(reasons[0]).toContain('Taken as "OFF-0123"');
    expect(reasons[1]).toContain('"off-0123" is nearly the pseudonymous reference "OFF-0123"');
    expect(reasons[2]).toContain('"N/A" stands for nobody');
    expect(reasons[5]).toContain('"OFF-123" is nearly "OFF-0123"');
    expect(reasons[6]).toContain('"OFG-0123" is nearly "OFF-0123"');
    const all = await recorded();
    expect(all['conduct:fhi:K/1']).toMatchObject([
      { data: { person: 'OFF-0123' }, secret: { state: 'none' } },
    ]);
    expect(all['conduct:fhi:K/4']).toMatchObject([{ data: {}, secret: { state: 'none' } }]);
  });

  it('of no case: a row whose reference is a placeholder, or whose owner has to be somebody', async () => {
    const { rejections } = await importFile(
      file(
        HEADER,
        made('#N/A'),
        row('PAM-1/1', 'action', 'owner', '2024-09-02', '', 'TBC', 'PAM-1', ''),
      ),
    );
    expect(rejections).toMatchObject([
      { line: 2, column: 'case', value: '#N/A', reason: expect.stringContaining('no reference') },
      { line: 3, column: 'person', value: 'TBC', reason: expect.stringContaining('"TBC" says') },
    ]);
  });

  it('warns of days that hardly can be, and takes them', async () => {
    const at = (reference: string, milestone: string, on: string, value = '') =>
      row(reference, 'complaint', milestone, on, value, '', '', '');
    const outcome = await importFile(
      file(
        HEADER,
        at('S/1', 'made', '1900-01-01'),
        at('S/1', 'logged', '2024-09-02'),
        at('S/2', 'made', '2004-09-02'),
        at('S/2', 'logged', '2024-09-02'),
        at('S/3', 'made', '2019-09-02'),
        at('S/4', 'made', '2023-09-04'),
        at('S/4', 'logged', '2024-09-02'),
        row('M-1', 'meeting', 'scheduled', '2024-09-02', '2099-12-31', '', '', ''),
        row('M-2', 'meeting', 'scheduled', '2024-09-02', '2042-10-02', '', '', ''),
      ),
    );
    expect(outcome).toMatchObject({ imported: 6, rejections: [] });
    expect(told(outcome)).toEqual(['2 on', '4 on', '6 on', '9 value', '10 value']);
    const reasons = outcome.warnings.map(({ reason }) => reason);
    expect(reasons[0]).toContain('1900-01-01 is the empty date of Excel');
    expect(reasons[1]).toContain('lies 20 years before "logged"');
    expect(reasons[2]).toContain('before the day it was learned');
    const checked = await importFile(file(HEADER, at('S/2', 'made', '2004-09-02')), {
      strict: true,
    });
    expect(told(checked)).toEqual(['2 on']);
  });
});

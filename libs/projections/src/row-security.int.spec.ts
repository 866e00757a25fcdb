import { everythingReader } from '@tipstaff/casework';
import {
  type DataSource,
  inTransaction,
  openDataSource,
  openPool,
  type Pool,
  type Queries,
  RequestQueries,
} from '@tipstaff/database';
import { LocalDate } from '@tipstaff/kernel';
import { RequestContext, type Viewer } from '@tipstaff/platform';
import { allProjections } from './all-projections';
import { CaseList } from './case-list/case-list.query';
import { ListedCase } from './case-list/listed-case.entity';
import { ProjectedFigures } from './figures/figure-reader.query';
import { ProjectedTimeliness } from './obligations/timeliness.query';
import {
  asTheyAre,
  fact,
  openSampleDatabase,
  type RecordedDatabase,
} from './recorded-database.fixture';
import { Projections } from './runner/projections';

jest.setTimeout(120_000);

const SECRET = 'complaint:norfolk:CO/SECRET/24';
const norfolk: Viewer = { forces: ['norfolk'], id: 'somebody', seesRestricted: false };
const named: Viewer = { ...norfolk, id: 'the investigator' };
const everything: Viewer = { forces: 'every', id: 'api-token', seesRestricted: true };

let record: RecordedDatabase;
let owner: Pool;
/** One connection: what a transaction leaves behind, the next one would see. */
let pool: Pool;
let seen: Queries;

beforeAll(async () => {
  record = await openSampleDatabase();
  const complaints = [
    ['norfolk', 'CO/SECRET/24'],
    ['suffolk', 'CO/1/24'],
  ] as const;
  for (const [force, reference] of complaints) {
    await record.tell(
      { type: 'complaint', force, reference },
      { kind: 'record', facts: [fact('made', '2024-08-01'), fact('logged', '2024-08-02')] },
    );
  }
  for (const force of ['norfolk', 'suffolk']) {
    const referred = fact('referred', '2024-08-01', { value: 'hearing', person: 'OFF-0777' });
    await record.tell(
      { type: 'proceeding', force, reference: 'PR/OPEN' },
      { kind: 'record', facts: [referred] },
    );
    const opened = fact('opened', '2024-08-01', { value: 'station', details: { title: 'Here' } });
    await record.tell(
      { type: 'unit', force, reference: 'NW' },
      { kind: 'record', facts: [opened] },
    );
    const isIn = fact('unit-changed', '2024-08-01', { details: { unit: 'NW' } });
    const entered = fact('entered', '2024-08-01', { value: 'officer', details: { name: 'A. B.' } });
    await record.tell(
      { type: 'person', force, reference: 'OFF-0777' },
      { kind: 'record', facts: [entered, isIn] },
    );
  }
  await record.projections.catchUp();
  owner = openPool(record.url, { role: 'owner', max: 1 });
  await owner.query(
    `INSERT INTO read_model.case_restriction (stream, force, named) VALUES ($1, 'norfolk', $2)`,
    [SECRET, [named.id]],
  );
  pool = openPool(record.url, { role: 'api', max: 1 });
  seen = new RequestQueries(pool);
});

afterAll(async () => {
  await pool.end();
  await owner.end();
  await record.close();
});

const seeing = <T>(viewer: Viewer, work: () => T): T => RequestContext.of({ viewer }).run(work);

async function countOf(from: Queries, table: string): Promise<number> {
  const { rows } = await from.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
  return rows[0]?.n ?? 0;
}

/** Streams of the case list. */
async function streams(from: Queries): Promise<readonly string[]> {
  const { rows } = await from.query<{ stream: string }>(
    'SELECT stream FROM read_model.case_list ORDER BY stream',
  );
  return rows.map(({ stream }) => stream);
}

const forcesOf = (all: readonly string[]): readonly string[] => [
  ...new Set(all.map((stream) => stream.split(':')[1] ?? '')),
];

const TABLES = [
  'read_model.case_fact',
  'read_model.case_list',
  'read_model.figure_case',
  'read_model.figure_contribution',
  'read_model.look_of_name',
  'read_model.obligation',
  'read_model.officer_in_proceedings',
  'read_model.person_mention',
  'read_model.person_unit',
  'read_model.unit_span',
];

describe('the role of the API', () => {
  it.each(TABLES)('sees nothing of %s where nothing was set', async (table) => {
    expect(await countOf(record.pool, table)).toBeGreaterThan(0);
    expect(await countOf(pool, table)).toBe(0);
    expect(await countOf(seen, table)).toBe(0);
  });

  it.each(TABLES)('sees of %s the rows of its forces alone', async (table) => {
    const { rows } = await seeing(norfolk, () =>
      seen.query<{ force: string }>(`SELECT DISTINCT force FROM ${table}`),
    );
    expect(rows).toEqual([{ force: 'norfolk' }]);
  });

  it('sees several forces, and every one where that is set', async () => {
    const both = await seeing({ ...norfolk, forces: ['suffolk', 'norfolk'] }, () => streams(seen));
    expect(forcesOf(both)).toEqual(['norfolk', 'suffolk']);
    expect(await seeing(everything, () => streams(seen))).toEqual(await streams(record.pool));
  });

  it.each(TABLES)('sees a restricted case in %s only where it names who asks', async (table) => {
    const ofCase = `${table} WHERE stream = '${SECRET}'`;
    const all = await countOf(record.pool, ofCase);
    expect(await seeing(norfolk, () => countOf(seen, ofCase))).toBe(0);
    expect(await seeing(named, () => countOf(seen, ofCase))).toBe(all);
    expect(await seeing({ ...named, forces: ['suffolk'] }, () => countOf(seen, ofCase))).toBe(0);
    expect(await seeing(everything, () => countOf(seen, ofCase))).toBe(all);
  });

  it('sees nothing any more once the transaction has ended, or has failed', async () => {
    expect(await seeing(norfolk, () => streams(seen))).not.toEqual([]);
    expect(await streams(pool)).toEqual([]);
    await expect(seeing(norfolk, () => seen.query('SELECT 1 / 0'))).rejects.toThrow('zero');
    expect(await streams(pool)).toEqual([]);
    const inside = await inTransaction(pool, { viewer: norfolk }, streams);
    expect(inside).not.toEqual([]);
    expect(await streams(pool)).toEqual([]);
  });

  it.each([
    `x'; SET LOCAL tipstaff.forces = '*'; --`,
    `x\\'; SET LOCAL tipstaff.restricted = 'all'; --`,
    `x' || '`,
  ])('takes what a claim says for a name and nothing else: %s', async (text) => {
    const asked = { forces: [text], id: text, seesRestricted: false };
    expect(await seeing(asked, () => streams(seen))).toEqual([]);
    const { rows } = await seeing(asked, () =>
      seen.query(`SELECT current_setting('tipstaff.actor') AS actor`),
    );
    expect(rows).toEqual([{ actor: text }]);
  });

  it.each(['*', 'norfolk,suffolk', ''])('takes no force for several: "%s"', async (force) => {
    expect(await seeing({ ...norfolk, forces: [force] }, () => streams(seen))).toEqual([]);
  });

  it('goes on seeing so after the worker has made the tables anew', async () => {
    const worker = openPool(record.url, { role: 'worker', max: 4 });
    const made = new Projections(allProjections(record.law), { pool: worker, log: record.store });
    const before = await seeing(norfolk, () => streams(seen));
    for (const name of made.names) await made.rebuild(name);
    await worker.end();
    expect(await seeing(norfolk, () => streams(seen))).toEqual(before);
    expect(await streams(pool)).toEqual([]);
    expect(await streams(record.pool)).toContain(SECRET);
  });
});

describe('what is read', () => {
  let dataSource: DataSource;
  beforeAll(async () => {
    dataSource = await openDataSource(record.url, { role: 'api', max: 1, entities: [ListedCase] });
  });
  afterAll(() => dataSource.destroy());

  it('from the case list is what is in sight, whatever is asked for', async () => {
    const list = async (force: string) => {
      const { cases } = await new CaseList(dataSource, asTheyAre(pool)).list(
        everythingReader,
        { force },
        { limit: 500 },
      );
      return cases.map(({ stream }) => stream);
    };
    expect(await list('norfolk')).toEqual([]);
    expect(await seeing(norfolk, () => list('suffolk'))).toEqual([]);
    const ofNorfolk = await seeing(norfolk, () => list('norfolk'));
    expect(ofNorfolk.length).toBeGreaterThan(0);
    expect(ofNorfolk).not.toContain(SECRET);
    expect(await seeing(named, () => list('norfolk'))).toContain(SECRET);
  });

  it('as a total counts restricted cases, and as a list of cases does not show them', async () => {
    const of = { force: 'norfolk', knownOn: null, dayKnown: LocalDate.of(2024, 10, 1) };
    const quarter = { from: LocalDate.of(2024, 7, 1), to: LocalDate.of(2024, 9, 30) };
    const casesOf = () =>
      new ProjectedFigures(pool, asTheyAre(pool)).snapshot('norfolk', (figures) =>
        figures.cases(everythingReader, of, 'logged-within-2-wd', quarter),
      );
    const totalsOf = () =>
      new ProjectedFigures(pool, asTheyAre(pool)).snapshot('norfolk', (figures) =>
        figures.totals(of, {
          metrics: ['complaints-logged'],
          windows: [quarter, quarter],
          by: null,
        }),
      );
    expect(await seeing(norfolk, totalsOf)).toEqual(await seeing(named, totalsOf));
    const mine = await seeing(named, casesOf);
    const theirs = await seeing(norfolk, casesOf);
    expect(theirs).toEqual(mine.filter((one) => one.case !== 'CO/SECRET/24'));
    expect(theirs).not.toEqual(mine);
  });

  it('as figures of last days counts restricted cases, alike for everybody, and no other force', async () => {
    const window = { from: LocalDate.of(2024, 7, 1), to: LocalDate.of(2024, 9, 30) };
    const common = { window, on: LocalDate.of(2024, 10, 1), knownOn: null, by: 'month' } as const;
    const countsOf = async (force: string) => {
      const timeliness = new ProjectedTimeliness(pool, record.store, record.law, asTheyAre(pool));
      const counts = await timeliness.counts({ ...common, force, rule: 'R-PM-2' });
      return counts.reduce((sum, { duties }) => sum + duties, 0);
    };
    const all = await countOf(
      record.pool,
      `read_model.obligation WHERE force = 'norfolk' AND rule = 'R-PM-2' AND direction = 'owed'
         AND due BETWEEN '2024-07-01' AND '2024-09-30'`,
    );
    expect(all).toBeGreaterThan(10);
    for (const viewer of [norfolk, named, everything]) {
      expect(await seeing(viewer, () => countsOf('norfolk'))).toBe(all);
    }
    expect(await seeing(norfolk, () => countsOf('suffolk'))).toBe(0);
    expect(await seeing(everything, () => countsOf('suffolk'))).toBe(1);
  });
});

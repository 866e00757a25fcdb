import { LawOfRecord, versionRecorded, vocabularyStream } from '@tipstaff/cases';
import { everythingReader } from '@tipstaff/casework';
import { openDataSource } from '@tipstaff/database';
import { Client } from 'pg';
import { type DataSource } from 'typeorm';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner';
import { ObligationRegister } from '../obligations/obligation-register.query';
import {
  asTheyAre,
  day,
  fact,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { caseSorts, directions, listMark, newestFirst, sortedProperty } from './case-list-cursor';
import { caseListTable } from './case-list.projection';
import { CaseList } from './case-list.query';
import { ListedCase } from './listed-case.entity';
import { owedOn } from '../obligations/owed-on.fixture';

let record: RecordedDatabase;
let dataSource: DataSource;
let list: CaseList;

beforeAll(async () => {
  record = await openRecordedDatabase();
  dataSource = await openDataSource(record.url, { role: 'app', entities: [ListedCase] });
  list = new CaseList(dataSource, asTheyAre(record.pool));
  for (const [reference, made] of [
    ['CO/00001/24', '2024-01-05'],
    ['CO/00002/24', '2024-01-05'],
    ['CO/00003/24', '2024-01-09'],
    ['CO/1_0%0/24', '2024-02-01'],
  ] as const) {
    await record.tell(
      { type: 'complaint', force: 'norfolk', reference },
      { kind: 'record', facts: [fact('made', made, { person: 'CPL-00001' })] },
    );
  }
  await record.tell(
    { type: 'complaint', force: 'norfolk', reference: 'CO/00003/24' },
    { kind: 'record', facts: [fact('finalised', '2024-03-01', { value: 'resolved' })] },
  );
  await record.tell(
    { type: 'conduct', force: 'norfolk', reference: 'CM/1' },
    { kind: 'record', facts: [fact('came-to-attention', '2024-01-07', { person: 'A. Name' })] },
  );
  await record.tell(
    { type: 'complaint', force: 'suffolk', reference: 'CO/00001/24' },
    { kind: 'record', facts: [fact('made', '2024-01-06')] },
  );
  await record.projections.catchUp();
});

afterAll(async () => {
  await dataSource.destroy();
  await record.close();
});

const references = async (filter: object) => {
  const { cases } = await list.list(
    everythingReader,
    { force: 'norfolk', ...filter },
    { limit: 50 },
  );
  return cases.map(({ reference }) => reference);
};

it('lists a force’s cases, newest first', async () => {
  expect(await references({})).toEqual([
    'CO/1_0%0/24',
    'CO/00003/24',
    'CM/1',
    'CO/00001/24',
    'CO/00002/24',
  ]);
});

it('filters by type, status, day opened and part of the reference', async () => {
  expect(await references({ type: 'conduct' })).toEqual(['CM/1']);
  expect(await references({ status: 'finalised' })).toEqual(['CO/00003/24']);
  expect(await references({ openedFrom: day('2024-01-07'), openedTo: day('2024-01-09') })).toEqual([
    'CO/00003/24',
    'CM/1',
  ]);
  expect(await references({ q: 'co/0000' })).toHaveLength(3);
  expect(await references({ q: '_0%' })).toEqual(['CO/1_0%0/24']);
});

it('filters by the days of closing and of the latest fact', async () => {
  expect(await references({ closedFrom: day('2024-03-01') })).toEqual(['CO/00003/24']);
  expect(await references({ open: false })).toEqual(['CO/00003/24']);
  expect(await references({ open: true })).toEqual([
    'CO/1_0%0/24',
    'CM/1',
    'CO/00001/24',
    'CO/00002/24',
  ]);
  expect(await references({ closedTo: day('2024-02-29') })).toEqual([]);
  const span = { lastFrom: day('2024-01-07'), lastTo: day('2024-02-01') };
  expect(await references(span)).toEqual(['CO/1_0%0/24', 'CM/1']);
});

it('filters by any milestone, its days asked of one and the same fact', async () => {
  expect(await references({ milestone: 'finalised' })).toEqual(['CO/00003/24']);
  const inJanuary = { onFrom: day('2024-01-01'), onTo: day('2024-01-31') };
  expect(await references({ milestone: 'finalised', ...inJanuary })).toEqual([]);
  expect(await references({ milestone: 'made', ...inJanuary })).toHaveLength(3);
  expect(await references(inJanuary)).toHaveLength(4);
});

it('filters by a person or a related case that any fact names, and by nothing withdrawn', async () => {
  const two = { type: 'complaint', force: 'essex', reference: 'CO/9/24' } as const;
  await record.tell(two, {
    kind: 'record',
    facts: [
      fact('made', '2024-01-05', { person: 'CPL-00009', related: 'CM/7' }),
      fact('investigation', '2024-01-06', { value: 'local', person: 'OFF-0001' }),
      fact('update', '2024-01-07', { person: 'OFF-0002' }),
    ],
  });
  await record.tell(two, {
    kind: 'withdraw',
    fact: 3,
    today: day('2024-01-08'),
    reason: 'Another case.',
  });
  await record.projections.catchUp();
  const essex = { force: 'essex' };
  expect(await references({ ...essex, person: 'CPL-00009' })).toEqual(['CO/9/24']);
  expect(await references({ ...essex, person: 'OFF-0001' })).toEqual(['CO/9/24']);
  expect(await references({ ...essex, person: 'OFF-0002' })).toEqual([]);
  expect(await references({ ...essex, related: 'CM/7' })).toEqual(['CO/9/24']);
  expect(await references({ ...essex, related: 'CM' })).toEqual([]);
  expect(await references({ person: 'CPL-00009' })).toEqual([]);
});

it('filters by who recorded a fact that stands', async () => {
  expect(await references({ recordedBy: 'test' })).toHaveLength(5);
  expect(await references({ recordedBy: 'somebody-else' })).toEqual([]);
});

it('filters by the regime, which a meeting has not', async () => {
  expect(await references({ regime: '2020' })).toHaveLength(5);
  expect(await references({ regime: '2025' })).toEqual([]);
});

it('filters by what is owed on a day, as the register has it', async () => {
  const register = new ObligationRegister(
    record.pool,
    new LawOfRecord(record.law, record.store),
    asTheyAre(record.pool),
  );
  for (const on of ['2024-01-05', '2024-01-08', '2024-06-01', '2025-06-01'].map(day)) {
    const owed = await owedOn(register, everythingReader, { force: 'norfolk', on });
    const cases = (some: typeof owed) => [...new Set(some.map((one) => one.case))].sort();
    expect((await references({ owing: { on } })).sort()).toEqual(cases(owed));
    const overdue = { owing: { on, overdue: true } };
    expect((await references(overdue)).sort()).toEqual(cases(owed.filter((one) => one.overdue)));
    const rule = { owing: { on, rule: 'R-PM-2' } };
    const logging = owed.filter((one) => one.rule === 'R-PM-2');
    expect((await references(rule)).sort()).toEqual(cases(logging));
  }
});

describe('a search', () => {
  it.each([
    ['finalised', ['CO/00003/24']],
    ['resolved', ['CO/00003/24']],
    ['resolved made', ['CO/00003/24']],
    ['"came to attention"', ['CM/1']],
    ['conduct or resolved', ['CO/00003/24', 'CM/1']],
    ['complaint -finalised', ['CO/1_0%0/24', 'CO/00001/24', 'CO/00002/24']],
    ['CPL-00001 resolved', ['CO/00003/24']],
    ['00003', ['CO/00003/24']],
    ['nothing of the kind', []],
    // Sealed when it was entered, and never opened for the list.
    ['Name', []],
    ['"A. Name"', []],
  ])('for %s finds %j', async (q, found) => {
    expect(await references({ q })).toEqual(found);
  });

  it.each([
    `'); DROP TABLE read_model.case_list; --`,
    `" & | ! ( ) : * <-> <2> '`,
    '%',
    '_',
    '\\',
    ':q',
    '"',
    '-',
    'or or or',
    '🔥 '.repeat(30),
    `${'('.repeat(50)}a`,
  ])('takes %s for what it is', async (q) => {
    expect(Array.isArray(await references({ q }))).toBe(true);
    expect(await references({})).toHaveLength(5);
  });
});

describe('what stands in a regular expression of the database', () => {
  const somebody = { id: 'somebody', seesRestricted: false };
  const found = async (q: string) => {
    const { cases } = await list.list(somebody, { force: 'hants', q }, { limit: 50 });
    return cases.map(({ reference }) => reference);
  };
  const hide = async (reference: string) => {
    const owner = new Client({ connectionString: record.url });
    await owner.connect();
    const row = [`complaint:hants:${reference}`];
    const insert = `INSERT INTO read_model.case_restriction (stream, force, named) VALUES ($1, 'hants', '{}')`;
    await owner.query('DELETE FROM read_model.case_restriction');
    await owner.query(insert, row);
    await owner.end();
  };

  beforeAll(async () => {
    for (const related of ['CO/4711', 'CO/(1']) {
      await record.tell(
        { type: 'complaint', force: 'hants', reference: `NAMES-${related.slice(3, 5)}` },
        { kind: 'record', facts: [fact('made', '2024-01-06', { related })] },
      );
    }
    await record.projections.catchUp();
  });

  it.each([
    'CO/4.11',
    'CO/4[0-9]11',
    '.*',
    'CO/|x',
    'x|CO/4711',
    '\\S+',
    '(?i)co/4711',
    'CO/\\d+',
    '^',
  ])('is the reference of a hidden case, taken as it is written: %s', async (reference) => {
    await hide(reference);
    expect(await found('4711')).toEqual(['NAMES-47']);
  });

  it.each(['CO/(1', 'CO/[', '*', '+', '{2', 'a{9999}', '\\', '(?', 'x)', '$$'])(
    'is one that would be none by itself, and refuses no search: %s',
    async (reference) => {
      await hide(reference);
      expect(await found('4711')).toEqual(['NAMES-47']);
    },
  );

  it('finds nothing by a hidden case all the same', async () => {
    expect(await found('4711')).toEqual(['NAMES-47']);
    await hide('CO/4711');
    expect(await found('4711')).toEqual([]);
    await hide('CO/(1');
    expect(await found('"CO/(1"')).toEqual([]);
  });

  it.each(['.*', '47.1', '4[0-9]*', '471?1', '\\d+'])('is no search: %s', async (q) => {
    expect(await found(q)).toEqual([]);
  });
});

it('gives every case once over the pages', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await list.list(everythingReader, { force: 'norfolk' }, { limit: 2, after });
    seen.push(...page.cases.map(({ stream }) => stream));
    after = page.next;
  } while (after !== null);
  expect(seen).toHaveLength(5);
  expect(new Set(seen).size).toBe(5);
});

const forged = (...parts: unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The mark of the list that the tests ask for. */
const MARK = listMark({ force: 'norfolk' }, newestFirst);

it.each([
  'xyz',
  forged('2024-01-01', 'complaint:norfolk:A/1'),
  forged(MARK, '2024-01-01', 'a\u0000'),
  forged(MARK, '2024-01-01', 'complaint:norfolk:a\u0000'),
  forged(MARK, '2024-02-31', 'complaint:norfolk:A/1'),
  forged(MARK, null, 'complaint:norfolk:A/1'),
  forged(MARK, 7, 'complaint:norfolk:A/1'),
])('refuses a cursor that no list gave: %s', async (after) => {
  await expect(
    list.list(everythingReader, { force: 'norfolk' }, { limit: 2, after }),
  ).rejects.toMatchObject({
    code: 'case-list.invalid-cursor',
  });
});

it.each([
  ['another filter', { type: 'complaint' }, newestFirst],
  ['another day of what is owed', { owing: { on: day('2024-01-01') } }, newestFirst],
  ['another order', {}, { by: 'last', direction: 'desc' }],
  ['the other direction', {}, { by: 'opened', direction: 'asc' }],
] as const)('refuses the cursor of a list with %s', async (_, filter, order) => {
  const { next } = await list.list(everythingReader, { force: 'norfolk' }, { limit: 2 });
  const asked = list.list(
    everythingReader,
    { force: 'norfolk', ...filter },
    { limit: 2, after: next, order },
  );
  await expect(asked).rejects.toMatchObject({ code: 'case-list.cursor-of-another-list' });
});

describe.each(caseSorts.flatMap((by) => directions.map((direction) => ({ by, direction }))))(
  'by $by, $direction',
  (order) => {
    it('gives every case once over the pages, those without the day last', async () => {
      const whole = (await list.list(everythingReader, { force: 'norfolk' }, { limit: 50, order }))
        .cases;
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await list.list(
          everythingReader,
          { force: 'norfolk' },
          { limit: 1, after, order },
        );
        seen.push(...page.cases.map(({ stream }) => stream));
        after = page.next;
      } while (after !== null);
      expect(seen).toEqual(whole.map(({ stream }) => stream));
      expect(new Set(seen).size).toBe(5);
      const keys = whole.map((row) => row[sortedProperty[order.by]]);
      const given = keys.filter((key) => key !== null);
      const sorted = [...given].sort();
      expect(given).toEqual(order.direction === 'asc' ? sorted : sorted.reverse());
      expect(keys.slice(0, given.length)).toEqual(given);
    });
  },
);

it('keeps days as text, and holds no name', async () => {
  const { cases } = await list.list(
    everythingReader,
    { force: 'norfolk', status: 'finalised' },
    { limit: 1 },
  );
  expect(cases[0]).toMatchObject({
    openedOn: '2024-01-09',
    closedOn: '2024-03-01',
    lastOn: '2024-03-01',
    person: 'CPL-00001',
    version: 2,
    state: { status: 'finalised', outcome: 'resolved' },
  });
  const [conduct] = (
    await list.list(everythingReader, { force: 'norfolk', type: 'conduct' }, { limit: 1 })
  ).cases;
  expect(JSON.stringify(conduct)).not.toContain('Name');
});

it('maps every column of the table', () => {
  const mapped = dataSource.getMetadata(ListedCase).columns.map(({ databaseName }) => databaseName);
  expect(mapped.sort()).toEqual(Object.keys(caseListTable.columns).sort());
});

it('is not available while its tables are those of another version', async () => {
  const rename = (from: string, to: string) =>
    record.pool.query(`ALTER TABLE read_model.${from} RENAME TO ${to}`);
  const asked = () =>
    list.list(everythingReader, { force: 'norfolk', milestone: 'made' }, { limit: 1 });
  await rename('case_fact', 'case_fact_of_before');
  await expect(asked()).rejects.toMatchObject({
    kind: 'unavailable',
    code: 'case-list.other-version',
  });
  await rename('case_fact_of_before', 'case_fact');
  expect((await asked()).cases).toHaveLength(1);
});

it('finds the words of a force’s own lists, as they stood on the day, once they are recorded', async () => {
  const ref = { type: 'complaint', force: 'kent', reference: 'CO/1/24' } as const;
  const allegation = { number: '1', category: 'B4' };
  await record.tell(ref, {
    kind: 'record',
    facts: [fact('made', '2024-02-01'), fact('allegation', '2024-02-02', { details: allegation })],
  });
  await record.projections.catchUp();
  const kent = { force: 'kent' };
  expect(await references({ ...kent, q: 'quadbikes' })).toEqual([]);
  const version: Parameters<typeof versionRecorded>[0] = {
    id: 'kent-1',
    of: 'allegation-category',
    from: day('2024-02-01'),
    to: null,
    source: 'Kent',
    entries: [{ code: 'B4', title: 'Misuse of quadbikes' }],
  };
  await record.store.append({
    ...{ stream: vocabularyStream('kent'), expectedVersion: 0, actor: 'test' },
    ...{ commandId: 'kent-lists', commandHash: 'kent-lists', correlationId: 'kent' },
    ...{ causationId: null, events: [versionRecorded(version, day('2024-03-01'))] },
  });
  await record.projections.catchUp();
  expect(await references({ ...kent, q: 'quadbikes' })).toEqual(['CO/1/24']);
  expect(await references({ q: 'quadbikes' })).toEqual([]);
});

it('reads for a later page of a long list no row of those before it', async () => {
  const owner = new Client({ connectionString: record.url });
  await owner.connect();
  await owner.query(`
    INSERT INTO read_model.case_list
      (stream, force, type, reference, status, regime, opened_on, closed_on, last_on, person, related,
       complainants, officers, version, state, search_text)
    SELECT 'complaint:bulk:BIG/' || n, 'bulk', type, 'BIG/' || n, status, regime, date '2024-01-01' - n, closed_on,
           last_on, person, NULL, complainants, officers, version, state, search_text
      FROM (SELECT * FROM read_model.case_list WHERE force = 'norfolk' LIMIT 1) AS one,
           generate_series(1, 3000) AS n`);
  await owner.query('ANALYZE read_model.case_list');
  const asked = jest.spyOn(PostgresQueryRunner.prototype, 'query');
  for (let page = 1, after: string | null = null; page <= 20; page += 1) {
    asked.mockClear();
    const found = await list.list(everythingReader, { force: 'bulk' }, { limit: 100, after });
    expect(found.cases).toHaveLength(100);
    after = found.next;
  }
  const [text, values = []] =
    asked.mock.calls.find(([statement]) => statement.includes('"opened_on" DESC')) ?? [];
  asked.mockRestore();
  const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN (ANALYZE, COSTS OFF) ${text}`,
    [...(values as unknown[])],
  );
  await owner.end();
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  const left = [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, count]) =>
    Number(count),
  );
  expect(plan).toContain('Index Scan using case_list_force_opened_on_stream_idx');
  expect(Math.max(0, ...left)).toBeLessThan(100);
});

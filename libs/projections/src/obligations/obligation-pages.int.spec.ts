import { hiddenStreams, LawOfRecord } from '@tipstaff/cases';
import { type CaseReader, everythingReader } from '@tipstaff/casework';
import { type Queries } from '@tipstaff/database';
import { Client } from 'pg';
import {
  asTheyAre,
  day,
  fact,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { type EventLog } from '../runner/projection';
import { type ObligationPart, type ObligationsAsked } from './obligation-page';
import { ObligationsKnown } from './obligations-known.query';
import { type ObligationCount, ObligationRegister } from './obligation-register.query';
import { type OwedObligation } from './owed-obligation';

jest.setTimeout(120_000);

const ROWS = 50_000;
const ON = day('2024-10-01');
const ALL: readonly ObligationPart[] = ['owed', 'inbound', 'foreseen'];
const SOMEBODY: CaseReader = { id: 'somebody', seesRestricted: false };

let record: RecordedDatabase;
/** The statements of the register, as they were asked. */
let asked: { readonly text: string; readonly values: unknown[] }[] = [];
let register: ObligationRegister;

beforeAll(async () => {
  record = await openRecordedDatabase();
  for (const number of [1, 2, 3, 4, 5]) {
    await record.tell(
      { type: 'complaint', force: 'norfolk', reference: `CO/${number}/24` },
      {
        kind: 'record',
        facts: [
          fact('made', '2024-09-05', { person: 'CPL-00001' }),
          fact('logged', `2024-09-0${number + 4}`),
        ],
      },
    );
  }
  await record.projections.catchUp();
  const queries: Queries = {
    query: (text: string, values: unknown[] = []) => {
      asked.push({ text, values });
      return record.pool.query(text, values);
    },
  };
  register = new ObligationRegister(queries, record.law, asTheyAre(record.pool));
});
afterAll(() => record.close());
beforeEach(() => (asked = []));

const selection = (more: Partial<ObligationsAsked> = {}): ObligationsAsked => ({
  ...{ force: 'bulk', on: ON, parts: ALL, withinDays: 60 },
  ...more,
});

/** Overdue, due, without a day, inbound and foreseen: some of each, and most of them overdue. */
const copyRows = (): Promise<void> =>
  changeRows(`
    INSERT INTO read_model.obligation
      (stream, segment, id, force, type, reference, direction, rule, title, valid_from, valid_to, ended,
       arose, due, target, overdue_from, owner, basis)
    SELECT 'complaint:bulk:BIG/' || n, segment, 'complaint:bulk:BIG/' || lpad(n::text, 5, '0') || '#R-KI-2', 'bulk',
           type, 'BIG/' || n, CASE WHEN n % 20 = 1 THEN 'inbound' ELSE 'owed' END, rule, title,
           '2024-01-01', NULL, NULL,
           CASE WHEN n % 20 = 2 THEN date '2024-10-01' + n % 50 + 1 ELSE date '2024-01-01' + n % 200 END,
           CASE WHEN n % 20 = 3 THEN NULL WHEN n % 20 = 4 THEN date '2024-10-01' + n % 90
                ELSE date '2024-02-01' + n % 200 END,
           NULL,
           CASE WHEN n % 20 IN (1, 2, 3, 4) THEN NULL ELSE date '2024-02-02' + n % 200 END, owner, basis
      FROM (SELECT * FROM read_model.obligation WHERE due IS NOT NULL LIMIT 1) AS one,
           generate_series(1, ${ROWS}) AS n`);

async function changeRows(statement: string): Promise<void> {
  const owner = new Client({ connectionString: record.url });
  await owner.connect();
  await owner.query(statement);
  await owner.query('VACUUM (ANALYZE) read_model.obligation');
  await owner.end();
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

const rowsRead = (node: PlanNode): number =>
  node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0);

const nodesOf = (node: PlanNode): readonly PlanNode[] => [
  node,
  ...(node.Plans ?? []).flatMap(nodesOf),
];

/** What was asked of the register, as PostgreSQL carries it out. */
async function plans(): Promise<readonly PlanNode[]> {
  const found: PlanNode[] = [];
  for (const { text, values } of asked) {
    const { rows } = await record.pool.query<{ 'QUERY PLAN': readonly { Plan: PlanNode }[] }>(
      `EXPLAIN (ANALYZE, FORMAT json) ${text}`,
      values,
    );
    for (const { Plan } of rows[0]?.['QUERY PLAN'] ?? []) found.push(...nodesOf(Plan));
  }
  return found;
}

describe('a page of 50,000 obligations', () => {
  beforeAll(copyRows);

  it.each([
    ['the first', everythingReader, {}, 0],
    ['a later one', everythingReader, {}, 3],
    ['that of somebody who does not see all', SOMEBODY, {}, 2],
    ['one of what is foreseen', everythingReader, { parts: ['foreseen'] as const }, 1],
    ['one of what is owed to the force', everythingReader, { parts: ['inbound'] as const }, 1],
  ])('is read from an index in its order, and no list is sorted for it: %s', async (...given) => {
    const [, reader, more, before] = given;
    let after: string | null | undefined;
    for (let page = 0; page <= before; page += 1) {
      asked = [];
      const { rows, next } = await register.page(reader, selection(more), { limit: 50, after });
      expect(rows).toHaveLength(50);
      after = next;
    }
    const nodes = await plans();
    expect(nodes.some((node) => node['Node Type'].startsWith('Index'))).toBe(true);
    // What is sorted are the rows of the page, which come from the index, and of what ended later none.
    const sorted = nodes.filter((node) => node['Node Type'].includes('Sort'));
    expect(Math.max(...sorted.flatMap(({ Plans = [] }) => Plans).map(rowsRead))).toBeLessThan(52);
    expect(nodes.filter((node) => node['Node Type'].includes('Seq Scan'))).toEqual(
      // The table of restrictions is small, and is read whole.
      nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Actual Rows'] < 10),
    );
  });

  it('is one after the other the whole list, in its order and none twice', async () => {
    const seen: string[] = [];
    const places: string[] = [];
    for await (const rows of register.pages(SOMEBODY, selection(), 5_000)) {
      for (const { part, obligation } of rows) {
        seen.push(obligation.id);
        const late = obligation.overdue ? 0 : 1;
        const last = obligation.due ?? obligation.target ?? '9999';
        const at = part === 'owed' ? last : obligation.arose;
        places.push(`${ALL.indexOf(part)} ${late} ${at} ${obligation.id}`);
      }
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(ROWS * 0.9);
    expect(places).toEqual(places.toSorted());
  });
});

describe('the counts of 50,000 obligations', () => {
  const groupOf = ({ overdue, days }: OwedObligation): string => {
    if (overdue) return 'overdue';
    if (days === null || days < 0) return 'undated';
    if (days === 0) return 'today';
    if (days <= 7) return 'in7Days';
    return days <= 28 ? 'in28Days' : 'later';
  };

  it.each([
    ['2024-10-01', 'in7Days'],
    ['2024-10-05', 'today'],
  ])('are those of the whole list, each of it once, in one question: %s', async (of, group) => {
    const { force } = selection();
    const on = day(of);
    const heldBy = { unallocated: true };
    const seen = new Map<string, number>();
    const whole = selection({ on, withinDays: undefined, parts: ['owed'], heldBy });
    for await (const rows of register.pages(SOMEBODY, whole, 5_000)) {
      for (const { obligation } of rows) {
        const mine = groupOf(obligation);
        seen.set(mine, (seen.get(mine) ?? 0) + 1);
      }
    }
    asked = [];
    const counts = await register.counts(SOMEBODY, { force, on, heldBy });
    expect(asked).toHaveLength(1);
    const [{ rule, title, owner, ...counted } = {} as Partial<ObligationCount>, ...more] = counts;
    expect([rule, title, owner, more]).toEqual([
      ...['R-PM-2', expect.any(String), expect.any(String)],
      [],
    ]);
    expect(new Map(Object.entries(counted).filter(([, count]) => count > 0))).toEqual(seen);
    expect([...seen.keys()].sort()).toEqual(
      [group, 'in28Days', 'later', 'overdue', 'undated'].sort(),
    );
    const nobodys = { force, on, heldBy: { team: 'TEAM-1' } };
    expect(await register.counts(everythingReader, nobodys)).toEqual([]);
  });
});

describe('of 50,000 obligations of which nearly all have ended', () => {
  const MOST_READ = 500;

  beforeAll(() =>
    changeRows(
      `UPDATE read_model.obligation SET valid_to = '2024-09-01', ended = 'discharged'
        WHERE force = 'bulk' AND right(reference, 3) <> '007'`,
    ),
  );

  it.each([
    ['a page', () => register.page(everythingReader, selection(), { limit: 50 })],
    ['the counts', () => register.counts(SOMEBODY, { force: 'bulk', on: ON })],
  ])('%s is made without reading those', async (_, ask) => {
    await ask();
    const read = (await plans()).map(rowsRead);
    expect(Math.max(...read)).toBeGreaterThan(0);
    expect(Math.max(...read)).toBeLessThan(MOST_READ);
  });
});

describe('of 50,000 obligations that ended one after the other in ten years', () => {
  const MOST_READ = 2_000;
  const PAST = day('2019-10-01');

  beforeAll(() =>
    changeRows(
      `UPDATE read_model.obligation
          SET valid_from = date '2014-10-01' + n * 7 % 3650, arose = date '2014-10-01' + n * 7 % 3650,
              due = date '2014-10-21' + n * 7 % 3650, direction = 'owed', ended = 'discharged',
              overdue_from = date '2014-10-22' + n * 7 % 3650,
              valid_to = date '2014-10-02' + n * 7 % 3650 + CASE WHEN n % 100 = 1 THEN 900 ELSE n % 60 END
         FROM (SELECT stream AS of, split_part(reference, '/', 2)::integer AS n
                 FROM read_model.obligation WHERE force = 'bulk') AS one
        WHERE of = stream`,
    ),
  );

  it.each([
    ['today', ON],
    ['a past day', PAST],
  ])('those of %s are listed and counted, and few others are read for it', async (_, on) => {
    const { rows } = await record.pool.query<{ ids: readonly string[] }>(
      `SELECT array_agg(id ORDER BY id) AS ids FROM read_model.obligation
        WHERE force = 'bulk' AND valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)`,
      [on],
    );
    const ids = rows[0]?.ids ?? [];
    expect(ids.length).toBeGreaterThan(100);
    asked = [];
    const question = selection({ on, withinDays: undefined, parts: ['owed'] });
    const page = await register.page(everythingReader, question, { limit: 2_000 });
    const counts = await register.counts(SOMEBODY, { force: 'bulk', on });
    expect(page.rows.map(({ obligation }) => obligation.id).sort()).toEqual(ids);
    const { rule: _rule, title: _title, owner: _owner, ...numbers } = counts[0] ?? {};
    expect(Object.values(numbers).reduce((sum, one) => sum + one, 0)).toBe(ids.length);
    expect(Math.max(...(await plans()).map(rowsRead))).toBeLessThan(MOST_READ);
  });
});

it.each([
  ['complaint', true],
  ['proceeding', false],
])(
  'what is narrowed to cases of a type has those alone, however it is read: %s',
  async (type, isThere) => {
    const { force } = selection({ force: 'norfolk' });
    const question = selection({ force, type });
    const counts = await register.counts(everythingReader, { force, on: ON, type });
    const law = new LawOfRecord(record.law, record.store);
    const known = new ObligationsKnown(record.store, record.pool, law, asTheyAre(record.pool));
    const pages = [
      await register.page(everythingReader, question, { limit: 100 }),
      await known.page(everythingReader, { ...question, knownOn: ON }, { limit: 100 }),
    ];
    expect([counts.length > 0, ...pages.map(({ rows }) => rows.length > 0)]).toEqual(
      Array.from({ length: 3 }, () => isThere),
    );
    const types = pages.flatMap(({ rows }) => rows.map(({ obligation }) => obligation.type));
    expect(new Set(types)).toEqual(new Set(isThere ? [type] : []));
  },
);

describe('the pages of what was known', () => {
  it('fold the cases once, until the record goes on', async () => {
    let loaded = 0;
    const log: EventLog = {
      head: () => record.store.head(),
      streams: (of) => record.store.streams(of),
      loadMany(streams, options) {
        loaded += streams.filter((one) => one.startsWith('complaint:')).length;
        return record.store.loadMany(streams, options);
      },
    };
    const law = new LawOfRecord(record.law, record.store);
    const known = new ObligationsKnown(log, record.pool, law, asTheyAre(record.pool));
    const question = { ...selection({ force: 'norfolk' }), knownOn: ON };
    const ids: string[] = [];
    const pagesOf = async () => {
      ids.length = 0;
      let after: string | null = null;
      do {
        const page = await known.page(everythingReader, question, { limit: 1, after });
        ids.push(...page.rows.map(({ obligation }) => obligation.id));
        after = page.next;
      } while (after !== null);
    };
    await pagesOf();
    const pages = ids.length;
    expect(pages).toBeGreaterThanOrEqual(5);
    // The five of the force once; then those of each page, of which there is one more where another follows.
    expect(loaded).toBeLessThanOrEqual(5 + 2 * pages);
    const whole = await known.page(everythingReader, question, { limit: 100 });
    expect(ids).toEqual(whole.rows.map(({ obligation }) => obligation.id));

    const before = loaded;
    const reference = 'CO/6/24';
    await record.tell(
      { type: 'complaint', force: 'norfolk', reference },
      { kind: 'record', facts: [fact('made', '2024-09-05'), fact('logged', '2024-09-06')] },
    );
    await pagesOf();
    expect(ids.some((id) => id.includes(reference))).toBe(true);
    expect(loaded - before).toBeGreaterThanOrEqual(6);
  });

  it('are of each reader for themselves: none is answered with what another sees', async () => {
    const law = new LawOfRecord(record.law, record.store);
    const known = new ObligationsKnown(record.store, record.pool, law, asTheyAre(record.pool));
    const question = { ...selection({ force: 'norfolk' }), knownOn: ON };
    const owner = new Client({ connectionString: record.url });
    await owner.connect();
    await owner.query(
      `INSERT INTO read_model.case_restriction VALUES ('complaint:norfolk:CO/1/24', 'norfolk', '{}')`,
    );
    await owner.end();
    expect(await hiddenStreams(record.pool, SOMEBODY, 'norfolk')).toHaveLength(1);
    const seenBy = async (reader: CaseReader) =>
      (await known.page(reader, question, { limit: 100 })).rows.filter(
        ({ obligation }) => obligation.case === 'CO/1/24',
      ).length;
    expect(await seenBy(everythingReader)).toBeGreaterThan(0);
    expect(await seenBy(SOMEBODY)).toBe(0);
    expect(await seenBy(everythingReader)).toBeGreaterThan(0);
  });
});

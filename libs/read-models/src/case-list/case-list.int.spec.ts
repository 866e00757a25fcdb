import { openDataSource } from '@tipstaff/platform';
import { type DataSource } from 'typeorm';
import {
  day,
  fact,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { caseListTable } from './case-list.projection';
import { CaseList } from './case-list.query';
import { ListedCase } from './listed-case.entity';

let record: RecordedDatabase;
let dataSource: DataSource;
let list: CaseList;

beforeAll(async () => {
  record = await openRecordedDatabase();
  dataSource = await openDataSource(record.url, { role: 'app', entities: [ListedCase] });
  list = new CaseList(dataSource);
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
  const { cases } = await list.list({ force: 'norfolk', ...filter }, { limit: 50 });
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

it('gives every case once over the pages, and says where the record stood', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await list.list({ force: 'norfolk' }, { limit: 2, after });
    expect(page.position).toBe((await record.store.head()).position);
    seen.push(...page.cases.map(({ stream }) => stream));
    after = page.next;
  } while (after !== null);
  expect(seen).toHaveLength(5);
  expect(new Set(seen).size).toBe(5);
});

const forged = (...parts: unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

it.each([
  'xyz',
  forged('2024-01-01', 'a\u0000'),
  forged('2024-01-01', 'complaint:norfolk:a\u0000'),
  forged('2024-02-31', 'complaint:norfolk:A/1'),
])('refuses a cursor that no list gave: %s', async (after) => {
  await expect(list.list({ force: 'norfolk' }, { limit: 2, after })).rejects.toMatchObject({
    code: 'case-list.invalid-cursor',
  });
});

it('keeps days as text, and holds no name', async () => {
  const { cases } = await list.list({ force: 'norfolk', status: 'finalised' }, { limit: 1 });
  expect(cases[0]).toMatchObject({
    openedOn: '2024-01-09',
    closedOn: '2024-03-01',
    lastOn: '2024-03-01',
    person: 'CPL-00001',
    version: 2,
    state: { status: 'finalised', outcome: 'resolved' },
  });
  const [conduct] = (await list.list({ force: 'norfolk', type: 'conduct' }, { limit: 1 })).cases;
  expect(JSON.stringify(conduct)).not.toContain('Name');
});

it('maps every column of the table', () => {
  const mapped = dataSource.getMetadata(ListedCase).columns.map(({ databaseName }) => databaseName);
  expect(mapped.sort()).toEqual(Object.keys(caseListTable.columns).sort());
});

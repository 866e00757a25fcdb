import { caseTypes, everythingReader } from '@tipstaff/casework';
import { type CaseType } from '@tipstaff/casework';
import { openPool, type Queries } from '@tipstaff/database';
import {
  asTheyAre,
  fact,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { LookAlikes, pageOfLookAlikes } from './look-alikes.query';

const FORCE = 'fhi';
const reader = { id: 'somebody', seesRestricted: false };
let record: RecordedDatabase;
let lookAlikes: LookAlikes;

async function tell(type: CaseType, reference: string, person: string | null): Promise<void> {
  const opening = type === 'conduct' ? 'came-to-attention' : 'made';
  await record.tell(
    { type, force: FORCE, reference },
    { kind: 'record', facts: [fact(opening, '2024-01-05', { person })] },
  );
}

beforeAll(async () => {
  record = await openRecordedDatabase();
  lookAlikes = new LookAlikes(record.pool, record.store, asTheyAre(record.pool));
  await tell('complaint', 'CO/00012/24', 'OFF-0123');
  await tell('complaint', 'CO/12/24', 'OFF-123');
  await tell('complaint', 'CO/13/24', 'OFF-0777');
  await tell('complaint', 'Môn-13', 'N/A');
  await tell('complaint', 'Mo\u0302n\u201313', null);
  await tell('conduct', 'CO/12/24', 'off-0123');
  await tell('conduct', 'CM/1', 'OFF-0123');
  await record.projections.catchUp();
});

afterAll(() => record.close());

it('lists cases of one type that look alike, and the persons, whose names may be sealed', async () => {
  expect(await lookAlikes.of(everythingReader, FORCE, caseTypes)).toEqual({
    cases: [
      { type: 'complaint', references: ['CO/00012/24', 'CO/12/24'] },
      { type: 'complaint', references: ['Mo\u0302n\u201313', 'Môn-13'] },
    ],
    persons: [
      [
        { person: 'OFF-0123', cases: 2, type: 'complaint', reference: 'CO/00012/24' },
        { person: 'OFF-123', cases: 1, type: 'complaint', reference: 'CO/12/24' },
        { person: 'off-0123', cases: 1, type: 'conduct', reference: 'CO/12/24' },
      ],
    ],
    placeholders: [{ person: 'N/A', cases: 1, type: 'complaint', reference: 'Môn-13' }],
  });
});

it('comes in pages of groups: each once, in the order of the whole', async () => {
  const whole = await lookAlikes.of(everythingReader, FORCE, caseTypes);
  const pages = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = pageOfLookAlikes(whole, FORCE, { limit: 1, after });
    pages.push(page);
    after = page.next;
  }
  expect(pages).toHaveLength(4);
  expect({
    cases: pages.flatMap(({ cases }) => cases),
    persons: pages.flatMap(({ persons }) => persons),
    placeholders: pages.flatMap(({ placeholders }) => placeholders),
  }).toEqual(whole);
});

it('looks at the types alone that are asked for, and at no other force', async () => {
  const nothing = { cases: [], persons: [], placeholders: [] };
  expect(await lookAlikes.of(everythingReader, FORCE, ['dsi'])).toEqual(nothing);
  expect(await lookAlikes.of(everythingReader, 'norfolk', caseTypes)).toEqual(nothing);
});

it('knows nothing of a case that is out of the reader’s sight', async () => {
  const owner = openPool(record.url, { role: 'owner', max: 1 });
  for (const stream of [`complaint:${FORCE}:CO/12/24`, `conduct:${FORCE}:CO/12/24`]) {
    await owner.query(
      `INSERT INTO read_model.case_restriction (stream, force, named) VALUES ($1, $2, '{}')`,
      [stream, FORCE],
    );
  }
  await owner.end();
  const seen = await lookAlikes.of(reader, FORCE, caseTypes);
  expect(seen.cases.map(({ references }) => references)).toEqual([['Mo\u0302n\u201313', 'Môn-13']]);
  expect(seen.persons).toEqual([]);
});

describe('of very many cases', () => {
  const MANY = 'fhj';
  /** More than are opened at a time. */
  const SEALED = 130;

  beforeAll(async () => {
    for (let number = 1; number <= SEALED; number += 1) {
      const ref = { type: 'complaint', force: MANY, reference: `CO/${number}/24` } as const;
      const twice = number === SEALED ? 'A PERSON 7' : `A Person ${number}`;
      const facts = [
        fact('made', '2024-01-05', { person: twice }),
        fact('logged', '2024-01-06', { person: `OFF-${1_000 + number}` }),
      ];
      await record.tell(ref, { kind: 'record', facts });
    }
    const late = { type: 'complaint', force: MANY, reference: 'CO/999/24' } as const;
    await record.tell(late, {
      kind: 'record',
      facts: [fact('made', '2024-01-05', { person: 'off 01007' })],
    });
    await record.projections.catchUp();
  });

  it('takes from the database those that look alike, opens the others a few at a time, and finds each', async () => {
    const [rows, opened]: [number[], number[]] = [[], []];
    const counting: Queries = {
      query: async (statement, values) => {
        const found = await record.pool.query(statement as string, values);
        rows.push(found.rows.length);
        return found as never;
      },
    };
    const { store } = record;
    const loadMany = jest.spyOn(store, 'loadMany');
    const seen = new LookAlikes(counting, store, asTheyAre(record.pool));
    const found = await seen.of(everythingReader, MANY, caseTypes);
    opened.push(...loadMany.mock.calls.map(([streams]) => streams.length));
    loadMany.mockRestore();
    const named = (person: string, reference: string) => ({
      ...{ person, cases: 1, type: 'complaint', reference },
    });
    expect(found).toEqual({
      cases: [],
      persons: [
        [named('A PERSON 7', `CO/${SEALED}/24`), named('A Person 7', 'CO/7/24')],
        [named('OFF-1007', 'CO/7/24'), named('off 01007', 'CO/999/24')],
      ],
      placeholders: [],
    });
    expect(Math.max(...rows, ...opened)).toBeLessThan(SEALED);
  });

  it('keeps of a sealed name nothing by which it could be found after its erasure', async () => {
    const { rows } = await record.pool.query<{ name: string; look: string }>(
      `SELECT DISTINCT name, look FROM read_model.look_of_name WHERE force = $1 AND kind = 'sealed'`,
      [MANY],
    );
    expect(rows).toEqual([{ name: '', look: '' }]);
  });
});

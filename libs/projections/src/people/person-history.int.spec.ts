import { type CaseCommand, type CaseType, caseTypes, everythingReader } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import {
  asTheyAre,
  day,
  fact,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { OpenProceedings } from './open-proceedings.query';
import { type Mention, PersonHistories } from './person-history.query';

const FORCE = 'fhi';
const reader = { id: 'somebody', seesRestricted: false };
let record: RecordedDatabase;
let histories: PersonHistories;
let proceedings: OpenProceedings;

const ref = (type: CaseType, reference: string) => ({ type, force: FORCE, reference });
const tell = (type: CaseType, reference: string, command: CaseCommand) =>
  record.tell(ref(type, reference), command);

async function facts(
  type: CaseType,
  reference: string,
  ...told: readonly (readonly [
    milestone: string,
    on: string,
    person?: string,
    more?: Parameters<typeof fact>[2],
  ])[]
): Promise<void> {
  await tell(type, reference, {
    kind: 'record',
    facts: told.map(([milestone, on, person = null, more = {}]) =>
      fact(milestone, on, { person, ...more }),
    ),
  });
}

async function historyOf(person: string, knownOn: string | null = null, who = everythingReader) {
  const asked = {
    force: FORCE,
    person,
    types: caseTypes,
    knownOn: knownOn === null ? null : day(knownOn),
  };
  return histories.of(who, asked, { limit: 100 });
}

const inShort = ({ type, reference, role, milestone, on }: Mention) =>
  `${on} ${type} ${reference} ${milestone} ${role}`;

beforeAll(async () => {
  record = await openRecordedDatabase();
  proceedings = new OpenProceedings(record.pool, record.store);
  histories = new PersonHistories(record.pool, proceedings, asTheyAre(record.pool));
  await facts(
    ...(['complaint', 'CO/1/24'] as const),
    ['made', '2024-01-05', 'CPL-00042'],
    [
      ...(['allegation', '2024-01-08', undefined] as const),
      { details: { number: '1', category: 'B4', officers: 'OFF-0123+OFF-9' } },
    ],
    ['witness-named', '2024-01-20', 'OFF-0777'],
  );
  await facts('conduct', 'CM/1', ['came-to-attention', '2024-02-01', 'OFF-0123']);
  await facts('proceeding', 'PR/1', ['referred', '2024-03-01', 'OFF-0123', { value: 'hearing' }]);
  await facts('proceeding', 'PR/2', ['referred', '2024-03-02', 'OFF-9', { value: 'meeting' }]);
  await facts('proceeding', 'PR/3', ['referred', '2024-03-03', 'off-777', { value: 'meeting' }]);
  await facts('complaint', 'CO/2/24', ['made', '2024-04-01', 'OFF-123']);
  await facts('complaint', 'CO/3/24', ['made', '2024-04-02', 'Jane Smith']);
  await record.projections.catchUp();
});

afterAll(() => record.close());

describe('the history of a person', () => {
  it('has everything that names an officer under one reference, and as whom', async () => {
    const { mentions } = await historyOf('OFF-0123');
    expect(mentions.rows.map(inShort)).toEqual([
      '2024-01-08 complaint CO/1/24 allegation officer-complained-about',
      '2024-02-01 conduct CM/1 came-to-attention officer-subject',
      '2024-03-01 proceeding PR/1 referred officer-subject',
    ]);
    expect((await historyOf('CPL-00042')).mentions.rows.map(inShort)).toEqual([
      '2024-01-05 complaint CO/1/24 made complainant',
    ]);
    expect((await historyOf('OFF-0777')).mentions.rows.map(inShort)).toEqual([
      '2024-01-20 complaint CO/1/24 witness-named witness',
    ]);
  });

  it('is found by the reference in whatever signs it is asked for, and comes in pages', async () => {
    const asked = { force: FORCE, person: ' OFF\u20130123', types: caseTypes };
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { mentions } = await histories.of(everythingReader, asked, { limit: 1, after });
      seen.push(...mentions.rows.map(inShort));
      after = mentions.next;
    } while (after !== null);
    expect(seen).toEqual((await historyOf('OFF-0123')).mentions.rows.map(inShort));
    expect(seen).toHaveLength(3);
  });

  it('names references that are nearly the same', async () => {
    expect((await historyOf('OFF-0123')).nearly).toEqual([{ person: 'OFF-123', cases: 1 }]);
    expect((await historyOf('OFF-9')).nearly).toEqual([]);
  });

  it('tells of open proceedings, also where they are spelt otherwise, and where that name is sealed', async () => {
    const notesOf = async (person: string) =>
      (await historyOf(person)).openProceedings.map(({ note }) => note);
    expect(await notesOf('OFF-0123')).toEqual(['OFF-0123 is in open proceedings PR/1.']);
    expect(await notesOf('OFF-123')).toEqual([
      'OFF-0123, nearly the same reference as OFF-123, is in open proceedings PR/1: see whether it is the same person.',
    ]);
    expect(await notesOf('OFF-0777')).toEqual([
      'Open proceedings PR/3 name somebody by a name that is nearly the same reference as OFF-0777: see whether it is the same person.',
    ]);
  });

  it('knows the same as was known on a past day', async () => {
    await facts('conduct', 'CM/2', ['came-to-attention', '2024-05-01', 'OFF-31']);
    await tell('conduct', 'CM/2', {
      ...{ kind: 'correct', fact: 1, to: { person: 'OFF-32' } },
      ...{ reason: 'Another officer.', today: day('2024-06-10') },
    });
    await record.projections.catchUp();
    const countOf = async (person: string, knownOn: string | null) =>
      (await historyOf(person, knownOn)).mentions.rows.length;
    expect([
      await countOf('OFF-31', null),
      await countOf('OFF-32', null),
      await countOf('OFF-31', '2024-06-09'),
      await countOf('OFF-32', '2024-06-09'),
      await countOf('OFF-31', '2024-04-30'),
      await countOf('OFF-31', '2024-06-10'),
    ]).toEqual([0, 1, 1, 0, 0, 0]);
  });
});

describe('open proceedings', () => {
  const notesOn = (type: CaseType, reference: string, told: Parameters<typeof fact>) =>
    proceedings.notesOn(ref(type, reference), [{ ...fact(...told), number: 1 }], everythingReader);

  it('are noted on another case that names the officer, and not on their own', async () => {
    const named = ['came-to-attention', '2024-02-01', { person: 'OFF-9' }] as const;
    expect(await notesOn('conduct', 'CM/9', [...named])).toEqual([
      'OFF-9 is in open proceedings PR/2.',
    ]);
    expect(
      await notesOn('proceeding', 'PR/2', ['referred', '2024-03-02', { person: 'OFF-9' }]),
    ).toEqual([]);
  });

  it('are noted where the case has the reference by nearly its signs, as a name', async () => {
    expect(
      await notesOn('complaint', 'CO/9', ['made', '2024-03-02', { person: 'off 0123' }]),
    ).toEqual([
      'OFF-0123 is in open proceedings PR/1, and somebody is named here by nearly the same reference: see whether it is the same person.',
    ]);
  });

  it('are as the record has them, though the lists are behind; and over once they are', async () => {
    const open = async (person: string) =>
      (await proceedings.of(everythingReader, FORCE, { exactly: [person], nearly: [] })).map(
        ({ reference }) => reference,
      );
    await facts('proceeding', 'PR/5', ['referred', '2024-05-01', 'OFF-55', { value: 'hearing' }]);
    expect(await open('OFF-55')).toEqual(['PR/5']);
    await record.projections.catchUp();
    expect(await open('OFF-55')).toEqual(['PR/5']);
    await facts(
      ...(['proceeding', 'PR/5'] as const),
      ['held', '2024-06-01', undefined, { value: 'hearing' }],
      ['outcome', '2024-06-01', 'OFF-55', { value: 'dismissed' }],
    );
    expect(await open('OFF-55')).toEqual([]);
    await record.projections.catchUp();
    expect(await open('OFF-55')).toEqual([]);
    await facts('proceeding', 'PR/5', ['appeal-lodged', '2024-06-08', 'OFF-55']);
    expect(await open('OFF-55')).toEqual(['PR/5']);
  });

  it('end for one officer of several', async () => {
    await facts(
      ...(['proceeding', 'PR/6'] as const),
      ['referred', '2024-05-01', 'OFF-61', { value: 'hearing' }],
      ['officer-joined', '2024-05-02', 'OFF-62', { value: 'officer' }],
      ['officer-died', '2024-05-20', 'OFF-61'],
    );
    await record.projections.catchUp();
    expect((await historyOf('OFF-61')).openProceedings).toEqual([]);
    expect((await historyOf('OFF-62')).openProceedings).toHaveLength(1);
  });
});

it('holds nothing of a case that is out of the reader’s sight', async () => {
  const owner = openPool(record.url, { role: 'owner', max: 1 });
  for (const stream of [`proceeding:${FORCE}:PR/1`, `complaint:${FORCE}:CO/2/24`]) {
    await owner.query(
      `INSERT INTO read_model.case_restriction (stream, force, named) VALUES ($1, $2, '{}')`,
      [stream, FORCE],
    );
  }
  await owner.end();
  const { mentions, nearly, openProceedings } = await historyOf('OFF-0123', null, reader);
  expect(mentions.rows.map(inShort)).toEqual([
    '2024-01-08 complaint CO/1/24 allegation officer-complained-about',
    '2024-02-01 conduct CM/1 came-to-attention officer-subject',
  ]);
  expect([nearly, openProceedings]).toEqual([[], []]);
});

it('names nobody who is sealed', async () => {
  const { rows } = await record.pool.query<{ person: string }>(
    'SELECT DISTINCT person FROM read_model.person_mention',
  );
  expect(rows.length).toBeGreaterThan(5);
  for (const { person } of rows) expect(person).toMatch(/^[A-Z]+-\d+$/);
});

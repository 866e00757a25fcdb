import {
  CaseRef,
  caseTypes,
  decide,
  type NewFact,
  stateOfCase,
  timelineOf,
} from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { commandHash, EventStore, plainEvent, Upcasters } from '@tipstaff/event-store';
import { fixedClock, Instant, LocalDate } from '@tipstaff/kernel';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Pool } from 'pg';
import { CommandExecutor } from '../command-executor';
import { versionRecorded, vocabularyStream } from '../vocabularies/vocabularies-of-record';
import {
  exampleDirectory,
  exampleReference,
  historiesOf,
  toTeams,
} from './every-milestone.fixture';
import { importMilestones, type ImportOptions, type ImportSummary } from './import-milestones';
import { type LeftOutCase, type RejectedRow } from './staging-area';

jest.setTimeout(120_000);

const today = LocalDate.of(2025, 12, 1);
const folder = mkdtempSync(join(tmpdir(), 'tipstaff-import-2-'));
let database: TestDatabase;
let pool: Pool;
let store: EventStore;
let executor: CommandExecutor;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.url, { role: 'app' });
  store = new EventStore(pool, fixedClock(Instant.parse('2025-12-01T08:00:00Z')), new Upcasters());
  executor = new CommandExecutor(store);
});

afterAll(async () => {
  await executor.close();
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const OWN = ['value', 'person', 'related', 'note'] as const;

/** The cells of a row by the names of their columns; what is empty is left out. */
type Row = Readonly<Record<string, string>>;

function rowOf(ref: CaseRef, { milestone, on, enteredOn, details = {}, ...fact }: NewFact): Row {
  const own = OWN.flatMap((name) => (fact[name] === null ? [] : ([[name, fact[name]]] as const)));
  const fields = Object.entries(details).map(([name, text]) => [`field:${name}`, text]);
  return {
    ...{ force: ref.force, case: ref.reference, type: ref.type, milestone, on },
    entered_on: enteredOn,
    ...(Object.fromEntries([...own, ...fields]) as Row),
  };
}

/** A file of version 2 with a column for each name that some row has; rows get keys where they have none. */
function file(...rows: readonly Row[]): string {
  const keyed = rows.map((row, index) => ({ key: String(index + 1), ...row }));
  const columns = [...new Set(keyed.flatMap((row) => Object.keys(row)))];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = keyed.map((row: Row) => columns.map((name) => quoted(row[name] ?? '')).join(','));
  const path = join(folder, 'rows.csv');
  writeFileSync(path, `${[columns.join(','), ...lines].join('\r\n')}\r\n`);
  return path;
}

type Outcome = ImportSummary & { rejections: RejectedRow[]; leftOutCases: LeftOutCase[] };

function importFile(path: string, options: Partial<ImportOptions> = {}): Promise<Outcome> {
  const into = { pool, store, executor, correlationId: 'import-under-test' };
  return importMilestones(
    path,
    into,
    { today, mayLieAhead: false, ...options },
    async (summary, rejected, _warned, leftOut) => {
      const rejections: RejectedRow[] = [];
      for await (const row of rejected) rejections.push(row);
      const leftOutCases: LeftOutCase[] = [];
      for await (const batch of leftOut) leftOutCases.push(...batch);
      return { ...summary, rejections, leftOutCases };
    },
  );
}

async function folded(ref: CaseRef) {
  const events = await store.load(CaseRef.stream(ref), { open: true });
  const timeline = timelineOf(events.map(plainEvent));
  const facts = timeline.facts.map(({ key: _, number: _number, ...said }) => said);
  return { facts, state: stateOfCase(ref.type, timeline) };
}

let commands = 0;

/** As a person gives them, one command after the other. */
async function give(ref: CaseRef, facts: readonly NewFact[]): Promise<void> {
  for (const fact of facts) {
    commands += 1;
    const ids = { commandId: `given-${commands}`, commandHash: commandHash({ commands }) };
    await executor.execute({
      stream: CaseRef.stream(ref),
      meta: { ...ids, actor: 'a-person', correlationId: 'given', causationId: null },
      open: true,
      decide: (history) =>
        decide(ref.type, history.map(plainEvent), { kind: 'record', facts: [fact], door: 'api' }),
    });
  }
}

describe('version 2 of the import', () => {
  it.each(caseTypes)(
    'takes every milestone of a %s with all its fields, and folds as commands do',
    async (type) => {
      const { histories, missing } = historiesOf(type);
      expect(missing).toEqual([]);
      const cases = histories.map((facts, index) => {
        // Each history is that of a force of its own.
        const reference = exampleReference(type, facts, 1);
        const force = type === 'directory' ? `imported-people-${index}` : `imported-${index}`;
        const ref = { force, type, reference };
        return { ref, facts: facts.map(toTeams) };
      });
      if (type !== 'directory') {
        const directories = file(...cases.flatMap(({ ref }) => directoryRows(ref.force)));
        expect((await importFile(directories)).rejections).toEqual([]);
      }
      const rows = cases.flatMap(({ ref, facts }) => facts.map((fact) => rowOf(ref, fact)));
      const path = file(...rows);
      const outcome = await importFile(path);
      expect(outcome.rejections).toEqual([]);
      expect(outcome).toMatchObject({ rows: rows.length, imported: cases.length, leftOut: 0 });
      for (const { ref, facts } of cases) {
        const given = { ...ref, force: ref.force.replace('imported', 'given') };
        await give(given, facts);
        expect(await folded(ref)).toEqual(await folded(given));
      }
      const before = await store.head();
      expect(await importFile(path)).toMatchObject({ imported: 0, unchanged: cases.length });
      expect(await store.head()).toEqual(before);
    },
  );

  it('seals the texts that are sealed, and keeps the others and the key in clear', async () => {
    const ref = { force: 'sealing', type: 'complaint', reference: 'A/1' } as const;
    const path = file(
      { ...base(ref, 'made', '2024-02-01'), key: 'row-1' },
      {
        ...base(ref, 'allegation', '2024-02-02'),
        ...{ key: 'row-2', 'field:number': '1', 'field:category': 'B4' },
        ...{ 'field:officers': 'OFF-0001+OFF-0002', 'field:description': 'Was rude to\nMrs Words' },
      },
    );
    expect((await importFile(path)).rejections).toEqual([]);
    const events = await store.load(CaseRef.stream(ref));
    const text = JSON.stringify(events.map(({ data }) => data));
    expect(text).toContain('OFF-0001+OFF-0002');
    expect(text).toContain('row-2');
    expect(text).not.toContain('Mrs Words');
    const [, allegation] = (await folded(ref)).facts;
    expect(allegation?.details?.['description']).toBe('Was rude to\nMrs Words');
  });

  it('says of a row that was corrected since that it differs, and changes nothing', async () => {
    const ref = { force: 'differing', type: 'complaint', reference: 'A/1' } as const;
    const made = { ...base(ref, 'made', '2024-02-01'), key: 'm' };
    const said = (category: string, description: string) => ({
      ...base(ref, 'allegation', '2024-02-02'),
      ...{ key: 'a', 'field:number': '1', 'field:category': category },
      'field:description': description,
    });
    expect(await importFile(file(made, said('B4', 'One.')))).toMatchObject({ imported: 1 });
    const before = await store.head();
    const other = await importFile(
      file({ ...made, on: '2024-01-31' }, said('B3', 'Two.'), {
        ...base({ ...ref, reference: 'A/2' }, 'made', '2024-02-01'),
      }),
    );
    expect(other).toMatchObject({ imported: 1, leftOut: 1 });
    expect(other.rejections.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 on',
      '3 field:category',
      '3 field:description',
    ]);
    expect(other.rejections[1]?.reason).toContain('fact 2, under the key a');
    expect(other.rejections[1]?.reason).toContain('correct-fact');
    expect(other.leftOutCases).toMatchObject([{ case: ref, hasUnreadRows: false }]);
    expect((await store.head()).position).toBe(before.position + 1);
  });

  it('takes a row that says what the fact was corrected to, or said before', async () => {
    const ref = { force: 'corrected', type: 'complaint', reference: 'A/1' } as const;
    const made = (on: string) =>
      file({ ...base(ref, 'made', on), entered_on: '2024-02-01', key: 'm' });
    await importFile(made('2024-02-01'));
    await executor.execute({
      stream: CaseRef.stream(ref),
      meta: {
        ...{ commandId: 'correct', commandHash: commandHash({ correct: 1 }), actor: 'a-person' },
        ...{ correlationId: 'correct', causationId: null },
      },
      open: true,
      decide: (history) =>
        decide('complaint', history.map(plainEvent), {
          ...{ kind: 'correct', fact: 1, to: { on: LocalDate.of(2024, 1, 31) } },
          ...{ reason: 'A slip.', today },
        }),
    });
    expect(await importFile(made('2024-02-01'))).toMatchObject({ unchanged: 1 });
    expect(await importFile(made('2024-01-31'))).toMatchObject({ unchanged: 1 });
    expect(await importFile(made('2024-01-30'))).toMatchObject({ leftOut: 1 });
  });

  it('knows what came by version 1, and says where that was without details', async () => {
    const path = join(folder, 'first.csv');
    const header = 'force,case,type,milestone,on,value,person,related,note,entered_on';
    const rows = [
      'early,A/1,complaint,made,2024-02-01,,CPL-1,,,2024-02-01',
      'early,A/1,complaint,contacted,2024-02-03,,,,,2024-02-03',
    ];
    writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
    expect(await importFile(path)).toMatchObject({ imported: 1 });
    const ref = { force: 'early', type: 'complaint', reference: 'A/1' } as const;
    const whole = file(
      { ...base(ref, 'made', '2024-02-01'), person: 'CPL-1' },
      base(ref, 'contacted', '2024-02-03'),
    );
    expect(await importFile(whole)).toMatchObject({ unchanged: 1, imported: 0 });
    expect(await importFile(path)).toMatchObject({ unchanged: 1, imported: 0 });
  });

  it('judges codes by the lists of the force on that day', async () => {
    const ref = { force: 'listing', type: 'complaint', reference: 'A/1' } as const;
    await executor.record({
      stream: vocabularyStream('listing'),
      meta: {
        ...{ commandId: 'lists', commandHash: commandHash({ lists: 1 }), actor: 'a-person' },
        ...{ correlationId: 'lists', causationId: null },
      },
      events: [
        versionRecorded(
          {
            ...{ id: 'own', of: 'allegation-category', from: LocalDate.of(2024, 2, 1), to: null },
            entries: [{ code: 'Z9', title: 'Own' }],
          } as unknown as Parameters<typeof versionRecorded>[0],
          today,
        ),
      ],
    });
    const allegation = (category: string, force: string = ref.force) => [
      base({ ...ref, force }, 'made', '2024-02-01'),
      {
        ...base({ ...ref, force }, 'allegation', '2024-02-02'),
        ...{ 'field:number': '1', 'field:category': category },
      },
    ];
    expect(await importFile(file(...allegation('Z9')))).toMatchObject({ imported: 1 });
    const { rejections } = await importFile(file(...allegation('Z9', 'elsewhere')));
    expect(rejections).toMatchObject([{ line: 3, column: 'field:category', value: 'Z9' }]);
  });

  it('gives a case to whom the directory has on that day, in the record or in the file', async () => {
    const force = 'staffed';
    const ref = { force, type: 'complaint', reference: 'A/1' } as const;
    const allocated = (person: string, on = '2024-02-02', value = 'investigator'): Row => ({
      ...base(ref, 'allocated', on),
      ...{ person, value },
    });
    const made = base(ref, 'made', '2024-02-01');
    const nobody = await importFile(file(made, allocated('OFF-0123')));
    expect(nobody).toMatchObject({ imported: 0, leftOut: 1 });
    expect(nobody.rejections).toMatchObject([{ line: 3, column: 'person', value: 'OFF-0123' }]);
    expect(nobody.rejections[0]?.reason).toContain('The force has no directory yet');
    // The directory stands after the case in the file, and is asked all the same; also of a check.
    const whole = () => file(made, allocated('OFF-0123'), ...directoryRows(force));
    expect(await importFile(whole(), { dryRun: true })).toMatchObject({ imported: 2, leftOut: 0 });
    expect(await importFile(whole())).toMatchObject({ imported: 2, leftOut: 0 });
    const other = { ...ref, reference: 'A/2' };
    const wrong = await importFile(
      file(
        base(other, 'made', '2023-01-01'),
        { ...allocated('OFF-0999'), case: 'A/2' },
        { ...allocated('OFF-0124', '2023-12-31', 'supervisor'), case: 'A/2' },
        { ...allocated('OFF-0123', '2024-02-02', 'team'), case: 'A/2' },
      ),
    );
    expect(wrong.rejections.map(({ line, column, value }) => [line, column, value])).toEqual([
      [3, 'person', 'OFF-0999'],
      [4, 'person', 'OFF-0124'],
      [5, 'person', 'OFF-0123'],
    ]);
    expect(wrong.rejections[1]?.reason).toContain('is no person of the force');
    expect(wrong.rejections[1]?.reason).toContain('2023-12-31: enter them from that day on');
    expect(wrong.rejections[2]?.reason).toContain('is no team of the force');
    expect(await importFile(whole())).toMatchObject({ imported: 0, unchanged: 2 });
  });

  it('names a key that two rows of a case have, and a reference that no case can begin under', async () => {
    const ref = { force: 'keys', type: 'complaint', reference: 'A/1' } as const;
    const named = { force: 'keys', type: 'person', reference: 'Mrs Words' } as const;
    const { rejections, imported } = await importFile(
      file(
        { ...base(ref, 'made', '2024-02-01'), key: '1' },
        { ...base(ref, 'logged', '2024-02-02'), key: '1' },
        { ...base(named, 'entered', '2024-02-02'), value: 'officer', 'field:name': 'Mrs Words' },
      ),
    );
    expect(imported).toBe(0);
    expect(rejections.map(({ line, column }) => `${line} ${column}`)).toEqual(['3 key', '4 case']);
  });
});

/** Who can be given a case of the force, from the first day of the examples on. */
function directoryRows(force: string): readonly Row[] {
  const ref = { force, type: 'directory', reference: 'directory' } as const;
  return [
    base(ref, 'opened', '2024-01-01'),
    ...exampleDirectory.flatMap(({ person, team }) => [
      {
        ...base(ref, 'person-joined', '2024-01-01'),
        ...{ person, 'field:name': person, 'field:address': `${person}@force.example` },
        'field:sign-in': person,
      },
      {
        ...base(ref, 'team-formed', '2024-01-01'),
        ...{ person: team, 'field:title': person },
      },
    ]),
  ].map((row, index) => ({ ...row, key: `d${index}` }));
}

function base({ force, type, reference }: CaseRef, milestone: string, on: string): Row {
  return { force, case: reference, type, milestone, on, entered_on: on };
}

import { importMilestones, type LeftOutCase } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { complaintsAndConduct, readPrintedFigures, reconcile } from '@tipstaff/reports';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day, openRecordedDatabase, type RecordedDatabase } from '../recorded-database.fixture';
import { FiguresAsOf } from './figures-as-of.query';

jest.setTimeout(120_000);

const today = day('2024-12-02');
const folder = mkdtempSync(join(tmpdir(), 'tipstaff-reconcile-'));
let record: RecordedDatabase;

beforeAll(async () => {
  record = await openRecordedDatabase();
});

afterAll(async () => {
  await record.close();
  rmSync(folder, { recursive: true });
});

const HEADER = 'force,case,type,milestone,on,value,person,related,note,entered_on,key';

function file(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

let keys = 0;

function row(reference: string, type: string, milestone: string, on: string, value = ''): string {
  keys += 1;
  return `moved,${reference},${type},${milestone},${on},${value},,,,${on},${keys}`;
}

/** A complaint that was made, logged and finalised on three days. */
function complaint(reference: string, made: string, logged: string, finalised: string): string[] {
  return [
    row(reference, 'complaint', 'made', made),
    row(reference, 'complaint', 'logged', logged),
    row(reference, 'complaint', 'handling', logged, 'outside-schedule-3'),
    row(reference, 'complaint', 'finalised', finalised, 'resolved'),
  ];
}

function importFile(path: string): Promise<readonly LeftOutCase[]> {
  const { pool, store, executor } = record;
  return importMilestones(
    path,
    { pool, store, executor, correlationId: 'moving-in' },
    { today, mayLieAhead: false },
    async (_summary, rejected, _warnings, leftOut) => {
      for await (const _ of rejected);
      const cases: LeftOutCase[] = [];
      for await (const batch of leftOut) cases.push(...batch);
      return cases;
    },
  );
}

async function compare(leftOut: readonly LeftOutCase[], ...lines: readonly string[]) {
  const header = 'row,force,from,to,value,numerator,denominator,known_on';
  const printed = await readPrintedFigures(file('figures.csv', header, ...lines), 'utf-8');
  const { pool, store, law } = record;
  const { position } = await store.head();
  const figures = await reconcile(
    printed,
    {
      store,
      law,
      today,
      figuresOf: (force) => new FiguresAsOf(pool, store, law, { force, position }),
    },
    (async function* () {
      yield await Promise.resolve(leftOut);
    })(),
  );
  return figures.map(({ row: id, printed: theirs, ours, difference, isEqual, because }) => ({
    ...{ row: id, printed: theirs, ours, difference, isEqual },
    because: because.map(({ what, units, cases }) => [
      what,
      units,
      cases.map(({ reference }) => reference),
    ]),
  }));
}

const YEAR = 'moved,2023-10-01,2024-09-30';

it('explains by cases what an old system printed otherwise', async () => {
  const leftOut = await importFile(
    file(
      'history.csv',
      HEADER,
      ...complaint('A/1', '2024-02-01', '2024-02-02', '2024-03-01'),
      ...complaint('A/2', '2024-04-01', '2024-04-02', '2024-05-01'),
      // The old system counted by the day on which a complaint was made.
      ...complaint('A/3', '2024-09-30', '2024-10-01', '2024-11-01'),
      // Its finalisation is corrected below.
      ...complaint('A/4', '2024-06-03', '2024-06-04', '2024-09-27'),
      // A bad row leaves this one out.
      ...complaint('A/5', '2024-07-01', '2024-07-02', '2024-08-01').map((line, at) =>
        at === 2 ? line.replace('outside-schedule-3', 'elsewhere') : line,
      ),
      row('C/1', 'conduct', 'came-to-attention', '2024-05-01'),
      row('C/1', 'conduct', 'recorded', '2024-05-02', 'schedule-3'),
    ),
  );
  await record.tell(CaseRef.parse('complaint', 'moved', 'A/4'), {
    ...{ kind: 'correct', fact: 4, to: { on: day('2024-10-02') } },
    ...{ reason: 'The letter is of that day.', today },
  });
  await record.tell(CaseRef.parse('conduct', 'moved', 'C/2'), {
    kind: 'record',
    facts: ['came-to-attention', 'recorded'].map((milestone) => ({
      ...{ milestone, on: day('2024-08-01'), enteredOn: day('2024-08-01') },
      ...{ value: milestone === 'recorded' ? 'schedule-3' : null, person: null },
      ...{ related: null, note: null },
    })),
  });
  const told = await compare(
    leftOut,
    // Printed: A/1, A/2, A/4, and by the day made A/3, and A/5.
    `complaints-logged,${YEAR},5,,,`,
    // Printed: A/1, A/2, A/4 and A/5.
    `complaints-finalised,${YEAR},4,,,`,
    `conduct-cases,${YEAR},1,,,`,
    `reviews-upheld,${YEAR},0,,,`,
    `logged-within-2-wd,${YEAR},100%,4,4,`,
    `conduct-cases,moved,2024-05-01,2024-05-31,1,,,2024-06-30`,
  );
  expect(told).toEqual([
    {
      ...{ row: 'complaints-logged', printed: 5, ours: 3, difference: -2, isEqual: false },
      because: [
        ['left out of the import', -1, ['A/5']],
        ['would count by the day of "made"', -1, ['A/3']],
      ],
    },
    {
      ...{ row: 'complaints-finalised', printed: 4, ours: 2, difference: -2, isEqual: false },
      because: [
        ['left out of the import', -1, ['A/5']],
        ['corrected or withdrawn here since it was entered', -1, ['A/4']],
      ],
    },
    {
      ...{ row: 'conduct-cases', printed: 1, ours: 2, difference: 1, isEqual: false },
      because: [['entered here, and no part of an import', 1, ['C/2']]],
    },
    { row: 'reviews-upheld', printed: 0, ours: 0, difference: 0, isEqual: true, because: [] },
    {
      ...{ row: 'logged-within-2-wd', printed: 100, ours: 100, difference: 0, isEqual: false },
      because: [['left out of the import', -1, ['A/5']]],
    },
    { row: 'conduct-cases', printed: 1, ours: 1, difference: 0, isEqual: true, because: [] },
  ]);
});

it('compares with the figures that the report prints', async () => {
  const { pool, store, law } = record;
  const { position } = await store.head();
  const report = await complaintsAndConduct(
    new FiguresAsOf(pool, store, law, { force: 'moved', position }),
    { force: 'moved', to: day('2024-09-30'), knownOn: null, law, today },
  );
  const told = await compare(
    [],
    ...report.rows.map(({ id, last }) =>
      [id, YEAR, last.value ?? 'none', last.numerator, last.denominator, ''].join(','),
    ),
  );
  expect(told.map(({ row: id, isEqual }) => [id, isEqual])).toEqual(
    report.rows.map(({ id }) => [id, true]),
  );
});

it('names every line of the figures that can not be read', async () => {
  const path = file(
    'bad-figures.csv',
    'row,force,from,to,value,numerator',
    'complaints,moved,2023-10-01,2024-09-30,5,',
    'reviews-upheld,Moved,2023-10-01,2023-09-30,about 5,x',
  );
  await expect(readPrintedFigures(path, 'utf-8')).rejects.toMatchObject({
    code: 'import.unreadable-figures',
    data: {
      faults: [
        { line: 2, column: 'row' },
        { line: 3, column: 'force' },
        { line: 3, column: 'value' },
        { line: 3, column: 'numerator' },
      ],
    },
  });
  const other = file('other.csv', 'row,force,from,to,printed', '');
  await expect(readPrintedFigures(other, 'utf-8')).rejects.toThrow('missing: value');
});

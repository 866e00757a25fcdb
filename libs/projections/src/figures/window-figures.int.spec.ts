import { CaseRef } from '@tipstaff/casework';
import {
  divisions,
  type Division,
  everyFigure,
  figureUnits,
  lastPieces,
  partOfUnit,
  windowFigures,
  type WindowFiguresRequest,
} from '@tipstaff/reports';
import {
  asTheyAre,
  day,
  openSampleDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { ProjectedFigures } from './figure-reader.query';

jest.setTimeout(300_000);

let record: RecordedDatabase;
let figures: ProjectedFigures;

beforeAll(async () => {
  record = await openSampleDatabase();
  await record.append(CaseRef.parse('complaint', 'dorset', 'D/1'), [
    { type: 'complaint.made', on: '2024-01-02' },
    { type: 'complaint.logged', on: '2024-01-03' },
    allegation('1', 'B4', 'NW-01'),
  ]);
  await record.append(CaseRef.parse('complaint', 'dorset', 'D/2'), [
    { type: 'complaint.made', on: '2024-01-02' },
    { type: 'complaint.logged', on: '2024-01-04' },
    allegation('1', 'B4', 'NW-01'),
    allegation('2', 'H1', 'NW-01'),
  ]);
  await record.append(CaseRef.parse('complaint', 'dorset', 'D/3'), [
    { type: 'complaint.made', on: '2024-01-02' },
    { type: 'complaint.logged', on: '2024-02-05' },
  ]);
  await record.projections.catchUp();
  figures = new ProjectedFigures(record.pool, asTheyAre(record.pool));
});

afterAll(() => record.close());

function allegation(number: string, category: string, unit: string) {
  return {
    type: 'complaint.allegation',
    on: '2024-01-05',
    data: { details: { number, category, unit } },
  };
}

const window = (from: string, to: string) => ({ from: day(from), to: day(to) });

function asked(more: Partial<WindowFiguresRequest> = {}): WindowFiguresRequest {
  return {
    force: 'norfolk',
    knownOn: null,
    law: record.law,
    today: day('2024-10-01'),
    rows: ['complaints-logged'],
    windows: [window('2023-10-01', '2024-09-30')],
    by: null,
    ...more,
  };
}

it('has any window, with its exact value', async () => {
  const shown = await windowFigures(
    figures,
    asked({
      rows: ['complaints-logged', 'logged-within-2-wd', 'schedule-3-working-days-to-resolve'],
      windows: [
        window('2023-10-01', '2024-09-30'),
        window('2022-10-01', '2023-09-30'),
        window('2010-01-01', '2010-01-31'),
      ],
    }),
  );
  expect(
    shown.rows.map((row) => row.figures.map(({ value, exact }) => [value, exact])),
  ).toMatchObject([
    [
      [334, '334'],
      [393, '393'],
      [0, '0'],
    ],
    [
      [85, '14200/167'],
      [75.1, '29500/393'],
      [null, null],
    ],
    [
      [105, expect.any(String)],
      [90, expect.any(String)],
      [null, null],
    ],
  ]);
});

it('is the same beside few windows and beside many, also where they overlap', async () => {
  const rows = everyFigure.map(({ id }) => id);
  const all = [
    window('2023-10-01', '2024-09-30'),
    window('2024-01-01', '2024-12-31'),
    window('2024-06-01', '2024-06-30'),
    ...lastPieces(day('2024-09-30'), 'quarter', 4, day('2024-10-08')),
  ];
  for (const by of [null, 'type', 'route'] as const) {
    const of = async (windows: typeof all) =>
      (await windowFigures(figures, asked({ rows, windows, by }))).rows;
    const many = await of(all);
    for (const [from, to] of [
      [0, 2],
      [1, 4],
      [3, 7],
    ] as const) {
      const among = <T>(figuresOf: readonly T[]): readonly T[] => figuresOf.slice(from, to);
      const found = await of(all.slice(from, to));
      expect(found.map((row) => row.figures)).toEqual(many.map((row) => among(row.figures)));
    }
  }
});

it('is the same from the sums of days as from what each case adds, as known on the last of all days', async () => {
  const last = day('2026-12-31');
  const more = {
    rows: everyFigure.map(({ id }) => id),
    windows: [
      window('2022-10-01', '2024-09-30'),
      window('2024-02-14', '2024-02-14'),
      window('2023-11-17', '2024-06-03'),
    ],
    today: last,
  };
  for (const force of ['norfolk', 'dorset']) {
    for (const by of [null, 'type'] as const) {
      const of = async (knownOn: typeof last | null) =>
        (await windowFigures(figures, asked({ ...more, force, by, knownOn }))).rows;
      expect(await of(null)).toEqual(await of(last));
    }
  }
});

it('is not available while its tables are those of another version', async () => {
  const rename = (from: string, to: string) =>
    record.pool.query(`ALTER TABLE read_model.${from} RENAME TO ${to}`);
  await rename('figure_day', 'figure_day_of_before');
  await expect(windowFigures(figures, asked())).rejects.toMatchObject({
    kind: 'unavailable',
    code: 'figures.other-version',
  });
  await rename('figure_day_of_before', 'figure_day');
  expect((await windowFigures(figures, asked())).rows).toHaveLength(1);
});

it('is what it was as known on a day', async () => {
  const { rows } = await windowFigures(figures, asked({ knownOn: day('2024-10-08') }));
  expect(rows[0]?.figures[0]).toMatchObject({ value: 331, exact: '331' });
});

it('adds up to the window in a series of its months and of its quarters', async () => {
  for (const [by, n] of [
    ['month', 12],
    ['quarter', 4],
  ] as const) {
    const pieces = lastPieces(day('2024-09-30'), by, n, day('2024-10-08'));
    const { rows } = await windowFigures(figures, asked({ windows: pieces }));
    const values = rows[0]?.figures.map(({ value }) => value ?? 0) ?? [];
    expect(values).toHaveLength(n);
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(334);
  }
});

const SUMS = ['numerator', 'denominator', 'pending', 'leftOut', 'grossNumerator'] as const;

it.each(Object.keys(divisions) as Division[])('adds up to the row by %s', async (by) => {
  const windows = [window('2022-10-01', '2023-09-30'), window('2024-01-01', '2024-03-31')];
  const rows = everyFigure.map(({ id }) => id);
  const shown = await windowFigures(figures, asked({ rows, windows, by }));
  for (const { id, unit, figures: whole, parts } of shown.rows) {
    for (const [index, figure] of whole.entries()) {
      const sum = (what: 'value' | (typeof SUMS)[number]) =>
        (parts ?? []).reduce((all, part) => all + (part.figures[index]?.[what] ?? 0), 0);
      for (const what of SUMS) {
        expect({ id, what, sum: sum(what) }).toEqual({ id, what, sum: figure[what] ?? 0 });
      }
      if (unit === 'count')
        expect({ id, value: sum('value') }).toEqual({ id, value: figure.value });
    }
  }
});

it('says what nobody said, and what would be in several parts', async () => {
  const by = async (division: Division) => {
    const shown = await windowFigures(
      figures,
      asked({
        ...{ force: 'dorset', by: division },
        windows: [window('2024-01-01', '2024-03-31'), window('2024-02-01', '2024-02-29')],
      }),
    );
    return shown.rows[0]?.parts?.map(({ part, figures: of }) => [part, ...of.map((f) => f.value)]);
  };
  expect(await by('category')).toEqual([
    ['B4', 1, 0],
    ['several', 1, 0],
    ['not-said', 1, 1],
  ]);
  expect(await by('unit')).toEqual([
    ['NW-01', 2, 0],
    ['not-said', 1, 1],
  ]);
  expect(await by('type')).toEqual([['complaint', 3, 1]]);
});

it('has the cases of each figure, which make it', async () => {
  const all = window('2023-10-01', '2024-09-30');
  const by = 'route';
  const whole = await windowFigures(
    figures,
    asked({ rows: everyFigure.map(({ id }) => id), windows: [all], by }),
  );
  for (const { id, unit, figures: shown, parts } of whole.rows) {
    const { rows: _, windows: _windows, by: _by, ...rest } = asked();
    const { units } = await figureUnits(figures, { ...rest, row: id, window: all });
    const counted = units.filter(({ standing }) => standing === 'counted');
    const figure = shown[0];
    if (unit === 'count') expect([id, counted.length]).toEqual([id, figure?.value]);
    if (unit === 'percent') expect([id, counted.length]).toEqual([id, figure?.numerator]);
    for (const part of parts ?? []) {
      const own = counted.filter((one) => partOfUnit(one, by) === part.part);
      if (unit === 'count') expect([id, own.length]).toEqual([id, part.figures[0]?.value]);
    }
  }
});

it('refuses a row that there is none of, and a force of which there is no record', async () => {
  await expect(windowFigures(figures, asked({ rows: ['reviews'] }))).rejects.toMatchObject({
    code: 'report.unknown-row',
  });
  await expect(windowFigures(figures, asked({ force: 'kent' }))).rejects.toMatchObject({
    code: 'report.unknown-force',
  });
});

it('counts what hearings came to one for each officer', async () => {
  const { rows } = await windowFigures(
    figures,
    asked({
      rows: ['misconduct-hearing-outcomes', 'cases-reported-twice', 'working-days-held'],
      by: 'type',
    }),
  );
  const [outcomes, twice, held] = rows.map((row) => row.figures[0]);
  expect(outcomes).toMatchObject({
    ...{ value: 15, proceedings: 15, officers: 13, officersNotSaid: 0 },
    breakdown: {
      dismissed: 7,
      'would-have-been-dismissed': 4,
      'final-written-warning': 1,
      'written-warning': 1,
      'not-proven': 2,
    },
  });
  expect(twice).toMatchObject({ value: 10 });
  expect(held?.cases).toBeGreaterThan(0);
});

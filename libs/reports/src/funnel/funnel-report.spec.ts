import { type CaseEvent } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { figuresInMemory, type ToldCase } from '../figures-in-memory.fixture';
import { funnel } from './funnel';
import { type FunnelReport, funnelReport, withoutSmallUnits } from './funnel-report';

const window = { from: LocalDate.parse('2024-01-01'), to: LocalDate.parse('2024-12-31') };

/** So many complaints that name a unit; null: none. */
function complaints(unit: string | null, many: number, on = '2024-03-04'): readonly ToldCase[] {
  return Array.from({ length: many }, (_, index) => {
    const event = (number: number, type: string, details?: object): CaseEvent =>
      ({
        ...{ number, type: `complaint.${type}`, on, enteredOn: on },
        ...{ data: details ? { details } : {}, content: {} },
      }) as unknown as CaseEvent;
    return {
      ref: { type: 'complaint', force: 'norfolk', reference: `${unit}/${on}/${index}` },
      events: [
        event(1, 'logged'),
        ...(unit === null ? [] : [event(2, 'allegation', { number: '1', category: 'B4', unit })]),
      ],
    };
  });
}

const units = [
  { unit: 'A', title: 'Alpha', headcount: 400 },
  { unit: 'B', title: 'Bravo', headcount: 300 },
  { unit: 'C', title: 'Charlie', headcount: 250 },
  { unit: 'D', title: 'Delta', headcount: 150 },
  { unit: 'E', title: 'Echo', headcount: 40 },
];

function report(
  counts: Readonly<Record<string, number>>,
  all = units,
  notSaid = 0,
  before: Readonly<Record<string, number>> = {},
) {
  const cases = [
    ...Object.entries(counts).flatMap(([unit, many]) => complaints(unit, many)),
    ...Object.entries(before).flatMap(([unit, many]) => complaints(unit, many, '2023-05-02')),
  ];
  const figures = figuresInMemory([...cases, ...complaints(null, notSaid)]);
  return funnelReport(figures, {
    ...{ force: 'norfolk', window, by: 'quarter', knownOn: null, law: new Law(), today: window.to },
    units: all,
  });
}

const EXAMPLE = { A: 52, B: 30, C: 8, D: 14, E: 1 };

it('tells the share of complaints less the share of people, and how many a year before', async () => {
  const found = await report(EXAMPLE, units, 0, { A: 40, B: 3, D: 6, E: 7 });
  // 52 of 105 and 400 of 1,140.
  expect(found.units.map(({ asymmetry }) => asymmetry)).toEqual([14.4, 2.3, -14.3, 0.2, -2.6]);
  expect(found.units.map(({ yearBefore }) => yearBefore)).toEqual([40, 3, 0, 6, 7]);
  const guarded = withoutSmallUnits(found, 5).units;
  // C is withheld beside E; of the year before 3 are few, and 6 would give them away.
  // 52 of the 96 that are shown, and 400 of 850 people.
  expect(guarded.map(({ asymmetry }) => asymmetry)).toEqual([7.1, -4, null, -3.1, null]);
  expect(guarded.map(({ yearBefore }) => yearBefore)).toEqual([40, null, null, null, null]);
});

it('tells each quarter of a unit, which add up to its complaints', async () => {
  const found = await report(EXAMPLE);
  expect(found.pieces.map(({ from, partial }) => [from, partial])).toEqual([
    ...[
      ['2024-01-01', false],
      ['2024-04-01', false],
      ['2024-07-01', false],
      ['2024-10-01', false],
    ],
  ]);
  expect(found.units.map(({ series }) => series?.map(({ rate }) => rate))).toEqual(
    [13, 10, 3.2, 9.3, 2.5].map((rate) => [rate, 0, 0, 0]),
  );
  for (const { cases, series } of found.units) {
    expect(series?.reduce((sum, one) => sum + one.cases, 0)).toBe(cases);
  }
  // E has 1 in a quarter; C, the next smallest, would give it away.
  const guarded = withoutSmallUnits(found, 5).units;
  expect(guarded.map(({ unit, series }) => [unit, series === null])).toEqual([
    ...[
      ['A', false],
      ['B', false],
      ['C', true],
      ['D', false],
      ['E', true],
    ],
  ]);
});

it('keeps the whole series of a unit of which one quarter is small', async () => {
  const spread = [
    ...complaints('A', 20),
    ...complaints('A', 3, '2024-05-02'),
    ...complaints('B', 30),
    ...complaints('B', 6, '2024-05-02'),
    ...complaints('C', 40),
    ...complaints('C', 7, '2024-05-02'),
  ];
  const found = await funnelReport(figuresInMemory(spread), {
    ...{ force: 'norfolk', window, by: 'quarter', knownOn: null, law: new Law() },
    ...{ today: window.to, units: units.slice(0, 3) },
  });
  const guarded = withoutSmallUnits(found, 5).units;
  expect(guarded.map(({ cases, series }) => [cases, series?.length ?? null])).toEqual([
    [23, null],
    [36, null],
    [47, 4],
  ]);
});

it('tells nothing of a year before or of a quarter whose total would tell whose complaints they are', async () => {
  const all = units.slice(0, 3);
  const counts = { A: 20, B: 30, C: 40 };
  const before = async (of: Readonly<Record<string, number>>) => {
    const guarded = withoutSmallUnits(await report(counts, all, 0, of), 5);
    return [guarded.units.map(({ yearBefore }) => yearBefore), guarded.leftOut];
  };
  expect(await before({ A: 3 })).toEqual([[null, null, null], []]);
  // Nor that it was one that is no unit any more.
  expect(await before({ X: 1, Y: 1 })).toEqual([[null, null, null], []]);
  expect(await before({ A: 3, X: 2 })).toEqual([
    [null, 0, 0],
    [{ unit: 'X', cases: 0, yearBefore: null, series: [0, 0, 0, 0] }],
  ]);
  const spread = [...complaints('A', 20), ...complaints('B', 30), ...complaints('C', 40)];
  const found = await funnelReport(
    figuresInMemory([...spread, ...complaints('A', 3, '2024-05-02')]),
    {
      ...{ force: 'norfolk', window, by: 'quarter', knownOn: null, law: new Law() },
      ...{ today: window.to, units: all },
    },
  );
  const { units: guarded } = withoutSmallUnits(found, 5);
  expect(guarded.map(({ cases, series }) => [cases, series])).toEqual([
    [23, null],
    [30, null],
    [40, null],
  ]);
});

it('hides of a year before and of a quarter what is left out would give away', async () => {
  const spread = [
    ...['A', 'B', 'C'].flatMap((unit) => complaints(unit, 20)),
    ...complaints(null, 3),
    ...['A', 'B', 'C'].flatMap((unit, index) => complaints(unit, 9 + index, '2023-05-02')),
    ...complaints(null, 3, '2023-05-02'),
  ];
  const found = await funnelReport(figuresInMemory(spread), {
    ...{ force: 'norfolk', window, by: 'quarter', knownOn: null, law: new Law() },
    ...{ today: window.to, units: units.slice(0, 3) },
  });
  const guarded = withoutSmallUnits(found, 5);
  // Three that name no unit are the complaints of the force less those of all units, so one unit goes with them.
  expect(guarded.units.map(({ yearBefore }) => yearBefore)).toEqual([null, 10, 11]);
  expect(guarded.units.map(({ series }) => series === null)).toEqual([true, false, false]);
  expect(guarded.leftOut).toEqual([
    { unit: 'unit not said', cases: null, yearBefore: null, series: null },
  ]);
});

it('names what stands out, and says what such a sign is not', async () => {
  const found = await report(EXAMPLE, units, 2);
  expect(found.units.filter(({ sign }) => sign !== null)).toEqual([
    expect.objectContaining({ unit: 'C', sign: 'cold', stands: '95', rate: 3.2 }),
  ]);
  expect(found.leftOut).toMatchObject([{ unit: 'unit not said', cases: 2, yearBefore: 0 }]);
  expect(found.words[0]).toContain('Charlie is a cold spot at 95%');
  expect(found.words.at(-1)).toContain('proves nothing against anyone');
});

it('tells no small number to whoever may not see one, nor what would give it away', async () => {
  const guarded = withoutSmallUnits(await report(EXAMPLE), 5);
  const shown = guarded.units.map(({ unit, cases, rate, withheld }) => [
    unit,
    cases,
    rate,
    withheld,
  ]);
  expect(shown).toEqual([
    ['A', 52, 13, null],
    ['B', 30, 10, null],
    ['C', null, null, 'withheld'],
    ['D', 14, 9.3, null],
    ['E', null, null, 'fewer than 5'],
  ]);
  expect(guarded.words.join(' ')).not.toContain('Charlie is');
});

/** What whoever may not see small numbers can reckon of the hidden ones, from the complaints of the force. */
function hiddenTogether(guarded: FunnelReport, ofForce: number) {
  const cells = [...guarded.units, ...guarded.leftOut];
  const shown = cells.reduce((sum, { cases }) => sum + (cases ?? 0), 0);
  return { hidden: cells.filter(({ cases }) => cases === null).length, sum: ofForce - shown };
}

it('gives no withheld count away by a total, a rate or what is expected', async () => {
  const counts = { A: 12, B: 7, C: 6, E: 3 };
  const guarded = withoutSmallUnits(await report(counts), 5);
  const shown = guarded.units.filter(({ cases }) => cases !== null);
  expect(shown.map(({ unit, cases }) => [unit, cases])).toEqual([
    ...[
      ['A', 12],
      ['B', 7],
      ['D', 0],
    ],
  ]);
  expect(guarded).toMatchObject({ cases: 19, headcount: 850, rate: 2.2 });
  const { dispersion, units: all } = funnel(shown as never[]);
  expect(guarded.dispersion).toBe(dispersion);
  expect(shown.map(({ expected }) => expected)).toEqual(all.map(({ expected }) => expected));
  expect(hiddenTogether(guarded, 28)).toEqual({ hidden: 2, sum: 9 });
  // As if the withheld ones had no complaint at all: nothing that is told depends on them.
  const { position: _, ...other } = withoutSmallUnits(await report({ ...counts, C: 5, E: 4 }), 5);
  expect(guarded).toMatchObject(other);
});

it('gives no count that is left out away by the complaints of the force', async () => {
  const all = [...units, { unit: 'H', title: 'Hotel', headcount: null } as never];
  const counts = { A: 12, B: 8, C: 8, D: 9, E: 7, H: 2 };
  const guarded = withoutSmallUnits(await report(counts, all), 5);
  expect(guarded.leftOut).toMatchObject([{ unit: 'H', cases: null }]);
  expect(hiddenTogether(guarded, 46)).toEqual({ hidden: 2, sum: 9 });
  expect(guarded.cases).toBe(37);
});

it('is refused where no unit may be told', async () => {
  const found = await report({ A: 3, B: 2 });
  expect(() => withoutSmallUnits(found, 5)).toThrow('none may be told by unit');
});

it('makes one of units of fewer than ten people', async () => {
  const all = [
    ...units,
    { unit: 'F', title: 'Foxtrot', headcount: 9 },
    { unit: 'G', title: 'Golf', headcount: 3 },
  ];
  const guarded = withoutSmallUnits(await report({ ...EXAMPLE, E: 6, F: 4, G: 3 }, all), 5);
  expect(guarded.units.map(({ unit, cases }) => [unit, cases])).toEqual([
    ...[
      ['A', 52],
      ['B', 30],
      ['C', 8],
      ['D', 14],
      ['E', 6],
    ],
    ['other units', 7],
  ]);
});

it('shows a unit without a headcount apart', async () => {
  const found = await report({ ...EXAMPLE, H: 3 }, [
    ...units,
    { unit: 'H', title: 'Hotel', headcount: null } as never,
  ]);
  expect(found.leftOut).toMatchObject([{ unit: 'H', cases: 3 }]);
});

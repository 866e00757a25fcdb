import fc from 'fast-check';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import {
  hidden,
  told,
  withoutSmall,
  withoutSmallDuties,
  withoutSmallPartsOf,
} from './small-numbers';
import { type DutyCountOfRule, timelinessReport } from './timeliness/timeliness-report';

describe('the parts of a figure', () => {
  it.each([
    ['that are small are hidden', { a: 3, b: 4, c: 20 }, { a: null, b: null, c: 20 }],
    ['that are none are no secret', { a: 0, b: 20, c: 30 }, { a: 0, b: 20, c: 30 }],
    ['of five are shown', { a: 5, b: 20 }, { a: 5, b: 20 }],
    [
      'hide the next smallest with a single small one, which its total would give away',
      { a: 2, b: 0, c: 9, d: 8 },
      { a: null, b: 0, c: 9, d: null },
    ],
    ['of the same size go by name', { z: 1, b: 7, a: 7 }, { z: null, b: 7, a: null }],
    [
      'that come to a small number hide the next',
      { a: 1, b: 2, c: 9 },
      { a: null, b: null, c: null },
    ],
    [
      'of which each can only be the least hide the next',
      { a: 1, b: 5, c: 9, d: 20 },
      { a: null, b: null, c: null, d: 20 },
    ],
    [
      'of which each can only be the most hide the next',
      { a: 4, b: 4, c: 9, d: 20 },
      { a: null, b: null, c: null, d: 20 },
    ],
    ['that are the whole hide alone', { a: 2 }, { a: null }],
  ])('%s', (_what, parts, shown) => {
    expect(hidden(parts, 5)).toEqual(shown);
  });
});

describe('what is told of the parts of a total', () => {
  it.each([
    ['names no part that is the whole', { a: 2 }, {}],
    ['nor beside a zero, which would leave no other', { a: 4, b: 0 }, {}],
    ['nor parts of which each can only be one', { a: 1, b: 1 }, {}],
    ['nor parts of which each can only be the most', { a: 4, b: 4 }, {}],
    ['names those that leave a choice', { a: 3, b: 4, c: 0 }, { a: null, b: null, c: 0 }],
    ['names those of none', { a: 0 }, { a: 0 }],
  ])('%s', (_what, parts, shown) => {
    expect(told(parts, 5)).toEqual(shown);
  });

  it('leaves of no small part one value alone', () => {
    const parts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 9 }));
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 6 }), (counts, fewest) => {
        const shown = told(counts, fewest);
        const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
        const left = Object.values(shown).reduce<number>((sum, count) => sum - (count ?? 0), total);
        const kept = Object.keys(shown).filter((name) => shown[name] === null);
        // One that is named and withheld is at least one.
        const choices = sharedOut(left, kept.length);
        for (const [at, name] of kept.entries()) {
          if ((counts[name] ?? 0) >= fewest) continue;
          expect(new Set(choices.map((choice) => choice[at])).size).toBeGreaterThan(1);
        }
        for (const count of Object.values(shown)) {
          if (count !== null) expect(count === 0 || count >= fewest).toBe(true);
        }
      }),
    );
  });

  it('goes for each division of a figure', () => {
    const divisions = { breakdown: { a: 1 }, casesByType: { conduct: 1 }, leftOutBy: { late: 2 } };
    expect(withoutSmall({ value: 1, ...divisions }, 5)).toEqual({
      ...{ value: 1, breakdown: {}, casesByType: {}, leftOutBy: {} },
    });
  });
});

/** Every way in which so many parts of one and more come to a total. */
function sharedOut(total: number, parts: number): readonly (readonly number[])[] {
  if (parts === 0) return total === 0 ? [[]] : [];
  return Array.from({ length: Math.max(0, total - parts + 1) }, (_, more) => more + 1).flatMap(
    (first) => sharedOut(total - first, parts - 1).map((others) => [first, ...others]),
  );
}

describe('the parts of a row in two windows', () => {
  const figure = (value: number) => ({ value, exact: String(value) });
  const part = (name: string, last: number, previous: number) => ({
    ...{ part: name, last: figure(last), previous: figure(previous) },
    change: { number: last - previous, percent: null, exact: String(last - previous) },
  });
  const window = { from: LocalDate.of(2024, 7, 1), to: LocalDate.of(2024, 9, 30) };

  it('are hidden in both where one hides them, with the change that would tell; the row stays', () => {
    const row = {
      ...{ id: 'complaints-logged', label: '', unit: 'count' as const, contract: '' },
      ...{ last: figure(40), previous: figure(43), change: null },
      parts: [part('a', 3, 20), part('b', 20, 10), part('c', 17, 13)],
    };
    const { rows } = withoutSmallPartsOf(
      {
        ...{ report: 'complaints-and-conduct', force: 'norfolk', knownOn: null, position: 1 },
        ...{ periods: { last: window, previous: window }, by: 'route', parked: 0, rows: [row] },
      },
      5,
    );
    expect(rows[0]).toMatchObject({ last: { value: 40 }, previous: { value: 43 } });
    expect(
      rows[0]?.parts?.map((one) => [
        one.part,
        one.last.value,
        one.previous.value,
        one.change?.number,
      ]),
    ).toEqual([
      ['a', null, null, undefined],
      ['b', 20, 10, 10],
      ['c', null, null, undefined],
    ]);
  });
});

describe('what a part says beside its value', () => {
  const window = { from: LocalDate.of(2024, 7, 1), to: LocalDate.of(2024, 9, 30) };
  const shownOf = (unit: 'count' | 'percent', parts: Readonly<Record<string, object>>) => {
    const all = Object.entries(parts).map(([part, figure]) => ({
      ...{ part, change: null },
      last: { value: null, exact: null, ...figure },
      previous: { value: null, exact: null },
    }));
    const row = {
      ...{ id: 'row', label: '', unit, contract: '', change: null, parts: all },
      ...{ last: { value: null, exact: null }, previous: { value: null, exact: null } },
    };
    const { rows } = withoutSmallPartsOf(
      {
        ...{ report: 'complaints-and-conduct', force: 'norfolk', knownOn: null, position: 1 },
        ...{ periods: { last: window, previous: window }, by: 'unit', parked: 0, rows: [row] },
      },
      5,
    );
    return Object.fromEntries((rows[0]?.parts ?? []).map(({ part, last }) => [part, last]));
  };

  it('divides into nothing where one part would tell of another', () => {
    // Of the learning 20 is of one theme and 7 of another, as the row says: 7 less 5 is 2.
    const shown = shownOf('count', {
      complaint: { value: 18, breakdown: { recording: 13, searches: 5 } },
      conduct: { value: 9, breakdown: { recording: 7, searches: 2 } },
    });
    expect(Object.values(shown).map(({ value, breakdown }) => [value, breakdown])).toEqual([
      [18, {}],
      [9, {}],
    ]);
  });

  it('is not said of any part where one alone is hidden, for its total is shown', () => {
    expect(shownOf('count', { a: { value: 1 }, b: { value: 0 } })).toEqual({});
    expect(shownOf('count', { a: { value: 1 }, b: { value: 1 } })).toEqual({});
  });

  it('divides as it does where nothing is small', () => {
    const breakdown = { recording: 7, searches: 6 };
    expect(shownOf('count', { a: { value: 13, breakdown } })).toMatchObject({ a: { breakdown } });
  });

  it.each(['pending', 'leftOut'] as const)('hides it where its %s is small', (count) => {
    const figure = { value: 80, numerator: 40, denominator: 50, [count]: 9 };
    const shown = shownOf('percent', {
      a: { ...figure, [count]: 2 },
      ...{ b: figure, c: { ...figure, [count]: 10 } },
    });
    expect(Object.values(shown).map(({ withheld }) => withheld ?? false)).toEqual([
      ...[true, true, false],
    ]);
  });

  it('hides it where its cases are few, with the next that would give them away', () => {
    const shown = shownOf('count', {
      ...{ complaint: { value: 60, cases: 40 }, conduct: { value: 8, cases: 3 } },
      ...{ dsi: { value: 7, cases: 6 }, other: { value: 20, cases: 20 } },
    });
    expect(Object.values(shown).map(({ withheld }) => withheld ?? false)).toEqual([
      ...[false, true, true, false],
    ]);
  });
});

describe('the figures of duties', () => {
  const count = (part: string, duties: number, late = false): DutyCountOfRule => ({
    rule: 'R-PM-3',
    part,
    standing: late ? 'late' : 'in-time',
    taken: late ? 12 : 5,
    late: late ? 2 : -5,
    duties,
  });

  async function shown(from: string, ...counts: readonly DutyCountOfRule[]) {
    const whole = await timelinessReport(
      { counts: () => Promise.resolve(counts) },
      {
        ...{ force: 'norfolk', on: LocalDate.of(2024, 10, 1), knownOn: null, rule: null },
        ...{ by: 'month', window: { from: LocalDate.parse(from), to: LocalDate.of(2024, 9, 30) } },
      },
      new Law(),
    );
    const row = withoutSmallDuties(whole, 5).rows.find(({ rule }) => rule === 'R-PM-3');
    return [
      row?.metInTime,
      ...(row?.parts ?? []).map((one) => [one.part, one.metInTime, one.late]),
    ];
  }

  it('of a force stay; a part with a small count is hidden whole, and the next smallest with it', async () => {
    const counts = [count('2024-07', 9), count('2024-08', 8), count('2024-08', 2, true)];
    expect(await shown('2023-10-01', ...counts, count('2024-09', 7))).toEqual([
      24,
      ['2024-07', 9, 0],
      ['2024-08', null, null],
      ['2024-09', null, null],
    ]);
  });

  it('of less than a year are a part themselves', async () => {
    expect(await shown('2024-07-01', count('2024-07', 4))).toEqual([null, ['2024-07', null, null]]);
    expect(await shown('2024-07-01', count('2024-07', 5))).toEqual([5, ['2024-07', 5, 0]]);
    // Its name beside the rule's own count would tell all of it.
    expect(await shown('2023-10-01', count('2024-07', 4))).toEqual([4]);
  });
});

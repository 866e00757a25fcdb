import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { hidden, withoutSmallDuties } from './small-numbers';
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
    ['that are the whole hide alone', { a: 2 }, { a: null }],
  ])('%s', (_what, parts, shown) => {
    expect(hidden(parts, 5)).toEqual(shown);
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
    expect(await shown('2023-10-01', count('2024-07', 4))).toEqual([4, ['2024-07', null, null]]);
  });
});

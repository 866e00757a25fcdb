import { summaryOf, tableOf } from './summary.mjs';

const run = { size: 'reduced', on: '2024-10-01' };
const rate = (measured) => ({
  ...{ bench: 'import', what: 'rows', measured, unit: 'rows/s', better: 'more', goal: 20_000 },
});
const ratio = (measured) => ({
  ...{ bench: 'rebuild', what: 'all', measured, unit: 'times', better: 'less', goal: 2 },
});
const free = { bench: 'verify', what: 'walk', measured: 3.14159, unit: 's', better: 'less' };

describe('the summary of all benches', () => {
  it('says of each figure whether its goal holds', () => {
    const { lines } = summaryOf(
      [rate(20_000), rate(19_999), ratio(2), ratio(2.1), free],
      null,
      run,
    );
    expect(lines.map(({ holds }) => holds)).toEqual([true, false, true, false, null]);
    expect(lines.every(({ worsened, before }) => !worsened && before === null)).toBe(true);
  });

  it('says what is a quarter worse than the last time, whichever way is better', () => {
    const before = { lines: [rate(20_000), ratio(2), free] };
    const worsened = (...told) => summaryOf(told, before, run).lines.map((line) => line.worsened);
    expect(worsened(rate(16_000), ratio(2.5))).toEqual([true, true]);
    expect(worsened(rate(16_001), ratio(2.49))).toEqual([false, false]);
    expect(worsened(rate(90_000), ratio(0.1), free)).toEqual([false, false, false]);
    expect(worsened({ ...rate(1), what: 'others' })).toEqual([false]);
  });

  it('is a table with a line for each', () => {
    const before = { lines: [ratio(1)] };
    expect(tableOf(summaryOf([rate(21_234.5), ratio(1.9), free], before, run))).toBe(
      [
        '| bench | what | measured | goal | holds | last time |',
        '| --- | --- | --- | --- | --- | --- |',
        '| import | rows | 21,235 rows/s | at least 20,000 | yes |  |',
        '| rebuild | all | 1.9 times | at most 2 | yes | 1, worse by a quarter |',
        '| verify | walk | 3.14 s |  |  |  |',
      ].join('\n'),
    );
  });
});

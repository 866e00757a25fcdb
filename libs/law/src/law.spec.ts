import { LocalDate } from '@tipstaff/kernel';
import fc from 'fast-check';
import { englandAndWales2028 } from './calendar/england-and-wales.table';
import { defaultLawSettings, Law } from './law';
import { ruleOf, type RuleId, statutoryRules } from './statutory-rules.table';

const law = new Law();
const day = (text: string): LocalDate => LocalDate.parse(text);
const someDay = fc
  .integer({
    min: LocalDate.dayNumber(LocalDate.of(2020, 2, 1)),
    max: LocalDate.dayNumber(LocalDate.of(2026, 12, 31)),
  })
  .map((number) => LocalDate.fromDayNumber(number));

/** Every rule whose answer is the last day of a period. */
const calculatedByPeriod = (Object.keys(statutoryRules) as RuleId[]).filter(
  (id) => 'period' in ruleOf(id).calculation,
);

describe('Law', () => {
  it('chains periods without gap or overlap, each from the end of the one before', () => {
    fc.assert(
      fc.property(someDay, (start) => {
        const periods = law.chain('R-C13-2', start, LocalDate.addDays(start, 1500));
        expect(periods[0]?.from).toBe(start);
        periods.forEach((period, index) => {
          const next = periods[index + 1];
          expect(period.n).toBe(index + 1);
          expect(period.dutyArises).toBe(LocalDate.addDays(period.to, 1));
          if (next) expect(next.from).toBe(period.dutyArises);
        });
      }),
    );
  });

  it('ends a chain with the first period that ends on or after the day asked for', () => {
    const to = (until: string): readonly string[] =>
      law.chain('R-C13-2', day('2023-01-10'), day(until)).map((period) => period.to);
    expect(to('2024-01-09')).toEqual(['2024-01-09']);
    expect(to('2024-01-10')).toEqual(['2024-01-09', '2024-07-09']);
  });

  it('gives no earlier date for a later start', () => {
    fc.assert(
      fc.property(someDay, fc.nat(30), (start, later) => {
        const other = LocalDate.addDays(start, later);
        for (const rule of calculatedByPeriod) {
          expect(law.lastDay(rule, other) >= law.lastDay(rule, start)).toBe(true);
        }
      }),
    );
  });

  it('never moves a date forward for a holiday that is added', () => {
    fc.assert(
      fc.property(someDay, someDay, (start, holiday) => {
        const year = LocalDate.year(holiday);
        const more = new Law(defaultLawSettings, {
          'england-and-wales': {
            ...englandAndWales2028,
            id: 'with-one-more',
            holidays: {
              ...englandAndWales2028.holidays,
              [year]: { ...englandAndWales2028.holidays[year], [holiday.slice(5)]: 'One more' },
            },
          },
        });
        expect(more.lastDay('R-PM-3', start) >= law.lastDay('R-PM-3', start)).toBe(true);
        expect(more.lastDay('R-KI-2', start)).toBe(law.lastDay('R-KI-2', start));
      }),
      { numRuns: 20 },
    );
  });

  it('puts the local Chapter 13 target 10 working days after the period ended', () => {
    // Period ended Sunday 22 September 2024; the first working day after it is Monday 23 September.
    expect(law.targetAfter(day('2024-09-23'))).toBe('2024-10-04');
  });

  it('reads local targets from the settings and statute from the table alone', () => {
    const own = new Law({
      ...defaultLawSettings,
      logWithinWorkingDays: 5,
      contactWithinWorkingDays: 3,
      chapter13TargetWorkingDays: 1,
    });
    expect(own.lastDay('R-PM-2', day('2024-09-20'))).toBe('2024-09-27');
    expect(own.lastDay('R-PM-3', day('2024-09-20'))).toBe('2024-09-25');
    expect(own.targetAfter(day('2024-09-23'))).toBe('2024-09-23');
    expect(own.lastDay('R-KI-2', day('2024-01-03'))).toBe('2024-01-31');
    expect(own.lastDay('R-C13-2', day('2023-01-10'))).toBe('2024-01-09');
  });
});

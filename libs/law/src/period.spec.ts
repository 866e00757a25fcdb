import { LocalDate } from '@tipstaff/kernel';
import fc from 'fast-check';
import { endOfMonthsStartingWith } from './period';

const someDay = fc
  .integer({
    min: LocalDate.dayNumber(LocalDate.of(1990, 1, 1)),
    max: LocalDate.dayNumber(LocalDate.of(2150, 12, 31)),
  })
  .map((number) => LocalDate.fromDayNumber(number));

function end(start: string, months: number): LocalDate {
  return endOfMonthsStartingWith(LocalDate.parse(start), months);
}

describe('months starting with a day (R-MON-2)', () => {
  it.each([
    ['2025-03-10', 12, '2026-03-09', 'the start day counts'],
    ['2024-02-29', 12, '2025-02-28', 'trap (a): clamping and then taking a day off gives the 27th'],
    ['2023-03-01', 12, '2024-02-29', 'trap (b): taking a day off and then adding gives the 28th'],
    ['2024-08-31', 6, '2025-02-28', 'no 31 February: the last day of the month'],
    ['2023-08-31', 6, '2024-02-29', 'no 31 February in a leap year'],
    ['2024-01-01', 12, '2024-12-31', 'a calendar year'],
    ['2024-02-29', 48, '2028-02-28', 'from leap day to leap day'],
  ])('from %s for %i months end on %s: %s', (start, months, last) => {
    expect(end(start, months)).toBe(last);
  });

  it('end where the next period of the same day of the month begins, less one day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 36 }), (start, months) => {
        const last = endOfMonthsStartingWith(start, months);
        const monthsOn = (date: LocalDate): number =>
          LocalDate.year(date) * 12 + LocalDate.month(date);
        const next = LocalDate.addDays(last, 1);
        // Either the corresponding date follows, or the month ended before it could come.
        const follows = LocalDate.day(next) === LocalDate.day(start);
        expect(follows || LocalDate.isEndOfMonth(last)).toBe(true);
        expect(monthsOn(follows ? next : last) - monthsOn(start)).toBe(months);
      }),
    );
  });

  it('never end earlier for a later start', () => {
    fc.assert(
      fc.property(someDay, fc.nat(40), fc.integer({ min: 1, max: 24 }), (start, later, months) => {
        const other = LocalDate.addDays(start, later);
        expect(
          endOfMonthsStartingWith(other, months) >= endOfMonthsStartingWith(start, months),
        ).toBe(true);
      }),
    );
  });
});

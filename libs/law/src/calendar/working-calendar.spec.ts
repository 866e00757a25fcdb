import { LocalDate } from '@tipstaff/kernel';
import fc from 'fast-check';
import { englandAndWales2028 } from './england-and-wales.table';
import { WorkingCalendar } from './working-calendar';

const calendar = new WorkingCalendar(englandAndWales2028);
const first = LocalDate.dayNumber(LocalDate.of(2019, 1, 1));
const last = LocalDate.dayNumber(LocalDate.of(2028, 12, 31));
const someDay = fc.integer({ min: first, max: last }).map((n) => LocalDate.fromDayNumber(n));

/** Slow and plain: look at every day of (after, upTo]. */
function countOneByOne(after: LocalDate, upTo: LocalDate): number {
  let count = 0;
  for (let day = Date.parse(after) + 86_400_000; day <= Date.parse(upTo); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    const weekday = new Date(day).getUTCDay();
    const named = englandAndWales2028.holidays[Number(date.slice(0, 4))] ?? {};
    if (weekday !== 0 && weekday !== 6 && !(date.slice(5) in named)) count += 1;
  }
  return count;
}

describe('WorkingCalendar', () => {
  it('counts the working days of (after, upTo] as counting one by one does', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const [after, upTo] = [LocalDate.min(a, b), LocalDate.max(a, b)];
        expect(calendar.workingDaysBetween(after, upTo)).toBe(countOneByOne(after, upTo));
        expect(calendar.workingDaysBetween(upTo, after)).toBe(-countOneByOne(after, upTo) || 0);
      }),
    );
  });

  it('finds the nth working day before and after as walking from day to day does', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -300, max: 300 }), (date, n) => {
        // One that was asked for nothing yet walks.
        const walks = new WorkingCalendar(englandAndWales2028);
        const found = (asked: WorkingCalendar) => {
          try {
            return asked.addWorkingDays(date, n);
          } catch (error) {
            return (error as Error).message;
          }
        };
        calendar.workingDaysBetween(date, date);
        expect(found(calendar)).toBe(found(walks));
      }),
      { numRuns: 1_000 },
    );
  });

  it('counts 0 from a day to itself, and from Friday to Sunday', () => {
    expect(calendar.workingDaysBetween(LocalDate.of(2024, 9, 20), LocalDate.of(2024, 9, 20))).toBe(
      0,
    );
    expect(calendar.workingDaysBetween(LocalDate.of(2024, 9, 20), LocalDate.of(2024, 9, 22))).toBe(
      0,
    );
  });

  it('counts 86 working days gross and 43 net of the suspension (PV-09)', () => {
    const days = ['2024-01-08', '2024-02-05', '2024-04-08', '2024-05-10'].map((day) =>
      LocalDate.parse(day),
    );
    const [made, suspended, resumed, finalised] = days as [
      LocalDate,
      LocalDate,
      LocalDate,
      LocalDate,
    ];
    expect(calendar.workingDaysBetween(made, finalised)).toBe(86);
    expect(
      calendar.workingDaysBetween(made, suspended) +
        calendar.workingDaysBetween(resumed, finalised),
    ).toBe(43);
  });

  it('ends n working days on a working day, exactly n after the start', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (start, n) => {
        fc.pre(start < LocalDate.of(2028, 8, 1));
        const end = calendar.addWorkingDays(start, n);
        expect(calendar.isWorkingDay(end)).toBe(true);
        expect(calendar.workingDaysBetween(start, end)).toBe(n);
      }),
    );
  });

  it('goes back as it goes forward', () => {
    expect(calendar.addWorkingDays(LocalDate.of(2024, 12, 30), -2)).toBe('2024-12-24');
    expect(calendar.addWorkingDays(LocalDate.of(2024, 12, 30), 0)).toBe('2024-12-30');
  });

  it('classes weekends before holidays and names the holiday', () => {
    expect(calendar.classOf(LocalDate.of(2024, 3, 29))).toEqual({
      kind: 'holiday',
      name: 'Good Friday',
    });
    expect(calendar.classOf(LocalDate.of(2021, 12, 25))).toEqual({ kind: 'weekend' });
    expect(calendar.classOf(LocalDate.of(2020, 5, 4))).toEqual({ kind: 'working' });
  });

  it.each(['2001-12-31', '2029-01-01'])(
    'refuses to count in %s, a year it does not know',
    (day) => {
      const unknown = LocalDate.parse(day);
      const refusal = expect.objectContaining({ code: 'calendar.unknown-year', rule: 'R-BH-2' });
      expect(() => calendar.classOf(unknown)).toThrow(refusal);
      expect(() => calendar.workingDaysBetween(LocalDate.of(2024, 1, 1), unknown)).toThrow(refusal);
      expect(calendar.knows(unknown)).toBe(false);
    },
  );

  it('refuses a count that runs out of the years it knows', () => {
    expect(() => calendar.addWorkingDays(LocalDate.of(2028, 12, 20), 10)).toThrow(
      'The bank holidays of 2029 are not in the calendar',
    );
  });
});

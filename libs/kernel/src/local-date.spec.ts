import fc from 'fast-check';
import { DomainError } from './domain-error';
import { LocalDate } from './local-date';

const MS_PER_DAY = 86_400_000;

/** The same day by the platform's own calendar: another way to the same answer. */
function oracle(millis: number): string {
  return new Date(millis).toISOString().slice(0, 10);
}

const someDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / MS_PER_DAY, max: Date.UTC(2199, 11, 31) / MS_PER_DAY })
  .map((number) => LocalDate.fromDayNumber(number));

describe('LocalDate', () => {
  it.each([
    ['2023-02-30', '"2023-02-30" is not a day: February 2023 has 28 days.'],
    ['2023-02-29', '"2023-02-29" is not a day: February 2023 has 28 days.'],
    ['1900-02-29', '"1900-02-29" is not a day: February 1900 has 28 days.'],
    ['2024-13-01', '"2024-13-01" is not a day: there is no month 13.'],
    ['2024-04-31', '"2024-04-31" is not a day: April 2024 has 30 days.'],
    ['2024-04-00', '"2024-04-00" is not a day: April 2024 has 30 days.'],
    ['24/09/2024', 'is not a date: write it as YYYY-MM-DD'],
    ['2024-9-1', 'is not a date: write it as YYYY-MM-DD'],
    [' 2024-09-01', 'is not a date: write it as YYYY-MM-DD'],
    ['2024-09-01\n', 'is not a date: write it as YYYY-MM-DD'],
    ['0204-09-01', 'outside the years 1900 to 2199'],
    ['', 'is not a date'],
  ])('refuses %j and says why', (text, why) => {
    expect(LocalDate.fault(text)).toContain(why);
    expect(() => LocalDate.parse(text)).toThrow(DomainError);
  });

  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(LocalDate.parse(text)).toBe(text);
    expect(LocalDate.fault(text)).toBeNull();
  });

  it('adds days as the platform calendar does, over three centuries', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(LocalDate.addDays(day, days)).toBe(oracle(Date.parse(day) + days * MS_PER_DAY));
      }),
    );
  });

  it('counts the days between as the inverse of adding', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        expect(LocalDate.daysBetween(day, LocalDate.addDays(day, days))).toBe(days);
      }),
    );
  });

  it('knows the weekday', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(LocalDate.weekday(day)).toBe(new Date(day).getUTCDay());
      }),
    );
    expect(LocalDate.weekdayName(LocalDate.of(2024, 9, 24))).toBe('Tuesday');
  });

  it('has no corresponding date where the end month is too short', () => {
    expect(LocalDate.correspondingDate(LocalDate.of(2024, 8, 31), 1)).toBeNull();
    expect(LocalDate.correspondingDate(LocalDate.of(2024, 2, 29), 12)).toBeNull();
    expect(LocalDate.correspondingDate(LocalDate.of(2024, 2, 29), 48)).toBe('2028-02-29');
    expect(LocalDate.correspondingDate(LocalDate.of(2023, 3, 1), 12)).toBe('2024-03-01');
    expect(LocalDate.correspondingDate(LocalDate.of(2023, 12, 15), 1)).toBe('2024-01-15');
    expect(LocalDate.correspondingDate(LocalDate.of(2024, 1, 15), -1)).toBe('2023-12-15');
  });

  it('has a corresponding date with the same day number, that many months on', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
        const found = LocalDate.correspondingDate(day, months);
        const end = LocalDate.endOfMonth(day, months);
        expect(LocalDate.isEndOfMonth(end)).toBe(true);
        if (found === null) expect(LocalDate.day(day)).toBeGreaterThan(LocalDate.day(end));
        else expect([found.slice(0, 7), found.slice(8)]).toEqual([end.slice(0, 7), day.slice(8)]);
      }),
    );
  });

  it('ends February on the 29th in leap years only', () => {
    expect(LocalDate.endOfMonth(LocalDate.of(2023, 12, 31), 2)).toBe('2024-02-29');
    expect(LocalDate.endOfMonth(LocalDate.of(2024, 12, 31), 2)).toBe('2025-02-28');
    expect(LocalDate.endOfMonth(LocalDate.of(2100, 2, 1))).toBe('2100-02-28');
  });

  it('reads aloud', () => {
    expect(LocalDate.inWords(LocalDate.of(2024, 9, 24))).toBe('Tue 24 September 2024');
    expect(LocalDate.inShortWords(LocalDate.of(2024, 9, 4))).toBe('4 September 2024');
    expect(LocalDate.monthInWords(LocalDate.of(2024, 9, 4))).toBe('September 2024');
  });

  it('sorts as text in day order', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        expect(a < b).toBe(LocalDate.dayNumber(a) < LocalDate.dayNumber(b));
        expect(LocalDate.min(a, b) <= LocalDate.max(a, b)).toBe(true);
      }),
    );
  });

  it.each([
    ['1985-01-05', '2024-01-04', 38],
    ['1985-01-05', '2024-01-05', 39],
    ['2020-02-29', '2021-02-28', 0],
    ['2020-02-29', '2021-03-01', 1],
    ['2024-01-05', '2024-01-05', 0],
  ])('counts the anniversaries from %s to %s', (from, to, years) => {
    expect(LocalDate.wholeYears(LocalDate.parse(from), LocalDate.parse(to))).toBe(years);
  });
});

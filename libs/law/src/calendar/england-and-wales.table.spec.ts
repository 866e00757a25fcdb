import { LocalDate } from '@tipstaff/kernel';
import { englandAndWales2028 } from './england-and-wales.table';

const days = Object.entries(englandAndWales2028.holidays).flatMap(([year, named]) =>
  Object.keys(named).map((day) => `${year}-${day}`),
);

/** The published list, dd/mm by year. */
const published: Readonly<Record<number, string>> = {
  2002: '01/01 29/03 01/04 06/05 03/06 04/06 26/08 25/12 26/12',
  2003: '01/01 18/04 21/04 05/05 26/05 25/08 25/12 26/12',
  2004: '01/01 09/04 12/04 03/05 31/05 30/08 27/12 28/12',
  2005: '03/01 25/03 28/03 02/05 30/05 29/08 26/12 27/12',
  2006: '02/01 14/04 17/04 01/05 29/05 28/08 25/12 26/12',
  2007: '01/01 06/04 09/04 07/05 28/05 27/08 25/12 26/12',
  2008: '01/01 21/03 24/03 05/05 26/05 25/08 25/12 26/12',
  2009: '01/01 10/04 13/04 04/05 25/05 31/08 25/12 28/12',
  2010: '01/01 02/04 05/04 03/05 31/05 30/08 27/12 28/12',
  2011: '03/01 22/04 25/04 29/04 02/05 30/05 29/08 26/12 27/12',
  2012: '02/01 06/04 09/04 07/05 04/06 05/06 27/08 25/12 26/12',
  2013: '01/01 29/03 01/04 06/05 27/05 26/08 25/12 26/12',
  2014: '01/01 18/04 21/04 05/05 26/05 25/08 25/12 26/12',
  2015: '01/01 03/04 06/04 04/05 25/05 31/08 25/12 28/12',
  2016: '01/01 25/03 28/03 02/05 30/05 29/08 26/12 27/12',
  2017: '02/01 14/04 17/04 01/05 29/05 28/08 25/12 26/12',
  2018: '01/01 30/03 02/04 07/05 28/05 27/08 25/12 26/12',
  2019: '01/01 19/04 22/04 06/05 27/05 26/08 25/12 26/12',
  2020: '01/01 10/04 13/04 08/05 25/05 31/08 25/12 28/12',
  2021: '01/01 02/04 05/04 03/05 31/05 30/08 27/12 28/12',
  2022: '03/01 15/04 18/04 02/05 02/06 03/06 29/08 19/09 26/12 27/12',
  2023: '02/01 07/04 10/04 01/05 08/05 29/05 28/08 25/12 26/12',
  2024: '01/01 29/03 01/04 06/05 27/05 26/08 25/12 26/12',
  2025: '01/01 18/04 21/04 05/05 26/05 25/08 25/12 26/12',
  2026: '01/01 03/04 06/04 04/05 25/05 31/08 25/12 28/12',
  2027: '01/01 26/03 29/03 03/05 31/05 30/08 27/12 28/12',
  2028: '03/01 14/04 17/04 01/05 29/05 28/08 25/12 26/12',
};

/** Easter Sunday by the anonymous Gregorian rule. */
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return LocalDate.of(year, Math.floor(f / 31), (f % 31) + 1);
}

describe('bank holidays of England and Wales', () => {
  it('are 222 days, 2002 to 2028', () => {
    expect(days).toHaveLength(222);
    expect(Object.keys(englandAndWales2028.holidays)).toEqual(Object.keys(published));
  });

  it.each(Object.entries(published))('are those published for %s', (year, list) => {
    const expected = list.split(' ').map((day) => `${day.slice(3)}-${day.slice(0, 2)}`);
    expect(Object.keys(englandAndWales2028.holidays[Number(year)] ?? {}).sort()).toEqual(
      expected.sort(),
    );
  });

  it('are real days and never on a weekend', () => {
    for (const day of days) {
      expect([day, LocalDate.fault(day)]).toEqual([day, null]);
      expect([0, 6]).not.toContain(LocalDate.weekday(LocalDate.parse(day)));
    }
  });

  it('have Good Friday and Easter Monday where Easter puts them', () => {
    for (const [year, named] of Object.entries(englandAndWales2028.holidays)) {
      const easter = easterSunday(Number(year));
      expect(named[LocalDate.addDays(easter, -2).slice(5)]).toBe('Good Friday');
      expect(named[LocalDate.addDays(easter, 1).slice(5)]).toBe('Easter Monday');
    }
  });
});

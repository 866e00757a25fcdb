import { LocalDate } from '@tipstaff/kernel';
import { Law } from '../law';
import { asKnownOn } from './calendar-version';
import { englandAndWales2028 } from './england-and-wales.table';
import { unitedKingdom2028 } from './united-kingdom.table';
import { WorkingCalendar } from './working-calendar';

const day = (text: string): LocalDate => LocalDate.parse(text);

describe('a calendar as it was known', () => {
  it('lacks the State Funeral before it was proclaimed, so the same rule gives another day', () => {
    const before = new Law(undefined, {
      'england-and-wales': asKnownOn(englandAndWales2028, day('2022-09-09')),
    });
    const after = new Law(undefined, {
      'england-and-wales': asKnownOn(englandAndWales2028, day('2022-09-10')),
    });
    expect(before.lastDay('R-PM-2', day('2022-09-16'))).toBe('2022-09-20');
    expect(after.lastDay('R-PM-2', day('2022-09-16'))).toBe('2022-09-21');
  });

  it('has a name of its own where it differs, and is the calendar itself where it does not', () => {
    expect(asKnownOn(englandAndWales2028, day('2022-09-09')).id).toBe(
      'england-and-wales-2028.2@2022-09-09',
    );
    expect(asKnownOn(englandAndWales2028, day('2024-01-01'))).toBe(englandAndWales2028);
  });

  it.each([englandAndWales2028, unitedKingdom2028])(
    '$id: every late holiday is one of its days and was known before it came',
    ({ holidays, knownLate }) => {
      for (const [date, knownOn] of Object.entries(knownLate)) {
        expect(holidays[Number(date.slice(0, 4))]?.[date.slice(5)]).toBeDefined();
        expect(knownOn < date).toBe(true);
        expect(LocalDate.fault(knownOn)).toBeNull();
      }
    },
  );
});

describe('bank holidays in any part of the United Kingdom', () => {
  const kingdom = new WorkingCalendar(unitedKingdom2028);
  const england = new WorkingCalendar(englandAndWales2028);

  it('hold every holiday of England and Wales and those of Scotland and Northern Ireland', () => {
    for (const [year, days] of Object.entries(englandAndWales2028.holidays)) {
      if (Number(year) < unitedKingdom2028.firstYear) continue;
      for (const monthDay of Object.keys(days)) {
        expect(kingdom.isWorkingDay(day(`${year}-${monthDay}`))).toBe(false);
      }
    }
    for (const elsewhere of [
      '2024-01-02',
      '2024-03-18',
      '2024-07-12',
      '2024-08-05',
      '2024-12-02',
    ]) {
      expect(england.isWorkingDay(day(elsewhere))).toBe(true);
      expect(kingdom.isWorkingDay(day(elsewhere))).toBe(false);
    }
  });

  it('are real days and never on a weekend', () => {
    for (const [year, days] of Object.entries(unitedKingdom2028.holidays)) {
      for (const monthDay of Object.keys(days)) {
        const date = `${year}-${monthDay}`;
        expect([date, LocalDate.fault(date)]).toEqual([date, null]);
        expect([0, 6]).not.toContain(LocalDate.weekday(day(date)));
      }
    }
  });

  it('begin in 2012', () => {
    expect(Object.keys(unitedKingdom2028.holidays)[0]).toBe('2012');
    for (const elsewhere of ['2012-01-03', '2016-01-04', '2017-01-03', '2018-03-19']) {
      expect(england.isWorkingDay(day(elsewhere))).toBe(true);
      expect(kingdom.isWorkingDay(day(elsewhere))).toBe(false);
    }
  });

  it('are five or more beyond those of England and Wales in every year', () => {
    for (const [year, days] of Object.entries(unitedKingdom2028.holidays)) {
      const own = Object.keys(englandAndWales2028.holidays[Number(year)] ?? {}).length;
      expect(Object.keys(days).length - own).toBeGreaterThanOrEqual(5);
    }
  });
});

import { type CalendarVersion } from './calendar-version';
import { englandAndWales2028 } from './england-and-wales.table';

/** Bank holidays of Scotland and of Northern Ireland that are none in England and Wales. */
const elsewhere: CalendarVersion['holidays'] = {
  2012: {
    '01-03': "New Year's Day (substitute day, Scotland)",
    '03-19': "St Patrick's Day (substitute day)",
    '07-12': 'Battle of the Boyne',
    '08-06': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2013: {
    '01-02': '2 January',
    '03-18': "St Patrick's Day (substitute day)",
    '07-12': 'Battle of the Boyne',
    '08-05': 'Summer bank holiday (Scotland)',
    '12-02': "St Andrew's Day (substitute day)",
  },
  2014: {
    '01-02': '2 January',
    '03-17': "St Patrick's Day",
    '07-14': 'Battle of the Boyne (substitute day)',
    '08-04': 'Summer bank holiday (Scotland)',
    '12-01': "St Andrew's Day (substitute day)",
  },
  2015: {
    '01-02': '2 January',
    '03-17': "St Patrick's Day",
    '07-13': 'Battle of the Boyne (substitute day)',
    '08-03': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2016: {
    '01-04': '2 January (substitute day)',
    '03-17': "St Patrick's Day",
    '07-12': 'Battle of the Boyne',
    '08-01': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2017: {
    '01-03': "New Year's Day (substitute day, Scotland)",
    '03-17': "St Patrick's Day",
    '07-12': 'Battle of the Boyne',
    '08-07': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2018: {
    '01-02': '2 January',
    '03-19': "St Patrick's Day (substitute day)",
    '07-12': 'Battle of the Boyne',
    '08-06': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2019: {
    '01-02': '2 January',
    '03-18': "St Patrick's Day (substitute day)",
    '07-12': 'Battle of the Boyne',
    '08-05': 'Summer bank holiday (Scotland)',
    '12-02': "St Andrew's Day (substitute day)",
  },
  2020: {
    '01-02': '2 January',
    '03-17': "St Patrick's Day",
    '07-13': 'Battle of the Boyne (substitute day)',
    '08-03': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2021: {
    '01-04': '2 January (substitute day)',
    '03-17': "St Patrick's Day",
    '07-12': 'Battle of the Boyne',
    '08-02': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2022: {
    '01-04': '2 January (substitute day)',
    '03-17': "St Patrick's Day",
    '07-12': 'Battle of the Boyne',
    '08-01': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2023: {
    '01-03': "New Year's Day (substitute day, Scotland)",
    '03-17': "St Patrick's Day",
    '07-12': 'Battle of the Boyne',
    '08-07': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2024: {
    '01-02': '2 January',
    '03-18': "St Patrick's Day (substitute day)",
    '07-12': 'Battle of the Boyne',
    '08-05': 'Summer bank holiday (Scotland)',
    '12-02': "St Andrew's Day (substitute day)",
  },
  2025: {
    '01-02': '2 January',
    '03-17': "St Patrick's Day",
    '07-14': 'Battle of the Boyne (substitute day)',
    '08-04': 'Summer bank holiday (Scotland)',
    '12-01': "St Andrew's Day (substitute day)",
  },
  2026: {
    '01-02': '2 January',
    '03-17': "St Patrick's Day",
    '06-15': 'World Cup bank holiday (Scotland)',
    '07-13': 'Battle of the Boyne (substitute day)',
    '08-03': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2027: {
    '01-04': '2 January (substitute day)',
    '03-17': "St Patrick's Day",
    '07-12': 'Battle of the Boyne',
    '08-02': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
  2028: {
    '01-04': '2 January (substitute day)',
    '03-17': "St Patrick's Day",
    '07-12': 'Battle of the Boyne',
    '08-07': 'Summer bank holiday (Scotland)',
    '11-30': "St Andrew's Day",
  },
};

const FIRST_YEAR = 2012;

/**
 * Bank holidays in any part of the United Kingdom, for freedom of information alone (R-WD-3):
 * section 10(6) of the Act leaves out a holiday of Scotland or Northern Ireland for everybody.
 */
export const unitedKingdom2028: CalendarVersion = {
  ...englandAndWales2028,
  id: 'united-kingdom-2028.2',
  title: 'Any part of the United Kingdom, 2012 to 2028',
  firstYear: FIRST_YEAR,
  holidays: Object.fromEntries(
    Object.entries(englandAndWales2028.holidays)
      .filter(([year]) => Number(year) >= FIRST_YEAR)
      .map(([year, days]) => [year, { ...days, ...elsewhere[Number(year)] }]),
  ),
  knownLate: { ...englandAndWales2028.knownLate, '2026-06-15': '2026-02-04' },
};

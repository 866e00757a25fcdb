import { Instant } from './instant';
import { type LocalDate } from './local-date';

describe('Instant', () => {
  it.each([
    // PV-08: an e-mail of 23:30Z on 30 June arrives on 1 July in London.
    ['2024-06-30T23:30:00Z', '2024-07-01', '00:30'],
    ['2024-06-30T22:59:59Z', '2024-06-30', '23:59'],
    ['2024-12-31T23:59:59Z', '2024-12-31', '23:59'],
    // Clocks go forward at 01:00Z on 31 March 2024 and back at 01:00Z on 27 October 2024.
    ['2024-03-31T00:59:59Z', '2024-03-31', '00:59'],
    ['2024-03-31T01:00:00Z', '2024-03-31', '02:00'],
    ['2024-03-30T23:30:00Z', '2024-03-30', '23:30'],
    ['2024-03-31T23:30:00Z', '2024-04-01', '00:30'],
    ['2024-10-26T23:30:00Z', '2024-10-27', '00:30'],
    ['2024-10-27T00:30:00Z', '2024-10-27', '01:30'],
    ['2024-10-27T01:30:00Z', '2024-10-27', '01:30'],
    ['2024-10-27T23:30:00Z', '2024-10-27', '23:30'],
  ])('%s is %s %s in London', (moment, day, time) => {
    const instant = Instant.parse(moment);
    expect(Instant.londonDate(instant)).toBe(day);
    expect(Instant.londonTime(instant)).toBe(time);
  });

  it('reads an offset and writes UTC to the millisecond', () => {
    expect(Instant.parse('2024-07-01T00:30+01:00')).toBe('2024-06-30T23:30:00.000Z');
  });

  it.each([
    ['2024-06-30', 'not a moment'],
    ['2024-06-30T23:30:00', 'not a moment'],
    ['yesterday', 'not a moment'],
    ['2023-02-30T10:00:00Z', 'February 2023 has 28 days'],
    ['2024-06-30T25:00:00Z', 'time of day that does not exist'],
  ])('refuses %s and says why', (text, why) => {
    expect(() => Instant.parse(text)).toThrow(why);
  });

  it('moves by milliseconds', () => {
    const start = Instant.parse('2024-10-27T00:30:00Z');
    expect(Instant.plusMillis(start, 3_600_000)).toBe('2024-10-27T01:30:00.000Z');
    expect(Instant.toMillis(Instant.fromMillis(1_700_000_000_123))).toBe(1_700_000_000_123);
  });

  it.each([
    ['2024-01-15', '2024-01-15T00:00:00.000Z'],
    ['2024-03-31', '2024-03-31T00:00:00.000Z'],
    ['2024-04-01', '2024-03-31T23:00:00.000Z'],
    ['2024-10-27', '2024-10-26T23:00:00.000Z'],
    ['2024-10-28', '2024-10-28T00:00:00.000Z'],
  ])('%s begins in London at %s', (day, start) => {
    expect(Instant.startOfLondonDay(day as LocalDate)).toBe(start);
  });
});

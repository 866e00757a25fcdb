import { type Instant } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { LocalDate } from '@tipstaff/kernel';
import { shippedLadders } from './reminder-ladder.table';
import { isDigestTime, isUrgentTime, workingDayUpTo } from './reminder-time.policy';

const { calendar } = new Law();
const { hours } = shippedLadders;
const at = (moment: string) => moment as Instant;

describe('the time of the digests', () => {
  it.each([
    ['07:29 in London, summer time', '2024-10-01T06:29:59.999Z', false],
    ['07:30 in London, summer time', '2024-10-01T06:30:00.000Z', true],
    ['late in the evening: a machine that slept catches up', '2024-10-01T21:00:00.000Z', true],
    ['07:29 in London, winter time', '2024-12-02T07:29:00.000Z', false],
    ['07:30 in London, winter time', '2024-12-02T07:30:00.000Z', true],
    ['the Sunday on which the clocks go forward', '2024-03-31T09:00:00.000Z', false],
    ['07:29 on the Monday after the clocks went forward', '2024-04-02T06:29:00.000Z', false],
    ['07:30 on the first working day after they went forward', '2024-04-02T06:30:00.000Z', true],
    ['06:30 on the Monday after the clocks went back', '2024-10-28T06:30:00.000Z', false],
    ['07:30 on the Monday after the clocks went back', '2024-10-28T07:30:00.000Z', true],
    ['a Saturday', '2024-10-05T09:00:00.000Z', false],
    ['a bank holiday', '2024-08-26T09:00:00.000Z', false],
  ])('%s', (_, moment, expected) => {
    expect(isDigestTime(at(moment), calendar, hours)).toBe(expected);
  });

  it('is what the force set', () => {
    expect(isDigestTime(at('2024-10-01T06:00:00.000Z'), calendar, { digestAt: '07:00' })).toBe(
      true,
    );
  });
});

describe('the time of what is urgent', () => {
  it.each([
    ['in the quiet hours of the morning', '2024-10-01T06:29:00.000Z', false],
    ['when they end', '2024-10-01T06:30:00.000Z', true],
    ['in the afternoon', '2024-10-01T15:00:00.000Z', true],
    ['when they begin', '2024-10-01T19:00:00.000Z', false],
    ['in the hour that comes twice when the clocks go back', '2024-10-27T01:30:00.000Z', false],
    ['on a Sunday: some law does not wait', '2024-10-06T10:00:00.000Z', true],
  ])('%s', (_, moment, expected) => {
    expect(isUrgentTime(at(moment), calendar, hours)).toBe(expected);
  });

  it('is none on a Sunday or a bank holiday where the force set that', () => {
    const set = { ...hours, urgentOnEveryDay: false };
    expect(isUrgentTime(at('2024-10-06T10:00:00.000Z'), calendar, set)).toBe(false);
    expect(isUrgentTime(at('2024-08-26T10:00:00.000Z'), calendar, set)).toBe(false);
    expect(isUrgentTime(at('2024-08-27T10:00:00.000Z'), calendar, set)).toBe(true);
  });

  it('may have quiet hours within a day', () => {
    const set = { ...hours, quietFrom: '12:00', quietUntil: '13:00' };
    expect(isUrgentTime(at('2024-10-01T11:30:00.000Z'), calendar, set)).toBe(false);
    expect(isUrgentTime(at('2024-10-01T02:00:00.000Z'), calendar, set)).toBe(true);
  });
});

it('takes the last working day for a day that is none', () => {
  expect(workingDayUpTo(LocalDate.parse('2024-10-06'), calendar)).toBe('2024-10-04');
  expect(workingDayUpTo(LocalDate.parse('2024-10-04'), calendar)).toBe('2024-10-04');
});

import { Instant } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { isReminderTime } from './reminder-time.policy';

const { calendar } = new Law();

describe('when reminders go out', () => {
  it.each([
    ['not before 07:30 London time in summer', '2024-10-01T06:29:59Z', false],
    ['from 07:30 London time in summer', '2024-10-01T06:30:00Z', true],
    ['not before 07:30 London time in winter', '2024-11-01T07:29:59Z', false],
    ['from 07:30 London time in winter', '2024-11-01T07:30:00Z', true],
    ['until midnight in London', '2024-10-01T22:59:00Z', true],
    ['not once it is the next day in London', '2024-10-01T23:00:00Z', false],
    ['not on a Saturday', '2024-10-05T10:00:00Z', false],
    ['not on a bank holiday', '2024-08-26T10:00:00Z', false],
  ])('%s', (_, now, expected) => {
    expect(isReminderTime(Instant.parse(now), calendar)).toBe(expected);
  });

  it('refuses to guess in a year whose bank holidays are not known', () => {
    expect(() => isReminderTime(Instant.parse('2199-01-02T10:00:00Z'), calendar)).toThrow(
      /bank holidays of 2199/,
    );
  });
});

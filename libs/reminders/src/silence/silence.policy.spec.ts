import { type Instant } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { shippedLadders } from '../reminder-ladder.table';
import { isCanaryLate, isLineDue, lineExpectedOf } from './silence.policy';

const { calendar } = new Law();
const { hours } = shippedLadders;
const at = (moment: string) => moment as Instant;

describe('the daily line', () => {
  const due = (now: string, openMails: number, sweptAt = '2024-10-01T06:31:00.000Z') =>
    isLineDue(at(now), calendar, hours, { openMails, sweptAt: at(sweptAt) });

  it.each([
    ['as soon as no mail is open', '2024-10-01T06:35:00.000Z', 0, true],
    ['not while mails are on their way', '2024-10-01T08:59:00.000Z', 3, false],
    ['2½ hours after the digests in any case', '2024-10-01T09:00:00.000Z', 3, true],
    ['not at the weekend', '2024-10-05T09:00:00.000Z', 0, false],
  ])('is written %s', (_, now, open, expected) => {
    expect(due(now, open)).toBe(expected);
  });

  it('gives a machine that slept half an hour to send what it planned', () => {
    expect(due('2024-10-01T15:00:00.000Z', 3, '2024-10-01T14:58:00.000Z')).toBe(false);
    expect(due('2024-10-01T15:28:00.000Z', 3, '2024-10-01T14:58:00.000Z')).toBe(true);
  });

  it.each([
    ['on a working day, from 10:30', '2024-10-01T09:30:00.000Z', '2024-10-01'],
    ['that of the day before until then', '2024-10-01T09:29:00.000Z', '2024-09-30'],
    ['that of Friday until Monday morning', '2024-10-07T08:00:00.000Z', '2024-10-04'],
    ['that of the Friday before a bank holiday', '2024-08-27T09:29:00.000Z', '2024-08-23'],
    [
      'on the Monday after the clocks went back, from 10:30',
      '2024-10-28T10:30:00.000Z',
      '2024-10-28',
    ],
    ['and not before', '2024-10-28T10:29:00.000Z', '2024-10-25'],
  ])('is expected %s', (_, now, expected) => {
    expect(lineExpectedOf(at(now), calendar, hours)).toBe(expected);
  });
});

it('misses a canary that was not heard for more than two hours and a quarter', () => {
  const heard = at('2024-10-01T08:00:00.000Z');
  expect(isCanaryLate(at('2024-10-01T10:15:00.000Z'), heard)).toBe(false);
  expect(isCanaryLate(at('2024-10-01T10:15:00.001Z'), heard)).toBe(true);
});

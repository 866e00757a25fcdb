import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { aboutOn, beganOn, rungOn } from './ladder.policy';

const day = (text: string) => LocalDate.parse(text);
const { calendar } = new Law();
const rung = (about: string, today: string, began = '2023-09-06') =>
  rungOn(day(about), day(today), day(began), calendar);

describe('the day that reminders are about', () => {
  const arose = day('2024-09-06');

  it('is the last day of an obligation that has one', () => {
    const due = day('2024-10-08');
    expect(aboutOn({ due, arose, overdueFrom: day('2024-10-09') })).toBe('2024-10-08');
  });

  it('is the day the duty arises where the law gives no date', () => {
    expect(aboutOn({ due: null, arose, overdueFrom: arose })).toBe('2024-09-06');
  });

  it('is none while no day can be known', () => {
    expect(aboutOn({ due: null, arose, overdueFrom: null })).toBeNull();
  });
});

describe('the rung that a day has reached', () => {
  it.each([
    ['nothing 21 working days before', '2024-10-08', '2024-09-09', null],
    ['20 working days before', '2024-10-08', '2024-09-10', 'before-20'],
    ['still the first rung 6 working days before', '2024-10-08', '2024-09-30', 'before-20'],
    ['5 working days before', '2024-10-08', '2024-10-01', 'before-5'],
    ['the working day before', '2024-10-08', '2024-10-07', 'before-1'],
    ['the Friday before a Monday', '2024-10-07', '2024-10-04', 'before-1'],
    ['the Friday before a Sunday', '2024-10-06', '2024-10-04', 'before-1'],
    [
      'the last working day before Christmas, for 30 December',
      '2024-12-30',
      '2024-12-27',
      'before-1',
    ],
    ['on the day', '2024-10-08', '2024-10-08', 'on-the-day'],
    ['six days after: still the day itself', '2024-10-08', '2024-10-14', 'on-the-day'],
    ['a week after', '2024-10-08', '2024-10-15', 'after-1'],
    ['13 days after: still the first week', '2024-10-08', '2024-10-21', 'after-1'],
    ['25 days after: the third week only', '2024-09-06', '2024-10-01', 'after-3'],
  ])('%s', (_, about, today, expected) => {
    expect(rung(about, today)).toBe(expected);
  });

  it('is the nearest one when the date became known late', () => {
    expect(rung('2024-10-03', '2024-10-01')).toBe('before-5');
  });

  it('counts a bank holiday as no working day', () => {
    // Monday 26 August 2024 is the summer bank holiday.
    expect(rung('2024-08-27', '2024-08-23')).toBe('before-1');
  });

  it('is none on the day a duty begins, nor of a day before it', () => {
    // Four weeks are 20 working days: the first rung would fall on the day of the last update.
    expect(rung('2024-10-29', '2024-10-01', '2024-10-01')).toBeNull();
    expect(rung('2024-10-29', '2024-10-21', '2024-10-01')).toBeNull();
    expect(rung('2024-10-29', '2024-10-22', '2024-10-01')).toBe('before-5');
    // Two working days to log a complaint.
    expect(rung('2024-10-03', '2024-10-01', '2024-10-01')).toBeNull();
    expect(rung('2024-10-03', '2024-10-02', '2024-10-01')).toBe('before-1');
  });

  it('is watched from the first day of a period whose duty arises later', () => {
    const [validFrom, arose] = [day('2023-10-08'), day('2024-10-08')];
    expect(beganOn({ validFrom, arose })).toBe('2023-10-08');
    // A date that moved has a segment of its own; the duty is as old as before.
    expect(beganOn({ validFrom: arose, arose: validFrom })).toBe('2023-10-08');
  });
});

import { LocalDate } from '@tipstaff/kernel';
import { Law, type ReminderLadder } from '@tipstaff/law';
import { aboutOn, beganOn, ladderOf, rungsReached } from './ladder.policy';
import { shippedLadders } from './reminder-ladder.table';

const day = (text: string) => LocalDate.parse(text);
const { calendar } = new Law();
const { standard } = shippedLadders;
const reached = (about: string, today: string, began = '2023-09-06', ladder = standard) =>
  rungsReached(day(about), day(today), day(began), calendar, ladder).map(({ rung }) => rung);
const latest = (...asked: Parameters<typeof reached>) => reached(...asked)[0] ?? null;

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

describe('the latest rung that a day has reached', () => {
  it.each([
    ['nothing 21 working days before', '2024-10-08', '2024-09-09', null],
    ['20 working days before', '2024-10-08', '2024-09-10', 'before-20'],
    ['still the first rung 6 working days before', '2024-10-08', '2024-09-30', 'before-20'],
    ['5 working days before', '2024-10-08', '2024-10-01', 'before-5'],
    ['not yet on the Sunday before the rung of a Monday', '2024-10-14', '2024-10-06', 'before-20'],
    ['the working day before', '2024-10-08', '2024-10-07', 'before-1'],
    ['the Friday before a Monday', '2024-10-07', '2024-10-04', 'before-1'],
    ['the Friday before a Sunday', '2024-10-06', '2024-10-04', 'before-1'],
    ['the last working day before 30 December', '2024-12-30', '2024-12-27', 'before-1'],
    ['on the day', '2024-10-08', '2024-10-08', 'on-the-day'],
    ['the working day after', '2024-10-08', '2024-10-09', 'after-1'],
    ['the weekend after a Friday: still the day itself', '2024-10-04', '2024-10-06', 'on-the-day'],
    ['four working days after: still the first', '2024-10-08', '2024-10-14', 'after-1'],
    ['five working days after', '2024-10-08', '2024-10-15', 'after-5'],
    ['ten working days after', '2024-10-08', '2024-10-22', 'after-10'],
    ['14 working days after: still the tenth', '2024-10-08', '2024-10-28', 'after-10'],
    ['17 working days after: the fifteenth only', '2024-09-06', '2024-10-01', 'after-15'],
  ])('%s', (_, about, today, expected) => {
    expect(latest(about, today)).toBe(expected);
  });

  it('is the nearest one when the date became known late', () => {
    expect(latest('2024-10-03', '2024-10-01')).toBe('before-5');
  });

  it('counts a bank holiday as no working day', () => {
    // Monday 26 August 2024 is the summer bank holiday.
    expect(latest('2024-08-27', '2024-08-23')).toBe('before-1');
    expect(latest('2024-08-23', '2024-08-26')).toBe('on-the-day');
  });

  it('is none on the day a duty begins, nor of a day before it', () => {
    // Four weeks are 20 working days: the first rung would fall on the day of the last update.
    expect(latest('2024-10-29', '2024-10-01', '2024-10-01')).toBeNull();
    expect(latest('2024-10-29', '2024-10-21', '2024-10-01')).toBeNull();
    expect(latest('2024-10-29', '2024-10-22', '2024-10-01')).toBe('before-5');
    // Two working days to log a complaint.
    expect(latest('2024-10-03', '2024-10-01', '2024-10-01')).toBeNull();
    expect(latest('2024-10-03', '2024-10-02', '2024-10-01')).toBe('before-1');
  });

  it('is watched from the first day of a period whose duty arises later', () => {
    const [validFrom, arose] = [day('2023-10-08'), day('2024-10-08')];
    expect(beganOn({ validFrom, arose })).toBe('2023-10-08');
    // A date that moved has a segment of its own; the duty is as old as before.
    expect(beganOn({ validFrom: arose, arose: validFrom })).toBe('2023-10-08');
  });
});

describe('all rungs that a day has reached', () => {
  it('are in order from the latest, and none from before the day once it has come', () => {
    expect(reached('2024-10-08', '2024-10-07')).toEqual(['before-1', 'before-5', 'before-20']);
    expect(reached('2024-10-08', '2024-10-22')).toEqual([
      'after-10',
      'after-5',
      'after-1',
      'on-the-day',
    ]);
  });

  it('name those who are told at each, and repeat as the ladder says', () => {
    const ladder: ReminderLadder = {
      rungs: [
        { at: 'on-the-day', to: ['owner'], urgent: true },
        { at: 'after-2', to: ['supervisor'], urgent: false },
      ],
      again: { everyWorkingDays: 3, to: ['head-of-psd'] },
    };
    const on = (today: string) =>
      rungsReached(day('2024-10-08'), day(today), day('2024-09-01'), calendar, ladder);
    expect(on('2024-10-14')).toEqual([
      { rung: 'after-2', to: ['supervisor'], urgent: false },
      { rung: 'on-the-day', to: ['owner'], urgent: true },
    ]);
    expect(on('2024-10-15')[0]).toEqual({ rung: 'after-5', to: ['head-of-psd'], urgent: false });
    expect(on('2024-10-18')[0]).toMatchObject({ rung: 'after-8' });
  });

  it('end with the last where nothing is repeated', () => {
    const ladder = { ...standard, again: null };
    expect(latest('2024-10-08', '2025-01-21', '2024-09-01', ladder)).toBe('after-5');
  });
});

it('is the ladder of the rule where it has one of its own', () => {
  expect(ladderOf(shippedLadders, 'R-REF-1').again?.everyWorkingDays).toBe(1);
  expect(ladderOf(shippedLadders, 'R-KI-2')).toBe(standard);
});

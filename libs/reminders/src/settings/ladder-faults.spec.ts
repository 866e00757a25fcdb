import { type ReminderLadder } from '@tipstaff/law';
import { type ReminderHours, shippedLadders } from '../reminder-ladder.table';
import { checkedHours, checkedLadder } from './ladder-faults';

const rung = { at: 'before-5', to: ['owner'], urgent: false } as const;
const ladder = (fields: object) => ({ rungs: [rung], again: null, ...fields }) as ReminderLadder;

describe('a ladder', () => {
  it.each([shippedLadders.standard, ...Object.values(shippedLadders.byRule)])(
    'that ships can be set as it is',
    (one) => {
      expect(checkedLadder(one)).toEqual(one);
    },
  );

  it('is kept from its first rung to its last', () => {
    const rungs = ['after-1', 'on-the-day', 'before-1', 'before-20'].map((at) => ({ ...rung, at }));
    expect(checkedLadder(ladder({ rungs })).rungs.map(({ at }) => at)).toEqual([
      'before-20',
      'before-1',
      'on-the-day',
      'after-1',
    ]);
  });

  it.each([
    ['without a rung', { rungs: [] }, '/rungs', /1 to 30 rungs/],
    [
      'with a day that is none',
      { rungs: [{ ...rung, at: 'before-0' }] },
      '/rungs/0/at',
      /before-0/,
    ],
    ['beyond a year', { rungs: [{ ...rung, at: 'after-251' }] }, '/rungs/0/at', /1 to 250/],
    ['with a day twice', { rungs: [rung, rung] }, '/rungs/1/at', /twice/],
    ['that names nobody', { rungs: [{ ...rung, to: [] }] }, '/rungs/0/to', /at least one/],
    ['that names a stranger', { rungs: [{ ...rung, to: ['mayor'] }] }, '/rungs/0/to', /"mayor"/],
    [
      'that repeats never and always',
      { again: { everyWorkingDays: 0, to: ['owner'] } },
      '/again/everyWorkingDays',
      /whole working days/,
    ],
    [
      'that tells the owner when it is late only',
      {
        rungs: [
          { ...rung, at: 'after-1' },
          { ...rung, to: ['supervisor'] },
        ],
      },
      '/rungs',
      /before it is late/,
    ],
  ])('%s is refused, and says where', (_, fields, pointer, message) => {
    expect.assertions(1);
    try {
      checkedLadder(ladder(fields));
    } catch (error) {
      expect(error).toMatchObject({
        code: 'reminder.ladder-invalid',
        pointer,
        message: expect.stringMatching(message),
      });
    }
  });
});

describe('the hours', () => {
  const hours = (fields: Partial<ReminderHours>) => () =>
    checkedHours({ ...shippedLadders.hours, ...fields });

  it.each([
    ['a time that is none', { digestAt: '7:30' }, /"7:30" is not a time/],
    ['a digest at night', { digestAt: '06:00' }, /within the quiet hours from 20:00 to 07:30/],
    ['a digest at noon while noon is quiet', { quietFrom: '07:00', quietUntil: '13:00' }, /within/],
  ])('with %s are refused', (_, fields, words) => {
    expect(hours(fields)).toThrow(words);
  });

  it('that ship can be set as they are', () => {
    expect(hours({})()).toEqual(shippedLadders.hours);
  });
});

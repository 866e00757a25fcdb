import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { dueReminders, type Told } from './due-reminders.policy';

const day = (text: string) => LocalDate.parse(text);
const { calendar } = new Law();
const neverTold: Told = { last: () => null, has: () => false };
const lastTold = (date: string): Told => ({ last: () => day(date), has: () => false });

const action = {
  id: 'action:norfolk:PAM-1/1#R-SRC-3#meeting-PAM-2',
  force: 'norfolk',
  validFrom: day('2024-07-22'),
  arose: day('2024-07-22'),
  due: day('2024-10-08'),
  overdueFrom: day('2024-10-09'),
  owner: 'Chief Constable',
};
const dueOn = (today: string, told: Told = neverTold, obligation = action) =>
  dueReminders(obligation, day(today), calendar, told);

describe('what is due on a day for one obligation', () => {
  it('is nothing before the first rung', () => {
    expect(dueOn('2024-09-09')).toEqual([]);
  });

  it('is the rung that was reached, to the owner', () => {
    expect(dueOn('2024-10-01')).toEqual([
      {
        obligation: action.id,
        force: 'norfolk',
        aboutOn: '2024-10-08',
        rung: 'before-5',
        recipient: { name: 'Chief Constable', as: 'owner' },
        movedFrom: null,
      },
    ]);
  });

  it('says from where the date moved to whoever was told the old one', () => {
    expect(dueOn('2024-10-01', lastTold('2024-10-04'))).toMatchObject([
      { aboutOn: '2024-10-08', rung: 'before-5', movedFrom: '2024-10-04' },
    ]);
  });

  it('is told at once when a date moved out of reach of the ladder', () => {
    const moved = { ...action, due: day('2025-01-21'), overdueFrom: day('2025-01-22') };
    expect(dueOn('2024-10-01', lastTold('2024-10-08'), moved)).toMatchObject([
      { aboutOn: '2025-01-21', rung: 'moved', movedFrom: '2024-10-08' },
    ]);
  });

  it('does not repeat that the date moved once the new one was told', () => {
    expect(dueOn('2024-10-07', lastTold('2024-10-08'))).toMatchObject([
      { rung: 'before-1', movedFrom: null },
    ]);
  });

  it('is nothing when its latest rung was told', () => {
    const has: Told['has'] = (_, about, rung) => about === '2024-10-08' && rung === 'before-5';
    expect(dueOn('2024-10-01', { last: () => day('2024-10-08'), has })).toEqual([]);
  });

  it('says that a date came back, even when its rung had been told before it went away', () => {
    const has: Told['has'] = (_, about, rung) => about === '2024-10-08' && rung === 'before-5';
    expect(dueOn('2024-10-01', { last: () => day('2024-10-15'), has })).toMatchObject([
      { aboutOn: '2024-10-08', rung: 'moved', movedFrom: '2024-10-15' },
    ]);
  });

  it('concerns the head of PSD on the first day it is overdue', () => {
    expect(dueOn('2024-10-09').map(({ recipient, rung }) => [recipient.name, rung])).toEqual([
      ['Chief Constable', 'on-the-day'],
      ['Head of Professional Standards', 'on-the-day'],
    ]);
  });

  it('is nothing where no day is known', () => {
    expect(
      dueReminders(
        { ...action, due: null, overdueFrom: null },
        day('2024-10-01'),
        calendar,
        neverTold,
      ),
    ).toEqual([]);
  });
});

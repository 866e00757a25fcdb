import { type Obligation } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type WorkingCalendar } from '@tipstaff/law';
import { aboutOn, beganOn, type Rung, rungOn } from './ladder.policy';
import { type Recipient, recipientsOn } from './recipients.policy';

/** A reminder to be given: what the unique key of the table is made of, and what the mail says. */
export interface DueReminder {
  readonly obligation: string;
  readonly force: string;
  readonly aboutOn: LocalDate;
  readonly rung: Rung;
  readonly recipient: Recipient;
  /** The date that this recipient was told last, when it is another one. */
  readonly movedFrom: LocalDate | null;
}

export type Remindable = Pick<
  Obligation,
  'id' | 'validFrom' | 'due' | 'arose' | 'overdueFrom' | 'owner'
> & {
  readonly force: string;
};

/** What was told before, or waits to be. */
export interface Told {
  /** The date this recipient was told last for the obligation; null when they were told none. */
  last(obligation: string, recipient: string): LocalDate | null;
  has(obligation: string, about: LocalDate, rung: Rung, recipient: string): boolean;
}

/**
 * What has to be told today about one obligation: its latest rung, to everyone it concerns and who
 * was not told yet. Whoever was told another date hears of the change with the new date's rung, or
 * at once where that rung was not reached or was told before the date went away and came back.
 */
export function dueReminders(
  obligation: Remindable,
  today: LocalDate,
  calendar: WorkingCalendar,
  told: Told,
): readonly DueReminder[] {
  const { id, force } = obligation;
  const about = aboutOn(obligation);
  if (about === null) return [];
  const reached = rungOn(about, today, beganOn(obligation), calendar);
  return recipientsOn(obligation, today).flatMap((recipient) => {
    const last = told.last(id, recipient.name);
    const movedFrom = last === about ? null : last;
    const rungs: (Rung | null)[] = [reached, movedFrom === null ? null : 'moved'];
    const rung = rungs.find((one) => one !== null && !told.has(id, about, one, recipient.name));
    if (!rung) return [];
    return [{ obligation: id, force, aboutOn: about, rung, recipient, movedFrom }];
  });
}

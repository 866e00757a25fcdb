import { type LocalDate } from '@tipstaff/kernel';
import { type AddedHoliday, type HolidayAsked, newHoliday } from '@tipstaff/law';
import { type MovedDate, ObligationRegister, rehearse } from '@tipstaff/projections';
import { ReminderLog, type SentReminder } from '@tipstaff/reminders';
import { type OpenRecord } from './open-record';

/** A date that moves, and who was told of the old one. */
export interface MovedAndTold extends MovedDate {
  readonly reminded: readonly Pick<SentReminder, 'recipient' | 'rung' | 'on' | 'sentAt'>[];
}

/** What a holiday does to the open dates; its JSON form is this object. */
export interface HolidayEffect {
  readonly holiday: AddedHoliday;
  /** The day as of which dates are open. */
  readonly on: LocalDate;
  /** Null: all forces. */
  readonly force: string | null;
  readonly calendar: { readonly from: string; readonly to: string };
  readonly moved: readonly MovedAndTold[];
}

/**
 * Tries the holiday out; nothing is written. The lists must hold the whole record.
 * @throws DomainError what `newHoliday` throws
 */
export async function effectOf(
  { store, pool, law }: OpenRecord,
  asked: HolidayAsked,
  force: string | null,
): Promise<HolidayEffect> {
  const holiday = newHoliday(law.calendar.version, asked);
  const more = law.with([...law.added, holiday]);
  const on = asked.today;
  const moved = await rehearse(store, new ObligationRegister(pool, law), { law: more, on, force });
  const ids = [...new Set(moved.map(({ obligation }) => obligation))];
  const sent = await new ReminderLog(pool).sentAbout(ids);
  return {
    holiday,
    on,
    force,
    calendar: { from: law.calendar.version.id, to: more.calendar.version.id },
    moved: moved.map((one) => ({ ...one, reminded: toldOf(one, sent) })),
  };
}

/** A local target is named in the reminders of a report that is owed already. */
function toldOf(moved: MovedDate, sent: readonly SentReminder[]): MovedAndTold['reminded'] {
  const about = moved.date === 'due' ? moved.from : moved.arose;
  return sent
    .filter((one) => one.obligation === moved.obligation && one.aboutOn === about)
    .filter(({ on }) => moved.date === 'due' || on >= moved.arose)
    .map(({ recipient, rung, on, sentAt }) => ({ recipient, rung, on, sentAt }));
}

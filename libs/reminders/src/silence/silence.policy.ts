import { Instant, LocalDate } from '@tipstaff/kernel';
import { type WorkingCalendar } from '@tipstaff/law';
import { type ReminderHours } from '../reminder-ladder.table';
import { isDigestTime, workingDayUpTo } from '../reminder-time.policy';

/** Mail that is not out so long after the digests were due is told as waiting. */
const LINE_AFTER_MS = 150 * 60_000;
/** A sweep every five minutes, and a worker that is just being restarted. */
const GRACE_MS = 30 * 60_000;
/** A canary an hour, and one that may be lost in a restart. */
const LONGEST_WITHOUT_CANARY_MS = 135 * 60_000;

/**
 * The daily line is written as soon as no mail is open any more, and in any case 2½ hours after the
 * digests were due, or half an hour after a machine that slept planned them.
 */
export function isLineDue(
  now: Instant,
  calendar: WorkingCalendar,
  hours: Pick<ReminderHours, 'digestAt'>,
  { openMails, sweptAt }: { readonly openMails: number; readonly sweptAt: Instant },
): boolean {
  if (!isDigestTime(now, calendar, hours)) return false;
  if (openMails === 0) return true;
  const hadTime = Instant.plusMillis(sweptAt, GRACE_MS) <= now;
  return hadTime && isDigestTime(Instant.plusMillis(now, -LINE_AFTER_MS), calendar, hours);
}

/**
 * The working day whose line must be there by now.
 * @throws DomainError `calendar.unknown-year`
 */
export function lineExpectedOf(
  now: Instant,
  calendar: WorkingCalendar,
  hours: Pick<ReminderHours, 'digestAt'>,
): LocalDate {
  const then = Instant.plusMillis(now, -LINE_AFTER_MS - GRACE_MS);
  const day = Instant.londonDate(then);
  const isOut = Instant.londonTime(then) >= hours.digestAt;
  return workingDayUpTo(isOut ? day : LocalDate.addDays(day, -1), calendar);
}

/** @param arrivedAt when the last one arrived, or the first one was released while none has */
export function isCanaryLate(now: Instant, arrivedAt: Instant): boolean {
  return Instant.plusMillis(arrivedAt, LONGEST_WITHOUT_CANARY_MS) < now;
}

import { type Instant, type LocalDate } from '@tipstaff/kernel';

/** The account of a force's reminders since the line before. */
export interface DailyLine {
  readonly force: string;
  /** The working day it was written on. */
  readonly on: LocalDate;
  /** The moment of the line before; null for the first. */
  readonly since: Instant | null;
  /** Reminders that were to be given: all that follow, together. */
  readonly due: number;
  readonly sent: number;
  /** Done, moved or somebody else's before the mail was made. */
  readonly skipped: number;
  readonly failed: number;
  readonly unknown: number;
  /** Not sent when the line had to be written; they are in the next line as well. */
  readonly waiting: number;
  /** Due, and in no mail. */
  readonly missed: number;
}

export type LineCounts = Omit<DailyLine, 'force' | 'on' | 'since'>;

/** `12 due, 11 sent, 1 skipped, 0 failed, 0 unknown, 0 missed`. What waits is named when something does. */
export function lineInWords({
  due,
  sent,
  skipped,
  failed,
  unknown,
  waiting,
  missed,
}: LineCounts): string {
  const late = waiting === 0 ? '' : `${waiting} waiting, `;
  return `${due} due, ${sent} sent, ${skipped} skipped, ${failed} failed, ${unknown} unknown, ${late}${missed} missed`;
}

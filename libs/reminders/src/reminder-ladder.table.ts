/**
 * When a person is reminded of one date. A new rung is one number here and one line in the policy's
 * examples (docs/how-to/add-a-reminder-rung.md).
 */
export interface ReminderLadder {
  /** Working days before the date, largest first. */
  readonly workingDaysBefore: readonly number[];
  /** Calendar days between two reminders once the date has passed. */
  readonly everyDaysAfter: number;
}

export const reminderLadder: ReminderLadder = {
  workingDaysBefore: [20, 5, 1],
  everyDaysAfter: 7,
};

import { type ReminderEntry } from '@tipstaff/reminders';
import { type CsvColumns } from '../http/csv-answer';

export const reminderColumns: CsvColumns<ReminderEntry> = {
  number: ({ number }) => number,
  force: ({ force }) => force,
  type: ({ type }) => type,
  reference: ({ reference }) => reference,
  obligation: ({ obligation }) => obligation,
  aboutOn: ({ aboutOn }) => aboutOn,
  rung: ({ rung }) => rung,
  recipient: ({ recipient }) => recipient,
  movedFrom: ({ movedFrom }) => movedFrom,
  outcome: ({ outcome }) => outcome,
  reason: ({ reason }) => reason,
  mailOn: ({ mail }) => mail.on,
  mailState: ({ mail }) => mail.state,
  mailReference: ({ mail }) => mail.reference,
  sentAt: ({ mail }) => mail.sentAt,
};

import { type ReminderEntry } from '@tipstaff/reminders';
import { type CsvColumns } from '../http/csv';

export const reminderColumns: CsvColumns<ReminderEntry> = {
  number: ({ number }) => number,
  force: ({ force }) => force,
  type: ({ type }) => type,
  reference: ({ reference }) => reference,
  obligation: ({ obligation }) => obligation,
  rule: ({ rule }) => rule,
  aboutOn: ({ aboutOn }) => aboutOn,
  rung: ({ rung }) => rung,
  recipient: ({ recipient }) => recipient,
  as: (entry) => entry.as,
  standsInFor: ({ standsInFor }) => standsInFor,
  movedFrom: ({ movedFrom }) => movedFrom,
  outcome: ({ outcome }) => outcome,
  reason: ({ reason }) => reason,
  mail: ({ mail }) => mail.digest,
  mailKind: ({ mail }) => mail.kind,
  mailOn: ({ mail }) => mail.on,
  mailState: ({ mail }) => mail.state,
  mailReference: ({ mail }) => mail.reference,
  sentAt: ({ mail }) => mail.sentAt,
};

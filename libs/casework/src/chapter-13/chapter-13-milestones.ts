import { type FieldRule, type MilestoneRule } from '../milestone';
import { aDate, aNumber, maybeOneOf, noValue, oneOf, someOf, text } from '../value-rule';

export const SENT = 'chapter-13';
export const DRAFTED = 'chapter-13-drafted';
export const DELIVERED = 'chapter-13-delivered';
export const ACKNOWLEDGED = 'chapter-13-acknowledged';
export const RECEIVED = 'chapter-13-received';

const period: FieldRule = { title: 'Which relevant period it is about, from 1', value: aNumber };

/** Of a report that was sent: the import has no column for the period and so is not asked. */
const sentReportFields = { period: { ...period, required: true } } as const;

/** Of a decision to withhold: without the period it is about the report that is owed on its day. */
export const withheldReportFields = { period } as const;

export const recipients = {
  lpb: 'Local policing body',
  dg: 'Director General of the IOPC',
  complainant: 'Complainant',
  'interested-person': 'Interested person',
  officer: 'Officer',
};

/** The sending of a report, to one or more at once. @param title of the fact @param label of its command */
export const reportSent = (title: string, label: string) =>
  ({
    title,
    command: 'send-chapter-13-report',
    label,
    permission: 'chapter-13.report',
    value: someOf(recipients),
    fields: sentReportFields,
  }) as const satisfies MilestoneRule;

/**
 * The making of a Chapter 13 report and what became of it, beside its sending: the same for a
 * complaint, a conduct matter and a DSI matter. A case type spreads these into its milestones.
 */
export const chapter13Milestones = {
  [DRAFTED]: {
    title: 'Report drafted',
    command: 'draft-chapter-13-report',
    label: 'Draft the report',
    permission: 'chapter-13.report',
    value: noValue,
    fields: {
      period: { ...period, required: true },
      notice: { title: 'The day notice of the investigation was given, if any', value: aDate },
      progress: { title: 'How the investigation has gone so far', value: text(), sealed: true },
      estimate: {
        title: 'When it is thought to conclude and the final report to be submitted',
        value: aDate,
      },
      'reason-for-length': { title: 'Why it takes so long', value: text(), sealed: true },
      'planned-steps': { title: 'The steps that are planned', value: text(), sealed: true },
    },
    entry: 'api',
    meaning: { note: 'Anything to remember that is no part of the report.' },
  },
  [DELIVERED]: {
    title: 'Report delivered',
    command: 'record-chapter-13-delivery',
    label: 'Record that the report was delivered',
    permission: 'chapter-13.report',
    value: oneOf(recipients),
    fields: sentReportFields,
    entry: 'api',
    meaning: { value: 'To whom it was delivered.' },
  },
  [ACKNOWLEDGED]: {
    title: 'Report acknowledged',
    command: 'record-chapter-13-acknowledgement',
    label: 'Record that the report was acknowledged',
    permission: 'chapter-13.report',
    value: oneOf(recipients),
    fields: sentReportFields,
    entry: 'api',
    meaning: { value: 'Who acknowledged it.' },
  },
  [RECEIVED]: {
    title: "Director General's report received",
    command: 'record-chapter-13-receipt',
    label: "Record that the Director General's report was received",
    permission: 'chapter-13.report',
    value: maybeOneOf({ dg: 'Director General of the IOPC' }),
    fields: sentReportFields,
    entry: 'api',
    meaning: { value: 'Who sent it.' },
  },
} as const satisfies Record<string, MilestoneRule>;

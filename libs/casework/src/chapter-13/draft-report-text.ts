import { type CaseRef, LocalDate, placeName, plural } from '@tipstaff/kernel';
import { type ChainedPeriod, type OwedRule, type ReportRecipient, ruleOf } from '@tipstaff/law';
import { type Obligation, type ObligationBasis } from '../obligation/obligation';
import { officeOf, recipientNotes } from '../obligation/explain-obligation';
import { type ElapsedSpan, type TimeHolder } from './elapsed-time';
import { type ContentItem } from './report-content';

/** The report on one relevant period as it stands on a day: what it says, to whom it goes, as text. */
export interface DraftReport {
  readonly case: CaseRef;
  /** The rule it is owed under: of the force (R-C13-2, R-C13-9) or of the Director General (R-C13-5). */
  readonly rule: OwedRule;
  readonly direction: Obligation['direction'];
  readonly owner: string;
  readonly heading: string;
  readonly period: ChainedPeriod;
  /** The day the document is of. */
  readonly on: LocalDate;
  readonly items: readonly ContentItem[];
  /** Whether nothing is missing. What was erased was there. */
  readonly complete: boolean;
  readonly recipients: readonly ReportRecipient[];
  /** Notes sent before the period ended: they discharge nothing. */
  readonly early: NonNullable<ObligationBasis['early']>;
  /** Of an inbound report: the day it came, and how many days after the period. */
  readonly received: ObligationBasis['received'] | null;
  readonly dischargedOn: LocalDate | null;
  readonly elapsed: readonly ElapsedSpan[];
  readonly text: string;
}

const HOLDERS: Readonly<Record<TimeHolder, string>> = {
  force: 'under investigation by the force',
  iopc: 'under investigation held by the Director General of the IOPC',
  suspended: 'suspended',
  'not-under-investigation': 'not under investigation',
};

/** The report as plain text, to be sent as it is once nothing is missing. */
export function reportText(report: Omit<DraftReport, 'text'>, titleOfType: string): string {
  const { heading, case: ref, rule, period, items, elapsed, recipients, early } = report;
  const { source } = ruleOf(rule);
  const ended =
    period.to < report.on ? 'The investigation was not completed within it.' : 'It has not ended.';
  return [
    heading,
    '',
    `Force: ${placeName(ref.force)}. Reference of the ${titleOfType.toLowerCase()}: ${ref.reference}.`,
    `Made under ${source} (${rule}).`,
    `Relevant period ${period.n}: ${inWords(period.from)} to ${inWords(period.to)}. ${ended}`,
    '',
    ...items.flatMap((item) => [`(${item.item}) ${item.title}`, ...itemText(item), ...more(item)]),
    'To:',
    ...recipientNotes(recipients).map((line) => line.replace(/^Recipient, /, '- ')),
    ...early.map(
      ({ on, to }) =>
        `- A note was sent on ${inWords(on)}, before the period ended, to ${to.map(officeOf).join(', ')}: it is not this report.`,
    ),
    '',
  ].join('\n');

  /** The reason for length rests on the days themselves: whose they were, and that some were suspended. */
  function more({ name }: ContentItem): readonly string[] {
    return name === 'reason-for-length' ? [...elapsed.map(spanText), ''] : [''];
  }
}

function itemText({ name, standing, text }: ContentItem): readonly string[] {
  if (standing === 'missing') return ['[missing: draft it before the report is sent]'];
  if (standing === 'erased' || text === null) return ['[the text was erased]'];
  const isDays = standing === 'said' && ['opened-on', 'notice', 'estimate'].includes(name);
  return [
    isDays
      ? text
          .split(', ')
          .map((day) => inWords(LocalDate.parse(day)))
          .join(', ')
      : text,
  ];
}

function spanText({ whose, from, to, days }: ElapsedSpan): string {
  return `- ${inWords(from)} to ${inWords(to)} (${plural(days, 'day')}): ${HOLDERS[whose]}`;
}

function inWords(day: LocalDate): string {
  return LocalDate.inShortWords(day);
}

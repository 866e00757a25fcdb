import { LocalDate } from '@tipstaff/kernel';
import {
  chapter13Recipients,
  type RecipientDecision,
  type RecipientQuestion,
  type ReportRecipient,
} from '@tipstaff/law';
import { type Fact, listed } from '../fact';
import { type MilestoneRule } from '../milestone';
import { type Obligation, type ReportSending } from '../obligation/obligation';
import { type Timeline } from '../timeline';
import { ruleNaming } from '../timeline-rules';
import { someOf } from '../value-rule';
import { recipients, withheldReportFields } from './chapter-13-milestones';

/** What is asked of the law, but for the decisions, which are facts of the case. */
export type ReportQuestion = Omit<RecipientQuestion, 'mightPrejudice'>;

/**
 * To whom a report goes (R-C13-4, 5, 9): what the law says, and over it the decisions to withhold
 * that were recorded for this report. A later decision about the same recipient replaces an earlier.
 */
export function reportRecipients(
  question: ReportQuestion,
  decisions: readonly Fact[],
): readonly ReportRecipient[] {
  const withheld = new Map<string, Fact>();
  for (const decision of decisions) {
    for (const recipient of listed(decision.value)) withheld.set(recipient, decision);
  }
  const mightPrejudice = question.form === 'local' && withheld.has('lpb');
  const { recipients } = chapter13Recipients({ ...question, mightPrejudice });
  const inLaw = recipients.map((one): ReportRecipient => {
    const decision = withheld.get(one.recipient);
    if (decision && one.decision !== 'not-applicable' && mayBeWithheld(question, one.recipient)) {
      return withheldFrom(one, decision);
    }
    return { ...one, decision: one.decision === 'withhold' ? 'withheld' : one.decision };
  });
  const named = new Set<string>(recipients.map(({ recipient }) => recipient));
  const others = [...withheld]
    .filter(([recipient]) => !named.has(recipient))
    .map(([recipient, decision]) =>
      withheldFrom({ recipient, by: 'appropriate authority' }, decision),
    );
  return [...inLaw, ...others];
}

/**
 * Prejudice keeps no report on a local investigation under Schedule 3 from the Director General
 * (R-C13-4), not even by a decision that was made while the case was outside it or in other hands.
 */
export function mayBeWithheld({ schedule3, form }: ReportQuestion, recipient: string): boolean {
  return !(schedule3 && form === 'local' && recipient === 'dg');
}

/**
 * The same once a report was sent: whoever it was sent to was told, whatever had been decided before,
 * and others who had a copy are added. What is not known by the end of `day` is left out.
 */
export function afterSending(
  recipients: readonly ReportRecipient[],
  sendings: readonly ReportSending[],
  by: string,
  day: LocalDate,
): readonly ReportRecipient[] {
  const sent = new Map(
    sendings.filter(({ on }) => on <= day).map((sending) => [sending.recipient, sending]),
  );
  const told = (sending: ReportSending): ReportRecipient => ({
    recipient: sending.recipient,
    decision: 'sent',
    by,
    why: `the report of ${LocalDate.inShortWords(sending.on)}`,
    sentOn: sending.on,
    ...(isBy(sending.deliveredOn, day) ? { deliveredOn: sending.deliveredOn } : {}),
    ...(isBy(sending.acknowledgedOn, day) ? { acknowledgedOn: sending.acknowledgedOn } : {}),
  });
  const listed = new Set(recipients.map(({ recipient }) => recipient));
  return [
    ...recipients.map((one) => {
      const sending = sent.get(one.recipient);
      return sending ? told(sending) : one;
    }),
    ...[...sent.values()].filter(({ recipient }) => !listed.has(recipient)).map(told),
  ];
}

/** The report with its recipients as they are told on a day, for its explanation; anything else as it is. */
export function toldOn<Told extends Pick<Obligation, 'basis' | 'owner'>>(
  obligation: Told,
  on: LocalDate,
): Told {
  const { basis, owner } = obligation;
  if (!basis.recipients) return obligation;
  const recipients = afterSending(basis.recipients, basis.sendings ?? [], owner, on);
  return { ...obligation, basis: { ...basis, recipients } };
}

function isBy(on: LocalDate | null, day: LocalDate): on is LocalDate {
  return on !== null && on <= day;
}

/** Where the reason or the name is sealed, only that there is one can be said. */
function withheldFrom(
  { recipient, by }: Pick<ReportRecipient, 'recipient'> & Pick<RecipientDecision, 'by'>,
  { person, note, on }: Fact,
): ReportRecipient {
  return {
    recipient,
    decision: 'withheld',
    by: person ?? by,
    why: note ?? `decided on ${LocalDate.inShortWords(on)}; the reason is sealed in the record`,
  };
}

export const WITHHELD = 'chapter-13-withheld';

/** A decision not to send a report to someone; the note says why, the person who decided. */
export const reportWithheld = {
  title: 'Report withheld from',
  command: 'withhold-chapter-13-report',
  label: 'Withhold the report',
  permission: 'chapter-13.withhold',
  value: someOf({ ...recipients, 'chief-officer': 'Chief officer' }),
  note: 'required',
  fields: withheldReportFields,
  entry: 'api',
} as const satisfies MilestoneRule;

/** Whether the case is outside Schedule 3 on a day, where the Director General is not told anyway. */
export type OutsideSchedule3<M extends string> = (timeline: Timeline<M>, day: LocalDate) => boolean;

/**
 * The prejudice exception lifts the duty to the local policing body, never that to the Director
 * General: a decision to withhold from them on a local Schedule 3 investigation is refused (R-C13-4).
 * A form that is not stated is the force's own: local.
 */
export function neverWithheldFromDirectorGeneral<M extends string>(isOutside: OutsideSchedule3<M>) {
  return ruleNaming<M | 'investigation' | typeof WITHHELD>((timeline) => {
    let form = 'local';
    return timeline.facts.flatMap(({ milestone, value, on, number }) => {
      if (milestone === 'investigation') form = value ?? 'local';
      const isNamed = milestone === WITHHELD && listed(value).includes('dg');
      if (!isNamed || form !== 'local' || isOutside(timeline as Timeline<M>, on)) return [];
      return [
        {
          code: `${WITHHELD}-from-dg`,
          fact: number,
          field: 'value' as const,
          message: `"${WITHHELD}" on ${LocalDate.inShortWords(on)} names "dg", but the report on a local investigation under Schedule 3 goes to the Director General without exception: prejudice can keep it from the local policing body alone (R-C13-4). Leave "dg" out.`,
        },
      ];
    });
  });
}

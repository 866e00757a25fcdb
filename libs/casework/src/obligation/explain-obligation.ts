import { LocalDate } from '@tipstaff/kernel';
import {
  type ChainedPeriod,
  deadlineOf,
  type Explanation,
  type Law,
  type OwedRule,
  type PeriodAdjustment,
  type ReportRecipient,
  ruleOf,
  withChanges,
} from '@tipstaff/law';
import { isRequestRule, requests } from '../request/request';
import { ACTION_RULE, actionRule, type Obligation, type ObligationBasis } from './obligation';

const OFFICES: Readonly<Record<string, string>> = {
  lpb: 'the local policing body',
  dg: 'the Director General of the IOPC',
  'chief-officer': 'the chief officer',
  officer: 'the officer concerned',
  complainant: 'the complainant',
  'interested-person': 'the interested person',
};

const DECISIONS: Readonly<Record<ReportRecipient['decision'], string>> = {
  send: 'to be sent',
  sent: 'sent',
  withheld: 'withheld',
  'not-applicable': 'not applicable',
};

/** As a sentence has it: `the local policing body`. */
export const officeOf = (recipient: string): string => OFFICES[recipient] ?? recipient;

/** The decisions in words, a line for each. */
export function recipientNotes(recipients: readonly ReportRecipient[]): readonly string[] {
  return recipients.map(
    ({ recipient, decision, by, why }) =>
      `Recipient, ${officeOf(recipient)}: ${DECISIONS[decision]} (by ${by}: ${why}).`,
  );
}

/** Why the obligation has the date it has; made anew from its basis, so it cannot disagree with it. */
export function explainObligation(
  obligation: Pick<Obligation, 'rule' | 'basis' | 'due'>,
  law: Law,
): Explanation {
  const { rule, basis } = obligation;
  if (rule === ACTION_RULE) return explainAction(basis);
  if (isRequestRule(rule)) return explainRequest(requests[rule], basis);
  if (basis.period) return explainReport(law, rule, basis.period, basis);
  if (basis.agreed !== undefined) return explainSetDay(law, rule, basis, basis.agreed);
  if (basis.undated) return unknownDate(law, rule, basis);
  if (obligation.due === null && mayHaveDate(rule)) return unknownDate(law, rule, basis);
  if (basis.adjustments) return explainAdjusted(law, rule, basis, basis.adjustments);
  return explainRule(law, rule, basis);
}

/** Whether the rule gives a last day, wherever the calendar reaches. */
function mayHaveDate(rule: OwedRule): boolean {
  const { kind } = ruleOf(rule).calculation;
  return kind !== 'undated' && kind !== 'display';
}

/** What the rule alone makes of the day it starts from, whatever it reckons. */
function explainRule(
  law: Law,
  rule: OwedRule,
  { start, facts, notes }: ObligationBasis,
): Explanation {
  const { kind } = ruleOf(rule).calculation;
  if (kind === 'undated') return law.explainUndated(rule, start, facts, notes);
  const explained =
    kind === 'window' || kind === 'before' || kind === 'display'
      ? deadlineOf(law, rule, start).explanation
      : null;
  const { wouldChange: _of, ...explanation } = explained ?? law.explain(rule, start, facts);
  return withChanges({ ...explanation, facts, notes: [...explanation.notes, ...notes] });
}

function explainReport(
  law: Law,
  rule: OwedRule,
  period: ChainedPeriod,
  { facts, notes, recipients = [] }: ObligationBasis,
): Explanation {
  const told = [...notes, ...recipientNotes(recipients)];
  return { ...law.explainAfterPeriod(rule, period, facts, told), recipients };
}

/** The day the rule gives, counted as ever, and each decision that moved it. */
function explainAdjusted(
  law: Law,
  rule: OwedRule,
  basis: ObligationBasis,
  adjustments: readonly PeriodAdjustment[],
): Explanation {
  const original = basis.original ?? null;
  const counted = original === null ? unknownDate(law, rule, basis) : explainRule(law, rule, basis);
  return {
    ...counted,
    last: adjustments.at(-1)?.to ?? original,
    adjustments,
    notes: [
      ...counted.notes,
      ...(original === null ? [] : [`The last day by the rule: ${LocalDate.inWords(original)}.`]),
      ...adjustments.map(adjustmentInWords),
    ],
  };
}

function adjustmentInWords({ how, on, from, to, by, why }: PeriodAdjustment): string {
  const before = from === null ? '' : ` from ${LocalDate.inWords(from)}`;
  const what = how === 'extended' ? 'Extended' : 'Reduced';
  return `${what} on ${LocalDate.inWords(on)}${before} to ${LocalDate.inWords(to)}, by ${by}: ${why}`.replace(
    /\.?$/,
    '.',
  );
}

function unknownDate(law: Law, rule: OwedRule, basis: ObligationBasis): Explanation {
  const period = !basis.undated && 'period' in ruleOf(rule).calculation ? law.periodOf(rule) : null;
  return withChanges({
    ...law.headingOf(rule),
    start: basis.start,
    period,
    last: null,
    days: [],
    calendar: period === null ? null : law.calendar.version.id,
    target: null,
    facts: basis.facts,
    notes: basis.notes,
  });
}

/** A day that somebody set and no rule reckons. */
function explainSetDay(
  law: Law,
  rule: OwedRule,
  { start, facts, notes }: ObligationBasis,
  day: LocalDate,
): Explanation {
  return withChanges({
    ...law.headingOf(rule),
    start,
    period: null,
    last: day,
    days: [
      { from: start, to: start, as: 'start' },
      { from: day, to: day, as: 'counted', name: 'the day that was set' },
    ],
    calendar: null,
    target: null,
    facts,
    notes,
  });
}

function explainAction(basis: ObligationBasis): Explanation {
  const last = basis.agreed ?? basis.meeting?.date ?? null;
  const why =
    basis.agreed !== undefined
      ? 'the day that was agreed'
      : basis.meeting
        ? `the meeting ${basis.meeting.reference}`
        : 'no later meeting is scheduled and no day was agreed';
  const explanation: Omit<Explanation, 'wouldChange'> = {
    rule: ACTION_RULE,
    title: actionRule.title,
    words: actionRule.words,
    source: actionRule.source,
    confidence: actionRule.confidence,
    start: basis.start,
    period: null,
    last,
    days: [
      { from: basis.start, to: basis.start, as: 'start' },
      ...(last === null ? [] : [{ from: last, to: last, as: 'counted' as const, name: why }]),
    ],
    calendar: null,
    target: null,
    facts: basis.facts,
    notes: last === null ? [`No date: ${why}.`, ...basis.notes] : [...basis.notes],
  };
  const changes = [
    'Another day that is agreed.',
    'The next meeting being moved, scheduled, held or cancelled.',
  ];
  return { ...explanation, wouldChange: [...withChanges(explanation).wouldChange, ...changes] };
}

/** Nobody owes a decision by law: it is asked for from a day on. */
function explainRequest(
  { id, title, words, source, confidence }: (typeof requests)[keyof typeof requests],
  { start, facts, notes }: ObligationBasis,
): Explanation {
  return withChanges({
    ...{ rule: id, title, words, source, confidence, start, period: null, last: null },
    days: [{ from: start, to: start, as: 'start' }],
    ...{ calendar: null, target: null, facts, notes },
  });
}

/** Calendar days from `day` to the date it counts to (due, else target); negative when past. */
export function daysLeft(
  obligation: Pick<Obligation, 'due' | 'target'>,
  day: LocalDate,
): number | null {
  const goal = obligation.due ?? obligation.target;
  return goal === null ? null : LocalDate.daysBetween(day, goal);
}

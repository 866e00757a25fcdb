import { type ObligationBasis, type ObligationRule } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type FactUsed, type Law } from '@tipstaff/law';
import { type StandingObligation } from './obligations.port';

/**
 * From what a date followed when a person was told of it. Kept with the reminder, so that a later mail
 * can say what changed; references, days and offices only.
 */
export interface ToldBasis {
  readonly rule: ObligationRule;
  readonly title: string;
  readonly owner: string;
  readonly start: LocalDate;
  readonly facts: readonly FactUsed[];
  readonly meeting: ObligationBasis['meeting'] | null;
  readonly agreed: LocalDate | null;
  readonly adjustments: number;
  /** Version of the calendar by which it was counted. */
  readonly calendar: string;
}

export function toldBasis(
  { rule, title, owner, basis }: StandingObligation,
  law: Pick<Law, 'calendar'>,
): ToldBasis {
  return {
    rule,
    title,
    owner,
    start: basis.start,
    facts: basis.facts,
    meeting: basis.meeting ?? null,
    agreed: basis.agreed ?? null,
    adjustments: basis.adjustments?.length ?? 0,
    calendar: law.calendar.version.id,
  };
}

/**
 * Why a date is another one than the person was told, in whole sentences: the meeting that moved, the
 * facts that came, went or were corrected, the decisions, the bank holidays that were appointed. Only
 * where none of these differs is a setting of this installation the reason.
 */
export function whatChanged(told: ToldBasis, now: StandingObligation, law: Law): string {
  const reasons = [
    ...meetingMoved(told, now.basis),
    ...dayAgreed(told, now.basis),
    ...decided(told, now.basis),
    ...factsChanged(told.facts, now.basis.facts),
    ...holidaysAdded(told, now, law),
  ];
  return reasons.length > 0
    ? reasons.join(' ')
    : 'The reading of the rule that is set here is another one now.';
}

function meetingMoved({ meeting: was }: ToldBasis, { meeting: is }: ObligationBasis): string[] {
  if (!was || !is || (was.reference === is.reference && was.date === is.date)) return [];
  if (was.reference !== is.reference) {
    return [
      `It is due at the meeting ${is.reference} of ${inWords(is.date)} now, no longer at ${was.reference}.`,
    ];
  }
  return [`The meeting ${is.reference} moved from ${inWords(was.date)} to ${inWords(is.date)}.`];
}

function dayAgreed({ agreed: was }: ToldBasis, { agreed: is }: ObligationBasis): string[] {
  if (was === (is ?? null)) return [];
  return [is ? `${inWords(is)} was agreed.` : 'No day is agreed any more.'];
}

function decided({ adjustments: before }: ToldBasis, { adjustments = [] }: ObligationBasis) {
  const since = adjustments.slice(before);
  const lost = adjustments.length < before ? ['A decision that moved it stands no longer.'] : [];
  return [
    ...lost,
    ...since.map(
      ({ how, on, to, by }) =>
        `It was ${how} to ${inWords(to)} on ${inWords(on)}, by ${by.replace(/\.$/, '')}.`,
    ),
  ];
}

function factsChanged(was: readonly FactUsed[], is: readonly FactUsed[]): string[] {
  const gone = was.filter((fact) => !has(is, fact));
  const come = is.filter((fact) => !has(was, fact));
  const corrected = gone.flatMap((before) => {
    const after = come.find(({ milestone }) => milestone === before.milestone);
    return after ? [{ before, after }] : [];
  });
  return [
    ...corrected.map(
      ({ before, after }) =>
        `${capital(nameOf(before))} counts from ${inWords(after.on)} now, no longer from ${inWords(before.on)}.`,
    ),
    ...come
      .filter((fact) => !corrected.some(({ after }) => after === fact))
      .map((fact) => `${capital(nameOf(fact))} of ${inWords(fact.on)} was recorded.`),
    ...gone
      .filter((fact) => !corrected.some(({ before }) => before === fact))
      .map((fact) => `${capital(nameOf(fact))} of ${inWords(fact.on)} counts no longer.`),
  ];
}

function has(facts: readonly FactUsed[], { milestone, on }: FactUsed): boolean {
  return facts.some((other) => other.milestone === milestone && other.on === on);
}

/** Those that became known since and lie on days that are counted. */
function holidaysAdded(told: ToldBasis, now: StandingObligation, law: Law): string[] {
  const before = addedIn(told.calendar);
  const from = LocalDate.min(told.start, now.basis.start);
  const until = now.due ?? now.target ?? now.arose;
  return law.added
    .slice(before)
    .filter(({ date }) => date >= from && date <= until)
    .map(({ date, title }) => `${inWords(date)} became a bank holiday (${title}).`);
}

/** A calendar's version says how many holidays were added to the shipped one: `...+2`. */
function addedIn(version: string): number {
  return Number(/\+(\d+)$/.exec(version)?.[1] ?? 0);
}

const nameOf = ({ milestone }: FactUsed): string => milestone.replaceAll('-', ' ');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const inWords = (day: LocalDate): string => LocalDate.inShortWords(day);

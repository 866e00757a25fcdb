import {
  ACTION_RULE,
  explainObligation,
  isOwedByLaw,
  isOverdueOn,
  type ObligationRule,
  type RequestBasis,
  nextStepOf,
  owedTo,
} from '@tipstaff/casework';
import { LocalDate, plural } from '@tipstaff/kernel';
import { type Law, type Role, ruleOf } from '@tipstaff/law';
import { type DigestContent, type DigestEntry } from '@tipstaff/mail';
import { partsOfObligation } from './obligation-id';
import { type Linked } from './page-of-reader.policy';
import { type StandingObligation } from './obligations.port';
import { type ClaimedDigest, type Reminder } from './reminder';
import { whatChanged } from './what-changed';

/** What a person does while a period that may lead to a report has not ended yet. */
export const nextStepWhileForeseen = 'complete the investigation by then, or prepare the report.';

/** Offices to which reports go, in words. To whom anything else is owed, its title says. */
const officeInWords: Readonly<Record<string, string>> = {
  lpb: 'the local policing body',
  dg: 'the Director General of the IOPC',
};

/** A reminder that is to be given, with what it is about as it stands now. */
export type GivenReminder =
  | {
      readonly reminder: Reminder;
      readonly obligation: StandingObligation;
      readonly because: null;
    }
  /** One that takes back what was told. */
  | { readonly reminder: Reminder; readonly obligation: null; readonly because: string };

type Standing = Extract<GivenReminder, { because: null }>;

/** Where whoever is reminded reads more; null where there is no page that they may open. */
export type LinkTo = (linked: Linked, as: Role) => string | null;

export interface DigestTime {
  readonly today: LocalDate;
  /** Words about the clock when it is not the real one. */
  readonly notice: string | null;
}

/** Everything the mail says, in words; longest overdue first, then what is due soonest. */
export function digestContent(
  { force, kind }: Pick<ClaimedDigest, 'force' | 'kind'>,
  given: readonly GivenReminder[],
  law: Law,
  { today, notice }: DigestTime,
  reference: string,
  linkTo: LinkTo,
): DigestContent {
  const inOrder = [...given].sort(compare);
  const standing = inOrder.filter((one) => one.obligation !== null);
  return {
    force,
    day: today,
    urgent: kind === 'urgent',
    entries: inOrder.map((one) =>
      one.obligation === null ? goneEntry(one, linkTo) : entryOf(one, law, today, linkTo),
    ),
    rules: rulesOf(standing, law),
    notice,
    reference,
  };
}

function compare(a: GivenReminder, b: GivenReminder): number {
  const [one, other] = [a, b].map(
    ({ reminder }) => `${reminder.aboutOn} ${reminder.obligation}`,
  ) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}

function entryOf(
  { reminder, obligation }: Standing,
  law: Law,
  today: LocalDate,
  linkTo: LinkTo,
): DigestEntry {
  const { request } = obligation.basis;
  if (request) return requestEntry({ reminder, obligation }, request, today, linkTo);
  const overdue = isOverdueOn(obligation, today);
  // Only a Chapter 13 period can end without anything being owed; a day that was set comes anyhow.
  const isForeseen = obligation.arose > today && obligation.basis.undated !== true;
  return {
    standing: overdue ? 'overdue' : 'due',
    reference: `${obligation.type} ${obligation.reference}`,
    what: obligation.title,
    toWhom: toWhom(obligation, today),
    when: whenInWords(obligation, today),
    why: whyInWords(obligation, law),
    days: daysInWords(LocalDate.daysBetween(today, reminder.aboutOn), obligation.due !== null),
    next: isForeseen ? nextStepWhileForeseen : nextStepOf(obligation),
    moved: movedInWords(reminder, obligation, law),
    owner: reminder.recipient.name === obligation.owner ? null : obligation.owner,
    standsInFor: reminder.recipient.standsInFor,
    link: linkOf(reminder, linkTo, reminder.obligation),
  };
}

/** What somebody asks the reader to decide: no duty, and so never overdue. */
function requestEntry(
  { reminder, obligation }: Pick<Standing, 'reminder' | 'obligation'>,
  { id, decideBy, lapsesOn }: RequestBasis,
  today: LocalDate,
  linkTo: LinkTo,
): DigestEntry {
  const { type, reference, title, arose, owner } = obligation;
  const { recipient } = reminder;
  const waits = LocalDate.daysBetween(arose, today);
  const until = `waits until ${LocalDate.inWords(lapsesOn)}`;
  return {
    standing: 'asked',
    reference: `${type} ${reference}`,
    what: `${title} (proposal ${id})`,
    toWhom: null,
    when:
      decideBy === null
        ? `No day was named; it ${until}`
        : `Asked for by ${LocalDate.inWords(decideBy)}; it ${until}`,
    why: `asked on ${inWords(arose)}; a request for decision, and no fact of the case.`,
    days: waits === 0 ? 'asked today' : `waits ${plural(waits, 'day')}`,
    next: nextStepOf(obligation),
    moved: null,
    owner: recipient.name === owner ? null : owner,
    standsInFor: recipient.standsInFor,
    link: linkOf(reminder, linkTo),
  };
}

/** What the reader was told and is to forget: nothing of it stands in the register any more. */
function goneEntry(
  { reminder, because }: Extract<GivenReminder, { obligation: null }>,
  linkTo: LinkTo,
): DigestEntry {
  const { toldBefore, aboutOn, recipient } = reminder;
  const ref = partsOfObligation(reminder.obligation)?.ref ?? null;
  const reference = ref === null ? reminder.obligation : `${ref.type} ${ref.reference}`;
  return {
    standing: 'gone',
    reference,
    what: toldBefore?.title ?? 'What you were reminded of',
    toWhom: null,
    when: `You were told of ${LocalDate.inWords(aboutOn)}`,
    why: because,
    days: 'no longer for you to do',
    next: 'nothing; if this is a surprise, look at the history of the case.',
    moved: null,
    owner: null,
    standsInFor: recipient.standsInFor,
    link: linkOf(reminder, linkTo),
  };
}

/** @param explained the obligation whose date can be explained; null where none is owed any more */
function linkOf(
  { obligation, recipient }: Reminder,
  linkTo: LinkTo,
  explained: string | null = null,
): string | null {
  const { ref, rule } = partsOfObligation(obligation) ?? { ref: null, rule: '' };
  return ref === null ? null : linkTo({ ref, rule, obligation: explained }, recipient.as);
}

function movedInWords(
  { movedFrom, toldBefore, aboutOn, rung }: Reminder,
  obligation: StandingObligation,
  law: Law,
): string | null {
  if (movedFrom === null) return rung === 'moved' ? 'It stands again.' : null;
  const moved = `Moved from ${inWords(movedFrom)} to ${inWords(aboutOn)}.`;
  return toldBefore === null ? moved : `${moved} ${whatChanged(toldBefore, obligation, law)}`;
}

const inWords = (day: LocalDate): string => LocalDate.inShortWords(day);

function toWhom({ rule, basis }: StandingObligation, today: LocalDate): string | null {
  if (rule === ACTION_RULE) {
    return basis.meeting ? `for the meeting ${basis.meeting.reference}` : null;
  }
  const offices = recipientsOf(rule, basis, today).flatMap((one) => officeInWords[one] ?? []);
  return offices.length === 0 ? null : `to ${offices.join(' and ')}`;
}

/** Of a report those to whom it is still owed: whoever has it, or is told nothing by decision, is not named. */
function recipientsOf(
  rule: ObligationRule,
  basis: StandingObligation['basis'],
  today: LocalDate,
): readonly string[] {
  if (basis.duties) return owedTo({ basis }, today);
  return isOwedByLaw(rule) ? ruleOf(rule).recipients : [];
}

/** Target and limit are never to be mistaken for each other (R-TIME-4). */
function whenInWords(
  { rule, due, arose, target, basis }: StandingObligation,
  today: LocalDate,
): string {
  if (due !== null) return `Last day: ${LocalDate.inWords(due)}`;
  if (basis.undated && target !== null) {
    const whose = rule === 'R-REV-7' ? 'Local target' : 'The day that was set';
    return `${whose}: ${LocalDate.inWords(target)}; the law gives none`;
  }
  if (arose > today) {
    const end = LocalDate.inWords(LocalDate.addDays(arose, -1));
    return `The period ends on ${end}: if the investigation is not completed by then, a report is owed.`;
  }
  const aim = target === null ? '' : `; local target ${LocalDate.inWords(target)}`;
  return `Owed since ${LocalDate.inWords(arose)}, as soon as practicable${aim}`;
}

function daysInWords(left: number, hasLimit: boolean): string {
  const days = plural(Math.abs(left), 'day');
  if (left > 0) return hasLimit ? `${days} left` : `in ${days}`;
  if (left === 0) return hasLimit ? 'due today' : 'owed from today';
  return hasLimit ? `${days} overdue` : `owed for ${days}`;
}

/** Only what differs from case to case: the words of the rules stand once, below. */
function whyInWords(obligation: StandingObligation, law: Law): string {
  const { rule, facts, days } = explainObligation(obligation, law);
  const from = facts
    .map((fact) => `${fact.milestone.replaceAll('-', ' ')} ${inWords(fact.on)}`)
    .join(', ');
  const { period, notes } = obligation.basis;
  const counted = period ? `; period ${inWords(period.from)} to ${inWords(period.to)}` : '';
  const holidays = days.filter((day) => day.as === 'holiday');
  const passed = holidays.map((day) => `${day.name ?? ''} ${inWords(day.from)}`).join(', ');
  const without = holidays.length === 0 ? '' : `; not counted: ${passed}`;
  return [`${rule}: ${from}${counted}${without}.`, ...notes].join(' ');
}

function rulesOf(given: readonly Standing[], law: Law): DigestContent['rules'] {
  const first = new Map<ObligationRule, StandingObligation>();
  for (const { obligation } of given) {
    if (!first.has(obligation.rule)) first.set(obligation.rule, obligation);
  }
  return [...first.values()].map((obligation) => {
    const { rule, words, source } = explainObligation(obligation, law);
    return { id: rule, words, source };
  });
}

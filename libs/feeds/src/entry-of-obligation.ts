import {
  isOwedByLaw,
  CaseRef,
  caseTypeDefinitions,
  explainObligation,
  nextStepOf,
} from '@tipstaff/casework';
import { dateLink, type Instant, LocalDate } from '@tipstaff/kernel';
import { explanationSentence, type Law, ruleOf } from '@tipstaff/law';
import { type StandingObligation } from '@tipstaff/projections';
import { aboutOn, nextStepWhileForeseen } from '@tipstaff/reminders';

/** Everything a calendar shows of an obligation but its day. No name, no owner, no text of a case. */
export interface EntryWords {
  /** One line. */
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** The case page; null where no public address is set. */
  readonly url: string | null;
  /** What became of it, of one that was called off; absent where that is not said. */
  readonly ending?: EntryEnding;
}

/**
 * Done; no longer owed, since it lapsed or the record gives no such duty any more; or owed still, by another
 * owner or without a day, and so none of this calendar.
 */
export interface EntryEnding {
  readonly how: 'done' | 'no-longer-owed' | 'elsewhere';
  /** The day from which it stood no longer, where the record says one. */
  readonly on: LocalDate | null;
}

/** What a feed says of one obligation now. */
export interface FeedEntry {
  /** Id of the obligation. */
  readonly obligation: string;
  readonly day: LocalDate;
  readonly words: EntryWords;
}

/** What a feed has said of one obligation, and since when. */
export interface KeptEntry extends FeedEntry {
  readonly status: 'confirmed' | 'cancelled';
  /** From 0, one more for each change that calendars were told. */
  readonly sequence: number;
  readonly changedAt: Instant;
}

export interface EntryContext {
  readonly law: Law;
  readonly today: LocalDate;
  /** Null: no links. */
  readonly publicUrl: string | null;
}

/** What the day of an entry is: the limit in law, the day a duty arises, or a local aim. */
type DayKind = 'last-day' | 'owed-from' | 'local-target';

/**
 * What a feed says of an obligation; null where no day is known. Of `today` only whether the duty has
 * arisen counts, so that the words of one day are those of the next.
 */
export function entryOf(
  obligation: StandingObligation,
  { law, today, publicUrl }: EntryContext,
): FeedEntry | null {
  const day = aboutOn(obligation) ?? obligation.target;
  if (day === null) return null;
  const kind = kindOf(obligation);
  const ref = CaseRef.parse(obligation.type, obligation.force, obligation.reference);
  const isForeseen = kind === 'owed-from' && obligation.arose > today;
  const next = isForeseen ? nextStepWhileForeseen : nextStepOf(obligation);
  return {
    obligation: obligation.id,
    day,
    words: {
      summary: `${ref.reference}: ${titleOf(obligation)}${suffix[kind]}`,
      description: [
        whenInWords(obligation, kind, day, isForeseen),
        explanationSentence(explainObligation(obligation, law)),
        `What to do next: ${next}`,
      ].join('\n'),
      categories: [caseTypeDefinitions[ref.type].title, obligation.rule],
      url: publicUrl === null ? null : dateLink(publicUrl, ref, obligation.id),
    },
  };
}

/** In the summary as well: many calendars show no more than that. */
const suffix: Readonly<Record<DayKind, string>> = {
  'last-day': '',
  'owed-from': ' (owed from this day)',
  'local-target': ' (local target)',
};

/** A target is never to be mistaken for the limit (R-TIME-4). */
function kindOf({ due, target, overdueFrom, basis }: StandingObligation): DayKind {
  if (due !== null) return 'last-day';
  // Chapter 13 alone is overdue from the day it arises; any other duty without a limit has an aim.
  const isAim = basis.undated === true || overdueFrom === null;
  return target !== null && isAim ? 'local-target' : 'owed-from';
}

/** Of proceedings the rule's own: theirs names the officer where there are several. */
function titleOf({ type, rule, title }: StandingObligation): string {
  return type === 'proceeding' && isOwedByLaw(rule) ? ruleOf(rule).title : title;
}

function whenInWords(
  { target }: StandingObligation,
  kind: DayKind,
  day: LocalDate,
  isForeseen: boolean,
): string {
  switch (kind) {
    case 'last-day':
      return `Last day: ${LocalDate.inWords(day)}.`;
    case 'local-target':
      return `Local target, not a limit: ${LocalDate.inWords(day)}. The law gives no day.`;
    case 'owed-from': {
      if (isForeseen) {
        const end = LocalDate.inWords(LocalDate.addDays(day, -1));
        return `The period ends on ${end}: if the investigation is not completed by then, this is owed.`;
      }
      const aim =
        target === null ? '' : `; local target, not a limit: ${LocalDate.inWords(target)}`;
      return `Owed since ${LocalDate.inWords(day)}, as soon as practicable${aim}.`;
    }
  }
}

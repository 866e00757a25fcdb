import { type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type FormerDue, type ObligationContext } from '../obligation/obligation';
import { type Timeline } from '../timeline';

/** The day's facts among which the cause lies. */
interface Surroundings {
  readonly ref: CaseRef;
  readonly timeline: Timeline;
  readonly context: ObligationContext;
}

/**
 * The fact of that day which gave the action another date: what was decided of the action itself,
 * what became of the meeting it was due at, or what became of the one it is due at now.
 */
export function whatMoved(
  { ref, timeline, context }: Surroundings,
  before: string | undefined,
  { meeting }: { readonly meeting: { readonly reference: string } | null },
  day: LocalDate,
): FormerDue['by'] {
  const own = ofDay(timeline, day, 'due', 'carried-over');
  if (own !== null) return { type: 'action', reference: ref.reference, milestone: own };
  for (const reference of [before, meeting?.reference]) {
    const found = context.meetings.find((one) => one.reference === reference);
    const milestone =
      found && ofDay(found.timeline, day, 'held', 'cancelled', 'moved', 'scheduled');
    if (reference !== undefined && milestone) return { type: 'meeting', reference, milestone };
  }
  // Another meeting was moved out of the way: it was the next one only by its date.
  return null;
}

function ofDay(timeline: Timeline, day: LocalDate, ...milestones: string[]): string | null {
  const facts = timeline.facts.filter(({ on }) => on === day);
  const found = facts.findLast(({ milestone }) => milestones.includes(milestone));
  return found?.milestone ?? null;
}

/** One move of the date, as a sentence. */
export function formerDueInWords({ from, to, on, by }: FormerDue): string {
  const [was, is] = [from, to].map((day) => (day === null ? 'no date' : LocalDate.inWords(day)));
  return `Moved on ${LocalDate.inWords(on)} from ${was} to ${is}${reasonOf(by)}.`;
}

function reasonOf(by: FormerDue['by']): string {
  switch (by?.milestone) {
    case undefined:
      return '';
    case 'due':
      return ': that day was agreed';
    case 'carried-over':
      return ': it was carried over';
    case 'held':
      return `: the meeting ${by?.reference} was held and the action stayed open`;
    default:
      return `: the meeting ${by?.reference} was ${by?.milestone}`;
  }
}

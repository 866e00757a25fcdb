import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import { type Fact } from '../fact';
import { boardOf, isStillToCome, meetingDate } from '../meeting/meeting.case-type';
import {
  ACTION_RULE,
  type FormerDue,
  type Obligation,
  type ObligationContext,
} from '../obligation/obligation';
import { used } from '../obligation/period-obligation';
import { last, type Timeline, upTo } from '../timeline';
import { meetingOfAction, type OpenSpan, openSpansOf, ownerOf } from './action-life';

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
function whatMoved(
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
function formerDueInWords({ from, to, on, by }: FormerDue): string {
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

const UNKNOWN_OWNER = 'No owner recorded';

/** A sentence on a meeting that is named and that the record does not hold; null where it does. */
export function unknownMeeting(
  { meetings }: Pick<ObligationContext, 'meetings'>,
  reference: string | null,
): string | null {
  if (reference === null || reference === '') return null;
  return meetings.some((one) => one.reference === reference)
    ? null
    : `The record holds no meeting "${reference}": schedule it, or correct the reference.`;
}

interface Due {
  readonly key: string;
  readonly due: LocalDate | null;
  readonly owner: string;
  readonly meeting: { readonly reference: string; readonly date: LocalDate } | null;
  readonly agreed: LocalDate | null;
  readonly facts: readonly Fact[];
  /** On meetings that are named and not there. */
  readonly unknown: readonly string[];
}

/**
 * When an action is due, as it stood from day to day: on the day agreed, at the meeting it was
 * carried over to, else at the next meeting of its board after the one that raised it. Moving that meeting moves
 * the date of the same obligation; when the meeting is held or cancelled and the action stays open,
 * the obligation for it lapses and one for the next meeting takes its place. An action that is
 * reopened is owed anew, under an id of its own.
 */
export function actionObligations(
  ref: CaseRef,
  timeline: Timeline,
  context: ObligationContext,
): readonly Obligation[] {
  const spans = openSpansOf(timeline);
  return spans.flatMap((span, index) =>
    obligationsOfSpan({ ref, timeline, context, span, isReopened: index > 0 }),
  );
}

interface SpanOfAction {
  readonly ref: CaseRef;
  readonly timeline: Timeline;
  readonly context: ObligationContext;
  readonly span: OpenSpan;
  readonly isReopened: boolean;
}

function obligationsOfSpan(given: SpanOfAction): readonly Obligation[] {
  const { closing } = given.span;
  const segments: Obligation[] = [];
  let former: readonly FormerDue[] = [];
  for (const day of daysOfChange(given)) {
    const due = dueAsOf(given, day);
    const before = segments.at(-1);
    if (before && before.due !== due.due) {
      const by = whatMoved(given, before.basis.meeting?.reference, due, day);
      former = [...former, { from: before.due, to: due.due, on: day, by }];
    }
    const segment = asObligation(given, due, day, former);
    if (
      before &&
      before.id === segment.id &&
      before.due === segment.due &&
      before.owner === segment.owner
    )
      continue;
    if (before) {
      segments[segments.length - 1] = {
        ...before,
        validTo: day,
        ended: before.id === segment.id ? 'changed' : 'lapsed',
      };
    }
    segments.push(segment);
  }
  const open = segments.at(-1);
  if (closing && open) {
    segments[segments.length - 1] = { ...open, validTo: closing.on, ended: 'discharged' };
  }
  return segments;
}

function daysOfChange({ timeline, context, span }: SpanOfAction): readonly LocalDate[] {
  const [from, until] = [span.opening.on, span.closing?.on ?? null];
  const days = new Set<LocalDate>([from]);
  for (const facts of [
    timeline.facts,
    ...context.meetings.map(({ timeline: { facts } }) => facts),
  ]) {
    for (const fact of facts) {
      if (fact.on > from && (until === null || fact.on < until)) days.add(fact.on);
    }
  }
  return [...days].sort();
}

function dueAsOf({ ref, timeline: whole, context, span }: SpanOfAction, day: LocalDate): Due {
  const timeline = upTo(whole, day);
  const raised = whole.facts.find(({ milestone }) => milestone === 'raised') ?? span.opening;
  const facts = raised === span.opening ? [raised] : [raised, span.opening];
  const owner = ownerOf(timeline) ?? UNKNOWN_OWNER;
  const decided = last(
    { facts: timeline.facts.filter(({ on }) => on >= span.opening.on) },
    'due',
    'carried-over',
  );
  if (decided?.milestone === 'due' && decided.value) {
    const due = decided.value as LocalDate;
    const agreedOn = [...facts, decided];
    return { key: 'agreed', due, owner, meeting: null, agreed: due, facts: agreedOn, unknown: [] };
  }
  const raisedAt = meetingOfAction(ref, raised);
  const upcoming = meetingsToCome(context, raisedAt, raised.on, day);
  // Where the record does not know the meeting named, or it is over, the next one is better than none.
  const carriedTo = decided && upcoming.find(({ reference }) => reference === decided.related);
  const board = boardOfAction(context, decided?.related ?? null, raisedAt);
  const meeting =
    carriedTo ?? upcoming.find((one) => board === null || one.board === board) ?? null;
  return {
    key: meeting ? `meeting-${meeting.reference}` : 'no-meeting',
    due: meeting?.date ?? null,
    owner,
    meeting: meeting && { reference: meeting.reference, date: meeting.date },
    agreed: null,
    facts: carriedTo ? [...facts, decided] : facts,
    unknown: [decided?.related ?? raisedAt].flatMap((one) => unknownMeeting(context, one) ?? []),
  };
}

/**
 * The board before which an action is: that of the meeting it was carried over to, else of the one that
 * raised it. Null where any will do: none is named, or the record does not hold it and knows of one board.
 */
export function boardOfAction(
  { meetings }: Pick<ObligationContext, 'meetings'>,
  carriedTo: string | null,
  raisedAt: string,
): string | null {
  const { boardOfMeeting, boards } = boardsOf(meetings);
  const known = boardOfMeeting.get(carriedTo ?? '') ?? boardOfMeeting.get(raisedAt);
  if (known !== undefined) return known;
  if (raisedAt === '' || boards <= 1) return null;
  return boardOf({ reference: raisedAt });
}

interface Boards {
  readonly boardOfMeeting: ReadonlyMap<string, string>;
  /** How many there are. */
  readonly boards: number;
}

/** Once for a list of meetings: each action of a force asks the same one. */
const boardsKnown = new WeakMap<ObligationContext['meetings'], Boards>();

function boardsOf(meetings: ObligationContext['meetings']): Boards {
  const known = boardsKnown.get(meetings);
  if (known) return known;
  const boardOfMeeting = new Map(meetings.map((one) => [one.reference, boardOf(one)]));
  const found = { boardOfMeeting, boards: new Set(boardOfMeeting.values()).size };
  boardsKnown.set(meetings, found);
  return found;
}

/**
 * The meetings after the one that raised the action which, by that day, were neither held nor
 * cancelled; the earliest first.
 */
function meetingsToCome(
  context: ObligationContext,
  raisedAt: string,
  raisedOn: LocalDate,
  day: LocalDate,
): readonly { reference: string; date: LocalDate; board: string }[] {
  const dated = context.meetings.flatMap(({ reference, timeline }) => {
    const then = upTo(timeline, day);
    const date = meetingDate(then);
    // To which board it belongs does not depend on the day on which that was said.
    const board = boardOf({ reference, timeline });
    return date === null ? [] : [{ reference, date, board, toCome: isStillToCome(then) }];
  });
  const own = dated.find(({ reference }) => reference === raisedAt)?.date ?? raisedOn;
  const after = LocalDate.max(own, raisedOn);
  return dated
    .filter(({ reference, date, toCome }) => reference !== raisedAt && toCome && date > after)
    .sort((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : a.reference < b.reference ? -1 : 1,
    )
    .map(({ reference, date, board }) => ({ reference, date, board }));
}

function asObligation(
  { ref, span, isReopened }: SpanOfAction,
  due: Due,
  validFrom: LocalDate,
  former: readonly FormerDue[],
): Obligation {
  const arose = span.opening.on;
  // A reopened action is owed again: what was discharged stays so, and reminders start anew.
  const again = isReopened ? `#reopened-${arose}` : '';
  return {
    id: `${Ref.stream(ref)}#${ACTION_RULE}#${due.key}${again}`,
    case: ref,
    direction: 'owed',
    rule: ACTION_RULE,
    title: 'Action of an accountability meeting',
    validFrom,
    validTo: null,
    ended: null,
    arose,
    due: due.due,
    target: null,
    overdueFrom: due.due === null ? null : LocalDate.addDays(due.due, 1),
    owner: due.owner,
    basis: {
      start: arose,
      facts: due.facts.map(used),
      notes: [
        ...(due.meeting
          ? [
              `Due at the meeting ${due.meeting.reference}, ${LocalDate.inShortWords(due.meeting.date)}.`,
            ]
          : []),
        ...due.unknown,
        ...former.map(formerDueInWords),
      ],
      ...(due.meeting ? { meeting: due.meeting } : {}),
      ...(due.agreed === null ? {} : { agreed: due.agreed }),
      ...(former.length === 0 ? {} : { former }),
    },
  };
}

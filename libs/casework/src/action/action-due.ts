import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import { type Fact } from '../fact';
import { meetingDate } from '../meeting/meeting.case-type';
import { ACTION_RULE, type Obligation, type ObligationContext } from '../obligation/obligation';
import { used } from '../obligation/period-obligation';
import { all, first, last, type Timeline, upTo } from '../timeline';

const UNKNOWN_OWNER = 'No owner recorded';

/** The meeting that an action belongs to: `related`, else the part of its reference before the `/`. */
export function meetingOfAction(ref: CaseRef, raised: Fact): string {
  return raised.related ?? ref.reference.slice(0, Math.max(ref.reference.lastIndexOf('/'), 0));
}

/** Who was named when it was raised, or when the owner was last changed; joint owners as one text. */
export function ownerOf(timeline: Timeline): string | null {
  const named = timeline.facts.findLast(
    (fact) => (fact.milestone === 'raised' || fact.milestone === 'owner') && fact.person !== null,
  );
  return named?.person ?? null;
}

interface Due {
  readonly key: string;
  readonly due: LocalDate | null;
  readonly owner: string;
  readonly meeting: { readonly reference: string; readonly date: LocalDate } | null;
  readonly agreed: LocalDate | null;
  readonly facts: readonly Fact[];
}

/**
 * When an action is due, as it stood from day to day: on the day agreed, else at the next meeting
 * after the one that raised it. Moving that meeting moves the date of the same obligation; when the
 * meeting is held and the action stays open, the obligation for it lapses and one for the next
 * meeting takes its place.
 */
export function actionObligations(
  ref: CaseRef,
  timeline: Timeline,
  context: ObligationContext,
): readonly Obligation[] {
  const raised = first(timeline, 'raised');
  if (!raised) return [];
  const closed = last(timeline, 'closed');
  const segments: Obligation[] = [];
  for (const day of daysOfChange(timeline, context, raised.on, closed?.on ?? null)) {
    const due = dueAsOf(ref, timeline, context, raised, day);
    const before = segments.at(-1);
    const segment = asObligation(ref, raised, due, day);
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
  if (closed && open) {
    segments[segments.length - 1] = { ...open, validTo: closed.on, ended: 'discharged' };
  }
  return segments;
}

function daysOfChange(
  timeline: Timeline,
  context: ObligationContext,
  from: LocalDate,
  until: LocalDate | null,
): readonly LocalDate[] {
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

function dueAsOf(
  ref: CaseRef,
  whole: Timeline,
  context: ObligationContext,
  raised: Fact,
  day: LocalDate,
): Due {
  const timeline = upTo(whole, day);
  const owner = ownerOf(timeline) ?? UNKNOWN_OWNER;
  const agreed = last(timeline, 'due');
  if (agreed?.value) {
    const due = agreed.value as LocalDate;
    return { key: 'agreed', due, owner, meeting: null, agreed: due, facts: [raised, agreed] };
  }
  const meeting = nextMeeting(context, meetingOfAction(ref, raised), raised.on, day);
  return {
    key: meeting ? `meeting-${meeting.reference}` : 'no-meeting',
    due: meeting?.date ?? null,
    owner,
    meeting,
    agreed: null,
    facts: [raised],
  };
}

/** The earliest meeting after the one that raised the action which, by that day, was not yet held. */
function nextMeeting(
  context: ObligationContext,
  raisedAt: string,
  raisedOn: LocalDate,
  day: LocalDate,
): { reference: string; date: LocalDate } | null {
  const dated = context.meetings.flatMap(({ reference, timeline }) => {
    const then = upTo(timeline, day);
    const date = meetingDate(then);
    return date === null ? [] : [{ reference, date, held: all(then, 'held').length > 0 }];
  });
  const own = dated.find(({ reference }) => reference === raisedAt)?.date ?? raisedOn;
  const after = LocalDate.max(own, raisedOn);
  const [next] = dated
    .filter(({ reference, date, held }) => reference !== raisedAt && !held && date > after)
    .sort((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : a.reference < b.reference ? -1 : 1,
    );
  return next ? { reference: next.reference, date: next.date } : null;
}

function asObligation(ref: CaseRef, raised: Fact, due: Due, validFrom: LocalDate): Obligation {
  return {
    id: `${Ref.stream(ref)}#${ACTION_RULE}#${due.key}`,
    case: ref,
    direction: 'owed',
    rule: ACTION_RULE,
    title: 'Action of an accountability meeting',
    validFrom,
    validTo: null,
    ended: null,
    arose: raised.on,
    due: due.due,
    target: null,
    overdueFrom: due.due === null ? null : LocalDate.addDays(due.due, 1),
    owner: due.owner,
    basis: {
      start: raised.on,
      facts: due.facts.map(used),
      notes: due.meeting
        ? [
            `Due at the meeting ${due.meeting.reference}, ${LocalDate.inShortWords(due.meeting.date)}.`,
          ]
        : [],
      ...(due.meeting ? { meeting: due.meeting } : {}),
      ...(due.agreed === null ? {} : { agreed: due.agreed }),
    },
  };
}

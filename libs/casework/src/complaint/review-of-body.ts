import { type CaseRef, LocalDate, plural } from '@tipstaff/kernel';
import { knownDay, type Law } from '@tipstaff/law';
import { detail, type Fact } from '../fact';
import { appliesTo } from '../governing-day';
import {
  type Obligation,
  type ReviewOfBody,
  type ReviewRecommendation,
  type TimeToApply,
} from '../obligation/obligation';
import { keyOf, type ObligationEnd, used } from '../obligation/period-obligation';
import { undatedObligation } from '../obligation/undated-obligation';
import { all, first, type Timeline } from '../timeline';
import { responsesOwed } from './recommendations';
import { reviewBodyFor, reviewWindows } from './review';

/**
 * R-REV-7: a duty of the local policing body for each application that came to it, to decide it or, where it is
 * not for that body, to forward it. It is no duty of the force. No statute limits it: the target is local.
 */
export function reviewsOwed(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const made = first(timeline, 'made');
  if (!made || !appliesTo(law, 'R-REV-7', timeline, made)) return [];
  const ended = new Set<Fact>();
  const starts = applications(timeline);
  return starts.flatMap((start, index) => {
    const next = starts[index + 1] ?? null;
    const end = endOf(timeline, start, next, ended);
    if (end) ended.add(end.fact);
    const review = reviewOf({ ref, timeline, law }, start, next, end);
    return segments({ ref, timeline, law }, start, end, { ...review, n: index + 1 });
  });
}

interface Case {
  readonly ref: CaseRef;
  readonly timeline: Timeline;
  readonly law: Law;
}

/** What came to the local policing body: asked of it, forwarded to it, or received by mistake. */
function applications(timeline: Timeline): readonly Fact[] {
  const requests = all(timeline, 'review-requested');
  const asked = requests.filter(({ value }) => value === 'lpb');
  return timeline.facts.filter((fact) => {
    if (fact.value !== 'lpb') return false;
    switch (fact.milestone) {
      case 'review-requested':
        return true;
      case 'review-forwarded':
        // The request of the day on which it was forwarded stands for it.
        return !asked.some(({ on }) => on >= fact.on);
      case 'review-misdirected':
        // What was recorded as asked of the body is not another application when it turns out to be misdirected.
        return !asked.some(({ on }) => on <= fact.on && !isAnsweredBetween(timeline, on, fact.on));
      default:
        return false;
    }
  });
}

function isAnsweredBetween(timeline: Timeline, from: LocalDate, to: LocalDate): boolean {
  return all(timeline, 'review-decided').some(({ on }) => on >= from && on <= to);
}

/** Decided, forwarded, or taken back by the complainant, before the next application came. */
function endOf(
  timeline: Timeline,
  start: Fact,
  next: Fact | null,
  taken: ReadonlySet<Fact>,
): ObligationEnd | null {
  const fact = timeline.facts.find(
    (one) =>
      one.on >= start.on && (next === null || one.on <= next.on) && !taken.has(one) && isEnd(one),
  );
  if (!fact) return null;
  const isDone =
    fact.milestone === 'review-forwarded' ||
    (fact.milestone === 'review-decided' && fact.value !== 'withdrawn');
  return { fact, how: isDone ? 'discharged' : 'lapsed' };
}

function isEnd({ milestone, value }: Fact): boolean {
  return (
    milestone === 'review-decided' ||
    milestone === 'withdrawal-recorded' ||
    (milestone === 'review-forwarded' && value === 'iopc')
  );
}

function reviewOf(
  { ref, timeline, law }: Case,
  start: Fact,
  next: Fact | null,
  end: ObligationEnd | null,
): Omit<ReviewOfBody, 'n'> {
  const isDecided = end?.fact.milestone === 'review-decided';
  return {
    madeOn: start.on,
    applied: timeToApply(timeline, start, law),
    isToForward: false,
    outcome: isDecided ? end.fact.value : null,
    endedOn: end?.fact.on ?? null,
    workingDays: isDecided ? workingDays(law, start.on, end.fact.on) : null,
    recommendations: recommendedOn({ ref, timeline, law }, start, next),
  };
}

/** Working days from the one day, which does not count, to the other; null beyond the calendar. */
export function workingDays(law: Law, from: LocalDate, to: LocalDate): number | null {
  const { calendar } = law;
  return calendar.knows(from) && calendar.knows(to) ? calendar.workingDaysBetween(from, to) : null;
}

/** By the latest notice before the application that says when the information was provided. */
function timeToApply(timeline: Timeline, { on: madeOn }: Fact, law: Law): TimeToApply | null {
  const window = reviewWindows(timeline, law).findLast(({ from }) => from <= madeOn);
  if (!window) return null;
  const { from: providedOn, lastDay } = window;
  const extendedTo = (all(timeline, 'review-extended').findLast(
    ({ on }) => on >= providedOn && on <= madeOn,
  )?.value ?? null) as LocalDate | null;
  const leftOut = daysWithWrongBody(timeline, providedOn, madeOn);
  const last = LocalDate.addDays(extendedTo ?? lastDay, leftOut);
  const days = LocalDate.daysBetween(providedOn, madeOn) - leftOut;
  return { providedOn, lastDay, extendedTo, leftOut, days, isInTime: madeOn <= last };
}

/** Days before the time to apply began are no part of it. */
function daysWithWrongBody(timeline: Timeline, from: LocalDate, madeOn: LocalDate): number {
  return all(timeline, 'review-misdirected')
    .filter(({ on }) => on <= madeOn)
    .map(({ on: received }) => {
      const forwarded = all(timeline, 'review-forwarded').find(
        ({ on }) => on >= received && on <= madeOn,
      );
      if (!forwarded || forwarded.on <= from) return 0;
      return LocalDate.daysBetween(LocalDate.max(received, from), forwarded.on);
    })
    .reduce((sum, days) => sum + days, 0);
}

/** What the body recommended after this application and before the next. */
function recommendedOn(
  { ref, timeline, law }: Case,
  start: Fact,
  next: Fact | null,
): readonly ReviewRecommendation[] {
  const answers = responsesOwed(ref, timeline, law).filter(({ rule }) => rule === 'R-REC-3');
  return all(timeline, 'review-recommendation').flatMap((fact): readonly ReviewRecommendation[] => {
    const numbered = detail(fact, 'number');
    const isOfThis = fact.on >= start.on && (next === null || fact.on < next.on);
    if (fact.value !== 'lpb' || numbered === null || !isOfThis) return [];
    const owed = answers.findLast(({ id }) => id.endsWith(`#${numbered}-${fact.on}`)) ?? null;
    const answered = all(timeline, 'recommendation-response').find(
      (one) => one.on >= fact.on && detail(one, 'number') === numbered,
    );
    return [
      {
        number: Number(numbered),
        madeOn: fact.on,
        due: owed?.due ?? null,
        answer: answered?.value ?? null,
        answeredOn: answered?.on ?? null,
      },
    ];
  });
}

/** To decide it; and to forward it from the day on which the record shows that it is the IOPC's. */
function segments(
  { ref, timeline, law }: Case,
  start: Fact,
  end: ObligationEnd | null,
  review: ReviewOfBody,
): readonly Obligation[] {
  const { day: target, notes } = knownDay(() => law.reviewTarget(start.on));
  const whole = undatedObligation({
    ref,
    rule: 'R-REV-7',
    key: keyOf(start, timeline.facts),
    start,
    end,
    target,
    note: targetNote(law, target, notes),
  });
  const own: Obligation = {
    ...whole,
    direction: 'policing-body',
    basis: { ...whole.basis, review },
  };
  const shown = notForBody(timeline, start);
  if (!shown || (end && end.fact.on <= shown.on && end.fact.milestone !== 'review-forwarded')) {
    return [own];
  }
  const from = LocalDate.max(shown.on, start.on);
  const toForward: Obligation = {
    ...own,
    title: 'Forward the application for a review to the IOPC',
    validFrom: from,
    arose: from,
    target: null,
    overdueFrom: null,
    basis: {
      ...own.basis,
      facts: shown === start ? own.basis.facts : [...own.basis.facts, used(shown)],
      notes: ['The IOPC reviews it (R-REV-4). The law gives no date for forwarding.'],
      next: 'forward the application to the IOPC, then record the day.',
      review: { ...review, isToForward: true },
    },
  };
  return from > start.on ? [{ ...own, validTo: from, ended: 'changed' }, toForward] : [toForward];
}

/** The fact by which the application is not for the local policing body; null where it is. */
function notForBody(timeline: Timeline, start: Fact): Fact | null {
  if (start.milestone === 'review-misdirected') return start;
  const right = reviewBodyFor(timeline);
  return right?.body === 'iopc' ? right.because : null;
}

function targetNote(law: Law, target: LocalDate | null, notes: readonly string[]): string {
  const count = law.settings.reviewTargetWorkingDays;
  return target === null
    ? notes.join(' ')
    : `Counted: ${plural(count, 'working day')} after the application, by local setting.`;
}

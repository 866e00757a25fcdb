import { type CaseRef, LocalDate, plural } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Fact } from '../fact';
import { appliesTo } from '../governing-day';
import {
  endedBy,
  extended,
  keyOf,
  lapsingAfterLastDay,
  periodObligation,
  used,
} from '../obligation/period-obligation';
import { type Obligation } from '../obligation/obligation';
import { all, first, type Timeline } from '../timeline';
import { reviewWindows } from './review';

/**
 * R-REV-1: the complainant's time to apply for a review, awaited and never the force's to be late
 * with. It ends with the application, or after its last day. A forwarded application is taken to be
 * made when it was forwarded, and the days with the wrong body are left out of account (R-REV-2):
 * while the wrong body has it, no last day can be known.
 */
export function reviewAwaited(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const made = first(timeline, 'made');
  if (!made || !appliesTo(law, 'R-REV-1', timeline, made)) return [];
  return reviewWindows(timeline, law).flatMap(({ notice, from }) => {
    const next = (...milestones: string[]): Fact | null =>
      timeline.facts.find(({ milestone, on }) => milestones.includes(milestone) && on >= from) ??
      null;
    const ended = next('review-requested', 'review-forwarded', 'reinvestigation');
    const whole = periodObligation({
      ref,
      rule: 'R-REV-1',
      key: keyOf(notice, timeline.facts),
      start: notice,
      from,
      end: endedBy(ended, ended?.milestone === 'reinvestigation' ? 'lapsed' : 'discharged'),
      law,
    });
    const moves = all(timeline, 'review-extended').flatMap((fact) =>
      fact.value === null
        ? []
        : {
            fact,
            to: fact.value as LocalDate,
            by: fact.person ?? 'the review body',
            why: fact.note ?? 'the reason is sealed in the record',
          },
    );
    const segments = extended(whole, moves);
    const misdirected = withWrongBodyAt(timeline, from) ?? next('review-misdirected');
    return segments.flatMap((segment) =>
      withWrongBody(segment, misdirected, next('review-forwarded')).map(lapsingAfterLastDay),
    );
  });
}

/** What the wrong body had before the time to apply began, and had not forwarded by then. */
function withWrongBodyAt(timeline: Timeline, from: LocalDate): Fact | null {
  const received = all(timeline, 'review-misdirected').findLast(({ on }) => on < from);
  const isForwarded = all(timeline, 'review-forwarded').some(
    ({ on }) => received && on >= received.on && on <= from,
  );
  return received && !isForwarded ? received : null;
}

/** The segment until the wrong body received the application, and while that body had it. */
function withWrongBody(
  segment: Obligation,
  misdirected: Fact | null,
  forwarded: Fact | null,
): readonly Obligation[] {
  const { due, validFrom, validTo, basis } = segment;
  if (!misdirected || due === null) return [segment];
  // Days before the period are no part of it.
  const since = LocalDate.max(misdirected.on, basis.start);
  if (since > due || since < validFrom) return [segment];
  if (validTo !== null && validTo <= since) return [segment];
  const held: Obligation = {
    ...segment,
    validFrom: since,
    due: null,
    basis: {
      ...basis,
      facts: [...basis.facts, used(misdirected), ...(forwarded ? [used(forwarded)] : [])],
      notes: [...basis.notes, ...notesOn(misdirected.on, since, forwarded?.on ?? null, due)],
    },
  };
  return validFrom < since ? [{ ...segment, validTo: since, ended: 'changed' }, held] : [held];
}

function notesOn(
  received: LocalDate,
  since: LocalDate,
  forwarded: LocalDate | null,
  due: LocalDate,
): string[] {
  const held = `The wrong body received it on ${LocalDate.inWords(received)}; the days until it is forwarded are left out of account (R-REV-2).`;
  if (forwarded === null) return [held];
  const days = LocalDate.daysBetween(since, forwarded);
  const last = LocalDate.addDays(due, days);
  return [
    held,
    `It was forwarded on ${LocalDate.inWords(forwarded)} and is taken to be made then: in time, for with ${plural(days, 'day')} left out the last day is ${LocalDate.inWords(last)}.`,
  ];
}

import { LocalDate } from '@tipstaff/kernel';
import { investigationSpans, isOpenAtEndOf } from '../investigation';
import { suspendedSpans } from '../suspension';
import { type Timeline } from '../timeline';

/** Whose time it was: the force's, the Director General's, or that of criminal proceedings. */
export type TimeHolder = 'force' | 'iopc' | 'suspended' | 'not-under-investigation';

/** Days that followed on one another and were one holder's; both ends count. */
export interface ElapsedSpan {
  readonly whose: TimeHolder;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
}

/**
 * Every day from the opening of the case to `to`, both counting, by whose time it was. A suspended
 * day, (suspended, resumed], is that of what it was suspended for, whoever held the investigation; it
 * is a reason for the length and never moves a period (R-C13-6).
 */
export function elapsedTime(
  timeline: Timeline,
  from: LocalDate,
  to: LocalDate,
): readonly ElapsedSpan[] {
  const spans = investigationSpans(timeline);
  const suspended = suspendedSpans(timeline);
  const whoseOn = (day: LocalDate): TimeHolder => {
    const isSuspended = suspended.some(
      ({ suspendedOn, resumedOn }) => suspendedOn < day && (resumedOn === null || day <= resumedOn),
    );
    if (isSuspended) return 'suspended';
    const open = spans.find((span) => isOpenAtEndOf(span, day));
    if (!open) return 'not-under-investigation';
    return open.form === 'local' ? 'force' : 'iopc';
  };
  const next = (day: LocalDate): LocalDate => LocalDate.addDays(day, 1);
  const changes = [
    ...spans.flatMap(({ openedOn, closedOn }) => [openedOn, ...(closedOn ? [closedOn] : [])]),
    ...suspended.flatMap(({ suspendedOn, resumedOn }) => [
      next(suspendedOn),
      ...(resumedOn ? [next(resumedOn)] : []),
    ]),
  ].filter((day) => from < day && day <= to);
  const starts = from <= to ? [from, ...new Set(changes)].sort() : [];
  const found: ElapsedSpan[] = [];
  starts.forEach((start, index) => {
    const following = starts[index + 1];
    const end = following === undefined ? to : LocalDate.addDays(following, -1);
    const whose = whoseOn(start);
    const before = found.at(-1);
    const since = before?.whose === whose ? before.from : start;
    if (before?.whose === whose) found.pop();
    found.push({ whose, from: since, to: end, days: LocalDate.daysBetween(since, end) + 1 });
  });
  return found;
}

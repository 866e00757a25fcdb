import { LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Obligation, type ReviewRecommendation } from '../obligation/obligation';
import { workingDays } from './review-of-body';

/** An application for a review that came to the local policing body, as it stood at the end of a day. */
export interface ReviewLine {
  /** Of the duty to decide it. */
  readonly id: string;
  readonly type: string;
  readonly case: string;
  /** Which of those of the case, from 1. */
  readonly n: number;
  /** The day the application was made. */
  readonly madeOn: LocalDate;
  readonly providedOn: LocalDate | null;
  readonly lastDay: LocalDate | null;
  readonly extendedTo: LocalDate | null;
  readonly leftOut: number | null;
  readonly days: number | null;
  readonly inTime: boolean | null;
  readonly state: 'to-decide' | 'to-forward' | 'decided' | 'forwarded' | 'ended';
  readonly outcome: string | null;
  readonly endedOn: LocalDate | null;
  /** Working days to the decision, or so far; null beyond the calendar and where nothing was decided. */
  readonly workingDays: number | null;
  /** Local, and never the law's limit. */
  readonly target: LocalDate | null;
  readonly overdue: boolean;
  readonly owner: string;
  readonly recommendations: readonly ReviewRecommendation[];
}

type Segment = Pick<
  Obligation,
  'id' | 'validTo' | 'ended' | 'target' | 'overdueFrom' | 'owner' | 'basis'
> & { readonly type: string; readonly reference: string };

/** The last segment that had begun by the day, without what came later; null of any other duty. */
export function reviewLine(segment: Segment, on: LocalDate, law: Law): ReviewLine | null {
  const { id, type, reference, validTo, target, overdueFrom, owner, basis } = segment;
  const { review } = basis;
  if (!review) return null;
  const { n, madeOn, applied, outcome, endedOn } = review;
  const isOver = validTo !== null && validTo <= on;
  return {
    ...{ id, type, case: reference, n, madeOn },
    providedOn: applied?.providedOn ?? null,
    lastDay: applied?.lastDay ?? null,
    extendedTo: applied?.extendedTo ?? null,
    leftOut: applied?.leftOut ?? null,
    days: applied?.days ?? null,
    inTime: applied?.isInTime ?? null,
    state: isOver ? endOf(segment) : review.isToForward ? 'to-forward' : 'to-decide',
    outcome: isOver ? outcome : null,
    endedOn: isOver ? endedOn : null,
    workingDays: isOver ? review.workingDays : workingDays(law, madeOn, on),
    target,
    overdue: !isOver && overdueFrom !== null && overdueFrom <= on,
    owner,
    recommendations: review.recommendations
      .filter((one) => one.madeOn <= on)
      .map((one) =>
        one.answeredOn !== null && one.answeredOn <= on
          ? one
          : { ...one, answer: null, answeredOn: null },
      ),
  };
}

function endOf({ ended, basis }: Segment): ReviewLine['state'] {
  if (basis.review?.outcome != null) return 'decided';
  return ended === 'discharged' ? 'forwarded' : 'ended';
}

/** What is still to do first, the oldest before the others. */
export function reviewsInOrder(lines: readonly ReviewLine[]): readonly ReviewLine[] {
  const isOpen = ({ state }: ReviewLine) => state === 'to-decide' || state === 'to-forward';
  return [...lines].sort(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) ||
      LocalDate.daysBetween(b.madeOn, a.madeOn) ||
      (a.id < b.id ? -1 : 1),
  );
}

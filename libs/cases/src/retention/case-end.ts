import {
  all,
  allEndedEarly,
  closingOf,
  type Fact,
  first,
  last,
  officersOf,
  standingFinalisation,
  type Timeline,
} from '@tipstaff/casework';
import { type RetentionType } from './retention-class';

/** The fact by which a case is over; or why it is not, as the end of "it is kept, for". */
export type CaseEnd = { readonly fact: Fact } | { readonly open: string };

/** Whatever opens a case again takes its end away, on whichever day it was entered. */
export function endOf(type: RetentionType, timeline: Timeline): CaseEnd {
  return ends[type](timeline);
}

const ends: Readonly<Record<RetentionType, (timeline: Timeline) => CaseEnd>> = {
  complaint: complaintEnd,
  conduct: matterEnd,
  dsi: dsiEnd,
  proceeding: proceedingEnd,
  meeting: (timeline) => ended(last(timeline, 'held', 'cancelled'), 'it was not held yet'),
  action: (timeline) => ended(closingOf(timeline), 'it is not closed'),
  recommendation(timeline) {
    const latest = last(timeline, 'closed', 'reopened');
    return ended(latest?.milestone === 'closed' ? latest : null, 'it is not closed');
  },
  person(timeline) {
    const serves = SERVING.includes(first(timeline, 'entered')?.value ?? '');
    const end = serves ? last(timeline, 'left-service') : timeline.facts.at(-1);
    return ended(end ?? null, 'they have not left the service');
  },
};

const SERVING = ['officer', 'special-constable', 'staff'];

function ended(fact: Fact | null, open: string): CaseEnd {
  return fact === null ? { open } : { fact };
}

function complaintEnd(timeline: Timeline): CaseEnd {
  const finalised = standingFinalisation(timeline);
  if (finalised === null) return { open: 'it is not finalised, or was opened again' };
  const review = last(timeline, 'review-requested', 'review-decided');
  if (review?.milestone === 'review-requested') return { open: 'a review of it is not decided' };
  return { fact: review && isLater(timeline, review, finalised) ? review : finalised };
}

function matterEnd(timeline: Timeline): CaseEnd {
  const finalised = last(timeline, 'finalised');
  const again = last(timeline, 'investigation');
  const isOpen = finalised === null || (again !== null && isLater(timeline, again, finalised));
  return ended(isOpen ? null : finalised, 'it is not finalised, or was opened again');
}

/** One that became a conduct matter goes on as that, and is kept as long. */
function dsiEnd(timeline: Timeline): CaseEnd {
  const became = last(timeline, 'became-conduct');
  const end = matterEnd(timeline);
  return 'open' in end && became ? { fact: became } : end;
}

function proceedingEnd(timeline: Timeline): CaseEnd {
  if (last(timeline, 'held') === null) {
    return ended(allEndedEarly(timeline, officersOf(timeline)), 'the proceedings were not held');
  }
  const endings = timeline.facts.filter(({ milestone }) =>
    ['withdrawn', 'discontinued', 'officer-died'].includes(milestone),
  );
  const outcomes = all(timeline, 'outcome');
  const concerned = timeline.facts
    .filter(({ milestone }) => milestone === 'referred' || milestone === 'officer-joined')
    .map(({ person }) => person);
  if (outcomes.length === 0 || !concerned.every((one) => answers([...outcomes, ...endings], one))) {
    return { open: 'an officer has no outcome' };
  }
  const closings = timeline.facts.filter(({ milestone }) =>
    ['appeal-heard', 'appeal-withdrawn'].includes(milestone),
  );
  const pending = all(timeline, 'appeal-lodged').some(
    (appeal) =>
      !answers(
        closings.filter((one) => isLater(timeline, one, appeal)),
        appeal.person,
      ),
  );
  if (pending) return { open: 'an appeal is not decided' };
  return ended(last(timeline, 'held', 'outcome', 'appeal-heard', 'appeal-withdrawn'), '');
}

/** A fact about nobody in particular is about every officer. */
function answers(facts: readonly Fact[], person: string | null): boolean {
  return facts.some((fact) => fact.person === null || person === null || fact.person === person);
}

function isLater({ facts }: Timeline, a: Fact, b: Fact): boolean {
  return facts.indexOf(a) > facts.indexOf(b);
}

import { detail } from '../fact';
import { type Timeline } from '../timeline';
import { type Officer, isAbout, officersOf, outcomeOf } from './officers';

/** What became of one officer. Holds a reference and no name. */
export interface OfficerState {
  readonly person: string | null;
  /** Null where nobody said what the officer serves as. */
  readonly role: string | null;
  readonly outcome: string | null;
  readonly finding: string | null;
  readonly appeal: 'lodged' | 'withdrawn' | 'allowed' | 'dismissed' | null;
}

export function officerStates(timeline: Timeline): readonly OfficerState[] {
  return officersOf(timeline).map((officer) => {
    const { person, role, leftOn } = officer;
    const outcome = outcomeOf(timeline, officer);
    const hasLeft = leftOn !== null && role !== null && role !== 'staff';
    return {
      person,
      role: hasLeft ? 'former-officer' : role,
      outcome: outcome?.value ?? null,
      finding: outcome && detail(outcome, 'finding'),
      appeal: appealOf(timeline, officer),
    };
  });
}

/** How the officer's last appeal stands. */
function appealOf({ facts }: Timeline, officer: Officer): OfficerState['appeal'] {
  const latest = facts.findLast(
    (fact) =>
      ['appeal-lodged', 'appeal-withdrawn', 'appeal-heard'].includes(fact.milestone) &&
      isAbout(officer, fact),
  );
  switch (latest?.milestone) {
    case 'appeal-lodged':
      return 'lodged';
    case 'appeal-withdrawn':
      return 'withdrawn';
    case 'appeal-heard':
      return latest.value as 'allowed' | 'dismissed' | null;
    default:
      return null;
  }
}

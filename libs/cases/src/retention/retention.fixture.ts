import {
  type CaseRef,
  type CaseType,
  type Fact,
  type Timeline,
  timelineOfFacts,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type OwnRetention, ownRetention } from './own-retention';
import { shippedClasses } from './retention-schedule.table';

export const day = (text: string): LocalDate => LocalDate.parse(text);

type Told = readonly [
  milestone: string,
  on: string,
  value?: string | null,
  more?: Partial<Pick<Fact, 'person' | 'related' | 'details'>>,
];

/** In order of entry; the timeline puts them in order of day. */
function told(...facts: readonly Told[]): Timeline {
  return timelineOfFacts(
    facts.map(([milestone, on, value = null, more = {}], index) => ({
      ...{ milestone, on: day(on), enteredOn: day(on), value },
      ...{ person: null, related: null, note: null, number: index + 1 },
      ...more,
    })),
  );
}

export function refOf(type: CaseType, reference = 'CASE-1'): CaseRef {
  return { type, force: 'norfolk', reference };
}

/** As the shipped schedule keeps it. */
export function own(ref: CaseRef, ...facts: readonly Told[]): OwnRetention {
  const retention = ownRetention(shippedClasses, ref, told(...facts));
  if (!retention) throw new Error(`No class takes a ${ref.type}.`);
  return retention;
}

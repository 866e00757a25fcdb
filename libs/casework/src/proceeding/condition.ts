import { assertNever, type LocalDate } from '@tipstaff/kernel';
import { regimeFrom } from '@tipstaff/law';
import { type Fact } from '../fact';
import { governingDay, ownDayOfProceedings } from '../governing-day';
import { type MilestoneRule } from '../milestone';
import { first, last, type Timeline } from '../timeline';
import { type Officer, officersOf, outcomeOf } from './officers';
import { NOTHING_FOUND, proceedingMilestones } from './proceeding-milestones.table';
import { type Condition } from './timetable.table';

/** The proceedings as the timetable looks at them. */
export interface Proceedings {
  readonly timeline: Timeline;
  /** The opening fact; where it is missing, which no possible case is, the first there is. */
  readonly referred: Fact;
  /** The day that decides under which rules they stand. */
  readonly governedOn: LocalDate;
  readonly officers: readonly Officer[];
}

export function proceedingsOf(timeline: Timeline): Proceedings | null {
  const referred = first(timeline, 'referred') ?? timeline.facts[0];
  const own = ownDayOfProceedings(timeline);
  return referred && own
    ? {
        timeline,
        referred,
        governedOn: governingDay(timeline, own).day,
        officers: officersOf(timeline),
      }
    : null;
}

const BARRED: readonly (string | null)[] = [
  'dismissed',
  'dismissal-with-notice',
  'would-have-been-dismissed',
];

export function isTrue(
  condition: Condition,
  { timeline, referred, governedOn }: Proceedings,
  officer: Officer,
): boolean {
  switch (condition) {
    case 'hearing':
    case 'meeting':
    case 'accelerated-hearing':
      return referred.value === condition;
    case 'not-accelerated':
      return referred.value !== 'accelerated-hearing';
    case 'before-a-panel':
      return kindOf(timeline) !== 'meeting';
    case 'held-as-meeting':
      return kindOf(timeline) === 'meeting';
    case 'barred':
      return BARRED.includes(outcomeOf(timeline, officer)?.value ?? null);
    case 'may-appeal':
      return !NOTHING_FOUND.includes(outcomeOf(timeline, officer)?.value ?? null);
    case 'report-delegated':
      return first(timeline, 'report-delegated') !== null;
    case 'may-object':
      return referred.value !== 'accelerated-hearing' || governedOn >= regimeFrom('2024');
    case 'someone-informed':
      return first(timeline, 'to-be-informed') !== null;
    case 'kept-here':
      return timeline.facts.some((fact) => fact.details !== undefined || isOnlyHere(fact));
    default:
      return assertNever(condition);
  }
}

/** What the proceedings were held as or, before that, referred as. */
export function kindOf(timeline: Timeline): string | null {
  return (last(timeline, 'held') ?? first(timeline, 'referred'))?.value ?? null;
}

function isOnlyHere({ milestone }: Fact): boolean {
  const rules: Readonly<Record<string, MilestoneRule>> = proceedingMilestones;
  return rules[milestone]?.entry === 'api';
}

import { type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { last, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { fixedWithinTheWindow } from './accelerated-window';
import { appealsEndOnce } from './appeal';
import { kindOf } from './condition';
import {
  type DateHistory,
  dateHistory,
  type HearingDate,
  hearingDate,
  vacatesWhatStands,
} from './hearing-date';
import { type OfficerState, officerStates } from './officer-states';
import { outcomesThatCanBe } from './outcome-rules';
import { changesOnlyWhatRuns } from './period-change';
import { type ProceedingMilestone, proceedingMilestones } from './proceeding-milestones.table';
import { proceedingObligations } from './proceeding-obligations';
import { staysOnShow } from './publication';
import { proceedingNotes } from './regime-notes';
import { deemedServiceIsPossible } from './service-of-documents';

export { type ProceedingMilestone };

interface Common extends CaseState {
  readonly kind: string | null;
  /** Everyone subject to the proceedings, by reference, with what became of them. */
  readonly officers: readonly OfficerState[];
  readonly dates: DateHistory;
}

/** Proceedings are concluded when they were held, whatever each officer's outcome is. */
type ProceedingState = Common &
  (
    | HearingDate
    | { readonly status: 'concluded'; readonly heldOn: LocalDate; readonly outcome: string | null }
  );

function state(timeline: Timeline<ProceedingMilestone>): ProceedingState {
  const common = {
    kind: kindOf(timeline),
    officers: officerStates(timeline),
    dates: dateHistory(timeline),
  };
  const held = last(timeline, 'held');
  if (!held) return { ...common, ...hearingDate(timeline) };
  const outcome = last(timeline, 'outcome')?.value ?? null;
  return { ...common, status: 'concluded', heldOn: held.on, outcome };
}

const must = rulesFor<ProceedingMilestone>();

export const proceeding = defineCaseType<'proceeding', ProceedingMilestone, ProceedingState>({
  type: 'proceeding',
  place: 4,
  title: 'Misconduct proceedings',
  opensWith: 'referred',
  milestones: proceedingMilestones,
  states: ['referred', 'fixed', 'vacated', 'adjourned', 'concluded'],
  readPermission: 'case.read',
  restrictable: true,
  handles: { 'case-list': 'follows', obligations: 'follows', figures: 'follows' },
  regime: { notes: proceedingNotes },
  rules: [
    must.opensWith('referred', 'The proceedings were never referred'),
    must.onlyOncePerPerson('officer-joined'),
    must.onlyOncePerPerson('officer-left'),
    deemedServiceIsPossible,
    must.answers('objection-decided', 'objection-made'),
    must.needs('panel-replaced', 'chair-appointed', 'panel-appointed', 'notice-given'),
    must.needs('witness-lists-sent', 'witness-lists-exchanged'),
    vacatesWhatStands,
    fixedWithinTheWindow,
    must.onlyOnce('held'),
    must.onlyOncePerPerson('outcome'),
    must.needs('outcome', 'held'),
    outcomesThatCanBe,
    must.needs('chair-report', 'held'),
    must.needs('report-passed-on', 'chair-report'),
    must.needs('report-sent', 'chair-report'),
    must.needs('outcome-published', 'outcome'),
    staysOnShow,
    must.needs('barred-list-reported', 'outcome'),
    must.needs('appeal-lodged', 'outcome'),
    must.needs('appeal-copied', 'appeal-lodged'),
    must.needs('appeal-documents-sent', 'appeal-copied'),
    must.answers('appeal-heard', 'appeal-lodged'),
    appealsEndOnce,
    changesOnlyWhatRuns,
  ],
  state,
  obligations: proceedingObligations,
});

import { type LocalDate } from '@tipstaff/kernel';
import { regimeFrom, regimeOn } from '@tipstaff/law';
import { type CaseState, defineCaseType } from '../case-type';
import { first, last, type Timeline } from '../timeline';
import { deemedServiceFaults } from '../service-of-documents';
import { ruleNaming, rulesFor } from '../timeline-rules';
import { wordsOfValue } from '../value-rule';
import { governingDay, ownDayOfProceedings } from '../governing-day';
import { kindOf } from './condition';
import { endsBeforeTheHearing } from './ended-early';
import {
  type DateHistory,
  dateHistory,
  fixedWithinTheWindow,
  type HearingDate,
  hearingDate,
  vacatesWhatStands,
} from './hearing-date';
import {
  allEndedEarly,
  deducedOfRoles,
  isAbout,
  isUnderRegulations,
  officersOf,
  type OfficerState,
  officerStates,
  outcomesOfHearing,
} from './officers';
import { appealsEndOnce, lengthIsOfAWarning, outcomesThatCanBe } from './outcome-rules';
import { changesOnlyWhatRuns } from './period-change';
import { type ProceedingMilestone, proceedingMilestones } from './proceeding-milestones.table';
import { proceedingDoubts } from './proceeding-doubts';
import { proceedingObligations } from './proceeding-obligations';
import { staysOnShow } from './publication';

/** What the regime says of these proceedings that a reader would otherwise look up (R-CON-17, 18). */
function proceedingNotes(timeline: Timeline): readonly string[] {
  const referred = first(timeline, 'referred') ?? timeline.facts[0];
  if (!referred) return [];
  const own = ownDayOfProceedings(timeline) ?? referred;
  const { id } = regimeOn(governingDay(timeline, own).day);
  const officers = officersOf(timeline);
  const staff = officers.filter((officer) => !isUnderRegulations(officer));
  const kind = kindOf(timeline);
  const isHearing = kind !== 'meeting' && staff.length < officers.length;
  const notes: string[] = [];
  if (staff.length > 0) {
    notes.push(
      'Police staff follow the force’s own policy: nothing is owed here for them under the Conduct Regulations. The hearing counts in the figures (R-CON-20).',
    );
  }
  if (isHearing && id === '2020') {
    notes.push('Regime 2020: a legally qualified chair chairs a misconduct hearing (R-CON-17).');
  }
  if (isHearing && (id === '2024' || id === '2025')) {
    notes.push(
      `Regime ${id}: the chief officer chairs, or a senior officer to whom it is delegated, not whoever certified the case; with two lay members, advised by a legally qualified person whom the local policing body appoints (R-CON-17).`,
    );
  }
  if (isHearing && id === '2025') {
    notes.push(
      'Regime 2025: dismissal is presumed for gross misconduct; a conviction for an offence triable only on indictment is gross misconduct (R-CON-18).',
    );
  }
  if (isHearing && kind === 'hearing' && isUnderTheScheduleOf2025(timeline)) {
    notes.push(
      'A former officer goes to an accelerated hearing by default; this was referred to a hearing (R-CON-18). The Schedule to SI 2025/558 applies whenever the allegation came to attention, for no notice under reg. 30 or 51 was given before 28 May 2025 (reg. 64(3)).',
    );
  }
  return notes;
}

/**
 * Regulation 64(3): the changes about former officers apply where the officer was not given notice of
 * referral before 28 May 2025. What was over by then, or of which nothing is recorded since, is not
 * spoken of.
 */
function isUnderTheScheduleOf2025(timeline: Timeline): boolean {
  const from = regimeFrom('2025');
  const held = first(timeline, 'held');
  if (held !== null && held.on < from) return false;
  if (!timeline.facts.some(({ on }) => on >= from)) return false;
  return officersOf(timeline).some(
    (officer) =>
      isUnderRegulations(officer) &&
      (officer.role === 'former-officer' || officer.leftOn !== null) &&
      !timeline.facts.some(
        (fact) =>
          (fact.milestone === 'notice-given' || fact.milestone === 'documents-supplied') &&
          fact.on < from &&
          isAbout(officer, fact),
      ),
  );
}

export { type ProceedingMilestone };

interface Common extends CaseState {
  readonly kind: string | null;
  /** Everyone subject to the proceedings, by reference, with what became of them. */
  readonly officers: readonly OfficerState[];
  readonly dates: DateHistory;
}

/**
 * Proceedings are concluded when they were held, whatever each officer's outcome is; without a hearing they
 * are over when those against the last officer ended.
 */
type ProceedingState = Common &
  (
    | HearingDate
    | { readonly status: 'withdrawn' | 'discontinued'; readonly endedOn: LocalDate }
    | {
        readonly status: 'concluded';
        readonly heldOn: LocalDate;
        /** The gravest of the officers' outcomes. */
        readonly outcome: string | null;
      }
  );

function state(timeline: Timeline<ProceedingMilestone>): ProceedingState {
  const common = {
    kind: kindOf(timeline),
    officers: officerStates(timeline),
    dates: dateHistory(timeline),
  };
  const held = last(timeline, 'held');
  const over = allEndedEarly(timeline, officersOf(timeline));
  if (!held && over) {
    const status = over.milestone === 'withdrawn' ? 'withdrawn' : 'discontinued';
    return { ...common, status, endedOn: over.on };
  }
  if (!held) return { ...common, ...hearingDate(timeline) };
  const outcome = outcomesOfHearing(timeline)[0] ?? null;
  return { ...common, status: 'concluded', heldOn: held.on, outcome };
}

/**
 * Since 2020 nobody is dismissed with notice or given management advice, and misconduct that was found has an outcome:
 * it may be an older matter.
 */
function outcomeNotes(timeline: Timeline<ProceedingMilestone>): readonly string[] {
  const referred = first(timeline, 'referred') ?? timeline.facts[0];
  if (!referred || regimeOn(referred.on).id === '2012') return [];
  const old = outcomesOfHearing(timeline).find((outcome) => OF_2012.includes(outcome));
  return old === undefined
    ? []
    : [
        `The outcome "${wordsOfValue(proceedingMilestones.outcome.value, old ?? '').title.toLowerCase()}" is one of the Regulations of 2012, which follow the day on which the allegation came to attention: check that they apply.`,
      ];
}

const OF_2012: readonly (string | null)[] = [
  'management-advice',
  'dismissal-with-notice',
  'no-action',
];

const must = rulesFor<ProceedingMilestone>();

export const proceeding = defineCaseType<'proceeding', ProceedingMilestone, ProceedingState>({
  type: 'proceeding',
  place: 4,
  title: 'Misconduct proceedings',
  opensWith: 'referred',
  milestones: proceedingMilestones,
  stages: [
    {
      title: 'Referral and notice',
      milestones: [
        ...(['referred', 'came-to-attention', 'officer-joined', 'notice-given'] as const),
        ...(['documents-supplied', 'chair-appointed', 'panel-appointed'] as const),
      ],
    },
    {
      title: 'Before the hearing',
      milestones: [
        ...([
          'fixed',
          'officer-response',
          'witness-lists-exchanged',
          'witness-lists-sent',
        ] as const),
        ...(['bundle-sent', 'pre-hearing-fixed', 'pre-hearing-held'] as const),
        ...(['pre-hearing-not-held', 'vacated', 'adjourned', 'notice-required'] as const),
        ...(['notice-published', 'objection-made', 'objection-decided', 'panel-replaced'] as const),
        ...(['earlier-matter', 'director-general-directed', 'officer-left'] as const),
        ...(['officer-died', 'withdrawn', 'withdrawal-notified', 'discontinued'] as const),
      ],
    },
    {
      title: 'Hearing and outcome',
      milestones: [
        ...(['held', 'outcome', 'warning-length', 'chair-report', 'report-delegated'] as const),
        ...([
          'report-passed-on',
          'report-sent',
          'outcome-published',
          'outcome-taken-down',
        ] as const),
        ...(['barred-list-reported', 'outcome-told'] as const),
      ],
    },
    {
      title: 'Appeal',
      isBesideTheOneBefore: true,
      milestones: [
        ...(['appeal-lodged', 'appeal-copied', 'appeal-documents-sent'] as const),
        ...(['appeal-withdrawn', 'appeal-arguable', 'appeal-meeting-held'] as const),
        ...(['appeal-determination-notified', 'appeal-heard', 'appeal-told'] as const),
      ],
    },
  ],
  states: ['referred', 'fixed', 'vacated', 'adjourned', 'withdrawn', 'discontinued', 'concluded'],
  readPermission: 'case.read',
  allocatable: true,
  restrictable: true,
  handles: { 'case-list': 'follows', obligations: 'follows', figures: 'follows' },
  regime: {
    notes: proceedingNotes,
    own: ownDayOfProceedings,
    regulations: () => 'conduct',
  },
  rules: [
    must.opensWith(
      'referred',
      'The proceedings were never referred',
      'came-to-attention',
      'earlier-matter',
      'director-general-directed',
    ),
    must.onlyOncePerPerson('officer-joined'),
    must.onlyOncePerPerson('officer-left'),
    must.onlyOncePerPerson('officer-died'),
    endsBeforeTheHearing,
    must.needs('withdrawal-notified', 'withdrawn'),
    ruleNaming<ProceedingMilestone>((timeline) =>
      deemedServiceFaults(timeline, ownDayOfProceedings(timeline), 'conduct'),
    ),
    must.answers('objection-decided', 'objection-made'),
    must.needs('panel-replaced', 'chair-appointed', 'panel-appointed', 'notice-given'),
    must.needs('witness-lists-sent', 'witness-lists-exchanged'),
    vacatesWhatStands,
    fixedWithinTheWindow,
    must.onlyOnce('held'),
    must.onlyOncePerPerson('outcome'),
    must.needs('outcome', 'held'),
    outcomesThatCanBe,
    lengthIsOfAWarning,
    must.needs('chair-report', 'held'),
    must.needs('report-passed-on', 'held'),
    must.needs('report-sent', 'chair-report'),
    must.needs('outcome-published', 'outcome'),
    staysOnShow,
    must.needs('barred-list-reported', 'outcome'),
    must.needs('appeal-lodged', 'outcome'),
    must.needs('appeal-copied', 'appeal-lodged'),
    must.needs('appeal-documents-sent', 'appeal-copied'),
    must.needs('appeal-arguable', 'appeal-lodged'),
    must.needs('appeal-meeting-held', 'appeal-lodged'),
    must.needs('appeal-determination-notified', 'appeal-heard'),
    must.answers('appeal-heard', 'appeal-lodged'),
    must.needs('outcome-told', 'outcome'),
    must.needs('appeal-told', 'appeal-lodged'),
    appealsEndOnce,
    changesOnlyWhatRuns,
  ],
  doubts: proceedingDoubts,
  state,
  notes: (timeline) => [...deducedOfRoles(timeline), ...outcomeNotes(timeline)],
  obligations: proceedingObligations,
});

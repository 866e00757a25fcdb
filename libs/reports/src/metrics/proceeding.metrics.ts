import { all, hearingConcluded, milestonesOfOutcomes, outcomesOfHearing } from '@tipstaff/casework';
import { counts, type Metric, NOT_ROUNDED, NOTHING_LEFT_OUT } from '../metric';

/** The part of a breakdown that has no value recorded yet. */
const NOT_RECORDED = 'not-recorded';

function proceedingsHeld(id: string, kind: string, label: string): Metric {
  return {
    id,
    unit: 'count',
    dividedBy: 'breakdown',
    partsCount: 'officers',
    types: ['proceeding'],
    reads: milestonesOfOutcomes,
    label: () => label,
    contract: () => ({
      unit: `misconduct proceedings held as ${kind}`,
      cohort: 'concluded in the window, by the day they concluded',
      numerator:
        'every one of the cohort, whatever the number of its officers; under it the outcomes, one for each officer who was heard',
      denominator: null,
      leftOut: NOTHING_LEFT_OUT,
      rounding: NOT_ROUNDED,
    }),
    contributions: ({ timeline }) => {
      const held = hearingConcluded(timeline);
      if (held?.value !== kind) return [];
      const breakdown = outcomesOfHearing(timeline)
        .map((outcome) => outcome ?? NOT_RECORDED)
        .join('+');
      return [counts(held.on, { unit: String(held.number), breakdown })];
    },
  };
}

export const acceleratedHearings = proceedingsHeld(
  'accelerated-hearings',
  'accelerated-hearing',
  'Accelerated Misconduct hearings',
);
export const misconductHearings = proceedingsHeld(
  'misconduct-hearings',
  'hearing',
  'Misconduct hearings',
);
export const misconductMeetings = proceedingsHeld(
  'misconduct-meetings',
  'meeting',
  'Misconduct meetings',
);

export const policeAppealsTribunals: Metric = {
  id: 'police-appeals-tribunals',
  unit: 'count',
  dividedBy: 'breakdown',
  types: ['proceeding'],
  reads: ['appeal-heard'],
  label: () => 'Police Appeals Tribunal',
  contract: () => ({
    unit: 'appeal',
    cohort: 'heard in the window',
    numerator: 'every appeal of the cohort, allowed or dismissed',
    denominator: null,
    leftOut: NOTHING_LEFT_OUT,
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ timeline }) =>
    all(timeline, 'appeal-heard').map((heard) =>
      counts(heard.on, {
        unit: String(heard.number),
        breakdown: heard.value ?? NOT_RECORDED,
      }),
    ),
};

export const outcomesPublished: Metric = {
  id: 'outcomes-published',
  unit: 'count',
  types: ['proceeding'],
  reads: ['outcome-published'],
  label: () => 'Outcomes of misconduct proceedings published',
  contract: () => ({
    unit: 'publication of an outcome',
    cohort: 'published in the window, whoever it was published to',
    numerator: 'every one of the cohort',
    denominator: null,
    leftOut: NOTHING_LEFT_OUT,
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ timeline }) =>
    all(timeline, 'outcome-published').map((published) =>
      counts(published.on, { unit: String(published.number) }),
    ),
};

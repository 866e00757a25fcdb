import { hearingConcluded, milestonesOfOutcomes, outcomesOfOfficers } from '@tipstaff/casework';
import { counts, leftOut, type Metric, NOT_ROUNDED } from '../metric';

/** One officer in one proceeding: how the Home Office and the IOPC count what hearings come to. */
function outcomesOf(id: string, kind: string, label: string): Metric {
  return {
    id,
    unit: 'count',
    dividedBy: 'breakdown',
    perOfficer: true,
    types: ['proceeding'],
    reads: milestonesOfOutcomes,
    label: () => label,
    contract: () => ({
      unit: `officer in misconduct proceedings held as ${kind}`,
      cohort: 'of proceedings concluded in the window, by the last day on which they were held',
      numerator:
        'every officer whose outcome is recorded, by the outcome of the latest day and on one day the gravest; one that names nobody is that of the sole officer, and of several officers one "officer not said"; beside it the proceedings and the different officers',
      denominator: null,
      leftOut: 'officers who were heard and whose outcome is not recorded',
      rounding: NOT_ROUNDED,
    }),
    contributions: ({ timeline }) => {
      const held = hearingConcluded(timeline);
      if (held?.value !== kind) return [];
      return outcomesOfOfficers(timeline).map(({ person, role, outcome }) => {
        const unit = person ?? '';
        const parts = role === null ? {} : { 'officer-or-staff': role };
        return outcome === null
          ? { ...leftOut(held.on, 'outcome-not-recorded'), unit, parts }
          : counts(held.on, { unit, parts, breakdown: outcome });
      });
    },
  };
}

export const hearingOutcomes = outcomesOf(
  'misconduct-hearing-outcomes',
  'hearing',
  'Outcomes of misconduct hearings, one for each officer',
);
export const acceleratedHearingOutcomes = outcomesOf(
  'accelerated-hearing-outcomes',
  'accelerated-hearing',
  'Outcomes of accelerated misconduct hearings, one for each officer',
);
export const meetingOutcomes = outcomesOf(
  'misconduct-meeting-outcomes',
  'meeting',
  'Outcomes of misconduct meetings, one for each officer',
);

import { DomainError, echoed } from '@tipstaff/kernel';
import { type Metric } from './metric';
import {
  allegationActions,
  allegationsByDecision,
  allegationsLogged,
} from './metrics/allegation.metrics';
import {
  complaintsLogged,
  contactedWithinTarget,
  loggedWithinTarget,
  reviewsUpheld,
} from './metrics/complaint.metrics';
import { casesReportedTwice, chapter13Reports, conductCases } from './metrics/conduct.metrics';
import {
  complaintsFinalised,
  outsideSchedule3TimeToResolve,
  schedule3TimeToResolve,
  serviceNotAcceptable,
} from './metrics/finalisation.metrics';
import { individualLearning, organisationalLearning } from './metrics/learning.metrics';
import {
  acceleratedHearingOutcomes,
  hearingOutcomes,
  meetingOutcomes,
} from './metrics/outcome.metrics';
import {
  acceleratedHearings,
  misconductHearings,
  misconductMeetings,
  outcomesPublished,
  policeAppealsTribunals,
} from './metrics/proceeding.metrics';
import { reinvestigationsDirected, reviewDays, reviewsUpheldShare } from './metrics/review.metrics';
import { daysHeld } from './metrics/suspension.metrics';

/**
 * The rows of the complaints-and-conduct report, in the order of the published table. Opened and
 * finalised complaints are two rows: both have been printed as "complaints" and taken for the same.
 */
export const complaintsAndConductRows: readonly Metric[] = [
  complaintsLogged,
  complaintsFinalised,
  loggedWithinTarget,
  contactedWithinTarget,
  schedule3TimeToResolve,
  outsideSchedule3TimeToResolve,
  serviceNotAcceptable,
  reviewsUpheld,
  chapter13Reports,
  conductCases,
  acceleratedHearings,
  misconductHearings,
  misconductMeetings,
  policeAppealsTribunals,
];

/** Figures that stand in no table: what is written about it, and whoever asks for one, needs them. */
const furtherFigures: readonly Metric[] = [
  hearingOutcomes,
  acceleratedHearingOutcomes,
  meetingOutcomes,
  casesReportedTwice,
  daysHeld,
  reviewsUpheldShare,
  reviewDays,
  reinvestigationsDirected,
  allegationsLogged,
  allegationsByDecision,
  allegationActions,
  individualLearning,
  organisationalLearning,
  outcomesPublished,
];

export const everyFigure: readonly Metric[] = [...complaintsAndConductRows, ...furtherFigures];

/** @throws DomainError `report.unknown-row` listing the rows there are. */
export function metricOfRow(id: string): Metric {
  const metric = everyFigure.find((row) => row.id === id);
  if (metric) return metric;
  const known = everyFigure.map((row) => row.id).join(', ');
  throw new DomainError(
    'not-found',
    'report.unknown-row',
    `The complaints-and-conduct report has no row "${echoed(id)}": its rows are ${known}.`,
  );
}

import { DomainError } from '@tipstaff/kernel';
import { type Metric } from './metric';
import {
  complaintsLogged,
  contactedWithinTarget,
  loggedWithinTarget,
  reviewsUpheld,
} from './metrics/complaint.metrics';
import { chapter13Reports, conductCases } from './metrics/conduct.metrics';
import {
  complaintsFinalised,
  outsideSchedule3TimeToResolve,
  schedule3TimeToResolve,
  serviceNotAcceptable,
} from './metrics/finalisation.metrics';
import {
  acceleratedHearings,
  misconductHearings,
  misconductMeetings,
  policeAppealsTribunals,
} from './metrics/proceeding.metrics';

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
const furtherFigures: readonly Metric[] = [];

export const everyFigure: readonly Metric[] = [...complaintsAndConductRows, ...furtherFigures];

/** @throws DomainError `report.unknown-row` listing the rows there are. */
export function metricOfRow(id: string): Metric {
  const metric = everyFigure.find((row) => row.id === id);
  if (metric) return metric;
  const known = everyFigure.map((row) => row.id).join(', ');
  throw new DomainError(
    'not-found',
    'report.unknown-row',
    `The complaints-and-conduct report has no row "${id}": its rows are ${known}.`,
  );
}

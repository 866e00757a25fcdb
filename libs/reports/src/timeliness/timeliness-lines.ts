import { type CsvColumns } from '../csv-text';
import { type DutyFigure } from './duty-figure';
import { type TimelinessReport, type TimelinessRow } from './timeliness-report';

/** A rule, or a part of it. */
export interface TimelinessLine {
  readonly row: TimelinessRow;
  /** Empty: the whole rule. */
  readonly part: string;
  readonly figure: DutyFigure;
}

/** A line for each rule, and under it one for each of its parts. */
export function timelinessLines({ rows }: TimelinessReport): readonly TimelinessLine[] {
  return rows.flatMap((row) => [
    { row, part: '', figure: row },
    ...row.parts.map((figure) => ({ row, part: figure.part, figure })),
  ]);
}

export const timelinessColumns: CsvColumns<TimelinessLine> = {
  rule: ({ row }) => row.rule,
  title: ({ row }) => row.title,
  part: ({ part }) => part,
  metInTime: ({ figure }) => figure.metInTime,
  late: ({ figure }) => figure.late,
  stillOwedLate: ({ figure }) => figure.stillOwedLate,
  denominator: ({ figure }) => figure.denominator,
  percentInTime: ({ figure }) => figure.percentInTime,
  notDueYet: ({ figure }) => figure.notDueYet,
  lapsed: ({ figure }) => figure.lapsed,
  lapsedLate: ({ figure }) => figure.lapsedLate,
  daysCountedIn: ({ row }) => row.countedIn,
  daysTakenOf: ({ figure }) => figure.daysTaken?.of ?? null,
  daysTakenMedian: ({ figure }) => figure.daysTaken?.median ?? null,
  daysTakenPercentile90: ({ figure }) => figure.daysTaken?.percentile90 ?? null,
  daysLateOf: ({ figure }) => figure.daysLate?.of ?? null,
  daysLateMedian: ({ figure }) => figure.daysLate?.median ?? null,
  daysLatePercentile90: ({ figure }) => figure.daysLate?.percentile90 ?? null,
};

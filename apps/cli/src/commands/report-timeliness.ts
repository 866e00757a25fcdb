import { refuseUnknownForce } from '@tipstaff/cases';
import { type ObligationRule } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { howFar, parkedInWords, ProjectedTimeliness } from '@tipstaff/projections';
import {
  csvText,
  type DaysFigure,
  isEmptyRow,
  timelinessColumns,
  type TimelinessDivision,
  timelinessLines,
  timelinessReport,
  type TimelinessReport,
  timelinessWindow,
} from '@tipstaff/reports';
import { type Call } from '../command';
import { type OpenReadModels } from '../open-record';
import { textTable } from '../terminal';

/** Prints how a force met its last days, rule by rule. */
export async function printTimeliness(
  { arguments: given, terminal }: Call,
  { pool, store, law, clock, readModels }: OpenReadModels,
): Promise<void> {
  const force = given.text('force');
  const knownOn = given.optionalDate('known-on');
  const on = given.optionalDate('on') ?? knownOn ?? clock.today();
  const asked = {
    ...{ force, on, knownOn },
    window: timelinessWindow(
      { from: given.optionalDate('from'), to: given.optionalDate('to') },
      on,
    ),
    by: (given.optionalText('by') ?? 'rule') as TimelinessDivision,
    rule: given.optionalText('rule') as ObligationRule | null,
  };
  const reader = new ProjectedTimeliness(pool, store, law, readModels);
  const report = await timelinessReport(reader, asked, law);
  if (report.rows.every(isEmptyRow)) await refuseUnknownForce(store, force);
  const parked = howFar(RequestContext.current().basis)?.parked ?? 0;
  if (parked > 0) await terminal.err(parkedInWords(parked));
  if (given.has('json')) return terminal.out(JSON.stringify(report, null, 2));
  if (given.has('csv')) return terminal.part(asCsv(report));
  for (const line of asText(report, clock.notice, given.has('brief'))) await terminal.out(line);
}

function asCsv(report: TimelinessReport): string {
  const cellsOf = Object.values(timelinessColumns);
  const lines = timelinessLines(report).map((line) => cellsOf.map((cellOf) => cellOf(line)));
  return csvText([Object.keys(timelinessColumns), ...lines]);
}

/** Rules by which nothing was owed are named in one line: there are some thirty. */
function asText(
  report: TimelinessReport,
  notice: string | null,
  isBrief: boolean,
): readonly string[] {
  const { force, on, knownOn, window, contract, rows } = report;
  const known = knownOn === null ? '' : `, as known on ${LocalDate.inShortWords(knownOn)}`;
  const empty = rows.filter(isEmptyRow).map(({ rule }) => rule);
  return [
    `Timeliness: ${force}`,
    `Last days from ${LocalDate.inShortWords(window.from)} to ${LocalDate.inShortWords(window.to)}, as it stood on ${LocalDate.inShortWords(on)}${known}.`,
    ...(notice === null ? [] : [notice]),
    '',
    ...textTable(HEADINGS, tableRows(report)),
    '',
    ...(empty.length === 0 ? [] : [`Nothing was owed by: ${empty.join(', ')}.`, '']),
    ...(isBrief ? [] : ['What each figure counts', `  ${contract}`]),
  ];
}

const HEADINGS = [
  ...['Rule', 'Duty', 'In time', 'Late', 'Still owed, late', 'Share in time'],
  ...['Not due yet', 'Lapsed', 'Lapsed late', 'Days', 'Taken: median, 90%', 'Late: median, 90%'],
];

function tableRows(report: TimelinessReport): readonly (readonly string[])[] {
  return timelinessLines({ ...report, rows: report.rows.filter((row) => !isEmptyRow(row)) }).map(
    ({ row, part, figure }) => [
      part === '' ? row.rule : '',
      part === '' ? row.title : `  ${part}`,
      String(figure.metInTime),
      String(figure.late),
      String(figure.stillOwedLate),
      figure.percentInTime === null
        ? 'none'
        : `${figure.percentInTime.toFixed(1)}% (${figure.metInTime}/${figure.denominator})`,
      String(figure.notDueYet),
      String(figure.lapsed),
      String(figure.lapsedLate),
      row.countedIn === 'working-days' ? 'working' : 'calendar',
      daysInWords(figure.daysTaken),
      daysInWords(figure.daysLate),
    ],
  );
}

function daysInWords(days: DaysFigure | null): string {
  return days?.median == null ? '' : `${days.median}, ${days.percentile90} (of ${days.of})`;
}

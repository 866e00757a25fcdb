import { LocalDate } from '@tipstaff/kernel';
import { ProjectedFigures } from '@tipstaff/projections';
import {
  type Change,
  csvText,
  type Division,
  divisions,
  figureLineColumns,
  figureLines,
  flatFigures,
  inWords,
  leftOutReasons,
  notOverInWords,
  periodsSaid,
  printedValue,
  type ReportingPeriods,
  type WindowReport,
  windowReport,
} from '@tipstaff/reports';
import { type Call } from '../command';
import { type OpenReadModels } from '../open-record';
import { textTable } from '../terminal';

/** Prints one figure of a window, beside the one that it is compared with, and its parts. */
export async function showFigure(call: Call, record: OpenReadModels): Promise<void> {
  const { arguments: given, terminal } = call;
  const report = await windowReportAsked(call, record, [given.operand(1)]);
  const isCompared = given.has('compare');
  if (given.has('json')) {
    return terminal.out(JSON.stringify(flatFigures(report, isCompared)[0], null, 2));
  }
  if (given.has('csv')) return terminal.part(windowReportCsv(report));
  const { notice } = record.clock;
  if (notice !== null) await terminal.err(notice);
  for (const line of asText(report, record.clock, isCompared)) await terminal.out(line);
}

/** The window, what it stands beside, and by what its figures are divided, as the options say. */
export function windowReportAsked(
  { arguments: given }: Call,
  { pool, law, clock, readModels }: OpenReadModels,
  rows: readonly string[],
): Promise<WindowReport> {
  const { last: window, previous: compared } = periodsAsked(given);
  return windowReport(new ProjectedFigures(pool, readModels), {
    ...{ rows, force: given.text('force'), window, compared, law, today: clock.today() },
    by: given.optionalText('by') as Division | null,
    knownOn: given.optionalDate('known-on'),
  });
}

export function periodsAsked(given: Call['arguments']): ReportingPeriods {
  return periodsSaid({
    from: given.optionalDate('from'),
    to: given.date('to'),
    window: given.optionalText('window'),
    compare: given.optionalText('compare'),
  });
}

export function windowReportCsv(report: WindowReport): string {
  const cellsOf = Object.values(figureLineColumns);
  const lines = figureLines(report).map((line) => cellsOf.map((cellOf) => cellOf(line)));
  return csvText([Object.keys(figureLineColumns), ...lines]);
}

/** A table of all its figures with their parts, then what each counts. */
export function windowReportText(
  report: WindowReport,
  clock: OpenReadModels['clock'],
  isBrief: boolean,
): readonly string[] {
  const { force, periods, by, rows } = report;
  const { notice } = clock;
  const lines = figureLines(report).map(({ label, part, unit, last, previous, change }) => [
    part === null ? label : `  ${part}`,
    ...[printedValue(unit, last), printedValue(unit, previous), changeInWords(unit, change)],
  ]);
  return [
    `Complaints and conduct: ${force}`,
    `${inWords(periods.last)}, beside ${inWords(periods.previous)}.`,
    ...notOverInWords(Object.values(periods), report.knownOn ?? clock.today()),
    ...knownInWords(report),
    ...(notice === null ? [] : [notice]),
    '',
    ...textTable(
      [by === null ? 'Indicator' : `Indicator, by ${divisions[by]}`, 'Value', 'Compared', 'Change'],
      lines,
    ),
    ...(isBrief
      ? []
      : [
          '',
          'What each figure counts',
          ...rows.flatMap(({ id, label, contract }) => [`${label} [${id}]`, `  ${contract}`]),
        ]),
  ];
}

function knownInWords({ knownOn, position, parked }: WindowReport): readonly string[] {
  const known = knownOn === null ? 'all that is recorded' : LocalDate.inShortWords(knownOn);
  return [
    `Known on: ${known}. Position of the record: ${position}.`,
    ...(parked === 0
      ? []
      : [`NOT COMPLETE: ${parked} of the cases of this force could not be reckoned.`]),
  ];
}

function asText(
  report: WindowReport,
  clock: OpenReadModels['clock'],
  isCompared: boolean,
): readonly string[] {
  const { force, periods, by, rows } = report;
  const lines = figureLines(report).map(({ part, unit, last, previous, change }) => [
    part ?? 'all',
    printedValue(unit, last),
    ...(isCompared ? [printedValue(unit, previous), changeInWords(unit, change)] : []),
  ]);
  const beside = isCompared ? ['Compared', 'Change'] : [];
  return rows.flatMap(({ label, contract, last }) => [
    `${label}: ${force}`,
    `${inWords(periods.last)}${isCompared ? `, beside ${inWords(periods.previous)}` : ''}.`,
    ...notOverInWords(
      isCompared ? Object.values(periods) : [periods.last],
      report.knownOn ?? clock.today(),
    ),
    ...knownInWords(report),
    '',
    ...textTable([by === null ? 'Figure' : divisions[by], 'Value', ...beside], lines),
    '',
    ...Object.entries(last.leftOutBy ?? {}).map(
      ([reason, count]) =>
        `Left out: ${count} (${leftOutReasons[reason as keyof typeof leftOutReasons]}).`,
    ),
    ...((last.pending ?? 0) > 0 ? [`Pending: ${last.pending}.`] : []),
    `What it counts: ${contract}`,
  ]);
}

/** Of a percentage in points alone: per cent of per cent is read as points. */
function changeInWords(unit: WindowReport['rows'][number]['unit'], change: Change | null): string {
  if (change === null) return '';
  const { number, percent } = change;
  if (unit === 'percent') return `${signed(number.toFixed(1), number)} points`;
  const inPercent = percent === null ? '' : ` (${signed(String(percent), percent)}%)`;
  return `${signed(String(number), number)}${inPercent}`;
}

function signed(words: string, of: number): string {
  return of > 0 ? `+${words}` : words;
}

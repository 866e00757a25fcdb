import { LocalDate } from '@tipstaff/kernel';
import { ProjectedFigures } from '@tipstaff/projections';
import {
  type Change,
  comparedSaid,
  csvText,
  type Division,
  divisions,
  figureLineColumns,
  figureLines,
  flatFigures,
  inWords,
  leftOutReasons,
  previousWindow,
  printedValue,
  type WindowReport,
  windowReport,
  windowSaid,
} from '@tipstaff/reports';
import { type Call } from '../command';
import { type OpenReadModels } from '../open-record';
import { textTable } from '../terminal';

/** Prints one figure of a window, beside the one that it is compared with, and its parts. */
export async function showFigure(
  { arguments: given, terminal }: Call,
  { pool, law, clock, readModels }: OpenReadModels,
): Promise<void> {
  const window = windowSaid({
    from: given.optionalDate('from'),
    to: given.date('to'),
    window: given.optionalText('window'),
  });
  const compare = given.optionalText('compare');
  const report = await windowReport(new ProjectedFigures(pool, readModels), {
    ...{ rows: [given.operand(1)], force: given.text('force'), window, law, today: clock.today() },
    compared: compare === null ? previousWindow(window) : comparedSaid(window, compare),
    by: given.optionalText('by') as Division | null,
    knownOn: given.optionalDate('known-on'),
  });
  const isCompared = compare !== null;
  if (given.has('json')) {
    return terminal.out(JSON.stringify(flatFigures(report, isCompared)[0], null, 2));
  }
  if (given.has('csv')) return terminal.part(asCsv(report));
  if (clock.notice !== null) await terminal.err(clock.notice);
  for (const line of asText(report, isCompared)) await terminal.out(line);
}

function asCsv(report: WindowReport): string {
  const cellsOf = Object.values(figureLineColumns);
  const lines = figureLines(report).map((line) => cellsOf.map((cellOf) => cellOf(line)));
  return csvText([Object.keys(figureLineColumns), ...lines]);
}

function asText(report: WindowReport, isCompared: boolean): readonly string[] {
  const { force, periods, knownOn, position, parked, by, rows } = report;
  const known = knownOn === null ? 'all that is recorded' : LocalDate.inShortWords(knownOn);
  const lines = figureLines(report).map(({ part, unit, last, previous, change }) => [
    part ?? 'all',
    printedValue(unit, last),
    ...(isCompared ? [printedValue(unit, previous), changeInWords(change)] : []),
  ]);
  const beside = isCompared ? ['Compared', 'Change'] : [];
  return rows.flatMap(({ label, contract, last }) => [
    `${label}: ${force}`,
    `${inWords(periods.last)}${isCompared ? `, beside ${inWords(periods.previous)}` : ''}.`,
    `Known on: ${known}. Position of the record: ${position}.`,
    ...(parked === 0
      ? []
      : [`NOT COMPLETE: ${parked} of the cases of this force could not be reckoned.`]),
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

function changeInWords(change: Change | null): string {
  if (change === null) return '';
  const { number, percent } = change;
  const signed = (of: number) => `${of > 0 ? '+' : ''}${of}`;
  return `${signed(number)}${percent === null ? '' : ` (${signed(percent)}%)`}`;
}

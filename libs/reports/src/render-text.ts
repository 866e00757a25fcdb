import { LocalDate, plural } from '@tipstaff/kernel';
import { type ComplaintsAndConductReport, type ReportRow } from './complaints-and-conduct';
import { type Parts, type ReportFigure } from './figure';
import { type LeftOutReason, leftOutReasons } from './metric';
import { complaintsAndConductRows } from './metric-registry';
import { type PeriodName, periodNames } from './reporting-period';
import { notOverInWords } from './figures/windows';
import { refusePercentage } from './rounding';
import { wrapped } from './wrapped-text';

const HEADINGS: Readonly<Record<PeriodName, string>> = {
  last: 'Last 12 months',
  previous: 'Previous 12 months',
};
const WIDEST_LABEL = 60;

/**
 * The report as plain text that can be pasted into a paper: the table, what was left out, and the
 * contract of each figure.
 * @param options.notice the clock's notice; null for the real clock
 * @param options.today until which anything is known where no day is asked for
 * @param options.brief without the contracts, where a screen is to hold it
 * @throws DomainError `report.impossible-percentage` rather than print one
 */
export function renderText(
  report: ComplaintsAndConductReport,
  options: { readonly notice: string | null; readonly today: LocalDate; readonly brief?: boolean },
): string {
  return [
    ...heading(report, options),
    '',
    ...table(report),
    '',
    ...remarks(report),
    ...(options.brief === true ? [] : contracts(report)),
  ].join('\n');
}

function contracts({ rows }: ComplaintsAndConductReport): string[] {
  return [
    'What each figure counts',
    ...rows.flatMap((row) => [`${row.label} [${row.id}]`, `  ${row.contract}`]),
    '',
  ];
}

function heading(
  report: ComplaintsAndConductReport,
  { notice, today }: { readonly notice: string | null; readonly today: LocalDate },
): string[] {
  const { periods, knownOn, position, parked } = report;
  const window = (name: PeriodName) => {
    const { from, to } = periods[name];
    return `${HEADINGS[name]}: ${LocalDate.inShortWords(from)} to ${LocalDate.inShortWords(to)}.`;
  };
  const known = knownOn === null ? 'all that is recorded' : LocalDate.inShortWords(knownOn);
  return [
    `Complaints and conduct: ${report.force}`,
    periodNames.map(window).join(' '),
    ...notOverInWords(Object.values(periods), knownOn ?? today),
    `Known on: ${known}. Position of the record: ${position}.`,
    ...(notice === null ? [] : [notice]),
    ...(parked === 0
      ? []
      : [
          `NOT COMPLETE: ${plural(parked, 'case')} of this force could not be reckoned; these figures may lack them. See the health page for which, and mend or rebuild.`,
        ]),
  ];
}

function table(report: ComplaintsAndConductReport): string[] {
  const lines = report.rows.map((row) => ({
    label: wrapped(row.label, WIDEST_LABEL),
    cells: periodNames.map((name) => printed(row, row[name])),
  }));
  const labelWidth = Math.max(...lines.flatMap(({ label }) => label.map((line) => line.length)));
  const widths = periodNames.map((name, column) =>
    Math.max(HEADINGS[name].length, ...lines.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  const line = (label: string, cells: readonly string[]) =>
    [label.padEnd(labelWidth), ...cells.map((cell, column) => cell.padEnd(widths[column] ?? 0))]
      .join('  ')
      .trimEnd();
  return [
    line(
      'Indicator',
      periodNames.map((name) => HEADINGS[name]),
    ),
    line(
      '-'.repeat(labelWidth),
      widths.map((width) => '-'.repeat(width)),
    ),
    ...lines.flatMap(({ label, cells }) =>
      label.map((text, index) => line(text, index === 0 ? cells : [])),
    ),
    ...detailLines(report),
  ];
}

/** The cell, e.g. `75.0% (3/4)`, `12 (5 cases)`, `2 of 8 (25.0%)`. */
function printed(row: ReportRow, figure: ReportFigure): string {
  const { value, numerator = 0, denominator = 0, percent } = figure;
  if (row.unit === 'percent') {
    return `${percentText(value, denominator)} (${numerator}/${denominator})`;
  }
  if (row.unit === 'working-days') {
    return `${value ?? 'none'} (${plural(denominator, 'case')})`;
  }
  if (percent === undefined) return String(value);
  return `${value} of ${denominator} (${percentText(percent, denominator)})`;
}

function percentText(percent: number | null, denominator: number): string {
  return percent === null ? 'none' : `${refusePercentage(percent, denominator).toFixed(1)}%`;
}

/** What a figure divides into does not fit a cell: it stands under the table. */
function detailLines(report: ComplaintsAndConductReport): string[] {
  return report.rows.flatMap((row) =>
    periodNames.flatMap((name) => {
      const detail = detailOf(row[name], partsCountOf(row.id));
      return detail === null ? [] : [`  ${row.label}, ${HEADINGS[name].toLowerCase()}: ${detail}`];
    }),
  );
}

function partsCountOf(id: string): string {
  const unit = complaintsAndConductRows.find((row) => row.id === id)?.partsCount;
  return unit === undefined ? '' : `${unit}: `;
}

function detailOf(
  { value, breakdown, cases, reportedTwice, casesByType }: ReportFigure,
  partsCount: string,
) {
  if (value === 0 || (breakdown === undefined && cases === undefined)) return null;
  if (cases !== undefined) {
    const twice = reportedTwice ?? 'how many is withheld that were';
    return `${value} on ${plural(cases, 'case')} (${listed(casesByType ?? {})}); ${twice} reported twice or more`;
  }
  return `${partsCount}${listed(breakdown ?? {})}`;
}

function listed(parts: Parts): string {
  return Object.entries(parts)
    .sort(([a, m], [b, n]) => (n ?? 0) - (m ?? 0) || (a < b ? -1 : 1))
    .map(([part, count]) => {
      const words = part === 'dsi' ? 'DSI' : part.replaceAll('-', ' ');
      return count === null ? `${words} withheld` : `${count} ${words}`;
    })
    .join(', ');
}

function remarks(report: ComplaintsAndConductReport): string[] {
  const lines = report.rows.flatMap((row) =>
    periodNames.flatMap((name) =>
      remarksOn(row[name]).map(
        (remark) => `${row.label}, ${HEADINGS[name].toLowerCase()}: ${remark}.`,
      ),
    ),
  );
  return lines.length === 0 ? [] : ['Remarks', ...lines.map((line) => `  ${line}`), ''];
}

function remarksOn(figure: ReportFigure): string[] {
  const { pending = 0, gross, grossNumerator, denominator = 0, leftOutBy = {} } = figure;
  const { closedNumerator = 0, withoutClosed = null } = figure;
  return [
    ...(gross === undefined || gross === null
      ? []
      : [
          `${gross} with suspended days (gross; ${grossNumerator} days over ${plural(denominator, 'case')})`,
        ]),
    ...(closedNumerator === 0
      ? []
      : [
          `${withoutClosed} without the days that a case was closed, between a finalisation and the re-investigation that undid it (${closedNumerator} days over ${plural(denominator, 'case')})`,
        ]),
    ...(pending === 0 ? [] : [`${pending} pending, not in the figure`]),
    ...Object.entries(leftOutBy).map(
      ([reason, count]) =>
        `${count ?? 'withheld how many are'} left out: ${leftOutReasons[reason as LeftOutReason]}`,
    ),
  ];
}

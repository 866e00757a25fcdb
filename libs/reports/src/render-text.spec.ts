import { LocalDate } from '@tipstaff/kernel';
import { type ComplaintsAndConductReport } from './complaints-and-conduct';
import { type ReportFigure } from './figure';
import { type Metric } from './metric';
import { renderText } from './render-text';
import { reportingPeriods } from './reporting-period';

function reportOf(
  unit: Metric['unit'],
  last: ReportFigure,
  more: Partial<ComplaintsAndConductReport> = {},
): ComplaintsAndConductReport {
  return {
    report: 'complaints-and-conduct',
    force: 'norfolk',
    knownOn: null,
    position: 7,
    periods: reportingPeriods(LocalDate.of(2024, 9, 30)),
    parked: 0,
    rows: [{ id: 'row', label: 'Label', unit, last, previous: last, contract: 'Unit: case.' }],
    ...more,
  };
}

const text = (report: ComplaintsAndConductReport) =>
  renderText(report, { notice: null, today: LocalDate.of(2024, 10, 8) });

it('says of a window that ends after what is known that it is not over', () => {
  const report = reportOf('count', { value: 0 });
  const today = LocalDate.of(2024, 9, 29);
  expect(renderText(report, { notice: null, today })).toContain(
    'Not over: 1 October 2023 to 30 September 2024 is known until 29 September 2024',
  );
  expect(text(report)).not.toContain('Not over');
});

it('says what is pending and what is left out, and why', () => {
  const figure: ReportFigure = {
    value: 50,
    numerator: 1,
    denominator: 2,
    pending: 3,
    leftOut: 1,
    leftOutBy: { 'made-unknown': 1 },
  };
  const printed = text(reportOf('percent', figure));
  expect(printed).toContain('50.0% (1/2)');
  expect(printed).toContain('3 pending, not in the figure');
  expect(printed).toContain('1 left out: the day the complaint was made is not known');
  expect(printed).toContain('Unit: case.');
});

it('refuses to print a percentage that its denominator can not make', () => {
  const figure: ReportFigure = { value: 83.6, numerator: 279, denominator: 334 };
  expect(() => text(reportOf('percent', figure))).toThrow(
    expect.objectContaining({ code: 'report.impossible-percentage' }),
  );
});

it('says at the top that cases are missing', () => {
  expect(text(reportOf('count', { value: 1 }, { parked: 2 }))).toMatch(
    /NOT COMPLETE: 2 cases of this force/,
  );
});

it('says apart what was closed between a finalisation and a re-investigation', () => {
  const figure: ReportFigure = { value: 187, numerator: 187, denominator: 1, gross: 187 };
  const apart = { closedNumerator: 125, withoutClosed: 62 };
  expect(text(reportOf('working-days', { ...figure, ...apart }))).toContain(
    '62 without the days that a case was closed, between a finalisation and the re-investigation that undid it (125 days over 1 case)',
  );
  expect(text(reportOf('working-days', figure))).not.toContain('closed');
});

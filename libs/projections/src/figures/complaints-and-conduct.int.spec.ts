import { everythingReader } from '@tipstaff/casework';
import {
  complaintsAndConduct,
  type ComplaintsAndConductReport,
  figureCases,
  type PeriodName,
  periodNames,
  renderText,
  type ReportFigure,
} from '@tipstaff/reports';
import {
  asTheyAre,
  day,
  openSampleDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { ProjectedFigures } from './figure-reader.query';

jest.setTimeout(300_000);

let record: RecordedDatabase;
let figures: ProjectedFigures;

beforeAll(async () => {
  record = await openSampleDatabase();
  await record.importSample('norfolk-actions.csv');
  await record.projections.catchUp();
  figures = new ProjectedFigures(record.pool, asTheyAre(record.pool));
});

afterAll(() => record.close());

function request(to: string, knownOn: string | null = null) {
  return {
    force: 'norfolk',
    to: day(to),
    knownOn: knownOn === null ? null : day(knownOn),
    law: record.law,
    today: day('2024-10-01'),
  };
}

const reportFor = (to: string, knownOn: string | null = null) =>
  complaintsAndConduct(figures, request(to, knownOn));

function figure(report: ComplaintsAndConductReport, id: string, period: PeriodName): ReportFigure {
  const row = report.rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row[period];
}

describe('the published table, twelve months to 30 September 2024', () => {
  let report: ComplaintsAndConductReport;
  beforeAll(async () => void (report = await reportFor('2024-09-30')));

  it('has the two windows', () => {
    expect(report.periods).toEqual({
      last: { from: '2023-10-01', to: '2024-09-30' },
      previous: { from: '2022-10-01', to: '2023-09-30' },
    });
    expect(report).toMatchObject({ report: 'complaints-and-conduct', knownOn: null, parked: 0 });
    expect(report.position).toBeGreaterThan(12_000);
  });

  it.each([
    ['complaints-logged', { value: 334 }, { value: 393 }],
    ['complaints-finalised', { value: 381 }, { value: 402 }],
    [
      'logged-within-2-wd',
      { value: 85, numerator: 284, denominator: 334, leftOut: 0 },
      { value: 75.1, numerator: 295, denominator: 393, leftOut: 0 },
    ],
    [
      'contacted-within-10-wd',
      { value: 83.6, numerator: 275, denominator: 329, pending: 0 },
      { value: 77.3, numerator: 300, denominator: 388, pending: 0 },
    ],
    [
      'schedule-3-working-days-to-resolve',
      { value: 105, denominator: 236, leftOut: 0 },
      { value: 90, denominator: 246, leftOut: 0 },
    ],
    [
      'outside-schedule-3-working-days-to-resolve',
      { value: 41, denominator: 145, leftOut: 0 },
      { value: 45, denominator: 156, leftOut: 0 },
    ],
    [
      'finalised-service-not-acceptable',
      { value: 81, numerator: 81, denominator: 381, percent: 21.3 },
      { value: 95, numerator: 95, denominator: 402 },
    ],
    ['reviews-upheld', { value: 14 }, { value: 16 }],
    [
      'chapter-13-reports',
      {
        value: 34,
        cases: 24,
        casesByType: { complaint: 19, conduct: 4, dsi: 1 },
        reportedTwice: 10,
      },
      { value: 19 },
    ],
    ['conduct-cases', { value: 80 }, { value: 90 }],
    ['accelerated-hearings', { value: 4 }, { value: 0 }],
    [
      'misconduct-hearings',
      {
        value: 15,
        breakdown: {
          dismissed: 7,
          'would-have-been-dismissed': 4,
          'final-written-warning': 1,
          'written-warning': 1,
          'not-proven': 2,
        },
      },
      { value: 11 },
    ],
    ['misconduct-meetings', { value: 11 }, { value: 10 }],
    ['police-appeals-tribunals', { value: 0 }, { value: 0 }],
  ])('%s', (id, last, previous) => {
    expect(figure(report, id, 'last')).toMatchObject(last);
    expect(figure(report, id, 'previous')).toMatchObject(previous);
  });

  it('counts as many cases behind every figure as the figure says', async () => {
    for (const row of report.rows) {
      for (const period of periodNames) {
        const { cases } = await figureCases(figures, {
          ...request('2024-09-30'),
          rowId: row.id,
          window: report.periods[period],
          reader: everythingReader,
        });
        const of = (standing: string) => cases.filter((one) => one.standing === standing);
        const shown = row[period];
        const counted = of('counted');
        if (row.unit === 'count') expect(counted).toHaveLength(shown.value ?? 0);
        if (row.unit === 'percent') expect(counted).toHaveLength(shown.numerator ?? 0);
        if (row.unit === 'working-days') {
          expect(counted).toHaveLength(shown.denominator ?? 0);
          expect(counted.reduce((sum, one) => sum + (one.amount ?? 0), 0)).toBe(shown.numerator);
        } else if (shown.denominator !== undefined) {
          expect(counted.length + of('not-counted').length).toBe(shown.denominator);
        }
        expect(of('left-out')).toHaveLength(shown.leftOut ?? 0);
        expect(of('pending')).toHaveLength(shown.pending ?? 0);
        expect(of('left-out').every((one) => one.why !== null)).toBe(true);
      }
    }
  });

  it('prints as a table', () => {
    const text = renderText(report, { notice: 'Demo clock.', today: day('2024-10-08') });
    for (const cell of [
      '85.0% (284/334)',
      '75.1% (295/393)',
      '105 (236 cases)',
      '81 of 381 (21.3%)',
      '34 on 24 cases (19 complaint, 4 conduct, 1 DSI); 10 reported twice or more',
      'Demo clock.',
    ]) {
      expect(text).toContain(cell);
    }
  });
});

it('tells complaints opened from complaints finalised, twelve months to 30 June 2024', async () => {
  const report = await reportFor('2024-06-30');
  expect(figure(report, 'complaints-logged', 'last').value).toBe(327);
  expect(figure(report, 'complaints-finalised', 'last').value).toBe(377);
});

it('counts only what had been entered by the day the report is known', async () => {
  const report = await reportFor('2024-09-30', '2024-10-08');
  expect(report.knownOn).toBe('2024-10-08');
  expect(figure(report, 'complaints-logged', 'last').value).toBe(331);
});

it('has no value, and not 0 of 0, where a window holds nothing', async () => {
  const report = await reportFor('2010-09-30');
  expect(figure(report, 'logged-within-2-wd', 'last')).toMatchObject({
    value: null,
    numerator: 0,
    denominator: 0,
  });
  expect(figure(report, 'schedule-3-working-days-to-resolve', 'last').value).toBeNull();
  expect(figure(report, 'complaints-logged', 'last').value).toBe(0);
  expect(renderText(report, { notice: null, today: day('2024-10-08') })).toContain('none (0/0)');
});

it('refuses a force that the record does not know', async () => {
  await expect(
    complaintsAndConduct(figures, { ...request('2024-09-30'), force: 'norflok' }),
  ).rejects.toMatchObject({ code: 'report.unknown-force' });
});

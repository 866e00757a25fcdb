import { LocalDate } from '@tipstaff/kernel';
import { type ComplaintMilestone } from '../complaint/complaint.case-type';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { type Obligation } from '../obligation/obligation';
import { comingByMonth, inOrder, owedTo, type ReportLine, reportLines } from './report-lines';

const { imported, fact } = casesOf<ComplaintMilestone>('complaint');
const conduct = casesOf('conduct');

const made = fact('made', '2023-01-10');
const local = fact('investigation', '2023-02-01', 'local');
const sent = fact('chapter-13', '2024-02-01', 'lpb');
const acknowledged = fact('chapter-13-acknowledged', '2024-02-05', 'lpb', {
  details: { period: '1' },
});

const linesOf = (obligations: readonly Obligation[], on: string): readonly ReportLine[] =>
  obligations.flatMap((one) =>
    reportLines(
      { ...one, type: one.case.type, reference: one.case.reference },
      LocalDate.parse(on),
    ),
  );
const lines = (on: string, ...facts: readonly NewFact[]): readonly ReportLine[] =>
  linesOf(imported(made, local, ...facts).obligations(), on);
/** `recipient state on daysLate` of each line on the first period. */
const first = (on: string, ...facts: readonly NewFact[]): readonly string[] =>
  lines(on, ...facts)
    .filter(({ period }) => period.n === 1)
    .map((line) => `${line.recipient} ${line.state} ${line.on} ${line.daysLate}`);

describe('the lines of a Chapter 13 report on a day', () => {
  it('say what started the periods, which one it is and when the duty arose', () => {
    expect(lines('2024-01-10')[0]).toEqual({
      ...{ type: 'complaint', case: 'X/1', rule: 'R-C13-2', direction: 'owed' },
      startedBy: { milestone: 'made', on: '2023-01-10' },
      period: { n: 1, from: '2023-01-10', to: '2024-01-09' },
      ...{ arose: '2024-01-10', recipient: 'lpb', state: 'owed', on: null, daysLate: 0 },
      ...{ acknowledged: null, reason: null },
    });
  });

  it('count late days from the day the duty arose, to each recipient apart', () => {
    expect(first('2024-01-31', sent)).toEqual(['lpb owed null 21', 'dg owed null 21']);
    expect(first('2024-02-10', sent)).toEqual(['lpb sent 2024-02-01 22', 'dg owed null 31']);
  });

  it('know no acknowledgement before its day', () => {
    const on = (day: string) => lines(day, sent, acknowledged)[0]?.acknowledged;
    expect([on('2024-02-04'), on('2024-02-05')]).toEqual([null, '2024-02-05']);
  });

  it('are foreseen from 90 days before, and no longer once the investigation is completed', () => {
    expect(first('2023-10-11')).toEqual([]);
    expect(first('2023-10-12')).toEqual(['lpb foreseen null null', 'dg foreseen null null']);
    const completed = fact('investigation-completed', '2023-12-01');
    expect(first('2023-11-30', completed)).toHaveLength(2);
    expect(first('2023-12-01', completed)).toEqual([]);
    expect(first('2024-01-10', completed)).toEqual([]);
  });

  it('say from whom it was withheld, and why where that is known', () => {
    const withheld = fact('chapter-13-withheld', '2024-01-20', 'lpb', {
      ...{ note: 'A trial is listed.', details: { period: '1' } },
    });
    const [body, director] = lines('2024-01-31', withheld);
    expect(body).toMatchObject({
      ...{ state: 'withheld', on: '2024-01-20', daysLate: null, reason: 'A trial is listed.' },
    });
    expect(director).toMatchObject({ state: 'owed', daysLate: 21, reason: null });
  });

  it('R-C13-9: name the officer, and the Director General as no recipient', () => {
    const outside = conduct
      .imported(
        conduct.fact('came-to-attention', '2023-01-10'),
        conduct.fact('recorded', '2023-01-10', 'outside-schedule-3'),
        conduct.fact('investigation', '2023-01-10', 'local'),
        conduct.fact('chapter-13', '2024-01-15', 'lpb'),
      )
      .obligations();
    const told = linesOf(outside, '2024-01-20').filter(({ period }) => period.n === 1);
    expect(told.map(({ rule, recipient, state }) => [rule, recipient, state])).toEqual([
      ['R-C13-9', 'lpb', 'sent'],
      ['R-C13-9', 'officer', 'not-applicable'],
      ['R-C13-9', 'dg', 'not-applicable'],
    ]);
    expect(told.map(({ reason }) => reason)).toEqual([
      null,
      expect.stringContaining('names no period'),
      expect.stringContaining('outside Schedule 3'),
    ]);
  });

  it('R-C13-5: are inbound where the Director General owes them, late in the same way', () => {
    const obligations = imported(
      made,
      fact('investigation', '2023-02-01', 'independent'),
    ).obligations();
    expect(linesOf(obligations, '2024-01-20')[0]).toMatchObject({
      ...{ rule: 'R-C13-5', direction: 'inbound', recipient: 'lpb', state: 'owed', daysLate: 10 },
    });
  });

  it('stand in order: what is owed longest first, then what is to come', () => {
    const all = inOrder(lines('2024-06-01', sent));
    expect(all.map(({ state, period }) => `${state} ${period.n}`)).toEqual([
      'owed 1',
      'foreseen 2',
      'foreseen 2',
      'sent 1',
    ]);
  });
});

describe('what is to come', () => {
  it('counts each case once in the month in which its duty arises', () => {
    expect(comingByMonth(lines('2024-06-01', sent))).toEqual([{ month: '2024-07', cases: 1 }]);
    expect(comingByMonth(lines('2024-07-10', sent))).toEqual([]);
  });
});

describe('to whom a report is still owed', () => {
  it('is each of those whose duty has not ended by the day', () => {
    const report = imported(made, local, sent)
      .obligations()
      .find(({ rule }) => rule === 'R-C13-2');
    const on = (day: string) => report && owedTo(report, LocalDate.parse(day));
    expect(on('2024-01-31')).toEqual(['lpb', 'dg']);
    expect(on('2024-02-01')).toEqual(['dg']);
  });

  it('is nobody of what has no recipients', () => {
    const [logging] = imported(made).obligations();
    expect(logging && owedTo(logging, LocalDate.parse('2023-01-11'))).toEqual([]);
  });
});

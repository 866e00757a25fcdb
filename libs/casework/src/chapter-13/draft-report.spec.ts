import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { casesOf, type Given, givenHistory, refOf } from '../given-when-then.fixture';
import { draftReport } from './draft-report';
import { type DraftReport } from './draft-report-text';

const complaint = casesOf('complaint');
const conduct = casesOf('conduct');
const { fact } = complaint;

const made = fact('made', '2023-01-10');
const local = fact('investigation', '2023-02-01', 'local');
const drafted = (on: string, details: Record<string, string>): NewFact =>
  fact('chapter-13-drafted', on, null, { details: { period: '1', ...details } });
const whole = {
  progress: 'Eleven accounts were taken.',
  estimate: '2024-12-01',
  'reason-for-length': 'A witness was abroad.',
  'planned-steps': 'The last interview.',
};

function reportOf(given: Given, on = '2024-02-01', period = 1): DraftReport | null {
  return draftReport(refOf('complaint'), given.timeline, new Law(), period, LocalDate.parse(on));
}

function standings({ items }: DraftReport): readonly string[] {
  return items.map(({ item, standing, text }) => `${item} ${standing} ${text ?? ''}`.trim());
}

describe('the document of a Chapter 13 report (R-C13-10)', () => {
  it('lists what it must say, (a) and (b) from the case, and what is missing', () => {
    const report = reportOf(complaint.given(made, local)) as DraftReport;
    expect(standings(report)).toEqual([
      'a said 2023-01-10',
      'b none No notice is recorded.',
      'c missing',
      'd missing',
      'e missing',
      'f missing',
    ]);
    expect(report).toMatchObject({
      heading: 'Chapter 13 report: 12 months',
      rule: 'R-C13-2',
      complete: false,
      period: { n: 1, from: '2023-01-10', to: '2024-01-09' },
      recipients: [
        { recipient: 'lpb', decision: 'send' },
        { recipient: 'dg', decision: 'send' },
      ],
    });
    expect(report.text).toContain('(c) Progress\n[missing: draft it before the report is sent]');
  });

  it('a later draft completes and replaces what an earlier one said, up to the day it is of', () => {
    const facts = complaint.given(
      made,
      local,
      drafted('2024-01-15', { ...whole, notice: '2023-02-03' }),
      drafted('2024-01-20', { estimate: '2025-01-31' }),
      drafted('2024-02-20', { progress: 'All accounts were taken.' }),
    );
    expect(standings(reportOf(facts) as DraftReport)).toEqual([
      'a said 2023-01-10',
      'b said 2023-02-03',
      'c said Eleven accounts were taken.',
      'd said 2025-01-31',
      'e said A witness was abroad.',
      'f said The last interview.',
    ]);
    expect(reportOf(facts, '2024-02-20')?.items[2]?.text).toBe('All accounts were taken.');
  });

  it('takes the notices of a conduct matter from its own facts', () => {
    const given = conduct.given(
      conduct.fact('came-to-attention', '2023-01-10'),
      conduct.fact('investigation', '2023-02-01'),
      conduct.fact('notice', '2023-02-03', null, { person: 'OFF-0001' }),
      conduct.fact('notice', '2023-02-06', null, { person: 'OFF-0002' }),
    );
    const report = draftReport(
      refOf('conduct'),
      given.timeline,
      new Law(),
      1,
      LocalDate.of(2024, 2, 1),
    );
    expect(report?.items[0]?.title).toBe('Came to attention on');
    expect(report?.items[1]).toMatchObject({ standing: 'said', text: '2023-02-03, 2023-02-06' });
    expect(report?.text).toContain('(b) Notice of investigation\n3 February 2023, 6 February 2023');
  });

  it('says so where the text of a draft was erased, and is not incomplete by that', () => {
    const { history } = complaint.given(made, local, drafted('2024-01-15', whole));
    const erased = history.map((event) => ({ ...event, content: null }));
    const report = reportOf(givenHistory('complaint', erased)) as DraftReport;
    expect(report.complete).toBe(true);
    expect(report.items[2]).toMatchObject({ standing: 'erased', text: null });
    expect(report.text).toContain('(c) Progress\n[the text was erased]');
  });

  it('says whose time elapsed: each day is one holder’s, and suspended days are a reason (R-C13-6)', () => {
    const report = reportOf(
      complaint.given(
        made,
        local,
        fact('suspended', '2023-06-01', 'sub-judice'),
        fact('resumed', '2023-07-01'),
        fact('investigation', '2023-09-01', 'independent'),
        fact('investigation', '2023-12-01', 'local'),
        drafted('2024-01-15', whole),
      ),
    ) as DraftReport;
    expect(report.elapsed).toEqual([
      { whose: 'not-under-investigation', from: '2023-01-10', to: '2023-01-31', days: 22 },
      { whose: 'force', from: '2023-02-01', to: '2023-06-01', days: 121 },
      { whose: 'suspended', from: '2023-06-02', to: '2023-07-01', days: 30 },
      { whose: 'force', from: '2023-07-02', to: '2023-08-31', days: 61 },
      { whose: 'iopc', from: '2023-09-01', to: '2023-11-30', days: 91 },
      { whose: 'force', from: '2023-12-01', to: '2024-01-09', days: 40 },
    ]);
    expect(report.elapsed.reduce((sum, { days }) => sum + days, 0)).toBe(365);
    expect(report.text).toContain(
      'A witness was abroad.\n- 10 January 2023 to 31 January 2023 (22 days): not under investigation',
    );
    expect(report.text).toContain('- 2 June 2023 to 1 July 2023 (30 days): suspended');
  });

  it('shows each recipient with what became of it there, and notes that came too early', () => {
    const report = reportOf(
      complaint.given(
        made,
        local,
        drafted('2024-01-02', whole),
        fact('chapter-13', '2024-01-05', 'lpb', { details: { period: '1' } }),
        fact('chapter-13', '2024-01-20', 'dg', { details: { period: '1' } }),
        fact('chapter-13-acknowledged', '2024-01-23', 'dg', { details: { period: '1' } }),
      ),
    );
    expect(report).toMatchObject({
      dischargedOn: null,
      early: [{ on: '2024-01-05', to: ['lpb'] }],
      recipients: [
        { recipient: 'lpb', decision: 'send' },
        { recipient: 'dg', decision: 'sent', sentOn: '2024-01-20', acknowledgedOn: '2024-01-23' },
      ],
    });
    expect(report?.text).toContain(
      'before the period ended, to the local policing body: it is not this report.',
    );
  });

  it('is a preparation while the period runs, and is not there for a period without investigation', () => {
    expect(reportOf(complaint.given(made, local), '2023-06-01')?.text).toContain(
      'It has not ended.',
    );
    expect(reportOf(complaint.given(made))).toBeNull();
    expect(reportOf(complaint.given(made, local), '2024-02-01', 99)).toBeNull();
  });

  it('of an inbound report says who owes it and when it came', () => {
    const given = complaint.given(
      made,
      fact('investigation', '2023-02-01', 'independent'),
      fact('chapter-13-received', '2024-01-30', 'dg', { details: { period: '1' } }),
    );
    expect(reportOf(given)).toMatchObject({
      rule: 'R-C13-5',
      direction: 'inbound',
      owner: 'Director General of the IOPC',
      received: { on: '2024-01-30', lagDays: 20 },
      dischargedOn: '2024-01-30',
    });
    expect(reportOf(given, '2024-01-29')?.received).toBeNull();
  });
});

import { LocalDate } from '@tipstaff/kernel';
import { type NewFact } from '../fact';
import { isOwedOn } from '../obligation/obligation';
import { casesOf } from '../given-when-then.fixture';
import { type ConductMilestone } from './conduct.case-type';

const { given, fact, record } = casesOf<ConductMilestone>('conduct');

const opened = fact('came-to-attention', '2023-08-31');
const recorded = fact('recorded', '2023-09-01', 'schedule-3');
const outside = fact('recorded', '2023-09-01', 'outside-schedule-3');
const investigated = fact('investigation', '2023-09-04');
const completed = fact('investigation-completed', '2024-03-01');
const finalised = fact('finalised', '2024-03-20', 'case-to-answer');

describe('a conduct matter', () => {
  it('is open from the day it came to attention', () => {
    given(opened)
      .when(record(recorded))
      .then({ type: 'conduct.recorded', data: { value: 'schedule-3' } });
    expect(
      given(opened, recorded, fact('severity', '2023-09-02', 'gross-misconduct')).state(),
    ).toEqual({
      status: 'open',
      cameToAttentionOn: '2023-08-31',
      recordedAs: 'schedule-3',
      severity: 'gross-misconduct',
      referredOn: null,
      mode: null,
      officersSuspended: 0,
    });
  });

  it('is nothing before it came to attention', () => {
    given().when(record(recorded)).thenRefused('conduct.never-came-to-attention');
    given(opened)
      .when(record(fact('notice', '2023-08-30')))
      .thenRefused('conduct.before-came-to-attention');
  });

  it('is recorded once', () => {
    given(opened, recorded).when(record(outside)).thenRefused('conduct.recorded-twice');
  });

  it('keeps the last assessment of severity, which may be revised', () => {
    const revised = given(opened, fact('severity', '2023-09-10', 'misconduct'))
      .when(record(fact('severity', '2023-09-02', 'gross-misconduct')))
      .then({});
    expect(revised.state()).toMatchObject({ severity: 'misconduct' });
  });

  it('gives notice to each officer', () => {
    given(opened)
      .when(
        record(
          fact('notice', '2023-09-05', null, { person: 'OFF-0001' }),
          fact('notice', '2023-09-05', null, { person: 'OFF-0002' }),
        ),
      )
      .then({ data: { person: 'OFF-0001' } }, { data: { person: 'OFF-0002' } });
  });

  it('completes only an investigation that was begun', () => {
    given(opened, investigated).when(record(completed)).then({});
    given(opened)
      .when(record(completed))
      .thenRefused('conduct.investigation-completed-without-investigation');
  });

  it('is suspended, resumed and finalised', () => {
    const suspended = fact('suspended', '2023-10-01');
    expect(given(opened, suspended).state()).toMatchObject({
      status: 'suspended',
      suspendedOn: '2023-10-01',
    });
    given(opened)
      .when(record(fact('resumed', '2023-10-02')))
      .thenRefused('conduct.resumed-without-suspended');
    expect(given(opened, suspended, finalised).state()).toMatchObject({
      status: 'finalised',
      finalisedOn: '2024-03-20',
      outcome: 'case-to-answer',
    });
    given(opened, finalised)
      .when(record(fact('finalised', '2024-03-21', 'no-further-action')))
      .thenRefused('conduct.finalised-twice');
  });
});

describe('the timeliness report of a conduct matter', () => {
  const owed = (day: string, ...facts: NewFact[]): readonly string[] =>
    given(...facts)
      .obligations()
      .filter(({ rule }) => rule.startsWith('R-C13'))
      .filter((report) => isOwedOn(report, LocalDate.parse(day)))
      .map(({ rule, arose }) => `${rule} ${arose}`);

  it('counts from the day it came to attention (PV-19); a form not stated is local', () => {
    expect(owed('2025-09-01', opened, recorded, investigated)).toEqual([
      'R-C13-2 2024-08-31',
      'R-C13-2 2025-03-01',
      'R-C13-2 2025-09-01',
    ]);
  });

  it('is the separate duty of the Conduct Regulations outside Schedule 3 (R-C13-9)', () => {
    expect(owed('2024-08-31', opened, outside, investigated)).toEqual(['R-C13-9 2024-08-31']);
    const [report] = given(opened, outside, investigated)
      .obligations()
      .filter(({ rule }) => rule === 'R-C13-9');
    expect(report?.title).toBe('Timeliness report (conduct outside Schedule 3): 12 months');
  });

  it('is not owed when the investigation was completed within the period, nor when independent', () => {
    expect(owed('2024-08-31', opened, recorded, investigated, completed)).toEqual([]);
    const independent = fact('investigation', '2023-09-04', 'independent');
    expect(owed('2024-08-31', opened, recorded, independent)).toEqual([]);
  });
});

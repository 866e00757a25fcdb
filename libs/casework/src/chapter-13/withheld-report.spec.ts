import { type ComplaintMilestone } from '../complaint/complaint.case-type';
import { type NewFact } from '../fact';
import { casesOf, givenHistory } from '../given-when-then.fixture';
import { type Obligation } from '../obligation/obligation';

const { given, imported, fact, record } = casesOf<ComplaintMilestone>('complaint');
const conduct = casesOf('conduct');
const dsi = casesOf('dsi');

const WHY = 'A trial is listed for June.';
const made = fact('made', '2023-01-10');
const investigated = (form: string): NewFact => fact('investigation', '2023-02-01', form);
const withheld = (on: string, value: string, person?: string): NewFact =>
  fact('chapter-13-withheld', on, value, { note: WHY, ...(person ? { person } : {}) });
const sent = (on: string): NewFact => fact('chapter-13', on, 'dg');

function reports(...facts: readonly NewFact[]): readonly Obligation[] {
  return imported(...facts)
    .obligations()
    .filter(({ rule }) => rule.startsWith('R-C13'));
}

/** What is decided of each report, by the day it arose. */
function decided(...facts: readonly NewFact[]): readonly string[] {
  return reports(...facts)
    .slice(0, 3)
    .map(({ arose, basis }) => {
      const told = (basis.recipients ?? []).map((one) => `${one.recipient} ${one.decision}`);
      return `${arose}: ${told.join(', ')}`;
    });
}

describe('a decision to withhold a report', () => {
  it('PV-R2: keeps it from the local policing body, by whom and why; the Director General is told', () => {
    const [report] = reports(
      made,
      investigated('local'),
      withheld('2024-01-20', 'lpb', 'OFF-0001'),
    );
    expect(report?.basis.recipients).toEqual([
      { recipient: 'lpb', decision: 'withheld', by: 'OFF-0001', why: WHY },
      {
        recipient: 'dg',
        decision: 'send',
        by: 'law',
        why: 'there is no exception for prejudice here',
      },
    ]);
    expect(report?.basis.facts.at(-1)).toMatchObject({ milestone: 'chapter-13-withheld' });
    expect(report).toMatchObject({ ended: null, overdueFrom: '2024-01-10' });
  });

  it('is the chief officer’s where no person is named, and still stands where its reason is sealed', () => {
    const facts = [made, investigated('local'), withheld('2024-01-20', 'lpb')];
    expect(reports(...facts)[0]?.basis.recipients?.[0]).toMatchObject({
      by: 'chief officer',
      why: WHY,
    });
    const sealed = given(...facts).history.map((event) => ({ ...event, content: null }));
    const [report] = givenHistory('complaint', sealed)
      .obligations()
      .filter(({ rule }) => rule === 'R-C13-2');
    expect(report?.basis.recipients?.[0]).toEqual({
      recipient: 'lpb',
      decision: 'withheld',
      by: 'chief officer',
      why: 'decided on 20 January 2024; the reason is sealed in the record',
    });
  });

  it('is about one report: the earliest that is owed then, else the one foreseen', () => {
    const facts = [made, investigated('local')];
    expect(decided(...facts, withheld('2023-12-01', 'lpb'))).toEqual([
      '2024-01-10: lpb withheld, dg send',
      '2024-07-10: lpb send, dg send',
      '2025-01-10: lpb send, dg send',
    ]);
    expect(decided(...facts, withheld('2024-08-01', 'lpb'))[0]).toContain('lpb withheld');
    expect(
      decided(...facts, sent('2024-02-01'), withheld('2024-02-01', 'lpb')).slice(0, 2),
    ).toEqual(['2024-01-10: lpb withheld, dg send', '2024-07-10: lpb send, dg send']);
    // Sent to the Director General, it is still owed to the local policing body.
    expect(
      decided(...facts, sent('2024-02-01'), withheld('2024-02-02', 'lpb')).slice(0, 2),
    ).toEqual(['2024-01-10: lpb withheld, dg send', '2024-07-10: lpb send, dg send']);
    const sentToBody = fact('chapter-13', '2024-02-01', 'lpb');
    expect(decided(...facts, sentToBody, withheld('2024-02-02', 'lpb')).slice(0, 2)).toEqual([
      '2024-01-10: lpb send, dg send',
      '2024-07-10: lpb withheld, dg send',
    ]);
  });

  it('may name others who would have a copy', () => {
    const facts = [made, investigated('local'), withheld('2024-01-20', 'complainant+officer')];
    expect(decided(...facts)[0]).toBe(
      '2024-01-10: lpb send, dg send, complainant withheld, officer withheld',
    );
  });

  it('may be the Director General’s, about a report that is inbound', () => {
    const facts = [made, investigated('independent'), withheld('2024-01-20', 'chief-officer')];
    expect(decided(...facts)[0]).toBe('2024-01-10: lpb send, chief-officer withheld');
  });

  it('is refused for the Director General on a local investigation, whatever else it names', () => {
    const refused = given(made, investigated('local'))
      .when(record(withheld('2024-01-20', 'lpb+dg')))
      .thenRefused('complaint.chapter-13-withheld-from-dg');
    expect(refused.message).toContain('R-C13-4');
    dsi
      .given(dsi.fact('came-to-attention', '2023-01-10'), dsi.fact('investigation', '2023-02-01'))
      .when(record(withheld('2024-01-20', 'dg')))
      .thenRefused('dsi.chapter-13-withheld-from-dg');
  });

  it('is allowed for the Director General on a complaint outside Schedule 3, and refused inside', () => {
    const handled = (how: string, on = '2023-01-12'): NewFact => fact('handling', on, how);
    const toNobody = withheld('2024-01-20', 'lpb+dg');
    given(made, handled('outside-schedule-3'), investigated('local'))
      .when(record(toNobody))
      .then({ type: 'complaint.chapter-13-withheld' });
    given(made, handled('schedule-3'), investigated('local'))
      .when(record(toNobody))
      .thenRefused('complaint.chapter-13-withheld-from-dg');
    // As it was handled on the day of the decision, not before or after.
    given(
      made,
      handled('outside-schedule-3'),
      investigated('local'),
      handled('schedule-3', '2024-01-19'),
    )
      .when(record(toNobody))
      .thenRefused('complaint.chapter-13-withheld-from-dg');
  });

  it('made outside Schedule 3 keeps no report from the Director General once it was recorded inside', () => {
    const facts = [
      made,
      fact('handling', '2023-01-12', 'outside-schedule-3'),
      investigated('local'),
      withheld('2023-12-01', 'lpb+dg'),
      fact('handling', '2023-12-20', 'schedule-3'),
    ];
    expect(decided(...facts)[0]).toBe('2024-01-10: lpb withheld, dg send');
    const [report] = reports(...facts);
    expect(report).toMatchObject({ ended: null });
  });

  it('makes the case impossible when the investigation turns out to have been local', () => {
    given(made, investigated('independent'), withheld('2024-01-20', 'dg'))
      .when(record(fact('investigation', '2023-03-01', 'local')))
      .thenRefused('complaint.chapter-13-withheld-from-dg');
  });

  it('changes nothing for the Director General outside Schedule 3, who is not told anyway', () => {
    const [report] = conduct
      .given(
        conduct.fact('came-to-attention', '2023-01-10'),
        conduct.fact('recorded', '2023-01-10', 'outside-schedule-3'),
        conduct.fact('investigation', '2023-01-10', 'local'),
        withheld('2024-01-20', 'dg'),
      )
      .obligations();
    expect(report?.basis.recipients?.at(-1)).toMatchObject({
      recipient: 'dg',
      decision: 'not-applicable',
    });
  });

  it('needs its reason, and an investigation to report on', () => {
    given(made, investigated('local'))
      .when(record({ ...withheld('2024-01-20', 'lpb'), note: null }))
      .thenRefused('complaint.note-missing');
    given(made)
      .when(record(withheld('2024-01-20', 'lpb')))
      .thenRefused('complaint.chapter-13-withheld-without-investigation');
  });
});

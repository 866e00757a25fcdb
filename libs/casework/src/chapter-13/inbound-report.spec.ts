import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type ComplaintMilestone } from '../complaint/complaint.case-type';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { toldOn } from './report-recipients';
import { explainObligation } from '../obligation/explain-obligation';
import { isAwaitedOn, isOverdueOn, isOwedOn, type Obligation } from '../obligation/obligation';

const { imported: given, fact } = casesOf<ComplaintMilestone>('complaint');
const conduct = casesOf('conduct');
const dsi = casesOf('dsi');
const day = (text: string) => LocalDate.parse(text);

const made = fact('made', '2023-01-10');
const held = (form: string, on: string): NewFact => fact('investigation', on, form);
const sent = (on: string): NewFact => fact('chapter-13', on, 'lpb+dg');

function reports(...facts: readonly NewFact[]): readonly Obligation[] {
  return given(...facts)
    .obligations()
    .filter(({ rule }) => rule.startsWith('R-C13'));
}

/** Rule and direction of what stands at the end of a day and has arisen, by the day it arose. */
function arisenOn(on: string, ...facts: readonly NewFact[]): readonly string[] {
  return reports(...facts)
    .filter((one) => isOwedOn(one, day(on)) || isAwaitedOn(one, day(on)))
    .map(({ rule, direction, arose }) => `${rule} ${direction} ${arose}`);
}

describe('a report on an investigation that the Director General holds (R-C13-5)', () => {
  it.each(['directed', 'independent'])('is inbound for a %s one, and never overdue', (form) => {
    const [first, ...more] = reports(made, held(form, '2023-02-01'));
    expect(first).toMatchObject({
      id: 'complaint:norfolk:X/1#R-C13-5#2023-01-10#1',
      rule: 'R-C13-5',
      direction: 'inbound',
      owner: 'Director General of the IOPC',
      arose: '2024-01-10',
      due: null,
      target: null,
      overdueFrom: null,
    });
    expect(more.every(({ direction }) => direction === 'inbound')).toBe(true);
    expect(isAwaitedOn(first, day('2024-01-09'))).toBe(false);
    expect(isAwaitedOn(first, day('2024-01-10'))).toBe(true);
    expect(isOwedOn(first, day('2030-01-01'))).toBe(false);
    expect(isOverdueOn(first, day('2030-01-01'))).toBe(false);
  });

  it('is discharged by nothing that the force sends, and takes no report from what it owes', () => {
    const facts = [made, held('independent', '2023-02-01'), held('local', '2024-03-01')];
    expect(arisenOn('2024-07-10', ...facts, sent('2024-02-01'), sent('2024-07-10'))).toEqual([
      'R-C13-5 inbound 2024-01-10',
    ]);
  });

  it('R-C13-14: is owed for each period by whoever holds the investigation when it ends', () => {
    const facts = [made, held('local', '2023-02-01'), held('independent', '2024-01-10')];
    expect(arisenOn('2024-07-10', ...facts)).toEqual([
      'R-C13-2 owed 2024-01-10',
      'R-C13-5 inbound 2024-07-10',
    ]);
    const taken = [made, held('directed', '2023-02-01'), held('local', '2024-01-09')];
    expect(arisenOn('2024-07-10', ...taken)).toEqual([
      'R-C13-2 owed 2024-01-10',
      'R-C13-2 owed 2024-07-10',
    ]);
  });

  it('goes on as one when the form changes between directed and independent', () => {
    const facts = [made, held('directed', '2023-02-01'), held('independent', '2023-06-01')];
    expect(arisenOn('2024-01-10', ...facts)).toEqual(['R-C13-5 inbound 2024-01-10']);
  });

  it('is not owed where the investigation was completed within the period', () => {
    const completed = fact('investigation-completed', '2024-01-09');
    expect(arisenOn('2025-01-01', made, held('independent', '2023-02-01'), completed)).toEqual([]);
  });

  it('is not known outside Schedule 3', () => {
    const outside = conduct.given(
      conduct.fact('came-to-attention', '2023-01-10'),
      conduct.fact('recorded', '2023-01-10', 'outside-schedule-3'),
      conduct.fact('investigation', '2023-01-10', 'independent'),
    );
    expect(outside.obligations()).toEqual([]);
  });
});

describe('the recipients of a report', () => {
  const of = (report: Obligation | undefined): readonly string[] =>
    (report?.basis.recipients ?? []).map(({ recipient, decision }) => `${recipient} ${decision}`);

  it('PV-R1: a local investigation is reported to the local policing body and the Director General', () => {
    const [report] = reports(made, held('local', '2023-02-01'));
    expect(report?.owner).toBe('Professional Standards Department');
    expect(of(report)).toEqual(['lpb send', 'dg send']);
  });

  it('PV-R3: an independent one of a death is reported by the Director General to both', () => {
    const [report] = dsi
      .given(
        dsi.fact('came-to-attention', '2023-01-10'),
        dsi.fact('investigation', '2023-01-10', 'independent'),
      )
      .obligations()
      .filter(({ rule }) => rule.startsWith('R-C13'));
    expect(report).toMatchObject({ direction: 'inbound', owner: 'Director General of the IOPC' });
    expect(of(report)).toEqual(['lpb send', 'chief-officer send']);
  });

  it('PV-R4: outside Schedule 3 the officer has a copy and the Director General is not told', () => {
    const [report] = conduct
      .given(
        conduct.fact('came-to-attention', '2023-01-10'),
        conduct.fact('recorded', '2023-01-10', 'outside-schedule-3'),
        conduct.fact('investigation', '2023-01-10', 'local'),
      )
      .obligations();
    expect(report?.rule).toBe('R-C13-9');
    expect(of(report)).toEqual(['lpb send', 'officer send', 'dg not-applicable']);
  });

  it('stand in the explanation, each with who decides and why', () => {
    const [report] = reports(made, held('local', '2023-02-01')) as [Obligation];
    const { notes, recipients } = explainObligation(report, new Law());
    expect(recipients).toEqual(report.basis.recipients);
    expect(notes).toEqual(
      expect.arrayContaining([
        'Recipient, the local policing body: to be sent (by chief officer: no prejudice).',
        'Recipient, the Director General of the IOPC: to be sent (by law: there is no exception for prejudice here).',
      ]),
    );
  });

  it('say on a day who has it by then', () => {
    const toBody = fact('chapter-13', '2024-01-20', 'lpb');
    const [report] = reports(made, held('local', '2023-02-01'), toBody) as [Obligation];
    const first = (on: string) =>
      explainObligation(toldOn(report, day(on)), new Law()).notes.find((note) =>
        note.includes('local policing body'),
      );
    expect(first('2024-01-19')).toContain('to be sent');
    expect(first('2024-01-20')).toBe(
      'Recipient, the local policing body: sent (by Professional Standards Department: the report of 20 January 2024).',
    );
  });

  it('of an inbound report: the explanation gives no target and says that the force owes nothing', () => {
    const [report] = reports(made, held('directed', '2023-02-01')) as [Obligation];
    const { target, notes } = explainObligation(report, new Law());
    expect(target).toBeNull();
    expect(notes.join(' ')).toContain('the force owes none and is never overdue for it');
  });
});

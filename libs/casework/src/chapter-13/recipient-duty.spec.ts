import { type ComplaintMilestone } from '../complaint/complaint.case-type';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { type Obligation } from '../obligation/obligation';

const { imported, fact } = casesOf<ComplaintMilestone>('complaint');
const conduct = casesOf('conduct');

const made = fact('made', '2023-01-10');
const local = fact('investigation', '2023-02-01', 'local');
const withheld = (on: string, value: string): NewFact =>
  fact('chapter-13-withheld', on, value, { note: 'A trial is listed.', details: { period: '1' } });
const letter = (on: string, value: string): NewFact => fact('chapter-13', on, value);

/** Of each of the first two reports, what became of the duty to each recipient, and when it ended. */
function dutiesOf(reports: readonly Obligation[]): readonly string[] {
  return reports
    .filter(({ rule }) => rule.startsWith('R-C13'))
    .slice(0, 2)
    .map(({ basis, validTo }) => {
      const each = (basis.duties ?? []).map(({ recipient, sentOn, withheldOn, notAskedOn }) => {
        if (sentOn) return `${recipient} sent ${sentOn}`;
        if (withheldOn) return `${recipient} withheld ${withheldOn}`;
        return notAskedOn ? `${recipient} not asked` : `${recipient} owed`;
      });
      return `${each.join(', ')}: ${validTo}`;
    });
}

const told = (...facts: readonly NewFact[]) =>
  dutiesOf(imported(made, local, ...facts).obligations());

describe('the duty to each recipient of a Chapter 13 report (R-C13-4)', () => {
  it('to the local policing body is discharged by what was sent to it, and that to the Director General stays', () => {
    expect(told(letter('2024-02-01', 'lpb'))[0]).toBe('lpb sent 2024-02-01, dg owed: null');
    expect(told(letter('2024-02-01', 'dg'))[0]).toBe('lpb owed, dg sent 2024-02-01: null');
    expect(told(letter('2024-02-01', 'lpb'), letter('2024-03-01', 'dg'))[0]).toBe(
      'lpb sent 2024-02-01, dg sent 2024-03-01: 2024-03-01',
    );
  });

  it('follows their own letters: a second one to the policing body is about the second period', () => {
    expect(told(letter('2024-02-01', 'lpb'), letter('2024-08-01', 'lpb+dg'))).toEqual([
      'lpb sent 2024-02-01, dg sent 2024-08-01: 2024-08-01',
      'lpb sent 2024-08-01, dg owed: null',
    ]);
  });

  it('is lifted for the policing body alone by a decision, and the letter is then to the other', () => {
    expect(told(withheld('2024-01-20', 'lpb'), letter('2024-02-01', 'dg'))[0]).toBe(
      'lpb withheld 2024-01-20, dg sent 2024-02-01: 2024-02-01',
    );
  });

  it('is met where it was sent after all, with the letter to the other', () => {
    expect(told(withheld('2024-01-20', 'lpb'), letter('2024-02-01', 'lpb+dg'))[0]).toBe(
      'lpb sent 2024-02-01, dg sent 2024-02-01: 2024-02-01',
    );
    // A letter of the next period is not taken for the one that was withheld.
    expect(
      told(
        withheld('2024-01-20', 'lpb'),
        letter('2024-02-01', 'dg'),
        letter('2024-08-01', 'lpb+dg'),
      ),
    ).toEqual([
      'lpb withheld 2024-01-20, dg sent 2024-02-01: 2024-02-01',
      'lpb sent 2024-08-01, dg sent 2024-08-01: 2024-08-01',
    ]);
  });

  it('R-C13-9: of an imported letter to the policing body nobody asks whether the officer had a copy', () => {
    const outside = (...facts: readonly NewFact[]): readonly string[] =>
      dutiesOf(
        conduct
          .imported(
            conduct.fact('came-to-attention', '2023-01-10'),
            conduct.fact('recorded', '2023-01-10', 'outside-schedule-3'),
            conduct.fact('investigation', '2023-01-10', 'local'),
            ...facts,
          )
          .obligations(),
      );
    expect(outside(letter('2024-02-01', 'lpb'))[0]).toBe(
      'lpb sent 2024-02-01, officer not asked: 2024-02-01',
    );
    expect(outside(letter('2024-02-01', 'lpb+officer'))[0]).toBe(
      'lpb sent 2024-02-01, officer sent 2024-02-01: 2024-02-01',
    );
    expect(outside(letter('2024-02-01', 'officer'))[0]).toBe('lpb owed, officer owed: null');
  });

  it('R-C13-5: what the Director General owes is received for all at once, unless they withheld it', () => {
    const held = fact('investigation', '2023-02-01', 'independent');
    const received = fact('chapter-13-received', '2024-02-20', 'dg', { details: { period: '1' } });
    const inbound = (...facts: readonly NewFact[]) =>
      dutiesOf(imported(made, held, ...facts).obligations())[0];
    expect(inbound()).toBe('lpb owed, chief-officer owed: null');
    expect(inbound(received)).toBe(
      'lpb sent 2024-02-20, chief-officer sent 2024-02-20: 2024-02-20',
    );
    expect(inbound(withheld('2024-01-20', 'lpb'), received)).toBe(
      'lpb withheld 2024-01-20, chief-officer sent 2024-02-20: 2024-02-20',
    );
  });
});

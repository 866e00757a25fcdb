import { LocalDate } from '@tipstaff/kernel';
import { type ComplaintMilestone } from './complaint/complaint.case-type';
import { type NewFact } from './fact';
import { investigationSpans, isOpenAtEndOf } from './investigation';
import { casesOf } from './given-when-then.fixture';

const { given, fact } = casesOf<ComplaintMilestone>('complaint');

function spans(...facts: NewFact[]): readonly string[] {
  return investigationSpans(given(fact('made', '2023-01-10'), ...facts).timeline).map(
    ({ form, openedOn, closedOn }) => `${form} ${openedOn} to ${closedOn}`,
  );
}

const local = fact('investigation', '2023-02-01', 'local');
const completed = fact('investigation-completed', '2023-09-01');
const finalised = fact('finalised', '2023-10-01', 'acceptable');
const reopened = fact('reinvestigation', '2024-01-05');

describe('an investigation', () => {
  it('is open from the decision on its form until it is completed', () => {
    expect(spans(local)).toEqual(['local 2023-02-01 to null']);
    expect(spans(local, completed, finalised)).toEqual(['local 2023-02-01 to 2023-09-01']);
  });

  it('closes with the case where no completion was recorded', () => {
    expect(spans(local, finalised)).toEqual(['local 2023-02-01 to 2023-10-01']);
  });

  it('is another one when its form changes', () => {
    expect(spans(local, fact('investigation', '2023-05-01', 'independent'))).toEqual([
      'local 2023-02-01 to 2023-05-01',
      'independent 2023-05-01 to null',
    ]);
  });

  it('is opened by a direction to re-investigate, in its last form or else by the force', () => {
    const independent = fact('investigation', '2023-02-01', 'independent');
    expect(spans(independent, finalised, reopened)).toContain('independent 2024-01-05 to null');
    expect(spans(finalised, reopened)).toEqual(['local 2024-01-05 to null']);
  });

  it('completed on a day is not open at the end of it', () => {
    const [span] = investigationSpans(given(fact('made', '2023-01-10'), local, completed).timeline);
    const isOpen = (...day: [number, number, number]): boolean | undefined =>
      span && isOpenAtEndOf(span, LocalDate.of(...day));
    expect(isOpen(2023, 1, 31)).toBe(false);
    expect(isOpen(2023, 2, 1)).toBe(true);
    expect(isOpen(2023, 8, 31)).toBe(true);
    expect(isOpen(2023, 9, 1)).toBe(false);
  });
});

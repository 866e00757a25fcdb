import { LocalDate } from '@tipstaff/kernel';
import { defaultLawSettings, Law } from '@tipstaff/law';
import { type ComplaintMilestone } from '../complaint/complaint.case-type';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { explainObligation } from '../obligation/explain-obligation';
import { isOverdueOn, isOwedOn, type Obligation, standsOn } from '../obligation/obligation';

// These reports name no period, as those of an import: the ones that do have specs of their own.
const { imported: given, fact } = casesOf<ComplaintMilestone>('complaint');
const restarting = new Law({ ...defaultLawSettings, chapter13AfterReinvestigation: 'restart' });

function reports(facts: readonly NewFact[], law = new Law()): readonly Obligation[] {
  return given(...facts)
    .obligations(law)
    .filter(({ rule }) => rule === 'R-C13-2');
}

/** Which reports are owed at the end of a day, by the day they arose. */
function owedOn(day: string, facts: readonly NewFact[], law = new Law()): readonly string[] {
  return reports(facts, law)
    .filter((report) => isOwedOn(report, LocalDate.parse(day)))
    .map((report) => report.arose);
}

const made = fact('made', '2023-01-10');
const local = fact('investigation', '2023-02-01', 'local');
const sent = (on: string): NewFact => fact('chapter-13', on, 'lpb+dg');
const completed = (on: string): NewFact => fact('investigation-completed', on);
const reviewedAndReopened = (on: string): NewFact[] => [
  fact('finalised', '2023-09-10', 'acceptable'),
  fact('review-requested', '2023-10-01', 'lpb'),
  fact('review-decided', '2023-11-01', 'upheld'),
  fact('reinvestigation', on),
];

describe('the Chapter 13 report', () => {
  it('has no due date: it arises the day after the period, is overdue from then, and has a local target', () => {
    const [first] = reports([made, local]);
    expect(first).toMatchObject({
      id: 'complaint:norfolk:X/1#R-C13-2#2023-01-10#1',
      title: 'Chapter 13 report: 12 months',
      arose: '2024-01-10',
      due: null,
      target: '2024-01-23',
      overdueFrom: '2024-01-10',
      owner: 'Professional Standards Department',
    });
    expect(isOverdueOn(first, LocalDate.of(2024, 1, 9))).toBe(false);
    expect(isOverdueOn(first, LocalDate.of(2024, 1, 10))).toBe(true);
  });

  it.each([
    ['PV-17', '2023-03-15', ['2024-03-15', '2024-09-15', '2025-03-15', '2025-09-15']],
    ['PV-18', '2023-03-01', ['2024-03-01', '2024-09-01', '2025-03-01']],
    ['PV-19', '2023-08-31', ['2024-08-31', '2025-03-01', '2025-09-01']],
    ['PV-20', '2024-02-29', ['2025-03-01', '2025-09-01', '2026-03-01']],
  ])(
    '%s: made %s and never completed, reports arise the day after each period',
    (_id, on, arose) => {
      const facts = [fact('made', on), fact('investigation', on, 'local')];
      const last = arose.at(-1) ?? '';
      expect(owedOn(last, facts)).toEqual(arose);
    },
  );

  it('PV-21: is not stopped by a suspension, and says so', () => {
    const facts = [
      made,
      local,
      fact('suspended', '2023-06-01', 'sub-judice'),
      fact('resumed', '2024-02-01'),
    ];
    expect(owedOn('2024-01-09', facts)).toEqual([]);
    expect(owedOn('2024-01-10', facts)).toEqual(['2024-01-10']);
    expect(reports(facts)[0]?.basis.notes).toEqual([
      expect.stringContaining('No handling was decided'),
      'Suspended 1 June 2023 to 9 January 2024: this does not stop or move the period (R-C13-6).',
    ]);
  });

  it('PV-22: is not owed when the investigation was completed on the last day of the period', () => {
    const [only, ...others] = reports([made, local, completed('2024-01-09')]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ ended: 'lapsed', validFrom: '2023-02-01', validTo: '2024-01-09' });
    expect(owedOn('2024-06-01', [made, local, completed('2024-01-09')])).toEqual([]);
  });

  it('PV-23: is owed once when it was completed the next day, and stays owed until sent', () => {
    const facts = [made, local, completed('2024-01-10')];
    expect(reports(facts)).toHaveLength(1);
    expect(owedOn('2025-12-31', facts)).toEqual(['2024-01-10']);
    expect(owedOn('2025-12-31', [...facts, sent('2024-03-01')])).toEqual([]);
  });

  it('PV-24, R-C13-8: is not owed for complaints made before 1 February 2020', () => {
    const facts = (on: string): NewFact[] => [fact('made', on), fact('investigation', on, 'local')];
    expect(reports(facts('2020-01-31'))).toEqual([]);
    expect(owedOn('2021-02-01', facts('2020-02-01'))).toEqual(['2021-02-01']);
  });

  it('is not owed for a period at whose end the complaint was handled outside Schedule 3', () => {
    const outside = fact('handling', '2023-01-12', 'outside-schedule-3');
    const inside = fact('handling', '2024-03-01', 'schedule-3');
    expect(owedOn('2024-03-01', [made, outside, local])).toEqual([]);
    expect(owedOn('2024-08-01', [made, outside, local, inside])).toEqual(['2024-07-10']);
  });

  it('is not owed where there was no investigation', () => {
    expect(reports([made, fact('handling', '2023-01-12', 'schedule-3')])).toEqual([]);
  });

  it('ends with finalisation where no completion was recorded', () => {
    expect(
      owedOn('2025-01-01', [made, local, fact('finalised', '2023-12-01', 'acceptable')]),
    ).toEqual([]);
    expect(
      owedOn('2025-01-01', [made, local, fact('finalised', '2024-02-01', 'acceptable')]),
    ).toEqual(['2024-01-10']);
  });

  it('is not owed for a period that ended before the investigation began', () => {
    const late = [made, fact('investigation', '2024-03-01', 'local')];
    expect(owedOn('2024-07-10', late)).toEqual(['2024-07-10']);
  });

  it.each(['directed', 'independent'])(
    'R-C13-5: %s investigations are reported by the Director General, and the force owes nothing',
    (form) => {
      expect(reports([made, fact('investigation', '2023-02-01', form)])).toEqual([]);
    },
  );

  it('R-C13-14: is owed by whoever holds the investigation when the period ends', () => {
    const became = (form: string, on: string): NewFact => fact('investigation', on, form);
    expect(owedOn('2024-07-10', [made, local, became('independent', '2023-06-01')])).toEqual([]);
    const taken = [made, became('independent', '2023-02-01'), became('local', '2024-01-09')];
    expect(owedOn('2024-01-10', taken)).toEqual(['2024-01-10']);
    const given = [made, local, became('independent', '2024-01-10')];
    expect(owedOn('2024-07-10', given)).toEqual(['2024-01-10']);
  });

  it('R-C13-14: stands as foreseen while the force holds the investigation, and lapses when it does not', () => {
    const facts = [made, local, fact('investigation', '2023-06-01', 'independent')];
    const [foreseen] = reports(facts) as [Obligation];
    expect(standsOn(foreseen, LocalDate.of(2023, 5, 31))).toBe(true);
    expect(standsOn(foreseen, LocalDate.of(2023, 6, 1))).toBe(false);
    expect(foreseen.ended).toBe('lapsed');
  });

  it('is one investigation when its local form is stated again', () => {
    const again = fact('investigation', '2023-06-01', 'local');
    expect(reports([made, local, again, completed('2023-12-01')])).toHaveLength(1);
  });
});

describe('a report that was sent', () => {
  it('discharges the period that had ended', () => {
    const [first, second] = reports([made, local, sent('2024-01-10')]);
    expect(first).toMatchObject({ ended: 'discharged', validTo: '2024-01-10' });
    expect(second).toMatchObject({ ended: null, arose: '2024-07-10' });
  });

  it('discharges nothing when it was sent before the period ended', () => {
    expect(owedOn('2024-01-10', [made, local, sent('2024-01-09')])).toEqual(['2024-01-10']);
    expect(owedOn('2024-07-10', [made, local, sent('2024-01-09')])).toEqual([
      '2024-01-10',
      '2024-07-10',
    ]);
  });

  it.each([
    ['lpb+dg', []],
    ['lpb+dg+complainant', []],
    ['dg', ['2024-01-10']],
    ['lpb+complainant', ['2024-01-10']],
    ['complainant', ['2024-01-10']],
    ['complainant+officer', ['2024-01-10']],
  ])(
    'to %s: each it is owed to has a duty of their own, and a copy is none (R-C13-4, R-C13-11)',
    (recipients, owed) => {
      const report = fact('chapter-13', '2024-01-20', recipients);
      expect(owedOn('2024-03-01', [made, local, report])).toEqual(owed);
    },
  );

  it('discharges one period and no more, the earliest first', () => {
    const late = [made, local, sent('2024-08-01')];
    expect(owedOn('2024-07-31', late)).toEqual(['2024-01-10', '2024-07-10']);
    expect(owedOn('2024-08-01', late)).toEqual(['2024-07-10']);
    expect(owedOn('2024-08-02', [...late, sent('2024-08-02')])).toEqual([]);
  });

  it('still discharges when it was sent after the investigation was completed', () => {
    const facts = [made, local, completed('2024-02-01'), sent('2024-02-10')];
    expect(owedOn('2024-02-09', facts)).toEqual(['2024-01-10']);
    expect(owedOn('2024-02-10', facts)).toEqual([]);
  });
});

describe('after a re-investigation (R-C13-7)', () => {
  it('keeps the first anchor: nothing for periods that ended with none open, then the next period end', () => {
    const facts = [made, local, completed('2023-09-01'), ...reviewedAndReopened('2024-03-01')];
    expect(owedOn('2024-07-09', facts)).toEqual([]);
    expect(owedOn('2024-07-10', facts)).toEqual(['2024-07-10']);
  });

  it('starts a new chain on the day it was directed, where the force so decided', () => {
    const facts = [made, local, completed('2023-09-01'), ...reviewedAndReopened('2024-03-01')];
    expect(owedOn('2025-02-28', facts, restarting)).toEqual([]);
    expect(owedOn('2025-03-01', facts, restarting)).toEqual(['2025-03-01']);
    const [foreseen, anew] = reports(facts, restarting);
    expect(foreseen).toMatchObject({ ended: 'lapsed', validTo: '2023-09-01' });
    expect(anew).toMatchObject({
      id: 'complaint:norfolk:X/1#R-C13-2#2024-03-01#1',
      title: 'Chapter 13 report: 12 months',
      basis: {
        start: '2024-03-01',
        facts: [{ milestone: 'reinvestigation' }, { on: '2024-03-01' }],
      },
    });
  });

  it('starts anew with each direction, where the force so decided', () => {
    const again = [
      made,
      local,
      completed('2023-09-01'),
      ...reviewedAndReopened('2023-12-01'),
      fact('finalised', '2025-01-15', 'acceptable'),
      fact('reinvestigation', '2025-03-01'),
    ];
    expect(owedOn('2026-03-01', again, restarting)).toEqual(['2024-12-01', '2026-03-01']);
  });

  it('does not owe the period that the direction cut short', () => {
    const facts = [made, local, completed('2023-09-01'), ...reviewedAndReopened('2024-01-09')];
    expect(owedOn('2024-01-10', facts, restarting)).toEqual([]);
    expect(owedOn('2024-01-10', facts)).toEqual(['2024-01-10']);
  });
});

describe('the explanation of a Chapter 13 report', () => {
  it('rests on the facts used, the period and the local target, and agrees with the obligation', () => {
    for (const report of reports([made, local, sent('2024-02-01')])) {
      const explanation = explainObligation(report, new Law());
      expect(explanation.last).toBeNull();
      expect(explanation.days[1]?.from).toBe(report.arose);
      expect(explanation.target?.last ?? null).toBe(report.target);
      expect(explanation.facts).toEqual([
        { milestone: 'made', on: '2023-01-10', number: 1 },
        { milestone: 'investigation', on: '2023-02-01', number: 2 },
      ]);
    }
  });

  it('is foreseen even where the calendar ends, and then flags its target', () => {
    const [foreseen] = reports([
      fact('made', '2029-03-01'),
      fact('investigation', '2029-03-02', 'local'),
    ]);
    expect(foreseen).toMatchObject({ arose: '2030-03-01', target: null });
    expect(foreseen?.basis.notes.join()).toContain('are not in the calendar');
  });
});

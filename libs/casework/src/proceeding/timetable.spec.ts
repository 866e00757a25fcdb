import { LocalDate } from '@tipstaff/kernel';
import { defaultLawSettings, Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { explainObligation } from '../obligation/explain-obligation';
import { isOwedOn } from '../obligation/obligation';
import { type ProceedingMilestone } from './proceeding.case-type';

const { given, fact, record } = casesOf<ProceedingMilestone>('proceeding');

const referred = (on: string, kind = 'hearing'): NewFact => fact('referred', on, kind);
const supplied = (on: string): NewFact => fact('documents-supplied', on);
const held = (on: string, kind = 'hearing'): NewFact => fact('held', on, kind);
const outcome = (on: string, value: string): NewFact => fact('outcome', on, value);

/** Rule, last day, and how and when it ended, of every period with a last day that the facts started. */
function told(...facts: readonly NewFact[]): readonly string[] {
  return given(...facts)
    .obligations()
    .filter(({ due }) => due !== null)
    .map(({ rule, due, ended, validTo }) => `${rule} ${due} ${ended ?? 'runs'} ${validTo ?? ''}`)
    .map((text) => text.trim());
}

describe('what is owed in misconduct proceedings', () => {
  it('has no last day before the documents are supplied', () => {
    expect(told(referred('2024-01-08'), fact('fixed', '2024-01-09', '2024-05-20'))).toEqual([]);
  });

  it('PV-26, PV-30: runs from the documents to the response and the hearing, whoever owes it', () => {
    const [response] = told(referred('2023-12-20'), supplied('2023-12-20'));
    expect(response).toBe('R-CON-6 2024-01-15 runs');
    const hearing = given(referred('2024-01-08'), supplied('2024-01-08'))
      .obligations()
      .find(({ rule }) => rule === 'R-CON-11');
    expect(hearing).toMatchObject({
      id: 'proceeding:norfolk:X/1#R-CON-11#2024-01-08',
      due: '2024-05-31',
      overdueFrom: '2024-06-01',
      owner: 'chair',
      direction: 'owed',
    });
  });

  it('PV-29: is a meeting where one was referred; the window of an accelerated hearing runs from the notice', () => {
    expect(told(referred('2024-03-28', 'meeting'), supplied('2024-03-28'))[1]).toBe(
      'R-CON-10 2024-04-29 runs',
    );
    const accelerated = [referred('2024-03-28', 'accelerated-hearing'), supplied('2024-03-28')];
    // The 15 working days of reg. 31 are of Part 4; the limit of reg. 54 is off until its text is read.
    expect(told(...accelerated)).toEqual([]);
    const on = new Law({ ...defaultLawSettings, optionalRules: ['R-CON-6b'] });
    const response = given(...accelerated).obligations(on);
    expect(response.map(({ rule, due }) => `${rule} ${due}`)).toContain('R-CON-6b 2024-04-10');
  });

  it('is done by the response and by holding it; without a response that lapses when it was held', () => {
    const facts = [referred('2024-01-08'), supplied('2024-01-08'), held('2024-05-23')];
    expect(told(...facts, fact('officer-response', '2024-01-29'))).toEqual([
      'R-CON-6 2024-01-29 discharged 2024-01-29',
      'R-CON-7 2024-02-01 lapsed 2024-05-23',
      'R-CON-8 2024-02-12 lapsed 2024-05-23',
      'R-CON-11 2024-05-31 discharged 2024-05-23',
      'R-CON-13 2024-05-31 runs',
    ]);
    expect(told(...facts)[0]).toBe('R-CON-6 2024-01-29 lapsed 2024-05-23');
  });

  it('PV-32: is the chair’s report after it was held, whatever it was held as', () => {
    const facts = [referred('2024-05-08', 'accelerated-hearing'), held('2024-05-23')];
    expect(told(...facts)).toEqual(['R-CON-13 2024-05-31 runs']);
    expect(told(...facts, fact('chair-report', '2024-05-31'))).toEqual([
      'R-CON-13 2024-05-31 discharged 2024-05-31',
    ]);
  });

  it.each(['dismissed', 'would-have-been-dismissed'])(
    'PV-36: is the barred list after the outcome %s, whose day is day 1',
    (value) => {
      const facts = [
        referred('2024-05-08'),
        held('2024-12-18'),
        outcome('2024-12-18', value),
        fact('chair-report', '2024-12-19'),
      ];
      expect(told(...facts)[1]).toBe('R-BAR-1 2024-12-24 runs');
      expect(told(...facts, fact('barred-list-reported', '2024-12-20'))[1]).toBe(
        'R-BAR-1 2024-12-24 discharged 2024-12-20',
      );
    },
  );

  it('is no barred list after another outcome', () => {
    const rules = told(
      referred('2024-05-08'),
      held('2024-06-03'),
      outcome('2024-06-03', 'written-warning'),
    );
    expect(rules).toEqual(['R-CON-13 2024-06-10 runs']);
  });

  it('is nothing that was held before the documents came, nor under the regulations before 2020', () => {
    expect(told(referred('2024-01-08'), held('2024-01-10'), supplied('2024-01-11'))).toEqual([
      'R-CON-13 2024-01-17 runs',
    ]);
    const old = [referred('2020-01-31'), supplied('2020-02-03'), held('2020-03-02')];
    expect(told(...old, outcome('2020-03-02', 'dismissed'))).toEqual(['R-BAR-1 2020-03-06 runs']);
  });
});

const HEARING = [referred('2024-01-08'), supplied('2024-01-08')];
const WHY = 'The officer is in hospital.';
const changed = (
  how: 'extended' | 'reduced',
  on: string,
  value: string,
  person = 'the chair',
): NewFact => fact(`period-${how}`, on, value, { person, note: WHY });

describe('a period that was extended or reduced (R-TIME-6)', () => {
  const extended = changed('extended', '2024-01-22', 'R-CON-6/2024-02-12');

  it('keeps its id, with the original day, the current one, who decided and why', () => {
    const response = given(...HEARING, extended)
      .obligations()
      .filter(({ rule }) => rule === 'R-CON-6');
    expect(response).toMatchObject([
      { due: '2024-01-29', validFrom: '2024-01-08', validTo: '2024-01-22', ended: 'changed' },
      { due: '2024-02-12', validFrom: '2024-01-22', validTo: null, ended: null },
    ]);
    const [before, now] = response;
    expect(now?.id).toBe(before?.id);
    expect(before?.basis.adjustments).toBeUndefined();
    expect(now?.overdueFrom).toBe('2024-02-13');
    expect(now?.basis).toMatchObject({
      original: '2024-01-29',
      adjustments: [
        {
          how: 'extended',
          on: '2024-01-22',
          from: '2024-01-29',
          to: '2024-02-12',
          by: 'the chair',
          why: WHY,
        },
      ],
    });
  });

  it('is explained by the count of the rule and the decisions alone', () => {
    const now = given(...HEARING, extended)
      .obligations()
      .findLast(({ rule }) => rule === 'R-CON-6');
    if (!now) throw new Error('The response is owed.');
    const law = new Law();
    const explanation = explainObligation(now, law);
    expect(explanation.last).toBe(now.due);
    expect(explanation.days.at(-1)).toMatchObject({ to: '2024-01-29', counted: 15 });
    expect(explanation.adjustments?.at(-1)?.to).toBe(now.due);
    expect(explanation.notes).toEqual([
      'The last day by the rule: Mon 29 January 2024.',
      `Extended on Mon 22 January 2024 from Mon 29 January 2024 to Mon 12 February 2024, by the chair: ${WHY}`,
    ]);
    expect(explanation.facts.map(({ milestone }) => milestone)).toEqual([
      'documents-supplied',
      'period-extended',
    ]);
  });

  it('may be changed again: each decision starts from the day that stood', () => {
    const again = changed('reduced', '2024-01-30', 'R-CON-6/2024-02-05');
    const response = given(...HEARING, extended, again)
      .obligations()
      .filter(({ rule }) => rule === 'R-CON-6');
    expect(response.map(({ due, validFrom }) => `${validFrom} ${due}`)).toEqual([
      '2024-01-08 2024-01-29',
      '2024-01-22 2024-02-12',
      '2024-01-30 2024-02-05',
    ]);
    expect(response.at(-1)?.basis.adjustments?.map(({ from }) => from)).toEqual([
      '2024-01-29',
      '2024-02-12',
    ]);
  });

  it('is owed by one day at a time, and ends like any other', () => {
    const done = given(...HEARING, extended, fact('officer-response', '2024-02-08'));
    const owedOn = (day: string) =>
      done
        .obligations()
        .filter((one) => one.rule === 'R-CON-6' && isOwedOn(one, LocalDate.parse(day)))
        .map(({ due }) => due);
    expect(['2024-01-21', '2024-01-22', '2024-02-07', '2024-02-08'].map(owedOn)).toEqual([
      ['2024-01-29'],
      ['2024-02-12'],
      ['2024-02-12'],
      [],
    ]);
  });

  it('changed on the day it began stands as changed from the first', () => {
    const response = given(...HEARING, changed('extended', '2024-01-08', 'R-CON-6/2024-02-12'))
      .obligations()
      .find(({ rule }) => rule === 'R-CON-6');
    expect(response).toMatchObject({ due: '2024-02-12', validFrom: '2024-01-08' });
  });

  it.each([
    [
      'an extension to the day that stands',
      changed('extended', '2024-01-22', 'R-CON-6/2024-01-29'),
      'period-extended-not-later',
    ],
    [
      'an extension to an earlier day',
      changed('extended', '2024-01-22', 'R-CON-6/2024-01-26'),
      'period-extended-not-later',
    ],
    [
      'a reduction to a later day',
      changed('reduced', '2024-01-22', 'R-CON-11/2024-06-03'),
      'period-reduced-not-earlier',
    ],
    [
      'a rule that does not run yet',
      changed('extended', '2024-01-22', 'R-CON-13/2024-06-03'),
      'period-extended-not-running',
    ],
    [
      'a rule of another kind of proceedings',
      changed('extended', '2024-01-22', 'R-CON-10/2024-06-03'),
      'period-extended-not-running',
    ],
    [
      'a rule that is none of proceedings',
      changed('extended', '2024-01-22', 'R-PM-2/2024-06-03'),
      'invalid-value',
    ],
    [
      'a day that does not exist',
      changed('extended', '2024-01-22', 'R-CON-6/2024-02-30'),
      'invalid-value',
    ],
    ['no day', changed('extended', '2024-01-22', 'R-CON-6'), 'invalid-value'],
    ['no reason', { ...extended, note: ' ' }, 'note-missing'],
    ['nobody who decided', { ...extended, person: null }, 'person-missing'],
  ])('is refused for %s', (_what, change, code) => {
    given(...HEARING)
      .when(record(change))
      .thenRefused(`proceeding.${code}`);
  });

  it('is refused once the period has ended, on that day too', () => {
    for (const on of ['2024-01-25', '2024-01-26']) {
      given(...HEARING, fact('officer-response', '2024-01-25'))
        .when(record(changed('extended', on, 'R-CON-6/2024-02-12')))
        .thenRefused('proceeding.period-extended-not-running');
    }
  });

  it.each([
    ['extended', 'R-CON-13/2024-06-14'],
    ['extended', 'R-BAR-1/2024-06-14'],
    ['reduced', 'R-BAR-1/2024-05-28'],
  ] as const)('is refused where no provision lets it be %s: %s', (how, value) => {
    const facts = [...HEARING, held('2024-05-23'), outcome('2024-05-23', 'dismissed')];
    const refused = given(...facts)
      .when(record(changed(how, '2024-05-24', value)))
      .thenRefused(`proceeding.period-${how}-not-in-law`);
    expect(refused.message).toContain('no provision allows it');
  });

  it('is measured by the calendar that was known when it was decided', () => {
    // The State Funeral of 19 September 2022 was proclaimed on the 10th: 15 working days from
    // 1 September ended on the 22nd until then, and on the 23rd since.
    const facts = [referred('2022-09-01'), supplied('2022-09-01')];
    const by = (on: string) => changed('extended', on, 'R-CON-6/2022-09-23');
    const now = given(...facts, by('2022-09-09'))
      .obligations()
      .findLast(({ rule }) => rule === 'R-CON-6');
    expect(now?.due).toBe('2022-09-23');
    given(...facts)
      .when(record(by('2022-09-12')))
      .thenRefused('proceeding.period-extended-not-later');
  });
});

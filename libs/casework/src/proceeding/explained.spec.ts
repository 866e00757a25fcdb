import { Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { explainObligation } from '../obligation/explain-obligation';
import { at, given } from './proceedings.fixture';

/** Proceedings worked whole, a year later each time it is asked. */
function worked(kind: string, year: number): readonly NewFact[] {
  const on = (monthDay: string): string => `${year}-${monthDay}`;
  return [
    at('referred', on('06-10'), kind, { person: 'OFF-0001', role: 'officer' }),
    at('chair-appointed', on('06-10'), 'delegate'),
    at('notice-given', on('06-11')),
    at('documents-supplied', on('06-12')),
    at('officer-response', on('06-20')),
    at('witness-lists-exchanged', on('06-21')),
    at('bundle-sent', on('06-24')),
    at('notice-required', on('06-24')),
    at('fixed', on('06-25'), on('06-28')),
    at('held', on('07-26'), kind),
    at('outcome', on('07-26'), 'final-written-warning', { finding: 'gross-misconduct' }),
    at('chair-report', on('07-29')),
    at('report-sent', on('07-30')),
    at('outcome-published', on('08-01')),
    at('appeal-lodged', on('08-02')),
    at('appeal-copied', on('08-05')),
  ];
}

describe('what is owed in proceedings', () => {
  it.each([
    ['hearing', 2024],
    ['meeting', 2024],
    ['accelerated-hearing', 2024],
    // The calendar does not reach: no day is known, and none is guessed.
    ['hearing', 2029],
    ['accelerated-hearing', 2029],
  ] as const)('is explained as it is, whatever its rule reckons: %s of %i', (kind, year) => {
    const law = new Law();
    const [first, ...more] = worked(kind, year);
    const facts =
      kind === 'accelerated-hearing' ? more.filter(({ milestone }) => milestone !== 'fixed') : more;
    if (!first) throw new Error('It begins with the referral.');
    const owed = given(first, ...facts).obligations();
    expect(owed.length).toBeGreaterThan(8);
    for (const obligation of owed) {
      const { last, target, rule, facts: used } = explainObligation(obligation, law);
      expect([rule, target?.last ?? null]).toEqual([obligation.rule, obligation.target]);
      expect(used).toEqual(obligation.basis.facts);
      // The earliest take-down is a last day of nothing: it is the day the display arises.
      const day = obligation.rule === 'R-CON-15' ? obligation.arose : obligation.due;
      expect([rule, last]).toEqual([obligation.rule, day]);
    }
  });
});

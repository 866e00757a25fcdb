import { LocalDate } from '@tipstaff/kernel';
import { defaultLawSettings, Law } from '@tipstaff/law';
import fc from 'fast-check';
import { type NewFact } from '../fact';
import { factEvent } from '../fact-event';
import { factOf, givenHistory, written } from '../given-when-then.fixture';

const firstDay = LocalDate.of(2023, 12, 1);
const laws = [
  new Law(),
  new Law({ ...defaultLawSettings, chapter13AfterReinvestigation: 'restart' }),
];

const opening = [
  factOf('made', '2023-01-10'),
  factOf('investigation', '2023-02-01', 'local'),
  ...['1', '2'].map((period) =>
    factOf('chapter-13-drafted', '2023-11-01', null, {
      details: {
        period,
        progress: 'Some.',
        estimate: '2025-01-31',
        'reason-for-length': 'Long.',
        'planned-steps': 'More.',
      },
    }),
  ),
];

const period = fc.constantFrom('1', '2', null);
const recipients = fc.constantFrom('lpb', 'dg', 'lpb+dg', 'complainant');

/** Sendings, decisions and changes of hands on days of their own, with and without a period. */
const happenings = fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 8 }).chain((days) =>
  fc.tuple(
    ...days.map((day) =>
      fc
        .record({
          kind: fc.constantFrom(
            'chapter-13',
            'chapter-13-withheld',
            'reinvestigation',
            'investigation',
          ),
          period,
          to: recipients,
          form: fc.constantFrom('local', 'independent'),
        })
        .map(({ kind, period: named, to, form }): NewFact => {
          const on = LocalDate.addDays(firstDay, day);
          if (kind === 'investigation') return factOf(kind, on, form);
          if (kind === 'reinvestigation') return factOf(kind, on);
          const value = kind === 'chapter-13' ? to : 'lpb';
          return factOf(kind, on, value, {
            note: 'The reason.',
            ...(named === null ? {} : { details: { period: named } }),
          });
        }),
    ),
  ),
);

function told(facts: readonly NewFact[], law: Law): unknown {
  const history = written(facts.map((fact) => factEvent('complaint', fact)));
  return givenHistory('complaint', history)
    .obligations(law)
    .filter(({ rule }) => rule.startsWith('R-C13'))
    .map(({ basis, ...rest }) => ({ ...rest, basis: { ...basis, facts: basis.facts.length } }));
}

describe('the reports of a case', () => {
  it('are the same in whatever order their sendings and decisions were entered', () => {
    fc.assert(
      fc.property(happenings, fc.infiniteStream(fc.nat()), (facts, keys) => {
        const all = [...opening, ...facts];
        const shuffled = all
          .map((fact) => ({ fact, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ fact }) => fact);
        for (const law of laws) expect(told(shuffled, law)).toEqual(told(all, law));
      }),
      { numRuns: 40 },
    );
  });

  it('each end once, no earlier than they arose where they were discharged', () => {
    fc.assert(
      fc.property(happenings, (facts) => {
        for (const law of laws) {
          const history = written([...opening, ...facts].map((one) => factEvent('complaint', one)));
          const reports = givenHistory('complaint', history)
            .obligations(law)
            .filter(({ rule }) => rule.startsWith('R-C13'));
          for (const { ended, validTo, arose } of reports) {
            expect(validTo === null).toBe(ended === null);
            if (ended === 'discharged') expect(validTo! >= arose).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

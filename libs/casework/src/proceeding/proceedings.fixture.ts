import { type NewFact } from '../fact';
import { casesOf, type Given } from '../given-when-then.fixture';
import { type Obligation } from '../obligation/obligation';
import { type ProceedingMilestone } from './proceeding.case-type';

const cases = casesOf<ProceedingMilestone>('proceeding');

export const { given, record } = cases;

/** What a fact says beyond its value: its own four columns, and every other name as a detail. */
type Said = Readonly<Record<string, string>>;

/** A fact with details: `at('outcome', '2024-05-23', 'dismissed', { person, finding: ... })`. */
export function at(
  milestone: ProceedingMilestone,
  on: string,
  value: string | null = null,
  { person, note, related, enteredOn, ...details }: Said = {},
): NewFact {
  const extras = Object.entries({ person, note, related, enteredOn }).filter(
    ([, said]) => said !== undefined,
  );
  const fact = cases.fact(milestone, on, value, Object.fromEntries(extras));
  return Object.keys(details).length === 0 ? fact : { ...fact, details };
}

/** `due ended-or-runs [on]` of each segment of a rule; `as soon as practicable` where it is undated. */
export function owed(of: Given, rule: string): readonly string[] {
  return segments(of, rule).map(({ due, target, ended, validTo }) =>
    [due ?? (target ? 'as soon as practicable' : 'no date'), ended ?? 'runs', validTo ?? '']
      .join(' ')
      .trim(),
  );
}

export function segments(of: Given, rule: string): readonly Obligation[] {
  return of.obligations().filter((obligation) => obligation.rule === rule);
}

import { type Dto } from '../api/types';
import { keyOfObligation } from './addresses';

type Obligation = Pick<Dto<'CaseObligationDto'>, 'id' | 'status' | 'endedOn'>;

/**
 * The obligation of a case that an address names. One that was given to somebody else, or got another date, stands in
 * the case once for each of them: the one that stands is meant, else the next to stand, else the one that stood last.
 */
export function obligationOfKey<One extends Obligation>(
  obligations: readonly One[],
  key: string,
): One | undefined {
  const named = obligations.filter(({ id }) => keyOfObligation(id) === key);
  return (
    named.find(({ status }) => status === 'owed' || status === 'awaited') ??
    named.find(({ status }) => status === 'foreseen') ??
    named.toSorted((a, b) => (a.endedOn ?? '').localeCompare(b.endedOn ?? '')).at(-1)
  );
}

/** Each obligation once, as an address of it means it: how it stood before it was given on is left out. */
export function eachOnce<One extends Obligation>(obligations: readonly One[]): readonly One[] {
  const keys = new Set(obligations.map(({ id }) => keyOfObligation(id)));
  return [...keys].flatMap((key) => obligationOfKey(obligations, key) ?? []);
}

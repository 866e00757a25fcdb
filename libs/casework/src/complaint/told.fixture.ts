import { type Obligation, type ObligationRule } from '../obligation/obligation';

/** The obligations of one rule, as `from -> due (how it ended on which day)`. */
export function told(obligations: readonly Obligation[], rule: ObligationRule): readonly string[] {
  return obligations
    .filter((obligation) => obligation.rule === rule)
    .map(
      ({ validFrom, due, target, ended, validTo }) =>
        `${validFrom} -> ${due ?? (target === null ? 'no date' : `target ${target}`)}${ended ? ` (${ended} ${validTo})` : ''}`,
    );
}

/** The same with the title, where one rule makes more than one duty. */
export function titled(obligations: readonly Obligation[], title: string): readonly string[] {
  return obligations.flatMap((one) => (one.title === title ? told([one], one.rule) : []));
}

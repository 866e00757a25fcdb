import { Fraction } from '../fraction';
import { sharedOut } from './shared-out';
import { type Why } from './why-answer';
import { partInWords, whyInWords } from './why-in-words';

/** The same for whoever may not know the cases behind a figure. */
export function whyWithoutCases(of: Why): Why {
  return {
    ...of,
    parts: of.parts.map((part) => ({ ...part, cases: [] })),
    influence: { from: [], to: [] },
    cases: [],
  };
}

/**
 * The same for whoever may not see small numbers: where a kind has fewer than `fewest` cases on a side, what the mix
 * did and what changed within kinds are told of all kinds together, so that no mean of a few is given away.
 */
export function whyWithoutSmallKinds(of: Why, fewest: number): Why {
  const isSmall = ({ cases }: { readonly cases: number }) => cases > 0 && cases < fewest;
  if (!of.kinds.some(({ from, to }) => isSmall(from) || isSmall(to))) return of;
  const rest = of.parts.filter(({ what }) => !/^(mix|own change) /.test(what));
  const parts = [together(of, 'mix'), together(of, 'own change'), ...rest];
  const decimals = of.unit === 'percent' ? 2 : 1;
  const contributions = sharedOut(
    parts.map(({ exact }) => Fraction.parse(exact)),
    decimals,
  );
  const told = {
    ...of,
    parts: parts.map((part, index) => ({ ...part, contribution: contributions[index] ?? 0 })),
    influence: { from: [], to: [] },
    kinds: [],
  };
  return { ...told, words: whyInWords(told) };
}

function together(of: Why, what: string): Why['parts'][number] {
  const mine = of.parts.filter((part) => part.what.startsWith(`${what} `));
  const exact = mine.reduce(
    (sum, part) => Fraction.plus(sum, Fraction.parse(part.exact)),
    Fraction.zero,
  );
  const cases = [...new Set(mine.flatMap((part) => part.cases))];
  return {
    ...{ what, title: partInWords(what), contribution: 0 },
    ...{ exact: Fraction.toString(exact), cases },
  };
}

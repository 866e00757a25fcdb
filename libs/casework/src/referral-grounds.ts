import { someOf } from './value-rule';

/** R-REF-2: the grounds of SI 2020/2 reg. 4(1) for complaints, which reg. 7 has for conduct matters. */
export const referralGrounds = someOf(
  'death-or-serious-injury',
  'serious-assault',
  'serious-sexual-offence',
  'serious-corruption',
  'aggravated-by-discrimination',
  'relevant-offence',
  'same-incident',
  'chief-officer',
);

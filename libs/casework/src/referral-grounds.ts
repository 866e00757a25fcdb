import { someOf } from './value-rule';

/** R-REF-2: the grounds of SI 2020/2 reg. 4(1) for complaints, which reg. 7 has for conduct matters. */
export const referralGrounds = someOf({
  'death-or-serious-injury': 'Death or serious injury',
  'serious-assault': 'Serious assault',
  'serious-sexual-offence': 'Serious sexual offence',
  'serious-corruption': {
    title: 'Serious corruption',
    hint: 'Abuse of position for a sexual purpose or an improper emotional relationship is part of it.',
  },
  'aggravated-by-discrimination': 'An offence or behaviour aggravated by discrimination',
  'relevant-offence': 'A relevant offence',
  'same-incident': 'The same incident as any of these',
  'chief-officer': 'It is about a chief officer',
});

/** Values whose own words do not say what they are: what is abbreviated, numbered or left unsaid in them. */
const spelt: Readonly<Record<string, string>> = {
  // The models of PRA 2002 s. 13A (R-HAN-3).
  '1': 'Model 1: reviews alone',
  '2': 'Model 2: initial contact and recording as well',
  '3': 'Model 3: keeping the complainant informed as well',
  'article-2-or-3': 'Article 2 or 3 of the Convention',
  'authority-decides': 'The appropriate authority decides to',
  'back-to-force': 'Back to the force',
  'complainant-wishes': 'The complainant wishes it',
  'counter-corruption': 'Counter-corruption',
  'criminal-or-disciplinary': 'Criminal or disciplinary proceedings',
  dg: 'Director General of the IOPC',
  dissatisfied: 'The complainant is dissatisfied with the handling',
  'does-not-want': 'Does not want it resumed',
  'e-mail': 'E-mail',
  'how-to-apply': 'How to apply for a review',
  iopc: 'Independent Office for Police Conduct',
  limb: 'The limb that makes it the review body',
  lpb: 'Local policing body',
  'lpb-is-authority': 'The local policing body is the appropriate authority',
  'nature-of-allegation': 'The nature of the allegation',
  'no-right-to-dg': 'No right to apply to the Director General',
  'not-treated': 'Not treated as a conduct matter',
  opcc: 'Office of the Police and Crime Commissioner',
  part: 'A part of it',
  partly: 'Accepted in part',
  'police-and-crime-commissioner': 'Police and Crime Commissioner',
  'policing-and-crime-board': 'Policing and Crime Board',
  'review-body': 'The review body',
  'schedule-3': 'Under Schedule 3',
  'secretary-of-state': 'Secretary of State',
  'time-limit': 'The time limit',
  'treat-as-conduct': 'Treated as a conduct matter',
  wants: 'Wants it resumed',
  whole: 'The whole of it',
};

/** A value of a milestone or a field, for a person to choose: `outside-schedule-3` is "Outside Schedule 3". */
export function valueTitle(value: string): string {
  const own = Object.hasOwn(spelt, value) ? spelt[value] : undefined;
  if (own !== undefined) return own;
  const words = value.replaceAll('-', ' ').replaceAll(/\bschedule\b/g, 'Schedule');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

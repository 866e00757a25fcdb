/** Every state that a case of some type can be in, in the words of the types. */
export const caseStates = [
  'open',
  'suspended',
  'finalised',
  'referred',
  'fixed',
  'concluded',
  'scheduled',
  'held',
  'new',
  'ongoing',
  'closed',
  'known',
  'left',
  'in-office',
  'succeeded',
] as const;

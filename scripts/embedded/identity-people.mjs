/** One person for each role of the table of roles, named by the role: nobody is meant. */
const ROLES = [
  ['psd-case-worker', 'PSD case worker'],
  ['psd-supervisor', 'PSD supervisor'],
  ['head-of-psd', 'Head of PSD'],
  ['hearing-administrator', 'Hearing administrator'],
  ['opcc-officer', 'OPCC officer'],
  ['opcc-reviewer', 'OPCC reviewer'],
  ['force-auditor', 'Force auditor'],
  ['administrator', 'Administrator'],
];

/** The force of the sample history. */
const FORCES = ['norfolk'];

/** Claims as a provider would give them, by subject. */
export const PEOPLE = new Map(
  ROLES.map(([role, title]) => [
    role,
    { sub: role, name: `${title} (demonstration)`, roles: [role], forces: FORCES },
  ]),
);

/** What the access tokens of the demo program say. */
export const MACHINE_CLAIMS = { roles: ['machine'], forces: FORCES };

/** One person for each role of the table of roles, named by the role: nobody is meant. What they do is for the page. */
const ROLES = [
  ['psd-case-worker', 'PSD case worker', 'records complaints and conduct matters'],
  ['psd-supervisor', 'PSD supervisor', 'also decides, refers and records proceedings'],
  ['head-of-psd', 'Head of PSD', 'also restricts cases, erases and disposes'],
  ['hearing-administrator', 'Hearing administrator', 'runs misconduct proceedings'],
  ['opcc-officer', 'OPCC officer', 'meetings, actions and figures; reads no case'],
  ['opcc-reviewer', 'OPCC reviewer', 'decides reviews of complaints'],
  ['force-auditor', 'Force auditor', 'looks into who consulted what'],
  ['administrator', 'Administrator', 'keeps the service running; reads no case'],
];

/** The force of the sample history. */
const FORCES = ['norfolk'];

/** Claims as a provider would give them, by subject. */
export const PEOPLE = new Map(
  ROLES.map(([role, title, does]) => [
    role,
    { sub: role, name: `${title} (demonstration)`, roles: [role], forces: FORCES, does },
  ]),
);

/** What the access tokens of the demo program say. */
export const MACHINE_CLAIMS = { roles: ['machine'], forces: FORCES };

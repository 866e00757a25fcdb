import { caseTypes, permissions as casePermissions } from '@tipstaff/casework';
import { administrationMeanings, type Permission, readingMeanings } from './permissions.table';
import { permissionToRead } from './reading.table';
import { grantsOf, roleNames, roles, type Scope, scopes } from './roles.table';

const WORDS: Readonly<Record<Scope, string>> = {
  'own-forces': 'own',
  'under-review': 'own, under review',
  'outside-review': 'own, not under review',
  'of-policing-body': 'own, of the policing body',
  'every-force': 'every',
};

const MACHINE_NOTE =
  'A token names its roles and forces in the claims that `TIPSTAFF_OIDC_ROLES_CLAIM` and `TIPSTAFF_OIDC_FORCES_CLAIM` name: lists of the words in the first column below and of slugs of forces, or `every`. What is no role of this table is ignored; who is left without one is let in nowhere. Whoever holds several may what any of them may.';

const SMALL_NUMBERS = [
  'A figure of a whole force is published, and is shown as it is to whoever may read figures (`figure.read`). A **part** of it, by type of case, category, reason or quarter, could point to somebody where it is under five (or the number in `opcc.setting.fewest`).',
  'Such a part is shown to whoever has `figure.small`, who could read the cases themselves, and is `null` for everybody else: in the breakdowns of the report and in the figures under `/opcc`, by the same rule (`libs/reports/src/small-numbers.ts`). Where one part alone would be hidden beside its total, the next smallest is hidden with it, or the difference would give it away; where there is no other to hide, no part is named. Under `reports/timeliness` a part says several counts that make each other up, and is hidden whole where one of them is small; a window of less than twelve months makes a part of each rule.',
  'The command line belongs to whoever runs the service, and hides nothing. What counts no people (actions of a meeting, reminders and mails, events, cases that could not be read) is no figure in this sense.',
].join('\n\n');

/** docs/roles.md: what the tables say, for people. */
export function rolesDocument(): string {
  return [
    '# Who may what',
    '`libs/access/src/roles.table.ts` in words; a test holds the two equal: `npm run -s roles > docs/roles.md`. The reasons are in [ADR 15](adr/0015-who-may-what.md).',
    '## Roles',
    MACHINE_NOTE,
    table(
      ['Role', 'Title', 'What they do'],
      roleNames.map((role) => [`\`${role}\``, roles[role].title, roles[role].does]),
    ),
    'The API token of the installation (`TIPSTAFF_API_TOKEN`) may everything over every force. A restricted case is there for it and for those who are named in the case, whatever their role ([ADR 19](adr/0019-restricted-cases.md)).',
    '## Scopes',
    list(
      Object.entries(scopes).map(([scope, meaning]) => `**${WORDS[scope as Scope]}**: ${meaning}`),
    ),
    '## To read',
    grants(Object.entries(readingMeanings) as [Permission, string][]),
    'What it takes to read a case, by its type:',
    list(caseTypes.map((type) => `${type}: \`${permissionToRead[type]}\``)),
    '### Small numbers',
    SMALL_NUMBERS,
    '## To do something to a case',
    'Each command needs one of these; `GET /api/v1/commands` says which. To correct or withdraw a fact takes `fact.correct` and also what it took to enter that fact. Whoever may read a case and give one of its commands may propose another to those who may give that one ([ask for a decision](how-to/ask-for-a-decision.md)).',
    grants(casePermissions.map((permission) => [permission, ''])),
    '## To run the service',
    grants(Object.entries(administrationMeanings) as [Permission, string][]),
  ].join('\n\n');
}

function grants(rows: readonly (readonly [Permission, string])[]): string {
  const hasMeanings = rows.some(([, meaning]) => meaning !== '');
  return table(
    ['Permission', ...(hasMeanings ? ['Lets one see or do'] : []), 'Roles (scope)'],
    rows.map(([permission, meaning]) => [
      `\`${permission}\``,
      ...(hasMeanings ? [meaning] : []),
      holdersOf(permission),
    ]),
  );
}

function holdersOf(permission: Permission): string {
  return roleNames
    .flatMap((role) => {
      const scope = grantsOf(role)[permission];
      return scope === undefined ? [] : `${role} (${WORDS[scope]})`;
    })
    .join(', ');
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

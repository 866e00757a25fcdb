import { refuseUnknownForce } from '@tipstaff/cases';
import { caseTypeDefinitions, caseTypes, everythingReader } from '@tipstaff/casework';
import { LookAlikes, type LookAlikesOfForce, type PersonNamed } from '@tipstaff/projections';
import { casesOfForce } from '../command-read-log';
import { type Command, type ExitStatus } from '../command';
import { withReadModels } from '../open-record';
import { textTable } from '../terminal';

export const lookAlikesCommand: Command = {
  name: 'look-alikes',
  summary: 'Lists cases and persons of a force that are easily taken for one another',
  operands: [],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    'Names that are told apart by capitals, accents, spaces, hyphens, leading zeros, O and 0, or',
    'I and 1 alone, and placeholders such as N/A in the place of a person. Names are shown in clear.',
    'Whether two are one, a person decides: see docs/how-to/import-a-history.md.',
  ],
  run: (call) =>
    withReadModels<ExitStatus>(call, async ({ pool, store, readModels, reader }) => {
      const force = call.arguments.text('force');
      const found = await new LookAlikes(pool, store, readModels).of(
        everythingReader,
        force,
        caseTypes,
      );
      if (isNothing(found)) await refuseUnknownForce(store, force);
      const cases = casesOfForce(force, namedIn(found));
      await reader.reads({ what: 'tipstaff look-alikes', force, cases });
      const lines = call.arguments.has('json')
        ? [JSON.stringify({ force, ...found }, null, 2)]
        : asText(force, found);
      for (const line of lines) await call.terminal.out(line);
      return 0;
    }),
};

function isNothing({ cases, persons, placeholders }: LookAlikesOfForce): boolean {
  return cases.length + persons.length + placeholders.length === 0;
}

function namedIn({ cases, persons, placeholders }: LookAlikesOfForce) {
  return [
    ...cases.flatMap(({ type, references }) => references.map((one) => ({ type, case: one }))),
    ...[...persons.flat(), ...placeholders].map(({ type, reference }) => ({
      type,
      case: reference,
    })),
  ];
}

function asText(force: string, found: LookAlikesOfForce): readonly string[] {
  if (isNothing(found)) return [`No two cases or persons of ${force} look alike.`];
  const { cases, persons, placeholders } = found;
  return [
    ...(cases.length === 0 ? [] : [`Cases that look alike (${cases.length})`]),
    ...cases.map(
      ({ type, references }) =>
        `  ${caseTypeDefinitions[type].title}: ${references.map((one) => `"${one}"`).join(', ')}`,
    ),
    ...section('Persons who look alike', persons.length, persons.flatMap(rowsOf)),
    ...section(
      'Placeholders in the place of a person',
      placeholders.length,
      placeholders.flatMap((one) => rowsOf([one])),
    ),
  ];
}

function rowsOf(group: readonly PersonNamed[]): readonly (readonly string[])[] {
  return group.map(({ person, cases, type, reference }) => [
    `"${person}"`,
    String(cases),
    `${caseTypeDefinitions[type].title} ${reference}`,
  ]);
}

function section(
  heading: string,
  count: number,
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (count === 0) return [];
  const table = textTable(
    ['Person', 'Cases', 'First of them'],
    rows.map((row) => [...row]),
  );
  return ['', `${heading} (${count})`, ...table];
}

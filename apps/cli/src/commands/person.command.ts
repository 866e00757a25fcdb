import { refuseUnknownForce } from '@tipstaff/cases';
import { caseTypeDefinitions, caseTypes, everythingReader, isPseudonym } from '@tipstaff/casework';
import { plainName, plural } from '@tipstaff/kernel';
import { OpenProceedings, PersonHistories, type PersonHistory } from '@tipstaff/projections';
import { misused } from '../arguments';
import { type Command, type ExitStatus } from '../command';
import { casesOfForce } from '../command-read-log';
import { withReadModels } from '../open-record';
import { textTable } from '../terminal';

/** The command line shows the whole of it; nobody is named by more facts than this. */
const ALL = 1_000_000;

export const personCommand: Command = {
  name: 'person',
  summary: 'Shows everything that names a person under a reference, and as whom',
  operands: [
    { name: 'history', help: 'show what names them', required: true },
    { name: 'REFERENCE', help: 'the pseudonymous reference, for example OFF-0123', required: true },
  ],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    { name: 'known-on', kind: 'date', help: 'only what had been learned by the end of that day' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: ['Names that are sealed are not searched. How: docs/how-to/find-a-person.md'],
  run(call) {
    const { arguments: given, terminal } = call;
    const deed = given.operand(0);
    if (deed !== 'history') {
      throw misused(`tipstaff person does not know "${deed}": write history.`);
    }
    const person = plainName(given.operand(1));
    if (!isPseudonym(person)) {
      throw misused(
        `"${person}" is not a pseudonymous reference: a person is found by one such as OFF-0123, never by a name.`,
      );
    }
    return withReadModels<ExitStatus>(call, async ({ pool, store, readModels, reader }) => {
      const force = given.text('force');
      const open = new OpenProceedings(pool, store);
      const found = await new PersonHistories(pool, open, readModels).of(
        everythingReader,
        { force, person, types: caseTypes, knownOn: given.optionalDate('known-on') },
        { limit: ALL },
      );
      const { mentions, openProceedings, nearly } = found;
      if (mentions.rows.length === 0) await refuseUnknownForce(store, force);
      const named = [...mentions.rows, ...openProceedings];
      const cases = casesOfForce(
        force,
        named.map(({ type, reference }) => ({ type, case: reference })),
      );
      await reader.reads({ what: 'tipstaff person history', force, cases: [...new Set(cases)] });
      const lines = given.has('json')
        ? [
            JSON.stringify(
              { force, person, openProceedings, nearly, mentions: mentions.rows },
              null,
              2,
            ),
          ]
        : asText(force, found);
      for (const line of lines) await terminal.out(line);
      return 0;
    });
  },
};

function asText(
  force: string,
  { person, mentions, nearly, openProceedings }: PersonHistory,
): readonly string[] {
  const notes = [
    ...openProceedings.map(({ note }) => `Note: ${note}`),
    ...nearly.map(
      (one) => `Note: ${one.person} is nearly the same reference (${plural(one.cases, 'case')}).`,
    ),
  ];
  if (mentions.rows.length === 0) return [`No case of ${force} names ${person}.`, ...notes];
  return [
    `${person} (${force})`,
    ...notes,
    '',
    ...textTable(
      ['On', 'Case', 'As', 'Milestone', 'Known from'],
      mentions.rows.map(({ on, type, reference, roleTitle, title, knownFrom }) => [
        ...[on, `${caseTypeDefinitions[type].title} ${reference}`, roleTitle, title, knownFrom],
      ]),
    ),
  ];
}

import {
  RecordVocabulary,
  refuseUnknownForce,
  rowsOfTable,
  VocabulariesOfRecord,
} from '@tipstaff/cases';
import {
  defaultVocabularies,
  type ListedVocabulary,
  listedVocabularies,
  type VocabularyEntry,
  type VocabularyName,
  vocabularyNames,
} from '@tipstaff/casework';
import { commandHash } from '@tipstaff/event-store';
import { DomainError, plural } from '@tipstaff/kernel';
import { randomUUID } from 'node:crypto';
import { misused } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { type GivenFile, namingGiven, readGiven } from '../given-file';
import { type OpenLog, withLog } from '../open-record';

const ACTOR = 'cli';
const COLUMNS = ['code', 'title', 'under'] as const;

export const vocabulariesCommand: Command = {
  name: 'vocabularies',
  summary: 'Shows the lists of codes with their words, and records a list of a force’s own',
  operands: [
    { name: 'list|record', help: 'show them, or record one', required: true },
    {
      name: 'FILE',
      help: 'record: a CSV file with the columns code, title and under',
      required: false,
    },
  ],
  options: [
    { name: 'force', kind: 'force', help: 'whose lists; list: those that are shipped without it' },
    { name: 'of', kind: { oneOf: vocabularyNames }, help: 'which list' },
    { name: 'from', kind: 'date', help: 'record: the first day of the facts that it is for' },
    { name: 'source', kind: 'text', help: 'record: where it comes from' },
    {
      name: 'on',
      kind: 'date',
      help: 'list: as they stood for facts of this day; today without it',
    },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    'A list holds for facts from its first day on, until a later one begins. What was recorded before',
    'keeps the words of its day. How: docs/how-to/keep-your-own-lists.md',
  ],
  run(call) {
    const deed = call.arguments.operand(0);
    if (deed === 'list') return withLog(call, (record) => list(call, record));
    if (deed === 'record') return withEntries(call);
    throw misused(`tipstaff vocabularies does not know "${deed}": write list or record.`);
  },
};

async function list({ arguments: given, terminal }: Call, record: OpenLog): Promise<ExitStatus> {
  const force = given.optionalText('force');
  if (force !== null) await refuseUnknownForce(record.store, force);
  const lists =
    force === null ? defaultVocabularies : await new VocabulariesOfRecord(record.store).of(force);
  const on = given.optionalDate('on') ?? record.clock.today();
  const of = given.optionalText('of');
  const shown = listedVocabularies(lists, on).filter((one) => of === null || one.of === of);
  if (given.has('json')) {
    await terminal.out(JSON.stringify({ force, on, vocabularies: shown }, null, 2));
    return 0;
  }
  for (const line of shown.flatMap(asText)) await terminal.out(line);
  return 0;
}

function asText({ of, title, version, entries }: ListedVocabulary): readonly string[] {
  const widest = Math.max(...entries.map(({ code }) => code.length));
  return [
    `${title} (${of})${version === null ? '' : `: ${version.id}, ${version.source}`}`,
    ...entries.map(({ code, title: words }) => `  ${code.padEnd(widest)}  ${words}`),
    '',
  ];
}

async function withEntries(call: Call): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  const missing = ['force', 'of', 'from', 'source'].find((name) => !given.has(name));
  if (missing !== undefined) {
    const { help = '' } = vocabulariesCommand.options.find(({ name }) => name === missing) ?? {};
    throw misused(`--${missing} is missing: ${help}.`);
  }
  // No database is started for a file that can not be read.
  const file: GivenFile = { path: given.operand(1), kind: 'CSV' };
  const lines = await readGiven(file, linesIn);
  return withLog<ExitStatus>(call, async (record) => {
    const force = given.text('force');
    await refuseUnknownForce(record.store, force);
    const of = given.text('of') as VocabularyName;
    const entries = lines.map(({ entry }) => entry);
    const asked = { of, from: given.date('from'), source: given.text('source'), entries };
    const meta = {
      commandId: `${ACTOR}-${randomUUID()}`,
      commandHash: commandHash({ force, ...asked }),
      actor: ACTOR,
      correlationId: `vocabulary-${force}-${of}`,
      causationId: null,
    };
    const { version, position } = await namingGiven(file, () =>
      record.give(new RecordVocabulary(force, asked, meta)).catch(saidOf(lines)),
    );
    if (given.has('json')) await terminal.out(JSON.stringify({ ...version, position }, null, 2));
    else {
      await terminal.out(
        `Recorded: ${version.id}, ${plural(entries.length, 'entry', 'entries')}, for facts from ${version.from} on.`,
      );
    }
    return 0;
  });
}

interface EntryLine {
  readonly line: number;
  readonly entry: VocabularyEntry;
}

function linesIn(text: string): readonly EntryLine[] {
  const rows = rowsOfTable(text, COLUMNS, COLUMNS.slice(0, 2));
  if (rows.length === 0) {
    throw unreadable('The file has no entry: each line below the first is one.');
  }
  return rows.map(({ line, cells: { code = '', title = '', under = '' } }) => ({
    line,
    entry: { code, title, ...(under !== '' && { under }) },
  }));
}

/** Says of what a refusal is: of a line of the file, or of an option. */
function saidOf(lines: readonly EntryLine[]): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof DomainError) || error.pointer === undefined) throw error;
    const [, part, index, column] = error.pointer.split('/');
    if (part === 'source') throw misused(`--source: ${error.message}`);
    const at = lines[Number(index)];
    if (at === undefined) throw error;
    throw unreadable(`Line ${at.line}, ${column}: ${error.message}`);
  };
}

function unreadable(words: string): DomainError {
  return new DomainError('invalid-input', 'vocabulary.unreadable-file', words);
}

import { wrapped } from '@tipstaff/reports';
import { type OptionSpec } from './arguments';
import { type Command } from './command';

/** As wide as a terminal is that nobody has made wider, and a page that is printed. */
export const HELP_WIDTH = 100;
/** An entry that is wider has a line of its own, and what it means under it. */
const WIDEST_ENTRY = 30;
const WIDEST_CHOICE = 60;
const INDENT = '  ';

export function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'tipstaff: case timelines, statutory dates, reminders and figures for complaints and conduct.',
    '',
    'Usage: tipstaff COMMAND ...',
    '',
    ...commands.flatMap(({ name, summary }) => entryLines(name, summary, width)),
    '',
    'tipstaff COMMAND --help tells more. tipstaff --version tells the version.',
    'Exit status: 0 done; 1 done in part, refused or failed; 2 what was asked can not be used; 3 nothing',
    'was said, for lists and figures are behind the record and did not come up in',
    'TIPSTAFF_CLI_LISTS_WAIT_MS.',
    'DATABASE_URL names the database; without it the embedded one is used. TIPSTAFF_DEBUG=1 shows',
    'where in the program a fault arose.',
  ].join('\n');
}

export function commandHelp(command: Command): string {
  const { name, summary, operands, options, notes } = command;
  const words = operands.map((operand) => (operand.required ? operand.name : `[${operand.name}]`));
  const flags = options.map((option) =>
    option.required ? written(option) : `[${written(option)}]`,
  );
  const entries = [
    ...operands.map((operand) => [operand.name, operand.help] as const),
    ...options.map((option) => [written(option), meaningOf(option)] as const),
  ];
  const width = Math.max(
    ...entries.map(([entry]) => entry.length).filter((length) => length <= WIDEST_ENTRY),
    0,
  );
  return [
    ...usageLines(`Usage: tipstaff ${name}`, [...words, ...flags]),
    '',
    ...wrapped(`${summary}.`, HELP_WIDTH),
    ...(entries.length > 0 ? [''] : []),
    ...entries.flatMap(([entry, help]) => entryLines(entry, help, width)),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}

/** An option and its value stay on one line. */
function usageLines(start: string, parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = start;
  for (const part of parts) {
    if (line.length + 1 + part.length > HELP_WIDTH) {
      lines.push(line);
      line = INDENT.repeat(4) + part;
    } else {
      line = `${line} ${part}`;
    }
  }
  return [...lines, line];
}

/** @param width of the column of entries */
function entryLines(entry: string, help: string, width: number): readonly string[] {
  const before = ' '.repeat(INDENT.length + width + INDENT.length);
  const lines = wrapped(help, HELP_WIDTH - before.length).map((line) => before + line);
  const head = INDENT + entry;
  if (entry.length > width) return [...wrapped(head, HELP_WIDTH), ...lines];
  const [first = '', ...rest] = lines;
  return [head.padEnd(before.length) + first.slice(before.length), ...rest];
}

function written({ name, kind }: OptionSpec): string {
  if (kind === 'flag') return `--${name}`;
  if (typeof kind === 'object') return `--${name} ${choiceIn(kind.oneOf, name)}`;
  const placeholder = {
    text: 'TEXT',
    force: 'FORCE',
    date: 'DATE',
    count: 'N',
    span: 'FROM/TO',
    window: 'FROM..TO',
  }[kind];
  return `--${name} ${placeholder}`;
}

/** Too many to stand in one line are listed with what the option means. */
function choiceIn(oneOf: readonly string[], name: string): string {
  return isShort(oneOf) ? oneOf.join('|') : name.toUpperCase();
}

function meaningOf({ kind, help }: OptionSpec): string {
  if (typeof kind !== 'object' || isShort(kind.oneOf)) return help;
  return `${help}: one of ${kind.oneOf.join(', ')}`;
}

const isShort = (oneOf: readonly string[]): boolean => oneOf.join('|').length <= WIDEST_CHOICE;

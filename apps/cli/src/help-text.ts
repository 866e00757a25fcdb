import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type OptionSpec } from './arguments';
import { type Command } from './command';

export function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'tipstaff: case timelines, statutory dates, reminders and figures for complaints and conduct.',
    '',
    'Usage: tipstaff COMMAND ...',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'tipstaff COMMAND --help tells more. tipstaff --version tells the version.',
    'Exit status: 0 done; 1 done in part, refused or failed; 2 what was asked can not be used; 3 nothing',
    'was said, for lists and figures are behind the record and did not come up in TIPSTAFF_CLI_LISTS_WAIT_MS.',
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
    ...options.map((option) => [written(option), option.help] as const),
  ];
  const width = Math.max(0, ...entries.map(([entry]) => entry.length));
  return [
    `Usage: tipstaff ${[name, ...words, ...flags].join(' ')}`,
    '',
    `${summary}.`,
    ...(entries.length > 0 ? [''] : []),
    ...entries.map(([entry, help]) => `  ${entry.padEnd(width)}  ${help}`),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}

function written({ name, kind }: OptionSpec): string {
  if (kind === 'flag') return `--${name}`;
  if (typeof kind === 'object') return `--${name} ${kind.oneOf.join('|')}`;
  const placeholder = { text: 'TEXT', force: 'FORCE', date: 'DATE', count: 'N', span: 'FROM/TO' }[
    kind
  ];
  return `--${name} ${placeholder}`;
}

/** Of the nearest package.json called tipstaff: the checkout's from source, the image's from dist. */
export function version(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    try {
      const text = readFileSync(join(folder, 'package.json'), 'utf8');
      const read = JSON.parse(text) as { name?: unknown; version?: unknown };
      if (read.name === 'tipstaff') return String(read.version);
    } catch {
      // Not in this folder: the next one up.
    }
    if (folder === dirname(folder)) return 'unknown';
  }
}

import { plural } from '@tipstaff/kernel';
import {
  ImportMilestones,
  type ImportProgress,
  type ImportSummary,
  refuseUnreadable,
  type RejectedRow,
  type RowWarning,
  type SourceEncoding,
  sourceEncodings,
} from '@tipstaff/cases';
import { readPrintedFigures } from '@tipstaff/reports';
import { randomUUID } from 'node:crypto';
import { type Call, type Command, type ExitStatus } from '../command';
import { failureOf, HostFault } from '../failure';
import { misused } from '../arguments';
import { namingFile } from '../given-file';
import { withRecord } from '../open-record';
import { ProgressLine, type Terminal } from '../terminal';
import { printReconciled, reconcileAlone } from './import-reconcile';
import { wantsDebugging } from '../services-of-environment';

/** Faults, and warnings, that are printed for a person; the rest is counted. */
const MOST_TOLD = 100;

export const importCommand: Command = {
  name: 'import',
  summary: 'Brings a history in from a CSV file of milestones',
  operands: [
    {
      name: 'FILE',
      help: 'a CSV file, one milestone a row; may be left out with --reconcile',
      required: false,
    },
  ],
  options: [
    { name: 'dry-run', kind: 'flag', help: 'say what would happen, and write nothing' },
    { name: 'strict', kind: 'flag', help: 'write nothing if any row is bad' },
    {
      name: 'encoding',
      kind: { oneOf: sourceEncodings },
      help: 'of a file without a byte order mark; utf-8 when not given',
    },
    {
      name: 'reconcile',
      kind: 'text',
      help: 'a CSV file of figures that another system printed: compare them with those of the record',
    },
    { name: 'json', kind: 'flag', help: 'print the outcome as one JSON object' },
  ],
  notes: [
    'Importing a file again adds what is missing and nothing else.',
    'Exit status: 0 all in; 1 some cases left out, all others are in (with --strict: none);',
    '2 the file can not be read as this format, nothing is in.',
    'A warning is of a row that is in all the same: it changes no exit status.',
    `Of faults and of warnings the first ${MOST_TOLD} are printed; --json prints them all.`,
    'With --reconcile: 0 all is in and every figure is equal; 1 cases were left out, or a figure differs;',
    '2 the figures can not be read, nothing was begun. Without FILE nothing is imported.',
    'The formats: docs/how-to/import-a-history.md and docs/import-format-2.md',
  ],
  run: runImport,
};

async function runImport(call: Call): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  const encoding = (given.optionalText('encoding') ?? 'utf-8') as SourceEncoding;
  refuseUnfitOptions(call);
  const figures = given.optionalText('reconcile');
  // No database is started for a file that is not there.
  const printed =
    figures === null
      ? null
      : await namingFile(
          () => figures,
          () => readPrintedFigures(figures, encoding),
        );
  if (given.operands.length === 0) {
    return withRecord(call, (record) => reconcileAlone(call, record, printed ?? []));
  }
  await refuseUnreadable(given.operand(0));
  const line = new ProgressLine(terminal);
  let reached: ImportProgress | null = null;
  const onProgress = (progress: ImportProgress): void => {
    reached = progress;
    line.show(...described(progress));
  };
  const options = { dryRun: given.has('dry-run'), strict: given.has('strict') };
  const stop = new AbortController();
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  // What is being written is in or not by then, that is told, and the database is closed.
  const listenNoMore = call.onStop(async () => {
    stop.abort();
    line.done();
    await terminal.err('Stopping, once what is being written is in.');
    await ended;
  });
  try {
    return await namingFile(
      () => given.operand(0),
      () =>
        withRecord(call, async (record) => {
          const { clock, law, give } = record;
          const day = { today: clock.today(), mayLieAhead: clock.notice !== null };
          const settings = { ...options, ...day, encoding, law, onProgress, stop: stop.signal };
          return give(
            new ImportMilestones<ExitStatus>(
              given.operand(0),
              randomUUID(),
              settings,
              async (summary, rejected, warnings, leftOut) => {
                line.done();
                const told = { summary, rejected, warnings };
                const isJson = given.has('json');
                if (isJson) await printImportJson(terminal, told);
                else await printImport(terminal, told, options.dryRun);
                let areEqual = true;
                if (printed !== null) {
                  stop.signal.throwIfAborted();
                  await terminal.part(isJson ? ',' : '\n');
                  areEqual = await printReconciled(call, record, { printed, leftOut });
                }
                if (isJson) await terminal.out('}');
                return summary.leftOut > 0 || !areEqual ? 1 : 0;
              },
            ),
          );
        }),
    );
  } catch (error) {
    line.done();
    if (error instanceof HostFault) throw error;
    const come = howFarItCame(reached);
    if (stop.signal.aborted && error === stop.signal.reason) {
      await terminal.err(`Stopped: ${come ?? nothingIn(options.dryRun)}`);
      return 1;
    }
    await terminal.err(failureOf(error, wantsDebugging()).words);
    if (come === null) return 2;
    // What was being written may be in too.
    await terminal.err(`At least ${come}`);
    return 1;
  } finally {
    listenNoMore();
    end();
  }
}

function refuseUnfitOptions({ arguments: given }: Call): void {
  const hasFigures = given.has('reconcile');
  const faults = [
    ...(given.operands.length === 0 && !hasFigures ? ['FILE is missing.'] : []),
    ...(hasFigures && given.has('dry-run')
      ? [
          '--reconcile compares with what is in the record, where a --dry-run puts nothing: give one of the two.',
        ]
      : []),
    ...(given.operands.length === 0 && given.has('strict')
      ? ['--strict is of a FILE that is imported, and there is none.']
      : []),
  ];
  if (faults.length > 0) throw misused([...faults, 'See: tipstaff import --help'].join('\n'));
}

const nothingIn = (isDryRun: boolean): string =>
  isDryRun ? 'nothing was to be written.' : 'nothing is in yet. Import the same file again.';

/** Null where nothing can be in. */
function howFarItCame(reached: ImportProgress | null): string | null {
  if (reached?.phase !== 'importing') return null;
  const { rowsIn, rows, casesDone, cases } = reached;
  return `${rowsIn} of ${rows} rows are in the record, ${casesDone} of ${cases} cases are done. Import the same file again: it goes on from there.`;
}

const CHECKED_SHARE = 0.2;

/** Reading is a small part of the work; the bar goes on from there. */
function described(progress: ImportProgress): [share: number | null, words: string] {
  const { phase, rows } = progress;
  if (phase === 'reading') {
    const { bytes, bytesRead } = progress;
    const share = bytes === null ? null : CHECKED_SHARE * Math.min(bytesRead / bytes, 1);
    return [share, `reading: ${plural(rows, 'row')}`];
  }
  const { cases, casesDone } = progress;
  const share = cases === 0 ? 1 : casesDone / cases;
  const words = `${phase}: ${casesDone} of ${cases} cases (${plural(rows, 'row')})`;
  return [CHECKED_SHARE + (1 - CHECKED_SHARE) * share, words];
}

interface Told {
  readonly summary: ImportSummary;
  readonly rejected: AsyncIterable<RejectedRow>;
  readonly warnings: AsyncIterable<RowWarning>;
}

/** The contract's object, row by row, so that a long list of bad rows does not gather in memory. */
async function printImportJson(
  terminal: Terminal,
  { summary: { rows, cases, imported, unchanged }, rejected, warnings }: Told,
): Promise<void> {
  const counts = JSON.stringify({ rows, cases, imported, unchanged });
  await terminal.part(`${counts.slice(0, -1)},"rejected":`);
  await printArray(terminal, rejected, ({ line, column, value, reason, case: reference }) => {
    return { line, column, value, reason, case: reference };
  });
  await terminal.part(',"warnings":');
  await printArray(terminal, warnings, ({ line, column, reason }) => ({ line, column, reason }));
}

async function printArray<T>(
  terminal: Terminal,
  rows: AsyncIterable<T>,
  shown: (row: T) => object,
): Promise<void> {
  await terminal.part('[');
  let separator = '\n';
  for await (const row of rows) {
    await terminal.part(`${separator}${JSON.stringify(shown(row))}`);
    separator = ',\n';
  }
  await terminal.part(separator === '\n' ? ']' : '\n]');
}

async function printImport(
  terminal: Terminal,
  { summary, rejected, warnings }: Told,
  isDryRun: boolean,
): Promise<void> {
  const bad = await printMost(terminal, rejected, 'fault', (row) => {
    const { line, column, value, reason, case: reference } = row;
    const of = reference === '' ? '' : ` (case ${reference})`;
    return `line ${line}, column ${column}, "${value}"${of}: ${reason}`;
  });
  await printMost(
    terminal,
    warnings,
    'warning',
    ({ line, column, reason }) => `warning, line ${line}, column ${column}: ${reason}`,
  );
  for (const line of summaryLines(summary, bad, isDryRun)) await terminal.out(line);
}

/** A line each, the first hundred, and an empty line where there was any. Returns how many there are. */
async function printMost<T>(
  terminal: Terminal,
  rows: AsyncIterable<T>,
  what: string,
  lineOf: (row: T) => string,
): Promise<number> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count <= MOST_TOLD) await terminal.out(lineOf(row));
  }
  if (count > MOST_TOLD) {
    const rest = plural(count - MOST_TOLD, `more ${what}`);
    await terminal.out(`and ${rest}: --json names them all.`);
  }
  if (count > 0) await terminal.out('');
  return count;
}

function summaryLines(
  { rows, cases, imported, unchanged, leftOut, refused }: ImportSummary,
  bad: number,
  isDryRun: boolean,
): string[] {
  const read = `${plural(rows, 'row')}, ${plural(cases, 'case')}: `;
  if (refused) {
    return [
      `${read}${plural(bad, 'fault')} in ${plural(leftOut, 'case')}. Nothing was imported (--strict): mend the rows above and import the file again.`,
    ];
  }
  const parts = [
    `${imported} ${isDryRun ? 'would be imported' : 'imported'}`,
    `${unchanged} unchanged`,
    ...(leftOut > 0 ? [`${leftOut} ${isDryRun ? 'would be left out' : 'left out'}`] : []),
  ];
  return [
    `${read}${parts.join(', ')}.`,
    ...(leftOut > 0
      ? ['Mend the rows above and import the same file again: what is in already stays as it is.']
      : []),
    ...(isDryRun ? ['Dry run: nothing was written.'] : []),
  ];
}

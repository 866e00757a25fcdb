import {
  type ImportedMeasures,
  ImportMeasures,
  type RejectedMeasure,
  fileChunks,
  refuseUnknownForce,
  refuseUnreadable,
} from '@tipstaff/cases';
import { DomainError, type LocalDate, plural } from '@tipstaff/kernel';
import { type Finding, hasFigures, tableLines, type TableRow } from '@tipstaff/measures';
import {
  type ListedFinding,
  measureTableColumns,
  type MeasureTable,
  measureTableLines,
  MeasureRows,
  MeasureTables,
  newFindings,
  ProjectedFigures,
  RecordedMeasures,
} from '@tipstaff/projections';
import { csvText, xlsxFile } from '@tipstaff/reports';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { misused } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { failureOf, HostFault } from '../failure';
import { namingFile } from '../given-file';
import { type OpenReadModels, withReadModels } from '../open-record';
import { wantsDebugging } from '../services-of-environment';
import { type Terminal, textTable } from '../terminal';

/** Faults and findings that are printed for a person; the rest is counted. */
const MOST_TOLD = 100;

export const measuresCommand: Command = {
  name: 'measures',
  summary: 'Imports published measures, and shows their tables and what does not follow in them',
  operands: [
    { name: 'import|findings|table|frames', help: 'what to do', required: true },
    { name: 'FILE|FRAME', help: 'the CSV file to import, or the frame to show', required: false },
  ],
  options: [
    { name: 'commentary', kind: 'text', help: 'import: a CSV file of what the words say' },
    { name: 'dry-run', kind: 'flag', help: 'import: say what would happen, and write nothing' },
    { name: 'strict', kind: 'flag', help: 'import: write nothing if any row is bad' },
    { name: 'correct', kind: 'text', help: 'import: why rows that stand are replaced' },
    { name: 'force', kind: 'force', help: 'findings, table: the force, for example norfolk' },
    {
      name: 'to',
      kind: 'date',
      help: 'table: the day on which the figures end (the last there is)',
    },
    { name: 'known-on', kind: 'date', help: 'table: what had been published by this day' },
    { name: 'csv', kind: 'flag', help: 'table: print CSV' },
    { name: 'xlsx', kind: 'text', help: 'table: write a workbook to this file' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    'Importing a file again adds what is missing and nothing else.',
    'Exit status of import: 0 all in; 1 tables left out; 2 unreadable, nothing in.',
    'The format: docs/measures-import.md. How: docs/how-to/keep-published-measures.md',
  ],
  run(call) {
    const deed = call.arguments.operand(0);
    if (deed === 'import') return importFile(call);
    const show = new Map([
      ['findings', findings],
      ['table', table],
      ['frames', frames],
    ]).get(deed);
    if (show) {
      return withReadModels(call, async (record) => {
        const force = call.arguments.optionalText('force');
        if (force !== null) await refuseUnknownForce(record.store, force);
        const rows = new MeasureRows(record.pool, record.readModels);
        for (const words of await rows.leftOut()) await call.terminal.err(words);
        return show(call, record, rows);
      });
    }
    throw misused(
      `tipstaff measures does not know "${deed}": write import, findings, table or frames.`,
    );
  },
};

async function importFile(call: Call): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  const file = given.operand(1);
  const commentary = given.optionalText('commentary');
  try {
    // No database is started for a file that is not there.
    await refuseUnreadable(file);
    if (commentary !== null) await refuseUnreadable(commentary);
    let reading = file;
    const chunksOf = (path: string) => {
      reading = path;
      return fileChunks(path);
    };
    return await namingFile(
      () => reading,
      () =>
        withReadModels(call, async (record) => {
          const rows = new MeasureRows(record.pool, record.readModels);
          const asked = {
            measures: () => chunksOf(file),
            commentary: commentary === null ? null : () => chunksOf(commentary),
            dryRun: given.has('dry-run'),
            strict: given.has('strict'),
            correct: given.optionalText('correct'),
            today: record.clock.today(),
          };
          const sent = { actor: 'cli', correlationId: `measures-${randomUUID()}` };
          return record.give(
            new ImportMeasures<ExitStatus>(asked, sent, async (outcome) => {
              const found = newFindings(outcome, rows, recordOf(record));
              if (given.has('json')) await printJson(terminal, outcome, found);
              else await printText(terminal, outcome, found, asked.dryRun);
              return outcome.summary.tablesLeftOut > 0 ? 1 : 0;
            }),
          );
        }),
    );
  } catch (error) {
    if (error instanceof HostFault) throw error;
    await terminal.err(failureOf(error, wantsDebugging()).words);
    return 2;
  }
}

function recordOf({ pool, readModels, law, clock }: OpenReadModels): RecordedMeasures {
  const figures = new ProjectedFigures(pool, readModels);
  return new RecordedMeasures(figures, { current: () => Promise.resolve(law) }, clock);
}

async function printJson(
  terminal: Terminal,
  { summary, rejected }: ImportedMeasures,
  found: AsyncIterable<Finding>,
): Promise<void> {
  const { rows, values, imported, unchanged, commentary } = summary;
  const counts = JSON.stringify({ rows, values, imported, unchanged, commentary });
  await terminal.part(`${counts.slice(0, -1)},"rejected":[`);
  let separator = '\n';
  for await (const { line, column, value, reason, table, file } of rejected) {
    const beside = file === 'commentary' ? { file } : {};
    const shown = { line, column, value, reason, table, ...beside };
    await terminal.part(`${separator}${JSON.stringify(shown)}`);
    separator = ',\n';
  }
  await terminal.part('],"findings":[');
  separator = '\n';
  for await (const one of found) {
    const { kind, measure, printed, expected, sources, area, from, to } = one;
    const place = sources[0]?.place ?? '';
    const shown = { kind, measure, printed, expected, place, area, from, to };
    await terminal.part(`${separator}${JSON.stringify(shown)}`);
    separator = ',\n';
  }
  await terminal.out(']}');
}

async function printText(
  terminal: Terminal,
  { summary, rejected }: ImportedMeasures,
  found: AsyncIterable<Finding>,
  isDryRun: boolean,
): Promise<void> {
  await printMost(terminal, rejected, 'fault', faultInWords);
  await printMost(terminal, found, 'finding', ({ kind, words }) => `${kind}: ${words}`);
  const { rows, values, imported, unchanged, tablesLeftOut, commentary } = summary;
  const words = commentary.rows === 0 ? '' : ` and ${commentary.rows} of commentary`;
  await terminal.out(
    `${plural(rows, 'row')}${words}, ${values} of them values: ${imported} ${isDryRun ? 'would be imported' : 'imported'}, ${unchanged} unchanged, ${plural(tablesLeftOut, 'table')} left out.`,
  );
  if (isDryRun) await terminal.out('Dry run: nothing was written.');
}

function faultInWords({ line, column, value, reason, table, file }: RejectedMeasure): string {
  const at = column === '' ? '' : `, column ${column}, "${value}"`;
  return `${file === 'commentary' ? 'commentary, ' : ''}line ${line}${at} (${table}): ${reason}`;
}

async function printMost<T>(
  terminal: Terminal,
  all: AsyncIterable<T>,
  what: string,
  lineOf: (one: T) => string,
): Promise<void> {
  let count = 0;
  for await (const one of all) {
    count += 1;
    if (count <= MOST_TOLD) await terminal.out(lineOf(one));
  }
  if (count > MOST_TOLD) {
    await terminal.out(`and ${count - MOST_TOLD} more ${what}s: --json names them all.`);
  }
  if (count > 0) await terminal.out('');
}

async function findings(
  { arguments: given, terminal }: Call,
  record: OpenReadModels,
  rows: MeasureRows,
): Promise<ExitStatus> {
  const force = given.text('force');
  const found = await rows.findings(force, recordOf(record));
  if (given.has('json')) {
    await terminal.out(JSON.stringify({ findings: found.map(asJson) }, null, 2));
    return 0;
  }
  const wrong = found.filter(({ explained }) => !explained);
  for (const { kind, words, answer, id } of wrong) {
    const told = answer === null ? '' : ` [answered ${answer.on}: ${answer.answer}]`;
    await terminal.out(`${id} ${kind}: ${words}${told}`);
  }
  await terminal.out(
    `${wrong.length} that do not follow, and ${found.length - wrong.length} that rounding or another way of counting explains (--json names those, too).`,
  );
  return 0;
}

function asJson(finding: ListedFinding): object {
  const { kind, measure, area, from, to, printed, expected, by, sources, explained } = finding;
  const { basis, definition, words, id, answer, definitionChanged } = finding;
  return {
    ...{ kind, measure, area, from, to, printed, expected, by, sources, explained },
    ...{ basis, definition, words, id, answer },
    ...(definitionChanged === undefined ? {} : { definitionChanged }),
  };
}

async function frames(
  { arguments: given, terminal }: Call,
  _record: OpenReadModels,
  rows: MeasureRows,
): Promise<ExitStatus> {
  const all = await new MeasureTables(rows).frames();
  if (given.has('json')) await terminal.out(JSON.stringify({ frames: all }, null, 2));
  else for (const { frame, measures } of all) await terminal.out(`${frame} (${measures.length})`);
  return 0;
}

async function table(
  { arguments: given, terminal }: Call,
  record: OpenReadModels,
  rows: MeasureRows,
): Promise<ExitStatus> {
  const tables = new MeasureTables(rows);
  const [frame, force] = [given.operand(1), given.text('force')];
  const knownOn = given.optionalDate('known-on');
  const days = await tables.daysOf(frame, force, knownOn);
  const to = given.optionalDate('to') ?? days[0] ?? record.clock.today();
  const made = await tables.table({ frame, force, to, knownOn, record: recordOf(record) });
  if (!hasFigures(made.rows)) throw nothingEnds(made, days);
  const columns = measureTableColumns;
  const lines = measureTableLines(made).map((line) =>
    Object.values(columns).map((cellOf) => cellOf(line)),
  );
  if (given.has('json')) await terminal.out(JSON.stringify(made, null, 2));
  else if (given.has('csv')) await terminal.part(csvText([Object.keys(columns), ...lines]));
  else if (given.has('xlsx')) {
    writeFileSync(given.text('xlsx'), await xlsxFile(Object.keys(columns), lines));
  } else for (const line of asText(made.rows)) await terminal.out(line);
  return 0;
}

function nothingEnds(
  { frame, force, to, knownOn }: MeasureTable,
  days: readonly LocalDate[],
): DomainError {
  const by = knownOn === null ? '' : ` that had been published by ${knownOn}`;
  const which =
    days.length === 0
      ? `none is printed of ${force} or beside it`
      : `those there are end on ${days.join(', ')}`;
  return new DomainError(
    'not-found',
    'measure.nothing-on-day',
    `No figure of ${frame}${by} ends on ${to}: ${which}.`,
  );
}

function asText(rows: readonly TableRow[]): readonly string[] {
  const lines = rows.flatMap((row) =>
    tableLines(row).map(({ days, value, beside }, index) => [
      ...(index === 0 ? [row.label, row.area] : ['', '']),
      ...[days, value ?? '', beside.join('; ')],
    ]),
  );
  return textTable(['Measure', 'Area', 'Days', 'Value', 'Beside it'], lines);
}

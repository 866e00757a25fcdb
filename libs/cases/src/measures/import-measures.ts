import { type EventStore } from '@tipstaff/event-store';
import { commandHash } from '@tipstaff/event-store';
import { canonicalJson, echoed, type LocalDate, plural, type StreamId } from '@tipstaff/kernel';
import {
  type CellFault,
  type Cells,
  commentaryColumns,
  definedTwice,
  definesTheSame,
  fault,
  faultsOfCommentary,
  faultsOfRow,
  keyOf,
  measureColumns,
  Register,
  saysTheSameAs,
  tableInWords,
} from '@tipstaff/measures';
import { type Buffer } from 'node:buffer';
import { type Pool } from 'pg';
import { type CommandExecutor } from '../command-executor';
import { linesFault, textFault } from '../import/row-cells';
import { withSigns } from '../import/row-fault';
import { sourceParts } from '../import/source-lines';
import { headerFields, recordParts, type SourceRecord } from '../import/source-records';
import { unreadableFile } from '../import/unreadable-file.errors';
import {
  compareRows,
  eventsOf,
  keyOfStated,
  MEASURE_REGISTER,
  measureStream,
  standingRows,
  type StatedCells,
} from './measure-record';
import { MeasureStaging, type RejectedMeasure, type StagedSeries } from './measure-staging';

export interface MeasuresImport {
  /** The file of tables. */
  readonly measures: () => AsyncIterable<Buffer>;
  /** The file of what their words say; null where there is none. */
  readonly commentary: (() => AsyncIterable<Buffer>) | null;
  /** Says what would happen, and writes nothing. */
  readonly dryRun: boolean;
  /** Writes nothing if any row is bad. */
  readonly strict: boolean;
  /** Why rows that stand are replaced; null: such a row is refused. */
  readonly correct: string | null;
  readonly today: LocalDate;
  readonly onProgress?: (rows: number) => void;
}

export interface MeasuresSummary {
  /** Rows of the file of tables, without the header. */
  readonly rows: number;
  /** Those of them that are values. */
  readonly values: number;
  /** Rows that are new in the record, or in the place of others; on a dry run, would be. */
  readonly imported: number;
  /** Rows that stood there as they are. */
  readonly unchanged: number;
  /** Tables that are left out whole. */
  readonly tablesLeftOut: number;
  readonly commentary: { readonly rows: number; readonly imported: number };
}

/** What can be asked of the file while its outcome is told. */
export interface ImportedMeasures {
  readonly summary: MeasuresSummary;
  readonly rejected: AsyncIterable<RejectedMeasure>;
  /** With the definitions of the record and of the file. */
  readonly register: Register;
  /** The areas that the file speaks of. */
  areas(): Promise<readonly string[]>;
  /** The rows of an area that are in. */
  ofArea(area: string): Promise<readonly StatedCells[]>;
}

export interface MeasuresInto {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly executor: CommandExecutor;
  readonly actor: string;
  readonly correlationId: string;
}

/** So many rows are held and appended at a time. */
const ROWS_IN_BATCH = 4_000;

/**
 * Imports published tables: a table with a bad row is left out whole, all others are in. Importing a file again, or
 * after it was cut off anywhere, adds what is missing and nothing else.
 * @param tell gets the outcome; what it asks can be read until it is done
 * @throws DomainError `import.unreadable-file` when nothing of the file can be used
 */
export function importMeasures<T>(
  asked: MeasuresImport,
  into: MeasuresInto,
  tell: (outcome: ImportedMeasures) => Promise<T>,
): Promise<T> {
  return MeasureStaging.within(into.pool, (staging) => new Run(asked, into, staging).go(tell));
}

interface DefinitionLine {
  readonly line: number;
  readonly cells: Cells;
}

class Run {
  private rows = 0;
  private values = 0;
  private commentaryRows = 0;
  private readonly definitions: DefinitionLine[] = [];
  /** The line that first defines a measure, a version of it or a list of peers, whether it is in or not. */
  private readonly definedOn = new Map<string, number>();
  private register = new Register();
  private faults: RejectedMeasure[] = [];

  constructor(
    private readonly asked: MeasuresImport,
    private readonly into: MeasuresInto,
    private readonly staging: MeasureStaging,
  ) {}

  async go<T>(tell: (outcome: ImportedMeasures) => Promise<T>): Promise<T> {
    const { asked, staging } = this;
    await this.stage('measures', asked.measures());
    if (asked.commentary !== null) await this.stage('commentary', asked.commentary());
    await this.flush();
    await staging.settle();
    const repeated = await staging.findRepeated();
    for (const { line, table, first } of await staging.differing()) {
      const reason = `It says something else than line ${first}, of the same key.`;
      const [file, at] = fileOf(line);
      await staging.reject([{ line: at, column: '', value: '', reason, table, file }]);
    }
    const outcome = await this.decide();
    const leftOut = await staging.leftOut();
    const refusesAll = asked.strict && leftOut.size > 0;
    if (!asked.dryRun && !refusesAll) await this.write(leftOut);
    const all = refusesAll ? { imported: 0, unchanged: 0, commentary: 0 } : outcome;
    return tell({
      summary: {
        rows: this.rows,
        values: this.values,
        imported: all.imported,
        unchanged: refusesAll ? 0 : all.unchanged + repeated,
        tablesLeftOut: leftOut.size,
        commentary: { rows: this.commentaryRows, imported: all.commentary },
      },
      rejected: staging.rejected(),
      register: this.register,
      areas: () => staging.areas(),
      ofArea: async (area) =>
        (await staging.ofArea(area, leftOut)).map((text) => JSON.parse(text) as StatedCells),
    });
  }

  private async stage(file: RejectedMeasure['file'], chunks: AsyncIterable<Buffer>): Promise<void> {
    const columns: readonly string[] = file === 'measures' ? measureColumns : commentaryColumns;
    let header: readonly string[] | null = null;
    for await (const { records } of recordParts(sourceParts(chunks))) {
      for (const record of records) {
        if (header === null) {
          header = headerOf(record, columns);
          continue;
        }
        await this.stageRow(file, record, header);
      }
      this.asked.onProgress?.(this.rows);
    }
    if (header === null) {
      throw unreadableFile(
        'The file holds blank lines only: its first line must name the columns.',
      );
    }
  }

  private async stageRow(
    file: RejectedMeasure['file'],
    record: SourceRecord,
    header: readonly string[],
  ): Promise<void> {
    const { line } = record;
    const texts = record.fields ?? record.values ?? [];
    const named = Object.fromEntries(
      header.flatMap((column, index) => {
        const text = (texts[index] ?? '').trim();
        return text === '' ? [] : [[column, text]];
      }),
    );
    const isTable = file === 'measures';
    const cells = (isTable ? named : { ...named, row: 'commentary' }) as StatedCells;
    if (isTable) {
      this.rows += 1;
      if (cells.row === 'value') this.values += 1;
    } else this.commentaryRows += 1;
    const unreadable = [...shapeFaults(record, header.length), ...textFaults(named)];
    const faults = [...unreadable, ...(isTable ? faultsOfRow(cells) : [])];
    await this.refuse(file, line, cells, faults);
    if (cells.row === 'measure' || cells.row === 'peers') this.noteDefined(cells, line);
    if (faults.length > 0) return;
    if (cells.row === 'measure' || cells.row === 'peers') {
      this.definitions.push({ line, cells: cells });
    }
    await this.staging.add({
      line: lineIn(file, line),
      table: tableIn(file, cells),
      stream: measureStream(cells),
      key: keyOfStated(cells),
      area: cells.row === 'measure' || cells.row === 'peers' ? '' : ((cells as Cells).area ?? ''),
      cells: canonicalJson(cells),
    });
  }

  private noteDefined(cells: Cells, line: number): void {
    const { measure = '', definition = '', peers = '' } = cells;
    const names =
      cells.row === 'peers'
        ? [`peers ${peers}`]
        : [`measure ${measure}`, `definition ${measure} ${definition}`];
    for (const name of names) {
      if (!this.definedOn.has(name)) this.definedOn.set(name, line);
    }
  }

  /** Whether the file itself defines what a row is refused for; then it says on which line. */
  private withLine(
    one: CellFault,
    cells: StatedCells,
  ): CellFault & { readonly isDefined: boolean } {
    const { measure = '', definition = '', peers = '' } = cells as Cells;
    const names: Readonly<Record<string, string>> = {
      measure: `measure ${measure}`,
      definition: `definition ${measure} ${definition}`,
      peers: `peers ${peers}`,
    };
    const line = this.definedOn.get(names[one.column] ?? '');
    if (line === undefined) return { ...one, isDefined: false };
    const reason = `It is defined on line ${line}, but its table is left out.`;
    return { ...one, reason, isDefined: true };
  }

  /** What is wrong with rows once it is known what they speak of, and what stands in the record. */
  private async decide(): Promise<{ imported: number; unchanged: number; commentary: number }> {
    const { staging, into } = this;
    const recorded = standingRows(await into.store.load(MEASURE_REGISTER));
    await this.judgeDefinitions([...recorded.values()] as readonly Cells[]);
    // Tables of which the first pass has told every fault.
    let judged: ReadonlySet<string> = new Set();
    for (;;) {
      const leftOut = await staging.leftOut();
      this.register = Register.of([
        ...([...recorded.values()] as readonly Cells[]),
        ...this.definitions.flatMap(({ cells }) =>
          leftOut.has(tableIn('measures', cells)) ? [] : [cells],
        ),
      ]);
      const outcome = await this.check(judged);
      const now = await staging.leftOut();
      // A bad row may have left definitions out, of which the tables that are still in speak.
      const losesMore = this.definitions.some(({ cells }) => {
        const table = tableIn('measures', cells);
        return now.has(table) && !leftOut.has(table);
      });
      if (!losesMore) return outcome;
      judged = now;
    }
  }

  private async judgeDefinitions(recorded: readonly Cells[]): Promise<void> {
    const all = Register.of([...recorded, ...this.definitions.map(({ cells }) => cells)]);
    const first = new Map<string, Cells>();
    const pairOf = (cells: Cells): string => `${cells.measure ?? ''} ${cells.definition ?? ''}`;
    for (const cells of recorded) {
      if (cells.row === 'measure') first.set(pairOf(cells), cells);
    }
    for (const { line, cells } of this.definitions) {
      const before = first.get(pairOf(cells));
      const isOther =
        cells.row === 'measure' &&
        before !== undefined &&
        keyOf(before) !== keyOf(cells) &&
        !definesTheSame(before, cells);
      if (cells.row === 'measure' && before === undefined) first.set(pairOf(cells), cells);
      await this.refuse('measures', line, cells, [
        ...all.faultsOf(cells),
        ...(isOther ? [definedTwice(cells, before)] : []),
      ]);
    }
    await this.flush();
  }

  private async check(
    judged: ReadonlySet<string>,
  ): Promise<{ imported: number; unchanged: number; commentary: number }> {
    const { staging, asked, into } = this;
    const total = { imported: 0, unchanged: 0, commentary: 0 };
    const byTable = new Map<string, typeof total>();
    const unknownIn = new Set<string>();
    for await (const batch of staging.series(ROWS_IN_BATCH)) {
      const loaded = await into.store.loadMany(batch.map(({ stream }) => stream as StreamId));
      for (const { stream, table, rows } of batch) {
        if (judged.has(table)) continue;
        const count = byTable.get(table) ?? { imported: 0, unchanged: 0, commentary: 0 };
        byTable.set(table, count);
        const standing = standingRows(loaded.get(stream as StreamId) ?? []);
        for (const { line, cells: text } of rows) {
          const cells = JSON.parse(text) as StatedCells;
          const [file, at] = fileOf(line);
          const own = this.faultsAgainstRegister(cells).map((one) => this.withLine(one, cells));
          // Of a table that speaks of a definition that is left out, one row is named.
          const isLeftOut = own.some(({ isDefined }) => isDefined);
          const told =
            isLeftOut && unknownIn.has(table) ? own.filter((one) => !one.isDefined) : own;
          await this.refuse(file, at, cells, told);
          if (isLeftOut) unknownIn.add(table);
          const before = standing.get(keyOfStated(cells));
          if (before === undefined) count[file === 'measures' ? 'imported' : 'commentary'] += 1;
          else if (saysTheSameAs(before, cells)) count.unchanged += file === 'measures' ? 1 : 0;
          else if (asked.correct === null) {
            await this.refuse(file, at, cells, [otherwise(before, cells)]);
          } else count[file === 'measures' ? 'imported' : 'commentary'] += 1;
        }
      }
    }
    await this.flush();
    const leftOut = await staging.leftOut();
    for (const [table, { imported, unchanged, commentary }] of byTable) {
      if (leftOut.has(table)) continue;
      total.imported += imported;
      total.unchanged += unchanged;
      total.commentary += commentary;
    }
    return total;
  }

  private faultsAgainstRegister(cells: StatedCells): readonly CellFault[] {
    if (cells.row === 'measure' || cells.row === 'peers') return [];
    return cells.row === 'commentary'
      ? faultsOfCommentary(cells, this.register)
      : this.register.faultsOf(cells);
  }

  private async write(leftOut: ReadonlySet<string>): Promise<void> {
    const { staging } = this;
    for await (const batch of staging.series(ROWS_IN_BATCH)) {
      const wanted = batch.filter(({ table }) => !leftOut.has(table));
      if (wanted.length > 0) await this.append(wanted);
    }
  }

  private async append(series: readonly StagedSeries[]): Promise<void> {
    const { asked, into } = this;
    // The tables of one stream go in with one command: the register is of all papers.
    const streams = new Map<string, { readonly line: number; readonly cells: string }[]>();
    for (const { stream, rows } of series) {
      const there = streams.get(stream);
      if (there) there.push(...rows);
      else streams.set(stream, [...rows]);
    }
    const answers = await into.executor.executeAll(
      [...streams].map(([stream, rows]) => ({
        stream: stream as StreamId,
        decide: (history) => {
          const said = rows.map(({ cells }) => JSON.parse(cells) as StatedCells);
          const compared = compareRows(standingRows(history), said);
          const events = eventsOf(compared, asked.today, asked.correct);
          if (events.length === 0) return null;
          const first = rows[0]?.line ?? 0;
          const meta = {
            commandId: `${into.correlationId}:${stream}:${first}`,
            commandHash: commandHash({ stream, events: events.map(({ data }) => data) }),
            ...{ actor: into.actor, correlationId: into.correlationId, causationId: null },
          };
          return { meta, events };
        },
      })),
    );
    for (const answer of answers) if (typeof answer !== 'boolean') throw answer;
  }

  private async refuse(
    file: RejectedMeasure['file'],
    line: number,
    cells: StatedCells,
    faults: readonly CellFault[],
  ): Promise<void> {
    if (faults.length === 0) return;
    const table = withSigns(tableIn(file, cells));
    // The staging, as every database, takes no NUL.
    this.faults.push(
      ...faults.map(({ column, value, reason }) => ({
        ...{ line, column, value: withSigns(value), reason: withSigns(reason), table, file },
      })),
    );
    if (this.faults.length >= 1_000) await this.flush();
  }

  private async flush(): Promise<void> {
    const { faults } = this;
    this.faults = [];
    await this.staging.reject(faults);
  }
}

/** @throws DomainError `import.unreadable-file` */
function headerOf(record: SourceRecord, columns: readonly string[]): readonly string[] {
  const header = headerFields(record).map((column) => column.trim());
  const unknown = header.filter((column) => !columns.includes(column));
  const twice = header.filter((column, index) => header.indexOf(column) !== index);
  const needed = columns.includes('row') ? ['row', 'source'] : ['measure', 'source'];
  const missing = needed.filter((column) => !header.includes(column));
  const told = [
    ...unknown.map((column) => `"${echoed(column)}" is no column of the format`),
    ...twice.map((column) => `"${echoed(column)}" stands twice`),
    ...missing.map((column) => `"${column}" is missing`),
  ];
  if (told.length === 0) return header;
  throw unreadableFile(
    `The first line does not name the columns: ${withSigns(told.join('; '))}. The columns are ${columns.join(', ')}.`,
    record.line,
  );
}

function shapeFaults(record: SourceRecord, columns: number): readonly CellFault[] {
  if (record.broken !== undefined) {
    return [{ column: '', value: echoed(record.text), reason: record.broken }];
  }
  const { length } = record.fields;
  const isShort = length < columns;
  if (
    length === columns ||
    (!isShort && record.fields.slice(columns).every((text) => text === ''))
  ) {
    return [];
  }
  const reason = `It has ${plural(length, 'value')} for ${plural(columns, 'column')}${record.unended ? ': the file was cut short here' : ''}.`;
  return [{ column: '', value: echoed(record.fields.join(',')), reason }];
}

/** Columns of a printed text, which may have lines; all others name something. */
const WITH_LINES = new Set([
  ...['printed', 'source_row', 'source_column', 'place', 'label', 'text', 'note', 'summary'],
  'claims',
]);

/** At most one fault a cell. */
function textFaults(cells: Readonly<Record<string, string>>): readonly CellFault[] {
  return Object.entries(cells).flatMap(([column, text]) => {
    const reason = WITH_LINES.has(column)
      ? linesFault(`value of "${column}"`, text)
      : textFault(column, text);
    return reason === null ? [] : [{ column, value: text, reason }];
  });
}

/** What another row stands in the record as. */
function otherwise(before: StatedCells, cells: StatedCells): CellFault {
  const [was, is] = [before as Record<string, string>, cells as Record<string, string>];
  const columns = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const column =
    ['value', 'unavailable', 'difference', 'percent', 'rank'].find((one) => was[one] !== is[one]) ??
    columns.find((one) => was[one] !== is[one]) ??
    '';
  return fault(
    is,
    column,
    `The record holds "${was[column] ?? ''}" under this key: give the reason with --correct to replace it.`,
  );
}

/** Commentary has tables of its own: a bad row of it leaves no figures out. */
function tableIn(file: RejectedMeasure['file'], cells: StatedCells): string {
  const table = tableInWords(cells);
  return file === 'measures' ? table : `commentary of ${table}`;
}

/** Lines of the commentary stand below those of the tables. */
function lineIn(file: RejectedMeasure['file'], line: number): number {
  return file === 'measures' ? line : -line;
}

function fileOf(line: number): [RejectedMeasure['file'], number] {
  return line < 0 ? ['commentary', -line] : ['measures', line];
}

import { Law } from '@tipstaff/law';
import { type Pool } from 'pg';
import { type Header, readHeader } from './columns.table';
import { DirectoriesOfForces } from './directories-of-forces';
import { doubtfulBeginning } from './doubtful-days';
import { ListsOfForces } from './lists-of-forces';
import { type CaseOutcome, importCases, type ImportInto } from './import-cases';
import { isBad, readRow } from './milestone-row';
import { doorOf, type ImportDay } from './row-cells';
import { type RowWarning } from './row-fault';
import { type SourceEncoding } from './source-encoding';
import { sizeOf } from './source-file';
import { headerFields, recordsIn } from './source-records';
import {
  type LeftOutCase,
  type RejectedRow,
  type StagedCase,
  type StagedCounts,
  StagingArea,
} from './staging-area';
import { unreadableFile } from './unreadable-file.errors';

export interface ImportOptions extends ImportDay {
  /** Says what would happen, and writes nothing. */
  readonly dryRun?: boolean;
  /** Writes nothing if any row is bad. */
  readonly strict?: boolean;
  /** The law as the force reads it; with default settings where it is not given. */
  readonly law?: Law;
  /** What the file is written in where it has no byte order mark; UTF-8 when not given. */
  readonly encoding?: SourceEncoding;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Begins no further piece once it is aborted; what is being written by then is told of as the rest. */
  readonly stop?: AbortSignal;
}

/** How far an import has come. */
export type ImportProgress =
  | {
      readonly phase: 'reading';
      /** Read so far, without the header. */
      readonly rows: number;
      readonly bytesRead: number;
      /** Null where the size of the file is not known. */
      readonly bytes: number | null;
    }
  | {
      readonly phase: 'checking' | 'importing';
      /** All of the file, without the header. */
      readonly rows: number;
      /** Rows of the cases that are in the record by now, or of a check: that could be. */
      readonly rowsIn: number;
      /** Those left out for a bad row are done from the beginning. */
      readonly casesDone: number;
      /** All that the file names. */
      readonly cases: number;
    };

export interface ImportSummary {
  /** Rows of the file, without the header. */
  readonly rows: number;
  /** Cases the file names: `imported` + `unchanged` + those left out. */
  readonly cases: number;
  /** Cases to which something was added; on a dry run, would be. */
  readonly imported: number;
  /** Cases that held everything already. */
  readonly unchanged: number;
  /** Cases that are left out whole because of a bad row. */
  readonly leftOut: number;
  /** True where strict met a bad row: nothing was written. */
  readonly refused: boolean;
}

export type TellOutcome<T> = (
  summary: ImportSummary,
  rejected: AsyncIterable<RejectedRow>,
  /** Of rows that are in all the same; to be read after the bad rows. */
  warnings: AsyncIterable<RowWarning>,
  /** Cases of the file that are not in as it has them, some hundred at a time; to be read last. */
  leftOut: AsyncIterable<readonly LeftOutCase[]>,
) => Promise<T>;

const defaultLaw = new Law();
/** Some hundred cases make a batch: enough for one commit to be cheap, few enough to hold. */
const CASES_IN_BATCH = 250;
/**
 * Imports a file of milestones, a case at a time: all of a case's new facts in one append, or none.
 * Importing it again, or after it was cut off anywhere, adds what is missing and nothing else.
 * @param tell gets the outcome; bad rows and warnings can be read until it is done
 * @throws DomainError `import.unreadable-file` when nothing of the file can be used · the reason of
 *   `options.stop`, once nothing is being written
 */
export async function importMilestones<T>(
  path: string,
  { pool, ...into }: ImportInto & { readonly pool: Pool },
  options: ImportOptions,
  tell: TellOutcome<T>,
): Promise<T> {
  return StagingArea.within(pool, async (area) => {
    const lists = new ListsOfForces(into.store);
    const { rows, header } = await stage(path, area, lists, options);
    const staged = await area.settle();
    const { refused, imported, unchanged, impossible } = await takeCases({
      area,
      into,
      options,
      rows,
      staged,
      header,
      lists,
    });
    const leftOut = staged.rejected + impossible;
    const summary = { rows, cases: staged.cases, imported, unchanged, leftOut, refused };
    return tell(summary, area.rejected(), area.warned(), area.leftOut(CASES_IN_BATCH));
  });
}

interface Run {
  readonly area: StagingArea;
  readonly into: ImportInto;
  readonly options: ImportOptions;
  readonly rows: number;
  readonly staged: StagedCounts;
  readonly header: Header;
  readonly lists: ListsOfForces;
}

type Outcomes = Record<'imported' | 'unchanged' | 'impossible', number>;
const NOTHING: Outcomes = { imported: 0, unchanged: 0, impossible: 0 };

async function takeCases(run: Run): Promise<Outcomes & { refused: boolean }> {
  const { strict, dryRun } = run.options;
  if (!strict && !dryRun) {
    return { ...(await passOver(run, 'importing', { warns: true })), refused: false };
  }
  const checked = await passOver(run, 'checking', { warns: true });
  const refused = strict === true && run.staged.rejected + checked.impossible > 0;
  if (refused) return { ...checked, imported: 0, refused };
  return { ...(dryRun ? checked : await passOver(run, 'importing')), refused };
}

/** First pass: every row read and checked by itself. Returns how many there were, under which header. */
async function stage(
  path: string,
  area: StagingArea,
  lists: ListsOfForces,
  options: ImportOptions,
): Promise<Pick<Run, 'rows' | 'header'>> {
  const { of: vocabulariesOf } = lists;
  const bytes = await sizeOf(path);
  let header: Header | null = null;
  let rows = 0;
  let rowsHaveEntry = true;
  for await (const { records, bytesRead } of recordsIn(path, options.encoding)) {
    for (const record of records) {
      if (!header) {
        header = readHeader(headerFields(record), record.line);
        continue;
      }
      rows += 1;
      if (header.version === 2) await lists.load(record.fields?.[header.at.force ?? -1] ?? '');
      const row = readRow(record, { header, day: options, rowsHaveEntry, vocabulariesOf });
      if (isBad(row)) await area.addBad(row);
      else {
        rowsHaveEntry &&= row.fact.enteredOn !== null;
        await area.addRow(row);
      }
    }
    options.onProgress?.({ phase: 'reading', rows, bytesRead, bytes });
    options.stop?.throwIfAborted();
  }
  if (!header) {
    throw unreadableFile('The file holds blank lines only: its first line must name the columns.');
  }
  return { rows, header };
}

/** Second pass: every case decided and, unless this only checks, appended. */
async function passOver(
  run: Run,
  phase: 'checking' | 'importing',
  { warns = false } = {},
): Promise<Outcomes> {
  const { area, into, options, rows, staged, header, lists } = run;
  const directories = new DirectoriesOfForces(into.store);
  const total = { ...NOTHING };
  let casesDone = staged.rejected;
  let rowsIn = 0;
  const outcomesOf = async (batch: readonly StagedCase[]): Promise<readonly CaseOutcome[]> => {
    if (header.version === 2) {
      for (const { case: ref } of batch) await directories.load(ref.force);
    }
    return importCases(batch, into, {
      today: options.today,
      law: options.law ?? defaultLaw,
      door: doorOf(header),
      vocabulariesOf: lists.of,
      directories,
      write: phase === 'importing',
    });
  };
  const tell = (): void =>
    options.onProgress?.({ phase, rows, rowsIn, casesDone, cases: staged.cases });
  // From here on something may be in.
  tell();
  const batches = untilStopped(area.cases(CASES_IN_BATCH), options.stop);
  for await (const outcomes of oneAhead(batches, outcomesOf, changesDirectory)) {
    for (const { staged, outcome } of outcomes) {
      if (warns) await area.addWarnings(doubtfulBeginning(staged.rows));
      if (typeof outcome === 'string') {
        total[outcome] += 1;
        rowsIn += staged.rows.length;
      } else {
        total.impossible += 1;
        await area.rejectCase(staged.case, outcome.faults);
      }
    }
    casesDone += outcomes.length;
    tell();
  }
  options.stop?.throwIfAborted();
  return total;
}

async function* untilStopped<Item>(
  items: AsyncIterable<Item>,
  stop: AbortSignal | undefined,
): AsyncGenerator<Item> {
  for await (const item of items) {
    if (stop?.aborted) return;
    yield item;
  }
}

/** Whom the cases behind it can be given to depends on it. */
function changesDirectory(batch: readonly StagedCase[]): boolean {
  return batch.some(({ case: { type } }) => type === 'directory');
}

/**
 * What `work` makes of each, in order. The next one is begun while the one before is written, since one waits for
 * the database where the other is decided; but never beside one that goes alone.
 */
async function* oneAhead<Item, Made>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Made>,
  goesAlone: (item: Item) => boolean,
): AsyncGenerator<Made> {
  let before: Promise<Made> | null = null;
  try {
    for await (const item of items) {
      const isAlone = goesAlone(item);
      if (isAlone && before) yield await before;
      const behind: Promise<Made> | null = isAlone ? null : before;
      before = work(item);
      // Told of when it is come to; where the one behind it fails, it is waited for and no more.
      before.catch(() => undefined);
      if (behind) yield await behind;
      if (!isAlone) continue;
      yield await before;
      before = null;
    }
    if (before) yield await before;
  } finally {
    await before?.catch(() => undefined);
  }
}

import { recordsIn, type SourceEncoding } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { DomainError, echoed, LocalDate } from '@tipstaff/kernel';
import { complaintsAndConductRows } from '../metric-registry';

/** A figure as another system printed it. */
export interface PrintedFigure {
  readonly line: number;
  /** Id of the row of the complaints-and-conduct report that counts the same. */
  readonly row: string;
  readonly force: string;
  /** The window, both ends counting. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** As known at the end of this day; null: everything counts that has been learned. */
  readonly knownOn: LocalDate | null;
  /** Null where there was nothing to make it of. */
  readonly value: number | null;
  /** Decimals of the value as it was printed. */
  readonly decimals: number;
  /** Null where they were not printed. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const REQUIRED = ['row', 'force', 'from', 'to', 'value'] as const;
const COLUMNS = [...REQUIRED, 'numerator', 'denominator', 'known_on'] as const;
type FigureColumn = (typeof COLUMNS)[number];

const NONE = 'none';
const VALUE = /^\d{1,9}(?:\.(\d{1,2}))?%?$/;
const WHOLE = /^\d{1,9}$/;

interface Fault {
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/**
 * Reads the figures that are to be compared (docs/import-format-2.md, "FIGURES.csv").
 * @throws DomainError `import.unreadable-figures` naming every fault with its line and column, and
 *   `import.unreadable-file` for what is no CSV at all
 */
export async function readPrintedFigures(
  path: string,
  encoding: SourceEncoding,
): Promise<readonly PrintedFigure[]> {
  let order: readonly string[] | null = null;
  const figures: PrintedFigure[] = [];
  const faults: Fault[] = [];
  for await (const { records } of recordsIn(path, encoding)) {
    for (const { line, fields, broken } of records) {
      if (fields === undefined) faults.push({ line, column: 'row', reason: broken });
      else if (order === null) order = columnsOf(fields, line);
      else if (fields.slice(order.length).some((text) => text !== '')) {
        faults.push({ line, column: order.at(-1) ?? '', reason: 'More values than columns.' });
      } else {
        const cells = cellsOf(fields, order);
        const found = faultsOf(cells).map((fault) => ({ line, ...fault }));
        if (found.length > 0) faults.push(...found);
        else figures.push(figureIn(cells, line));
      }
    }
  }
  if (faults.length > 0) throw unreadable(faults);
  if (figures.length === 0) {
    throw unreadable([{ line: 1, column: 'row', reason: 'The file holds no figure.' }]);
  }
  return figures;
}

function columnsOf(written: readonly string[], line: number): readonly string[] {
  const names = written.slice(0, written.findLastIndex((name) => name !== '') + 1);
  const unknown = names.filter((name) => !(COLUMNS as readonly string[]).includes(name));
  const missing = REQUIRED.filter((name) => !names.includes(name));
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  const wrong = [
    ...(unknown.length > 0 ? [`unknown: ${unknown.join(', ')}`] : []),
    ...(twice.length > 0 ? [`named twice: ${twice.join(', ')}`] : []),
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
  ];
  if (wrong.length === 0) return names;
  const reason = `${wrong.join('; ')}. The columns are ${COLUMNS.join(', ')}; the first ${REQUIRED.length} are required.`;
  throw unreadable([{ line, column: unknown[0] ?? twice[0] ?? missing[0] ?? '', reason }]);
}

type Cells = Readonly<Record<FigureColumn, string>>;

function cellsOf(fields: readonly string[], order: readonly string[]): Cells {
  return Object.fromEntries(
    COLUMNS.map((name) => [name, fields[order.indexOf(name)] ?? '']),
  ) as Cells;
}

function faultsOf(cells: Cells): readonly Omit<Fault, 'line'>[] {
  const faults: Omit<Fault, 'line'>[] = [];
  const blame = (column: FigureColumn, reason: string | null): void => {
    if (reason !== null) faults.push({ column, reason });
  };
  const rows = complaintsAndConductRows.map(({ id }) => id);
  if (!rows.includes(cells.row)) {
    blame(
      'row',
      `"${echoed(cells.row)}" is no row of complaints-and-conduct: use one of ${rows.join(', ')}.`,
    );
  }
  blame('force', CaseRef.forceFault(cells.force));
  blame('from', LocalDate.fault(cells.from));
  blame('to', LocalDate.fault(cells.to));
  if (faults.length === 0 && cells.from > cells.to) {
    blame('to', `The window ends on ${cells.to}, before it begins on ${cells.from}.`);
  }
  if (cells.known_on !== '') blame('known_on', LocalDate.fault(cells.known_on));
  if (cells.value !== NONE && !VALUE.test(cells.value)) {
    blame(
      'value',
      `"${echoed(cells.value)}" is no figure: write it as 334, 85.0 or 85.0%, or "${NONE}" where nothing was printed.`,
    );
  }
  for (const column of ['numerator', 'denominator'] as const) {
    if (cells[column] !== '' && !WHOLE.test(cells[column])) {
      blame(
        column,
        `"${echoed(cells[column])}" is no whole number: write it in digits, or leave it empty.`,
      );
    }
  }
  return faults;
}

function figureIn(cells: Cells, line: number): PrintedFigure {
  const number = (text: string): number | null => (text === '' ? null : Number(text));
  return {
    ...{ line, row: cells.row, force: cells.force },
    from: cells.from as LocalDate,
    to: cells.to as LocalDate,
    knownOn: cells.known_on === '' ? null : (cells.known_on as LocalDate),
    value: cells.value === NONE ? null : Number(cells.value.replace('%', '')),
    decimals: VALUE.exec(cells.value)?.[1]?.length ?? 0,
    numerator: number(cells.numerator),
    denominator: number(cells.denominator),
  };
}

function unreadable(faults: readonly Fault[]): DomainError {
  const told = faults.map(
    ({ line, column, reason }) => `line ${line}, column ${column}: ${reason}`,
  );
  return new DomainError(
    'invalid-input',
    'import.unreadable-figures',
    ['The figures can not be read:', ...told].join('\n'),
    { data: { faults } },
  );
}

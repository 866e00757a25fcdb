import { CaseRef, namesKept, type OfferedFact, takenAs } from '@tipstaff/casework';
import { plainName, plural, withPlainSigns } from '@tipstaff/kernel';
import { type Column, columnOfField, type Header } from './columns.table';
import { doubtfulDays } from './doubtful-days';
import { type Cell, cellFaults, factOf, fieldRule, type RowJudge } from './row-cells';
import { faultOf, type RowFault, type RowWarning } from './row-fault';
import { type SourceRecord } from './source-records';

/** How the file names a case; for a bad row, what could be read of it. */
export interface NamedCase {
  readonly force: string;
  readonly type: string;
  readonly reference: string;
}

/** A row that is right in itself; whether its case is possible is decided later. */
export interface MilestoneRow {
  readonly line: number;
  readonly case: CaseRef;
  readonly fact: OfferedFact;
  /** The references of the row where they are not plain: the record may hold them so from before. */
  readonly written?: { readonly reference: string | null; readonly related: string | null };
  readonly warnings?: readonly RowWarning[];
}

export interface BadRow {
  readonly case: NamedCase;
  readonly faults: readonly RowFault[];
}

export interface RowContext extends RowJudge {
  /** Whether every row before this one had its `entered_on`. */
  readonly rowsHaveEntry: boolean;
}

export function readRow(record: SourceRecord, context: RowContext): MilestoneRow | BadRow {
  const { header } = context;
  if (record.broken !== undefined) {
    const fields = record.values;
    const quoted = fields.findIndex((field) => field.includes('"'));
    const fault = faultOf(record.line, columnAt(header, quoted), record.text, record.broken);
    return { case: trustedCase(fields, header, record), faults: [fault] };
  }
  const fields = withoutEmptyEnd(record.fields, header.width);
  const shape = shapeFault(record, fields, context);
  if (shape) return { case: trustedCase(fields, header, record), faults: [shape] };
  const written = (column: Column): string => fields[header.at[column] ?? -1] ?? '';
  const { cell, warnings } = withNamesKept(record.line, written, header);
  const faults = cellFaults(record.line, written, cell, context);
  if (faults.length > 0) {
    const reference = withPlainSigns(written('case'));
    return { case: { force: cell('force'), type: cell('type'), reference }, faults };
  }
  const fact = factOf(cell, header);
  const notPlain = (column: 'case' | 'related'): string | null =>
    cell(column) === '' || written(column) === cell(column) ? null : written(column);
  const [reference, related] = [notPlain('case'), notPlain('related')];
  const said = [...warnings, ...doubtfulDays(record.line, fact)];
  return {
    line: record.line,
    case: CaseRef.parse(cell('type'), cell('force'), cell('case')),
    fact,
    ...(reference === null && related === null ? {} : { written: { reference, related } }),
    ...(said.length === 0 ? {} : { warnings: said }),
  };
}

/** The row with its names as the record keeps them, and what is to be said of that. */
function withNamesKept(
  line: number,
  written: Cell,
  { fields }: Header,
): { readonly cell: Cell; readonly warnings: readonly RowWarning[] } {
  const type = written('type');
  const given = {
    person: written('person') || null,
    related: written('related') || null,
    value: written('value') || null,
  };
  const { fact, remarks } = CaseRef.isType(type)
    ? namesKept(type, written('milestone'), given)
    : { fact: given, remarks: [] };
  const reference = plainName(written('case'));
  const ofFields = fields.flatMap((name) => {
    const column = columnOfField(name);
    const kind = fieldRule(type, written('milestone'), name)?.kind;
    const plain = plainName(written(column));
    const isOther = (kind === 'people' || kind === 'cases') && plain !== written(column);
    return isOther ? [{ column, plain }] : [];
  });
  const kept: Partial<Record<Column, string | null>> = {
    ...fact,
    ...Object.fromEntries(ofFields.map(({ column, plain }) => [column, plain])),
    case: reference,
  };
  return {
    cell: (column) => (Object.hasOwn(kept, column) ? (kept[column] ?? '') : written(column)),
    warnings: [
      ...(reference === written('case')
        ? []
        : [{ line, column: 'case' as const, reason: takenAs(written('case'), reference) }]),
      ...ofFields.map(({ column, plain }) => {
        return { line, column, reason: takenAs(written(column), plain) };
      }),
      ...remarks.map(({ field, reason }) => ({ line, column: field, reason })),
    ],
  };
}

export function isBad(row: MilestoneRow | BadRow): row is BadRow {
  return 'faults' in row;
}

function columnAt({ order }: Header, index: number): Column {
  return order[index] ?? order.at(-1) ?? 'force';
}

/** Empty values beyond the last column are what a program writes for empty columns. */
function withoutEmptyEnd(fields: readonly string[], width: number): readonly string[] {
  return fields.slice(width).every((field) => field.trim() === '')
    ? fields.slice(0, width)
    : fields;
}

/** Too few or too many values, or a last row that was cut off where nothing else gives it away. */
function shapeFault(
  record: SourceRecord,
  fields: readonly string[],
  { header, rowsHaveEntry }: RowContext,
): RowFault | null {
  const { width, order } = header;
  if (fields.length < width) {
    const column = columnAt(header, fields.length);
    const cut = record.unended
      ? ' The file stops here: if it was cut short, import the whole file.'
      : ' An empty value needs its comma too.';
    return faultOf(
      record.line,
      column,
      fields.at(-1) ?? '',
      `The row has ${fields.length} of ${width} values; "${column}" is the first that is missing.${cut}`,
    );
  }
  if (fields.length > width) {
    return faultOf(
      record.line,
      columnAt(header, width - 1),
      fields.slice(width - 1).join(','),
      `The row has ${plural(fields.length, 'value')} for ${plural(width, 'column')}: put quotes around a value that holds a comma.`,
    );
  }
  if (record.unended && rowsHaveEntry && order.at(-1) === 'entered_on' && fields.at(-1) === '') {
    return faultOf(
      record.line,
      'entered_on',
      '',
      'The file stops where the "entered_on" of its last row should be: it was cut short. Import the whole file, or end its last line.',
    );
  }
  return null;
}

/**
 * The case of a row that cannot be read whole, from the values before the damage. The last value of
 * a file that just stops may be half a reference, so it names nothing.
 */
function trustedCase(fields: readonly string[], header: Header, record: SourceRecord): NamedCase {
  const whole = record.unended ? fields.slice(0, -1) : fields;
  const cell = (column: Column): string => whole[header.at[column] ?? -1] ?? '';
  const [force, type, reference] = [cell('force'), cell('type'), cell('case')];
  return {
    force: CaseRef.forceFault(force) === null ? force : '',
    type: CaseRef.isType(type) ? type : '',
    reference: CaseRef.referenceFault(reference) === null ? reference : '',
  };
}

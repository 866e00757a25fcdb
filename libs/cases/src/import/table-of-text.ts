import { echoed } from '@tipstaff/kernel';
import { recordsOfText } from './source-records';
import { unreadableFile } from './unreadable-file.errors';

/** A row of a small table: what stands under each column, without spaces around it; nothing where it ends before. */
interface RowOfTable<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/**
 * The rows of a table that is read whole, below the names of its columns, which stand in any order.
 * @param columns that there can be
 * @param needed those that there must be
 * @throws DomainError `import.unreadable-file` naming the line, what is wrong, and how to mend it
 */
export function rowsOfTable<Column extends string>(
  text: string,
  columns: readonly Column[],
  needed: readonly Column[],
): readonly RowOfTable<Column>[] {
  const [header, ...rows] = recordsOfText(text).map(({ line, fields, broken }) => {
    if (fields === undefined) throw unreadableFile(`Line ${line}: ${broken}`, line);
    return { line, fields: fields.map((field) => field.trim()) };
  });
  const named = `its first line names ${columns.join(', ')}`;
  if (!header) throw unreadableFile(`The file is empty: ${named}.`);
  const names = header.fields.slice(0, widthOf(header.fields));
  const unknown = names.filter((name) => !columns.some((column) => column === name));
  const missing = needed.filter((column) => !names.includes(column));
  const wrong = [
    ...unknown.map((name) => `"${echoed(name)}" is no column`),
    ...missing.map((name) => `there is no column ${name}`),
    ...(new Set(names).size < names.length ? ['a column stands twice'] : []),
  ];
  if (wrong.length > 0) {
    const told = wrong.slice(0, MOST_TOLD).join(', ');
    throw unreadableFile(
      `Line ${header.line} is not that of such a file: ${told}; ${named}.`,
      header.line,
    );
  }
  return rows.map(({ line, fields }) => {
    if (widthOf(fields) > names.length) {
      throw unreadableFile(
        `Line ${line} has more values than there are columns: put quotes around a value with a comma in it.`,
        line,
      );
    }
    const cells = Object.fromEntries(names.map((name, at) => [name, fields[at] ?? '']));
    return { line, cells: cells as RowOfTable<Column>['cells'] };
  });
}

const MOST_TOLD = 5;

/** Without the empty values at the end, which a program writes. */
function widthOf(fields: readonly string[]): number {
  return fields.findLastIndex((field) => field !== '') + 1;
}

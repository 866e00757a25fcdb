const COLUMNS = [
  ...['measure', 'definition', 'area', 'from', 'to', 'basis', 'value', 'unavailable', 'printed'],
  ...['published_on', 'source', 'source_table', 'place'],
] as const;

/** The fields of a value that is entered by hand, as the file of one row that says the same. */
export function valueAsTable(said: (name: string) => string): string {
  const cells = COLUMNS.map((column) => quoted(said(column)));
  return `row,${COLUMNS.join(',')}\nvalue,${cells.join(',')}\n`;
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

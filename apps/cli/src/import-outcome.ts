import { type ImportSummary, type RejectedRow } from '@tipstaff/cases';
import { type Terminal } from './terminal';

/** The contract's object, row by row, so that a long list of bad rows does not gather in memory. */
export async function printImportJson(
  terminal: Terminal,
  { rows, cases, imported, unchanged }: ImportSummary,
  rejected: AsyncIterable<RejectedRow>,
): Promise<void> {
  const counts = JSON.stringify({ rows, cases, imported, unchanged });
  await terminal.part(`${counts.slice(0, -1)},"rejected":[`);
  let separator = '\n';
  for await (const { line, column, value, reason, case: reference } of rejected) {
    const row = JSON.stringify({ line, column, value, reason, case: reference });
    await terminal.part(`${separator}${row}`);
    separator = ',\n';
  }
  await terminal.out(separator === '\n' ? ']}' : '\n]}');
}

export async function printImport(
  terminal: Terminal,
  summary: ImportSummary,
  rejected: AsyncIterable<RejectedRow>,
  isDryRun: boolean,
): Promise<void> {
  let bad = 0;
  for await (const { line, column, value, reason, case: reference } of rejected) {
    bad += 1;
    const of = reference === '' ? '' : ` (case ${reference})`;
    await terminal.out(`line ${line}, column ${column}, "${value}"${of}: ${reason}`);
  }
  if (bad > 0) await terminal.out('');
  for (const line of summaryLines(summary, bad, isDryRun)) await terminal.out(line);
}

function summaryLines(
  { rows, cases, imported, unchanged, leftOut, refused }: ImportSummary,
  bad: number,
  isDryRun: boolean,
): string[] {
  const read = `${counted(rows, 'row')}, ${counted(cases, 'case')}: `;
  if (refused) {
    return [
      `${read}${counted(bad, 'fault')} in ${counted(leftOut, 'case')}. Nothing was imported (--strict): mend the rows above and import the file again.`,
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

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

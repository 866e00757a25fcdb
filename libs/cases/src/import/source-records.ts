import { echoed } from '@tipstaff/kernel';
import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { type SourceEncoding } from './source-encoding';
import { fileChunks } from './source-file';
import { type SourceLine, type SourcePart, sourceParts } from './source-lines';
import { unreadableFile } from './unreadable-file.errors';

/** One record of the file. `line` is the physical line on which it begins. */
export type SourceRecord = {
  readonly line: number;
  /** True when the file stops at the end of this record without a line end. */
  readonly unended: boolean;
} & (
  | { readonly fields: readonly string[]; readonly broken?: undefined }
  /** Its quotes do not fit together: what is wrong, and the text as far as it goes. */
  | {
      readonly broken: string;
      readonly text: string;
      /** The text where its separators stand, quotes and all. */
      readonly values: readonly string[];
      readonly fields?: undefined;
    }
);

export interface RecordPart {
  readonly records: readonly SourceRecord[];
  readonly bytesRead: number;
}

/** Twice what the longest note can take, with every character doubled or of four bytes. */
const LONGEST_RECORD_CHARACTERS = 200_000;
/** What separates the values of a row; Excel's language decides which one it writes. */
const SEPARATORS = [',', ';', '\t', '|'] as const;
type Separator = (typeof SEPARATORS)[number];
/** A value that begins with a quote and goes on past the end of the line. */
const OPEN_AT_END: Readonly<Record<Separator, RegExp>> = {
  ',': /(?:^|,)"(?:[^"]|"")*$/,
  ';': /(?:^|;)"(?:[^"]|"")*$/,
  '\t': /(?:^|\t)"(?:[^"]|"")*$/,
  '|': /(?:^|\|)"(?:[^"]|"")*$/,
};
/** What tells Excel the separator, on a first line of its own. */
const SEPARATOR_LINE = /^"?sep=(.?)"?[,;\t|]*$/i;
/** A row of empty values; which sign separates them is all the same. */
const BLANK = /^(?:[,;\t| \u00a0]|"[ \u00a0]*")*$/;

/**
 * Lines put together to records (RFC 4180). Reading by lines keeps two promises that a parser over
 * the whole file can not: every record is known by its physical line, and a quote that was never
 * closed costs one row, or is named, and does not swallow the rest of the file into memory.
 * Lines with nothing on them, and rows of empty values, are passed over. The values are separated as the
 * first line says (`sep=;`), else by the sign that stands most often in the header.
 * @throws DomainError `import.unreadable-file` when it can not be told where a record ends
 */
export async function* recordParts(parts: AsyncIterable<SourcePart>): AsyncGenerator<RecordPart> {
  const reader = new RecordReader();
  let bytesRead = 0;
  for await (const part of parts) {
    bytesRead = part.bytesRead;
    for (const line of part.lines) reader.take(line);
    yield { records: reader.records(), bytesRead };
  }
  yield { records: reader.end(), bytesRead };
}

/**
 * The records of a file, a part of it at a time.
 * @throws DomainError `import.unreadable-file` as `recordParts` and what it is read by
 */
export function recordsIn(path: string, encoding?: SourceEncoding): AsyncGenerator<RecordPart> {
  return recordParts(sourceParts(fileChunks(path), encoding));
}

/**
 * All records of a text.
 * @throws DomainError `import.unreadable-file` as `recordParts`
 */
export function recordsOfText(text: string): readonly SourceRecord[] {
  const reader = new RecordReader();
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    const number = index + 1;
    if (line.length > LONGEST_RECORD_CHARACTERS) {
      throw unreadableFile(`Line ${number} is longer than any row can be.`, number);
    }
    reader.take({ number, text: line, ended: true });
  }
  return [...reader.records(), ...reader.end()];
}

/**
 * The names of the columns.
 * @throws DomainError `import.unreadable-file` where the line can not be read
 */
export function headerFields({ line, fields, broken }: SourceRecord): readonly string[] {
  if (fields !== undefined) return fields;
  throw unreadableFile(`Line ${line}, which names the columns, can not be read. ${broken}`, line);
}

/** The lines of one record, from the one on which it begins to the one on which it ends. */
type RecordLines = readonly [SourceLine, ...SourceLine[]];

class RecordReader {
  /** Complete records that have not been handed over. */
  private complete: RecordLines[] = [];
  /** The lines of a record whose quote is still open. */
  private open: [SourceLine, ...SourceLine[]] | null = null;
  private openCharacters = 0;
  private columns: number | null = null;
  /** Null until the first line with something on it. */
  private separator: Separator | null = null;
  private isFirst = true;

  take(line: SourceLine): void {
    if (!this.open) {
      if (BLANK.test(line.text)) return;
      if (this.isFirst) {
        this.isFirst = false;
        refuseJson(line);
        const told = separatorTold(line);
        if (told) {
          this.separator = told;
          return;
        }
      }
      this.separator ??= separatorOf(line.text);
    }
    const hasOddQuotes = line.text.includes('"') && quotesIn(line.text) % 2 === 1;
    if (this.open) {
      this.open.push(line);
      this.openCharacters += line.text.length + 1;
      if (this.openCharacters > LONGEST_RECORD_CHARACTERS) {
        throw neverClosed(this.open[0], `by line ${line.number} it is longer than any row can be`);
      }
      if (!hasOddQuotes) return;
      this.complete.push(this.open);
      this.open = null;
    } else if (hasOddQuotes && OPEN_AT_END[this.separator ?? ','].test(line.text)) {
      this.open = [line];
      this.openCharacters = line.text.length;
    } else {
      this.complete.push([line]);
    }
  }

  records(): SourceRecord[] {
    const records = this.complete;
    this.complete = [];
    const parsed = parseAll(records.map(textOf), this.separator ?? ',');
    return records.map((lines, index) => this.record(lines, parsed[index] ?? 'misplaced'));
  }

  /** What is left when the file is over: a record that was cut off inside its quotes. */
  end(): SourceRecord[] {
    if (!this.open) return [];
    const [opening, ...more] = this.open;
    const swallowed = more.find((line) => this.looksLikeRow(line));
    if (swallowed) throw neverClosed(opening, `it would swallow line ${swallowed.number}`);
    const why = 'The file ends inside quotes: it was cut short. Import the whole file.';
    const text = opening.text;
    return [{ line: opening.number, unended: true, broken: why, text, values: this.split(text) }];
  }

  private record(lines: RecordLines, parsed: Parsed): SourceRecord {
    const [first, ...more] = lines;
    const last = more.at(-1);
    const place = { line: first.number, unended: !(last ?? first).ended };
    if (typeof parsed === 'string') {
      if (last) throw misfit(first, last);
      return { ...place, broken: MISPLACED, text: first.text, values: this.split(first.text) };
    }
    this.columns ??= parsed.length;
    if (last && parsed.length !== this.columns && more.some((line) => this.looksLikeRow(line))) {
      throw misfit(first, last);
    }
    return { ...place, fields: parsed };
  }

  private looksLikeRow({ text }: SourceLine): boolean {
    return this.columns !== null && this.split(text).length >= this.columns;
  }

  private split(text: string): readonly string[] {
    return text.split(this.separator ?? ',');
  }
}

/** @throws DomainError `import.unreadable-file` */
function refuseJson({ number, text }: SourceLine): void {
  const sign = /^\s*([[{])/u.exec(text)?.[1];
  if (sign === undefined) return;
  throw unreadableFile(
    `Line ${number} begins with "${sign}", as JSON does: give a CSV file, whose first line names its columns.`,
    number,
  );
}

/** @throws DomainError `import.unreadable-file` where the line names no separator that is known */
function separatorTold({ number, text }: SourceLine): Separator | null {
  const told = SEPARATOR_LINE.exec(text)?.[1];
  if (told === undefined) return null;
  const known = SEPARATORS.find((one) => one === told);
  if (known) return known;
  throw unreadableFile(
    `Line ${number} names "${echoed(told)}" as the separator: use a comma, a semicolon, a tab or "|".`,
    number,
  );
}

function separatorOf(header: string): Separator {
  let most: Separator = ',';
  for (const one of SEPARATORS) {
    if (header.split(one).length > header.split(most).length) most = one;
  }
  return most;
}

const MISPLACED =
  'The quotes of this row do not fit together: put quotes around the whole value, and write a quote inside it twice ("").';

function misfit(opening: SourceLine, closing: SourceLine): Error {
  return neverClosed(opening, `the next quote, on line ${closing.number}, does not fit it`);
}

function neverClosed(opening: SourceLine, why: string): Error {
  return unreadableFile(
    `A quote opens on line ${opening.number} and is not closed: ${why}. Close it, or write a quote inside a value twice (""), and import the file again.`,
    opening.number,
  );
}

function quotesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

type Parsed = readonly string[] | 'misplaced';

/** Line ends inside a note become LF, so that the same file from two systems is the same. */
function textOf(lines: RecordLines): string {
  return lines.length === 1 ? lines[0].text : lines.map(({ text }) => text).join('\n');
}

/**
 * Records without a quote need no parser; the others go through it together, since starting it
 * costs more than a record does (measured: 120 us). Only where one of them is malformed do they go
 * through it one by one, to see which.
 */
function parseAll(texts: readonly string[], separator: Separator): readonly Parsed[] {
  const format = { relax_column_count: true, record_delimiter: ['\n'], delimiter: separator };
  const quoted = texts.filter((text) => text.includes('"'));
  const together = parse(quoted, format);
  let next = 0;
  return texts.map((text) => {
    if (!text.includes('"')) return text.split(separator);
    return together ? (together[next++] ?? 'misplaced') : parseOne(text, format);
  });
}

interface Format {
  readonly relax_column_count: boolean;
  readonly record_delimiter: string[];
  readonly delimiter: Separator;
}

function parseOne(text: string, format: Format): Parsed {
  try {
    return parseCsv(text, format)[0] ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return 'misplaced';
  }
}

/** Null where one of them is malformed. */
function parse(texts: readonly string[], format: Format): readonly (readonly string[])[] | null {
  if (texts.length === 0) return [];
  try {
    const records = parseCsv(texts.join('\n'), format);
    return records.length === texts.length ? records : null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return null;
  }
}

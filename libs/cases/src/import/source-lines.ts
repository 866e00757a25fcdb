import { Buffer, isUtf8 } from 'node:buffer';
import { unreadableFile } from './unreadable-file.errors';

/** A line of the file as an editor numbers it, from 1, without its line end (LF or CRLF). */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
  /** False for a last line that just stops. */
  readonly ended: boolean;
}

/** A part of the file: whole lines, and how many bytes have been read by the end of them. */
export interface SourcePart {
  readonly lines: readonly SourceLine[];
  readonly bytesRead: number;
}

/** The longest note has 20,000 characters; a line of this length is not a row of milestones. */
const LONGEST_LINE_BYTES = 1024 * 1024;
const LF = 10;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Puts chunks of bytes together to whole lines, a part at a time, so that memory does not grow with
 * the file.
 * @throws DomainError `import.unreadable-file`: empty, not text, not UTF-8 (with the line)
 */
export async function* sourceParts(chunks: AsyncIterable<Buffer>): AsyncGenerator<SourcePart> {
  let rest: Buffer | null = null;
  let bytesRead = 0;
  let lineNumber = 1;
  for await (const chunk of chunks) {
    bytesRead += chunk.length;
    const bytes: Buffer = rest ? Buffer.concat([rest, chunk]) : withoutMark(chunk);
    const end = bytes.lastIndexOf(LF) + 1;
    rest = bytes.subarray(end);
    if (end > 0) {
      const lines = linesIn(bytes.subarray(0, end), lineNumber);
      lineNumber += lines.length;
      yield { lines, bytesRead };
    }
    if (rest.length > LONGEST_LINE_BYTES) throw endlessLine(lineNumber);
  }
  if (bytesRead === 0) {
    throw unreadableFile('The file is empty: its first line must name the columns.');
  }
  if (rest && rest.length > 0) yield { lines: linesIn(rest, lineNumber), bytesRead };
}

function withoutMark(start: Buffer): Buffer {
  refuseOtherFormats(start);
  return start.subarray(0, 3).equals(BYTE_ORDER_MARK) ? start.subarray(3) : start;
}

function endlessLine(number: number): Error {
  return unreadableFile(
    `Line ${number} is longer than any row can be: this is not a CSV file of milestones, or its line ends are missing.`,
    number,
  );
}

/** A line break is never part of a longer UTF-8 sequence, so whole lines can be checked alone. */
function linesIn(bytes: Buffer, firstNumber: number): SourceLine[] {
  if (!isUtf8(bytes)) throw notUtf8(bytes, firstNumber);
  const text = bytes.toString('utf8');
  const texts = text.split('\n');
  const stops = texts.pop() ?? '';
  const lines = texts.map((line, index) => ({
    number: firstNumber + index,
    text: line.endsWith('\r') ? line.slice(0, -1) : line,
    ended: true,
  }));
  if (stops !== '') lines.push({ number: firstNumber + texts.length, text: stops, ended: false });
  return lines;
}

function notUtf8(bytes: Buffer, firstNumber: number): Error {
  let number = firstNumber;
  for (let from = 0; from < bytes.length; number += 1) {
    const next = bytes.indexOf(LF, from);
    const end = next < 0 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(from, end))) break;
    from = end + 1;
  }
  return unreadableFile(
    `Line ${number} is not UTF-8: save the file as "CSV UTF-8" and import it again.`,
    number,
  );
}

/** Files that are plainly something else get a sentence of their own. */
function refuseOtherFormats(start: Buffer): void {
  const begins = (...bytes: number[]): boolean =>
    start.subarray(0, bytes.length).equals(Buffer.from(bytes));
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) {
    throw unreadableFile('The file is UTF-16: save it as "CSV UTF-8" and import it again.', 1);
  }
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) {
    throw unreadableFile(
      'The file is a workbook or an archive, not CSV: save the sheet as "CSV UTF-8".',
      1,
    );
  }
  const firstLine = start.subarray(0, start.indexOf(LF) < 0 ? undefined : start.indexOf(LF));
  if (firstLine.includes(0)) {
    throw unreadableFile('The file is not text: a milestone file is CSV in UTF-8.', 1);
  }
}

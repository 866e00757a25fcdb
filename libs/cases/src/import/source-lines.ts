import { Buffer } from 'node:buffer';
import { refuseOtherThanUtf8, type SourceEncoding, utf8Parts } from './source-encoding';
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

/**
 * Puts chunks of bytes together to whole lines, a part at a time, so that memory does not grow with
 * the file.
 * @throws DomainError `import.unreadable-file`: empty, not text, not UTF-8 (with the line)
 */
export async function* sourceParts(
  chunks: AsyncIterable<Buffer>,
  encoding: SourceEncoding = 'utf-8',
): AsyncGenerator<SourcePart> {
  let rest: Buffer | null = null;
  let read = 0;
  let lineNumber = 1;
  for await (const { bytes: part, bytesRead } of utf8Parts(chunks, encoding)) {
    read = bytesRead;
    const bytes: Buffer = rest ? Buffer.concat([rest, part]) : part;
    const end = bytes.lastIndexOf(LF) + 1;
    rest = bytes.subarray(end);
    if (end > 0) {
      const lines = linesIn(bytes.subarray(0, end), lineNumber);
      lineNumber += lines.length;
      yield { lines, bytesRead };
    }
    if (rest.length > LONGEST_LINE_BYTES) throw endlessLine(lineNumber);
  }
  if (read === 0) {
    throw unreadableFile('The file is empty: its first line must name the columns.');
  }
  if (rest && rest.length > 0) yield { lines: linesIn(rest, lineNumber), bytesRead: read };
}

function endlessLine(number: number): Error {
  return unreadableFile(
    `Line ${number} is longer than any row can be: this is not a CSV file of milestones, or its line ends are missing.`,
    number,
  );
}

/** A line break is never part of a longer UTF-8 sequence, so whole lines can be checked alone. */
function linesIn(bytes: Buffer, firstNumber: number): SourceLine[] {
  if (firstNumber === 1) refuseBinary(bytes);
  refuseOtherThanUtf8(bytes, firstNumber);
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

function refuseBinary(start: Buffer): void {
  const firstLine = start.subarray(0, start.indexOf(LF) < 0 ? undefined : start.indexOf(LF));
  if (firstLine.includes(0)) {
    throw unreadableFile(
      'The file is not text: give CSV in UTF-8, or where the command takes one the encoding (--encoding).',
      1,
    );
  }
}

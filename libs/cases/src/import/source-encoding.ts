import { Buffer, isUtf8 } from 'node:buffer';
import { unreadableFile } from './unreadable-file.errors';

/** How a file may be written. A byte order mark goes before what is named. */
export const sourceEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type SourceEncoding = (typeof sourceEncodings)[number];

/** A part of the file in UTF-8, and how many bytes of the file have been read by the end of it. */
export interface EncodedPart {
  readonly bytes: Buffer;
  readonly bytesRead: number;
}

const LF = 10;
const MARKS: readonly (readonly [SourceEncoding, Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];
/** Enough to know a byte order mark, a workbook or an archive by. */
const HEAD_BYTES = 4;

/**
 * The file in UTF-8, whatever it is written in, without its byte order mark.
 * @throws DomainError `import.unreadable-file`: a workbook or archive, or bytes that the encoding does not have
 */
export async function* utf8Parts(
  chunks: AsyncIterable<Buffer>,
  named: SourceEncoding,
): AsyncGenerator<EncodedPart> {
  let head: Buffer = Buffer.alloc(0);
  let decoder: Decoder | null = null;
  let bytesRead = 0;
  for await (const chunk of chunks) {
    bytesRead += chunk.length;
    if (decoder) {
      yield { bytes: decoder.take(chunk), bytesRead };
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < HEAD_BYTES) continue;
    decoder = decoderOf(head, named);
    yield { bytes: decoder.take(head.subarray(decoder.markBytes)), bytesRead };
  }
  if (!decoder) {
    decoder = decoderOf(head, named);
    yield { bytes: decoder.take(head.subarray(decoder.markBytes)), bytesRead };
  }
  decoder.end();
}

interface Decoder {
  readonly markBytes: number;
  take(bytes: Buffer): Buffer;
  end(): void;
}

function decoderOf(head: Buffer, named: SourceEncoding): Decoder {
  refuseWorkbook(head);
  const marked = MARKS.find(([, mark]) => head.subarray(0, mark.length).equals(mark));
  const encoding = marked?.[0] ?? named;
  const markBytes = marked?.[1].length ?? 0;
  if (encoding === 'utf-8') return { markBytes, take: (bytes) => bytes, end: () => undefined };
  const decoder = encoding === 'windows-1252' ? windows1252() : utf16(encoding);
  return { markBytes, ...decoder };
}

function refuseWorkbook(head: Buffer): void {
  const begins = (...bytes: number[]): boolean =>
    head.subarray(0, bytes.length).equals(Buffer.from(bytes));
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) {
    throw unreadableFile(
      'The file is a workbook or an archive, not CSV: save the sheet as "CSV UTF-8".',
      1,
    );
  }
}

/** Half of a character of two units, alone. */
const HALF = /\p{Surrogate}/u;

function utf16(encoding: 'utf-16le' | 'utf-16be'): Omit<Decoder, 'markBytes'> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  return {
    take(chunk) {
      const bytes = Buffer.concat([rest, chunk]);
      let end = bytes.length - (bytes.length % 2);
      const units = Buffer.from(bytes.subarray(0, end));
      if (encoding === 'utf-16be') units.swap16();
      // Half of a character of two units waits for the other half.
      if (end > 0 && (units.readUInt16LE(end - 2) & 0xfc00) === 0xd800) end -= 2;
      rest = bytes.subarray(end);
      const text = units.toString('utf16le', 0, end);
      if (HALF.test(text)) {
        const broken = text.split('\n').findIndex((one) => HALF.test(one));
        throw notUtf16(line + broken);
      }
      line += text.split('\n').length - 1;
      return Buffer.from(text, 'utf8');
    },
    end() {
      if (rest.length > 0) throw notUtf16(line);
    },
  };
}

function notUtf16(line: number): Error {
  return unreadableFile(
    `Line ${line} is not UTF-16, or the file stops inside a character: save the file as "CSV UTF-8" and import it again.`,
    line,
  );
}

/** What Windows-1252 has for the bytes 80 to 9F; ISO 8859-1 for all others. A space: no character. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const OTHERWISE = /[\u0080-\u009f]/g;

function windows1252(): Omit<Decoder, 'markBytes'> {
  let line = 1;
  return {
    take(bytes) {
      const lines = bytes.toString('latin1').split('\n');
      const text = lines.map((one, index) =>
        one.replace(OTHERWISE, (sign) => {
          const meant = WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80);
          if (meant !== ' ') return meant;
          throw unreadableFile(
            `Line ${line + index} holds a byte that Windows-1252 does not have: name the encoding of the file, or save it as "CSV UTF-8".`,
            line + index,
          );
        }),
      );
      line += lines.length - 1;
      return Buffer.from(text.join('\n'), 'utf8');
    },
    end: () => undefined,
  };
}

/** @throws DomainError `import.unreadable-file` naming the first line that is not UTF-8 */
export function refuseOtherThanUtf8(bytes: Buffer, firstNumber: number): void {
  if (isUtf8(bytes)) return;
  let number = firstNumber;
  for (let from = 0; from < bytes.length; number += 1) {
    const next = bytes.indexOf(LF, from);
    const end = next < 0 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(from, end))) break;
    from = end + 1;
  }
  throw unreadableFile(
    `Line ${number} is not UTF-8: save the file as "CSV UTF-8", or name its encoding (--encoding windows-1252), and import it again.`,
    number,
  );
}

import { utf8Parts, whyUnopened } from '@tipstaff/cases';
import { DomainError } from '@tipstaff/kernel';
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { MISUSED } from './arguments';
import { type Call } from './command';

export const STDIN = '-';

/** A file that was named on the command line. */
export interface GivenFile {
  /** As it was typed; standard input where `input` is given and it is `-`. */
  readonly path: string;
  /** Any other text is told by who reads it. */
  readonly kind: 'CSV' | 'JSON' | 'Markdown' | 'signed text';
  readonly input?: Call['input'];
}

/**
 * What is read from the text of a file, without its byte order mark. A file of another kind is refused and not read as if
 * signs were lost in it.
 * @param read makes of the text what it says
 * @throws DomainError `file.unreadable`, and those of `read`: which file, what is wrong with it, and how to mend it
 */
export async function readGiven<T>(file: GivenFile, read: (text: string) => T): Promise<T> {
  const { kind } = file;
  try {
    const text = await textOf(await bytesOf(file), kind);
    const other = otherKind(text, file);
    if (other !== null) throw unreadable(`It ${other}: name a file of ${kind}.`);
    return read(text);
  } catch (error) {
    throw named(nameOf(file), error);
  }
}

/**
 * Names the file in the refusal of what it says, where that is found beside the record and after it was read.
 * @throws DomainError as `act`
 */
export async function namingGiven<T>(file: GivenFile, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw isOfWhatItSays(error) ? named(nameOf(file), error) : error;
  }
}

/** How the command was called is no fault of the file. */
function isOfWhatItSays(error: unknown): boolean {
  if (!(error instanceof DomainError) || error.code === MISUSED) return false;
  return error.kind === 'invalid-input' || /^line \d/iu.test(error.message);
}

function nameOf({ path, input }: GivenFile): string {
  return path === STDIN && input ? 'standard input' : path;
}

/**
 * Names the file that is being read, piece by piece, in the refusal of a file that can not be read.
 * @throws DomainError as `read`
 */
export async function namingFile<T>(path: () => string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const isOfFile = error instanceof DomainError && /^import\.unreadable/u.test(error.code);
    throw isOfFile ? named(path(), error) : error;
  }
}

function named(path: string, error: unknown): unknown {
  if (!(error instanceof DomainError) || error.message.includes(path)) return error;
  const { kind, code, data, message } = error;
  return new DomainError(kind, code, `${path}: ${message}`, { data, cause: error });
}

async function bytesOf({ path, input }: GivenFile): Promise<Buffer> {
  if (path === STDIN && input) return buffer(input);
  return readFile(path).catch((error: unknown) => {
    throw unreadable(whyUnopened(path, error));
  });
}

/** A table may be in UTF-16, as a spreadsheet writes it: its byte order mark tells. */
async function textOf(given: Buffer, kind: GivenFile['kind']): Promise<string> {
  const bytes = kind === 'CSV' ? await inUtf8(given) : given;
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString('utf8').replace(/^\uFEFF/u, '');
  throw unreadable('It is no text in UTF-8: save it as UTF-8, or name another file.');
}

async function inUtf8(given: Buffer): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const { bytes } of utf8Parts(Readable.from([given]), 'utf-8')) parts.push(bytes);
  return Buffer.concat(parts);
}

/** What a text is in place of what is asked for; null where it may be that. */
function otherKind(text: string, { path, kind }: GivenFile): string | null {
  if (kind === 'signed text') return null;
  if (kind === 'JSON') return isParsed(text) ? null : 'is no JSON';
  if (/^\s*[[{]/u.test(text) && isParsed(text)) return 'is JSON';
  // A table is a text as well: its name alone tells it from one.
  return kind === 'Markdown' && /\.csv$/iu.test(path) ? 'is a CSV file by its name' : null;
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function unreadable(why: string): DomainError {
  return new DomainError('invalid-input', 'file.unreadable', why);
}

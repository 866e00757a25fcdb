import { statfsSync } from 'node:fs';
import { Writable } from 'node:stream';
import { PlainError } from './embedded/plain-error.mjs';

/** With less than one file of its write-ahead log to spare, PostgreSQL stops. */
const LEAST_FREE_BYTES = 16 * 1024 * 1024;

const SAYS_SO = /ENOSPC|No space left on device|disk of the database server is full/;

/**
 * The fault itself, or, where a full disk is behind it, the sentence about that. The logs alone do
 * not tell: they stand on the same disk, and what does not fit is not in them.
 * @param {Error & { code?: string, output?: string }} error
 * @param {{ folders: string[], outputs?: string[] }} where the folders written to, and what the
 *   programs that write there have said
 */
export function fullDiskOr(error, { folders, outputs = [] }) {
  if (error.code === 'EADDRINUSE') return error;
  const said = [error.message, error.output ?? '', ...outputs].some((text) => SAYS_SO.test(text));
  if (error.code !== 'ENOSPC' && !said && !folders.some(isFull)) return error;
  return new PlainError(
    'The disk is full: free some space and run npm start again; nothing is lost.',
    { cause: error },
  );
}

function isFull(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < LEAST_FREE_BYTES;
  } catch {
    // Not made yet.
    return false;
  }
}

/** Lets everything through to the stream until a command tells its fault; that is kept. */
export class UntilFault extends Writable {
  fault = '';

  constructor(stream) {
    super({ decodeStrings: false });
    this.stream = stream;
    this.isTTY = stream.isTTY;
    this.columns = stream.columns;
  }

  _write(chunk, _encoding, done) {
    if (this.fault === '' && !chunk.toString().startsWith('tipstaff: ')) {
      this.stream.write(chunk, done);
      return;
    }
    this.fault += chunk;
    done();
  }
}

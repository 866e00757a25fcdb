import { Writable } from 'node:stream';
import { tmpdir } from 'node:os';
import { fullDiskOr, UntilFault } from './full-disk.mjs';

const FULL = /^The disk is full: free some space and run npm start again; nothing is lost\.$/;
const fault = (message, more) => Object.assign(new Error(message), more);
const nowhere = { folders: ['/there/is/no/such/folder'] };

describe('a full disk', () => {
  it.each([
    fault('write failed', { code: 'ENOSPC' }),
    fault('The database at 127.0.0.1 can not be used: the disk of the database server is full.'),
    fault('worker did not start', {
      output: 'WARN could not extend file: No space left on device',
    }),
  ])('is what is told when it is behind the fault', (error) => {
    expect(fullDiskOr(error, nowhere).message).toMatch(FULL);
  });

  it('is found in what the database said before it ended', () => {
    const outputs = ['PANIC: could not write to file: No space left on device'];
    const told = fullDiskOr(fault('connection ended'), { ...nowhere, outputs });
    expect(told.message).toMatch(FULL);
  });

  it('is not told when something else is the matter', () => {
    const error = fault('broken');
    expect(fullDiskOr(error, { folders: [tmpdir()], outputs: ['ready'] })).toBe(error);
    const taken = fault('Port 1 is taken.', { code: 'EADDRINUSE', output: 'ENOSPC' });
    expect(fullDiskOr(taken, nowhere)).toBe(taken);
  });
});

describe('the words of a command', () => {
  it('go through until it tells its fault, which is kept', async () => {
    const seen = [];
    const words = new UntilFault(
      new Writable({
        decodeStrings: false,
        write: (chunk, _e, done) => done(seen.push(chunk) && null),
      }),
    );
    for (const text of ['50%\n', 'tipstaff: broken\n', 'Some are in.\n']) words.write(text);
    await new Promise((resolve) => words.end(resolve));
    expect(seen).toEqual(['50%\n']);
    expect(words.fault).toBe('tipstaff: broken\nSome are in.\n');
  });
});

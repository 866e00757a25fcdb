import { closeSync, openSync, readSync, statSync } from 'node:fs';

const EVERY_MS = 200;

/**
 * Hands on, line by line, what is written into a log from now on. One that is begun anew is read
 * from its beginning.
 * @param {(line: string) => void} onLine
 */
export function followLog(path, onLine) {
  let at = sizeOf(path);
  let begun = '';
  const timer = setInterval(() => {
    const size = sizeOf(path);
    if (size < at) [at, begun] = [0, ''];
    const lines = (begun + textOf(path, at, size)).split('\n');
    at = size;
    begun = lines.pop();
    lines.forEach(onLine);
  }, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function textOf(path, from, to) {
  if (to === from) return '';
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(to - from);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, from));
  } finally {
    closeSync(file);
  }
}

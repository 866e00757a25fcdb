import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Of the nearest package.json called tipstaff: the checkout's from source, the image's from dist. */
export function releaseVersion(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    try {
      const text = readFileSync(join(folder, 'package.json'), 'utf8');
      const read = JSON.parse(text) as { name?: unknown; version?: unknown };
      if (read.name === 'tipstaff') return String(read.version);
    } catch {
      // Not in this folder: the next one up.
    }
    if (folder === dirname(folder)) return 'unknown';
  }
}

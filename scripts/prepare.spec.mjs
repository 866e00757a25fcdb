import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refuseOldNode } from './prepare.mjs';

describe('refuseOldNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.9.0'])('accepts Node.js %s', (version) => {
    expect(() => refuseOldNode(version)).not.toThrow();
  });

  it.each(['18.20.8', '20.18.3', '9.99.0'])('refuses Node.js %s and says what to do', (version) => {
    expect(() => refuseOldNode(version)).toThrow(
      `This is Node.js ${version}, and Tipstaff needs 20.19 or newer: install a newer Node.js`,
    );
  });
});

describe('what runs before the packages are installed', () => {
  const CHECKOUT = join(__dirname, '..');
  const IMPORTED = /^(?:import|export)\b[^;]*?from '([^']+)'|^import '([^']+)'/gm;

  /** What a file, and every file of ours that it loads, names at its top. */
  function loadedBy(file, seen = new Set()) {
    if (seen.has(file)) return [];
    seen.add(file);
    const names = [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(
      ([, from, bare]) => from ?? bare,
    );
    return names.flatMap((name) =>
      name.startsWith('.') ? loadedBy(join(dirname(file), name), seen) : [`${file}: ${name}`],
    );
  }

  it.each(['scripts/start.mjs', 'scripts/test.mjs', 'scripts/tipstaff.mjs', 'bin/tipstaff.mjs'])(
    '%s loads nothing but Node.js and ours',
    (name) => {
      const loaded = loadedBy(join(CHECKOUT, name));
      expect(loaded.length).toBeGreaterThan(0);
      expect(loaded.filter((one) => !one.includes(': node:'))).toEqual([]);
    },
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isSameSecret } from './secrets';

const ROOT = join(__dirname, '../../../..');
const SECRET = String.raw`[\w.]*(?:[tT]oken|[sS]ecret|[pP]assword|csrf|[sS]ignature|[mM]ac)(?:Of)?(?:\(\w*\))?`;
/** A secret at one side of a comparison, and at the other neither nothing nor a fixed word. */
const COMPARED = new RegExp(
  String.raw`(?<!typeof )\b${SECRET} [!=]==? (?!null|undefined|'|\d)|[!=]==? (?:${SECRET})(?![\w.(])`,
);

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/spec\.ts$|(^|\/)(dist|node_modules)\//.test(file))
    .map((file) => join(ROOT, folder, file));
}

const sources = [...sourcesIn('apps'), ...sourcesIn('libs')];

describe('a secret that was sent', () => {
  it('is the one that was given, or it is not', () => {
    expect(isSameSecret('a-secret', 'a-secret')).toBe(true);
    for (const other of ['a-secreT', 'a-secret ', 'a', '']) {
      expect(isSameSecret('a-secret', other)).toBe(false);
    }
  });

  it.each([
    ['if (sent === this.apiToken) {', true],
    ['return csrfTokenOf(session) !== sent;', true],
    ['if (secret == other) {', true],
    ['if (token !== null) {', false],
    ["if (typeof token === 'string') {", false],
    ["if (password !== '') {", false],
  ])('is seen here in %j: %s', (line, isCompared) => {
    expect(COMPARED.test(line)).toBe(isCompared);
  });

  it('is compared in one place only, in one time whatever it is', () => {
    expect(sources.length).toBeGreaterThan(100);
    const found = sources.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const lines = text.split('\n').filter((line) => COMPARED.test(line));
      const ownTimed = /timingSafeEqual/.test(text) && !file.endsWith('/sign-in/secrets.ts');
      const at = relative(ROOT, file);
      return [...lines.map((line) => `${at}: ${line.trim()}`), ...(ownTimed ? [at] : [])];
    });
    expect(found).toEqual([]);
  });
});

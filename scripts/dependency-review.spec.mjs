import { faultsOf, listOf, nameAt, readCheckout } from './dependency-review.mjs';

const HASH = `sha512-${'a'.repeat(86)}==`;
const good = { version: '1.2.3', integrity: HASH, license: 'MIT' };
const manifest = { dependencies: { a: '1.2.3' }, allowScripts: {} };
const REVIEWED = { a: { licence: 'MIT', why: 'the example' } };

const faults = (entry, { path = 'node_modules/a', reviewed = REVIEWED, asked = manifest } = {}) =>
  faultsOf({ packages: { '': {}, [path]: entry } }, asked, reviewed);

describe('a package of the lock file', () => {
  it('is well with a hash, a known licence and a reason', () => {
    expect(faults(good)).toEqual([]);
  });

  it.each([
    ['has no hash', { version: '1.2.3', license: 'MIT' }, 'no SHA-512 hash'],
    ['has a weak hash', { ...good, integrity: 'sha1-aaaa' }, 'no SHA-512 hash'],
    ['has an address of its own', { ...good, resolved: 'git+ssh://git@x/a.git' }, 'address'],
    ['is a link', { ...good, link: true }, 'link to a folder'],
    ['has no number for a version', { ...good, version: 'file:../a' }, 'which is no number'],
    ['has an install script', { ...good, hasInstallScript: true }, 'allowScripts'],
    ['has a licence that is not known', { ...good, license: 'GPL-3.0' }, 'nobody has allowed'],
    ['states no licence', { version: '1.2.3', integrity: HASH }, 'not stated, which nobody'],
    ['has a licence of tools, in production', { ...good, license: 'MPL-2.0' }, 'development alone'],
    ['has another licence than before', { ...good, license: 'ISC' }, 'was MIT when it was looked'],
  ])('is a fault when it %s', (_, entry, words) => {
    expect(faults(entry).join('\n')).toContain(words);
  });

  it('may run a script, or not, once that is decided', () => {
    for (const decision of [true, false]) {
      const asked = { ...manifest, allowScripts: { a: decision } };
      expect(faults({ ...good, hasInstallScript: true }, { asked })).toEqual([]);
    }
  });

  it('that nobody has looked at is a fault, and so is one that is gone', () => {
    expect(faults(good, { path: 'node_modules/b' })).toEqual([
      'b: is not in docs/dependencies.json: look at it first.',
      'a: is in docs/dependencies.json and no longer in the lock file.',
    ]);
  });

  it('without a reason is a fault', () => {
    const reviewed = { a: { licence: 'MIT', why: '' } };
    expect(faults(good, { reviewed })).toEqual([
      'a: docs/dependencies.json does not say what it is for.',
    ]);
  });

  it('for another platform may be there by name alone, and runs nothing', () => {
    const elsewhere = { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] };
    const at = { path: 'node_modules/a-darwin', reviewed: {} };
    expect(faults(elsewhere, at)).toEqual([]);
    expect(faults({ ...elsewhere, hasInstallScript: true }, at)[0]).toContain('no hash');
  });
});

it.each([
  'git+https://x/a.git',
  'https://x/a.tgz',
  'file:../a',
  'latest',
  '*',
  'npm:b@1.0.0',
  'x/a',
])('package.json may not ask for %s', (range) => {
  const asked = { ...manifest, dependencies: { a: range } };
  expect(faults(good, { asked })).toEqual([expect.stringContaining('which is no version')]);
});

it('a second version of a package is asked for under its name and its version alone', () => {
  const asking = (name) => ({ ...manifest, devDependencies: { [name]: 'npm:b@18.4.0-beta.17' } });
  expect(faults(good, { asked: asking('b-18') })).toEqual([]);
  for (const name of ['b', 'b-17', 'c-18']) {
    expect(faults(good, { asked: asking(name) })).toEqual([
      expect.stringContaining('which is no version'),
    ]);
  }
});

it('a package of that name inside another is the same name', () => {
  expect(nameAt('node_modules/a/node_modules/@b/c')).toBe('@b/c');
});

it('a new list keeps what was said and names the package that brought another', () => {
  const packages = {
    '': {},
    'node_modules/a': { ...good, dependencies: { b: '^1.0.0' } },
    'node_modules/b': good,
  };
  expect(listOf({ packages }, manifest, REVIEWED)).toEqual({
    a: REVIEWED.a,
    b: { licence: 'MIT', why: 'for a' },
  });
});

it('the packages of this checkout are reviewed', () => {
  const { lock, manifest, reviewed } = readCheckout();
  expect(faultsOf(lock, manifest, reviewed)).toEqual([]);
});

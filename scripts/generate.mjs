/**
 * `npm run generate`: everything that is made from the code, made anew, and the
 * names of the files that changed by it. The tests hold each of them to the code.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const golden = 'libs/event-store/src/golden';
const printed = (script) => ['-r', './scripts/typescript-hook.cjs', ...script];

/** Each with the files it may write; where it prints the file instead, there is one. */
const parts = [
  {
    files: ['docs/law.md'],
    prints: printed(['-p', "require('./libs/law/src').lawDocument()"]),
  },
  { files: ['docs/roles.md'], prints: printed(['libs/access/src/write-roles.fixture.ts']) },
  {
    files: ['docker/postgres/2-roles.sql'],
    prints: printed([
      '-p',
      "const { RoleNames, rolesSql } = require('./libs/database/src'); rolesSql(new RoleNames(), 'tipstaff').trimEnd()",
    ]),
  },
  {
    files: ['apps/console/src/govuk/options.ts'],
    prints: ['scripts/govuk-options.mjs'],
    formatted: true,
  },
  { files: goldenFiles, runs: printed([`${golden}/add-samples.fixture.ts`]) },
  {
    files: ['test/client/openapi.json', 'test/client/api-types.ts'],
    runs: ['scripts/openapi.mjs'],
  },
];

function goldenFiles() {
  const names = readdirSync(join(root, golden)).filter((name) => name.endsWith('.golden.json'));
  return names.map((name) => `${golden}/${name}`);
}

function contentOf(file) {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function node(args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: see above.`);
  return stdout;
}

function make({ files, prints, runs, formatted }) {
  const list = () => (typeof files === 'function' ? files() : files);
  const before = new Map(list().map((file) => [file, contentOf(file)]));
  if (prints) writeFileSync(join(root, files[0]), node(prints));
  else node(runs);
  if (formatted) node(['node_modules/oxfmt/bin/oxfmt', ...list()]);
  return list().filter((file) => contentOf(file) !== (before.get(file) ?? null));
}

const changed = parts.flatMap(make);
console.log(changed.length === 0 ? 'Nothing changed.' : changed.join('\n'));

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Contract } from '../apps/api/src/openapi/document';

const ROOT = join(__dirname, '..');
const HOW_TO = join(ROOT, 'docs/how-to/add-a-case-type.md');
const SOURCES = [
  'apps',
  'bench',
  'libs',
  'scripts',
  'test',
  'tsconfig.json',
  'swc.config.cjs',
  'jest.config.cjs',
];

jest.setTimeout(180_000);

/** A block of the page: a whole file, or lines to add after a line of one. */
interface Step {
  readonly file: string;
  readonly after: string | null;
  readonly lines: string;
}

const BLOCK = /^( *)```ts file=(\S+)(?: after="(.*)")?\n([\s\S]*?)^ *```$/gm;

function stepsOf(page: string): readonly Step[] {
  return [...page.matchAll(BLOCK)].map(([, indent = '', file = '', after = null, block = '']) => ({
    file,
    after,
    lines: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

const copy = mkdtempSync(join(tmpdir(), 'tipstaff-case-type-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function follow({ file, after, lines }: Step): void {
  const path = join(copy, file);
  if (after === null) {
    mkdirSync(dirname(path), { recursive: true });
    return writeFileSync(path, lines);
  }
  const before = readFileSync(path, 'utf8').split('\n');
  const at = before.indexOf(after);
  if (at < 0) throw new Error(`${HOW_TO} names a line that ${file} does not have: ${after}`);
  return writeFileSync(
    path,
    before.toSpliced(at + 1, 0, ...lines.trimEnd().split('\n')).join('\n'),
  );
}

function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect({ args, status, told: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({
    args,
    status: 0,
    told: '',
  });
  return stdout;
}

it('the page on adding a case type adds one: it compiles, keeps its rules and is in the API', () => {
  for (const name of SOURCES) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const steps = stepsOf(readFileSync(HOW_TO, 'utf8'));
  expect(steps.length).toBeGreaterThanOrEqual(10);
  steps.forEach(follow);

  run('node_modules/typescript/bin/tsc', '--noEmit');
  run(
    'node_modules/jest/bin/jest.js',
    '--selectProjects=unit',
    '--testPathPatterns=libs/casework/src/(vetting|registry|random-order)',
  );
  const document = JSON.parse(
    run('-r', './scripts/typescript-hook.cjs', 'apps/api/src/openapi.main.ts'),
  ) as Contract;
  const path = '/api/v1/cases/vetting/{force}/{reference}/commands/{command}';
  const { parameters = [], requestBody } = document.paths[path]?.['post'] ?? {};
  expect(parameters).toContainEqual(
    expect.objectContaining({
      name: 'command',
      schema: expect.objectContaining({
        enum: ['consider-withdrawal', 'decide', 'correct-fact', 'withdraw-fact'],
      }),
    }),
  );
  expect(requestBody?.content['application/json']?.schema?.['oneOf']).toContainEqual({
    $ref: '#/components/schemas/VettingConsiderWithdrawalBody',
  });
});

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..');
const HOW_TO = join(ROOT, 'docs/how-to');
const SOURCES = [
  'apps',
  'bench',
  'docker',
  'docs',
  'libs',
  'scripts',
  'test',
  'package.json',
  'tsconfig.json',
  'swc.config.cjs',
  'jest.config.cjs',
  '.oxlintrc.json',
];

jest.setTimeout(240_000);

const pages = readdirSync(HOW_TO).filter((name) => /^add-a-.*\.md$/.test(name));
const textOf = (page: string): string => readFileSync(join(HOW_TO, page), 'utf8');

/** A block of a page: a whole file, or lines to add after a line of one. */
interface Step {
  readonly page: string;
  readonly file: string;
  readonly after: string | null;
  readonly lines: string;
}

const BLOCK = /^( *)```ts file=(\S+)(?: after="(.*)")?\n([\s\S]*?)^ *```$/gm;

function stepsOf(page: string): readonly Step[] {
  return [...textOf(page).matchAll(BLOCK)].map(
    ([, indent = '', file = '', after = null, block = '']) => ({
      page,
      file,
      after,
      lines: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

const copy = mkdtempSync(join(tmpdir(), 'tipstaff-how-to-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function follow({ page, file, after, lines }: Step): void {
  const path = join(copy, file);
  if (after === null) {
    mkdirSync(dirname(path), { recursive: true });
    return writeFileSync(path, lines);
  }
  const before = readFileSync(path, 'utf8').split('\n');
  const at = before.indexOf(after);
  if (at < 0) throw new Error(`${page} names a line that ${file} does not have: ${after}`);
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

/** That the milestone of the page has a form of its own, which nobody wrote. */
const PAGE_OF_IT = `
import { commandNamed } from '@tipstaff/cases';
import { renderToString } from 'preact-render-to-string';
import { commandSchema } from '../../../api/src/commands/command-schema';
import { NO_FAULTS } from './command-form';
import { CommandPage } from './command-page';

it('a milestone that was added has a page', () => {
  const schema = commandSchema(commandNamed('complaint', 'acknowledge'));
  const visit = { me: { name: null, notice: null, roles: [] }, csrf: 'x', may: () => true, force: 'norfolk' };
  const page = renderToString(
    <CommandPage
      {...{ visit, schema, notice: null, action: '/x', typed: {}, faults: NO_FAULTS, version: 2, key: 'k' }}
      {...{ meanwhile: null, whyNot: null, isAsking: false }}
      of={{ type: 'complaint', force: 'norfolk', reference: 'CO/1', title: 'Complaint' }}
    />,
  );
  for (const words of ['<h1 class="govuk-heading-l">Acknowledge the complaint</h1>', 'name="on-day"', 'name="note"']) {
    expect(page).toContain(words);
  }
  for (const [value, label] of [['letter', 'Letter'], ['e-mail', 'E-mail']]) {
    expect(page).toMatch(new RegExp('type="radio" value="' + value + '">\\\\s*<label[^>]*>\\\\s*' + label));
  }
});
`;

/** What the product is told of, beside files of its own: of each page the files it adds lines to. */
const touched = (page: string): readonly string[] =>
  stepsOf(page)
    .filter(({ after }) => after !== null)
    .map(({ file }) => file);

describe('the pages on adding something', () => {
  it.each(pages)('%s shows no code that is not tried', (page) => {
    const shown = textOf(page).match(/^ *```ts.*$/gm) ?? [];
    expect(shown).toHaveLength(stepsOf(page).length);
  });

  it.each(pages)('%s shows requests as they can be sent', (page) => {
    for (const [request] of textOf(page).matchAll(/^ *```http\n[\s\S]*?```$/gm)) {
      const isWrite = /^ *(POST|PUT|PATCH|DELETE) /m.test(request);
      expect(request).toMatch(/^ *Authorization: Bearer /m);
      expect([page, isWrite, /^ *If-Match: "\d+"$/m.test(request)]).toEqual([
        page,
        isWrite,
        isWrite,
      ]);
      const hasKey = /^ *Idempotency-Key: \S+$/m.test(request);
      expect([page, isWrite, hasKey]).toEqual([page, isWrite, isWrite]);
    }
  });

  it('a deadline is one row, and the case that owes it', () => {
    expect(touched('add-a-statutory-deadline.md')).toEqual([
      'libs/law/src/rules/complaints.table.ts',
      'libs/casework/src/complaint/complaint.case-type.ts',
      'libs/casework/src/complaint/complaint.case-type.ts',
    ]);
  });

  it('a read model is one folder, its place among the others, and its rights', () => {
    const page = 'add-a-read-model.md';
    expect(new Set(touched(page))).toEqual(
      new Set([
        'libs/projections/src/all-projections.ts',
        'libs/database/src/roles/database-rights.fixture.ts',
      ]),
    );
    const made = stepsOf(page).filter(({ after }) => after === null);
    const folders = new Set(made.map(({ file }) => dirname(file)));
    expect(folders).toEqual(new Set(['libs/projections/src/suspensions']));
  });

  it('a case type is one folder and one line', () => {
    const steps = stepsOf('add-a-case-type.md');
    const [registry, ...more] = steps.filter(({ after }) => after !== null);
    expect([registry?.file, registry?.lines.trim().split('\n').length, more]).toEqual([
      'libs/casework/src/registry.ts',
      1,
      [],
    ]);
    const folders = steps.filter(({ after }) => after === null).map(({ file }) => dirname(file));
    expect(new Set(folders)).toEqual(new Set(['libs/casework/src/vetting']));
  });

  it('lead to what compiles, keeps its rules, and is owed, counted and asked for through the API', () => {
    for (const name of SOURCES) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    pages.flatMap(stepsOf).forEach(follow);

    // Named one by one: the packages are behind a link here, which it would follow.
    run('node_modules/oxlint/bin/oxlint', '--deny-warnings', 'apps', 'bench', 'libs', 'test');
    run('scripts/generate.mjs');
    writeFileSync(join(copy, 'apps/console/src/commands/acknowledge.spec.tsx'), PAGE_OF_IT);
    run(
      'node_modules/jest/bin/jest.js',
      '--selectProjects=unit',
      // Each worker would load the whole of the copy.
      '--runInBand',
      '--testPathPatterns=libs/law/src/(statutory|law-document)|libs/casework/src/(vetting|case-types|random-order|obligation/|complaint/(record-copy|acknowledged))|libs/access/src/roles|libs/projections/src/all-projections|libs/reports/src/metric-registry|golden-samples|commands/acknowledge',
    );
    const document = readFileSync(join(copy, 'test/client/openapi.json'), 'utf8');
    for (const name of ['consider-withdrawal', 'acknowledge', 'R-LOG-5', 'vetting']) {
      expect(document).toContain(name);
    }
  });
});

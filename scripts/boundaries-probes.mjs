/**
 * Proves that the boundaries are guarded: for every rule of .dependency-cruiser.cjs, and for the
 * lint rules that keep the clock and the environment out, plants one violation in a temporary
 * folder and fails when the rule does not fire for it, or fires for the harmless neighbour.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

const RULES = require('../.dependency-cruiser.cjs').forbidden.map(({ name }) => name);

/** Of each library that has one above it: an import of the next one up. */
const UPWARDS = RULES.filter((name) => name.endsWith('-imports-from-below')).map((name) =>
  name.replace('-imports-from-below', ''),
);

/** rule -> the file that breaks it and what stands in that file. */
const PROBES = {
  ...Object.fromEntries(
    UPWARDS.map((library, floor) => [
      `${library}-imports-from-below`,
      [`libs/${library}/src/up.ts`, `import '@tipstaff/${UPWARDS[floor + 1] ?? 'papers'}';`],
    ]),
  ),
  'libs-never-import-apps': ['libs/mail/src/a.ts', "import '../../../apps/api/src/main';"],
  'apps-never-import-each-other': ['apps/api/src/b.ts', "import '../../worker/src/main';"],
  'console-is-a-client': ['apps/console/src/o.ts', "import '@tipstaff/casework';"],
  'console-is-mounted-in-one-place': ['apps/worker/src/p.ts', "import '../../console/src/main';"],
  'kernel-depends-on-nothing': ['libs/kernel/src/c.ts', "import 'node:crypto';"],
  'law-depends-on-kernel-only': ['libs/law/src/d.ts', "import '@nestjs/common';"],
  'casework-depends-on-kernel-and-law-only': [
    'libs/casework/src/e.ts',
    "import '@tipstaff/platform';",
  ],
  'prose-is-pure': ['libs/papers/src/prose/q.ts', "import '@tipstaff/projections';"],
  'measures-depends-on-kernel-only': ['libs/measures/src/q.ts', "import '@tipstaff/casework';"],
  'libraries-through-their-front-door': [
    'libs/reports/src/f.ts',
    "import '../../mail/src/inside';",
  ],
  'only-cases-append': [
    'libs/compliance/src/n.ts',
    "import { EventAppender } from '@tipstaff/event-store/append'; export { EventAppender };",
  ],
  'pg-stays-with-the-stores': [
    'apps/api/src/g.ts',
    "import type { Pool } from 'pg'; export let p: Pool;",
  ],
  'migrations-are-frozen': [
    'libs/database/src/migrations/1790000000000-n.ts',
    "import '@tipstaff/kernel';",
  ],
  'read-log-is-for-the-auditor': [
    'libs/compliance/src/retention/m.ts',
    "import '../read-log/read-log-search';",
  ],
  'obligations-know-no-report': [
    'libs/casework/src/obligation/m.ts',
    "import '../chapter-13/report';",
  ],
  'typeorm-stays-with-its-libraries': ['libs/event-store/src/h.ts', "import 'typeorm';"],
  'only-tests-import-test-support': ['libs/access/src/i.ts', "import '@tipstaff/test-support';"],
  'production-code-uses-production-packages': ['libs/mail/src/j.ts', "import 'smtp-server';"],
  'no-cycles': ['libs/reminders/src/k.ts', "import './k2';"],
  'every-import-resolves': ['libs/platform/src/l.ts', "import './nowhere';"],
};

/** Files that break nothing: a rule that fires for one of these is too wide. */
const HARMLESS = {
  'libs/casework/src/ok.ts': "import '@tipstaff/kernel'; import '@tipstaff/law'; import './index';",
  'libs/kernel/src/ok.spec.ts': "import 'node:fs'; import '@tipstaff/test-support'; import 'pg';",
  'libs/database/src/migrations/1790000000000-ok.ts': "import 'typeorm';",
  'libs/event-store/src/ok.ts':
    "import 'pg'; import '@tipstaff/database'; import '@tipstaff/casework';",
  'libs/projections/src/ok.ts': "import 'typeorm'; import 'pg';",
  'libs/papers/src/prose/ok.ts': "import '@tipstaff/kernel'; import '@tipstaff/reports';",
  'libs/cases/src/ok.ts': "import '@tipstaff/event-store/append';",
  'apps/console/src/ok.ts': "import '@tipstaff/kernel'; import '@nestjs/common'; import './main';",
  'apps/api/src/console/ok.ts': "import '../../../console/src/main';",
  'apps/worker/src/ok.ts':
    "import '@tipstaff/reminders'; import '@nestjs/common'; import './main';",
};

const NOTHING = 'export const nothing = 0;';
const LIBRARIES = Object.values(require('../tsconfig.json').compilerOptions.paths).flat();
const PACKAGES = ['pg', 'typeorm', '@nestjs/common', 'smtp-server'];

function put(root, path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${text}\n`);
}

function plant(root) {
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
    put(root, file, readFileSync(join(ROOT, file), 'utf8'));
  }
  for (const folder of LIBRARIES) put(root, `${folder}/index.ts`, NOTHING);
  for (const name of ['api', 'console', 'worker']) put(root, `apps/${name}/src/main.ts`, NOTHING);
  for (const name of PACKAGES) {
    put(root, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    put(root, `node_modules/${name}/index.js`, 'exports.nothing = 0;');
  }
  put(root, 'libs/mail/src/inside.ts', NOTHING);
  put(root, 'libs/casework/src/chapter-13/report.ts', NOTHING);
  put(root, 'libs/compliance/src/read-log/read-log-search.ts', NOTHING);
  put(root, 'libs/reminders/src/k2.ts', "import './k';");
  for (const [path, text] of Object.entries(HARMLESS)) put(root, path, text);
  for (const [path, text] of Object.values(PROBES)) put(root, path, text);
}

function violationsIn(root) {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(
    process.execPath,
    [cruiser, 'apps', 'libs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!run.stdout) throw new Error(`dependency-cruiser gave no answer: ${run.stderr}`);
  return JSON.parse(run.stdout).summary.violations.map((v) => ({
    rule: v.rule.name,
    from: v.from,
  }));
}

function importFaults() {
  const root = mkdtempSync(join(tmpdir(), 'tipstaff-boundaries-'));
  try {
    plant(root);
    const found = violationsIn(root);
    const faults = [];
    for (const rule of RULES) {
      const probe = PROBES[rule];
      if (!probe) faults.push(`${rule}: has no planted violation in scripts/boundaries-probes.mjs`);
      else if (!found.some((v) => v.rule === rule && v.from === probe[0]))
        faults.push(`${rule}: did not fire for ${probe[0]} (${probe[1]})`);
    }
    for (const rule of Object.keys(PROBES))
      if (!RULES.includes(rule)) faults.push(`${rule}: is planted but no longer a rule`);
    for (const violation of found.filter((v) => v.from in HARMLESS))
      faults.push(`${violation.rule}: fired for the harmless ${violation.from}`);
    return { checked: RULES.length, faults };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** [path, code, the rule that has to fire, or null when the code is allowed there] */
const LINT_PROBES = [
  ['libs/reports/src/x.ts', 'export const d = new Date();', 'no-restricted-syntax'],
  ['libs/reports/src/x.ts', 'export const d = Date();', 'no-restricted-syntax'],
  ['apps/api/src/x.ts', 'export const d = Date.now();', 'no-restricted-syntax'],
  ['apps/api/src/x.ts', "export const d = Date['now']();", 'no-restricted-syntax'],
  ['apps/worker/src/x.ts', 'export const { now } = Date;', 'no-restricted-syntax'],
  ['apps/worker/src/x.ts', 'export const f = Date.now;', 'no-restricted-syntax'],
  ['libs/law/src/x.spec.ts', 'export const d = performance.timeOrigin;', 'no-restricted-syntax'],
  ['test/x.e2e-spec.ts', 'export const d = new Date();', 'no-restricted-syntax'],
  ['libs/feeds/src/calendar-text.ts', "export const d = new Date('2024-01-01');", null],
  ['libs/mail/src/x.ts', "export const d = new Date('2024-01-01');", null],
  ['libs/reports/src/x.ts', "export const d = new Date('2024-01-01');", 'no-restricted-globals'],
  ['libs/casework/src/x.ts', 'export const f = new Intl.NumberFormat();', 'no-restricted-globals'],
  [
    'libs/casework/src/x.ts',
    "export const d = new Date('2024-01-01').getUTCDay();",
    'no-restricted-syntax',
  ],
  ['apps/cli/src/x.ts', 'export const d = 2 * 86_400_000;', 'no-restricted-syntax'],
  ['libs/law/src/x.spec.ts', "export const d = new Date('2024-01-01').getUTCDay();", null],
  ['libs/kernel/src/clock.ts', 'export const d = Date.now();', null],
  ['libs/kernel/src/x.ts', 'export const e = process.env.X;', 'no-restricted-globals'],
  ['libs/law/src/x.ts', 'export const e = globalThis.process.env.X;', 'no-restricted-properties'],
  ['libs/casework/src/x.ts', 'export const e = process.env.X;', 'no-restricted-globals'],
  ['libs/platform/src/x.ts', 'export const e = process.env.X;', null],
  [
    'apps/api/src/cases/x.ts',
    "import { ReadLogSearch } from '@tipstaff/compliance';",
    'no-restricted-imports',
  ],
  [
    'libs/reports/src/x.ts',
    "import { verifyReadLog as v } from '@tipstaff/compliance';",
    'no-restricted-imports',
  ],
  [
    'libs/reports/src/x.ts',
    "import * as all from '@tipstaff/compliance';",
    'no-restricted-imports',
  ],
  ['apps/api/src/cases/x.ts', "import { ReadLog } from '@tipstaff/compliance';", null],
  [
    'apps/cli/src/commands/read-log.command.ts',
    "import { ReadLogSearch } from '@tipstaff/compliance';",
    null,
  ],
];
const WATCHED = [
  'no-restricted-syntax',
  'no-restricted-globals',
  'no-restricted-properties',
  'no-restricted-imports',
];

/** Runs only the watched rules, as configured for the path: they need no type information. */
async function lintFaults() {
  const { ESLint, Linter } = await import('eslint');
  const tseslint = await import('typescript-eslint');
  const eslint = new ESLint({ cwd: ROOT });
  const linter = new Linter({ configType: 'flat' });
  const faults = [];
  for (const [path, code, expected] of LINT_PROBES) {
    const { rules } = await eslint.calculateConfigForFile(join(ROOT, path));
    const watched = Object.fromEntries(WATCHED.filter((r) => rules[r]).map((r) => [r, rules[r]]));
    const config = {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      rules: watched,
    };
    const fired = linter.verify(code, [config], path).map((message) => message.ruleId);
    if (expected && !fired.includes(expected))
      faults.push(`${expected}: did not fire for ${path}: ${code}`);
    if (!expected && fired.length)
      faults.push(`${fired[0]}: fired for the allowed ${path}: ${code}`);
  }
  return { checked: LINT_PROBES.length, faults };
}

const imports = importFaults();
const lint = await lintFaults();
const faults = [...imports.faults, ...lint.faults];
for (const fault of faults) console.error(`boundary not guarded: ${fault}`);
if (faults.length) process.exitCode = 1;
else
  console.log(
    `Boundaries are guarded: ${imports.checked} import rules and ${lint.checked} lint probes, each seen to fire or to stay quiet.`,
  );

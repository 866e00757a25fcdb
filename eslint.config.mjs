import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const ONE_CLOCK =
  'Only the kernel’s clock reads the time: take `now` or `today` as a parameter, or inject Clock. ' +
  'Otherwise the demo clock, a report for a past day and a test each see a different day.';

const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: ONE_CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: ONE_CLOCK },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: ONE_CLOCK,
  },
  {
    selector: "MemberExpression[object.name='Date'][computed=true]",
    message: ONE_CLOCK,
  },
  {
    selector: "VariableDeclarator[init.name='Date']",
    message: ONE_CLOCK,
  },
  {
    selector: "MemberExpression[object.name='performance'][property.name='timeOrigin']",
    message: ONE_CLOCK,
  },
];

const ONE_CALENDAR =
  'Days are counted by LocalDate and the law’s calendar alone: arithmetic on Date loses a day at ' +
  'a clock change, in another zone, and over a bank holiday.';

const NO_DAY_ARITHMETIC = [
  {
    selector: 'MemberExpression[property.name=/^[gs]et(UTC)?(Date|Day|Month|FullYear)$/]',
    message: ONE_CALENDAR,
  },
  { selector: 'Literal[value=86400000]', message: ONE_CALENDAR },
];

/** R-DP-2: what the log of who read what may be used for is narrow, so nothing else may read it. */
const READ_LOG_READERS = [
  'apps/api/src/read-log/read-log.{controller,module}.ts',
  'apps/cli/src/commands/read-log.command.ts',
  'libs/compliance/src/index.ts',
  'libs/compliance/src/read-log/**/*.ts',
];
const NO_FEATURE_FEED = {
  name: '@tipstaff/compliance',
  importNames: ['ReadLogSearch', 'verifyReadLog'],
  message:
    'The read log is for the auditor alone (DPA 2018 s.62(4), docs/how-to/read-log.md): everything else writes to it and reads nothing.',
};

const PURE = 'kernel, law and casework are pure: what they need comes in as a parameter.';
const filesOf = (...libraries) => libraries.map((library) => `libs/${library}/**/*.ts`);
const PURE_FILES = filesOf('kernel', 'law', 'casework', 'measures');
const NOT_PURE = { name: 'process', message: PURE };
/** Tested in two other zones: jest.config.cjs. */
const SEEING_ZONES = [
  'kernel/src/clock.ts',
  'kernel/src/instant.ts',
  'feeds/src/calendar-text.ts',
].map((file) => `libs/${file}`);
const NO_ZONE = ['Date', 'Intl'].map((name) => ({
  name,
  message:
    'It can see the zone of the machine: take a LocalDate or an Instant of the kernel. What may see ' +
    'it is tested in other zones: jest.config.cjs.',
}));
const TESTS = ['**/*.spec.{ts,tsx}', '**/*.fixture.ts', '**/*.e2e-spec.ts', 'test/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.local/', 'test/client/api-types.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', ...NO_CLOCK, ...NO_DAY_ARITHMETIC],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      // A Nest parameter decorator needs the class at run time, which `import type` would remove.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    // The two files that are the clock.
    files: ['libs/kernel/src/clock.ts', 'libs/kernel/src/instant.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts', 'scripts/**/*.ts'],
    ignores: [...READ_LOG_READERS, ...TESTS],
    rules: { 'no-restricted-imports': ['error', { paths: [NO_FEATURE_FEED] }] },
  },
  {
    files: PURE_FILES,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', NOT_PURE],
      'no-restricted-properties': [
        'error',
        { object: 'globalThis', property: 'process', message: PURE },
      ],
    },
  },
  {
    files: PURE_FILES,
    ignores: [...TESTS, ...SEEING_ZONES],
    rules: { 'no-restricted-globals': ['error', NOT_PURE, ...NO_ZONE] },
  },
  {
    files: filesOf('reports', 'papers', 'reminders', 'feeds'),
    ignores: [...TESTS, ...SEEING_ZONES],
    rules: { 'no-restricted-globals': ['error', ...NO_ZONE] },
  },
  {
    files: TESTS,
    rules: {
      // An oracle counts days in another way than the code it judges.
      'no-restricted-syntax': ['error', ...NO_CLOCK],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },
  {
    files: ['apps/console/src/assets/*.js'],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['**/*.spec.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
  },
);

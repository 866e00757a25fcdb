/**
 * Three suites, told apart by file suffix, the days again in two other time zones, and what the database
 * does itself again on PostgreSQL 15; one run of all ends with one summary.
 *   unit     x.spec.ts       no services, no IO beyond reading files
 *   int      x.int.spec.ts   real PostgreSQL, Redis and SMTP
 *   journey  x.e2e-spec.ts   whole processes
 * `npx jest path/to/file`, `npx jest --selectProjects unit`.
 */
const { aliases, swcOptions, swcOptionsOfPages } = require('./swc.config.cjs');

const shared = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/test/jest/shared.environment.cjs',
  runtime: '<rootDir>/test/jest/shared.runtime.cjs',
  // Node 20's jest cannot require() an ES module: these packages are compiled on the way in.
  transform: {
    '^.+\\.(t|j|mj)s$': ['@swc/jest', swcOptions],
    '^.+\\.tsx$': ['@swc/jest', swcOptionsOfPages],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|nodemailer|smtp-server|postal-mime|csv-parse|fast-check|pure-rand|file-type|@tokenizer|token-types|strtok3|uint8array-extras|jose|openid-client|oauth4webapi)/)',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: Object.fromEntries(
    Object.entries(aliases).map(([alias, folder]) => [`^${alias}$`, folder]),
  ),
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.local'],
  // Each file's time is printed.
  slowTestThreshold: 0,
};

const services = {
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
};

const unit = {
  ...shared,
  displayName: 'unit',
  roots: ['<rootDir>/apps', '<rootDir>/bench', '<rootDir>/libs', '<rootDir>/scripts'],
  testRegex: '(?<!\\.int)\\.spec\\.(tsx?|mjs)$',
};

/**
 * A day must be the same day wherever the machine stands: west and east of London by half a day. `Date` and
 * `Intl` can see where that is, and of the libraries that count days only three files may use them
 * (eslint.config.mjs): all others have their days from the kernel, as text. So those files are tested in both
 * zones, LocalDate, and through all that counts the worked examples of each statutory deadline.
 */
const OTHER_ZONES = ['America/Los_Angeles', 'Pacific/Auckland'];
const DAYS = [
  'kernel/src/(clock|instant|local-date)',
  'feeds/src/calendar-text',
  'law/src/statutory-rules.table',
].map((file) => `libs/${file}\\.spec\\.ts$`);

const daysIn = (timeZone) => ({
  ...unit,
  displayName: `days in ${timeZone}`,
  testRegex: DAYS,
  testEnvironmentOptions: { timeZone },
});

/** What stands on the database's own roles, rights, functions and catalogue. */
const ON_BOTH = [
  'libs/database/src/.*\\.int\\.spec\\.ts$',
  'libs/projections/src/row-security\\.int\\.spec\\.ts$',
  'test/(upgrade|database-roles)\\.e2e-spec\\.ts$',
];

module.exports = {
  rootDir: __dirname,
  // For the whole run: jest does not read these from a project.
  testTimeout: 90_000,
  // Each test has a database of its own: on two cores two files at once take half the time.
  maxWorkers: 3,
  // A worker that is told to end has open what its tests left open, or is slow beside others: half a
  // second tells nothing of which.
  workerGracefulExitTimeout: 20_000,
  reporters: ['default', '<rootDir>/test/jest/slowest.reporter.cjs'],
  testSequencer: '<rootDir>/test/jest/longest-first.sequencer.cjs',
  projects: [
    unit,
    ...OTHER_ZONES.map(daysIn),
    {
      ...shared,
      ...services,
      displayName: 'int',
      roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/scripts', '<rootDir>/test/support'],
      testRegex: '\\.int\\.spec\\.(ts|mjs)$',
    },
    {
      ...shared,
      ...services,
      displayName: 'journey',
      roots: ['<rootDir>/test'],
      testRegex: '\\.e2e-spec\\.ts$',
    },
    {
      ...shared,
      displayName: 'on PostgreSQL 15',
      globalSetup: '<rootDir>/test/global-setup-15.mjs',
      globalTeardown: '<rootDir>/test/global-teardown-15.mjs',
      roots: ['<rootDir>/libs', '<rootDir>/test'],
      testRegex: ON_BOTH,
      testEnvironmentOptions: { postgres: '15' },
    },
  ],
};

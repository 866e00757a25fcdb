/**
 * Who may import whom. Paths are whole and anchored: `^libs/kernel/src/`, never `kernel`.
 * scripts/boundaries-probes.mjs plants one violation of each rule and fails when a rule stays quiet,
 * so a new rule here needs a probe there.
 *
 * Tests are free of the rules about drivers: a spec may open its own connection to look at what
 * the code under test wrote.
 */
const TEST_FILES = '\\.(spec|fixture)\\.ts$|\\.e2e-spec\\.ts$|^libs/testing/src/|^test/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'libs-never-import-apps',
      'apps are edges; what two of them need belongs in a library.',
      { path: '^(libs|scripts)/' },
      { path: '^apps/' },
    ),
    rule(
      'apps-never-import-each-other',
      'api, worker, console and cli are separate processes; they share libraries only.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule(
      'kernel-depends-on-nothing',
      'No library, no package, no Node module: what the kernel needs comes in as a parameter.',
      { path: '^libs/kernel/src/', pathNot: TEST_FILES },
      { pathNot: '^libs/kernel/src/' },
    ),
    rule(
      'law-depends-on-kernel-only',
      'A statutory date is a pure function of facts, calendar version and rule version.',
      { path: '^libs/law/src/', pathNot: TEST_FILES },
      { pathNot: '^libs/(law|kernel)/src/' },
    ),
    rule(
      'casework-depends-on-kernel-and-law-only',
      'Deciding is pure: no Nest, no driver, no queue, no Node module.',
      { path: '^libs/casework/src/', pathNot: TEST_FILES },
      { pathNot: '^libs/(casework|law|kernel)/src/' },
    ),
    rule(
      'libraries-through-their-front-door',
      'Import @tipstaff/<library>; what its index does not export is its own business.',
      { path: '^(?:apps/[^/]+|libs/([^/]+))/' },
      { path: '^libs/[^/]+/src/', pathNot: '^libs/$1/src/|^libs/[^/]+/src/index\\.ts$' },
    ),
    rule(
      'pg-stays-with-the-stores',
      'SQL lives in event-store, read-log, read-models, reminders, feeds, importing, access (sessions) and platform; others ask them.',
      {
        path: '^(apps|libs)/',
        pathNot: `^libs/(event-store|read-log|read-models|platform|reminders|feeds|importing|access)/src/|${TEST_FILES}`,
      },
      { path: '^node_modules/(@types/)?pg/' },
    ),
    rule(
      'typeorm-stays-with-read-models',
      'TypeORM maps read models and runs migrations; the event store is raw SQL.',
      { path: '^(apps|libs)/', pathNot: `^libs/(read-models|platform|database)/src/|${TEST_FILES}` },
      { path: '^node_modules/typeorm/' },
    ),
    rule(
      'database-knows-kernel-and-platform-only',
      'What the database is made of stands below everything that is kept in it.',
      { path: '^libs/database/src/', pathNot: TEST_FILES },
      { path: '^(apps|libs)/', pathNot: '^libs/(database|kernel|platform)/src/' },
    ),
    rule(
      'migrations-are-frozen',
      'A migration that imports the code of today changes with it; the databases that ran it do not.',
      { path: '^libs/database/src/migrations/\\d' },
      { pathNot: '^node_modules/typeorm/' },
    ),
    rule(
      'only-tests-import-testing',
      'libs/testing and fixtures are not compiled into dist.',
      { path: '^(apps|libs)/', pathNot: TEST_FILES },
      { path: '^libs/testing/src/|\\.fixture\\.ts$' },
    ),
    rule(
      'production-code-uses-production-packages',
      'A package from devDependencies is missing in the image.',
      { path: '^(apps|libs)/', pathNot: TEST_FILES },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    ),
    rule('no-cycles', 'A cycle has no top to read down from.', {}, { circular: true }),
    rule(
      'every-import-resolves',
      'Found neither as a file nor as a package in package.json.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};

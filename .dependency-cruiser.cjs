/**
 * Who may import whom. Paths are whole and anchored: `^libs/kernel/src/`, never `kernel`.
 * scripts/boundaries-probes.mjs plants one violation of each rule and fails when a rule stays quiet,
 * so a new rule here needs a probe there.
 *
 * Tests are free of the rules about drivers: a spec may open its own connection to look at what
 * the code under test wrote.
 */
const TEST_FILES = '\\.(spec|fixture)\\.tsx?$|\\.e2e-spec\\.ts$|^test/';

/** The libraries from the ground up: each may import from those before it, and from no other. */
const FLOORS = [
  'kernel',
  'law',
  'casework',
  'measures',
  ...['platform', 'database', 'event-store'],
  ...['mail', 'access', 'cases', 'reports', 'projections', 'reminders', 'feeds', 'compliance'],
  'papers',
];

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
      { path: '^apps/([^/]+)/', pathNot: '^apps/api/src/console/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule(
      'console-is-a-client',
      'Pages know the API by its contract alone: the types made from its document, and days of the kernel.',
      { path: '^apps/console/src/', pathNot: TEST_FILES },
      {
        path: '^(apps|libs|test|bench|scripts)/',
        pathNot: '^(apps/console|libs/kernel)/src/|^test/client/api-types\\.ts$',
      },
    ),
    rule(
      'console-is-mounted-in-one-place',
      'What the API knows of the console stands in one folder, so that it can be given a process of its own.',
      { path: '^apps/(?!console/)', pathNot: '^apps/api/src/console/' },
      { path: '^apps/console/' },
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
      'measures-depends-on-kernel-only',
      'What follows from printed figures is arithmetic: no case, no driver, no Node module.',
      { path: '^libs/measures/src/', pathNot: TEST_FILES },
      { pathNot: '^libs/(measures|kernel)/src/' },
    ),
    ...FLOORS.slice(0, -1).map((library, floor) =>
      rule(
        `${library}-imports-from-below`,
        'No arrow runs back up: a library imports from those that stand before it in FLOORS.',
        { path: `^libs/${library}/src/`, pathNot: TEST_FILES },
        { path: `^libs/(?!(?:${FLOORS.slice(0, floor + 1).join('|')})/)` },
      ),
    ),
    rule(
      'obligations-know-no-report',
      'Chapter 13 stands in one room and is made of obligations: what is owed in general knows no report.',
      { path: '^libs/casework/src/obligation/', pathNot: TEST_FILES },
      { path: '^libs/casework/src/chapter-13/' },
    ),
    rule(
      'prose-is-pure',
      'Whether a sentence goes with its figures is decided without the record: other texts are judged by the same.',
      { path: '^libs/papers/src/prose/', pathNot: TEST_FILES },
      { pathNot: '^libs/(papers/src/prose|kernel/src|measures/src|reports/src)/' },
    ),
    rule(
      'libraries-through-their-front-door',
      'Import @tipstaff/<library>; what its index does not export is its own business.',
      { path: '^(?:apps/[^/]+|bench|libs/([^/]+))/' },
      {
        path: '^libs/[^/]+/src/',
        pathNot:
          '^libs/$1/src/|^libs/[^/]+/src/index\\.ts$|^libs/event-store/src/append/index\\.ts$|\\.fixture\\.ts$',
      },
    ),
    rule(
      'only-cases-append',
      'libs/cases is the one door by which events are written: give it a command.',
      { path: '^(apps|libs|scripts)/', pathNot: `^libs/(cases|event-store)/src/|${TEST_FILES}` },
      { path: '^libs/event-store/src/append/' },
    ),
    rule(
      'pg-stays-with-the-stores',
      'SQL lives in database, event-store, access (sessions), cases, projections, reminders, feeds and compliance; others ask them.',
      {
        path: '^(apps|libs)/',
        pathNot: `^libs/(database|event-store|access|cases|projections|reminders|feeds|compliance)/src/|${TEST_FILES}`,
      },
      { path: '^node_modules/(@types/)?pg/' },
    ),
    rule(
      'typeorm-stays-with-its-libraries',
      'TypeORM maps read models and runs migrations; the event store is raw SQL.',
      {
        path: '^(apps|libs)/',
        pathNot: `^libs/(database|projections)/src/|${TEST_FILES}`,
      },
      { path: '^node_modules/typeorm/' },
    ),
    rule(
      'migrations-are-frozen',
      'A migration that imports the code of today changes with it; the databases that ran it do not.',
      { path: '^libs/database/src/migrations/\\d' },
      { pathNot: '^node_modules/typeorm/' },
    ),
    rule(
      'read-log-is-for-the-auditor',
      'What was read by whom may be searched for few purposes (docs/how-to/read-log.md): the rest of compliance writes to it and reads nothing.',
      { path: '^libs/compliance/src/(?!read-log/|index\\.ts$)', pathNot: TEST_FILES },
      {
        path: '^libs/compliance/src/read-log/(read-log-search|verify-read-log)\\.ts$',
      },
    ),
    rule(
      'only-tests-import-test-support',
      'What supports tests, and fixtures, are not compiled into dist.',
      { path: '^(apps|libs)/', pathNot: TEST_FILES },
      { path: '^test/support/|\\.fixture\\.ts$' },
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

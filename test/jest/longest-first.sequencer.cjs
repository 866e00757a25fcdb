/**
 * The longest test files begin first, so that no worker is left alone with one at the end. Jest knows
 * how long each took from its cache, and a fresh clone has none.
 */
const { join } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const CHECKOUT = join(__dirname, '..', '..');

/** By the processor time that each takes, alone. */
const LONGEST = [
  'test/every-list.e2e-spec.ts',
  'test/console-commands.e2e-spec.ts',
  'test/start.e2e-spec.ts',
  'test/reminders-killed.e2e-spec.ts',
  'test/console.e2e-spec.ts',
  'test/large-lists.e2e-spec.ts',
  'test/fuzz.e2e-spec.ts',
  'test/day-of-each-role.e2e-spec.ts',
  'test/bench.e2e-spec.ts',
  'test/planted-secrets.e2e-spec.ts',
  'test/how-to-pages.e2e-spec.ts',
  'test/production.e2e-spec.ts',
  'test/papers.e2e-spec.ts',
  'test/reminders-redis.e2e-spec.ts',
  'test/proof.e2e-spec.ts',
  'test/reminders-restored.e2e-spec.ts',
  'test/reminders-clock.e2e-spec.ts',
  'test/reminders.e2e-spec.ts',
  'test/revocation-ledger.e2e-spec.ts',
  'test/bad-actors-input.e2e-spec.ts',
  'libs/cases/src/import/import-milestones.int.spec.ts',
];

const RANKS = new Map(LONGEST.map((file, rank) => [join(CHECKOUT, file), rank]));
/** After those: what stands last has the shortest files. */
const SUITES = ['journey', 'int', 'on PostgreSQL 15', 'unit'];

function rankOf({ path, context }) {
  const suite = SUITES.indexOf(context.config.displayName?.name);
  return RANKS.get(path) ?? LONGEST.length + (suite < 0 ? SUITES.length : suite);
}

class LongestFirstSequencer extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rankOf(one) - rankOf(other));
  }
}

module.exports = LongestFirstSequencer;
module.exports.LONGEST = LONGEST;

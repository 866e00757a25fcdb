/** A record of complaints that were never made, for benches that need a long one. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../../scripts/typescript-hook.cjs');
const { LocalDate } = require('@tipstaff/kernel');

const CASES_A_CALL = 200;
const FIRST_DAY = LocalDate.of(2021, 1, 4);
const DAYS = 1_200;

/** The life of a complaint, in days after it was made. */
const LIFE = [
  ['made', 0],
  ['logged', 1],
  ['handling', 3, 'schedule-3'],
  ['contacted', 6],
  ['investigation', 7, 'local'],
  ['update', 30],
  ['update', 57],
  ['update', 84],
  ['investigation-completed', 95],
  ['finalised', 100, 'acceptable'],
  ['outcome-notified', 102],
];

export const EVENTS_IN_CASE = LIFE.length;

/**
 * Records complaints until there are that many events.
 * @returns {Promise<number>} how many there are
 */
export async function writeRecord(store, wanted) {
  const cases = Math.ceil(wanted / EVENTS_IN_CASE);
  for (let first = 0; first < cases; first += CASES_A_CALL) {
    const size = Math.min(CASES_A_CALL, cases - first);
    const answers = await store.appendAll(
      Array.from({ length: size }, (_, index) => requestOf(first + index)),
    );
    const refused = answers.find((answer) => answer instanceof Error);
    if (refused) throw refused;
  }
  return cases * EVENTS_IN_CASE;
}

function requestOf(number) {
  const made = LocalDate.addDays(FIRST_DAY, number % DAYS);
  return {
    stream: `complaint:bench:CO-${number}`,
    expectedVersion: 0,
    commandId: `bench-${number}`,
    commandHash: String(number),
    actor: 'bench',
    correlationId: 'bench',
    causationId: null,
    events: LIFE.map(([milestone, after, value]) => {
      const on = LocalDate.addDays(made, after);
      const data = value === undefined ? {} : { value };
      return { type: `complaint.${milestone}`, schemaVersion: 1, on, enteredOn: on, data };
    }),
  };
}

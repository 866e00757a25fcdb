/** A record of complaints that were never made, for benches that need a long one. */
import { type AppendRequest, type EventStore } from '@tipstaff/event-store';
import { EventAppender } from '@tipstaff/event-store/append';
import { LocalDate, type StreamId } from '@tipstaff/kernel';

const CASES_A_CALL = 200;
const FIRST_DAY = LocalDate.of(2021, 1, 4);
const DAYS = 1_200;

/** The life of a complaint, in days after it was made. */
const LIFE: readonly (readonly [milestone: string, after: number, value?: string])[] = [
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
 * @returns how many there are
 */
export async function writeRecord(store: EventStore, wanted: number): Promise<number> {
  const cases = Math.ceil(wanted / EVENTS_IN_CASE);
  for (let first = 0; first < cases; first += CASES_A_CALL) {
    const size = Math.min(CASES_A_CALL, cases - first);
    await appendWhole(
      store,
      Array.from({ length: size }, (_, index) => requestOf(first + index)),
    );
  }
  return cases * EVENTS_IN_CASE;
}

/** Appends them in one call. @throws the first refusal */
export async function appendWhole(
  store: EventStore,
  requests: readonly AppendRequest[],
): Promise<void> {
  const answers = await new EventAppender(store).appendAll(requests);
  const refused = answers.find((answer) => answer instanceof Error);
  if (refused) throw refused;
}

function requestOf(number: number): AppendRequest {
  const made = LocalDate.addDays(FIRST_DAY, number % DAYS);
  return {
    stream: `complaint:bench:CO-${number}` as StreamId,
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

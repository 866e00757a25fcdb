/** A record of complaints that were never made, for benches that need a long one. */
import { type AppendRequest, type EventStore } from '@tipstaff/event-store';
import { EventAppender } from '@tipstaff/event-store/append';
import { LocalDate, type StreamId } from '@tipstaff/kernel';

const CASES_A_CALL = 200;
/** Days from one complaint to the next, so that a few lie over all years as well. */
const STEP = 7_919;

/** Of one force, and each complaint was brought to its end. */
const SPREAD: Spread = {
  forces: ['bench'],
  from: LocalDate.of(2021, 1, 4),
  until: LocalDate.of(2024, 4, 17),
  known: LocalDate.of(2024, 9, 30),
};

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
 * Records complaints until there are that many events, or a few fewer where the last complaints are open.
 * @returns how many there are
 */
export async function writeRecord(
  store: EventStore,
  wanted: number,
  spread: Spread = SPREAD,
): Promise<number> {
  const cases = Math.ceil(wanted / EVENTS_IN_CASE);
  let events = 0;
  for (let first = 0; first < cases; first += CASES_A_CALL) {
    const size = Math.min(CASES_A_CALL, cases - first);
    const requests = Array.from({ length: size }, (_, at) => requestOf(first + at, spread));
    await appendWhole(store, requests);
    events += requests.reduce((sum, request) => sum + request.events.length, 0);
  }
  return events;
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

/** Which forces have complaints, in turn; the days on which those were made, one after the other and again. */
export interface Spread {
  readonly forces: readonly string[];
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** What happened after this day has not happened yet. */
  readonly known: LocalDate;
}

/** Ten years, the last of which are open on the day of the benches. */
export const TEN_YEARS = {
  from: LocalDate.of(2014, 10, 1),
  until: LocalDate.of(2024, 9, 30),
  known: LocalDate.of(2024, 9, 30),
};

function requestOf(number: number, { forces, from, until, known }: Spread): AppendRequest {
  const days = LocalDate.daysBetween(from, until) + 1;
  const made = LocalDate.addDays(from, (number * STEP) % days);
  const force = forces[number % forces.length] ?? '';
  return {
    stream: `complaint:${force}:CO-${number}` as StreamId,
    expectedVersion: 0,
    commandId: `bench-${number}`,
    commandHash: String(number),
    actor: 'bench',
    correlationId: 'bench',
    causationId: null,
    events: LIFE.flatMap(([milestone, after, value]) => {
      const on = LocalDate.addDays(made, after);
      const data = value === undefined ? {} : { value };
      const event = { type: `complaint.${milestone}`, schemaVersion: 1, on, enteredOn: on, data };
      return on > known ? [] : [event];
    }),
  };
}

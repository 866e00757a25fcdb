/**
 * A record with so many obligations standing on one day and so many of them due on it. Each due one
 * is an action of an owner of its own, so each makes a mail; the rest are updates of complainants and
 * actions agreed for later, which no rung has reached.
 */
import { CaseRef, type CaseType, decide, type NewFact } from '@tipstaff/casework';
import { type AppendRequest, type EventStore } from '@tipstaff/event-store';
import { Instant, LocalDate } from '@tipstaff/kernel';
import { type Sizes } from '../parts/bench';
import { appendWhole } from '../parts/synthetic-record';

const FORCE = 'benchshire';
const CASES_A_CALL = 500;
/** Owners of the actions that are due later. */
const OFFICES = 200;

const TODAY = LocalDate.of(2024, 10, 8);
const MEETING_BEFORE = LocalDate.of(2024, 7, 22);
/** A working day after 07:30 London time. */
export const MOMENT = Instant.parse(`${TODAY}T09:00:00Z`);

export type HistorySize = Sizes<'obligations' | 'due'>;

export async function writeHistory(store: EventStore, size: HistorySize): Promise<void> {
  const batch: AppendRequest[] = [];
  for (const one of casesOf(size)) {
    batch.push(requestOf(one));
    if (batch.length >= CASES_A_CALL) await appendWhole(store, batch.splice(0));
  }
  await appendWhole(store, batch);
}

interface CaseMade {
  readonly type: CaseType;
  readonly reference: string;
  readonly facts: readonly NewFact[];
}

function* casesOf({ obligations, due }: HistorySize): Generator<CaseMade> {
  yield meeting('PAM-1', LocalDate.addDays(MEETING_BEFORE, -49), MEETING_BEFORE);
  yield meeting('PAM-2', MEETING_BEFORE, TODAY);
  for (let n = 1; n <= due; n += 1) yield action(n, `Office ${n}`);
  for (let n = due + 1; n <= obligations; n += 1) yield n % 2 === 0 ? complaint(n) : later(n);
}

function meeting(reference: string, scheduledOn: LocalDate, date: LocalDate): CaseMade {
  return { type: 'meeting', reference, facts: [fact('scheduled', scheduledOn, { value: date })] };
}

/** Due at the meeting of today. */
function action(n: number, owner: string): CaseMade {
  const raised = { value: String(n), person: owner, related: 'PAM-1', note: 'Report.' };
  return {
    type: 'action',
    reference: `PAM-1/${n}`,
    facts: [fact('raised', MEETING_BEFORE, raised)],
  };
}

function later(n: number): CaseMade {
  const agreed = LocalDate.addDays(TODAY, 40 + (n % 300));
  const made = action(n, `Office of later things ${n % OFFICES}`);
  return { ...made, facts: [...made.facts, fact('due', MEETING_BEFORE, { value: agreed })] };
}

/** The next update is due in 12 to 26 days, and the rung of four weeks before is no rung. */
function complaint(n: number): CaseMade {
  const on = (after: number) => LocalDate.addDays(TODAY, after - 16 + (n % 14));
  return {
    type: 'complaint',
    reference: `CO/${n}`,
    facts: [
      fact('made', on(-3)),
      fact('logged', on(-2)),
      fact('contacted', on(-1)),
      fact('handling', on(0), { value: 'schedule-3' }),
    ],
  };
}

function fact(milestone: string, on: LocalDate, more: Partial<NewFact> = {}): NewFact {
  const nothing = { value: null, person: null, related: null, note: null };
  return { milestone, on, enteredOn: on, ...nothing, ...more };
}

function requestOf({ type, reference, facts }: CaseMade): AppendRequest {
  const stream = CaseRef.stream({ force: FORCE, type, reference });
  return {
    stream,
    expectedVersion: 0,
    commandId: stream,
    commandHash: stream,
    actor: 'bench',
    correlationId: 'bench',
    causationId: null,
    events: decide(type, [], { kind: 'record', facts }),
  };
}

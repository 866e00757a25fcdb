import { randomUUID } from 'node:crypto';
import {
  type Clock,
  DomainError,
  fixedClock,
  Instant,
  LocalDate,
  type StreamId,
} from '@tipstaff/kernel';
import { Pool } from 'pg';
import { type AppendRequest, type NewEvent } from './append-request';

const DAY = LocalDate.of(2024, 9, 30);
export const CLOCK: Clock = fixedClock(Instant.parse('2024-10-01T08:00:00Z'));

export function appPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, options: '-c role=tipstaff_app' });
  // A connection that breaks while idle is replaced; some tests break them.
  pool.on('error', () => undefined);
  return pool;
}

export function streamOf(reference: string): StreamId {
  return `complaint:norfolk:${reference}` as StreamId;
}

export function newEvent(overrides: Partial<NewEvent> = {}): NewEvent {
  return {
    type: 'complaint.made',
    schemaVersion: 1,
    on: DAY,
    enteredOn: DAY,
    data: { value: 'local' },
    secret: null,
    ...overrides,
  };
}

/** A request of one event to a stream that does not exist, under a new command id. */
export function newRequest(overrides: Partial<AppendRequest> = {}): AppendRequest {
  return {
    stream: streamOf(randomUUID()),
    expectedVersion: 0,
    commandId: randomUUID(),
    commandHash: 'hash',
    actor: 'analyst',
    correlationId: 'correlation',
    causationId: null,
    events: [newEvent()],
    ...overrides,
  };
}

/** What a promise was refused with. @throws Error when it was not refused, or not in our words. */
export async function refusal(promise: Promise<unknown>): Promise<DomainError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

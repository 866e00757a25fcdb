import { DomainError } from '@tipstaff/kernel';
import { Redis } from 'ioredis';

/** `db.example:5432/tipstaff`: what a person needs to find the server, without the password. */
export function placeOf(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  const defaultPort = address.startsWith('redis') ? '6379' : '5432';
  return `${hostname}:${port || defaultPort}${pathname === '/' ? '' : pathname}`;
}

/**
 * A producer answers a person and fails at once when Redis is away; a worker has nobody waiting
 * and tries for ever (BullMQ asks for that).
 */
type QueueUse = 'producer' | 'worker';

export interface QueueConnectionOptions {
  readonly use: QueueUse;
  /** For a caller that can do without an answer: each command fails after this time. */
  readonly answerWithinMs?: number;
  /** Hears of an outage once, when it begins; silence until the connection has been back. */
  readonly onOutage?: (outage: DomainError) => void;
}

const CONNECT_WITHIN_MS = 5_000;
const LONGEST_PAUSE_MS = 2_000;
/** A connection that is already lost holds up the end of the process for this long. */
const LEAVE_WITHIN_MS = 500;

/** The caller ends it with `quit()` or `disconnect()`: BullMQ leaves a shared connection open. */
export function openQueueConnection(
  address: string,
  { use, answerWithinMs, onOutage }: QueueConnectionOptions,
): Redis {
  const connection = new Redis(address, {
    connectTimeout: CONNECT_WITHIN_MS,
    disconnectTimeout: LEAVE_WITHIN_MS,
    maxRetriesPerRequest: use === 'worker' ? null : 1,
    enableOfflineQueue: use === 'worker',
    ...(answerWithinMs === undefined ? {} : { commandTimeout: answerWithinMs }),
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE_MS),
  });
  let isDown = false;
  connection.on('ready', () => (isDown = false));
  connection.on('error', (error: Error) => {
    if (!isDown) onOutage?.(queueUnavailable(address, error));
    isDown = true;
  });
  return connection;
}

export function queueUnavailable(address: string, cause?: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'queue.unavailable',
    `Redis at ${placeOf(address)} does not answer. Start it, or correct REDIS_URL. Nothing is lost: reminders go out when it is back.`,
    { cause },
  );
}

import { DomainError } from '@tipstaff/kernel';
import { Redis } from 'ioredis';
import { placeOf } from './address';

/**
 * A producer answers a person and fails at once when Redis is away; a worker has nobody waiting
 * and tries for ever (BullMQ asks for that).
 */
type QueueUse = 'producer' | 'worker';

export interface QueueConnectionOptions {
  readonly use: QueueUse;
  /** Each command of a producer fails after this time; two seconds when not given. */
  readonly answerWithinMs?: number;
  /** Hears of an outage once, when it begins; silence until the connection has been back. */
  readonly onOutage?: (outage: DomainError) => void;
}

const CONNECT_WITHIN_MS = 5_000;
/** A person waits for the answer, or a sweep does. */
const ANSWER_WITHIN_MS = 2_000;
const LONGEST_PAUSE_MS = 2_000;
/** A connection that is already lost holds up the end of the process for this long. */
const LEAVE_WITHIN_MS = 500;
/** What the operating system asks of an idle connection after this time, and again each second. */
const KEEP_ALIVE_AFTER_MS = 5_000;
/**
 * A connection on which nothing comes back for so long is made anew: TCP would keep a silent one for a quarter
 * of an hour. BullMQ's worker asks to be told of the next job within ten seconds, and hears nothing until then.
 */
const SILENT_AT_MOST_MS: Readonly<Record<QueueUse, number>> = { producer: 4_000, worker: 12_000 };

/** The caller ends it with `quit()` or `disconnect()`: BullMQ leaves a shared connection open. */
export function openQueueConnection(
  address: string,
  { use, answerWithinMs = ANSWER_WITHIN_MS, onOutage }: QueueConnectionOptions,
): Redis {
  const connection = new Redis(address, {
    connectTimeout: CONNECT_WITHIN_MS,
    disconnectTimeout: LEAVE_WITHIN_MS,
    keepAlive: KEEP_ALIVE_AFTER_MS,
    socketTimeout: SILENT_AT_MOST_MS[use],
    maxRetriesPerRequest: use === 'worker' ? null : 1,
    enableOfflineQueue: use === 'worker',
    ...(use === 'worker' ? {} : { commandTimeout: answerWithinMs }),
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

/** What ioredis and BullMQ say without a code, and Redis where it can not serve, each by how it begins. */
const OUTAGES = [
  'Connection is closed',
  'Command timed out',
  "Stream isn't writeable",
  'Socket timeout',
  'Reached the max retries per request limit',
  'Ready check failed',
  'connect ETIMEDOUT',
  'max number of clients reached',
  'ERR max number of clients reached',
  ...['LOADING', 'READONLY', 'MASTERDOWN', 'NOREPLICAS', 'MISCONF', 'BUSY', 'OOM', 'CLUSTERDOWN'],
];

/** The outage of Redis behind an error, or null when it is none. */
export function queueOutageOf(address: string, error: unknown): DomainError | null {
  if (!(error instanceof Error) || error instanceof DomainError) return null;
  const isOutage = OUTAGES.some((beginning) => error.message.startsWith(beginning));
  return isOutage ? queueUnavailable(address, error) : null;
}

export function queueUnavailable(address: string, cause?: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'queue.unavailable',
    `Redis at ${placeOf(address)} does not answer. Start it, or correct REDIS_URL. Nothing is lost: reminders go out when it is back.`,
    { cause },
  );
}

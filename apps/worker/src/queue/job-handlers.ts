import { DomainError } from '@tipstaff/kernel';
import { type DigestJob, SEND_DIGEST, type SendDigest } from '@tipstaff/reminders';

/** Every name of a job that anyone puts into the queue. */
export const jobNames = [SEND_DIGEST] as const;

export type JobHandlers = Readonly<
  Record<(typeof jobNames)[number], (data: DigestJob) => Promise<string>>
>;

export function jobHandlers(sendDigest: SendDigest): JobHandlers {
  return { [SEND_DIGEST]: ({ digestId }) => sendDigest.handle(digestId) };
}

export interface ReadJob extends DigestJob {
  readonly name: keyof JobHandlers;
}

const DIGEST_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Anybody who reaches Redis can write there: null for what no sweep has put in. */
export function readJob(jobName: string, data: unknown): ReadJob | null {
  const name = jobNames.find((known) => known === jobName);
  if (name === undefined || typeof data !== 'object' || data === null) return null;
  const entries = Object.entries(data);
  const [[field, digestId] = []] = entries;
  return entries.length === 1 &&
    field === 'digestId' &&
    typeof digestId === 'string' &&
    DIGEST_ID.test(digestId)
    ? { name, digestId }
    : null;
}

/**
 * The compiler sees to it; this sees to it as well when types were cast away.
 * @throws DomainError `queue.unhandled-job`
 */
export function refuseUnhandledJobs(handlers: Readonly<Record<string, unknown>>): void {
  const unhandled = jobNames.filter((name) => typeof handlers[name] !== 'function');
  if (unhandled.length === 0) return;
  throw new DomainError(
    'unavailable',
    'queue.unhandled-job',
    `Nothing answers to the job ${unhandled.join(', ')}: give it a handler in job-handlers.ts.`,
  );
}

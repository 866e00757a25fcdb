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

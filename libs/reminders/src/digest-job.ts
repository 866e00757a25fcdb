/** The only kind of job there is. Redis holds no name, no case and no text: an id, and nothing else. */
export const SEND_DIGEST = 'send-digest';
export const REMINDER_QUEUE = 'reminders';

export interface DigestJob {
  readonly digestId: string;
}

const DIGEST_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Anybody who reaches Redis can write there: null for what no sweep has put in. */
export function readDigestJob(name: string, data: unknown): DigestJob | null {
  if (name !== SEND_DIGEST || typeof data !== 'object' || data === null) return null;
  const entries = Object.entries(data);
  const [[field, digestId] = []] = entries;
  return entries.length === 1 &&
    field === 'digestId' &&
    typeof digestId === 'string' &&
    DIGEST_ID.test(digestId)
    ? { digestId }
    : null;
}

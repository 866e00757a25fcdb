import { type Asked, type Delivery } from './mailer.port';

/** An answer, which may be that of a proxy on the way: nothing about its body is certain. */
export interface NotifyAnswer {
  /** HTTP status. */
  readonly status: number;
  readonly body: unknown;
}

/** No answer came. */
export interface NotifySilence {
  /** Of the system or the TLS library, such as ECONNREFUSED; TIMEOUT when patience ended. */
  readonly silence: string;
  /** Whether the connection had been made, so that the request may have arrived. */
  readonly handedOver: boolean;
}

/** Notify counts requests by the minute, and mails by the day in UTC; no pause is longer than an hour. */
const RATE_PAUSE_MS = 60_000;
const DAILY_LIMIT_PAUSE_MS = 3_600_000;
const DAILY_LIMIT = 'TooManyRequestsError';

/** Notify answers these about the message itself; 413 may come from what stands in front of it. */
const ABOUT_THE_MESSAGE = new Set([400, 422]);
const TOO_LARGE = 413;
const ABOUT_OUR_KEY = new Set([401, 403]);
const TOO_MANY = 429;
/** Somebody gave up waiting for a request that may have gone on. */
const TIMED_OUT = 408;

const LONGEST_WORDS = 200;

/**
 * What became of a message that Notify was asked to send.
 * @param secrets texts of which nothing may be repeated: the key, the address, what the mail says
 */
export function judgeSent(
  heard: NotifyAnswer | NotifySilence,
  secrets: readonly string[],
): Delivery {
  if ('silence' in heard) return judgeSilence(heard);
  const { status, body } = heard;
  const said = saidBy(heard, secrets);
  if (status === 201 && isRecord(body) && typeof body['id'] === 'string') {
    return { outcome: 'accepted', answer: `Notify has it as ${body['id']}` };
  }
  if (status === TOO_MANY) return throttled(body, said);
  if (ABOUT_OUR_KEY.has(status)) return notNow(keyFault(said));
  if (status === TOO_LARGE || (ABOUT_THE_MESSAGE.has(status) && faultsIn(body).length > 0)) {
    const why = `Notify refuses this message (${said}).`;
    return { outcome: 'refused', forGood: true, why };
  }
  if (status >= 300 && status < 500 && status !== TIMED_OUT) return notNow(placeFault(said));
  const why = `It was handed to Notify, whose answer does not tell whether it was taken (${said}).`;
  return { outcome: 'unknown', why };
}

function judgeSilence(silence: NotifySilence): Delivery {
  if (!silence.handedOver) return notNow(reachFault(silence));
  const why = `It was handed to Notify and no answer came (${silence.silence}).`;
  return { outcome: 'unknown', why };
}

/** What Notify's list of the messages with this reference says of them. */
export function judgeList(
  heard: NotifyAnswer | NotifySilence,
  reference: string,
  secrets: readonly string[],
): Asked {
  const list = 'body' in heard && isRecord(heard.body) ? heard.body['notifications'] : null;
  if ('silence' in heard || heard.status !== 200 || !Array.isArray(list)) {
    return { said: 'cannot-say', why: askFault(heard, secrets) };
  }
  const found = list
    .filter(isRecord)
    .filter((one) => one['reference'] === reference)
    .map(({ id, status }) => ({ id: String(id), status: String(status) }));
  const taken = found.find(({ status }) => !Object.hasOwn(GAVE_UP, status));
  if (taken) return { said: 'taken', answer: `Notify has it as ${taken.id}: ${taken.status}` };
  const [first] = found;
  if (first === undefined) return { said: 'unheard-of' };
  return {
    said: 'given-up',
    why: `Notify gave it up (${first.status}): ${GAVE_UP[first.status]}.`,
  };
}

/** Notify's last words on a mail: it tries none of these again. */
const GAVE_UP: Readonly<Record<string, string>> = {
  'permanent-failure': 'there is no such mailbox, or it takes nothing from there',
  'temporary-failure': 'the mailbox took nothing for 72 hours; it may be full',
  'technical-failure': 'it could not be handed to the mail service behind Notify',
};

/**
 * What keeps every mail from being sent, in a sentence, as far as the template tells when asked for.
 * @returns null when Notify answers and the template carries a subject and a body
 */
export function templateFault(
  heard: NotifyAnswer | NotifySilence,
  templateId: string,
  secrets: readonly string[],
): string | null {
  const which = `the template ${templateId} (TIPSTAFF_NOTIFY_TEMPLATE_ID)`;
  if ('silence' in heard) return reachFault(heard);
  const { status, body } = heard;
  if (status === 404 && faultsIn(body).length > 0) {
    return `The service of the key has not ${which}: copy the id from Notify's Templates page.`;
  }
  if (status !== 200 || !isRecord(body) || body['type'] === undefined) {
    return askFault(heard, secrets);
  }
  const { type, subject, body: text } = body;
  if (type === 'email' && holdsOnly(subject, 'subject') && holdsOnly(text, 'body')) return null;
  return `In Notify, ${which} must be an email template with the subject ((subject)) and the message ((body)), and no other field.`;
}

function askFault(heard: NotifyAnswer | NotifySilence, secrets: readonly string[]): string {
  if ('silence' in heard) return reachFault(heard);
  const said = saidBy(heard, secrets);
  if (ABOUT_OUR_KEY.has(heard.status)) return keyFault(said);
  if (heard.status === TOO_MANY || heard.status >= 500)
    return `Notify has no answer now (${said}).`;
  return placeFault(said);
}

const reachFault = ({ silence, handedOver }: NotifySilence): string =>
  handedOver
    ? `Notify does not answer (${silence}).`
    : `Notify can not be reached (${silence}): see to the way out to it, TIPSTAFF_NOTIFY_URL, and HTTPS_PROXY if there is one.`;

const keyFault = (said: string): string =>
  `Notify does not accept our key (${said}): correct TIPSTAFF_NOTIFY_API_KEY, or the clock of this machine, which must be right to 30 seconds.`;

const placeFault = (said: string): string =>
  `What answered is not Notify as it should be (${said}): correct TIPSTAFF_NOTIFY_URL, and see to a proxy on the way.`;

const notNow = (why: string): Delivery => ({ outcome: 'refused', forGood: false, why });

function throttled(body: unknown, said: string): Delivery {
  const isDaily = faultsIn(body).some(({ error }) => error === DAILY_LIMIT);
  return {
    outcome: 'refused',
    forGood: false,
    why: isDaily
      ? `The service has used up its mails of this day, which ends at midnight UTC (${said}). Ask Notify for a higher limit.`
      : `Notify asks for a pause (${said}).`,
    retryAfterMs: isDaily ? DAILY_LIMIT_PAUSE_MS : RATE_PAUSE_MS,
  };
}

/** `403 AuthError: Invalid token`; the status alone when the words repeat what is private. */
function saidBy({ status, body }: NotifyAnswer, secrets: readonly string[]): string {
  const [fault] = faultsIn(body);
  if (fault === undefined) return `status ${status}`;
  const words = `${status} ${fault.error}: ${fault.message}`;
  const isTelling = words.length > LONGEST_WORDS || words.includes('@');
  const lower = words.toLowerCase();
  const repeats = secrets.some((secret) => secret !== '' && lower.includes(secret.toLowerCase()));
  return isTelling || repeats ? `status ${status}` : words;
}

/** The errors in Notify's own form; none when something else answered. */
function faultsIn(body: unknown): readonly { error: string; message: string }[] {
  const errors = isRecord(body) ? body['errors'] : null;
  if (!Array.isArray(errors)) return [];
  return errors
    .filter(isRecord)
    .map(({ error, message }) => ({ error: String(error), message: String(message) }));
}

function holdsOnly(text: unknown, field: string): boolean {
  const fields = typeof text === 'string' ? [...text.matchAll(/\(\(([^()]+)\)\)/g)] : [];
  return fields.length > 0 && fields.every(([, name]) => name?.trim().toLowerCase() === field);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { Instant, systemClock } from '@tipstaff/kernel';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type IncomingMessage } from 'node:http';

const TOKEN_GOOD_FOR_S = 30;

/**
 * What Notify does with the next requests.
 * - `accept`: keeps the mail and says so, after `delayMs` if given.
 * - `accept-then-hang`: keeps it and never answers; the sender cannot know.
 * - `hang-up`: keeps it and cuts the connection before answering.
 * - `throttle`: 429 by the minute or by the day; keeps nothing.
 * - `reject`: 400 with these words, or those on a bad address; keeps nothing.
 * - `refuse-key`: 403 to everything, asking included.
 * - `break`: 500 to everything; keeps nothing.
 * - `answer`: as something else that stands at this address would; keeps nothing.
 */
export type NotifyBehaviour =
  | { readonly kind: 'accept'; readonly delayMs?: number }
  | { readonly kind: 'accept-then-hang' }
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'throttle'; readonly by: 'minute' | 'day' }
  | { readonly kind: 'reject'; readonly message?: string }
  | { readonly kind: 'refuse-key' }
  | { readonly kind: 'break' }
  | { readonly kind: 'answer'; readonly status: number; readonly body: string };

export interface NotifyTemplate {
  readonly type: string;
  readonly subject: string;
  readonly body: string;
}

export interface MailRequest {
  readonly template_id: string;
  readonly email_address: string;
  readonly reference?: string;
  readonly personalisation?: { readonly subject?: string; readonly body?: string };
}

/** Status, class and words, as Notify's documentation lists them. */
export type Fault = readonly [status: number, error: string, message: string];

export function faultOf({ kind }: NotifyBehaviour): Fault | null {
  if (kind === 'refuse-key') return [403, 'AuthError', 'Invalid token: API key not found'];
  if (kind === 'break') return [500, 'Exception', 'Internal server error'];
  return null;
}

export function refusalOf(
  asked: Extract<NotifyBehaviour, { readonly kind: 'throttle' | 'reject' }>,
): Fault {
  if (asked.kind === 'reject') {
    return asked.message === undefined
      ? [400, 'ValidationError', 'email_address Not a valid email address']
      : [400, 'BadRequestError', asked.message];
  }
  const rate = 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds';
  const day = 'Exceeded email limits (250000) for today';
  return asked.by === 'minute' ? [429, 'RateLimitError', rate] : [429, 'TooManyRequestsError', day];
}

export function mailFault(
  mail: MailRequest,
  templateId: string,
  { body }: NotifyTemplate,
): Fault | null {
  if (mail.template_id !== templateId) return [400, 'BadRequestError', 'Template not found'];
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.email_address)) {
    return [400, 'ValidationError', 'email_address Not a valid email address'];
  }
  const given: Readonly<Record<string, string | undefined>> = mail.personalisation ?? {};
  const missing = [...body.matchAll(/\(\((\w+)\)\)/g)].find(([, name = '']) => !given[name]);
  return missing ? [400, 'BadRequestError', `Missing personalisation: ${missing[1]}`] : null;
}

/** As Notify checks: HS256 with the secret of the key, the service as issuer, 30 seconds either way. */
export function tokenFault(
  request: IncomingMessage,
  serviceId: string,
  secret: string,
): Fault | null {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!token) return [401, 'AuthError', 'Unauthorized: authentication token must be provided'];
  const [head = '', payload = '', signature = ''] = token.split('.');
  const wanted = createHmac('sha256', secret).update(`${head}.${payload}`).digest();
  const signed = Buffer.from(signature, 'base64url');
  const { alg } = decoded(head) as { alg?: unknown };
  const isSigned = signed.length === wanted.length && timingSafeEqual(signed, wanted);
  if (alg !== 'HS256' || !isSigned) {
    return [403, 'AuthError', 'Invalid token: signature, api token is not valid'];
  }
  const { iss, iat } = decoded(payload) as { iss?: unknown; iat?: unknown };
  if (iss !== serviceId) return [403, 'AuthError', 'Invalid token: service not found'];
  const nowS = Instant.toMillis(systemClock.now()) / 1_000;
  const isFresh = typeof iat === 'number' && Math.abs(nowS - iat) <= TOKEN_GOOD_FOR_S;
  if (isFresh) return null;
  return [403, 'AuthError', 'Error: Your system clock must be accurate to within 30 seconds'];
}

const decoded = (part: string): unknown =>
  JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import { Logger } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Authentication } from '@tipstaff/access';
import { openQueueConnection, type SettingsWith } from '@tipstaff/platform';
import { type FastifyRequest } from 'fastify';
import { EdgeRefusal } from './edge-refusal';

const WINDOW_MS = 60_000;
/** A Redis that hangs delays each request by so much, and no longer. */
const COUNT_WITHIN_MS = 200;

/**
 * Every caller may send so many requests a minute. The counts are in Redis, so that all processes
 * count together; without Redis nothing is limited, since casework matters more than its limit.
 * Counted before the token is asked for, so that guessing tokens is limited too.
 */
export async function limitRate(
  app: NestFastifyApplication,
  { redisUrl, queuePrefix, api }: SettingsWith<'redisUrl'>,
): Promise<void> {
  const log = new Logger('RateLimit');
  const redis = openQueueConnection(redisUrl, {
    use: 'producer',
    answerWithinMs: COUNT_WITHIN_MS,
    onOutage: () => log.warn('Redis does not answer: requests are not limited until it does.'),
  });
  const authentication = app.get(Authentication, { strict: false });
  await app.register(rateLimit, {
    max: api.requestsPerMinute,
    timeWindow: WINDOW_MS,
    redis,
    nameSpace: `${queuePrefix}:requests:`,
    skipOnError: true,
    enableDraftSpec: true,
    keyGenerator: (request) => callerOf(request, authentication),
    errorResponseBuilder: (_request, { max, ttl }) => tooMany(max, Math.ceil(ttl / 1000)),
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => redis.disconnect());
}

/** A wrong token is nobody's: otherwise a new one for each request would never be limited. */
async function callerOf(request: FastifyRequest, authentication: Authentication): Promise<string> {
  try {
    return `actor:${(await authentication.actorOf(request)).id}`;
  } catch {
    return `address:${normalizeIP(request.ip)}`;
  }
}

function tooMany(most: number, seconds: number): EdgeRefusal {
  return new EdgeRefusal(
    'too-many-requests',
    'request.too-many-requests',
    `More than ${most} requests came from you within a minute: try again in ${seconds} seconds.`,
    { 'Retry-After': String(seconds) },
  );
}

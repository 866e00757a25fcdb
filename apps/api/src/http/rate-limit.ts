import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import { Logger } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { openQueueConnection, type SettingsWith } from '@tipstaff/platform';
import { type FastifyRequest } from 'fastify';
import { EdgeRefusal } from './refusal';
import { type PageAsker, pageAskerOf } from './asker';

/** Of what a caller may send in all, one who sends wrong credentials may send so much. */
const PART_FOR_GUESSES = 1 / 40;
const WINDOW_MS = 60_000;
/** A Redis that hangs delays each request by so much, and no longer. */
const COUNT_WITHIN_MS = 200;

/**
 * Every caller may send so many requests a minute. The counts are in Redis, so that all processes
 * count together; without Redis nothing is limited, since casework matters more than its limit.
 * Counted before the token is asked for, so that guessing tokens is limited too, and much sooner.
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
  const asking = pageAskerOf(app);
  await app.register(rateLimit, {
    max: (_request, key) => (key.startsWith(GUESSES) ? guessesIn(api) : api.requestsPerMinute),
    timeWindow: WINDOW_MS,
    redis,
    nameSpace: `${queuePrefix}:requests:`,
    skipOnError: true,
    enableDraftSpec: true,
    keyGenerator: (request) => callerOf(request, asking),
    errorResponseBuilder: (_request, { max, ttl }) => tooMany(max, Math.ceil(ttl / 1000)),
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => redis.disconnect());
}

const GUESSES = 'guesses:';

const guessesIn = ({ requestsPerMinute }: { readonly requestsPerMinute: number }): number =>
  Math.ceil(requestsPerMinute * PART_FOR_GUESSES);

/** A wrong token is nobody's: otherwise a new one for each request would never be limited. */
async function callerOf(request: FastifyRequest, asking: PageAsker): Promise<string> {
  try {
    return `actor:${(await asking(request)).id}`;
  } catch {
    // Without a token nothing is guessed: calendar programs, say, never have one.
    const asker = request.headers.authorization === undefined ? 'address:' : GUESSES;
    return `${asker}${addressOf(request)}`;
  }
}

/** Of a connection that was cut meanwhile nobody knows where it came from. */
function addressOf(request: FastifyRequest): string {
  return normalizeIP(request.ip ?? 'gone');
}

function tooMany(most: number, seconds: number): EdgeRefusal {
  return new EdgeRefusal(
    'too-many-requests',
    'request.too-many-requests',
    `More than ${most} requests came from you within a minute: try again in ${seconds} seconds.`,
    { 'Retry-After': String(seconds) },
  );
}

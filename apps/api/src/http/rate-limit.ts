import { plural } from '@tipstaff/kernel';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import { Logger } from '@nestjs/common';
import { holdsOperationsToken } from '@tipstaff/access';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { openQueueConnection, type SettingsWith } from '@tipstaff/platform';
import { type FastifyRequest } from 'fastify';
import { EdgeRefusal } from './refusal';
import { addressOf, ownerAskerOf, type PageAsker } from './asker';
import { isAskedInside } from './request-context.hook';

/** Of what a caller may send in all, one who sends wrong credentials may send so much. */
const PART_FOR_GUESSES = 1 / 40;
const WINDOW_MS = 60_000;
/** A Redis that hangs delays each request by so much, and no longer. */
const COUNT_WITHIN_MS = 200;

/**
 * Every caller may send so many requests a minute to one part of the API: a flood of one part locks nobody
 * out of another. The counts are in Redis, so that all processes count together; without Redis nothing is limited, since casework matters more than its limit.
 * Counted before the token is asked for, so that guessing tokens is limited too, and much sooner.
 */
export async function limitRate(
  app: NestFastifyApplication,
  { redisUrl, queuePrefix, api, operationsToken }: SettingsWith<'redisUrl'>,
): Promise<void> {
  const log = new Logger('RateLimit');
  const redis = openQueueConnection(redisUrl, {
    use: 'producer',
    answerWithinMs: COUNT_WITHIN_MS,
    onOutage: () => log.warn('Redis does not answer: requests are not limited until it does.'),
  });
  const asking = ownerAskerOf(app);
  await app.register(rateLimit, {
    max: (_request, key) => (key.startsWith(GUESSES) ? guessesIn(api) : api.requestsPerMinute),
    timeWindow: WINDOW_MS,
    redis,
    nameSpace: `${queuePrefix}:requests:`,
    skipOnError: true,
    // The request for the page was counted.
    allowList: isAskedInside,
    enableDraftSpec: true,
    keyGenerator: (request) => {
      // Asked for before the list of who is not counted: that of a page is not looked up anew.
      if (isAskedInside(request)) return INSIDE;
      return holdsOperationsToken(request, operationsToken)
        ? `${partOf(request)}:operations`
        : callerOf(request, asking);
    },
    errorResponseBuilder: (_request, { max, ttl }) => tooMany(max, Math.ceil(ttl / 1000)),
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => redis.disconnect());
}

const INSIDE = 'inside';
const GUESSES = 'guesses:';
/** Of IPv6 one machine has all the addresses in so large a network. */
const NETWORK_BITS = 64;

const guessesIn = ({ requestsPerMinute }: { readonly requestsPerMinute: number }): number =>
  Math.ceil(requestsPerMinute * PART_FOR_GUESSES);

/** A wrong token is nobody's: otherwise a new one for each request would never be limited. */
async function callerOf(request: FastifyRequest, asking: PageAsker): Promise<string> {
  try {
    return `${partOf(request)}:actor:${(await asking(request)).id}`;
  } catch {
    const address = normalizeIP(addressOf(request), NETWORK_BITS);
    // Without a token nothing is guessed: calendar programs, say, never have one. Whoever guesses does so
    // wherever a token is taken.
    return request.headers.authorization === undefined
      ? `${partOf(request)}:address:${address}`
      : `${GUESSES}${address}`;
  }
}

/** By the first word of its route, such as `sign-in` or `cases`; the rest is one part of its own. */
function partOf({ routeOptions: { url } }: FastifyRequest): string {
  const [first = '', second] = (url ?? '')
    .replace(/^\/api\/v1\//, '/')
    .split('/')
    .slice(1);
  return first === '' || (second === undefined && first === '*') ? 'nowhere' : first;
}

function tooMany(most: number, seconds: number): EdgeRefusal {
  return new EdgeRefusal(
    'too-many-requests',
    'request.too-many-requests',
    `More than ${most} requests of this kind came from you within a minute: try again in ${plural(seconds, 'second')}.`,
    { 'Retry-After': String(seconds) },
  );
}

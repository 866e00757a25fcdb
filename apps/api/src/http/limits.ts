import { answerUnread } from '@tipstaff/platform';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { problemOf } from './problem';
import { EdgeRefusal, type InputFault, invalidRequest, mendingWordsOfType } from './refusal';
import { unreadableQuery } from './request-validation';
import { CORRELATION_HEADER } from './request-context.hook';
import { SAFE_HEADERS } from './safe-headers';

/** Of the address and all headers together: what Node takes when nothing else is said. */
export const LARGEST_HEADERS_KIB = 16;
/** Of path and query: half of what the headers may have, so that it has an answer of its own. */
const LONGEST_ADDRESS = 8 * 1024;

/** From its first byte to its last; 256 KiB come in this time over 70 kbit/s. */
export const LONGEST_WAIT_FOR_REQUEST_MS = 30_000;
/** On an open connection, in either direction: the slowest report is far from it. */
export const LONGEST_SILENCE_MS = 60_000;

/** Refuses an address before anything of it is read; the router only sees to its parameters. */
export function limitAddress(instance: FastifyInstance): void {
  instance.addHook('onRequest', (request, _reply, done) => {
    if (request.url.length <= LONGEST_ADDRESS) return done();
    done(
      new EdgeRefusal(
        'address-too-long',
        'request.address-too-long',
        `The address has ${request.url.length} characters: send at most ${LONGEST_ADDRESS}, path and query together.`,
      ),
    );
  });
}

/** The largest search has 25 parameters. */
const MOST_PARAMETERS = 50;
/**
 * Said once or not at all: of two, Node takes the first of some and joins others, and whatever stands
 * before this server may take the last.
 */
const SAID_ONCE = [
  ...['host', 'authorization', 'content-type', 'content-encoding', 'content-length'],
  ...['if-match', 'if-none-match', 'idempotency-key', 'x-correlation-id'],
];
const JSON_TYPE = /^application\/json *(;|$)/i;
/** The one encoding that bodies are read in, said or not. */
const JSON_IN_UTF8 = /^application\/json *(; *charset=("utf-8"|utf-8) *)?;? *$/i;

/** Refuses what two readers could read in two ways, or none at all, before anything of it is read. */
export function refuseAmbiguous(instance: FastifyInstance): void {
  instance.addHook('onRequest', (request, _reply, done) => {
    done(refusalOf(request) ?? undefined);
  });
}

function refusalOf({ headers, raw, url, query }: FastifyRequest): Error | null {
  const twice = SAID_ONCE.find((name) => timesSaid(raw.rawHeaders, name) > 1);
  if (twice !== undefined) return refused('header', `/${twice}`, `${twice} is there twice`);
  if (parametersIn(url) > MOST_PARAMETERS) {
    return refused('query', '', `There are more than ${MOST_PARAMETERS} parameters`);
  }
  const unreadable = url.startsWith('/api/') ? unreadableQuery(query as object) : [];
  if (unreadable.length > 0) return invalidRequest(unreadable);
  const type = headers['content-type'] ?? '';
  const isMisread = JSON_TYPE.test(type) && !JSON_IN_UTF8.test(type);
  const coding = headers['content-encoding'] ?? 'identity';
  if (isMisread || coding.toLowerCase() !== 'identity') {
    return new EdgeRefusal(
      'unsupported-media-type',
      'request.unsupported-media-type',
      mendingWordsOfType,
    );
  }
  return null;
}

function timesSaid(rawHeaders: readonly string[], name: string): number {
  return rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === name).length;
}

function parametersIn(url: string): number {
  const start = url.indexOf('?');
  return start < 0 ? 0 : url.slice(start + 1).split('&').length;
}

function refused(place: InputFault['in'], pointer: string, what: string): Error {
  return invalidRequest([{ in: place, pointer, detail: `${what}: give each once, and no more.` }]);
}

/** What is no HTTP request, or not a whole one: the address that was asked stays unknown. */
export const answerUnreadable = answerUnread((code) => {
  const correlationId = randomUUID();
  const { problem, headers } = problemOf(refusalFor(code), { path: '/', correlationId, sent: {} });
  return {
    status: problem.status,
    headers: {
      ...SAFE_HEADERS,
      'Content-Type': 'application/problem+json; charset=utf-8',
      [CORRELATION_HEADER]: correlationId,
      ...headers,
    },
    body: JSON.stringify(problem),
  };
});

function refusalFor(code: string): Error {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new EdgeRefusal(
        'headers-too-large',
        'request.headers-too-large',
        `Address and headers are too large: send at most ${LARGEST_HEADERS_KIB} KiB of them.`,
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new EdgeRefusal(
        'request-timeout',
        'request.request-timeout',
        'The request did not come in time: send it again, all at once.',
      );
    default:
      return invalidRequest([
        { in: 'header', pointer: '', detail: 'This is not a request of HTTP/1.1: send one.' },
      ]);
  }
}

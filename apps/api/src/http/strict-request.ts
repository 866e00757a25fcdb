import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { EdgeRefusal, type InputFault, invalidRequest } from './edge-refusal';
import { mendingWordsOfType } from './framework-refusal';

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

/** Refuses what two readers could read in two ways, before anything of it is read. */
export function refuseAmbiguous(instance: FastifyInstance): void {
  instance.addHook('onRequest', (request, _reply, done) => {
    done(refusalOf(request) ?? undefined);
  });
}

function refusalOf({ headers, raw, url }: FastifyRequest): Error | null {
  const twice = SAID_ONCE.find((name) => timesSaid(raw.rawHeaders, name) > 1);
  if (twice !== undefined) return refused('header', `/${twice}`, `${twice} is there twice`);
  if (parametersIn(url) > MOST_PARAMETERS) {
    return refused('query', '', `There are more than ${MOST_PARAMETERS} parameters`);
  }
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

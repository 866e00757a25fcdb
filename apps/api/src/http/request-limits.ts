import { type FastifyInstance } from 'fastify';
import { EdgeRefusal } from './edge-refusal';

export const LARGEST_BODY_KIB = 256;
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

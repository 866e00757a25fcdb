import helmet from '@fastify/helmet';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';

const READING = ['GET', 'HEAD'];
/** Health and figures are asked for in a few hundred bytes. */
const LARGEST_HEADERS = 8 * 1024;
const LARGEST_BODY = 1024;
/** From the first byte of a request to its last, and on a connection on which nothing comes. */
const PATIENCE_MS = 10_000;

/** A door to look through: no body is read, no method that changes anything is known. */
export function readOnlyHttpAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    requestTimeout: PATIENCE_MS,
    connectionTimeout: PATIENCE_MS,
    http: {
      maxHeaderSize: LARGEST_HEADERS,
      requestTimeout: PATIENCE_MS,
      headersTimeout: PATIENCE_MS,
    },
  });
  const instance = adapter.getInstance<FastifyInstance>();
  instance.removeAllContentTypeParsers();
  instance.addHook('onRequest', (request, reply, done) => {
    if (READING.includes(request.method)) return done();
    void reply
      .code(405)
      .headers({ Allow: READING.join(', '), 'Cache-Control': 'no-store', Connection: 'close' })
      .send({ statusCode: 405, message: 'Here is only something to look at.' });
  });
  instance.addHook('onSend', (_request, reply, payload, done) => {
    void reply.header('Cache-Control', 'no-store');
    done(null, payload);
  });
  return adapter;
}

/** Nothing of it is a page. */
export async function sendSafeHeaders(app: NestFastifyApplication): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
  });
}

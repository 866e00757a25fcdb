import { FastifyAdapter } from '@nestjs/platform-fastify';
import { answerUnread, safeHeaders, withHeaders } from '@tipstaff/platform';
import { type FastifyInstance } from 'fastify';
import { STATUS_CODES } from 'node:http';

const READING = ['GET', 'HEAD'];
/** Health and figures are asked for in a few hundred bytes. */
const LARGEST_HEADERS = 8 * 1024;
const LARGEST_BODY = 1024;
/** From the first byte of a request to its last, and on a connection on which nothing comes. */
const PATIENCE_MS = 10_000;
/** Nothing of it is a page. */
const SAFE_HEADERS = safeHeaders();

/** A door to look through: no body is read, no method that changes anything is known. */
export function readOnlyHttpAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    requestTimeout: PATIENCE_MS,
    connectionTimeout: PATIENCE_MS,
    clientErrorHandler: answerUnread((code) => ({
      ...refusalFor(code),
      headers: { ...SAFE_HEADERS, 'Content-Type': 'application/json; charset=utf-8' },
    })),
    http: {
      ServerResponse: withHeaders(SAFE_HEADERS),
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
      .headers({ Allow: READING.join(', '), Connection: 'close' })
      .send({ statusCode: 405, message: 'Here is only something to look at.' });
  });
  return adapter;
}

function refusalFor(code: string): { readonly status: number; readonly body: string } {
  const status = UNREAD[code] ?? 400;
  return { status, body: JSON.stringify({ statusCode: status, message: STATUS_CODES[status] }) };
}

const UNREAD: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

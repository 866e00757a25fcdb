import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { type ConnectionError } from 'fastify';
import { type Socket } from 'node:net';
import { CORRELATION_HEADER } from './request-context.hook';
import { EdgeRefusal, invalidRequest } from './edge-refusal';
import { problemOf } from './problem';
import { LARGEST_HEADERS_KIB } from './request-limits';
import { ALWAYS } from './send-problem';

/**
 * What is no HTTP request, or not a whole one: Node gives only the socket, so the answer is written
 * by hand, and the address that was asked stays unknown.
 */
export function answerUnreadable(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(answerTo(error.code));
  socket.destroy(error);
}

function answerTo(code: string): string {
  const correlationId = randomUUID();
  const { problem, headers } = problemOf(refusalFor(code), { path: '/', correlationId });
  const body = JSON.stringify(problem);
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries(ALWAYS).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
    `${CORRELATION_HEADER}: ${correlationId}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');
}

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

import { type IncomingMessage, ServerResponse, STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';

/** A year, in seconds. */
const LONG = 31_536_000;

/**
 * What every answer over HTTP tells a browser: to come by TLS alone, to keep nothing, to guess nothing, to
 * show it in no frame, to tell nobody where it was, and to load what the policy names.
 */
type SafeHeaders = Readonly<Record<string, string>>;

/**
 * @param sources from where a page may load what, beside nothing: `{ 'script-src': "'self'" }`
 * @returns the headers, by their names
 */
export function safeHeaders(sources: Readonly<Record<string, string>> = {}): SafeHeaders {
  const policy = { ...NOTHING_ELSE, ...sources };
  return {
    'Strict-Transport-Security': `max-age=${LONG}; includeSubDomains`,
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, source]) => `${directive} ${source}`)
      .join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'X-Frame-Options': 'DENY',
    'X-DNS-Prefetch-Control': 'off',
    'X-Download-Options': 'noopen',
    'X-Permitted-Cross-Domain-Policies': 'none',
    'X-XSS-Protection': '0',
  };
}

/** `upgrade-insecure-requests` is not among them: TLS ends in front, and on one machine there is none. */
const NOTHING_ELSE = {
  'default-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'script-src-attr': "'none'",
};

/**
 * Responses of Node's HTTP server that have these headers from the start, whoever writes them: a hook has no
 * say where the router, an earlier hook or Node itself refuses. What sets one of them anew has its way.
 */
export function withHeaders(headers: SafeHeaders): typeof ServerResponse {
  return class SafeResponse<
    Request extends IncomingMessage = IncomingMessage,
  > extends ServerResponse<Request> {
    constructor(...given: ConstructorParameters<typeof ServerResponse<Request>>) {
      super(...given);
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    }
  };
}

/** To what is no request of HTTP, or not a whole one. */
interface AnswerToUnread {
  readonly status: number;
  readonly headers: SafeHeaders;
  readonly body: string;
}

/**
 * For `clientErrorHandler`: Node gives the socket alone, so the answer is written by hand.
 * @param answerTo from Node's code, such as `HPE_HEADER_OVERFLOW`
 */
export function answerUnread(
  answerTo: (code: string) => AnswerToUnread,
): (error: Error & { readonly code: string }, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable) socket.write(written(answerTo(error.code)));
    socket.destroy(error);
  };
}

function written({ status, headers, body }: AnswerToUnread): string {
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}

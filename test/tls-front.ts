import { readFileSync } from 'node:fs';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { createServer, request as tlsRequest } from 'node:https';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Of tests alone; for tipstaff.example, localhost and 127.0.0.1. */
export const CERTIFICATE = join(__dirname, 'tls', 'certificate.pem');
export const tlsOfTests = () => ({
  cert: readFileSync(CERTIFICATE),
  key: readFileSync(join(__dirname, 'tls', 'key.pem')),
});

export interface TlsFront {
  readonly port: number;
  /** @param address http://127.0.0.1:<port> of what stands behind */
  leadTo(address: string): void;
  stop(): Promise<void>;
}

/** Ends TLS and hands on what it gets, as the proxy of docker-compose.yml does. */
export async function startTlsFront(): Promise<TlsFront> {
  let behind = '';
  const server = createServer(tlsOfTests(), (incoming, outgoing) => {
    const headers = {
      ...incoming.headers,
      'x-forwarded-for': incoming.socket.remoteAddress,
      'x-forwarded-host': incoming.headers.host,
      'x-forwarded-proto': 'https',
    };
    const { method, url } = incoming;
    const forwarded = plainRequest(new URL(url ?? '/', behind), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (address) => void (behind = address),
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** `fetch` as far as `CookieBrowser` needs it, which trusts the certificate of the tests. */
export function trustingFetch(url: string, init: RequestInit): Promise<Response> {
  const secure = url.startsWith('https:');
  const body = init.body === null || init.body === undefined ? undefined : bodyText(init.body);
  const headers = {
    ...(init.body instanceof URLSearchParams
      ? { 'content-type': 'application/x-www-form-urlencoded' }
      : {}),
    ...(init.headers as Record<string, string>),
  };
  return new Promise((resolve, reject) => {
    const options = { method: init.method ?? 'GET', headers, agent: false as const };
    const hear = (answer: IncomingMessage) => void responseOf(answer).then(resolve, reject);
    const sent = secure
      ? tlsRequest(url, { ...options, ca: readFileSync(CERTIFICATE) }, hear)
      : plainRequest(url, options, hear);
    sent.on('error', reject);
    sent.end(body);
  });
}

function bodyText(body: NonNullable<RequestInit['body']>): string {
  if (typeof body === 'string' || body instanceof URLSearchParams) return body.toString();
  throw new TypeError('Only texts and forms are sent.');
}

async function responseOf(answer: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const status = answer.statusCode ?? 0;
  const isEmpty = [204, 304].includes(status);
  return new Response(isEmpty ? null : Buffer.concat(chunks), { status, headers });
}

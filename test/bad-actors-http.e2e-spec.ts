import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { readOnlyHttpAdapter } from '../apps/worker/src/http/read-only-http-adapter';
import { type ApiWorld, startApi } from './api-world';
import { answersIn, answerToRaw, type RawAnswer } from './raw-request';

/** `docs/security.md` has a line for each number. */
const COMMAND = '/api/v1/cases/complaint/norfolk/BA-1/commands/receive';
const BODY = JSON.stringify({ on: '2024-09-06' });
const LENGTH = `Content-Length: ${BODY.length}`;
const JSON_TYPE = 'Content-Type: application/json';
const HEALTH = 'GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n';
const GIB = 2 ** 30;

let api: ApiWorld;
beforeAll(async () => void (api = await startApi('2024-10-01')));
afterAll(() => api.close());

const headOf = (method: string, path: string, ...headers: string[]): string =>
  [
    `${method} ${path} HTTP/1.1`,
    'Host: x',
    `Authorization: Bearer ${api.token}`,
    `Idempotency-Key: ${(keys += 1)}-of-this-test`,
    'If-Match: "0"',
    ...headers,
    '',
    '',
  ].join('\r\n');
let keys = 0;

const answers = async (text: string): Promise<readonly RawAnswer[]> =>
  answersIn(await answerToRaw(api.url, text));

const statuses = async (text: string): Promise<readonly number[]> =>
  (await answers(text)).map(({ status }) => status);

/** The cases that there are: nothing that was refused may have made one. */
async function versionOfCase(): Promise<number> {
  const page = await api.get('/api/v1/cases/complaint/norfolk/BA-1');
  return page.status === 404 ? 0 : (page.body as { version: number }).version;
}

describe('a request that two readers would cut in two ways', () => {
  const chunked = `${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`;

  it('BA-01 with two lengths is refused, and nothing after it is read', async () => {
    for (const other of ['Content-Length: 3', LENGTH, 'Content-Length: 0']) {
      const head = headOf('POST', COMMAND, LENGTH, other, JSON_TYPE);
      expect(await statuses(`${head}${BODY}${HEALTH}`)).toEqual([400]);
    }
    expect(await versionOfCase()).toBe(0);
  });

  it('BA-02 with a length and chunks is refused, and what hides in it is not answered', async () => {
    for (const order of [
      [LENGTH, 'Transfer-Encoding: chunked'],
      ['Transfer-Encoding: chunked', 'Content-Length: 4'],
    ]) {
      const head = headOf('POST', COMMAND, ...order, JSON_TYPE);
      expect(await statuses(`${head}${chunked}${HEALTH}`)).toEqual([400]);
      expect(await statuses(`${head}0\r\n\r\n${HEALTH}`)).toEqual([400]);
    }
    expect(await versionOfCase()).toBe(0);
  });

  it.each([
    'Transfer-Encoding: xchunked',
    'Transfer-Encoding: chunked, identity',
    'Transfer-Encoding : chunked',
    'Transfer-Encoding:\tchunked\r\nTransfer-Encoding: x',
    ' Transfer-Encoding: chunked',
    'X: y\nTransfer-Encoding: chunked',
    'Transfer-Encoding: \u000bchunked',
  ])('BA-03 with chunks under a disguise is refused: %j', async (disguise) => {
    const head = headOf('POST', COMMAND, disguise, LENGTH, JSON_TYPE);
    expect(await statuses(`${head}${chunked}${HEALTH}`)).toEqual([400]);
    expect(await versionOfCase()).toBe(0);
  });

  it.each([
    'Host: y',
    'Authorization: Bearer another-token-of-somebody-0123456789',
    'Content-Type: text/plain',
    'If-Match: "7"',
    'Idempotency-Key: another-key',
    'X-Correlation-Id: another-id-0001',
  ])('BA-04 that says one thing twice is refused: %s', async (twice) => {
    const [name] = twice.split(':');
    const first = name === 'X-Correlation-Id' ? ['X-Correlation-Id: an-id-0001'] : [];
    const head = headOf('POST', COMMAND, ...first, JSON_TYPE, twice, LENGTH, 'Connection: close');
    const [answer] = await answers(`${head}${BODY}`);
    expect([answer?.status, answer?.body]).toEqual([
      400,
      expect.stringContaining('is there twice'),
    ]);
    expect(await versionOfCase()).toBe(0);
  });
});

describe('a method', () => {
  it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override', '_method'])(
    'BA-05 is what the first line says, whatever %s says',
    async (header) => {
      const path = `${COMMAND}?${header}=POST`;
      const said = headOf('GET', path, `${header}: POST`, LENGTH, JSON_TYPE, 'Connection: close');
      expect(await statuses(`${said}${BODY}`)).toEqual([405]);
      expect(await versionOfCase()).toBe(0);
    },
  );

  it.each(['TRACE', 'TRACK', 'PROPFIND', 'OPTIONS', 'PATCH', 'DEBUG', 'get'])(
    'BA-06 that is not known is refused, and nothing is sent back: %s',
    async (method) => {
      const said = headOf(method, '/api/v1/commands', 'X-Mark: sent-back', 'Connection: close');
      const text = await answerToRaw(api.url, said);
      expect(answersIn(text).every(({ status }) => [400, 404, 405].includes(status))).toBe(true);
      expect(text).not.toContain('sent-back');
      expect(text).not.toContain(api.token);
    },
  );

  it('BA-07 can not open a way to another machine', async () => {
    const way = await answerToRaw(api.url, 'CONNECT 127.0.0.1:5432 HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(way).not.toContain(' 200 ');
    const upgrade = headOf('GET', '/api/v1/commands', 'Upgrade: websocket', 'Connection: close');
    expect(await statuses(upgrade)).toEqual([200]);
  });
});

describe('a body', () => {
  it('BA-08 of a gibibyte is refused before it is sent', async () => {
    const head = headOf('POST', COMMAND, `Content-Length: ${GIB}`, JSON_TYPE, 'Connection: close');
    expect(await statuses(head)).toEqual([413]);
  });

  it('BA-09 of a gibibyte in chunks is refused while it comes, and not kept', async () => {
    const piece = Buffer.alloc(64 * 1024, 'x');
    const chunk = Buffer.concat([
      Buffer.from(`${piece.length.toString(16)}\r\n`),
      piece,
      Buffer.from('\r\n'),
    ]);
    const before = process.memoryUsage().rss;
    const { sent, said } = await streamed(
      headOf('POST', COMMAND, 'Transfer-Encoding: chunked', JSON_TYPE),
      chunk,
    );
    expect(answersIn(said)[0]?.status).toBe(413);
    expect(sent).toBeLessThan(GIB / 8);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
  });

  it.each([
    'application/json; charset=utf-16',
    'application/json; charset=utf-7',
    'application/json; charset=iso-8859-1',
    'application/json; charset=utf-8; charset=utf-16',
    'application/json; boundary=x',
    'application/json, text/plain',
    'application/jsonx',
    'application/vnd.api+json',
    'text/json',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/octet-stream',
    '*/*',
    'x',
    '',
  ])('BA-10 of any other type than JSON in UTF-8 is refused: %j', async (type) => {
    const said = headOf('POST', COMMAND, `Content-Type: ${type}`, LENGTH, 'Connection: close');
    expect(await statuses(`${said}${BODY}`)).toEqual([415]);
  });

  it('BA-11 without a type, or packed, is refused', async () => {
    for (const header of ['X: y', `${JSON_TYPE}\r\nContent-Encoding: gzip`]) {
      const said = headOf('POST', COMMAND, header, LENGTH, 'Connection: close');
      expect(await statuses(`${said}${BODY}`)).toEqual([415]);
    }
    expect(await versionOfCase()).toBe(0);
  });

  /** Sends pieces for as long as somebody takes them. */
  function streamed(head: string, piece: Buffer): Promise<{ sent: number; said: string }> {
    return new Promise((resolve) => {
      let [sent, said] = [0, ''];
      const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => {
        socket.write(head);
        pour();
      });
      const pour = (): void => {
        while (!socket.destroyed && said === '' && sent < GIB) {
          sent += piece.length;
          if (!socket.write(piece)) return;
        }
        socket.end();
      };
      socket.on('drain', pour);
      socket.on('data', (part: Buffer) => {
        said += part.toString();
        socket.end();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve({ sent, said }));
    });
  }
});

describe('a client that is slow on purpose', () => {
  let slow: ApiWorld;
  beforeAll(async () => void (slow = await startApi('2024-10-01', {}, { requestWithinMs: 400 })));
  afterAll(() => slow.close());

  it.each([
    ['headers', 'GET /api/v1/commands HTTP/1.1\r\nHost: x\r\n', 'X-A: b\r\n'],
    [
      'a body',
      `POST ${COMMAND} HTTP/1.1\r\nHost: x\r\n${JSON_TYPE}\r\nContent-Length: 9999\r\n\r\n`,
      ' ',
    ],
  ])(
    'BA-12 with %s, a piece at a time, is cut off however busy it looks',
    async (_, head, piece) => {
      const said = await dripped(slow.url, head, piece);
      expect(answersIn(said)[0]?.status).toBe(408);
    },
  );

  it('BA-13 at reading takes nobody else’s place, and is cut off after a time', async () => {
    const port = Number(new URL(api.url).port);
    const deaf: Socket[] = [];
    for (let n = 0; n < 50; n += 1) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.pause();
      socket.write('GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(5));
      deaf.push(socket);
    }
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    const server: Server = api.app.getHttpServer();
    expect(server.timeout).toBe(60_000);
    for (const socket of deaf) socket.destroy();
  });

  /** Sends a piece every 50 ms until the server has had enough. */
  async function dripped(address: string, head: string, piece: string): Promise<string> {
    let [said, isClosed] = ['', false];
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    socket.on('data', (part: Buffer) => (said += part.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => (isClosed = true));
    socket.write(head);
    while (!isClosed) {
      await wait(50);
      if (!socket.destroyed) socket.write(piece);
    }
    return said;
  }
});

describe('a line break in what is sent back', () => {
  const MARK = 'X-Planted: yes';

  it.each(['\r\n', '\n', '\r', '%0d%0a', '%0D%0A', '\u2028', '\\r\\n', '%E5%98%8D%E5%98%8A'])(
    'BA-14 plants no header: %j',
    async (lineBreak) => {
      const planted = `an-id-0001${lineBreak}${MARK}`;
      const texts = await Promise.all([
        answerToRaw(
          api.url,
          headOf('GET', '/health/live', `X-Correlation-Id: ${planted}`, 'Connection: close'),
        ),
        answerToRaw(
          api.url,
          headOf('GET', `/api/v1/cases?format=csv&force=${planted}`, 'Connection: close'),
        ),
        answerToRaw(api.url, headOf('GET', `/feeds/${planted}.ics`, 'Connection: close')),
        answerToRaw(api.url, headOf('GET', `/docs/${planted}`, 'Connection: close')),
      ]);
      for (const { head } of texts.flatMap(answersIn)) {
        const names = head.split('\r\n').map((line) => line.split(':')[0]?.toLowerCase());
        expect(names).not.toContain('x-planted');
      }
    },
  );

  it('BA-15 or a quotation mark gives a file no other name', async () => {
    for (const force of ['norfolk"; filename="x.exe', 'norfolk.csv', '../x', 'norfolk;a=b']) {
      const answer = await api.get(`/api/v1/cases?format=csv&force=${encodeURIComponent(force)}`);
      expect([force, answer.status, answer.headers['content-disposition']]).toEqual([
        force,
        400,
        undefined,
      ]);
    }
  });
});

describe('an address', () => {
  const UP = ['..', '%2e%2e', '..%2f..', '%2e%2e%2f', '..%5c..', '....//', '%252e%252e', '..;'];

  it.each(['/docs', '/docs/static', '/admin/queues/static', '/admin/queues', '/feeds'])(
    'BA-16 leads out of no folder: %s',
    async (folder) => {
      for (const up of UP) {
        for (const file of ['package.json', 'etc/passwd', '.env', 'dist/main.js']) {
          const path = `${folder}/${`${up}/`.repeat(6)}${file}`;
          const said = headOf('GET', path, 'Connection: close');
          const [answer] = await answers(said);
          expect([path, [400, 401, 403, 404].includes(answer?.status ?? 0)]).toEqual([path, true]);
          expect(answer?.body).not.toMatch(/"dependencies"|root:|DATABASE_URL/);
        }
      }
    },
  );

  it('BA-17 of another host changes nothing of an answer', async () => {
    for (const said of [
      'GET http://evil.example/docs/problems HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      'GET /docs HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n',
      'GET //evil.example/docs HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    ]) {
      const [answer] = await answers(said);
      expect(answer?.head).not.toMatch(/location/i);
      expect(answer?.head).not.toContain('evil.example');
      if (answer?.status === 200) expect(answer.body).not.toContain('evil.example');
    }
  });

  it('BA-18 with too many parameters is refused', async () => {
    const many = Array.from({ length: 60 }, (_, n) => `p${n}=1`).join('&');
    const answer = await api.get(`/api/v1/cases?force=norfolk&${many}`);
    expect([answer.status, answer.body.detail]).toEqual([
      400,
      expect.stringContaining('more than 50 parameters'),
    ]);
  });
});

it('the same request without a trick is taken', async () => {
  const said = headOf('POST', COMMAND, JSON_TYPE, LENGTH, 'Connection: close');
  expect(await statuses(`${said}${BODY}`)).toEqual([200]);
  expect(await versionOfCase()).toBe(1);
});

describe('a page of another site', () => {
  it('BA-19 may read nothing, and its form or script may send nothing', async () => {
    const preflight = await fetch(`${api.url}${COMMAND}`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.status).toBe(405);
    const read = await fetch(`${api.url}/health`, { headers: { origin: 'https://evil.example' } });
    for (const { headers } of [preflight, read]) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  it('BA-20 finds no answer that a browser would keep, guess at, frame or run, whoever writes it', async () => {
    const token = `Authorization: Bearer ${api.token}`;
    const get = (path: string, ...headers: string[]): string =>
      [`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n');
    const asked: readonly (readonly [said: string, status: number])[] = [
      [get('/api/v1/commands', token), 200],
      [get('/api/v1/commands'), 401],
      [get('/api/v1/cases?force=nowhere', token), 404],
      [get('/api/v1/nowhere', token), 404],
      [get('/health'), 200],
      [get('/docs'), 200],
      [get('/docs/problems'), 200],
      [get('/openapi.json'), 200],
      [get('/feeds/x.ics'), 404],
      [get('/admin/queues'), 401],
      [get('/sign-in'), 404],
      [get('/signed-out'), 200],
      // What the router, the first hooks, the framework and Node refuse by themselves.
      [get('/%'), 400],
      [get(`/health?${'a'.repeat(9_000)}`), 414],
      [get('/health', 'Authorization: a', 'Authorization: b'), 400],
      [get('/health', `X-Long: ${'a'.repeat(20_000)}`), 431],
      [get('/health', 'Expect: a-miracle'), 417],
      [get('/health').replace('Host: x\r\n', ''), 400],
      [headOf('DELETE', '/health', 'Connection: close'), 405],
      [headOf('POST', COMMAND, 'Content-Length: 900000000', JSON_TYPE), 413],
      [`${headOf('POST', COMMAND, 'Content-Length: 3', 'Connection: close')}abc`, 415],
      ['this is no request\r\n\r\n', 400],
    ];
    for (const [said, expected] of asked) {
      const [first = ''] = said.split('\r\n', 1);
      expect([first, safetyOf(await answers(said))]).toEqual([first, safe(expected)]);
    }
  });

  it('BA-20 finds none at the worker either', async () => {
    const worker = await NestFactory.create<NestFastifyApplication>(
      class Nothing {},
      readOnlyHttpAdapter(),
      { logger: false },
    );
    await worker.listen(0, '127.0.0.1');
    try {
      const url = await worker.getUrl();
      for (const [said, expected] of [
        ['GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
        ['POST /health HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n', 405],
        ['GET /% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
        ['GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: a-miracle\r\n\r\n', 417],
        ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
        [`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(9_000)}\r\n\r\n`, 431],
        ['this is no request\r\n\r\n', 400],
      ] as const) {
        const answer = answersIn(await answerToRaw(url, said));
        expect([said, safetyOf(answer)]).toEqual([said, safe(expected)]);
      }
    } finally {
      await worker.close();
    }
  });
});

const SAFE_HEADERS = [
  'strict-transport-security: max-age=31536000; includeSubDomains',
  'referrer-policy: no-referrer',
  'x-content-type-options: nosniff',
  'cache-control: no-store',
  'x-frame-options: DENY',
  'cross-origin-resource-policy: same-origin',
  'cross-origin-opener-policy: same-origin',
];
const SAFE_POLICY = [
  "default-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

interface Safety {
  readonly status: number;
  /** Of `SAFE_HEADERS`, those that are there. */
  readonly headers: readonly string[];
  /** The same of the policy. */
  readonly policy: readonly string[];
  /** What has a body says its type and charset. */
  readonly isTyped: boolean;
}

const safe = (status: number): Safety => ({
  status,
  headers: SAFE_HEADERS,
  policy: SAFE_POLICY,
  isTyped: true,
});

/** Of the one answer. */
function safetyOf(all: readonly RawAnswer[]): Safety {
  expect(all).toHaveLength(1);
  const [{ status, head, body } = { status: 0, head: '', body: '' }] = all;
  const lines = head
    .split('\r\n')
    .map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase()));
  const policy = lines.find((line) => line.startsWith('content-security-policy: ')) ?? '';
  const directives = policy.replace(/^[^ ]+ /, '').split('; ');
  return {
    status,
    headers: SAFE_HEADERS.filter((line) => lines.includes(line)),
    policy: SAFE_POLICY.filter((one) => directives.includes(one)),
    isTyped:
      ['', '0\r\n\r\n'].includes(body) ||
      lines.some((line) => /^content-type: .*; charset=utf-8$/i.test(line)),
  };
}

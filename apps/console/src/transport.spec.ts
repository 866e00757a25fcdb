import fastify, { type FastifyInstance } from 'fastify';
import { sendTextInside, throughProcess, type Transport } from './transport';

const WORDS = 'Owed – “Chapter 13”: café';

let instance: FastifyInstance;
let transport: Transport;

beforeAll(() => {
  instance = fastify();
  sendTextInside(instance);
  instance.get('/text', () => ({ words: WORDS }));
  instance.get('/bytes', (_, reply) => reply.type('text/csv').send(Buffer.from(WORDS)));
  instance.get('/nothing', (_, reply) => reply.code(304).send());
  instance.post('/sent', ({ body }, reply) => reply.header('location', '/text').send(body));
  transport = throughProcess(() => instance);
});
afterAll(() => instance.close());

const asked = (url: string) => transport({ method: 'GET', url, headers: {}, from: '127.0.0.1' });

describe('what is asked inside', () => {
  it.each([
    ['text', '/text', 200, JSON.stringify({ words: WORDS })],
    ['bytes', '/bytes', 200, WORDS],
    ['nothing', '/nothing', 304, ''],
    ['a refusal', '/unknown', 404, expect.stringContaining('not found')],
  ])('is answered with %s', async (_, url, status, body) => {
    expect(await asked(url)).toMatchObject({ status, body });
  });

  it('hands its body and headers on', async () => {
    const body = JSON.stringify({ words: WORDS });
    const answer = await transport({
      ...{ method: 'POST', url: '/sent', headers: {}, from: '127.0.0.1', body },
    });
    expect(answer).toMatchObject({ status: 200, body, headers: { location: '/text' } });
  });

  it('is each answered with its own, many at a time, and makes no bytes of text', async () => {
    const urls = Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? '/text' : '/bytes'));
    const answers = await Promise.all(urls.map(asked));
    expect(answers.map(({ body }) => body)).toEqual(
      urls.map((url) => (url === '/text' ? JSON.stringify({ words: WORDS }) : WORDS)),
    );
    const lengths = answers.map(({ headers }) => headers['content-length']);
    expect(new Set(lengths)).toEqual(new Set(['0', String(Buffer.byteLength(WORDS))]));
  });

  it('takes nothing from what others ask meanwhile', async () => {
    const [inside, outside] = await Promise.all([asked('/text'), instance.inject('/text')]);
    expect(outside.json()).toEqual(JSON.parse(inside.body));
  });
});

import * as fc from 'fast-check';
import fastify, { type FastifyInstance } from 'fastify';
import { asRead, handOverInside, throughProcess, type Transport } from './transport';

const ANSWER = { words: 'Owed – “Chapter 13”: café', none: undefined, rows: [{ at: 1 }] };
const READ = { words: ANSWER.words, rows: [{ at: 1 }] };

let instance: FastifyInstance;
let transport: Transport;

beforeAll(() => {
  instance = fastify();
  handOverInside(instance);
  instance.get('/answer', () => ANSWER);
  instance.get('/text', (_, reply) => reply.type('application/json').send(JSON.stringify(ANSWER)));
  instance.get('/bytes', (_, reply) => reply.send(Buffer.from(JSON.stringify(ANSWER))));
  instance.get('/file', (_, reply) => reply.type('text/csv').send('case,days'));
  instance.get('/nothing', (_, reply) => reply.code(304).send());
  instance.post('/sent', ({ body }, reply) => reply.header('location', '/text').send(body));
  transport = throughProcess(() => instance);
});
afterAll(() => instance.close());

const asked = (url: string) => transport({ method: 'GET', url, headers: {}, from: '127.0.0.1' });

describe('what is asked inside', () => {
  it.each([
    ['an answer', '/answer', 200, READ],
    ['JSON that was written', '/text', 200, READ],
    ['bytes', '/bytes', 200, READ],
    ['a refusal', '/unknown', 404, expect.objectContaining({ error: 'Not Found' })],
  ])('is answered with %s', async (_, url, status, read) => {
    const answer = await asked(url);
    expect([answer.status, answer.json()]).toEqual([status, read]);
  });

  it.each(['/file', '/nothing'])('has no JSON of %s', async (url) => {
    const { json } = await asked(url);
    expect(json).toThrow(SyntaxError);
  });

  it('hands its body and headers on', async () => {
    const answer = await transport({
      ...{ method: 'POST', url: '/sent', headers: {}, from: '127.0.0.1' },
      body: JSON.stringify(ANSWER),
    });
    expect(answer).toMatchObject({ status: 200, headers: { location: '/text' } });
    expect(answer.json()).toEqual(READ);
  });

  it('is each answered with its own, many at a time, and is not written as text', async () => {
    const urls = Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? '/answer' : '/bytes'));
    const answers = await Promise.all(urls.map(asked));
    expect(answers.map(({ json }) => json())).toEqual(urls.map(() => READ));
    const lengths = answers.map(({ headers }) => headers['content-length']);
    const written = String(Buffer.byteLength(JSON.stringify(ANSWER)));
    expect(new Set(lengths)).toEqual(new Set([String(JSON.stringify('').length), written]));
  });

  it('takes nothing from what others ask meanwhile, and gives nothing away that can be changed', async () => {
    const [inside, outside] = await Promise.all([asked('/answer'), instance.inject('/answer')]);
    const read = inside.json() as typeof READ;
    expect(outside.json()).toEqual(read);
    read.rows.push({ at: 2 });
    expect((await asked('/answer')).json()).toEqual(READ);
  });
});

describe('what is read of a value that was written as JSON', () => {
  it('is what JSON.parse reads, whatever it holds', () => {
    const values = fc.anything({ withDate: true, withNullPrototype: true, withSparseArray: true });
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), values), (value) => {
        expect(asRead(value)).toStrictEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([
    [[1, undefined, -0, NaN, [() => 1]]],
    [{ on: new Date(0), boxed: new String('x'), own: JSON.parse('{"__proto__":{"a":1}}') }],
    [{ a: { toJSON: () => undefined }, b: new Map([[1, 2]]), c: Symbol('c') }],
  ])('is what JSON.parse reads of %p', (value) => {
    expect(asRead(value)).toStrictEqual(JSON.parse(JSON.stringify(value)));
  });
});

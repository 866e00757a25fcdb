import { type ArgumentsHost, Logger } from '@nestjs/common';
import { DomainError } from '@tipstaff/kernel';
import fastify from 'fastify';
import { ProblemFilter } from './problem.filter';
import { Routes } from './routes';

const SECRET = 'Zweihander';
const faults: Readonly<Record<string, () => unknown>> = {
  fault: () => new Error(`SELECT of ${SECRET}`),
  thrown: () => SECRET,
  away: () => new DomainError('unavailable', 'some.away', 'It is away.'),
  refused: () => new DomainError('rule-violation', 'some.rule', 'It may not be.'),
};

describe('what goes wrong', () => {
  const app = fastify();
  const lines: { readonly level: string; readonly words: string; readonly more: unknown }[] = [];

  beforeAll(() => {
    const keep =
      (level: string) =>
      (words: unknown, ...more: unknown[]) =>
        void lines.push({ level, words: String(words), more });
    Logger.overrideLogger({ log: keep('log'), warn: keep('warn'), error: keep('error') });
    const services = { databaseUrl: 'postgres://x@127.0.0.1/x', redisUrl: 'redis://127.0.0.1' };
    const filter = new ProblemFilter(services as never, new Routes(), null);
    app.get('/faults/:name', (request, reply) => {
      const { kind = '' } = request.headers as { kind?: string };
      const http = { getRequest: () => request, getResponse: () => reply };
      filter.catch(faults[kind]?.(), { switchToHttp: () => http } as unknown as ArgumentsHost);
      return reply;
    });
  });
  afterAll(() => app.close());
  afterEach(() => void (lines.length = 0));

  const asked = (kind: string) =>
    app.inject({ method: 'GET', url: `/faults/${SECRET}`, headers: { kind } });

  it('of itself is logged once, with its stack and the pattern of the route, and told in no answer', async () => {
    const answer = await asked('fault');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('SELECT');
    expect(lines).toEqual([
      {
        level: 'error',
        words: `500 GET /faults/:name: SELECT of ${SECRET}`,
        more: expect.arrayContaining([expect.stringContaining('problem.filter.spec')]),
      },
    ]);
  });

  it('is logged also where it is no Error', async () => {
    expect((await asked('thrown')).statusCode).toBe(500);
    expect(lines.map(({ level }) => level)).toEqual(['error']);
  });

  it('in a service that it needs is a warning', async () => {
    expect((await asked('away')).statusCode).toBe(503);
    expect(lines).toMatchObject([{ level: 'warn', words: '503 GET /faults/:name: It is away.' }]);
  });

  it('with the request alone is no line of the log', async () => {
    expect((await asked('refused')).statusCode).toBe(409);
    expect(lines).toEqual([]);
  });
});

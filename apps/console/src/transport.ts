import { type FastifyInstance } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';

/** One question to the API. */
interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With its query, percent-encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; none is sent where it is absent. */
  readonly body?: string;
  /** Address that the person comes from. */
  readonly from: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What its JSON says. @throws SyntaxError where it is none */
  readonly json: () => unknown;
}

/** How the console asks the API: the one thing that changes where it is given a process of its own. */
export type Transport = (asked: Asked) => Promise<Answer>;

/** What is sent in answer to one question, where it is JSON. */
interface Sent {
  answer?: unknown;
}

const receiving = new AsyncLocalStorage<Sent>();

/**
 * What is answered inside is taken before it becomes text: writing a case as JSON and reading it again costs more
 * than making the page.
 */
export function handOverInside(instance: FastifyInstance): void {
  instance.addHook('preSerialization', (_request, _reply, payload, done) => {
    const sent = receiving.getStore();
    if (sent === undefined) return done(null, payload);
    sent.answer = asRead(payload);
    done(null, '');
  });
}

/** A member of this name that is simply set is none: it would be what the object is made like. */
const OF_ITS_OWN = { configurable: true, enumerable: true, writable: true };

/** Whether what is being answered was asked inside: nobody there holds an earlier answer. */
export const isAskedInside = (): boolean => receiving.getStore() !== undefined;

/** What is read of a value that was written as JSON; a change of it changes nothing of the value. */
export function asRead(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, (item) => asRead(item) ?? null);
  if (Object.prototype.toString.call(value) !== '[object Object]' || 'toJSON' in Object(value)) {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }
  const read: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value as object)) {
    const said = asRead(member);
    if (said === undefined) continue;
    if (name === '__proto__') Object.defineProperty(read, name, { value: said, ...OF_ITS_OWN });
    else read[name] = said;
  }
  return read;
}

/** Through the whole way of a request in the process of the API itself; only the wire is left out. */
export function throughProcess(instance: () => FastifyInstance): Transport {
  return async ({ method, url, headers, body, from }) => {
    const sent: Sent = {};
    const asked = {
      method,
      url,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      remoteAddress: from,
      ...(body === undefined ? {} : { payload: body }),
    };
    // It is asked when its answer is waited for, and not before.
    const answer = await receiving.run(sent, async () => await instance().inject(asked));
    const known = Object.entries(answer.headers).map(([name, value]) => [
      name,
      typeof value === 'number' ? String(value) : value,
    ]);
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(known) as Answer['headers'],
      json: () => ('answer' in sent ? sent.answer : (JSON.parse(answer.payload) as unknown)),
    };
  };
}

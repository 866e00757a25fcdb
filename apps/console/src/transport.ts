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
  readonly body: string;
}

/** How the console asks the API: the one thing that changes where it is given a process of its own. */
export type Transport = (asked: Asked) => Promise<Answer>;

/** What is sent in answer to one question, where it is text. */
interface Sent {
  text: string | null;
}

const receiving = new AsyncLocalStorage<Sent>();

/**
 * What is sent inside is taken as the text that it is: making bytes of a case and text of them again costs
 * more than making the page.
 */
export function sendTextInside(instance: FastifyInstance): void {
  instance.addHook('onSend', (_request, _reply, payload, done) => {
    const sent = receiving.getStore();
    if (sent === undefined || typeof payload !== 'string') return done();
    sent.text = payload;
    done(null, '');
  });
}

/** Through the whole way of a request in the process of the API itself; only the wire is left out. */
export function throughProcess(instance: () => FastifyInstance): Transport {
  return async ({ method, url, headers, body, from }) => {
    const sent: Sent = { text: null };
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
      body: sent.text ?? answer.payload,
    };
  };
}

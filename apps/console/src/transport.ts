import { type FastifyInstance } from 'fastify';

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

/** Through the whole way of a request in the process of the API itself; only the wire is left out. */
export function throughProcess(instance: () => FastifyInstance): Transport {
  return async ({ method, url, headers, body, from }) => {
    const {
      statusCode,
      headers: sent,
      payload,
    } = await instance().inject({
      method,
      url,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      remoteAddress: from,
      ...(body === undefined ? {} : { payload: body }),
    });
    const known = Object.entries(sent).map(([name, value]) => [
      name,
      typeof value === 'number' ? String(value) : value,
    ]);
    return {
      status: statusCode,
      headers: Object.fromEntries(known) as Answer['headers'],
      body: payload,
    };
  };
}

import http from 'node:http';
import https from 'node:https';
import axios from 'axios';
import { NotifyClient } from 'notifications-node-client';
import { type NotifyAnswer, type NotifySilence } from './notify-failure.policy';

/** A connection for each request: one that lay idle may be cut as it is written to, and who knows then? */
const AGENTS = { httpAgent: new http.Agent(), httpsAgent: new https.Agent() };

export interface NotifyConnection {
  /** https://... without a slash at the end. */
  readonly url: string;
  readonly apiKey: string;
  /** Most milliseconds for the whole of a request. */
  readonly patienceMs: number;
}

export type Question = (client: NotifyClient) => Promise<{ status: number; data: unknown }>;

/** One request through Notify's client. Any answer is an answer, whatever its status. */
export async function askNotify(
  { url, apiKey, patienceMs }: NotifyConnection,
  ask: Question,
): Promise<NotifyAnswer | NotifySilence> {
  let handedOver = false;
  const late = AbortSignal.timeout(patienceMs);
  const client = new NotifyClient(url, apiKey);
  client.setClient(
    axios.create({
      ...AGENTS,
      signal: late,
      maxRedirects: 0,
      validateStatus: () => true,
      transport: transportThatTells(() => (handedOver = true)),
    }),
  );
  try {
    const { status, data } = await ask(client);
    if (!handedOver) return { silence: `a proxy said ${status}`, handedOver };
    return { status, body: data };
  } catch (error) {
    if (late.aborted) return { silence: 'TIMEOUT', handedOver };
    if (axios.isAxiosError(error)) return { silence: error.code ?? 'no code', handedOver };
    throw error;
  }
}

/** Node's own, which says when the connection is made; only then is any of the request written to it. */
function transportThatTells(onConnected: () => void) {
  return {
    request(options: https.RequestOptions, onAnswer: (answer: http.IncomingMessage) => void) {
      const { request } = options.protocol === 'http:' ? http : https;
      return request(options, onAnswer).once('socket', (socket) => {
        // Through a proxy that refuses, this is a socket that never becomes safe.
        if (options.protocol !== 'http:') socket.once('secureConnect', onConnected);
        else if (socket.connecting) socket.once('connect', onConnected);
        else onConnected();
      });
    },
  };
}

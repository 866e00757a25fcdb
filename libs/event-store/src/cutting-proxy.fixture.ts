import { connect, createServer, type Socket } from 'node:net';

/** What happens to the next statement that calls an append function. */
type Cut =
  /** It reaches the server; the answer does not come back. */
  | 'answer'
  /** It never reaches the server. */
  | 'request'
  /** It reaches the server, and the connection ends before the server has answered. */
  | 'before-answer';

export interface CuttingProxy {
  /** The database's address through the proxy. */
  readonly url: string;
  /** Once. Afterwards everything passes, unless `stayAway` is set: then nothing connects any more. */
  cutNext(cut: Cut, options?: { stayAway: boolean }): void;
  letThrough(): void;
  close(): Promise<void>;
}

/** A connection between an application and its database that breaks when it is told to. */
export async function startCuttingProxy(databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let planned: Cut | null = null;
  let away = false;
  let staysAway = false;

  const server = createServer((client) => {
    if (away) {
      client.destroy();
      return;
    }
    const upstream = connect(Number(target.port), target.hostname);
    let cutting: Cut | null = null;
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    const cutOff = () => {
      away ||= staysAway;
      staysAway = false;
      client.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    upstream.on('close', end);
    client.on('close', () => {
      // The server must not notice: what it was asked for, it does.
      if (!cutting) end();
    });
    client.on('data', (bytes) => {
      if (planned && bytes.includes('event_log.append')) {
        cutting = planned;
        planned = null;
        if (cutting === 'request') return cutOff();
        upstream.write(bytes);
        if (cutting === 'before-answer') cutOff();
        return;
      }
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (!cutting) client.write(bytes);
      else if (cutting === 'answer') cutOff();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(databaseUrl);
  url.port = String(typeof address === 'object' ? address?.port : '');
  return {
    url: url.href,
    cutNext(cut, { stayAway } = { stayAway: false }) {
      planned = cut;
      staysAway = stayAway;
    },
    letThrough: () => void (away = false),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface PathBetween {
  /** The address of the service, by this way. */
  readonly url: string;
  /** Nothing passes any more, and no connection ends: as when a host or a firewall goes away without a word. */
  goSilent(): void;
  /** New connections pass; those that were silent stay so. */
  mend(): void;
  /** Ends all connections, and each new one as soon as it comes: as a balancer does that has nobody behind it. */
  cut(): void;
  close(): Promise<void>;
}

/** A way to a service over TCP on a free port, which can be blocked. */
export async function openPathTo(address: string): Promise<PathBetween> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let way: 'open' | 'silent' | 'cut' = 'open';
  const server = createServer((client) => {
    if (way === 'cut') return void client.destroy();
    const service = connect(Number(target.port), target.hostname);
    const pair = [client, service] as const;
    for (const [index, socket] of pair.entries()) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        if (!silenced.has(socket)) pair[1 - index]?.destroy();
      });
      socket.on('data', (bytes) => {
        if (!silenced.has(socket)) pair[1 - index]?.write(bytes);
      });
      if (way === 'silent') silenced.add(socket);
    }
    return undefined;
  });
  const silenced = new WeakSet<Socket>();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(address);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    goSilent() {
      way = 'silent';
      for (const socket of sockets) silenced.add(socket);
    },
    mend: () => void (way = 'open'),
    cut() {
      way = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

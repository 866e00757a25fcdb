import { createServer } from 'node:net';

export const USUAL_PORTS = {
  postgres: 5432,
  redis: 6379,
  smtp: 1025,
  mailbox: 8025,
  api: 3000,
  worker: 3001,
};

/** How far to look upwards from the usual port before taking any port that is free. */
const NEIGHBOURS = 20;

/** Whether 127.0.0.1:`port` can be listened on now; gives the port (0 asks for any), or null. */
function probe(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: got } = server.address();
      server.close(() => resolve(got));
    });
  });
}

/** The usual port when it is free, else the next free one above it, else any. 0: any. */
export async function choosePort(usual) {
  for (let port = usual; usual && port < usual + NEIGHBOURS && port <= 65_535; port += 1) {
    if (await probe(port)) return port;
  }
  return probe(0);
}

/**
 * Chooses a port and starts something on it; when another process took the port in between
 * (`start` throws an error with code EADDRINUSE), tries another one.
 */
export async function startOnFreePort(usual, start) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(attempt === 1 ? usual : 0);
    try {
      return await start(port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt === 5) throw error;
    }
  }
}

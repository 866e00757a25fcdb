import { createServer } from 'node:net';

export const USUAL_PORTS = {
  postgres: 5432,
  redis: 6379,
  smtp: 1025,
  mailbox: 8025,
  identity: 8090,
  api: 3000,
  worker: 3001,
  apiInspector: 9229,
  workerInspector: 9230,
};

/** How far to look upwards from the usual port before taking any port that is free. */
const NEIGHBOURS = 20;

const ATTEMPTS = 5;

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

/**
 * The usual port when it is free, else the next free one `step` by `step` above it, else any.
 * A usual port of 0 asks for any.
 */
export async function choosePort(usual, step = 1) {
  const end = Math.min(usual + NEIGHBOURS * step, 65_536);
  for (let port = usual; usual && port < end; port += step) {
    if (await probe(port)) return port;
  }
  return probe(0);
}

/**
 * Chooses a port and starts something on it; when another process took the port in between
 * (`start` throws an error with code EADDRINUSE), goes on with the next one, at last with any.
 */
export async function startOnFreePort(usual, start, step = 1) {
  let from = usual;
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(from, step);
    try {
      return await start(port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt === ATTEMPTS) throw error;
    }
    from = usual && attempt < ATTEMPTS - 1 ? port + step : 0;
  }
}

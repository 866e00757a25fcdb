import { createServer } from 'node:net';
import { choosePort, startOnFreePort } from './ports.mjs';

const listen = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
const close = (server) => new Promise((resolve) => server.close(resolve));

describe('ports', () => {
  it('takes the usual one when it is free', async () => {
    const server = await listen(0);
    const { port } = server.address();
    await close(server);
    expect(await choosePort(port)).toBe(port);
  });

  it('takes another one when the usual one is in use', async () => {
    const server = await listen(0);
    const { port } = server.address();
    const chosen = await choosePort(port);
    expect(chosen).toBeGreaterThan(0);
    expect(chosen).not.toBe(port);
    await close(server);
  });

  it('goes up in steps, so that two that look at once never want the same one', async () => {
    const server = await listen(0);
    const { port } = server.address();
    expect(((await choosePort(port, 2)) - port) % 2).toBe(0);
    expect(await choosePort(port, 2)).not.toBe(port);
    await close(server);
  });

  it('takes the next one, not any, when somebody takes the port before the start', async () => {
    const tried = [];
    await startOnFreePort(
      41_300,
      async (port) => {
        tried.push(port);
        if (tried.length === 1) throw Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
      },
      2,
    );
    expect(tried[1]).toBeGreaterThan(tried[0]);
    expect((tried[1] - tried[0]) % 2).toBe(0);
    expect(tried[1]).toBeLessThan(41_400);
  });

  it('tries again when somebody takes the port between the look and the start', async () => {
    const tried = [];
    const result = await startOnFreePort(0, async (port) => {
      tried.push(port);
      if (tried.length === 1) throw Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
      return port;
    });
    expect(tried).toHaveLength(2);
    expect(result).toBe(tried[1]);
  });

  it('gives up at once when the start fails for another reason', async () => {
    const start = jest.fn(() => Promise.reject(new Error('broken')));
    await expect(startOnFreePort(0, start)).rejects.toThrow('broken');
    expect(start).toHaveBeenCalledTimes(1);
  });
});

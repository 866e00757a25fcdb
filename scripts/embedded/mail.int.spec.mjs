import { createServer } from 'node:net';
import { listenSmtp } from './mail.mjs';

it('a port that another start took a moment before is told, so that the next one is tried', async () => {
  const other = createServer();
  await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = other.address();
    await expect(listenSmtp({}, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});

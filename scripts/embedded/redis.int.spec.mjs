import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome } from './home.mjs';
import { locateRedis, startRedis, startRedisOn } from './redis.mjs';

const newHome = () => openHome(mkdtempSync(join(tmpdir(), 'tipstaff-test-home-')));

describe('the embedded Redis', () => {
  it('does not take another Redis on the port for its own, whoever came first', async () => {
    const [first, second] = [newHome(), newHome()];
    const redis = await startRedis({ home: first, forTests: true, usualPort: 0 });
    try {
      const program = await locateRedis(second);
      await expect(
        startRedisOn(redis.port, { home: second, program, forTests: true }),
      ).rejects.toMatchObject({ code: 'EADDRINUSE' });
    } finally {
      await redis.stop();
      for (const home of [first, second]) home.destroy();
    }
  });
});

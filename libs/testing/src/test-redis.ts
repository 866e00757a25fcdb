import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { given } from './given';

/** The Redis that all test files share: keep to your own `uniqueQueuePrefix()`, never flush it. */
export const testRedisUrl = (): string => given('TEST_REDIS_URL');

/** A BullMQ prefix (TIPSTAFF_QUEUE_PREFIX) that no other test uses. */
export const uniqueQueuePrefix = (): string => `test-${randomBytes(6).toString('hex')}`;

export interface OwnRedis {
  readonly url: string;
  stop(): Promise<void>;
}

interface Launcher {
  startRedis(options: { home: object; forTests: true; usualPort: 0 }): Promise<OwnRedis>;
}
interface Homes {
  openHome(path: string): { destroy(): void };
}

const SCRIPTS = join(__dirname, '..', '..', '..', 'scripts', 'embedded');

/** A real Redis server of this test alone, for tests that flush it or stop it. */
export async function startOwnRedis(): Promise<OwnRedis> {
  const { startRedis } = (await import(join(SCRIPTS, 'redis.mjs'))) as Launcher;
  const { openHome } = (await import(join(SCRIPTS, 'home.mjs'))) as Homes;
  const home = openHome(await mkdtemp(join(tmpdir(), 'tipstaff-test-home-')));
  const redis = await startRedis({ home, forTests: true, usualPort: 0 });
  return {
    url: redis.url,
    async stop() {
      await redis.stop();
      home.destroy();
    },
  };
}

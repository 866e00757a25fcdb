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
  /** Takes commands from here on and answers none, until it is resumed. */
  pause(): void;
  resume(): void;
  /** Ends it at once, as a power cut does; it comes back empty at the same address. */
  crash(): Promise<void>;
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

interface StartedRedis {
  readonly url: string;
  readonly port: number;
  readonly child: { readonly pid: number; stop(signal: 'SIGKILL'): Promise<void> };
  stop(): Promise<void>;
}
interface Launcher {
  startRedis(options: { home: object; forTests: true; usualPort: number }): Promise<StartedRedis>;
}
interface Homes {
  openHome(path: string): { destroy(): void };
}

const SCRIPTS = join(__dirname, '..', '..', 'scripts', 'embedded');

/** A real Redis server of this test alone, for tests that flush it or stop it. */
export async function startOwnRedis(): Promise<OwnRedis> {
  const { startRedis } = (await import(join(SCRIPTS, 'redis.mjs'))) as Launcher;
  const { openHome } = (await import(join(SCRIPTS, 'home.mjs'))) as Homes;
  const home = openHome(await mkdtemp(join(tmpdir(), 'tipstaff-test-home-')));
  let redis = await startRedis({ home, forTests: true, usualPort: 0 });
  const { url, port } = redis;
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => void process.kill(redis.child.pid, name);
  return {
    url,
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    crash: () => redis.child.stop('SIGKILL'),
    async startAgain() {
      redis = await startRedis({ home, forTests: true, usualPort: port });
      if (redis.url !== url) throw new Error(`Port ${port} was taken meanwhile.`);
    },
    async stop() {
      // A paused one would hear of its end only when it goes on; one that crashed is gone.
      try {
        signal('SIGCONT');
      } catch {
        // It has ended.
      }
      await redis.stop();
      home.destroy();
    },
  };
}

import { type DomainError } from '@tipstaff/kernel';
import { openPathTo, testRedisUrl } from '@tipstaff/test-support';
import { openQueueConnection, queueOutageOf } from './redis';

const NOWHERE = 'redis://:hunter2@127.0.0.1:1';

describe('a queue connection', () => {
  it('answers', async () => {
    const connection = openQueueConnection(testRedisUrl(), { use: 'worker' });
    expect(await connection.ping()).toBe('PONG');
    await connection.quit();
  });

  it('of a producer fails at once when Redis is away', async () => {
    const connection = openQueueConnection(NOWHERE, { use: 'producer' });
    await expect(connection.ping()).rejects.toThrow();
    connection.disconnect();
  });

  it('tells of an outage once, naming the place and never the password', async () => {
    const told: DomainError[] = [];
    const connection = openQueueConnection(NOWHERE, {
      use: 'worker',
      onOutage: (outage) => told.push(outage),
    });
    await new Promise<void>((resolve) => {
      let attempts = 0;
      connection.on('close', () => (attempts += 1) === 3 && resolve());
    });
    connection.disconnect();
    expect(told.map(({ code }) => code)).toEqual(['queue.unavailable']);
    expect(told[0]?.message).toMatch(/127\.0\.0\.1:1 (?!.*hunter2)/);
  });

  it.each(['producer', 'worker'] as const)(
    'of a %s that went silent is made anew, and a blocking question is asked again',
    async (use) => {
      const path = await openPathTo(testRedisUrl());
      const connection = openQueueConnection(path.url, { use });
      if (connection.status !== 'ready') {
        await new Promise((resolve) => connection.once('ready', resolve));
      }
      const anew = new Promise((resolve) => connection.once('close', resolve)).then(
        () => new Promise((resolve) => connection.once('ready', resolve)),
      );
      path.goSilent();
      const asked = connection.ping().catch((error: unknown) => queueOutageOf(path.url, error));
      path.mend();
      expect(await asked).toEqual(
        use === 'worker' ? 'PONG' : expect.objectContaining({ code: 'queue.unavailable' }),
      );
      await anew;
      expect(await connection.ping()).toBe('PONG');
      connection.disconnect();
      await path.close();
    },
    30_000,
  );
});

describe('an error of Redis', () => {
  it.each([
    'Connection is closed.',
    'Command timed out',
    "Stream isn't writeable and enableOfflineQueue options is false",
    "Socket timeout. Expecting data, but didn't receive any in 4000ms.",
    'Reached the max retries per request limit (which is 1). Refer to "maxRetriesPerRequest".',
    'LOADING Redis is loading the dataset in memory',
    "READONLY You can't write against a read only replica.",
    'MISCONF Redis is configured to save RDB snapshots',
    "OOM command not allowed when used memory > 'maxmemory'.",
  ])('"%s" is an outage', (words) => {
    expect(queueOutageOf(NOWHERE, new Error(words))).toMatchObject({ code: 'queue.unavailable' });
  });

  it('is none where it has another cause', () => {
    expect(queueOutageOf(NOWHERE, new Error('WRONGTYPE Operation against a key'))).toBeNull();
  });
});

import { type DomainError } from '@tipstaff/kernel';
import { testRedisUrl } from '@tipstaff/test-support';
import { openQueueConnection } from './redis';

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
});

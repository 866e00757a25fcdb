import { refuseForgetfulRedis } from './redis-memory.policy';

const info = (policy: string) => `# Memory\r\nmaxmemory:0\r\nmaxmemory_policy:${policy}\r\n`;

describe('a Redis that drops keys when it is full', () => {
  it('is refused in production', () => {
    expect(refuseForgetfulRedis(info('allkeys-lru'), 'production')).toMatchObject({
      code: 'queue.forgetful',
      message: expect.stringContaining('maxmemory-policy allkeys-lru'),
    });
  });

  it('is warned of elsewhere', () => {
    expect(refuseForgetfulRedis(info('allkeys-lru'), 'development')).toHaveProperty('warning');
  });

  it('is refused in production, too, when it does not tell', () => {
    expect(refuseForgetfulRedis('', 'production')).toHaveProperty('code', 'queue.forgetful');
  });

  it('is not one with noeviction', () => {
    expect(refuseForgetfulRedis(info('noeviction'), 'production')).toBeNull();
  });
});

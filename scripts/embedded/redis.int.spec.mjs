import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome } from './home.mjs';
import { commandLineOf } from './process-table.mjs';
import { locateRedis, startRedis, startRedisOn } from './redis.mjs';

const newHome = () => openHome(mkdtempSync(join(tmpdir(), 'tipstaff-test-home-')));

/** What a stranger on this machine is answered. */
async function saidTo(port, ...lines) {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.end(lines.map((line) => `${line}\r\n`).join(''));
  let text = '';
  for await (const chunk of socket) text += chunk;
  return text;
}

describe('the embedded Redis', () => {
  it('answers nobody without its password, which is in no command and in no file of others', async () => {
    const home = newHome();
    const redis = await startRedis({ home, forTests: true, usualPort: 0 });
    try {
      expect(await saidTo(redis.port, 'PING', 'AUTH wrong', 'GET x')).toMatch(
        /^-NOAUTH.*\r\n-(WRONGPASS|ERR).*\r\n-NOAUTH/,
      );
      const { password } = new URL(redis.url);
      expect(await saidTo(redis.port, `AUTH ${password}`, 'PING')).toBe('+OK\r\n+PONG\r\n');
      expect(commandLineOf(redis.child.pid)).not.toContain(password);
      const secrets = readdirSync(home.path).filter((name) => /redis\.conf|password/.test(name));
      expect(secrets).toEqual(['redis-password.json', 'redis.conf']);
      for (const name of secrets) expect(statSync(home.at(name)).mode & 0o077).toBe(0);
    } finally {
      await redis.stop();
      home.destroy();
    }
  });

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

import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './embedded/children.mjs';
import { untilHealthy, withoutSecretsOfOthers } from './start-processes.mjs';

describe('a process of npm start', () => {
  let folder;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'tipstaff-test-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const startScript = (script) =>
    startChild({
      name: 'api',
      command: process.execPath,
      args: ['-e', script],
      logFile: join(folder, 'api.log'),
      tellsAddress: true,
    });

  it('is given no secret that it does not read, its own or of other programs', () => {
    const both = [
      'PATH',
      'DATABASE_URL',
      'REDIS_URL',
      'TIPSTAFF_KEY_ENCRYPTION_KEYS',
      'PGPASSWORD',
    ];
    const environment = Object.fromEntries(
      [
        ...both,
        ...['TIPSTAFF_API_TOKEN', 'TIPSTAFF_OIDC_CLIENT_SECRET', 'SMTP_URL'],
        ...['TIPSTAFF_NOTIFY_API_KEY', 'TIPSTAFF_SIGNING_KEY'],
        ...['NPM_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'npm_config__authToken', 'TEST_DATABASE_URL'],
      ].map((name) => [name, 'x']),
    );
    const given = (name) => Object.keys(withoutSecretsOfOthers(name, environment)).sort();
    expect(given('worker')).toEqual([...both, 'SMTP_URL', 'TIPSTAFF_NOTIFY_API_KEY'].sort());
    expect(given('api')).toEqual(
      [...both, 'TIPSTAFF_API_TOKEN', 'TIPSTAFF_OIDC_CLIENT_SECRET'].sort(),
    );
  });

  it('is not up because another one in good health has its port', async () => {
    const other = createServer((_request, response) => response.end('{"ok":true}'));
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address();
    const child = startScript(`
      const server = require('node:http').createServer();
      setTimeout(() => server.listen(${port}, '127.0.0.1'), 300);`);
    await expect(untilHealthy(child, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await new Promise((resolve) => other.close(resolve));
  });

  it('is up once it has said itself that it listens, and is in good health', async () => {
    const child = startScript(`
      const server = require('node:http').createServer((_, response) => response.end('{"ok":true}'));
      server.listen(0, '127.0.0.1', () =>
        process.send({ listeningOn: 'http://127.0.0.1:' + server.address().port }));`);
    try {
      while (child.listeningOn() === null) await new Promise((resolve) => setTimeout(resolve, 20));
      const { port } = new URL(child.listeningOn());
      expect(await untilHealthy(child, Number(port))).toBeNull();
    } finally {
      await child.stop();
    }
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { findProgram, lastLines, startChild } from './children.mjs';
import { fetchedFromDebian } from './debian-archive.mjs';
import { PlainError } from './plain-error.mjs';
import { startOnFreePort } from './ports.mjs';
import { sleep } from './process-table.mjs';

const START_TIMEOUT_MS = 20_000;
/** BullMQ's own floor. */
const OLDEST = [6, 2];

const HOW_TO_GIVE_ONE =
  'install it (Debian: apt-get install redis-server), or set REDIS_URL to a Redis 6.2 or newer';

/** Starts Redis on the home's own files. The queue needs `noeviction`: it must never drop a job. */
export async function startRedis({ home, forTests = false, usualPort, onFetch = () => {} }) {
  const program = await locateRedis(home, onFetch);
  return startOnFreePort(usualPort, (port) => startRedisOn(port, { home, program, forTests }));
}

export async function locateRedis(home, onFetch = () => {}) {
  for (const name of ['redis-server', 'valkey-server']) {
    const found = findProgram(name);
    if (found && isUsable(found)) return { command: found, env: process.env };
  }
  return fetchedRedis(home, onFetch);
}

function versionOf(command, env) {
  const run = spawnSync(command, ['--version'], { env, encoding: 'utf8', timeout: 10_000 });
  return (
    /v=(\d+)\.(\d+)/
      .exec(run.stdout ?? '')
      ?.slice(1)
      .map(Number) ?? null
  );
}

function isUsable(command, env = process.env) {
  if (!existsSync(command)) return false;
  const version = versionOf(command, env);
  if (!version) return false;
  return version[0] > OLDEST[0] || (version[0] === OLDEST[0] && version[1] >= OLDEST[1]);
}

/** @returns program and environment of the Redis of this Debian, which is nowhere installed */
async function fetchedRedis(home, onFetch) {
  const { folder, env } = await fetchedFromDebian({
    ...{ home, onFetch, name: 'Redis', howToGiveOne: HOW_TO_GIVE_ONE },
    packages: ['redis-server'],
    isUsable: (at) => isUsable(programIn(at.folder), at.env),
  });
  return { command: programIn(folder), env };
}

const programIn = (folder) => join(folder, 'usr', 'bin', 'redis-server');

/** On that port and no other. @throws PlainError with code EADDRINUSE when somebody else has it */
export async function startRedisOn(port, { home, program, forTests = false }) {
  const data = home.at('redis');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const password = home.redisPassword();
  const settings = {
    requirepass: password,
    port: String(port),
    bind: '127.0.0.1',
    dir: data,
    appendonly: forTests ? 'no' : 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
    logfile: '',
  };
  // In a file of its own: everybody on the machine may see the words of a command.
  const file = home.at('redis.conf');
  rmSync(file, { force: true });
  const lines = Object.entries(settings).map(([key, value]) => `${key} ${JSON.stringify(value)}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  const child = startChild({
    name: 'redis',
    command: program.command,
    args: [file],
    env: program.env,
    cwd: dirname(data),
    logFile: home.log('redis'),
    deathSignal: 'TERM',
  });
  const stop = () => child.stop('SIGTERM', 10_000);
  const until = Date.now() + START_TIMEOUT_MS;
  while (!(await isReady(port, child.pid, password))) {
    if (child.ended()) throw startFailure(child, port);
    if (Date.now() > until) {
      await stop();
      throw new PlainError(`Redis did not become ready (see ${child.logFile}).`);
    }
    await sleep(20);
  }
  return { url: `redis://:${password}@127.0.0.1:${port}`, port, child, stop };
}

function startFailure(child, port) {
  if (/Address already in use/.test(child.output())) {
    return Object.assign(new PlainError(`Port ${port} is taken.`), { code: 'EADDRINUSE' });
  }
  return new PlainError(
    `Redis did not start (see ${child.logFile}): ${lastLines(child.output(), 2)}`,
  );
}

/** Whether the server that answers there is that process, and has read its file. */
function isReady(port, pid, password) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    let text = '';
    socket.setTimeout(1_000, () => done(false));
    socket.once('error', () => done(false));
    socket.once('close', () => done(false));
    socket.once('connect', () => socket.write(`AUTH ${password}\r\nINFO\r\n`));
    socket.on('data', (chunk) => {
      text += chunk;
      const [, said] = /^process_id:(\d+)\r$/m.exec(text) ?? [];
      const [, loading] = /^loading:(\d)\r$/m.exec(text) ?? [];
      if (said && Number(said) !== pid) done(false);
      else if (said && loading) done(loading === '0');
    });
  });
}

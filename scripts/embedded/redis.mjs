import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { arch, homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findProgram, lastLines, startChild } from './children.mjs';
import { waitForLock } from './folder-lock.mjs';
import { PlainError } from './plain-error.mjs';
import { startOnFreePort } from './ports.mjs';
import { sleep } from './process-table.mjs';
import { runProgram } from './run-program.mjs';

const START_TIMEOUT_MS = 20_000;
const FETCH_TIMEOUT_MS = 180_000;
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
  const version = versionOf(command, env);
  if (!version) return false;
  return version[0] > OLDEST[0] || (version[0] === OLDEST[0] && version[1] >= OLDEST[1]);
}

/**
 * Redis from the Debian archive, unpacked for this user alone: nothing is installed, no service is
 * started, and apt checks the signatures. Kept in a cache, so that it is fetched once a machine.
 */
async function fetchedRedis(home, onFetch) {
  const kept = join(cacheFolder(home), `redis-${arch()}`);
  if (!isUnpacked(kept)) {
    if (!findProgram('apt-get') || !findProgram('dpkg-deb')) {
      throw new PlainError(`Redis is needed and was not found on PATH: ${HOW_TO_GIVE_ONE}.`);
    }
    const lock = await waitForLock(`${kept}.lock`, 'fetch');
    try {
      if (!isUnpacked(kept)) {
        onFetch();
        await fetchInto(kept);
      }
    } finally {
      lock.release();
    }
  }
  return unpackedIn(kept);
}

function cacheFolder(home) {
  const wanted = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  try {
    mkdirSync(join(wanted, 'tipstaff'), { recursive: true });
    accessSync(join(wanted, 'tipstaff'), constants.W_OK);
    return join(wanted, 'tipstaff');
  } catch {
    // A user without a home folder of their own, such as nobody.
    mkdirSync(home.at('cache'), { recursive: true });
    return home.at('cache');
  }
}

function unpackedIn(folder) {
  const libraries = readdirSync(join(folder, 'usr', 'lib'))
    .filter((name) => name.includes('-linux-'))
    .map((name) => join(folder, 'usr', 'lib', name));
  const path = [...libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    command: join(folder, 'usr', 'bin', 'redis-server'),
    env: { ...process.env, LD_LIBRARY_PATH: path },
  };
}

function isUnpacked(folder) {
  if (!existsSync(join(folder, 'usr', 'bin', 'redis-server'))) return false;
  const { command, env } = unpackedIn(folder);
  return isUsable(command, env);
}

async function fetchInto(kept) {
  const work = `${kept}.fetching`;
  rmSync(work, { recursive: true, force: true });
  for (const name of ['state/lists/partial', 'cache/archives/partial', 'root']) {
    mkdirSync(join(work, name), { recursive: true });
  }
  const apt = [
    ['Dir::State', join(work, 'state')],
    ['Dir::State::status', '/var/lib/dpkg/status'],
    ['Dir::Cache', join(work, 'cache')],
    ['Debug::NoLocking', '1'],
    ['APT::Sandbox::User', 'root'],
    ['Acquire::Retries', '2'],
    ['Acquire::http::Timeout', '20'],
  ].map(([key, value]) => `-o${key}=${value}`);
  try {
    await runFetch('apt-get', ['-q', '-y', ...apt, 'update']);
    const download = ['install', '--no-install-recommends', '--download-only', 'redis-server'];
    await runFetch('apt-get', ['-q', '-y', ...apt, ...download]);
    const archives = join(work, 'cache', 'archives');
    for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
      await runFetch('dpkg-deb', ['-x', join(archives, name), join(work, 'root')]);
    }
    if (!isUnpacked(join(work, 'root'))) {
      throw new PlainError(`The Redis of this Debian does not run here: ${HOW_TO_GIVE_ONE}.`);
    }
    rmSync(kept, { recursive: true, force: true });
    renameSync(join(work, 'root'), kept);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function runFetch(command, args) {
  const { code, output } = await runProgram(command, args, FETCH_TIMEOUT_MS);
  if (code === 0) return;
  const reason = /No space left on device/.test(output)
    ? 'the disk is full'
    : lastLines(output, 2).replace(/\s+/g, ' ');
  throw new PlainError(
    `Redis is needed, is not on PATH, and could not be fetched from the Debian archive (${reason}): check the network, or ${HOW_TO_GIVE_ONE}.`,
  );
}

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

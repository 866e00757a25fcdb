import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { arch, homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findProgram, lastLines } from './children.mjs';
import { waitForLock } from './folder-lock.mjs';
import { PlainError } from './plain-error.mjs';
import { runProgram } from './run-program.mjs';

const FETCH_TIMEOUT_MS = 180_000;

/**
 * A program from the Debian archive, unpacked for this user alone: nothing is installed, no service is
 * started, and apt checks the signatures. Kept in a cache, so that it is fetched once a machine.
 * @param {{
 *   home: { at(...names: string[]): string }, name: string, packages: string[], howToGiveOne: string,
 *   isUsable: (at: { folder: string, env: NodeJS.ProcessEnv }) => boolean, onFetch?: () => void,
 * }} what `name` is what a person calls it · `isUsable` says whether what was unpacked runs here
 * @returns {Promise<{ folder: string, env: NodeJS.ProcessEnv }>} the root it was unpacked to, and its settings
 */
export async function fetchedFromDebian(what) {
  const { home, name, howToGiveOne, isUsable, onFetch = () => {} } = what;
  const kept = join(cacheFolder(home), `${name.toLowerCase()}-${arch()}`);
  const isKept = () => existsSync(join(kept, 'usr')) && isUsable(unpackedIn(kept));
  if (!isKept()) {
    if (!findProgram('apt-get') || !findProgram('dpkg-deb')) {
      throw new PlainError(`${name} is needed and was not found on PATH: ${howToGiveOne}.`);
    }
    const lock = await waitForLock(`${kept}.lock`, 'fetch');
    try {
      if (!isKept()) {
        onFetch();
        await fetchInto(kept, what);
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
  return { folder, env: { ...process.env, LD_LIBRARY_PATH: path } };
}

async function fetchInto(kept, { name, packages, isUsable, howToGiveOne }) {
  const work = `${kept}.fetching`;
  rmSync(work, { recursive: true, force: true });
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'root']) {
    mkdirSync(join(work, folder), { recursive: true });
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
  const fetched = async (command, args) => {
    const { code, output } = await runProgram(command, args, FETCH_TIMEOUT_MS);
    if (code === 0) return;
    const reason = /No space left on device/.test(output)
      ? 'the disk is full'
      : lastLines(output, 2).replace(/\s+/g, ' ');
    throw new PlainError(
      `${name} is needed, is not on PATH, and could not be fetched from the Debian archive (${reason}): check the network, or ${howToGiveOne}.`,
    );
  };
  try {
    await fetched('apt-get', ['-q', '-y', ...apt, 'update']);
    const download = ['install', '--no-install-recommends', '--download-only', ...packages];
    await fetched('apt-get', ['-q', '-y', ...apt, ...download]);
    const archives = join(work, 'cache', 'archives');
    for (const file of readdirSync(archives).filter((one) => one.endsWith('.deb'))) {
      await fetched('dpkg-deb', ['-x', join(archives, file), join(work, 'root')]);
    }
    if (!isUsable(unpackedIn(join(work, 'root')))) {
      throw new PlainError(`The ${name} of this Debian does not run here: ${howToGiveOne}.`);
    }
    rmSync(kept, { recursive: true, force: true });
    renameSync(join(work, 'root'), kept);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

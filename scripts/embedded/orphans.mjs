import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { readJson } from './json-file.mjs';
import { commandLineOf } from './process-table.mjs';

/**
 * What a data folder outside its home says of that home. The device is told too, so that a home on
 * a disk that is not mounted now is not taken for one that was deleted.
 */
export const ownerRecord = (home) => ({
  id: home.id,
  path: home.path,
  device: statSync(home.path).dev,
});

/**
 * Removes the data folders in `place` whose home was deleted. A folder that does not say which home
 * it belongs to, or that a server still works on, is left alone.
 * @returns {string[]} the folders removed
 */
export function removeOrphans(place) {
  return namesIn(place)
    .map((name) => join(place, name))
    .filter((folder) => {
      try {
        if (!isOrphan(folder) || isInUse(folder)) return false;
        // The name of the owner goes last: what a power cut left is found again.
        rmSync(join(folder, 'data'), { recursive: true, force: true });
        rmSync(folder, { recursive: true, force: true });
        return true;
      } catch (error) {
        // Another launcher was at it at the same time.
        if (error.code === 'ENOENT') return false;
        throw error;
      }
    });
}

function namesIn(place) {
  try {
    return readdirSync(place);
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

function isOrphan(folder) {
  if (!statSync(folder).isDirectory()) return false;
  const { path, device } = readJson(join(folder, 'home.json')) ?? {};
  if (typeof path !== 'string' || !isAbsolute(path) || existsSync(path)) return false;
  return statSync(nearestFolder(path)).dev === device;
}

function nearestFolder(path) {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}

function isInUse(folder) {
  const file = join(folder, 'data', 'postmaster.pid');
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
  return commandLineOf(pid).includes(join(folder, 'data'));
}

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from './children.mjs';
import { fetchedFromDebian } from './debian-archive.mjs';

/** PostgreSQL's embedded package brings a server alone; backups need these. */
const PROGRAMS = ['psql', 'pg_dump', 'pg_restore'];

const HOW_TO_GIVE_THEM = 'install its client programs (Debian: apt-get install postgresql-client)';

/** @returns {Promise<{ folder: string, env: NodeJS.ProcessEnv }>} where psql, pg_dump and pg_restore are */
export async function locateClient(home) {
  const psql = findProgram('psql');
  if (psql && areUsable(dirname(psql), process.env)) {
    return { folder: dirname(psql), env: process.env };
  }
  const { folder, env } = await fetchedFromDebian({
    ...{ home, name: 'PostgreSQL-client', howToGiveOne: HOW_TO_GIVE_THEM },
    packages: ['postgresql-client'],
    isUsable: (at) => areUsable(programsIn(at.folder), at.env),
  });
  return { folder: programsIn(folder), env };
}

/** Past Debian's wrapper, which asks the machine's configuration which version is meant. */
function programsIn(root) {
  const versions = join(root, 'usr', 'lib', 'postgresql');
  const [version = 'none'] = existsSync(versions) ? readdirSync(versions) : [];
  return join(versions, version, 'bin');
}

function areUsable(folder, env) {
  return PROGRAMS.every((name) => {
    const run = spawnSync(join(folder, name), ['--version'], { env, timeout: 10_000 });
    return run.status === 0;
  });
}

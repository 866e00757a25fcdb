/**
 * node test/postgres-pair.mjs FOLDER: a PostgreSQL of its own with a standby, which a test tells on stdin what
 * becomes of them, a word a line. Each is answered by a line of JSON, the addresses that count then.
 *
 * standby: the primary gets a standby, which follows it. cut: the standby stops following.
 * promote: the primary is killed, and the standby takes its place.
 */
import {
  cpSync,
  mkdirSync,
  rmSync,
  writeFileSync,
  appendFileSync,
  chownSync,
  statSync,
  readdirSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { openHome } from '../scripts/embedded/home.mjs';
import { writeJson } from '../scripts/embedded/json-file.mjs';
import { ownerRecord } from '../scripts/embedded/orphans.mjs';
import { startPostgres } from '../scripts/embedded/postgres.mjs';

const [folder] = process.argv.slice(2);
let count = 0;

function newHome() {
  count += 1;
  const path = join(folder, `server-${count}`);
  mkdirSync(path, { recursive: true });
  return openHome(path);
}

async function started(home, usualPort = 0) {
  return { home, ...(await startPostgres({ home, usualPort })) };
}

async function run(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

let primary = await started(newHome());
let standby = null;

/** The files of a server that was shut down are a base backup. */
async function makeStandby() {
  const { home: from, port } = primary;
  await primary.stop();
  const home = newHome();
  cpSync(from.at('database-password.json'), home.at('database-password.json'));
  const [old, data] = [from, home].map(({ database }) => join(database.folder, 'data'));
  mkdirSync(home.database.folder, { recursive: true, mode: 0o755 });
  writeJson(join(home.database.folder, 'home.json'), ownerRecord(home));
  cpSync(old, data, { recursive: true, preserveTimestamps: true });
  rmSync(join(data, 'postmaster.pid'), { force: true });
  primary = await started(from, port);
  const address = `host=127.0.0.1 port=${primary.port} user=postgres password=${from.databasePassword()}`;
  appendFileSync(
    join(data, 'postgresql.auto.conf'),
    `primary_conninfo = '${address}'\nwal_retrieve_retry_interval = 100\n`,
  );
  writeFileSync(join(data, 'standby.signal'), '');
  belongTo(data, statSync(old));
  standby = await started(home);
}

function belongTo(path, { uid, gid }) {
  chownSync(path, uid, gid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) belongTo(join(path, name), { uid, gid });
}

const commands = {
  standby: makeStandby,
  cut: () =>
    run(standby.adminUrl, `ALTER SYSTEM SET primary_conninfo = ''`).then(() =>
      run(standby.adminUrl, 'SELECT pg_reload_conf()'),
    ),
  async promote() {
    await primary.child.stop('SIGQUIT', 30_000);
    primary = standby;
    standby = null;
    await run(primary.adminUrl, 'SELECT pg_promote(true, 60)');
  },
};

const tell = () =>
  console.log(
    JSON.stringify({
      url: primary.url,
      adminUrl: primary.adminUrl,
      standbyUrl: standby?.adminUrl ?? null,
    }),
  );

tell();
for await (const line of createInterface({ input: process.stdin })) {
  await commands[line]?.();
  tell();
}
await standby?.stop();
await primary.stop();

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { compiled } from '../../scripts/compiled.mjs';
import { openHome } from '../../scripts/embedded/home.mjs';
import { startPostgres } from '../../scripts/embedded/postgres.mjs';
import { startRedis } from '../../scripts/embedded/redis.mjs';

/** One thing that does not stop is not to keep the others from being stopped. */
const STOP_WITHIN_MS = 15_000;

/**
 * A PostgreSQL of its own, and whatever else the benches of this run ask for (`Services` in bench.ts).
 * @param {(databaseUrl: string) => Promise<unknown>} migrate makes the tables
 * @param {(measured: import('./bench').Measured) => void} tell
 * @returns those services, and `stop()`, which stops everything, last started first
 */
export async function openServices(migrate, tell = () => undefined) {
  const stops = [];
  let stopped = null;
  const keep = (thing, stopIt) => {
    const end = async () => stopIt(thing);
    // It came up while everything was being stopped.
    if (stopped) void within(STOP_WITHIN_MS, end());
    else stops.push(end);
    return thing;
  };
  const stopAll = async () => {
    for (const end of stops.splice(0).reverse()) await within(STOP_WITHIN_MS, end());
  };
  const stop = () => (stopped ??= stopAll());
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'tipstaff-bench-'));
    return keep(made, () => rmSync(made, { recursive: true, force: true }));
  };
  const home = keep(openHome(join(folder(), 'home')), (it) => it.destroy());
  try {
    const server = keep(await startPostgres({ home, usualPort: 0 }), (it) => it.stop());
    let [empty, redis] = [null, null];
    const newEmpty = async () => {
      const database = await newDatabase(server.url);
      await migrate(database.url);
      return database;
    };
    return {
      tell,
      keep,
      folder,
      entryOf: compiled.entryOf,
      database: async (like) => newDatabase(server.url, like ?? (await (empty ??= newEmpty()))),
      redis: async () => {
        redis ??= startRedis({ home, usualPort: 0 }).then((it) => keep(it, () => it.stop()));
        return (await redis).url;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Gives up what takes longer, and what fails: the rest is to be stopped all the same. */
async function within(ms, work) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}

let made = 0;

async function newDatabase(serverUrl, like) {
  const name = `bench_${(made += 1)}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const asOwner = (text) => runAlone(serverUrl, text);
  await asOwner(`CREATE DATABASE ${name}${like ? ` TEMPLATE ${like.name}` : ''}`);
  return {
    name,
    url: url.href,
    drop: () => asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function runAlone(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

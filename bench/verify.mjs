/**
 * `npm run bench -- verify [--events 1000000]`: walks the chain of a synthetic record, on a PostgreSQL
 * of its own, three times; and beside it what the database needs to read and hash the same bytes itself.
 */
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openHome } from '../scripts/embedded/home.mjs';
import { startPostgres } from '../scripts/embedded/postgres.mjs';
import { writeRecord } from './parts/synthetic-record.mjs';

const require = createRequire(import.meta.url);
require('../scripts/typescript-hook.cjs');
const { systemClock } = require('@tipstaff/kernel');
const { EventStore, Upcasters, verifyChain } = require('@tipstaff/event-store');
const { openPool } = require('@tipstaff/database');
const { migrate } = require('@tipstaff/migrations');

const ROUNDS = 3;

/** The hashes alone, each from the one before it as stored: no column is compared. */
const IN_THE_DATABASE = `
  SELECT count(*) FILTER (WHERE sha256(before || int8send(position) || body) <> hash)
  FROM (SELECT position, body, hash, lag(hash) OVER (ORDER BY position) AS before
        FROM event_log.event) AS linked`;

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { events: { type: 'string', default: '1000000' } },
  });
  const home = openHome(mkdtempSync(join(tmpdir(), 'tipstaff-bench-home-')));
  const server = await startPostgres({ home, usualPort: 0 });
  try {
    await migrate(server.url);
    await measure(server.url, Number(values.events));
  } finally {
    await server.stop();
    home.destroy();
  }
}

async function measure(url, wanted) {
  const pool = openPool(url, { role: 'app' });
  const store = new EventStore(pool, systemClock, new Upcasters());
  try {
    const events = await writeRecord(store, wanted);
    const { rows } = await pool.query('SELECT avg(length(body)) AS bytes FROM event_log.event');
    console.log(`${count(events)} events of ${count(rows[0].bytes)} bytes.\n`);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const inDatabase = await timed(() => pool.query(IN_THE_DATABASE));
      const walked = await timed(async () => {
        const { intact } = await verifyChain(pool);
        if (!intact) throw new Error('A record that nobody touched was not found intact.');
      });
      console.log(line('hashes alone, by the database', inDatabase, events));
      console.log(line('the whole walk', walked, events));
    }
    const peak = process.resourceUsage().maxRSS / 1_024;
    console.log(`\nMemory at the peak, the writing of the record included: ${count(peak)} MiB.`);
  } finally {
    await store.close();
    await pool.end();
  }
}

async function timed(work) {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

const line = (what, seconds, events) =>
  `${what.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s ${count(events / seconds).padStart(10)} events/s`;
const count = (number) => Math.round(number).toLocaleString('en-GB');

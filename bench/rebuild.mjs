/**
 * `npm run bench -- rebuild [--events 200000]`: rebuilds each read model over a synthetic record, on a
 * PostgreSQL of its own, beside plain SQL aggregates over the same events: what the database needs
 * merely to read and group them. Rates are of this machine; the ratios travel.
 */
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openHome } from '../scripts/embedded/home.mjs';
import { startPostgres } from '../scripts/embedded/postgres.mjs';
import { EVENTS_IN_CASE, writeRecord } from './parts/synthetic-record.mjs';

const require = createRequire(import.meta.url);
require('../scripts/typescript-hook.cjs');
const { systemClock } = require('@tipstaff/kernel');
const { Law } = require('@tipstaff/law');
const { EventStore, Upcasters } = require('@tipstaff/event-store');
const { openPool } = require('@tipstaff/database');
const { migrate } = require('@tipstaff/migrations');
const { allProjections, Projections } = require('@tipstaff/projections');

/** Three groupings of the whole log, as many as there are read models. */
const AGGREGATES = [
  `SELECT stream, count(*), max(version) FROM event_log.event GROUP BY stream`,
  `SELECT event ->> 'type', left(event ->> 'on', 7), count(*) FROM event_log.event_as_json GROUP BY 1, 2`,
  `SELECT event ->> 'stream', min(event ->> 'on'), max(event ->> 'enteredOn')
   FROM event_log.event_as_json GROUP BY 1`,
];

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { events: { type: 'string', default: '200000' } },
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
    console.log(`${count(events)} events in ${count(events / EVENTS_IN_CASE)} complaints.\n`);
    const sql = [];
    for (const text of AGGREGATES) sql.push(await timed(() => pool.query(text)));
    const aggregates = sum(sql);
    console.log(line('three SQL aggregates', aggregates, events, 1));
    const projections = new Projections(allProjections(new Law()), { pool, log: store });
    const rebuilds = [];
    for (const name of projections.names) {
      const seconds = await timed(() => projections.rebuild(name));
      rebuilds.push(seconds);
      console.log(line(`rebuild ${name}`, seconds, events, seconds / aggregates));
    }
    const all = sum(rebuilds);
    console.log(line('rebuild of all', all, events, all / aggregates));
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

function line(what, seconds, events, ratio) {
  return `${what.padEnd(24)} ${seconds.toFixed(2).padStart(8)} s ${count(events / seconds).padStart(10)} events/s ${ratio.toFixed(1).padStart(6)}`;
}

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
const count = (number) => Math.round(number).toLocaleString('en-GB');

/**
 * `npm run bench -- rebuild [--events 200000]`: rebuilds all read models in one pass over a synthetic
 * record, and then each for itself, beside plain SQL aggregates over the same events: what the database
 * needs merely to read and group them. Rates are of this machine; the ratios travel.
 */
import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { systemClock } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { allProjections, Projections } from '@tipstaff/projections';
import { type Bench } from './parts/bench';
import { timed, whole } from './parts/measure';
import { EVENTS_IN_CASE, writeRecord } from './parts/synthetic-record';

/** Three groupings of the whole log, as many as there are read models. */
const AGGREGATES = [
  `SELECT stream, count(*), max(version) FROM event_log.event GROUP BY stream`,
  `SELECT event ->> 'type', left(event ->> 'on', 7), count(*) FROM event_log.event_as_json GROUP BY 1, 2`,
  `SELECT event ->> 'stream', min(event ->> 'on'), max(event ->> 'enteredOn')
   FROM event_log.event_as_json GROUP BY 1`,
];

export const bench: Bench<'events'> = {
  usual: { events: 200_000 },
  reduced: { events: 50_000 },
  tiny: { events: 100 },
  async run({ events: wanted }, services) {
    const { url } = await services.database();
    const pool = services.keep(openPool(url, { role: 'app' }), (it) => it.end());
    const store = new EventStore(pool, systemClock, new Upcasters());
    const events = await writeRecord(store, wanted);
    console.log(`${whole(events)} events in ${whole(events / EVENTS_IN_CASE)} complaints.\n`);
    let aggregates = 0;
    for (const text of AGGREGATES) aggregates += await timed(() => pool.query(text));
    console.log(line('three SQL aggregates', aggregates, events, 1));
    const projections = new Projections(allProjections(new Law()), { pool, log: store });
    const all = await timed(() => projections.rebuildAll());
    console.log(line('rebuild of all', all, events, all / aggregates));
    services.tell({
      what: 'rebuild of all read models, against three SQL aggregates',
      measured: all / aggregates,
      unit: 'times',
      better: 'less',
      goal: 2,
    });
    for (const name of projections.names) {
      const seconds = await timed(() => projections.rebuild(name));
      console.log(line(`rebuild ${name}`, seconds, events, seconds / aggregates));
    }
  },
};

function line(what: string, seconds: number, events: number, ratio: number): string {
  return `${what.padEnd(24)} ${seconds.toFixed(2).padStart(8)} s ${whole(events / seconds).padStart(10)} events/s ${ratio.toFixed(1).padStart(6)}`;
}

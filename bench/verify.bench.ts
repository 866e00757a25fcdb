/**
 * `npm run bench -- verify [--events 1000000] [--rounds 3]`: walks the chain of a synthetic record;
 * and beside it what the database needs to read and hash the same bytes itself.
 */
import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters, verifyChain } from '@tipstaff/event-store';
import { systemClock } from '@tipstaff/kernel';
import { type Bench } from './parts/bench';
import { median, timed, whole } from './parts/measure';
import { writeRecord } from './parts/synthetic-record';

/** The hashes alone, each from the one before it as stored: no column is compared. */
const IN_THE_DATABASE = `
  SELECT count(*) FILTER (WHERE sha256(before || int8send(position) || body) <> hash)
  FROM (SELECT position, body, hash, lag(hash) OVER (ORDER BY position) AS before
        FROM event_log.event) AS linked`;

export const bench: Bench<'events' | 'rounds'> = {
  usual: { events: 1_000_000, rounds: 3 },
  reduced: { events: 50_000, rounds: 1 },
  tiny: { events: 100, rounds: 1 },
  async run({ events: wanted, rounds }, services) {
    const { url } = await services.database();
    const pool = services.keep(openPool(url, { role: 'app' }), (it) => it.end());
    const store = new EventStore(pool, systemClock, new Upcasters());
    const events = await writeRecord(store, wanted);
    const { rows } = await pool.query<{ bytes: number }>(
      'SELECT avg(length(body))::int AS bytes FROM event_log.event',
    );
    console.log(`${whole(events)} events of ${whole(rows[0]?.bytes ?? NaN)} bytes.\n`);
    const rates: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const inDatabase = await timed(() => pool.query(IN_THE_DATABASE));
      const walked = await timed(async () => {
        const { intact } = await verifyChain(pool);
        if (!intact) throw new Error('A record that nobody touched was not found intact.');
      });
      console.log(line('hashes alone, by the database', inDatabase, events));
      console.log(line('the whole walk', walked, events));
      rates.push(events / walked);
    }
    services.tell({
      what: 'verify, the whole walk',
      measured: median(rates),
      unit: 'events/s',
      better: 'more',
    });
    const peak = process.resourceUsage().maxRSS / 1_024;
    console.log(`\nMemory at the peak, the writing of the record included: ${whole(peak)} MiB.`);
  },
};

function line(what: string, seconds: number, events: number): string {
  return `${what.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s ${whole(events / seconds).padStart(10)} events/s`;
}

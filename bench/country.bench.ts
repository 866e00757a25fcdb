/**
 * `npm run bench -- country [--forces 43] [--cases 20000] [--seconds 5]`: complaints of many forces over ten years, the
 * newest of which are open, and what is asked of them at 20, 50, 100 and 200 requests a second: by the
 * owner of the installation, who sees every force, and by a person of one force, whose rows the database
 * itself keeps to it. Beside them the API's shortest answer. Ten years of a country are
 * `--cases 1000000`: ten million events.
 */
import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { LocalDate, systemClock } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { allProjections, Projections } from '@tipstaff/projections';
import { type Ask, asking, startApi } from './parts/api-process';
import { type Bench } from './parts/bench';
import { latencies, latencyLine } from './parts/latencies';
import { timed, whole } from './parts/measure';
import { EVENTS_IN_CASE, writeRecord } from './parts/synthetic-record';

const RATES = [20, 50, 100, 200];
/** Ten years, the last of which are open on the day of the bench. */
const TEN_YEARS = {
  from: LocalDate.of(2014, 10, 1),
  until: LocalDate.of(2024, 9, 30),
  known: LocalDate.of(2024, 9, 30),
};
const MOST_MS = 100;
/** Of the people of the demonstration. */
const FORCE = 'norfolk';

export const bench: Bench<'forces' | 'cases' | 'seconds'> = {
  usual: { forces: 43, cases: 20_000, seconds: 5 },
  full: { forces: 43, cases: 1_000_000, seconds: 10 },
  reduced: { forces: 43, cases: 4_300, seconds: 0.5 },
  tiny: { forces: 2, cases: 20, seconds: 0.05 },
  async run({ forces: count, cases, seconds }, services) {
    const { url } = await services.database();
    const pool = services.keep(openPool(url, { role: 'app' }), (it) => it.end());
    const store = new EventStore(pool, systemClock, new Upcasters());
    const forces = [FORCE, ...Array.from({ length: count - 1 }, (_, n) => `force-${n + 1}`)];
    let events = 0;
    const written = await timed(async () => {
      events = await writeRecord(store, cases * EVENTS_IN_CASE, { forces, ...TEN_YEARS });
    });
    console.log(`${whole(cases)} complaints of ${whole(count)} forces, ${whole(events)} events,`);
    const projections = new Projections(allProjections(new Law()), { pool, log: store });
    const rebuilt = await timed(() => projections.rebuildAll());
    console.log(`written in ${written.toFixed(1)} s, read models in ${rebuilt.toFixed(1)} s.`);
    const api = await startApi(url, services);
    const somebody = asking(await api.signIn('psd-supervisor'));
    const officer = asking(await api.signIn('opcc-officer'));
    console.log('\na second   what                     p50 ms     p99 ms');
    const measure = async (what: string, ask: Ask, path: string): Promise<void> => {
      // Once, so that it is planned and its code is compiled.
      await ask(path);
      for (const rate of RATES) {
        const found = await latencies(rate, seconds, () => ask(path));
        console.log(latencyLine(rate, what, found));
      }
    };
    await measure('bare', api.asOwner, '/health/live');
    for (const [what, path] of QUESTIONS) {
      await measure(what, api.asOwner, path);
      await measure(`${what}, 1 force`, somebody, path);
      const once = (await timed(() => somebody(path))) * 1_000;
      services.tell({
        what: `${what} at ${whole(cases)} cases of ${whole(count)} forces, alone`,
        ...{ measured: once, unit: 'ms', better: 'less', goal: MOST_MS },
      });
    }
    await measure('OPCC board', officer, `/api/v1/opcc/chapter-13?force=${FORCE}`);
  },
};

const QUESTIONS = [
  ['case', `/api/v1/cases/complaint/${FORCE}/CO-0`],
  ['list', `/api/v1/cases?force=${FORCE}`],
  ['closed cases', `/api/v1/cases?force=${FORCE}&type=complaint&state=finalised`],
  ['search', `/api/v1/cases?force=${FORCE}&q=CO-0`],
  ['board', `/api/v1/obligations/counts?force=${FORCE}`],
  ['owed', `/api/v1/obligations?force=${FORCE}`],
  ['report', `/api/v1/reports/complaints-and-conduct?force=${FORCE}&to=2024-09-30`],
] as const;

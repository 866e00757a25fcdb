/**
 * `npm run bench -- country [--forces 43] [--cases 20000] [--seconds 5]`: complaints of many forces over ten years, the
 * newest of which are open, and what is asked of them at 20, 50, 100 and 200 requests a second: by the
 * owner of the installation, who sees every force, and by a person of one force, whose rows the database
 * itself keeps to it. Beside them the API's shortest answer. Then what that keeping costs, how fast files of all
 * cases of a force and of those whose retention has ended are written, and how much longer a light question waits beside
 * each heavy one. Ten years of a country are `--cases 1000000`: ten million events.
 */
import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { systemClock } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { allProjections, Projections } from '@tipstaff/projections';
import { type ApiProcess, type Ask, asking, startApi } from './parts/api-process';
import { type Bench, type Services } from './parts/bench';
import { latencies, latencyLine } from './parts/latencies';
import { median, timed, whole } from './parts/measure';
import { EVENTS_IN_CASE, TEN_YEARS, writeRecord } from './parts/synthetic-record';

const RATES = [20, 50, 100, 200];
const LIVE = '/health/live';
const ROUNDS = 15;
const MOST_MS = 100;
const MOST_OF_SIGHT = 1.3;
const ROWS_A_SECOND = 50_000;
const MOST_DELAY_MS = 50;
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
    const tellOnce = async (what: string, ask: Ask, path: string): Promise<void> => {
      const once = (await timed(() => ask(path))) * 1_000;
      services.tell({
        what: `${what} at ${whole(cases)} cases of ${whole(count)} forces, alone`,
        ...{ measured: once, unit: 'ms', better: 'less', goal: MOST_MS },
      });
    };
    await measure('bare', api.asOwner, LIVE);
    for (const [what, path] of QUESTIONS) {
      await measure(what, api.asOwner, path);
      await measure(`${what}, 1 force`, somebody, path);
      await tellOnce(what, somebody, path);
    }
    for (const [what, path] of QUESTIONS_OF_FEW) {
      await measure(what, api.asOwner, path);
      await tellOnce(what, api.asOwner, path);
    }
    await measure('OPCC board', officer, OPCC_BOARD);
    await tellOnce('OPCC board', officer, OPCC_BOARD);
    await compareSight(api.asOwner, somebody, services);
    await writeOut(api, services);
    await besideHeavy(api, services);
  },
};

/** What it costs that the database itself keeps the rows of a list to one force, turn by turn. */
async function compareSight(asOwner: Ask, somebody: Ask, services: Services): Promise<void> {
  const path = `/api/v1/cases?force=${FORCE}`;
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const every = await timed(() => asOwner(path));
    ratios.push((await timed(() => somebody(path))) / every);
  }
  console.log(`\nlist of one force, seen by one beside by the owner: ${median(ratios).toFixed(2)}`);
  services.tell({
    what: 'list under row-level security, beside the owner',
    ...{ measured: median(ratios), unit: 'times', better: 'less', goal: MOST_OF_SIGHT },
  });
}

/** Lists of a force as files, to their last row. */
async function writeOut(api: ApiProcess, services: Services): Promise<void> {
  for (const [what, path] of FILES) {
    let lines = 0;
    const seconds = await timed(async () => (lines = await api.linesAsOwner(path)));
    // One is of headings.
    const rows = Math.max(0, lines - 1);
    console.log(`file of ${whole(rows)} ${what}: ${whole(rows / seconds)} rows/s`);
    services.tell({
      what: `${what} of one force as a file`,
      ...{ measured: rows / seconds, unit: 'rows/s', better: 'more', goal: ROWS_A_SECOND },
    });
  }
}

/** The longest that a light question waits while a heavy one is answered, beyond what it takes alone. */
async function besideHeavy(api: ApiProcess, services: Services): Promise<void> {
  const light = async (): Promise<number> => (await timed(() => api.asOwner(LIVE))) * 1_000;
  const alone = await light();
  let most = 0;
  for (const [what, path] of [...FILES, ...HEAVY]) {
    let isOver = false;
    const heavy = api.linesAsOwner(path).finally(() => (isOver = true));
    let longest = 0;
    while (!isOver) longest = Math.max(longest, await light());
    await heavy;
    const delay = Math.max(0, longest - alone);
    most = Math.max(most, delay);
    console.log(`a light question waits ${delay.toFixed(1)} ms longer beside: ${what}`);
  }
  services.tell({
    what: 'a light question beside heavy ones, longest delay',
    ...{ measured: most, unit: 'ms', better: 'less', goal: MOST_DELAY_MS },
  });
}

const QUESTIONS = [
  ['case', `/api/v1/cases/complaint/${FORCE}/CO-0`],
  ['list', `/api/v1/cases?force=${FORCE}`],
  ['closed cases', `/api/v1/cases?force=${FORCE}&type=complaint&state=finalised`],
  ['search', `/api/v1/cases?force=${FORCE}&q=CO-0`],
  ['board', `/api/v1/obligations/counts?force=${FORCE}`],
  ['owed', `/api/v1/obligations?force=${FORCE}`],
  ['report', `/api/v1/reports/complaints-and-conduct?force=${FORCE}&to=2024-09-30`],
] as const;

/** Asked by few people; as the owner, since nobody of the demonstration may ask all of them. */
const QUESTIONS_OF_FEW = [
  ['look-alikes', `/api/v1/look-alikes?force=${FORCE}`],
  ['retention', `/api/v1/retention/proposals?force=${FORCE}`],
  ['board of a past day', `/api/v1/obligations/counts?force=${FORCE}&on=2019-10-01`],
] as const;

const OPCC_BOARD = `/api/v1/opcc/chapter-13?force=${FORCE}`;

const FILES = [
  ['cases', `/api/v1/cases?force=${FORCE}&format=csv`],
  ['cases to dispose of', `/api/v1/retention/proposals?force=${FORCE}&format=csv`],
] as const;

const KNOWN = `force=${FORCE}&knownOn=2024-03-01`;

/** Beside the files. */
const HEAVY = [
  ['look-alikes', `/api/v1/look-alikes?force=${FORCE}`],
  ['a forecast', `/api/v1/reports/chapter-13-forecast?force=${FORCE}&months=60`],
  [
    'ten years as known on a past day',
    `/api/v1/reports/complaints-and-conduct/series?${KNOWN}&by=quarter&n=40&rows=all`,
  ],
  ['what was owed as known on a past day', `/api/v1/obligations?${KNOWN}`],
] as const;

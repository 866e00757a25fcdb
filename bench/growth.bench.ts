/**
 * `npm run bench -- growth [--least 100000] [--most 1000000] [--rounds 15] [--long 5000]`: what a longer log costs. At ten
 * times as many events each time, up to the most: one append, a case and a command on it over HTTP, the report
 * of a month and of twelve, and the rebuild of all read models for each thousand events; medians. The events are those of one
 * force, so that its report has ten times as many cases each time. Then a case of so many events: how long it takes to
 * read, and a command on it. `-- all --full` goes up to ten million.
 */
import { openPool } from '@tipstaff/database';
import { type AppendRequest, EventStore, Upcasters } from '@tipstaff/event-store';
import { LocalDate, type StreamId, systemClock } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { allProjections, Projections } from '@tipstaff/projections';
import { randomUUID } from 'node:crypto';
import { type ApiProcess, startApi } from './parts/api-process';
import { type Bench, type Services } from './parts/bench';
import { median, timed, whole } from './parts/measure';
import { appendWhole, TEN_YEARS, writeRecord } from './parts/synthetic-record';

const FORCE = 'norfolk';
const OPEN = 'BENCH-OPEN';
const LONG = 'BENCH-LONG';
const REPORT = `/api/v1/reports/complaints-and-conduct?force=${FORCE}&to=2024-09-30`;
const addressOf = (reference: string): string => `/api/v1/cases/complaint/${FORCE}/${reference}`;

/** What does not grow may be so many times as much at the most events as at the fewest. */
const FLAT = 1.5;
const MOST_MS = { read: 100, command: 50 };
const TENFOLD = 10;

/** Milliseconds each, in the order of the table. */
const COLUMNS = [
  'append',
  'case',
  'command',
  'report, month',
  'report, 12 months',
  'rebuild, 1,000 events',
] as const;
type Taken = Readonly<Record<(typeof COLUMNS)[number], number>>;

export const bench: Bench<'least' | 'most' | 'rounds' | 'long'> = {
  usual: { least: 100_000, most: 1_000_000, rounds: 15, long: 5_000 },
  full: { least: 100_000, most: 10_000_000, rounds: 15, long: 5_000 },
  reduced: { least: 2_000, most: 20_000, rounds: 7, long: 5_000 },
  tiny: { least: 30, most: 300, rounds: 1, long: 40 },
  async run({ least, most, rounds, long }, services) {
    console.log(['events'.padStart(12), ...COLUMNS.map((name) => name.padStart(8))].join('   '));
    const found: Taken[] = [];
    for (let size = least; size <= most; size *= TENFOLD) {
      found.push(await ofRecord(size, rounds, services));
    }
    tellGrowth(found, services);
    await ofLongCase(long, rounds, services);
  },
};

interface Recorded {
  readonly store: EventStore;
  readonly url: string;
  readonly projections: Projections;
  readonly end: () => Promise<void>;
}

async function recorded(services: Services): Promise<Recorded> {
  const database = await services.database();
  const pool = openPool(database.url, { role: 'app' });
  const store = new EventStore(pool, systemClock, new Upcasters());
  const projections = new Projections(allProjections(new Law()), { pool, log: store });
  const end = async (): Promise<void> => {
    await pool.end();
    await database.drop();
  };
  return { store, url: database.url, projections, end };
}

async function ofRecord(events: number, rounds: number, services: Services): Promise<Taken> {
  const { store, url, projections, end } = await recorded(services);
  const written = await writeRecord(store, events, { forces: [FORCE], ...TEN_YEARS });
  const rebuilt = await timed(() => projections.rebuildAll());
  const append = await medianMs(rounds, () => appendWhole(store, [complaint(randomUUID(), 1)]));
  await appendWhole(store, [complaint(OPEN, 1)]);
  await projections.catchUp();
  const api = await startApi(url, services);
  // Before the commands: after them a report would wait for a worker to come to them, and there is none.
  const report = {
    'report, month': await medianMs(rounds, () => api.asOwner(`${REPORT}&window=month`)),
    'report, 12 months': await medianMs(rounds, () => api.asOwner(`${REPORT}&window=12m`)),
  };
  const taken: Taken = {
    append,
    ...(await ofCase(OPEN, rounds, api)),
    ...report,
    'rebuild, 1,000 events': (rebuilt * 1_000 * 1_000) / written,
  };
  const cells = COLUMNS.map((name) => taken[name].toFixed(1).padStart(Math.max(8, name.length)));
  console.log([whole(written).padStart(12), ...cells].join('   '));
  await api.stop();
  await end();
  return taken;
}

/** Of the two that grow the report is printed alone: it reads what its window holds. */
function tellGrowth(found: readonly Taken[], services: Services): void {
  const [fewest, most] = [found[0], found.at(-1)];
  if (!fewest || !most) return;
  for (const name of COLUMNS) {
    if (name.startsWith('report')) continue;
    services.tell({
      what: `${name}: at the most events beside the fewest`,
      ...{ measured: most[name] / fewest[name], unit: 'times', better: 'less', goal: FLAT },
    });
  }
}

async function ofLongCase(events: number, rounds: number, services: Services): Promise<void> {
  const { store, url, projections, end } = await recorded(services);
  await appendWhole(store, [complaint(LONG, events)]);
  await projections.rebuildAll();
  const api = await startApi(url, services);
  const taken = await ofCase(LONG, rounds, api);
  console.log(
    `\na case of ${whole(events)} events: read ${taken.case.toFixed(1)} ms, a command on it ${taken.command.toFixed(1)} ms`,
  );
  const kind = { unit: 'ms', better: 'less' } as const;
  const what = `a case of ${whole(events)} events`;
  services.tell({ what: `${what}, read`, measured: taken.case, ...kind, goal: MOST_MS.read });
  services.tell({
    what: `${what}, a command on it`,
    ...{ measured: taken.command, ...kind, goal: MOST_MS.command },
  });
  await api.stop();
  await end();
}

async function ofCase(
  reference: string,
  rounds: number,
  api: ApiProcess,
): Promise<Pick<Taken, 'case' | 'command'>> {
  const address = addressOf(reference);
  const person = await api.signIn('psd-supervisor');
  const asked = await person.ask(address);
  const { version } = (await asked.json()) as { version: number };
  let seen = version;
  const command = await medianMs(rounds, async () => {
    const answer = await person.change(
      `${address}/commands/record-update`,
      { on: '2024-09-30' },
      { 'if-match': `"${seen}"`, 'idempotency-key': randomUUID() },
    );
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    seen += 1;
  });
  const read = await medianMs(rounds, () => api.asOwner(address));
  return { case: read, command };
}

/** Once before, so that it is planned and its code is compiled. */
async function medianMs(rounds: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push((await timed(work)) * 1_000);
  return median(taken);
}

/** One that is investigated, and told of until it has so many events. */
function complaint(reference: string, events: number): AppendRequest {
  const begun = ['made', 'logged', 'handling', 'contacted', 'investigation'];
  const values: Readonly<Record<string, string>> = {
    handling: 'schedule-3',
    investigation: 'local',
  };
  const updates = Array.from({ length: Math.max(0, events - begun.length) }, () => 'update');
  const first = LocalDate.of(2024, 1, 8);
  return {
    stream: `complaint:${FORCE}:${reference}` as StreamId,
    expectedVersion: 0,
    commandId: `bench-${reference}`,
    commandHash: `bench-${reference}`,
    ...{ actor: 'bench', correlationId: 'bench', causationId: null },
    events: [...begun, ...updates].map((milestone, at) => {
      const value = values[milestone];
      const on = LocalDate.addDays(first, Math.min(at, 200));
      return {
        type: `complaint.${milestone}`,
        schemaVersion: 1,
        ...{ on, enteredOn: on, data: value === undefined ? {} : { value } },
      };
    }),
  };
}

/**
 * `npm run bench -- measures [--forces 4] [--measures 25] [--months 24]`: rows a second into a register that holds
 * nothing, through the compiled command line, and the most memory that took; the same file again; and how long a table,
 * the findings of a force and a series take. `-- all --full` has 43 forces, 200 measures and ten years of months.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { LocalDate, systemClock } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import {
  allProjections,
  MeasureRows,
  MeasureTables,
  Projections,
  ReadModels,
} from '@tipstaff/projections';
import { type Bench, type Services } from './parts/bench';
import { importAlone } from './parts/timed-import';
import { median, timed, whole } from './parts/measure';

const GOAL_PER_SECOND = 5_000;
const GOAL_OF_TABLE_MS = 100;
const ROUNDS = 5;
/** So many measures stand in one table. */
const IN_FRAME = 20;
const FIRST_MONTH = LocalDate.of(2014, 10, 1);
const AS_THEY_ARE = { whenBehind: 'as-they-are', waitMs: 0 } as const;
const HEADER =
  'row,measure,definition,area,from,to,value,printed,published_on,source,source_table,label,unit,good,adds_up,frame';

type Size = Readonly<Record<'forces' | 'measures' | 'months', number>>;

export const bench: Bench<keyof Size> = {
  usual: { forces: 4, measures: 25, months: 24 },
  full: { forces: 43, measures: 200, months: 120 },
  reduced: { forces: 8, measures: 50, months: 60 },
  tiny: { forces: 2, measures: 3, months: 13 },
  async run(size, services) {
    const { forces, measures, months } = size;
    const path = join(services.folder(), 'measures.csv');
    await writeMeasures(path, size);
    console.log(
      `${forces} forces, ${measures} measures, ${months} months: ${whole(forces * measures * months)} values.\n`,
    );
    const { url } = await services.database();
    const rate = await imported('first import', path, url, services);
    services.tell({
      what: `import of published measures, ${whole(forces * measures * months)} values`,
      ...{ measured: rate, unit: 'rows/s', better: 'more', goal: GOAL_PER_SECOND },
    });
    await imported('the same again', path, url, services);
    await read(url, size, services);
    console.log(
      `\ngoal: ${GOAL_PER_SECOND} rows/s, memory that does not grow with the file, any table within ${GOAL_OF_TABLE_MS} ms`,
    );
  },
};

async function imported(
  name: string,
  path: string,
  url: string,
  services: Services,
): Promise<number> {
  const done = await importAlone<{ readonly rejected: readonly object[] }>(
    services,
    url,
    'measures',
    'import',
    path,
  );
  if (done.rejected.length > 0) throw new Error(`${done.rejected.length} rows did not go in.`);
  const rate = (done.rows * 1_000) / done.ms;
  console.log(
    `${name.padEnd(22)} ${done.rows} rows ${(done.ms / 1_000).toFixed(1).padStart(9)} s ${String(Math.round(rate)).padStart(8)} rows/s ${Math.round(done.peakKilobytes / 1_024)} MiB`,
  );
  return rate;
}

async function read(url: string, { forces, months }: Size, services: Services): Promise<void> {
  const pool = services.keep(openPool(url, { role: 'app' }), (it) => it.end());
  const store = new EventStore(pool, systemClock, new Upcasters());
  const projections = new Projections(allProjections(new Law()), { pool, log: store });
  const seconds = await timed(() => projections.catchUp());
  console.log(`${'read model'.padEnd(22)} ${seconds.toFixed(1)} s`);
  await pool.query('VACUUM (ANALYZE) read_model.measure_row');
  const rows = new MeasureRows(pool, new ReadModels(pool, AS_THEY_ARE));
  const tables = new MeasureTables(rows);
  const force = `bench-${Math.ceil(forces / 2)}`;
  const to = LocalDate.endOfMonth(FIRST_MONTH, months - 1);
  const asked = { frame: 'bench/table-1', force, to, knownOn: null, record: null };
  await told('table of a frame', GOAL_OF_TABLE_MS, () => tables.table(asked), services);
  await told('findings of a force', null, () => rows.findings(force, null), services);
  await told('a series', null, () => rows.history(`force:${force}`, 'measure-1'), services);
}

async function told(
  name: string,
  goal: number | null,
  work: () => Promise<unknown>,
  services: Services,
): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push((await timed(work)) * 1_000);
  console.log(`${name.padEnd(22)} ${median(times).toFixed(1).padStart(8)} ms`);
  services.tell({
    what: `published measures: ${name}`,
    ...{ measured: median(times), unit: 'ms', better: 'less' },
    ...(goal === null ? {} : { goal }),
  });
}

/** A table of each frame and month, of every force; no two months are alike, and every year follows from its months. */
async function writeMeasures(path: string, { forces, measures, months }: Size): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${HEADER}\n`);
  for (let measure = 1; measure <= measures; measure += 1) {
    const frame = `bench/table-${Math.ceil(measure / IN_FRAME)}`;
    file.write(
      `measure,measure-${measure},v1,,,,,,2024,bench,,Measure ${measure},count,down,yes,${frame}\n`,
    );
  }
  for (let force = 1; force <= forces; force += 1) {
    for (let measure = 1; measure <= measures; measure += 1) {
      let text = '';
      for (let month = 0; month < months; month += 1) {
        const to = LocalDate.endOfMonth(FIRST_MONTH, month);
        const from = LocalDate.of(LocalDate.year(to), LocalDate.month(to), 1);
        const value = 100 + ((force * 31 + measure * 17 + month * 7) % 90);
        text += `value,measure-${measure},v1,force:bench-${force},${from},${to},${value},${value},2024,bench,Table ${Math.ceil(measure / IN_FRAME)},,,,,\n`;
      }
      if (!file.write(text)) await once(file, 'drain');
    }
  }
  file.end();
  await once(file, 'finish');
}

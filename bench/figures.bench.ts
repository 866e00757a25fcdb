/**
 * `npm run bench -- figures [--cases 100000] [--years 10]`: the report of any window, cold and warm, beside one SQL
 * aggregate over the same rows. The contributions of some complaints are copied until there are as many as asked, so
 * that a large table is there in a minute. Times are of this machine.
 */
import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { LocalDate, systemClock } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { RequestContext } from '@tipstaff/platform';
import {
  allProjections,
  ProjectedFigures,
  Projections,
  ReadModels,
  sumsOfDays,
} from '@tipstaff/projections';
import {
  complaintsAndConductRows,
  previousWindow,
  windowReport,
  windowSaid,
} from '@tipstaff/reports';
import { type Bench } from './parts/bench';
import { median, timed, whole } from './parts/measure';
import { EVENTS_IN_CASE, writeRecord } from './parts/synthetic-record';

const FORCE = 'bench';
const WRITTEN = 200;
const LAST = LocalDate.of(2024, 9, 30);
const DAYS_OF_YEAR = 365;
const WARM_ROUNDS = 5;
const MOST_MS = { cold: 300, warm: 50 };
const READER = { id: 'bench', forces: [FORCE], seesRestricted: false } as const;
const AS_THEY_ARE = { whenBehind: 'as-they-are', waitMs: 0 } as const;

const AGGREGATE = `
  SELECT metric, count(*), count(*) FILTER (WHERE counted), sum(amount)
    FROM read_model.figure_contribution
   WHERE force = $1 AND known_to IS NULL AND cohort_on BETWEEN $2 AND $3
   GROUP BY metric`;

export const bench: Bench<'cases' | 'years'> = {
  usual: { cases: 100_000, years: 10 },
  reduced: { cases: 20_000, years: 10 },
  tiny: { cases: 400, years: 10 },
  async run({ cases, years }, services) {
    const { url } = await services.database();
    const pool = services.keep(openPool(url, { role: 'app' }), (it) => it.end());
    const store = new EventStore(pool, systemClock, new Upcasters());
    const written = Math.min(cases, WRITTEN);
    await writeRecord(store, written * EVENTS_IN_CASE);
    const law = new Law();
    const projections = new Projections(allProjections(law), { pool, log: store });
    await projections.catchUp();
    const days = years * DAYS_OF_YEAR;
    const columns = await pool.query<{ name: string }>(COLUMNS);
    const copy = copyOf(columns.rows.map(({ name }) => name));
    await pool.query(copy, [Math.ceil(cases / written) - 1, LAST, days]);
    await pool.query(`TRUNCATE read_model.figure_day; ${sumsOfDays}`);
    await pool.query('VACUUM (ANALYZE) read_model.figure_contribution, read_model.figure_day');
    const { rows } = await pool.query<{ lines: string }>(
      'SELECT count(*) AS lines FROM read_model.figure_contribution',
    );
    console.log(
      `${whole(cases)} complaints of ${years} years, ${whole(Number(rows[0]?.lines))} contributions.\n`,
    );
    console.log(
      `${'window'.padEnd(26)} ${'cold'.padStart(9)} ${'warm'.padStart(9)} ${'SQL'.padStart(9)} ${'cold/SQL'.padStart(9)}`,
    );
    // As people read it, whom the database shows the rows of their force alone.
    const ofPeople = services.keep(openPool(url, { role: 'api' }), (it) => it.end());
    for (const [name, window, knownOn = null] of windows(years)) {
      // A reader of its own for each: nothing is kept from the window before.
      const figures = new ProjectedFigures(ofPeople, new ReadModels(ofPeople, AS_THEY_ARE));
      const asked = {
        ...{ force: FORCE, window, compared: previousWindow(window), by: null, law },
        ...{ rows: complaintsAndConductRows.map(({ id }) => id), knownOn, today: LAST },
      };
      const report = () =>
        RequestContext.of({ viewer: READER }).run(() => windowReport(figures, asked));
      const sql = await timed(async () => {
        for (const { from, to } of [window, previousWindow(window)]) {
          await pool.query(AGGREGATE, [FORCE, from, to]);
        }
      });
      const cold = await timed(report);
      const warm: number[] = [];
      for (let round = 0; round < WARM_ROUNDS; round += 1) warm.push(await timed(report));
      console.log(line(name, cold, median(warm), sql));
      const told = { unit: 'ms', better: 'less' } as const;
      const what = `report of ${whole(cases)} complaints, ${name}`;
      services.tell({ what: `${what}, cold`, measured: cold * 1_000, ...told, goal: MOST_MS.cold });
      services.tell({
        what: `${what}, warm`,
        ...{ measured: median(warm) * 1_000, ...told, goal: MOST_MS.warm },
      });
    }
  },
};

function windows(years: number) {
  const of = (name: string) => windowSaid({ from: null, to: LAST, window: name });
  const all = { from: LocalDate.addDays(LAST, 1 - years * DAYS_OF_YEAR), to: LAST };
  return [
    ['month', of('month')],
    ['quarter', of('quarter')],
    ['twelve months', of('12m')],
    ['all years', all],
    ['all years, known earlier', all, LAST],
  ] as const;
}

/** As many copies of each line as are asked, under other cases and spread over the years before a day. */
const copyOf = (columns: readonly string[]) => `
  INSERT INTO read_model.figure_contribution (${columns.join(', ')})
    SELECT ${columns.map((column) => COPIED[column] ?? `c.${column}`).join(', ')}
      FROM read_model.figure_contribution c, generate_series(1, $1::int) AS n`;

const COPIED: Readonly<Record<string, string>> = {
  stream: `c.stream || '-' || n`,
  reference: `c.reference || '-' || n`,
  cohort_on: `$2::date - ((n * 7919 + length(c.stream) * 31 + c.line) % $3::int)`,
};

/** Those that are not made by the database. */
const COLUMNS = `
  SELECT column_name AS name FROM information_schema.columns
   WHERE table_schema = 'read_model' AND table_name = 'figure_contribution' AND is_generated = 'NEVER'`;

function line(what: string, cold: number, warm: number, sql: number): string {
  const ms = (seconds: number) => `${(seconds * 1_000).toFixed(1)} ms`.padStart(9);
  return `${what.padEnd(26)} ${ms(cold)} ${ms(warm)} ${ms(sql)} ${(cold / sql).toFixed(2).padStart(9)}`;
}

import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { systemClock } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { allProjections, Projections } from '@tipstaff/projections';
import { createFilledTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { join } from 'node:path';
import { type RunOutcome, runTipstaff } from './tipstaff-run';

const SAMPLES = join(__dirname, '../samples');
export const MILESTONES = join(SAMPLES, 'norfolk-milestones.csv');
const ACTIONS = join(SAMPLES, 'norfolk-actions.csv');
export const DEMO_CLOCK = `demo:2024-10-01T08:00:00Z@${systemClock.now()}`;
export const COMPLAINTS_AND_CONDUCT = ['report', 'complaints-and-conduct', '--force', 'norfolk'];

/** The command line on a database, on the day of the demonstration. */
export const tipstaffOn = (databaseUrl: string, ...argv: string[]): Promise<RunOutcome> =>
  runTipstaff(argv, { databaseUrl, clock: DEMO_CLOCK });

/** A database of its own with the whole sample, imported by the command line. */
export interface SampleOnCommandLine {
  readonly database: TestDatabase;
  tipstaff(...argv: string[]): Promise<RunOutcome>;
}

export async function sampleOnCommandLine(): Promise<SampleOnCommandLine> {
  const database = await importedSample();
  const tipstaff = (...argv: string[]): Promise<RunOutcome> => tipstaffOn(database.url, ...argv);
  expect(await tipstaff('import', ACTIONS)).toMatchObject({ status: 0 });
  return { database, tipstaff };
}

/** With the milestones of the sample, imported by the command line, and the read models up to date. */
export const importedSample = (): Promise<TestDatabase> =>
  createFilledTestDatabase('imported', fillWithSample);

async function fillWithSample(url: string): Promise<void> {
  // An hour ago: whoever goes on with it begins in the morning of the demonstration.
  const clock = `demo:2024-10-01T07:00:00Z@${systemClock.now()}`;
  const imported = await runTipstaff(['import', MILESTONES, '--json'], { databaseUrl: url, clock });
  expect(imported).toMatchObject({ status: 0 });
  expect(JSON.parse(imported.out)).toEqual({
    rows: 12_709,
    cases: 1_409,
    imported: 1_409,
    unchanged: 0,
    rejected: [],
    warnings: [],
  });
  const pool = openPool(url, { role: 'worker' });
  const log = new EventStore(pool, systemClock, new Upcasters());
  await new Projections(allProjections(new Law()), { pool, log }).catchUp();
  await pool.end();
}

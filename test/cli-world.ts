import { systemClock } from '@tipstaff/kernel';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
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
  const database = await createTestDatabase();
  const tipstaff = (...argv: string[]): Promise<RunOutcome> => tipstaffOn(database.url, ...argv);
  const imported = await tipstaff('import', MILESTONES, '--json');
  expect(imported).toMatchObject({ status: 0 });
  expect(JSON.parse(imported.out)).toEqual({
    rows: 12_709,
    cases: 1_409,
    imported: 1_409,
    unchanged: 0,
    rejected: [],
    warnings: [],
  });
  expect(await tipstaff('import', ACTIONS)).toMatchObject({ status: 0 });
  return { database, tipstaff };
}

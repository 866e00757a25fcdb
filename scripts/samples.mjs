import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKOUT } from './embedded/home.mjs';

const FILES = ['norfolk-milestones.csv', 'norfolk-actions.csv'];

/**
 * The meeting of 8 October 2024 is still to come when the clock of the demonstration begins, and is there to be run:
 * of the actions, what was learned before that day goes in.
 */
const FIRST_DAY_TO_COME = { 'norfolk-actions.csv': '2024-10-08' };

/**
 * Imports the sample history into an empty database. An import that was cut off is taken up again
 * at the next start: importing is idempotent, so what is there already is left as it is.
 * @param {{ record: { read(): string | null, write(state: string): void }, databaseUrl: string,
 *   runCommand: (argv: string[]) => Promise<void> }} where
 * @returns {Promise<boolean>} whether the database has the samples
 */
export async function importSamples({ record, databaseUrl, runCommand }) {
  const state = record.read();
  if (state === 'imported') return true;
  if (state !== 'importing' && !(await isEmpty(databaseUrl))) return false;
  record.write('importing');
  const folder = mkdtempSync(join(tmpdir(), 'tipstaff-samples-'));
  try {
    for (const file of FILES) await runCommand(['import', soFar(file, folder)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  record.write('imported');
  return true;
}

/** The file, or a copy of it without what was learned on a day to come: the last column says when. */
function soFar(file, folder) {
  const whole = join(CHECKOUT, 'samples', file);
  const until = FIRST_DAY_TO_COME[file];
  if (until === undefined) return whole;
  const [head, ...rows] = readFileSync(whole, 'utf8').trimEnd().split('\n');
  const known = rows.filter((row) => row.slice(row.lastIndexOf(',') + 1).trim() < until);
  const copy = join(folder, file);
  writeFileSync(copy, `${[head, ...known].join('\n')}\n`);
  return copy;
}

/** Whether no event has ever been recorded in the (migrated) database. */
async function isEmpty(databaseUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT NOT EXISTS (SELECT FROM event_log.event) AS empty`);
    return rows[0].empty;
  } finally {
    await client.end();
  }
}

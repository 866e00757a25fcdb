import { join } from 'node:path';
import { CHECKOUT } from './embedded/home.mjs';

const FILES = ['norfolk-milestones.csv', 'norfolk-actions.csv'];

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
  for (const file of FILES) await runCommand(['import', join(CHECKOUT, 'samples', file)]);
  record.write('imported');
  return true;
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

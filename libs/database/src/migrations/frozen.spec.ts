import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { type QueryRunner } from 'typeorm';
import { allMigrations } from './all-migrations';

/**
 * What each migration sends to the database, as a digest. A line is added with a new migration and never
 * changed again: databases have run what it says.
 */
const landed: Readonly<Record<string, string>> = {};

async function digestOf(Migration: (typeof allMigrations)[number]): Promise<string> {
  const sent: string[] = [];
  const recorder = { query: (sql: string) => Promise.resolve(void sent.push(sql)) };
  await new Migration().up(recorder as unknown as QueryRunner);
  return createHash('sha256').update(sent.join(';\n')).digest('hex').slice(0, 16);
}

it('the migrations are those that landed, each as it was', async () => {
  const found: Record<string, string> = {};
  for (const Migration of allMigrations) found[Migration.name] = await digestOf(Migration);
  expect(found).toEqual(landed);
});

it('every migration of the folder is run, in order of its number', () => {
  const numberOf = (name: string): string => /\d{13}/.exec(name)?.[0] ?? name;
  const files = readdirSync(__dirname).filter((name) => /^\d/.test(name));
  expect(allMigrations.map(({ name }) => numberOf(name))).toEqual(files.sort().map(numberOf));
  // TypeORM remembers the name that is said, not that of the class.
  for (const Migration of allMigrations) expect(new Migration().name).toBe(Migration.name);
});

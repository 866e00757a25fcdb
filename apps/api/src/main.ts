import 'reflect-metadata';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import { refuseUnprotected } from '@tipstaff/compliance';
import { type Pool, POOL, refuseUnmigrated } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type Clock, wordsOf } from '@tipstaff/kernel';
import { CLOCK, leaveWithin, listen, readSettings } from '@tipstaff/platform';
import { type ApiSettings, createApplication } from './application';

/** One of each schema that it reads; each came with another version. */
const TABLES = ['read_model.checkpoint', 'feed.feed', 'preference.saved_list', 'read_log.entry'];
/** How long requests under way may take to finish after the door was closed; the launcher waits longer. */
const LONGEST_GOODBYE_MS = 13_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env, ['databaseUrl', 'redisUrl', 'apiToken']);
  const { databaseUrl, rolePrefix } = settings;
  await refuseUnmigrated(databaseUrl, { role: 'api', rolePrefix, name: 'tipstaff-api' }, TABLES);
  const { app } = await createApplication(settings);
  await eraseAgain(app, settings).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const door = { ...settings.api, portSetting: 'TIPSTAFF_API_PORT' } as const;
  const { address, words } = await listen(app, door).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  leaveWithin(settings.stopNoticeMs + LONGEST_GOODBYE_MS);
  const forPeople = settings.publicUrl ?? address;
  new Logger('Api').log(`Listening on ${words}, documentation at ${forPeople}/docs`);
}

/** What a restored backup has brought back is erased before the first answer. */
async function eraseAgain(app: INestApplicationContext, settings: ApiSettings): Promise<void> {
  const { databaseUrl } = settings;
  const [store, clock, pool] = [app.get(EventStore), app.get<Clock>(CLOCK), app.get<Pool>(POOL)];
  const count = await refuseUnprotected({ store, clock, pool, databaseUrl }, settings);
  if (count === 0) return;
  new Logger('Api').warn(
    `A backup was restored: erased once more, by the revocation ledger: ${count}`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`The API can not start. ${wordsOf(error)}\n`);
  process.exitCode = 1;
});

import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { wordsOf } from '@tipstaff/kernel';
import { leaveWithin, listen, readSettings } from '@tipstaff/platform';
import { createApplication } from './application';
import { refuseUnreadyDatabase } from './ready-database';

/** How long requests under way may take to finish after SIGTERM. */
const LONGEST_GOODBYE_MS = 8_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env, ['databaseUrl', 'redisUrl', 'apiToken']);
  await refuseUnreadyDatabase(settings.databaseUrl);
  const { app } = await createApplication(settings);
  const door = { ...settings.api, portSetting: 'TIPSTAFF_API_PORT' } as const;
  const address = await listen(app, door).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  leaveWithin(LONGEST_GOODBYE_MS);
  new Logger('Api').log(`Listening on ${address}, documentation at ${address}/docs`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The API can not start. ${wordsOf(error)}\n`);
  process.exitCode = 1;
});

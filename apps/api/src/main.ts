import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { wordsOf } from '@tipstaff/kernel';
import { readSettings } from '@tipstaff/platform';
import { createApplication } from './application';
import { listen, refuseUnreadyDatabase } from './listen';

/** How long requests under way may take to finish after SIGTERM. */
const LONGEST_GOODBYE_MS = 8_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env, ['databaseUrl', 'redisUrl', 'apiToken']);
  await refuseUnreadyDatabase(settings.databaseUrl);
  const { app } = await createApplication(settings);
  const address = await listen(app, settings.api).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  leaveInTime();
  new Logger('Api').log(`Listening on ${address}, documentation at ${address}/docs`);
}

function leaveInTime(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => setTimeout(() => process.exit(1), LONGEST_GOODBYE_MS).unref());
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The API can not start. ${wordsOf(error)}\n`);
  process.exitCode = 1;
});

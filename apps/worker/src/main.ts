import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { wordsOf } from '@tipstaff/kernel';
import { leaveWithin, readSettings } from '@tipstaff/platform';
import { createApplication } from './application';

/** A mail that is being handed over is waited for; the launcher waits longer than this. */
const LONGEST_GOODBYE_MS = 12_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env, ['databaseUrl', 'redisUrl', 'mailProvider']);
  leaveWithin(settings.stopNoticeMs + LONGEST_GOODBYE_MS);
  const worker = await createApplication(settings);
  try {
    const address = await worker.start();
    new Logger('Worker').log(`At work; health on ${address}/health`);
  } catch (error) {
    await worker.app.close();
    throw error;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The worker can not start. ${wordsOf(error)}\n`);
  // A connection to Redis that was begun would keep it alive.
  process.exit(1);
});

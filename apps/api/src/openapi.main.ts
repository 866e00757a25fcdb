import 'reflect-metadata';
import { wordsOf } from '@tipstaff/kernel';
import { describedApi } from './described-api';

/** Prints the API's document, in one line. */
async function main(): Promise<void> {
  process.stdout.write(`${JSON.stringify(await describedApi())}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${wordsOf(error)}\n`);
  process.exitCode = 1;
});

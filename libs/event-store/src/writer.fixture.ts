import { type AppendRequest } from './append-request';
import { appPool, CLOCK, newEvent, newRequest, streamOf } from './append-request.fixture';
import { AppendingStore } from './appending-store.fixture';
import { Upcasters } from './upcasters';

export const EVENTS_IN_COMMAND = 3;
const LANES = 4;

/** The same command every time it is asked for, so that another process can repeat it. */
export function commandOf(name: string, number: number): AppendRequest {
  return newRequest({
    stream: streamOf(name),
    expectedVersion: number * EVENTS_IN_COMMAND,
    commandId: `${name}/${number}`,
    events: Array.from({ length: EVENTS_IN_COMMAND }, () => newEvent()),
  });
}

/** Appends without end to four streams at once; says `name number` before each command. */
async function write(url: string, name: string): Promise<void> {
  const store = new AppendingStore(appPool(url), CLOCK, new Upcasters());
  await Promise.all(
    Array.from({ length: LANES }, async (_, lane) => {
      for (let number = 0; ; number += 1) {
        process.stdout.write(`${name}.${lane} ${number}\n`);
        await store.append(commandOf(`${name}.${lane}`, number));
      }
    }),
  );
}

if (require.main === module) {
  const [url = '', name = ''] = process.argv.slice(2);
  // Once its modules are kept (test/module-pack.cjs): it is killed as soon as it says something.
  setImmediate(() => void write(url, name));
}

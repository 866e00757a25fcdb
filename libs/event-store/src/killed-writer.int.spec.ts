import { startSourceProcess } from '@tipstaff/test-support';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { streamOf } from './append-request.fixture';
import { type StoreFixture, storeFixture } from './store.fixture';
import { verifyChain } from './verify-chain';
import { commandOf, EVENTS_IN_COMMAND } from './writer.fixture';

const KILLS = 50;
const AT_ONCE = 5;

let fixture: StoreFixture;
beforeAll(async () => {
  fixture = await storeFixture();
});
afterAll(() => fixture.close());

/** Starts a writer, kills it in the middle of its work, and gives its last command on each stream. */
async function killInMidAppend(name: string, afterMs: number): Promise<Map<string, number>> {
  const writer = startSourceProcess(join(__dirname, 'writer.fixture.ts'), [fixture.url, name]);
  const gone = new Promise((resolve) => writer.once('close', resolve));
  let said = '';
  let faults = '';
  writer.stderr?.on('data', (chunk) => (faults += chunk));
  const atWork = new Promise<void>((resolve) => {
    writer.stdout?.on('data', (chunk) => {
      said += chunk;
      resolve();
    });
  });
  await Promise.race([atWork, gone]);
  await wait(afterMs);
  writer.kill('SIGKILL');
  await gone;
  expect(faults).toBe('');
  const last = new Map<string, number>();
  for (const line of said.split('\n').slice(0, -1)) {
    const [stream = '', number] = line.split(' ');
    last.set(stream, Number(number));
  }
  return last;
}

it('has no gap and no half command after 50 writers were killed, and answers the repeats rightly', async () => {
  const lastCommands: [name: string, number: number][] = [];
  for (let killed = 0; killed < KILLS; killed += AT_ONCE) {
    const wave = Array.from({ length: AT_ONCE }, (_, i) =>
      killInMidAppend(`w${killed + i}`, (killed + i) % 23),
    );
    for (const last of await Promise.all(wave)) lastCommands.push(...last);
  }
  expect(lastCommands.length).toBeGreaterThanOrEqual(KILLS);

  const { rows } = await fixture.owner.query<{ events: number }>(
    'SELECT count(*)::int AS events FROM event_log.event GROUP BY command_id',
  );
  expect(rows.filter(({ events }) => events !== EVENTS_IN_COMMAND)).toEqual([]);
  const head = await fixture.store.head();
  expect(head.position).toBe(rows.length * EVENTS_IN_COMMAND);
  expect(await verifyChain(fixture.pool)).toMatchObject({ intact: true, events: head.position });

  // Nobody knows which of the last commands went through: each is sent again.
  const before = await fixture.store.loadMany(lastCommands.map(([name]) => streamOf(name)));
  for (const [name, number] of lastCommands) {
    const recorded = before.get(streamOf(name)) ?? [];
    const wentThrough = recorded.length > number * EVENTS_IN_COMMAND;
    const answer = await fixture.store.append(commandOf(name, number));
    expect(answer).toMatchObject({
      outcome: wentThrough ? 'repeated' : 'appended',
      version: (number + 1) * EVENTS_IN_COMMAND,
    });
    if (wentThrough) expect(answer.lastPosition).toBe(recorded.at(-1)?.position);
  }
  expect(await verifyChain(fixture.pool)).toMatchObject({ intact: true, faults: [] });
}, 180_000);

import { newEvent, newRequest, streamOf } from './append-request.fixture';
import { type StoreFixture, storeFixture } from './store.fixture';
import { verifyChain } from './verify-chain';

const PROCESSES = 4;
const WRITERS = 16;
const APPENDS = 40;

let fixture: StoreFixture;
beforeAll(async () => {
  fixture = await storeFixture();
});
afterAll(() => fixture.close());

/** Remembers the last position it saw, as every reader does, and keeps what it read. */
async function follow(until: number): Promise<{ position: number; commandId: string }[]> {
  const { store } = fixture.openStore();
  const seen: { position: number; commandId: string }[] = [];
  while (seen.length < until) {
    const after = seen.at(-1)?.position ?? 0;
    for (const { position, commandId } of await store.readAll({ after, limit: 50 })) {
      seen.push({ position, commandId });
    }
  }
  return seen;
}

it('shows a reader every event of 16 writers in one order without a gap, while they write', async () => {
  const stores = Array.from({ length: PROCESSES }, () => fixture.openStore().store);
  const events = (i: number) => Array.from({ length: 1 + (i % 3) }, () => newEvent());
  const total =
    WRITERS * Array.from({ length: APPENDS }, (_, i) => events(i).length).reduce((a, b) => a + b);
  const reading = follow(total);
  const answered = new Map<string, [first: number, last: number]>();
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      let version = 0;
      for (let i = 0; i < APPENDS; i += 1) {
        const stream = streamOf(`writer ${writer}`);
        const request = newRequest({ stream, expectedVersion: version, events: events(i) });
        const answer = await stores[writer % PROCESSES].append(request);
        answered.set(request.commandId, [answer.firstPosition, answer.lastPosition]);
        version = answer.version;
      }
    }),
  );
  const seen = await reading;
  expect(seen.map(({ position }) => position)).toEqual(
    Array.from({ length: total }, (_, i) => i + 1),
  );
  const read = new Map<string, [number, number]>();
  for (const { position, commandId } of seen) {
    read.set(commandId, [read.get(commandId)?.[0] ?? position, position]);
  }
  expect(read).toEqual(answered);
  expect(await verifyChain(fixture.pool)).toMatchObject({ intact: true, events: total });
});

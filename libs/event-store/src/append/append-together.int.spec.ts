import { DomainError } from '@tipstaff/kernel';
import { newEvent, newRequest, refusal } from '../append-request.fixture';
import { type AppendRequest } from '../append-request';
import { type CuttingProxy, startCuttingProxy } from '../cutting-proxy.fixture';
import { type StoreFixture, storeFixture } from '../store.fixture';
import { verifyChain } from '../verify-chain';
import { EventAppender } from './event-appender';

let fixture: StoreFixture;
let proxy: CuttingProxy;
beforeAll(async () => {
  fixture = await storeFixture();
  proxy = await startCuttingProxy(fixture.url);
});
afterAll(async () => {
  await fixture.close();
  await proxy.close();
});

const appenderAt = (address?: string) => new EventAppender(fixture.openStore(address).store);
const pair = (): [AppendRequest, AppendRequest] => [
  newRequest({ events: [newEvent(), newEvent()] }),
  newRequest(),
];
/** How many events each of their streams holds. */
async function recorded(requests: readonly AppendRequest[]): Promise<readonly number[]> {
  // By one statement: another could see the transaction end between two.
  const loaded = await fixture.store.loadMany(requests.map(({ stream }) => stream));
  return [...loaded.values()].map((events) => events.length);
}

describe('requests that belong together', () => {
  it('are written one after the other, and answered as the first time', async () => {
    const appender = appenderAt();
    const requests = pair();
    const { position } = await fixture.store.head();
    const [first, second] = await appender.appendTogether(requests);
    expect(first).toMatchObject({ outcome: 'appended', firstPosition: position + 1, version: 2 });
    expect(second).toMatchObject({ outcome: 'appended', firstPosition: position + 3, version: 1 });
    expect(await appender.appendTogether(requests)).toEqual([
      { ...first, outcome: 'repeated' },
      { ...second, outcome: 'repeated' },
    ]);
    expect(await recorded(requests)).toEqual([2, 1]);
  });

  it.each([0, 1])('are none of them written where number %s comes too late', async (late) => {
    const requests = pair();
    await fixture.store.append(
      newRequest({ stream: requests[late]?.stream ?? requests[0].stream }),
    );
    const error = await refusal(appenderAt().appendTogether(requests));
    expect([error.code, error.data['currentVersion']]).toEqual(['stream.stale-version', 1]);
    expect(await recorded(requests)).toEqual(late === 0 ? [1, 0] : [0, 1]);
  });

  it('are none of them written where one’s command id was used for another', async () => {
    const [one, other] = pair();
    await fixture.store.append(newRequest({ commandId: other.commandId, commandHash: 'another' }));
    const error = await refusal(appenderAt().appendTogether([other, one]));
    expect(error.code).toBe('command.reused-id');
    expect(await recorded([one, other])).toEqual([0, 0]);
  });

  it.each(['request', 'before-answer', 'answer'] as const)(
    'are all written or none where the connection is cut at the %s, and the same may be sent again',
    async (cut) => {
      const appender = appenderAt(proxy.url);
      const requests = pair();
      proxy.cutNext(cut);
      const answer = await appender.appendTogether(requests).catch((error: unknown) => error);
      const found = await recorded(requests);
      expect([
        [0, 0],
        [2, 1],
      ]).toContainEqual(found);
      if (answer instanceof DomainError) expect(answer.code).toBe('record.unavailable');
      else
        expect([answer, found]).toMatchObject([
          [{ version: 2 }, { version: 1 }],
          [2, 1],
        ]);
      await appender.appendTogether(requests);
      expect(await recorded(requests)).toEqual([2, 1]);
      expect((await verifyChain(fixture.pool)).intact).toBe(true);
    },
  );

  it('are refused once the record is being closed', async () => {
    const appender = appenderAt();
    await appender.close();
    expect((await refusal(appender.appendTogether(pair()))).code).toBe('record.unavailable');
  });
});

describe('what is sealed under the keys of another stream', () => {
  it('is opened with them, and goes with them', async () => {
    const [of, request] = pair();
    const secret = { subject: 'CPL-1', keysOf: of.stream, content: { words: 'Zweihander' } };
    const { stream } = request;
    await fixture.store.append({ ...request, events: [newEvent({ secret })] });
    const [event] = await fixture.store.load(stream, { open: true });
    expect(event?.secret).toEqual({
      ...{ state: 'open', subject: 'CPL-1', content: { words: 'Zweihander' } },
    });
    expect(await fixture.store.keyRing.subjectsOf(stream)).toEqual([]);
    await fixture.store.keyRing.destroy({ stream: of.stream, subject: 'CPL-1' });
    const [gone] = await fixture.store.load(stream, { open: true });
    expect(gone?.secret).toEqual({ state: 'erased', subject: 'CPL-1' });
    const more = newRequest({ stream, expectedVersion: 1, events: [newEvent({ secret })] });
    expect((await refusal(fixture.store.append(more))).code).toBe('secret.key-destroyed');
  });
});

import { DomainError } from '@tipstaff/kernel';
import { newEvent, newRequest, refusal } from './append-request.fixture';
import { type AppendingStore } from './appending-store.fixture';
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.fixture';
import { type StoreFixture, storeFixture } from './store.fixture';
import { verifyChain } from './verify-chain';

let fixture: StoreFixture;
let proxy: CuttingProxy;
let store: AppendingStore;
beforeAll(async () => {
  fixture = await storeFixture();
  proxy = await startCuttingProxy(fixture.url);
});
// The proxy knows an append by its text, which a connection sends once: begin with fresh ones.
beforeEach(() => {
  store = fixture.openStore(proxy.url).store;
});
afterAll(async () => {
  await fixture.close();
  await proxy.close();
});

const unlessUnavailable = (error: unknown): null => {
  if (error instanceof DomainError && error.kind === 'unavailable') return null;
  throw error;
};

const recorded = async (stream: Parameters<AppendingStore['load']>[0]) =>
  (await fixture.store.load(stream)).length;

describe('when the connection is lost during an append', () => {
  it('answers as if nothing had happened where the command was recorded', async () => {
    proxy.cutNext('answer');
    const request = newRequest({ events: [newEvent(), newEvent()] });
    const { position } = await fixture.store.head();
    expect(await store.append(request)).toEqual({
      outcome: 'appended',
      firstPosition: position + 1,
      lastPosition: position + 2,
      version: 2,
    });
    expect(await recorded(request.stream)).toBe(2);
  });

  it('answers every request of the group for itself', async () => {
    const requests = [newRequest({ events: [newEvent(), newEvent()] }), newRequest()];
    proxy.cutNext('answer');
    const { position } = await fixture.store.head();
    expect(await store.appendAll(requests)).toMatchObject([
      { outcome: 'appended', firstPosition: position + 1, lastPosition: position + 2 },
      { outcome: 'appended', firstPosition: position + 3, version: 1 },
    ]);
  });

  it('says that it does not know where the lost answer was a refusal, and repeats the refusal', async () => {
    const known = newRequest();
    await fixture.store.append(known);
    const requests = [newRequest(), { ...known, commandHash: 'another' }];
    proxy.cutNext('answer');
    expect(await store.appendAll(requests)).toMatchObject([
      { code: 'record.unavailable' },
      { code: 'command.reused-id' },
    ]);
    expect(await store.appendAll(requests)).toMatchObject([
      { outcome: 'appended' },
      { code: 'command.reused-id' },
    ]);
  });

  it('says that it does not know where the command is not found, and takes it when it comes again', async () => {
    proxy.cutNext('request');
    const request = newRequest();
    expect(await refusal(store.append(request))).toMatchObject({
      kind: 'unavailable',
      code: 'record.unavailable',
    });
    expect(await recorded(request.stream)).toBe(0);
    expect(await store.append(request)).toMatchObject({ outcome: 'appended' });
    expect(await recorded(request.stream)).toBe(1);
  });

  it('does not call a failure what the server is still doing', async () => {
    const request = newRequest();
    const holder = await fixture.owner.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM event_log.head FOR UPDATE');
    proxy.cutNext('before-answer');
    const error = await refusal(store.append(request));
    expect(error.code).toBe('record.unavailable');
    await holder.query('COMMIT');
    holder.release();
    // The server now does what it was asked before the connection broke, or what it is asked again.
    const answer = await store.append(request);
    expect(await recorded(request.stream)).toBe(1);
    expect(await store.append(request)).toEqual({ ...answer, outcome: 'repeated' });
  });

  it('says that it does not know while the database can not be reached', async () => {
    proxy.cutNext('answer', { stayAway: true });
    const request = newRequest();
    const error = await refusal(store.append(request));
    expect(error).toMatchObject({ kind: 'unavailable', code: 'record.unavailable' });
    proxy.letThrough();
    expect(await store.append(request)).toMatchObject({ outcome: 'repeated' });
    expect(await recorded(request.stream)).toBe(1);
  });

  it('survives its connections being ended by the server', async () => {
    await store.append(newRequest());
    await fixture.owner.query(`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`);
    // Each idle connection of a pool may be found broken by one call.
    const request = newRequest();
    let answer = null;
    while (!answer) answer = await store.append(request).catch(unlessUnavailable);
    expect(await fixture.openStore().store.load(request.stream)).toMatchObject([
      { position: answer.firstPosition },
    ]);
  });

  it('leaves an intact chain behind', async () => {
    expect(await verifyChain(fixture.pool)).toMatchObject({ intact: true, faults: [] });
  });
});

import {
  createTestDatabase,
  type KeyServiceStub,
  startKeyServiceStub,
  type TestDatabase,
} from '@tipstaff/test-support';
import { randomBytes } from 'node:crypto';
import { type Pool } from 'pg';
import { appPool, CLOCK, newEvent, newRequest, refusal, streamOf } from '../append-request.fixture';
import { AppendingStore } from '../appending-store.fixture';
import { Upcasters } from '../upcasters';
import { EnvironmentKeys } from './environment-keys';
import { KeyService } from './key-service';
import { type KeyWrapper } from './key-wrapper';
import { keyWrapperOf } from './key-wrapper-of';
import { countKeys, rotateKeys } from './rotate-keys';

const content = { note: 'Bergamotte wrote.' };
const OPEN = { state: 'open', subject: 'CPL-1', content };

let database: TestDatabase;
let pool: Pool;
let stub: KeyServiceStub;
beforeEach(async () => {
  [database, stub] = await Promise.all([createTestDatabase(), startKeyServiceStub()]);
  pool = appPool(database.url);
});
afterEach(async () => {
  await stub.stop();
  await pool.end();
  await database.drop();
});

const addressOf = (token = stub.token) => ({
  url: stub.url,
  mount: 'transit',
  key: stub.key,
  token: { value: token },
});
const service = (token?: string) => new KeyService(addressOf(token));
const storeOf = (wrapper: KeyWrapper) =>
  new AppendingStore(pool, CLOCK, new Upcasters(), { wrapper });
const made = (reference: string) =>
  newRequest({
    stream: streamOf(reference),
    events: [newEvent({ secret: { subject: 'CPL-1', content } })],
  });
const opened = async (store: AppendingStore, reference: string) =>
  (await store.load(streamOf(reference), { open: true }))[0]?.secret;

async function nothingRecorded(): Promise<void> {
  expect(await countKeys(pool)).toEqual([]);
  const { rows } = await pool.query('SELECT 1 FROM event_log.event');
  expect(rows).toEqual([]);
}

describe('a key service', () => {
  it('wraps in batches and unwraps; its key never comes here', async () => {
    const requests = Array.from({ length: 300 }, (_, i) => made(`case ${i}`));
    const store = storeOf(service());
    await store.appendAll(requests);
    expect(stub.requests()).toBe(2);
    expect(await countKeys(pool)).toEqual([{ by: 'service:transit/tipstaff/v1', count: 300 }]);
    expect(await opened(storeOf(service()), 'case 299')).toEqual(OPEN);
  });

  it('is not asked twice within a minute, and what was destroyed is not found meanwhile', async () => {
    let now = 0;
    await storeOf(service()).append(made('kept'));
    const store = storeOf(new KeyService(addressOf(), () => now));
    const asked = async () => {
      const before = stub.requests();
      const secret = await opened(store, 'kept');
      return { requests: stub.requests() - before, state: secret?.state };
    };
    await asked();
    expect(await asked()).toEqual({ requests: 0, state: 'open' });
    now += 60_001;
    expect(await asked()).toEqual({ requests: 1, state: 'open' });
    // By another process, which this one hears nothing of.
    await storeOf(service()).keyRing.destroy({ stream: streamOf('kept'), subject: 'CPL-1' });
    expect(await asked()).toEqual({ requests: 0, state: 'erased' });
  });

  it('has versions of its key, and rotation wraps under the newest', async () => {
    const store = storeOf(service());
    await store.append(made('case'));
    stub.newVersion();
    expect(await opened(storeOf(service()), 'case')).toEqual(OPEN);
    expect(await rotateKeys(pool, service())).toEqual({
      count: 1,
      by: 'service:transit/tipstaff/v2',
    });
    expect(await opened(storeOf(service()), 'case')).toEqual(OPEN);
  });

  it('takes over from keys of the environment', async () => {
    const key = randomBytes(32);
    await storeOf(new EnvironmentKeys([key])).append(made('before'));
    const both = () => keyWrapperOf({ keys: [key], service: addressOf(), required: true });
    const store = storeOf(both());
    await store.append(made('after'));
    expect(await opened(store, 'before')).toEqual(OPEN);
    expect(await opened(store, 'after')).toEqual(OPEN);
    await rotateKeys(pool, both());
    expect(await opened(storeOf(service()), 'before')).toEqual(OPEN);
  });

  it.each([
    ['is away', () => stub.stop(), 'keys.service-unreachable'],
    ['is sealed', () => Promise.resolve(stub.seal()), 'keys.service-unreachable'],
    ['has lost the key', () => Promise.resolve(stub.destroyKey()), 'keys.service-refused'],
  ])('that %s: a clear error, and nothing half done', async (_what, harm, code) => {
    await harm();
    const error = await refusal(storeOf(service()).append(made('case')));
    expect(error).toMatchObject({ kind: 'unavailable', code });
    expect(error.message).toContain(stub.url);
    await nothingRecorded();
  });

  it('refuses a wrong token, which is repeated nowhere', async () => {
    const error = await refusal(storeOf(service('a-wrong-token')).append(made('case')));
    expect(error).toMatchObject({ code: 'keys.service-refused' });
    expect(error.message).toContain('permission denied');
    expect(error.message).not.toContain('a-wrong-token');
    await nothingRecorded();
  });

  it('that lost its key leaves what is sealed unread, and says so', async () => {
    await storeOf(service()).append(made('case'));
    stub.destroyKey();
    const error = await refusal(opened(storeOf(service()), 'case'));
    expect(error).toMatchObject({ code: 'keys.service-refused' });
  });
});

import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { randomBytes } from 'node:crypto';
import { type Pool } from 'pg';
import { appPool, CLOCK, newEvent, newRequest, refusal, streamOf } from '../append-request.fixture';
import { AppendingStore } from '../appending-store.fixture';
import { Upcasters } from '../upcasters';
import { EnvironmentKeys, keyEncryptionKeyId } from './environment-keys';
import { type KeyWrapper, noNewKeys, unwrappedKeys } from './key-wrapper';
import { countKeys, rotateKeys } from './rotate-keys';

const content = { note: 'Zweihander telephoned twice.' };
const [old, fresh] = [randomBytes(32), randomBytes(32)];
const [oldId, freshId] = [keyEncryptionKeyId(old), keyEncryptionKeyId(fresh)];

let database: TestDatabase;
let pool: Pool;
beforeEach(async () => {
  database = await createTestDatabase();
  pool = appPool(database.url);
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

const storeOf = (wrapper: KeyWrapper) =>
  new AppendingStore(pool, CLOCK, new Upcasters(), { wrapper });

const sealedAbout = (reference: string, subject = 'CPL-1', expectedVersion = 0) =>
  newRequest({
    stream: streamOf(reference),
    expectedVersion,
    events: [newEvent({ secret: { subject, content } })],
  });

async function record(store: AppendingStore, count: number, prefix = 'case'): Promise<void> {
  const requests = Array.from({ length: count }, (_, i) => sealedAbout(`${prefix} ${i}`));
  const answers = await store.appendAll(requests);
  expect(answers.every((answer) => !(answer instanceof Error))).toBe(true);
}

const opened = async (store: AppendingStore, reference: string) =>
  (await store.load(streamOf(reference), { open: true }))[0]?.secret;
const OPEN = { state: 'open', subject: 'CPL-1', content };

/** Every row of every table as text; bytea stands in it as hexadecimal. */
async function everyRow(): Promise<string> {
  const { rows: tables } = await pool.query<{ name: string }>(`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('event_log', 'keyring', 'read_model')`);
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await pool.query<{ text: string }>(`SELECT t::text AS text FROM ${name} t`);
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join('\n');
}

describe('a key in the database', () => {
  it('stands wrapped: no table holds it in any form, and the text opens', async () => {
    const store = storeOf(new EnvironmentKeys([old]));
    await record(store, 3);
    expect(await opened(store, 'case 1')).toEqual(OPEN);
    expect(await countKeys(pool)).toEqual([{ by: oldId, count: 3 }]);
    const owner = { stream: streamOf('case 1'), subject: 'CPL-1' };
    const plain = (await store.keyRing.toOpen([owner])).get(owner) as Buffer;
    const rows = await everyRow();
    expect(rows).toContain('case 1');
    for (const secret of [plain, old]) {
      expect(rows).not.toContain(secret.toString('hex'));
      expect(rows).not.toContain(secret.toString('base64').slice(0, 40));
      expect(rows).not.toContain(Buffer.from(secret.toString('base64')).toString('hex'));
    }
  });

  it('is not opened where its key-encryption key is not known, which is named', async () => {
    await record(storeOf(new EnvironmentKeys([old])), 1);
    for (const wrapper of [new EnvironmentKeys([fresh]), unwrappedKeys, noNewKeys]) {
      const error = await refusal(opened(storeOf(wrapper), 'case 0'));
      expect(error).toMatchObject({ code: 'keys.unknown-key-encryption-key' });
      expect(error.message).toContain(`"${oldId}"`);
      expect(error.message).not.toContain('Zweihander');
    }
  });

  it('can not be moved to another row', async () => {
    const store = storeOf(new EnvironmentKeys([old]));
    const [from, to] = [streamOf('from'), streamOf('to')];
    await store.append(sealedAbout('from'));
    // As whoever may write rows would: the key of one case under the name of another.
    await pool.query(
      `INSERT INTO keyring.key (stream, subject, key, wrapped_by, created_at)
       SELECT $2, subject, key, wrapped_by, created_at FROM keyring.key WHERE stream = $1`,
      [from, to],
    );
    expect(await refusal(store.append(sealedAbout('to')))).toMatchObject({ code: 'keys.damaged' });
  });

  it('is not made where none may stand unwrapped and nothing wraps', async () => {
    const error = await refusal(storeOf(noNewKeys).append(sealedAbout('none')));
    expect(error).toMatchObject({ code: 'keys.none' });
    expect(await countKeys(pool)).toEqual([]);
  });

  it('opens from before wrapping, and can be destroyed without a key-encryption key', async () => {
    await record(storeOf(unwrappedKeys), 2);
    const store = storeOf(new EnvironmentKeys([old]));
    expect(await opened(store, 'case 0')).toEqual(OPEN);
    await rotateKeys(pool, new EnvironmentKeys([old]));
    await storeOf(noNewKeys).keyRing.destroy({ stream: streamOf('case 0'), subject: 'CPL-1' });
    expect(await opened(store, 'case 0')).toEqual({ state: 'erased', subject: 'CPL-1' });
    expect(await opened(store, 'case 1')).toEqual(OPEN);
  });
});

describe('keys that are wrapped anew', () => {
  it('can be used all the while, and afterwards without the old key-encryption key', async () => {
    const both = [
      storeOf(new EnvironmentKeys([old, fresh])),
      storeOf(new EnvironmentKeys([fresh, old])),
    ];
    await record(storeOf(unwrappedKeys), 300, 'unwrapped');
    await record(storeOf(new EnvironmentKeys([old])), 1_200, 'wrapped');
    let [rotating, used] = [true, 0];
    const use = both.map(async (store, i) => {
      for (let n = 0; rotating || n < 5; n += 1) {
        expect(await opened(store, `wrapped ${(n * 37) % 1_200}`)).toEqual(OPEN);
        expect(await opened(store, `unwrapped ${(n * 7) % 300}`)).toEqual(OPEN);
        await store.append(sealedAbout(`meanwhile ${i} ${n}`));
        used += 1;
      }
    });
    const { count, by } = await rotateKeys(pool, new EnvironmentKeys([fresh, old]));
    rotating = false;
    await Promise.all(use);
    expect({ atLeast: count >= 1_500, by, used: used > 0 }).toEqual({
      atLeast: true,
      by: freshId,
      used: true,
    });
    // What a process with the former order of keys has made meanwhile.
    await rotateKeys(pool, new EnvironmentKeys([fresh, old]));
    expect(await countKeys(pool)).toEqual([{ by: freshId, count: 1_500 + used }]);
    const alone = storeOf(new EnvironmentKeys([fresh]));
    expect(await opened(alone, 'wrapped 1199')).toEqual(OPEN);
    expect(await opened(alone, 'unwrapped 0')).toEqual(OPEN);
    expect(await rotateKeys(pool, new EnvironmentKeys([fresh]))).toEqual({ count: 0, by: freshId });
  });

  it('are all readable where it was cut off, and the same call does the rest', async () => {
    const wrapper = new EnvironmentKeys([fresh, old]);
    await record(storeOf(new EnvironmentKeys([old])), 1_100);
    const cut = rotateKeys(pool, wrapper, () => Promise.reject(new Error('cut off')));
    await expect(cut).rejects.toThrow('cut off');
    const counts = await countKeys(pool);
    expect(new Map(counts.map(({ by, count }) => [by, count]))).toEqual(
      new Map([
        [oldId, 600],
        [freshId, 500],
      ]),
    );
    const loaded = await storeOf(wrapper).readAll({ after: 0, limit: 2_000, open: true });
    expect(loaded.every(({ secret }) => secret.state === 'open')).toBe(true);
    expect(await rotateKeys(pool, wrapper)).toEqual({ count: 600, by: freshId });
    expect(await countKeys(pool)).toEqual([{ by: freshId, count: 1_100 }]);
  });

  it('do not come back where they were destroyed meanwhile', async () => {
    const wrapper = new EnvironmentKeys([fresh, old]);
    const store = storeOf(wrapper);
    await record(storeOf(new EnvironmentKeys([old])), 3);
    const owner = { stream: streamOf('case 1'), subject: 'CPL-1' };
    // Between the read of the rows and their update.
    const slow: KeyWrapper = {
      wrap: (keys) => wrapper.wrap(keys),
      knows: (by) => wrapper.knows(by),
      async unwrap(keys) {
        await store.keyRing.destroy(owner);
        return wrapper.unwrap(keys);
      },
    };
    expect(await rotateKeys(pool, slow)).toEqual({ count: 2, by: freshId });
    expect(await opened(store, 'case 1')).toEqual({ state: 'erased', subject: 'CPL-1' });
    expect(await countKeys(pool)).toEqual([{ by: freshId, count: 2 }]);
  });
});

import { CLOCK, newEvent, newRequest, refusal, streamOf } from './append-request.fixture';
import { KeyRing } from './key-ring';
import { type StoreFixture, storeFixture } from './store.fixture';
import { verifyChain } from './verify-chain';

const NAME = 'Wilhelmina Ångström-Featherstonehaugh';
const content = { name: NAME, note: `${NAME} telephoned twice.` };

let fixture: StoreFixture;
let keyRing: KeyRing;
beforeAll(async () => {
  fixture = await storeFixture();
  keyRing = new KeyRing({ pool: fixture.pool, clock: CLOCK });
});
afterAll(() => fixture.close());

const record = (reference: string, subject: string, expectedVersion = 0) =>
  fixture.store.append(
    newRequest({
      stream: streamOf(reference),
      expectedVersion,
      events: [newEvent({ secret: { subject, content } })],
    }),
  );

const secretsOf = async (reference: string, open = true) =>
  (await fixture.store.load(streamOf(reference), { open })).map(({ secret }) => secret);

/** Every row of every table as text; bytea stands in it as hexadecimal. */
async function everyRow(): Promise<string> {
  const { rows: tables } = await fixture.owner.query<{ name: string }>(`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`);
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await fixture.owner.query<{ text: string }>(
      `SELECT t::text AS text FROM ${name} t`,
    );
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join('\n');
}

describe('names and free text', () => {
  it('are given back to those who ask for them, and only then', async () => {
    await record('given back', 'CPL-1');
    expect(await secretsOf('given back')).toEqual([{ state: 'open', subject: 'CPL-1', content }]);
    expect(await secretsOf('given back', false)).toEqual([{ state: 'sealed', subject: 'CPL-1' }]);
    const all = await fixture.store.readAll({ after: 0, limit: 1, open: true });
    expect(all[0]?.secret).toMatchObject({ state: 'open', content });
  });

  it('are opened in some streams and stay sealed in others that are read with them', async () => {
    await record('opened together', 'CPL-7');
    await record('sealed together', 'CPL-8');
    await record('one of its category', 'CPL-9');
    const [opened, sealed] = [streamOf('opened together'), streamOf('sealed together')];
    const [category = '', force = ''] = opened.split(':');
    const all = { opened: [opened], sealed: [sealed, streamOf('nothing')], force };
    const named = await fixture.store.loadTogether(all);
    expect([...named].map(([stream, [event]]) => [stream, event?.secret])).toEqual([
      [opened, { state: 'open', subject: 'CPL-7', content }],
      [sealed, { state: 'sealed', subject: 'CPL-8' }],
      [streamOf('nothing'), undefined],
    ]);
    const withOthers = await fixture.store.loadTogether({ ...all, categories: [category] });
    expect(withOthers.get(opened)).toEqual(named.get(opened));
    expect(withOthers.get(streamOf('one of its category'))).toMatchObject([
      { version: 1, secret: { state: 'sealed', subject: 'CPL-9' } },
    ]);
    const elsewhere = { ...all, categories: [category], force: 'suffolk' };
    expect(await fixture.store.loadTogether(elsewhere)).toEqual(named);
  });

  it('stand in no table, in no form', async () => {
    await record('nowhere', 'CPL-2');
    const rows = await everyRow();
    expect(rows).toContain('CPL-2');
    for (const part of [NAME, 'Featherstone', 'telephoned']) {
      const bytes = Buffer.from(part);
      expect(rows).not.toContain(part);
      expect(rows).not.toContain(bytes.toString('hex'));
      // Base64 has three forms, by where in a group of three bytes the text begins.
      for (const before of [0, 1, 2]) {
        const shifted = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        const whole = shifted.slice(before ? 4 : 0, -4);
        expect(rows).not.toContain(whole);
        expect(rows).not.toContain(Buffer.from(whole).toString('hex'));
      }
    }
  });

  it('are erased with their key, for one person in one case, and the chain still fits', async () => {
    await record('erased', 'CPL-3');
    await record('erased', 'CPL-4', 1);
    await record('not erased', 'CPL-3');
    expect(await keyRing.destroy({ stream: streamOf('erased'), subject: 'CPL-3' })).toBe(true);
    expect(await secretsOf('erased')).toEqual([
      { state: 'erased', subject: 'CPL-3' },
      { state: 'open', subject: 'CPL-4', content },
    ]);
    expect(await secretsOf('not erased')).toMatchObject([{ state: 'open' }]);
    expect(await verifyChain(fixture.pool)).toMatchObject({ intact: true, faults: [] });
  });

  it('can not be added about a person who was erased, and others of the call can', async () => {
    await record('closed', 'CPL-5');
    const owner = { stream: streamOf('closed'), subject: 'CPL-5' };
    await keyRing.destroy(owner);
    expect(await keyRing.destroy(owner)).toBe(false);
    expect(await refusal(record('closed', 'CPL-5', 1))).toMatchObject({
      kind: 'rule-violation',
      code: 'secret.key-destroyed',
    });
    const sealed = (subject: string) => [newEvent({ secret: { subject, content } })];
    const request = { stream: streamOf('closed'), expectedVersion: 1 };
    const answers = await fixture.store.appendAll([
      newRequest({ ...request, events: sealed('CPL-5') }),
      newRequest({ ...request, events: sealed('CPL-6') }),
      newRequest({ events: sealed('CPL-5') }),
    ]);
    expect(answers).toMatchObject([
      { code: 'secret.key-destroyed' },
      { outcome: 'appended' },
      { outcome: 'appended' },
    ]);
  });

  it('get one key however many processes seal at once', async () => {
    const stores = Array.from({ length: 4 }, () => fixture.openStore().store);
    const streams = Array.from({ length: 30 }, (_, i) => streamOf(`many at once ${i}`));
    await Promise.all(
      stores.map((store, i) =>
        store.appendAll(
          // In another order each time: they meet each other's keys half made.
          (i % 2 ? streams : [...streams].reverse()).map((stream) =>
            newRequest({ stream, events: [newEvent({ secret: { subject: 'CPL-7', content } })] }),
          ),
        ),
      ),
    );
    const loaded = await fixture.store.loadMany(streams, { open: true });
    const secrets = [...loaded.values()].flat().map(({ secret }) => secret);
    expect(secrets).toEqual(streams.map(() => ({ state: 'open', subject: 'CPL-7', content })));
  });
});

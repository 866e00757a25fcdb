import { allMigrations } from '@tipstaff/database';
import { newEvent, newRequest, streamOf } from './append-request.fixture';
import { type StoreFixture, storeFixture } from './store.fixture';

const REFUSED = '42501';

let fixture: StoreFixture;
beforeAll(async () => {
  fixture = await storeFixture();
  const events = [newEvent({ secret: { subject: 'CPL-1', content: { note: 'text' } } })];
  await fixture.store.append(newRequest({ stream: streamOf('kept'), events }));
});
afterAll(() => fixture.close());

const changes = (table: string) => [
  `UPDATE ${table} SET position = position`,
  `DELETE FROM ${table}`,
  `TRUNCATE ${table}`,
];

describe('the record is only ever added to', () => {
  it.each([
    ...changes('event_log.event'),
    ...changes('event_log.head'),
    'INSERT INTO event_log.event SELECT * FROM event_log.event',
    'INSERT INTO event_log.head SELECT * FROM event_log.head',
    'SELECT position FROM event_log.head FOR UPDATE',
    'ALTER TABLE event_log.event DISABLE TRIGGER ALL',
    'DELETE FROM keyring.key',
    'TRUNCATE keyring.key',
    `UPDATE keyring.key SET stream = 'other'`,
    `UPDATE keyring.key SET key = sha256('mine')`,
  ])('the application may not: %s', async (statement) => {
    await expect(fixture.pool.query(statement)).rejects.toMatchObject({ code: REFUSED });
  });

  it.each([
    ...changes('event_log.event'),
    'DELETE FROM event_log.head',
    'TRUNCATE event_log.head',
    'DELETE FROM keyring.key',
    'TRUNCATE keyring.key',
    `UPDATE keyring.key SET key = sha256('mine')`,
  ])('not even the owner may: %s', async (statement) => {
    await expect(fixture.owner.query(statement)).rejects.toMatchObject({ code: REFUSED });
  });
});

it('the migrations can be taken back and made again', async () => {
  const migrations = allMigrations.map((Migration) => new Migration());
  const runner = fixture.owner as never;
  for (const migration of [...migrations].reverse()) await migration.down(runner);
  for (const migration of migrations) await migration.up(runner);
  const { store } = fixture.openStore();
  expect(await store.append(newRequest())).toMatchObject({ firstPosition: 1 });
});

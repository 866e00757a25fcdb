import { Client } from 'pg';
import { newRequest, refusal } from './append-request.fixture';
import { storeFixture, type StoreFixture } from './store.fixture';

let fixture: StoreFixture;

beforeAll(async () => {
  fixture = await storeFixture();
});
afterAll(() => fixture.close());

it('whoever holds the end of the record is named to those who wait for it, and nothing waits for ever', async () => {
  const holder = new Client({
    connectionString: fixture.url,
    application_name: 'held by nobody we know',
    options: '-c role=tipstaff_app',
  });
  await holder.connect();
  try {
    const { rows } = await holder.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await holder.query('BEGIN');
    await holder.query(`SELECT event_log.append('{}', '{}', '{}', '{}', '{}', '{}', '{}')`);
    const waiting = newRequest();
    const refused = await refusal(fixture.store.append(waiting));
    expect(refused).toMatchObject({ kind: 'unavailable', code: 'record.unavailable' });
    expect(refused.message).toContain(`process ${rows[0]?.pid}, login `);
    expect(refused.message).toContain('program "held by nobody we know"');
    await holder.query('ROLLBACK');
    expect(await fixture.store.append(waiting)).toMatchObject({ outcome: 'appended' });
  } finally {
    await holder.end();
  }
});

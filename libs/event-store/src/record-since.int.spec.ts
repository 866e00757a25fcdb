import { newEvent, newRequest, streamOf } from './append-request.fixture';
import { type ChainMark } from './chain-check';
import { recordSince } from './record-since';
import { type StoreFixture, storeFixture } from './store.fixture';

let fixture: StoreFixture;
let mark: ChainMark;
beforeAll(async () => {
  fixture = await storeFixture();
  const events = Array.from({ length: 6 }, () => newEvent());
  await fixture.store.append(newRequest({ stream: streamOf('a'), events }));
  mark = await fixture.store.head();
  await fixture.store.append(newRequest({ stream: streamOf('b') }));
  await fixture.owner.query(`
    ALTER TABLE event_log.event DISABLE TRIGGER only_ever_added_to;
    CREATE TABLE saved AS TABLE event_log.event`);
});
afterEach(() =>
  fixture.owner.query('DELETE FROM event_log.event; INSERT INTO event_log.event TABLE saved'),
);
afterAll(() => fixture.close());

const standing = async () => (await recordSince(fixture.pool, mark)).standing;

describe('the record since a place that was kept elsewhere', () => {
  it('stands, whatever comes after the place', async () => {
    expect(await recordSince(fixture.pool, mark)).toEqual({
      standing: 'stands',
      lastPosition: 7,
      faults: [],
    });
    await fixture.owner.query(`UPDATE event_log.event SET body = 'x' WHERE position = 7`);
    expect(await standing()).toBe('stands');
  });

  it('was cut off where it ends before the place, also where the head row still names it', async () => {
    await fixture.owner.query('DELETE FROM event_log.event WHERE position > 4');
    const since = await recordSince(fixture.pool, mark);
    expect(since).toMatchObject({ standing: 'cut-off', lastPosition: 4 });
  });

  it('was altered where the chain is broken, or an event in the middle is gone', async () => {
    await fixture.owner.query(`UPDATE event_log.event SET body = body || ' ' WHERE position = 3`);
    const since = await recordSince(fixture.pool, mark);
    expect(since).toMatchObject({ standing: 'altered', faults: [{ position: 3 }] });
    await fixture.owner.query('DELETE FROM event_log.event WHERE position = 6');
    expect(await standing()).toBe('altered');
  });

  it('was rewritten where the chain fits together and ends in another hash', async () => {
    await fixture.owner.query(`
      UPDATE event_log.event SET body = body || ' ' WHERE position = 6;
      UPDATE event_log.event e
         SET hash = sha256(p.hash || int8send(e.position) || e.body)
        FROM event_log.event p WHERE e.position = 6 AND p.position = 5`);
    expect(await recordSince(fixture.pool, mark)).toMatchObject({
      standing: 'rewritten',
      faults: [],
    });
  });
});

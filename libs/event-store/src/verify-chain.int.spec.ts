import { newEvent, newRequest, streamOf } from './append-request.fixture';
import { type StoreFixture, storeFixture } from './store.fixture';
import { hashAt, verifyChain, type VerifyResult } from './verify-chain';

const EVENTS = 9;

let fixture: StoreFixture;
beforeAll(async () => {
  fixture = await storeFixture();
  for (let i = 0; i < EVENTS / 3; i += 1) {
    await fixture.store.append(
      newRequest({
        stream: streamOf(`case ${i}`),
        // With what needs more than ASCII, and what is escaped in JSON.
        events: Array.from({ length: 3 }, () =>
          newEvent({ data: { value: 'local', said: 'Zoë: "no" \\ \t' } }),
        ),
      }),
    );
  }
  // As the owner of the tables could: nothing less gets past the trigger.
  await fixture.owner.query(`
    ALTER TABLE event_log.event DISABLE TRIGGER only_ever_added_to;
    CREATE TABLE saved_event AS TABLE event_log.event;
    CREATE TABLE saved_head AS TABLE event_log.head`);
});
afterEach(() =>
  fixture.owner.query(`
    DELETE FROM event_log.event;
    INSERT INTO event_log.event TABLE saved_event;
    UPDATE event_log.head h SET position = s.position, hash = s.hash FROM saved_head s`),
);
afterAll(() => fixture.close());

async function tamper(statement: string): Promise<VerifyResult> {
  await fixture.owner.query(statement);
  return verifyChain(fixture.pool);
}

const positions = ({ faults }: VerifyResult) => faults.map(({ position }) => position);

describe('verifyChain', () => {
  it('finds nothing in a log that nobody touched, and tells how far it is', async () => {
    const told: unknown[] = [];
    const result = await verifyChain(fixture.pool, { onProgress: (at) => void told.push(at) });
    const head = await fixture.store.head();
    expect(result).toEqual({ intact: true, events: EVENTS, head, verified: head, faults: [] });
    expect(told).toEqual([{ position: EVENTS, of: EVENTS, verified: head }]);
  });

  it('goes on after a place that was verified, and finds that this one was altered since', async () => {
    const after = { position: 6, hash: (await hashAt(fixture.pool, 6)) ?? '' };
    const resumed = () => verifyChain(fixture.pool, { after });
    expect(await resumed()).toMatchObject({ intact: true, events: 3 });
    await fixture.owner.query(`
      UPDATE event_log.event SET body = body || ' ' WHERE position = 6;
      UPDATE event_log.event e
         SET hash = sha256(p.hash || int8send(e.position) || e.body)
        FROM event_log.event p WHERE e.position = 6 AND p.position = 5`);
    const { faults, verified } = await resumed();
    expect(faults[0]).toEqual({ position: 6, message: expect.stringContaining('last verified') });
    expect(verified.position).toBe(0);
  });

  it('can end before the head, whatever comes then', async () => {
    const result = await verifyChain(fixture.pool, { upTo: 4 });
    expect(result).toMatchObject({ intact: true, events: 4, verified: { position: 4 } });
    await fixture.owner.query(`UPDATE event_log.event SET body = 'x' WHERE position = 5`);
    expect(await verifyChain(fixture.pool, { upTo: 4 })).toMatchObject({ intact: true });
    await fixture.owner.query('DELETE FROM event_log.event WHERE position = 4');
    expect(positions(await verifyChain(fixture.pool, { upTo: 4 }))).toEqual([4]);
  });

  it('says which event is the first that is wrong, and up to where nothing was', async () => {
    const { faults, verified } = await tamper(
      `UPDATE event_log.event SET body = set_byte(body, 5, 255) WHERE position = 5`,
    );
    expect(faults[0]?.message).toMatch(/^Event 5 \("complaint:norfolk:case 1", version 2\)/);
    expect(verified).toEqual({ position: 4, hash: await hashAt(fixture.pool, 4) });
  });

  const flip = (column: string) =>
    `SET ${column} = set_byte(${column}, 5, get_byte(${column}, 5) # 1)`;
  it.each([
    ['body', flip('body')],
    ['hash', flip('hash')],
    ['stream', `SET stream = overlay(stream PLACING 'X' FROM 3)`],
    ['type', `SET type = overlay(type PLACING 'X' FROM 3)`],
    ['command_id', `SET command_id = overlay(command_id PLACING 'X' FROM 3)`],
    ['version', 'SET version = version + 16'],
    ['schema_version', 'SET schema_version = schema_version + 1'],
    ['command_seq', 'SET command_seq = command_seq + 16'],
    ['position', 'SET position = position + 16'],
  ])('finds one altered byte in column %s', async (column, change) => {
    const result = await tamper(`UPDATE event_log.event ${change} WHERE position = 5`);
    expect(result.intact).toBe(false);
    expect(positions(result)).toContain(5);
    if (!['body', 'hash', 'position'].includes(column)) {
      expect(result.faults[0]?.message).toContain(`Column ${column} of event 5`);
    }
  });

  it('finds one deleted row', async () => {
    const result = await tamper('DELETE FROM event_log.event WHERE position = 4');
    expect(result.faults[0]).toEqual({ position: 4, message: 'Event 4 is missing.' });
  });

  it('finds that the last row was deleted', async () => {
    const result = await tamper(`DELETE FROM event_log.event WHERE position = ${EVENTS}`);
    expect(positions(result)).toEqual([EVENTS]);
  });

  it('finds that every row was deleted', async () => {
    const result = await tamper('DELETE FROM event_log.event');
    expect(result.faults).toEqual([{ position: 1, message: `Events 1 to ${EVENTS} are missing.` }]);
  });

  it('finds two rows that changed places', async () => {
    const result = await tamper(`
      UPDATE event_log.event SET position = -position WHERE position IN (5, 6);
      UPDATE event_log.event SET position = 11 + position WHERE position < 0`);
    expect(positions(result)).toEqual(expect.arrayContaining([5, 6]));
  });

  it('finds a row whose content was replaced together with its hash', async () => {
    const result = await tamper(`
      UPDATE event_log.event e
         SET body = n.body, hash = sha256(p.hash || int8send(e.position) || n.body)
        FROM event_log.event p,
             (SELECT convert_to(replace(convert_from(body, 'UTF8'), 'local', 'other'), 'UTF8') AS body
                FROM event_log.event WHERE position = 5) n
       WHERE e.position = 5 AND p.position = 4`);
    expect(positions(result)).toEqual([6]);
  });

  it.each([
    ['moved back', 'position = position - 1', EVENTS - 1],
    ['moved on', 'position = position + 1', EVENTS + 1],
    ['moved out of reach', 'position = 9007199254740000', EVENTS + 1],
    ['given another hash', `hash = sha256('x')`, EVENTS],
  ])('finds a head that was %s', async (_, change, position) => {
    const result = await tamper(`UPDATE event_log.head SET ${change}`);
    expect(result.intact).toBe(false);
    expect(positions(result)).toContain(position);
  });

  it('finds events beyond the head', async () => {
    const result = await tamper(`
      UPDATE event_log.head h SET position = e.position, hash = e.hash
        FROM event_log.event e WHERE e.position = 7`);
    expect(result.faults).toEqual([
      { position: null, message: expect.stringContaining('after the position') },
    ]);
  });
});

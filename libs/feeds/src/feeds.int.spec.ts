import { everythingReader } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { Upcasters } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { ReadModels, type StandingObligation } from '@tipstaff/projections';
import {
  createTestDatabase,
  type MovableClock,
  movableClock,
  type TestDatabase,
} from '@tipstaff/test-support';
import ICAL from 'ical.js';
import { type Pool } from 'pg';
import { AppendingStore } from '../../event-store/src/appending-store.fixture';
import { uidOf } from './calendar-text';
import { type FeedWithSecret } from './feed';
import { FeedReader } from './feed-reader';
import { Feeds } from './feed-store';
import { day, standing } from './obligation.fixture';

const everyForce = (): boolean => true;
const readerOf = () => everythingReader;
const PSD = 'Professional Standards Department';

let database: TestDatabase;
let pool: Pool;
let clock: MovableClock;
let events: AppendingStore;
let feeds: Feeds;
let reader: FeedReader;

beforeEach(async () => {
  database = await createTestDatabase();
  pool = openPool(database.url, { role: 'app', max: 6 });
  clock = movableClock('2024-10-01T08:00:00Z');
  events = new AppendingStore(pool, clock, new Upcasters());
  feeds = new Feeds(pool);
  const readModels = new ReadModels(pool, { whenBehind: 'as-they-are', waitMs: 0 });
  const parts = { pool, log: events, law: new Law(), readModels, clock };
  reader = new FeedReader({ ...parts, publicUrl: null, readerOf });
});
afterEach(async () => {
  await events.close();
  await pool.end();
  await database.drop();
});

/** What the projection would write: these stand, and nothing else does. */
async function owed(
  ...obligations: readonly (StandingObligation & { ended?: string })[]
): Promise<void> {
  await pool.query('DELETE FROM read_model.obligation');
  for (const [segment, one] of obligations.entries()) {
    await pool.query(
      `INSERT INTO read_model.obligation (stream, segment, id, force, type, reference, direction,
         rule, title, valid_from, valid_to, arose, due, target, overdue_from, owner, basis, ended)
       VALUES ('s', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        ...[segment, one.id, one.force, one.type, one.reference, one.direction, one.rule],
        ...[one.title, one.validFrom, one.validTo, one.arose, one.due, one.target],
        ...[one.overdueFrom, one.owner, JSON.stringify(one.basis), one.ended ?? null],
      ],
    );
  }
}

/** An update of the complainant in a case of its own. */
const update = (reference: string, more: Partial<StandingObligation> = {}): StandingObligation =>
  standing({ id: `complaint:norfolk:${reference}#R-KI-2#1`, reference, owner: PSD, ...more });

/** The same, ended on the day before the first. */
const ended = (how: string) => ({ ...update('CO/1', { validTo: day('2024-09-30') }), ended: how });
const NO_LONGER = 'No longer owed';
const ELSEWHERE = 'No longer in this calendar';

const feed = (more: object = {}): Promise<FeedWithSecret> =>
  feeds.add('a', { force: 'norfolk', title: 'Owed', ...more }, clock.now());

interface Seen {
  readonly uid: string;
  readonly day: string;
  readonly sequence: number;
  readonly status: unknown;
  /** What stands before its title, of one that was called off. */
  readonly before: string;
}

function seenIn(text: string): Record<string, Seen> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return Object.fromEntries(
    events.map(({ component, uid, startDate, sequence, summary }) => {
      const status = component.getFirstPropertyValue('status');
      const [reference = '', before = ''] = summary.split(': ').toReversed().slice(1);
      return [reference, { uid, day: startDate.toString(), sequence, status, before }];
    }),
  );
}
const read = async ({ secret }: FeedWithSecret) => seenIn((await reader.read(secret)).text);

describe('what a feed is about', () => {
  it.each([
    ['all of a force', {}, ['CO/1', 'CO/2', 'CO/3', 'CO/4']],
    ['one owner, alone and jointly', { owners: [PSD] }, ['CO/1', 'CO/2', 'CO/4']],
    ['the other of joint owners', { owners: ['Legal Services'] }, ['CO/2', 'CO/3']],
    ['nobody by a part of a name', { owners: ['Professional Standards'] }, []],
    ['some rules', { rules: ['R-PM-3'] }, ['CO/4']],
    ['some types', { types: ['dsi'] }, []],
    ['what all of its choices leave', { owners: [PSD], rules: ['R-KI-2'] }, ['CO/1', 'CO/2']],
  ])('is %s', async (_, choice, references) => {
    await owed(
      update('CO/1'),
      update('CO/2', { owner: `${PSD} + Legal Services` }),
      update('CO/3', { owner: 'Legal Services' }),
      update('CO/4', { rule: 'R-PM-3' }),
      update('CO/5', { force: 'suffolk' }),
      update('CO/6', { direction: 'inbound' }),
      update('CO/7', { validTo: day('2024-10-01') }),
    );
    expect(Object.keys(await read(await feed(choice))).sort()).toEqual(references);
  });
});

describe('what a feed remembers', () => {
  it('is told again byte for byte while nothing changes', async () => {
    await owed(update('CO/1'), update('CO/2', { due: day('2024-10-04') }));
    const { secret } = await feed();
    const { text } = await reader.read(secret);
    clock.moveTo('2024-10-05T13:00:00Z');
    expect((await reader.read(secret)).text).toBe(text);
  });

  it('moves, ends, passes to others and comes back under one identity and rising sequences', async () => {
    const mine = await feed({ owners: [PSD] });
    const uid = uidOf(update('CO/1').id);
    const steps: [StandingObligation[], Partial<Seen>][] = [
      [[update('CO/1')], { sequence: 0, status: 'CONFIRMED', day: '2024-10-08' }],
      [[update('CO/1', { due: day('2024-10-09') })], { sequence: 1, day: '2024-10-09' }],
      [
        [update('CO/1', { owner: 'Legal' })],
        { sequence: 2, status: 'CANCELLED', before: ELSEWHERE },
      ],
      [[update('CO/1')], { sequence: 3, status: 'CONFIRMED', before: '' }],
      [[ended('lapsed')], { sequence: 4, status: 'CANCELLED', before: NO_LONGER }],
      [[ended('discharged')], { sequence: 5, status: 'CANCELLED', before: 'Done' }],
      [[], { sequence: 6, status: 'CANCELLED', before: NO_LONGER, day: '2024-10-08' }],
      [[], { sequence: 6, status: 'CANCELLED' }],
    ];
    for (const [obligations, seen] of steps) {
      await owed(...obligations);
      expect((await read(mine))['CO/1']).toMatchObject({ uid, ...seen });
    }
    // 90 days: 29 December is the last of them.
    clock.moveTo('2024-12-29T08:00:00Z');
    expect(Object.keys(await read(mine))).toEqual(['CO/1']);
    clock.moveTo('2024-12-30T08:00:00Z');
    expect(await read(mine)).toEqual({});
    await owed(update('CO/1'));
    expect((await read(mine))['CO/1']).toMatchObject({ uid, sequence: 7, status: 'CONFIRMED' });
  });

  it('is not called off from a register that is behind the record', async () => {
    const mine = await feed();
    await owed(update('CO/1'));
    await read(mine);
    const { lastPosition } = await events.append({
      ...{ commandId: 'one', commandHash: 'h', actor: 'a', correlationId: 'c', causationId: null },
      stream: 'reminder:norfolk:1' as StreamId,
      expectedVersion: 0,
      events: [
        {
          ...{ type: 'reminder.sent', schemaVersion: 1, data: {} },
          ...{ on: clock.today(), enteredOn: clock.today() },
        },
      ],
    });
    await owed(update('CO/2'));
    const behind = await read(mine);
    expect([behind['CO/1']?.status, behind['CO/2']?.status]).toEqual(['CONFIRMED', 'CONFIRMED']);
    await pool.query(
      `INSERT INTO read_model.checkpoint (projection, position, fingerprint)
       VALUES ('obligations', $1, '') ON CONFLICT (projection) DO UPDATE SET position = $1`,
      [lastPosition],
    );
    expect((await read(mine))['CO/1']).toMatchObject({ status: 'CANCELLED', sequence: 1 });
  });

  it('is not called off for a case that the register could not read', async () => {
    const mine = await feed();
    await owed(update('CO/1'), update('CO/11'));
    await read(mine);
    await pool.query(
      `INSERT INTO read_model.parked_case (projection, stream, position, reason)
       VALUES ('obligations', 'complaint:norfolk:CO/1', 1, 'A fault of a test.')`,
    );
    await owed();
    const seen = await read(mine);
    expect([seen['CO/1']?.status, seen['CO/11']?.status]).toEqual(['CONFIRMED', 'CANCELLED']);
  });

  it('is one story for all that read at once', async () => {
    const mine = await feed();
    await owed(update('CO/1'));
    await read(mine);
    await owed(update('CO/1', { due: day('2024-10-09') }));
    const texts = await Promise.all(
      Array.from({ length: 20 }, () => reader.read(mine.secret).then(({ text }) => text)),
    );
    expect(new Set(texts).size).toBe(1);
    expect(seenIn(texts[0] ?? '')['CO/1']).toMatchObject({ sequence: 1 });
  });

  it('stays with the feed when its address is another', async () => {
    await owed(update('CO/1'));
    const before = await feed();
    const seen = await read(before);
    const after = await feeds.renew(before.feed.id, 1, everythingReader, everyForce);
    expect(await read(after)).toEqual(seen);
  });
});

describe('an address', () => {
  const refused = { kind: 'not-found', code: 'feed.no-such-address' };

  it('is stored nowhere', async () => {
    const { secret } = await feed();
    expect(secret).toMatch(/^[\w-]{43}$/);
    await reader.read(secret);
    const { rows } = await pool.query<{ row: string }>(`SELECT f::text AS row FROM feed.feed f`);
    const hex = Buffer.from(secret, 'base64url').toString('hex');
    expect(rows[0]?.row).not.toContain(secret);
    expect(rows[0]?.row).not.toContain(hex);
  });

  it('ends when another is given, and when the feed is revoked, as if it had never been', async () => {
    const first = await feed();
    const second = await feeds.renew(first.feed.id, 1, everythingReader, everyForce);
    await expect(reader.read(first.secret)).rejects.toMatchObject(refused);
    await reader.read(second.secret);
    await feeds.remove(first.feed.id, 2, everyForce);
    const ended = await reader.read(second.secret).catch((error: Error) => error.message);
    const never = await reader.read('x').catch((error: Error) => error.message);
    expect(ended).toBe(never);
    const { rows } = await pool.query('SELECT FROM feed.entry');
    expect(rows).toEqual([]);
  });

  it('of two that are asked for at once, is one', async () => {
    const { feed: made } = await feed();
    const asked = await Promise.allSettled(
      [1, 2, 3].map(() => feeds.renew(made.id, 1, everythingReader, everyForce)),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('the list of feeds', () => {
  it('says who made each, when, and when a calendar last asked, and not where', async () => {
    const made = await feed({ owners: [PSD] });
    expect(await feeds.ofForce('suffolk', { limit: 2 })).toEqual({ rows: [], next: null });
    clock.moveTo('2024-10-02T09:30:00Z');
    await reader.read(made.secret);
    const { rows } = await feeds.ofForce('norfolk', { limit: 2 });
    expect(rows).toEqual([
      {
        ...{ id: made.feed.id, force: 'norfolk', title: 'Owed', owners: [PSD], version: 1 },
        ...{ madeBy: 'a', madeAt: '2024-10-01T08:00:00.000Z' },
        lastReadAt: '2024-10-02T09:30:00.000Z',
      },
    ]);
  });

  it('changes as it was seen, and no other version of it', async () => {
    const { id } = (await feed()).feed;
    await feeds.renew(id, 1, everythingReader, everyForce);
    const stale = {
      code: 'feed.stale-version',
      data: { expectedVersion: 1, currentVersion: 2 },
    };
    await expect(feeds.renew(id, 1, everythingReader, everyForce)).rejects.toMatchObject(stale);
    await expect(feeds.remove(id, 1, everyForce)).rejects.toMatchObject(stale);
    await feeds.remove(id, 2, everyForce);
    await expect(feeds.remove(id, 2, everyForce)).rejects.toMatchObject({ code: 'feed.not-found' });
  });
});

import { type StreamId } from '@tipstaff/kernel';
import { Pool } from 'pg';
import { newRequest, refusal, streamOf } from './append-request.fixture';
import { type AppendRequest } from './append-request';
import { writeBody } from './event-body';
import { CLOCK } from './append-request.fixture';
import { storeFixture, type StoreFixture } from './store.fixture';
import { verifyChain } from './verify-chain';

let fixture: StoreFixture;
let worker: Pool;

beforeAll(async () => {
  fixture = await storeFixture();
  worker = new Pool({ connectionString: fixture.url, max: 3, options: '-c role=tipstaff_worker' });
});
afterAll(async () => {
  await worker.end();
  await fixture.close();
});

interface Offered {
  readonly stream: string;
  readonly version: number;
  readonly command: string;
  readonly seq: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly body: Buffer;
}

let number = 0;

/** An event as a process would write it, with something changed by whoever holds its login. */
function offered(
  change: (body: Record<string, unknown>) => unknown = (body) => body,
  overrides: Partial<Offered> = {},
  request: Partial<AppendRequest> = {},
): Offered {
  number += 1;
  const asked = newRequest({ stream: streamOf(`offered ${number}`), ...request });
  const [event] = asked.events;
  if (!event) throw new Error('A request has an event.');
  const text = writeBody({ request: asked, recordedAt: CLOCK.now() }, 0, event, null);
  return {
    stream: asked.stream,
    version: asked.expectedVersion + 1,
    command: asked.commandId,
    seq: 0,
    type: event.type,
    schemaVersion: 1,
    body: Buffer.from(JSON.stringify(change(JSON.parse(text) as Record<string, unknown>))),
    ...overrides,
  };
}

const one = ({ stream, version, command, type, schemaVersion, body }: Offered) =>
  worker.query('SELECT event_log.append_one($1, $2, $3, $4, $5, $6)', [
    ...[stream, version, command, type, schemaVersion, body],
  ]);
const many = (name: string, events: readonly Offered[]) =>
  worker.query(`SELECT event_log.${name}($1, $2, $3, $4, $5, $6, $7)`, [
    events.map(({ stream }) => stream),
    events.map(({ version }) => version),
    events.map(({ command }) => command),
    events.map(({ seq }) => seq),
    events.map(({ type }) => type),
    events.map(({ schemaVersion }) => schemaVersion),
    events.map(({ body }) => body),
  ]);

const bytes = (hex: string): Partial<Offered> => ({ body: Buffer.from(hex, 'hex') });
const without = (name: string) => (body: Record<string, unknown>) => ({
  ...body,
  [name]: undefined,
});
const withMembers = (members: object) => (body: Record<string, unknown>) => ({
  ...body,
  ...members,
});
const same = (body: Record<string, unknown>) => body;

describe('what nobody could read', () => {
  const attacks: readonly [string, () => Offered, RegExp][] = [
    ['bytes that are no UTF-8', () => offered(same, bytes('ff3030fe')), /invalid byte sequence/],
    ['a NUL byte', () => offered(same, bytes('7b007d')), /invalid byte sequence/],
    ['no JSON', () => offered(same, { body: Buffer.from('{"a":') }), /invalid input syntax/],
    ['nothing at all', () => offered(same, bytes('')), /invalid input syntax/],
    ['a list', () => offered(() => []), /no JSON object/],
    ['null', () => offered(() => null), /no JSON object/],
    [
      'a JSON of ten thousand depths',
      () => offered(same, { body: Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)) }),
      /stack depth/,
    ],
    ...[
      'actor',
      'commandHash',
      'correlationId',
      'causationId',
      'on',
      'enteredOn',
      'recordedAt',
      'data',
    ].map((name): [string, () => Offered, RegExp] => [
      `a body without ${name}`,
      () => offered(without(name)),
      new RegExp(`"${name}"`),
    ]),
    ['data that is a list', () => offered(withMembers({ data: [] })), /"data" is no object/],
    ['a day that is none', () => offered(withMembers({ on: '2024-02-31' })), /out of range/],
    ['a day with a time', () => offered(withMembers({ enteredOn: '2024-02-01T00' })), /no day/],
    ['a moment of no day', () => offered(withMembers({ recordedAt: 'infinity' })), /no moment/],
    [
      'another stream in its body',
      () => offered(withMembers({ stream: 'dsi:kent:1' })),
      /else than/,
    ],
    ['another version in its body', () => offered(withMembers({ version: 2 })), /else than/],
    ['a version that is a text', () => offered(withMembers({ version: '1' })), /else than/],
    ['another type in its body', () => offered(withMembers({ type: 'dsi.made' })), /else than/],
    ['another command in its body', () => offered(withMembers({ commandId: 'x' })), /else than/],
    ['another schema version', () => offered(withMembers({ schemaVersion: 2 })), /else than/],
    [
      'a box that is none',
      () => offered(withMembers({ secret: { box: '*', subject: 'x' } })),
      /sealed box/,
    ],
    [
      'a box too short to hold a nonce',
      () => offered(withMembers({ secret: { box: 'AAAA', subject: 'x' } })),
      /sealed box/,
    ],
    [
      'a box of nobody',
      () => offered(withMembers({ secret: { box: 'A'.repeat(80) } })),
      /sealed box/,
    ],
    ...[
      'complaint',
      'complaint:norfolk',
      ':norfolk:1',
      'complaint:nor\nfolk:1',
      `complaint:norfolk:${'x'.repeat(400)}`,
    ].map((stream): [string, () => Offered, RegExp] => [
      `the stream ${JSON.stringify(stream).slice(0, 30)}`,
      () => offered(same, {}, { stream: stream as StreamId }),
      /no name of one/,
    ]),
    [
      'a type that is no name',
      () => offered(withMembers({ type: 'made up' }), { type: 'made up' }),
      /its type is no name/,
    ],
    [
      'a command id with a line in it',
      () => offered(same, {}, { commandId: 'a\nb' }),
      /its command id/,
    ],
    ...[
      ['calendar.abolished', {}],
      ['calendar.holiday-added', { date: 5, title: 'x', source: 'x', knownOn: '2024-01-01' }],
      [
        'calendar.holiday-added',
        { date: '2024-13-01', title: 'x', source: 'x', knownOn: '2024-01-01' },
      ],
    ].map(([type, data], i): [string, () => Offered, RegExp] => [
      `a holiday that is none (${i})`,
      () =>
        offered(
          withMembers({ type, data }),
          { type: type as string },
          {
            stream: 'calendar:england-and-wales:holidays' as StreamId,
          },
        ),
      /holidays alone|out of range/,
    ]),
  ];

  it.each(attacks)(
    '%s is refused by each function that adds, and leaves nothing',
    async (_, attack, words) => {
      const before = await fixture.store.head();
      for (const ask of [
        one,
        (event: Offered) => many('append', [event]),
        (event: Offered) => many('append_checked', [event]),
      ]) {
        await expect(ask(attack())).rejects.toThrow(words);
      }
      // Nor does it come in behind one that can be read.
      await expect(many('append', [offered(), attack()])).rejects.toThrow(words);
      expect(await fixture.store.head()).toEqual(before);
    },
  );

  it('more than anybody could read is refused', async () => {
    await expect(
      worker.query(
        `SELECT event_log.append_one('complaint:norfolk:long', 1, 'long', 'complaint.made', 1,
                                     convert_to(repeat('x', 16777217), 'UTF8'))`,
      ),
    ).rejects.toThrow(/16777216 is the most/);
  });

  it('events of a command that leave a version out, or change the stream, are refused', async () => {
    const first = offered();
    const second = (overrides: Partial<Offered>): Offered => {
      const next = { ...first, version: 2, seq: 1, ...overrides };
      const body = JSON.parse(first.body.toString()) as object;
      const members = { stream: next.stream, version: next.version, commandSeq: next.seq };
      return { ...next, body: Buffer.from(JSON.stringify({ ...body, ...members })) };
    };
    for (const next of [{ version: 3 }, { seq: 2 }, { stream: streamOf('elsewhere') }]) {
      await expect(many('append', [first, second(next)])).rejects.toThrow(/does not follow/);
    }
    await expect(many('append', [second({})])).rejects.toThrow(/does not follow/);
    await many('append', [first, second({})]);
    expect(await fixture.store.load(first.stream as StreamId)).toHaveLength(2);
  });

  it('is taken by a worker where it can be read', async () => {
    await one(offered());
    await one(offered(withMembers({ secret: { box: 'A'.repeat(80), subject: 'CPL-1' } })));
    expect(await verifyChain(fixture.pool)).toMatchObject({ intact: true });
  });
});

describe('what came in before it was refused', () => {
  /** As only the owner can any more: past the functions, with a hash that fits. */
  const plant = (stream: string, body: string) =>
    fixture.owner.query(
      `WITH moved AS (
         UPDATE event_log.head SET position = position + 1, hash = sha256(hash || int8send(position + 1) || $2)
         RETURNING position, hash)
       INSERT INTO event_log.event
       SELECT position, $1, 1, 'complaint.made', 1, $1, 0, $2, hash FROM moved RETURNING position`,
      [stream, Buffer.from(body, 'latin1')],
    );

  it.each([
    ['no UTF-8', '\xff00\xfe', /encoded data was not valid/, /is no UTF-8/],
    ['no JSON', '{"a":', /JSON/, /is not JSON/],
    ['no object', '7', /no JSON object/, /no JSON object/],
  ])(
    '%s: its stream can not be read, all others can, and the verdict names it',
    async (name, body, why, verdict) => {
      const stream = streamOf(`planted ${name}`);
      const { rows } = await plant(stream, body);
      const position = Number((rows[0] as { position: string }).position);
      const fine = newRequest();
      await fixture.store.append(fine);
      expect(await refusal(fixture.store.load(stream))).toMatchObject({
        code: 'event.unreadable',
        data: { position },
        message: expect.stringMatching(why) as string,
      });
      expect(await fixture.store.load(fine.stream)).toHaveLength(1);
      const { intact, faults } = await verifyChain(fixture.pool);
      expect(intact).toBe(false);
      const said = faults.find((fault) => fault.position === position)?.message;
      expect(said).toMatch(verdict);
      expect(said).toContain(JSON.stringify(stream));
    },
  );
});

import { openPool } from '@tipstaff/database';
import { Projections } from './projections';
import { parkedCases, projectionProgress } from './projection-progress';
import { handles, tally, TallyWorld } from './tally.fixture';

jest.setTimeout(60_000);

let world: TallyWorld;

beforeEach(async () => {
  world = await TallyWorld.open();
});
afterEach(() => world.close());

describe('a case that can not be folded', () => {
  it('is parked alone with its last good rows, and comes back with its next event', async () => {
    await world.say('complaint:norfolk:1', 'fine');
    await world.runner().catchUp();
    await world.say('complaint:norfolk:1', 'broken');
    await world.say('complaint:norfolk:2', 'other');
    await world.runner().catchUp();
    expect(await world.said()).toEqual(['complaint:norfolk:1 fine', 'complaint:norfolk:2 other']);
    expect(await parkedCases(world.pool)).toEqual([
      {
        projection: 'tally',
        stream: 'complaint:norfolk:1',
        position: 2,
        reason: 'It makes no sense.',
      },
    ]);
    expect((await projectionProgress(world.pool))[0]).toMatchObject({
      lagEvents: 0,
      parkedCases: 1,
    });

    await world.say('complaint:norfolk:1', 'mended');
    await world.runner().catchUp();
    expect(await parkedCases(world.pool)).toEqual([]);
    expect(await world.said()).toHaveLength(4);
  });

  it('is parked alone when it is the table that refuses its row', async () => {
    await world.say('complaint:norfolk:1', 'a nul \u0000 no text column takes');
    await world.say('complaint:norfolk:2', 'other');
    await world.runner().catchUp();
    expect(await world.said()).toEqual(['complaint:norfolk:2 other']);
    expect((await parkedCases(world.pool)).map(({ stream }) => stream)).toEqual([
      'complaint:norfolk:1',
    ]);
  });

  it('is parked alone when its context or its events can not be read', async () => {
    await world.say('complaint:norfolk:1', 'one');
    await world.say('complaint:norfolk:2', 'two');
    const picky = tally({
      context: (streams) =>
        streams.some(({ stream }) => stream.endsWith(':1'))
          ? Promise.reject(new Error('No context for it.'))
          : Promise.resolve(null),
    });
    await world.runner(picky).catchUp();
    expect(await world.said()).toEqual(['complaint:norfolk:2 two']);
    expect((await parkedCases(world.pool))[0]?.reason).toBe('No context for it.');
  });

  it('of a kind that nobody declared is parked, not passed over', async () => {
    await world.say('tide:norfolk:1', 'a new kind');
    await world.runner().catchUp();
    expect((await parkedCases(world.pool)).map(({ stream }) => stream)).toEqual(['tide:norfolk:1']);
  });

  /** What came in before the functions refused it: past them, as the owner of the database can. */
  const plant = async (stream: string, body: Buffer) => {
    const owner = openPool(world.database.url, { role: 'owner', max: 1 });
    await owner.query(
      `WITH moved AS (
         UPDATE event_log.head
            SET position = position + 1, hash = sha256(hash || int8send(position + 1) || $2)
         RETURNING position, hash)
       INSERT INTO event_log.event
       SELECT position, $1, 1, 'complaint.update', 1, $1, 0, $2, hash FROM moved`,
      [stream, body],
    );
    await owner.end();
  };
  const parked = async () =>
    Object.fromEntries(
      (await parkedCases(world.pool)).map(({ stream, reason }) => [stream, reason]),
    );

  it('is parked alone, whatever the bytes are that its events are made of', async () => {
    await world.say('complaint:norfolk:0', 'before');
    await plant('complaint:norfolk:bytes', Buffer.from('ff3030fe', 'hex'));
    await plant('complaint:norfolk:text', Buffer.from('no json \u0000'));
    await plant('complaint:norfolk:list', Buffer.from('[]'));
    await plant(
      'complaint:norfolk:other',
      Buffer.from('{"stream":"complaint:norfolk:0","data":{}}'),
    );
    await plant(
      'complaint:norfolk:later',
      Buffer.from(
        '{"stream":"complaint:norfolk:later","type":"complaint.update","schemaVersion":9,"data":{}}',
      ),
    );
    await world.say('complaint:norfolk:9', 'after');
    await world.runner().catchUp();
    expect(await world.said()).toEqual(['complaint:norfolk:0 before', 'complaint:norfolk:9 after']);
    expect(await parked()).toEqual({
      'complaint:norfolk:bytes': expect.stringMatching(/^Event 2 .* not valid/),
      'complaint:norfolk:text': expect.stringMatching(/^Event 3 .* JSON/),
      'complaint:norfolk:list': expect.stringMatching(/^Event 4 .* no JSON object/),
      'complaint:norfolk:other': expect.stringMatching(/^Event 5 .* another stream/),
      'complaint:norfolk:later': expect.stringContaining('schema version 9'),
    });
    expect(await projectionProgress(world.pool)).toMatchObject([{ lagEvents: 0, parkedCases: 5 }]);
    const rebuilt = await new Projections([tally()], world.services).rebuild('tally');
    expect(rebuilt).toMatchObject({ parked: 5, tables: [{ rows: 2, differing: 0 }] });
  });

  it('says since when it is behind also where the next event can not be read', async () => {
    await world.say('complaint:norfolk:0', 'before');
    await world.runner().catchUp();
    await plant('complaint:norfolk:bytes', Buffer.from('ff3030fe', 'hex'));
    expect(await projectionProgress(world.pool)).toMatchObject([
      { lagEvents: 1, behindSince: null },
    ]);
  });

  it('is parked alone where its own key opens nothing, or what was sealed is none', async () => {
    const secret = { subject: 'CPL-1', content: { note: 'x' } };
    await world.say('complaint:norfolk:1', 'one');
    const sealed = (stream: string, box: string) =>
      plant(
        stream,
        Buffer.from(
          JSON.stringify({
            ...{ stream, type: 'complaint.update', schemaVersion: 1, data: { says: 'sealed' } },
            secret: { box, subject: secret.subject },
          }),
        ),
      );
    await sealed('complaint:norfolk:short', 'AAAA');
    await sealed('complaint:norfolk:forged', Buffer.alloc(60).toString('base64'));
    await sealed('complaint:norfolk:unknown', Buffer.alloc(60).toString('base64'));
    // What tipstaff_api may do: a key of a case that has none yet.
    await world.pool.query(
      `INSERT INTO keyring.key (stream, subject, key, wrapped_by, created_at)
       VALUES ('complaint:norfolk:short', 'CPL-1', decode(repeat('00', 32), 'hex'), NULL, now()),
              ('complaint:norfolk:forged', 'CPL-1', decode(repeat('00', 32), 'hex'), NULL, now()),
              ('complaint:norfolk:unknown', 'CPL-1', decode(repeat('00', 60), 'hex'), 'nobody', now())`,
    );
    const opening = tally({ handles: { ...handles, complaint: 'follows-opened' } });
    await world.runner(opening).catchUp();
    expect(await world.said()).toEqual(['complaint:norfolk:1 one']);
    expect(Object.keys(await parked())).toHaveLength(3);
  });

  it('is tried again by a start', async () => {
    await world.say('complaint:norfolk:1', 'broken');
    await world.runner().catchUp();
    const able = tally({
      rowsOf: ({ stream }) => ({ tally: [{ stream, line: 0, said: 'read', detail: {} }] }),
    });
    await world.runner(able).catchUp();
    expect(await parked()).toEqual({});
    expect(await world.said()).toEqual(['complaint:norfolk:1 read']);
  });

  it('is parked alone where the words of its fault hold what no column takes', async () => {
    await world.say('complaint:norfolk:1', 'a');
    await world.say('complaint:norfolk:2', 'b');
    const quoting = tally({
      rowsOf({ stream }) {
        if (stream.endsWith(':1')) throw new Error('It says "\u0000".');
        return { tally: [{ stream, line: 0, said: 'b', detail: {} }] };
      },
    });
    await world.runner(quoting).catchUp();
    expect(await parked()).toEqual({ 'complaint:norfolk:1': 'It says "\ufffd".' });
    expect(await world.said()).toEqual(['complaint:norfolk:2 b']);
  });

  it('is tried again by a rebuild', async () => {
    await world.say('complaint:norfolk:1', 'broken');
    await world.runner().catchUp();
    const mended = tally({
      rowsOf: ({ stream }) => ({ tally: [{ stream, line: 0, said: 'read', detail: {} }] }),
    });
    const rebuilt = await new Projections([mended], world.services).rebuild('tally');
    expect(rebuilt).toMatchObject({
      parked: 0,
      tables: [{ table: 'tally', rows: 1, differing: 1 }],
    });
    expect(await parkedCases(world.pool)).toEqual([]);
  });
});

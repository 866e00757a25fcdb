import { randomUUID } from 'node:crypto';
import { DomainError, type StreamId } from '@tipstaff/kernel';
import { newEvent, newRequest, refusal, streamOf } from './append-request.fixture';
import { type StoreFixture, storeFixture } from './store.fixture';
import { verifyChain } from './verify-chain';

let fixture: StoreFixture;
beforeAll(async () => {
  fixture = await storeFixture();
});
afterAll(() => fixture.close());

describe('append', () => {
  it('records every part of an event, and gives it back', async () => {
    const { store } = fixture;
    const stream = streamOf('whole');
    const request = newRequest({
      stream,
      causationId: 'cause',
      events: [newEvent(), newEvent({ type: 'complaint.logged', data: { note: 'é€😀"\\' } })],
    });
    const answer = await store.append(request);
    expect(answer).toMatchObject({ outcome: 'appended', version: 2 });
    const loaded = await store.load(stream);
    expect(loaded.map(({ position }) => position)).toEqual([
      answer.firstPosition,
      answer.lastPosition,
    ]);
    expect(loaded[1]).toEqual({
      position: answer.lastPosition,
      stream,
      version: 2,
      type: 'complaint.logged',
      schemaVersion: 1,
      on: '2024-09-30',
      enteredOn: '2024-09-30',
      recordedAt: '2024-10-01T08:00:00.000Z',
      actor: 'analyst',
      commandId: request.commandId,
      correlationId: 'correlation',
      causationId: 'cause',
      data: { note: 'é€😀"\\' },
      secret: { state: 'none' },
    });
    expect(await store.load(stream, { afterVersion: 1 })).toEqual([loaded[1]]);
  });

  it('refuses a wrong expected version, and says which one is right', async () => {
    const { store } = fixture;
    const stream = streamOf('stale');
    await store.append(newRequest({ stream, events: [newEvent(), newEvent()] }));
    const stale = { kind: 'stale-version', code: 'stream.stale-version' };
    for (const [expectedVersion, at, currentVersion] of [
      [0, stream, 2],
      [1, stream, 2],
      [3, stream, 2],
      [1, streamOf('no such stream'), 0],
    ] as const) {
      const error = await refusal(store.append(newRequest({ stream: at, expectedVersion })));
      expect(error).toMatchObject({ ...stale, data: { expectedVersion, currentVersion } });
    }
  });

  it('answers a command that was recorded as it did the first time, and writes nothing', async () => {
    const { store } = fixture;
    const request = newRequest({ events: [newEvent(), newEvent(), newEvent()] });
    const first = await store.append(request);
    await store.append(newRequest({ stream: request.stream, expectedVersion: 3 }));
    const before = await store.head();
    expect(await store.append(request)).toEqual({ ...first, outcome: 'repeated' });
    expect(await store.head()).toEqual(before);
  });

  it('writes a command once that is sent many times at once, here and from another process', async () => {
    const { store } = fixture;
    const other = fixture.openStore().store;
    const request = newRequest({ events: [newEvent(), newEvent()] });
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => (i % 2 ? store : other).append(request)),
    );
    expect(answers.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
    expect(new Set(answers.map(({ firstPosition }) => firstPosition)).size).toBe(1);
    expect(new Set(answers.map(({ lastPosition }) => lastPosition)).size).toBe(1);
    expect(await store.load(request.stream)).toHaveLength(2);
  });

  it('refuses a command id that another command has', async () => {
    const { store } = fixture;
    const request = newRequest();
    await store.append(request);
    for (const other of [request.stream, streamOf('elsewhere')]) {
      const error = await refusal(
        store.append({ ...request, stream: other, commandHash: 'another' }),
      );
      expect(error).toMatchObject({ kind: 'unprocessable', code: 'command.reused-id' });
    }
  });

  it('lets one of two writers through who expect the same version', async () => {
    const other = fixture.openStore().store;
    for (let version = 0; version < 10; version += 1) {
      const request = { stream: streamOf('contested'), expectedVersion: version };
      const outcomes = await Promise.allSettled([
        fixture.store.append(newRequest(request)),
        other.append(newRequest(request)),
      ]);
      const refused = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [outcome.reason as DomainError] : [],
      );
      expect(refused).toHaveLength(1);
      expect(refused[0]).toMatchObject({
        kind: 'stale-version',
        data: { expectedVersion: version, currentVersion: version + 1 },
      });
    }
    expect(await fixture.store.load(streamOf('contested'))).toHaveLength(10);
  });

  it.each([
    ['no events', { events: [] }, '/events'],
    ['a version below nothing', { expectedVersion: -1 }, '/expectedVersion'],
    ['a NUL in the command id', { commandId: 'a\u0000' }, '/commandId'],
    ['half a character in the stream', { stream: streamOf('\ud800') }, '/stream'],
    ['a name beyond measure', { stream: streamOf('x'.repeat(500)) }, '/stream'],
    [
      'an older version of a type',
      { events: [newEvent({ schemaVersion: 0 })] },
      '/events/schemaVersion',
    ],
  ])('refuses %s before it can harm others', async (_, overrides, pointer) => {
    const error = await refusal(fixture.store.append(newRequest(overrides)));
    expect(error).toMatchObject({ kind: 'invalid-input', code: 'record.unfit-event', pointer });
  });

  it('keeps text that JSON can hold and jsonb can not', async () => {
    const stream = streamOf('odd text');
    const data = { nul: 'a\u0000b', half: '\ud800' };
    await fixture.store.append(newRequest({ stream, events: [newEvent({ data })] }));
    expect((await fixture.store.load(stream))[0]?.data).toEqual(data);
    const { rows } = await fixture.pool.query(
      'SELECT count(event) AS count FROM event_log.event_as_json',
    );
    expect(Number(rows[0].count)).toBe((await fixture.store.head()).position);
  });

  it('refuses further calls once closed, and answers those it took', async () => {
    const { store } = fixture.openStore();
    const taken = store.append(newRequest());
    await new Promise((resolve) => setImmediate(resolve));
    const closed = store.close();
    expect(await taken).toMatchObject({ outcome: 'appended' });
    await closed;
    expect(await refusal(store.append(newRequest()))).toMatchObject({ kind: 'unavailable' });
  });
});

describe('appendAll', () => {
  it('keeps the others of a group when one is refused', async () => {
    const known = newRequest();
    await fixture.store.append(known);
    const position = (await fixture.store.head()).position;
    const answers = await fixture.store.appendAll([
      newRequest(),
      newRequest({ expectedVersion: 7 }),
      newRequest({ events: [newEvent(), newEvent()] }),
      known,
      { ...known, stream: streamOf('reused'), commandHash: 'another' },
      newRequest({ events: [] }),
      newRequest(),
    ]);
    expect(answers.map((answer) => ('code' in answer ? answer.code : answer.outcome))).toEqual([
      'appended',
      'stream.stale-version',
      'appended',
      'repeated',
      'command.reused-id',
      'record.unfit-event',
      'appended',
    ]);
    expect([answers[0], answers[2], answers[6]]).toMatchObject([
      { firstPosition: position + 1, lastPosition: position + 1 },
      { firstPosition: position + 2, lastPosition: position + 3 },
      { firstPosition: position + 4, lastPosition: position + 4 },
    ]);
    expect((await fixture.store.head()).position).toBe(position + 4);
  });

  it('answers 500 requests, each for itself and in their order', async () => {
    const requests = Array.from({ length: 500 }, (_, i) =>
      newRequest({
        stream: streamOf(`bulk ${i}`),
        expectedVersion: i % 50 === 49 ? 3 : 0,
        events: Array.from({ length: 1 + (i % 4) }, () =>
          newEvent({ secret: i % 3 ? null : { subject: `CPL-${i}`, content: { note: 'x' } } }),
        ),
      }),
    );
    const answers = await fixture.store.appendAll(requests);
    expect(answers.filter((answer) => answer instanceof DomainError)).toHaveLength(10);
    const loaded = await fixture.store.loadMany(requests.map(({ stream }) => stream));
    requests.forEach(({ stream, events }, i) => {
      expect(loaded.get(stream)).toHaveLength(i % 50 === 49 ? 0 : events.length);
    });
  });

  it('takes requests that follow one another on one stream', async () => {
    const stream = streamOf('one after another');
    const answers = await fixture.store.appendAll(
      Array.from({ length: 20 }, (_, version) => newRequest({ stream, expectedVersion: version })),
    );
    expect(answers.map((answer) => 'version' in answer && answer.version)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });
});

describe('reading', () => {
  it('pages through the whole log without a gap', async () => {
    const { position } = await fixture.store.head();
    const seen: number[] = [];
    for (let after = 0; ;) {
      const page = await fixture.store.readAll({ after, limit: 100 });
      seen.push(...page.map((event) => event.position));
      if (page.length < 100) break;
      after = seen.at(-1) ?? 0;
    }
    expect(seen).toEqual(Array.from({ length: position }, (_, i) => i + 1));
    const part = await fixture.store.readAll({ after: 3, limit: 100, upTo: 5 });
    expect(part.map((event) => event.position)).toEqual([4, 5]);
  });

  it('lists the streams of a category, of one force or of all', async () => {
    const suffix = randomUUID();
    const names = [`dsi:kent:${suffix}`, `dsi:norfolk:${suffix}`, `dsi:norfolk-east:${suffix}`];
    for (const name of names) {
      await fixture.store.append(
        newRequest({ stream: name as StreamId, events: [newEvent(), newEvent()] }),
      );
    }
    expect(await fixture.store.streams({ category: 'dsi', force: 'norfolk' })).toEqual([names[1]]);
    expect(await fixture.store.streams({ category: 'dsi' })).toEqual([
      names[0],
      names[2],
      names[1],
    ]);
  });

  it('gives an empty history for a stream that does not exist', async () => {
    expect(await fixture.store.load(streamOf('nothing'))).toEqual([]);
    expect(await fixture.store.loadMany([streamOf('nothing')])).toEqual(
      new Map([[streamOf('nothing'), []]]),
    );
  });

  it('leaves an intact chain behind', async () => {
    expect(await verifyChain(fixture.pool)).toMatchObject({ intact: true, faults: [] });
  });
});

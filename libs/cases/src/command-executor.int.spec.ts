import { EventStore, Upcasters } from '@tipstaff/event-store';
import { DomainError } from '@tipstaff/kernel';
import {
  newEvent,
  newRequest,
  refusal,
  streamOf,
} from '../../event-store/src/append-request.fixture';
import { type StoreFixture, storeFixture } from '../../event-store/src/store.fixture';
import { CommandExecutor } from './command-executor';

let fixture: StoreFixture;
let executor: CommandExecutor;
beforeAll(async () => {
  fixture = await storeFixture();
  executor = new CommandExecutor(fixture.store);
});
afterAll(() => fixture.close());

const meta = (commandId: string) => ({
  commandId,
  commandHash: 'hash',
  actor: 'analyst',
  correlationId: 'correlation',
  causationId: null,
});

const closeOnce = (history: readonly unknown[]) => {
  if (history.length > 0) {
    throw new DomainError('rule-violation', 'complaint.already-closed', 'It is closed.');
  }
  return [newEvent({ type: 'complaint.finalised' })];
};

const write = (reference: string, expectedVersion: number) =>
  fixture.store.append(newRequest({ stream: streamOf(reference), expectedVersion }));

/** Resolves for each of so many who come, once all of them have. */
function meetingOf(count: number): () => Promise<void> {
  let come = 0;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    come += 1;
    if (come >= count) open();
    return opened;
  };
}

/** A store of another process, that goes on from its load when the others have loaded as well. */
function loadingTogether(allHaveLoaded: () => Promise<void>): StoreFixture['store'] {
  const { store } = fixture.openStore();
  const load = store.load.bind(store);
  store.load = async (...asked) => {
    const events = await load(...asked);
    await allHaveLoaded();
    return events;
  };
  return store;
}

describe('a command', () => {
  it('is decided on the history and recorded', async () => {
    const stream = streamOf('decided');
    await write('decided', 0);
    const result = await executor.execute({
      stream,
      meta: meta('decided'),
      decide: (history) => [newEvent({ data: { before: history.length } })],
    });
    expect(result).toMatchObject({
      outcome: 'appended',
      version: 2,
      events: [{ type: 'complaint.made', data: { before: 1 } }],
    });
    expect(await fixture.store.load(stream)).toHaveLength(2);
  });

  it('that is refused writes nothing', async () => {
    await write('refused', 0);
    const stream = streamOf('refused');
    const error = await refusal(executor.execute({ stream, meta: meta('r'), decide: closeOnce }));
    expect(error.code).toBe('complaint.already-closed');
    expect(await fixture.store.load(stream)).toHaveLength(1);
  });

  it('that changes nothing writes nothing, and answers the version there is', async () => {
    await write('unchanged', 0);
    const before = await fixture.store.head();
    const stream = streamOf('unchanged');
    const result = await executor.execute({ stream, meta: meta('u'), decide: () => [] });
    expect(result).toEqual({
      outcome: 'unchanged',
      firstPosition: 0,
      lastPosition: 0,
      version: 1,
      events: [],
      after: [expect.objectContaining({ number: 1 })],
    });
    expect(await fixture.store.head()).toEqual(before);
  });

  it('that comes again gets its first answer, though it would now be refused or is stale', async () => {
    const command = {
      stream: streamOf('again'),
      meta: meta('again'),
      expectedVersion: 0,
      decide: closeOnce,
    };
    const first = await executor.execute(command);
    await write('again', 1);
    const second = await executor.execute(command);
    expect(second).toMatchObject({
      outcome: 'repeated',
      firstPosition: first.firstPosition,
      lastPosition: first.lastPosition,
      version: 1,
      events: [{ type: 'complaint.finalised' }],
    });
    const another = { ...command, meta: { ...command.meta, commandHash: 'another' } };
    expect(await refusal(executor.execute(another))).toMatchObject({ code: 'command.reused-id' });
  });

  it('with an expected version is told which events are newer', async () => {
    await write('newer', 0);
    await write('newer', 1);
    await write('newer', 2);
    const error = await refusal(
      executor.execute({
        stream: streamOf('newer'),
        meta: meta('newer'),
        expectedVersion: 1,
        decide: () => [newEvent()],
      }),
    );
    expect(error).toMatchObject({
      kind: 'stale-version',
      data: {
        expectedVersion: 1,
        currentVersion: 3,
        newer: [
          { version: 2, type: 'complaint.made' },
          { version: 3, type: 'complaint.made' },
        ],
      },
    });
  });

  it('is told of newer events in clear, and of nothing that is sealed in them', async () => {
    const stream = streamOf('sealed');
    const secret = { subject: 'OFF-0001', content: { note: 'Rang at nine.' } };
    const handled = newEvent({ type: 'complaint.handling', data: { value: 'schedule-3' }, secret });
    await fixture.store.append(newRequest({ stream, events: [handled] }));
    const command = { stream, meta: meta('sealed'), expectedVersion: 0, open: true };
    const error = await refusal(executor.execute({ ...command, decide: () => [newEvent()] }));
    const [recorded] = await fixture.store.load(stream);
    expect(error.data['newer']).toEqual([
      {
        version: 1,
        type: 'complaint.handling',
        on: handled.on,
        enteredOn: handled.enteredOn,
        recordedAt: recorded?.recordedAt,
        actor: recorded?.actor,
        data: { value: 'schedule-3' },
      },
    ]);
    expect(JSON.stringify(error.data)).not.toContain('Rang at nine.');
  });

  it('to a stream that is hidden is answered as to one that does not exist, and begins none', async () => {
    await write('hidden', 0);
    await write('hidden', 1);
    const asked = (reference: string, expectedVersion?: number) => ({
      ...{ stream: streamOf(reference), meta: meta(`to ${reference}`), expectedVersion },
      hides: {
        isHidden: (history: readonly unknown[]) => history.length > 0,
        refusal: () => new DomainError('not-found', 'case.not-found', 'There is none.'),
      },
      decide: (history: readonly unknown[]) => {
        if (history.length === 0) throw new DomainError('rule-violation', 'never-made', 'Begin.');
        return [newEvent()];
      },
    });
    const said = async (reference: string, expectedVersion?: number) => {
      const { code, data, message } = await refusal(
        executor.execute(asked(reference, expectedVersion)),
      );
      return { code, data, words: message.replaceAll(streamOf(reference), '') };
    };
    for (const version of [undefined, 0, 1, 2]) {
      expect([version, await said('hidden', version)]).toEqual([
        version,
        await said('never-there', version),
      ]);
    }
    const opening = { ...asked('hidden', 0), decide: () => [newEvent()] };
    expect((await refusal(executor.execute(opening))).code).toBe('case.not-found');
    expect(await fixture.store.load(streamOf('hidden'))).toHaveLength(2);
  });

  it('that was hidden from its sender while it was decided is answered so, without what is newer', async () => {
    const stream = streamOf('hidden meanwhile');
    await write('hidden meanwhile', 0);
    const error = await refusal(
      executor.execute({
        ...{ stream, meta: meta('meanwhile'), expectedVersion: 1 },
        hides: {
          isHidden: (history) => history.length > 1,
          refusal: () => new DomainError('not-found', 'case.not-found', 'There is none.'),
        },
        decide: () => {
          // It comes into the lane before the command itself does, so it always wins.
          void write('hidden meanwhile', 1);
          return [newEvent()];
        },
      }),
    );
    expect(error).toMatchObject({
      code: 'stream.stale-version',
      data: { expectedVersion: 1, currentVersion: 0, newer: [] },
    });
  });

  it('that others forestall again and again gives up, and is told of what they wrote last', async () => {
    const stream = streamOf('forestalled');
    const others: Promise<unknown>[] = [];
    const error = await refusal(
      executor.execute({
        stream,
        meta: meta('forestalled'),
        decide: ({ length }) => {
          // It comes into the lane before the command itself does, so it always wins.
          others.push(write('forestalled', length));
          return [newEvent()];
        },
      }),
    );
    await Promise.all(others);
    expect(error).toMatchObject({
      code: 'stream.stale-version',
      data: {
        expectedVersion: others.length - 1,
        currentVersion: others.length,
        newer: [{ version: others.length, type: 'complaint.made' }],
      },
    });
  });

  it('without one is decided again on what others wrote meanwhile', async () => {
    const stream = streamOf('meanwhile');
    const seen: number[] = [];
    const allHaveLoaded = meetingOf(4);
    const result = await Promise.all(
      Array.from({ length: 4 }, (_, i) =>
        new CommandExecutor(loadingTogether(allHaveLoaded)).execute({
          stream,
          meta: meta(`meanwhile ${i}`),
          decide: (history) => {
            seen.push(history.length);
            return [newEvent({ data: { after: history.length } })];
          },
        }),
      ),
    );
    expect(result.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4]);
    expect(seen.length).toBeGreaterThan(4);
    expect((await fixture.store.load(stream)).map(({ data }) => data['after'])).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('with an expected version that loses a race is told of what won', async () => {
    const stream = streamOf('race');
    const race = await Promise.allSettled(
      Array.from({ length: 2 }, (_, i) =>
        new CommandExecutor(fixture.openStore().store).execute({
          stream,
          meta: meta(`race ${i}`),
          expectedVersion: 0,
          decide: () => [newEvent()],
        }),
      ),
    );
    const lost = race.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toMatchObject({
      code: 'stream.stale-version',
      data: { currentVersion: 1, newer: [{ version: 1, type: 'complaint.made' }] },
    });
  });
});

describe('what a command costs', () => {
  class CountingStore extends EventStore {
    loads = 0;
    override load(...asked: Parameters<EventStore['load']>) {
      this.loads += 1;
      return super.load(...asked);
    }
  }
  const counting = () => new CountingStore(fixture.pool, fixture.store.clock, new Upcasters());

  it('is one load of its stream, also to answer with what became of it', async () => {
    await write('once', 0);
    const store = counting();
    const { after } = await new CommandExecutor(store).execute({
      stream: streamOf('once'),
      meta: meta('once'),
      decide: () => [newEvent({ data: { said: 'now' } })],
    });
    expect(after.map(({ number, data }) => [number, data])).toEqual([
      [1, { value: 'local' }],
      [2, { said: 'now' }],
    ]);
    expect(store.loads).toBe(1);
  });

  it('is no load at all where what happened begins its stream', async () => {
    const store = counting();
    const recording = new CommandExecutor(store);
    const stream = streamOf('happened');
    const happened = (commandId: string) =>
      recording.record({ stream, meta: meta(commandId), events: [newEvent()] });
    await happened('first');
    await happened('first');
    expect(store.loads).toBe(0);
    await happened('second');
    const recorded = await fixture.store.load(stream);
    expect(recorded.map(({ commandId }) => commandId)).toEqual(['first', 'second']);
  });
});

describe('many commands', () => {
  it('are each answered for itself: written, nothing to write, or refused', async () => {
    await write('many-2', 0);
    const of = (reference: string, isNew: boolean) => ({
      stream: streamOf(reference),
      decide: (history: readonly unknown[]) =>
        isNew
          ? { meta: meta(reference), events: [newEvent({ data: { history: history.length } })] }
          : null,
    });
    const unfit = {
      stream: streamOf('many-4'),
      decide: () => ({ meta: meta('many-4'), events: [newEvent({ type: '' })] }),
    };
    const answers = await executor.executeAll([
      of('many-1', true),
      of('many-2', true),
      of('many-3', false),
      unfit,
    ]);
    expect(answers).toEqual([true, true, false, expect.any(DomainError)]);
    expect((await fixture.store.load(streamOf('many-2')))[1]?.data).toEqual({ history: 1 });
  });
});

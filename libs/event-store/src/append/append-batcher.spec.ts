import { type AppendRequest, type AppendResult } from '../append-request';
import { newRequest, streamOf } from '../append-request.fixture';
import { AppendBatcher, type PreparedRequest } from './append-batcher';

const ANSWER: AppendResult = { outcome: 'appended', firstPosition: 1, lastPosition: 1, version: 1 };

/** A lane whose groups are answered when the test says so. */
function heldLane() {
  const groups: { names: string[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const lane = new AppendBatcher(
    (group) =>
      new Promise((resolve, reject) => {
        groups.push({
          names: group.map(({ request }) => request.commandId),
          answer: () => resolve(group.map(() => ANSWER)),
          fail: reject,
        });
      }),
  );
  return { lane, groups };
}

function prepared(commandId: string, overrides: Partial<AppendRequest> = {}): PreparedRequest {
  return { request: newRequest({ commandId, ...overrides }), bodies: ['{}'] };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const turns = async () => {
  for (let i = 0; i < 3; i += 1) await turn();
};

describe('the lane of appends', () => {
  it('sends at once when idle, and lets those who come meanwhile share the next group', async () => {
    const { lane, groups } = heldLane();
    const answers = [lane.submit(prepared('a'))];
    await turns();
    answers.push(lane.submit(prepared('b')), lane.submit(prepared('c')));
    await turns();
    expect(groups.map(({ names }) => names)).toEqual([['a']]);
    groups[0]?.answer();
    await turns();
    expect(groups.map(({ names }) => names)).toEqual([['a'], ['b', 'c']]);
    groups[1]?.answer();
    expect(await Promise.all(answers)).toEqual([ANSWER, ANSWER, ANSWER]);
  });

  it('takes a stream and a command id once in a group', async () => {
    const { lane, groups } = heldLane();
    const stream = streamOf('same');
    const answers = [
      lane.submit(prepared('a', { stream })),
      lane.submit(prepared('b', { stream })),
      lane.submit(prepared('c')),
      lane.submit(prepared('a')),
    ];
    for (let i = 0; i < 3; i += 1) {
      await turns();
      groups[i]?.answer();
    }
    await Promise.all(answers.slice(0, 4));
    expect(groups.map(({ names }) => names)).toEqual([
      ['a', 'c'],
      ['b', 'a'],
    ]);
  });

  it('goes on after a group that failed', async () => {
    const { lane, groups } = heldLane();
    const failing = lane.submit(prepared('a'));
    await turns();
    groups[0]?.fail(new Error('lost'));
    await expect(failing).rejects.toThrow('lost');
    const next = lane.submit(prepared('b'));
    await turns();
    groups[1]?.answer();
    expect(await next).toEqual(ANSWER);
  });

  it('closes when all it took are answered, and takes no more', async () => {
    const { lane, groups } = heldLane();
    const answer = lane.submit(prepared('a'));
    let closed = false;
    const closing = lane.close().then(() => (closed = true));
    await expect(lane.submit(prepared('b'))).rejects.toMatchObject({ code: 'record.unavailable' });
    await turns();
    expect(closed).toBe(false);
    groups[0]?.answer();
    expect(await answer).toEqual(ANSWER);
    await closing;
    await new AppendBatcher(() => Promise.resolve([])).close();
  });
});

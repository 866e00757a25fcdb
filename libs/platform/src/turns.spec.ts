import { setImmediate } from 'node:timers/promises';
import { inTurns, Turns } from './turns';

/** Keeps the process busy for a few milliseconds, in which nothing else can run. */
function work(): void {
  const until = performance.now() + 3;
  while (performance.now() < until);
}

it('lets others in while long work goes on, and not after every small piece', async () => {
  let others = 0;
  let isOver = false;
  const waiting = (async () => {
    while (!isOver) {
      await setImmediate();
      others += 1;
    }
  })();
  const turns = new Turns();
  for (let piece = 0; piece < 50; piece += 1) {
    work();
    await turns.next();
  }
  isOver = true;
  await waiting;
  expect(others).toBeGreaterThan(1);
  expect(others).toBeLessThan(50);
});

it('makes of each what is to be made, in order, and lets others in where one takes long', async () => {
  let others = 0;
  const other = (): void => {
    others += 1;
    waiting = globalThis.setImmediate(other);
  };
  let waiting = globalThis.setImmediate(other);
  const made = await inTurns([1, 2, 3], (one) => {
    const until = performance.now() + 11;
    while (performance.now() < until);
    return one * 2;
  });
  clearImmediate(waiting);
  expect(made).toEqual([2, 4, 6]);
  expect(others).toBeGreaterThanOrEqual(3);
  expect(await inTurns([], String)).toEqual([]);
});

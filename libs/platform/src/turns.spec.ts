import { setImmediate } from 'node:timers/promises';
import { Turns } from './turns';

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

import { setImmediate } from 'node:timers/promises';

/** So long others wait at most for work that takes its turns after each small piece. */
const MOST_MS = 10;

/** Of long work in a process that answers: lets others be answered in between. */
export class Turns {
  private since = performance.now();

  /** To be waited for between two small pieces; mostly at once. */
  async next(): Promise<void> {
    if (performance.now() - this.since < MOST_MS) return;
    await setImmediate();
    this.since = performance.now();
  }
}

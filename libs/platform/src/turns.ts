import { setImmediate } from 'node:timers/promises';

/** So long others wait at most for work that takes its turns after each small piece. */
const MOST_MS = 10;

/** Of long work in a process that answers: lets others be answered in between. */
export class Turns {
  private since = performance.now();

  /** Whether others have waited long enough: for pieces so small that waiting for each would take longer than they do. */
  get areDue(): boolean {
    return performance.now() - this.since >= MOST_MS;
  }

  /** To be waited for between two small pieces; mostly at once. */
  async next(): Promise<void> {
    if (!this.areDue) return;
    await setImmediate();
    this.since = performance.now();
  }
}

/** What is made of each, in order, with turns for others in between. */
export async function inTurns<T, Made>(all: Iterable<T>, make: (one: T) => Made): Promise<Made[]> {
  const turns = new Turns();
  const made: Made[] = [];
  for (const one of all) {
    made.push(make(one));
    if (turns.areDue) await turns.next();
  }
  return made;
}

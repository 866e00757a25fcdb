interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitParts<Item, Answer> {
  /** Writes a group in one transaction; one answer an item, in order. Rejects for all of them. */
  readonly send: (group: readonly Item[]) => Promise<readonly Answer[]>;
  /** Begins a group; what it answers says of one item after the other whether that may join. */
  readonly newGroup: () => (item: Item) => boolean;
  /** What a call is refused with once the lane is closed. */
  readonly closed: () => Error;
}

/**
 * Group commit: one transaction is under way at a time, and the calls that arrive meanwhile share
 * the next one. A second lane was measured and is slower: both need the head row's lock.
 */
export class GroupCommit<Item, Answer> {
  private waiting: Waiting<Item, Answer>[] = [];
  private state: 'idle' | 'planned' | 'sending' = 'idle';
  private closing: { done: Promise<void>; resolve: () => void } | null = null;

  constructor(private readonly parts: GroupCommitParts<Item, Answer>) {}

  submit(item: Item): Promise<Answer> {
    if (this.closing) return Promise.reject(this.parts.closed());
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.state === 'idle') this.plan();
    });
  }

  /** Refuses new calls; resolves when those that wait have their answer. */
  close(): Promise<void> {
    if (!this.closing) {
      let resolve = () => {};
      const done = new Promise<void>((settle) => (resolve = settle));
      this.closing = { done, resolve };
      if (this.state === 'idle') resolve();
    }
    return this.closing.done;
  }

  /**
   * At once, but after everything that is about to call has called: calls come from promises, and
   * the next tick comes after all of those.
   */
  private plan(): void {
    this.state = 'planned';
    process.nextTick(() => void this.sendNext());
  }

  private async sendNext(): Promise<void> {
    const group = this.takeGroup();
    if (group.length === 0) {
      this.state = 'idle';
      this.closing?.resolve();
      return;
    }
    this.state = 'sending';
    try {
      const answers = await this.parts.send(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, i) => {
        const answer = answers[i];
        if (answer === undefined) reject(new Error('A request of the group was not answered.'));
        else resolve(answer);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
    // Those who were just answered may call again before the next group leaves.
    this.plan();
  }

  /** In order of arrival; what may not join waits for a later group. */
  private takeGroup(): Waiting<Item, Answer>[] {
    const mayJoin = this.parts.newGroup();
    const taken: Waiting<Item, Answer>[] = [];
    const left: Waiting<Item, Answer>[] = [];
    for (const one of this.waiting) (mayJoin(one.item) ? taken : left).push(one);
    this.waiting = left;
    return taken;
  }
}

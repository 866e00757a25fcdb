/** Counts what a queue has done. `reached` fails with the first thing that does: a bench is not to wait for it. */
export class Tally {
  private left: number;
  private finish: () => void = () => undefined;
  private fail: (error: unknown) => void = () => undefined;
  readonly reached: Promise<void>;

  constructor(wanted: number) {
    this.left = wanted;
    this.reached = new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
    // Whoever waits for it hears of it; until then it ends nothing.
    this.reached.catch(() => undefined);
    if (wanted === 0) this.finish();
  }

  /** One more, unless the work for it fails. @throws what the work throws */
  async count<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      this.left -= 1;
      if (this.left === 0) this.finish();
      return result;
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }
}

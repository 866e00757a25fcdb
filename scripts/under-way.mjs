/** What the command that runs in this process does yet before its services go: see OnStop of the command line. */
export class UnderWay {
  #finish = null;

  /** For the host of a command. */
  onStop = (finish) => {
    this.#finish = finish;
    return () => (this.#finish = null);
  };

  async finish() {
    await this.#finish?.();
  }
}

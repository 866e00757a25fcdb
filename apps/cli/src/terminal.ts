import { type Writable } from 'node:stream';
import { DomainError } from '@tipstaff/kernel';

/** A stream to write to; `isTTY` where a person watches. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Streams that have been given a listener: without one a broken pipe would end the process. */
const guarded = new WeakSet<Output>();

/**
 * What the user sees: results on `out`, everything else on `err`. A reader that has gone away
 * (`| head`) ends the output, not the program.
 */
export class Terminal {
  private readonly gone = new Set<Output>();

  constructor(
    private readonly output: Output,
    private readonly errors: Output,
  ) {
    for (const stream of [output, errors]) {
      if (!guarded.has(stream)) stream.on('error', () => undefined);
      guarded.add(stream);
    }
  }

  /** Resolves when there is room for more, so that a long result does not gather in memory. */
  async out(text: string): Promise<void> {
    await this.write(this.output, `${text}\n`);
  }

  /** The same without a line end. */
  async part(text: string): Promise<void> {
    await this.write(this.output, text);
  }

  async err(text: string): Promise<void> {
    await this.write(this.errors, `${text}\n`);
  }

  /** Overwrites the last line; only where a person watches. */
  get status(): { show(text: string): void } | null {
    const { errors } = this;
    if (!errors.isTTY) return null;
    const width = (errors.columns ?? 80) - 1;
    return { show: (text) => void errors.write(`\r\x1b[K${text.slice(0, width)}`) };
  }

  private write(stream: Output, text: string): Promise<void> {
    if (this.gone.has(stream) || stream.destroyed) return Promise.resolve();
    return new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) this.gone.add(stream);
        // A reader that left is no fault; a result that was lost half-way is.
        if (error && stream === this.output && !hasLeft(error)) reject(outputLost(error));
        else resolve();
      });
    });
  }
}

function hasLeft(error: Error & { readonly code?: string }): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}

function outputLost(error: Error): DomainError {
  return new DomainError(
    'unavailable',
    'output.lost',
    `The result could not be written (${error.message}): free some space or write it elsewhere, and run the command again.`,
    { cause: error },
  );
}

import { DomainError } from '@tipstaff/kernel';
import { performance } from 'node:perf_hooks';
import { type Writable } from 'node:stream';

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

const BAR_CELLS = 24;
const REDRAW_MS = 100;
const SAY_MS = 5_000;

/** Shows how far a long command has come: a bar to a person, a line now and then to a log. */
export class ProgressLine {
  private shownAt = performance.now();
  private isDrawn = false;

  constructor(private readonly terminal: Terminal) {}

  /** @param share from 0 to 1; null where the whole is not known */
  show(share: number | null, words: string): void {
    const { status } = this.terminal;
    const now = performance.now();
    if (now - this.shownAt < (status ? REDRAW_MS : SAY_MS)) return;
    this.shownAt = now;
    if (status) {
      status.show(share === null ? words : `${bar(share)} ${words}`);
      this.isDrawn = true;
    } else {
      void this.terminal.err(share === null ? words : `${Math.floor(share * 100)}%  ${words}`);
    }
  }

  /** Leaves a clean line for what comes next. */
  done(): void {
    if (this.isDrawn) this.terminal.status?.show('');
    this.isDrawn = false;
  }
}

function bar(share: number): string {
  const full = Math.round(Math.min(Math.max(share, 0), 1) * BAR_CELLS);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_CELLS - full)}] ${percent}%`;
}

const MOST_IN_CELL = 10;

/** So many as a cell of a table can hold, and how many more there are. */
export function fewInCell(of: readonly string[], separator: string): string {
  const shown = of.slice(0, MOST_IN_CELL).join(separator);
  const more = of.length - MOST_IN_CELL;
  return more <= 0 ? shown : `${shown} and ${more} more; --json has all`;
}

/** Columns of plain text, the last one ragged; a person can paste it anywhere. */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

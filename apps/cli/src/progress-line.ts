import { performance } from 'node:perf_hooks';
import { type Terminal } from './terminal';

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

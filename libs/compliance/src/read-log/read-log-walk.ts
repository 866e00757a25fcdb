import { BEGINNING, type ChainFault, chainHash, type ChainMark } from '@tipstaff/event-store';
import { type LoggedReading } from './reading';

/** An entry as it is stored, before anything is made of it. */
export interface StoredEntry {
  readonly number: string | number;
  readonly body: Buffer;
  readonly hash: string;
  /** What stands in the columns beside it, as the body has it. */
  readonly columns: Pick<LoggedReading, 'actor' | 'operation' | 'force' | 'cases'>;
  readonly at: string;
}

const MOST_FAULTS = 20;
/** Takes the entries one after another, and gathers what is wrong with them. */
export class ReadLogWalk {
  readonly faults: ChainFault[] = [];
  entries = 0;
  private number = 0;
  hash = BEGINNING.hash;

  isFull(): boolean {
    return this.faults.length >= MOST_FAULTS;
  }

  /** After a fault it goes on from what is stored, so that one fault is told once. */
  take({ number: stored, body, hash, columns, at }: StoredEntry): void {
    const number = Number(stored);
    if (number !== this.number + 1) this.report(this.number + 1, 'is missing');
    if (chainHash(this.hash, number, body) !== hash) {
      this.report(number, 'does not fit the chain: it, its hash, or the one before it was altered');
    } else if (!saysTheSame(body, { ...columns, at })) {
      this.report(number, 'has columns that say something else than its body');
    }
    this.number = number;
    this.hash = hash;
    this.entries += 1;
  }

  /** @param end where the walk should have ended */
  finish({ position, hash }: ChainMark): void {
    if (this.number < position) this.report(this.number + 1, 'is missing, with all after it');
    else if (this.number > position) {
      this.report(position + 1, 'comes after the number that the head row names');
    } else if (this.hash !== hash) {
      this.report(position, 'has another hash than the head row: one of the two was altered');
    }
  }

  private report(position: number, what: string): void {
    if (!this.isFull()) this.faults.push({ position, message: `Entry ${position} ${what}.` });
  }
}

function saysTheSame(
  body: Buffer,
  columns: StoredEntry['columns'] & { readonly at: string },
): boolean {
  try {
    const said = JSON.parse(body.toString()) as LoggedReading;
    const names = ['actor', 'operation', 'force', 'cases', 'at'] as const;
    return names.every((name) => JSON.stringify(said[name]) === JSON.stringify(columns[name]));
  } catch {
    return false;
  }
}

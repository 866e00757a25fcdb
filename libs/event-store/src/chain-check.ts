import { createHash } from 'node:crypto';
import { wordsOf } from '@tipstaff/kernel';
import { type ChainRow, comparedColumns } from './chain-rows';
import { type EventBody, readBody } from './event-body';

export interface ChainFault {
  /** Where it was found; null when the fault is not at an event. */
  readonly position: number | null;
  /** What was found, and where. */
  readonly message: string;
}

/** A place in the chain: a position, and the hash (hexadecimal) over everything up to it. */
export interface ChainMark {
  readonly position: number;
  readonly hash: string;
}

/** Before the first event. */
export const BEGINNING: ChainMark = { position: 0, hash: '00'.repeat(32) };

const MOST_FAULTS = 20;

/** Takes the events one after another, and gathers what is wrong with them. */
export class ChainCheck {
  readonly faults: ChainFault[] = [];
  events = 0;
  /** The last event up to which nothing was wrong. */
  private good: ChainMark;

  /** @param last the place before the first event that will be taken */
  constructor(private last: ChainMark) {
    this.good = last;
  }

  get verified(): ChainMark {
    return this.good;
  }

  /** @param start where the walk begins, and which turned out not to be as it was */
  refuseStart(start: ChainMark): void {
    this.good = BEGINNING;
    this.report(
      start.position,
      `Event ${start.position} is not what it was when the record was last verified: what comes up to it was altered or removed since.`,
    );
  }

  isFull(): boolean {
    return this.faults.length >= MOST_FAULTS;
  }

  report(position: number | null, message: string): void {
    if (!this.isFull()) this.faults.push({ position, message });
  }

  /** After a fault it goes on from what is stored, so that one fault is told once. */
  take(row: ChainRow): void {
    const { position, hash } = row;
    const next = this.last.position + 1;
    if (position !== next) this.report(next, missing(next, position - 1));
    if (chainHash(this.last.hash, position, row.body) !== hash) {
      this.report(
        position,
        `${named(row)} does not fit the chain: it, its hash, or the event before it was altered.`,
      );
    }
    this.compareColumns(row);
    this.last = { position, hash };
    this.events += 1;
    if (this.faults.length === 0) this.good = this.last;
  }

  /** @param end where the walk should have ended */
  finish(end: ChainMark): void {
    if (this.isFull()) return;
    const next = this.last.position + 1;
    if (next !== end.position + 1) {
      this.report(next, missing(next, end.position));
    } else if (this.last.hash !== end.hash) {
      this.report(
        end.position,
        `The hash in the head row is not that of the last event, ${end.position}: one of the two was altered.`,
      );
    }
  }

  private compareColumns(row: ChainRow): void {
    const { position, columns } = row;
    let body: EventBody;
    try {
      body = readBody(textOf(row.body));
    } catch (error) {
      this.report(position, `${named(row)} can not be read: ${whyUnread(error)}.`);
      return;
    }
    comparedColumns.forEach(([column, member], i) => {
      if (columns[i] === body[member]) return;
      this.report(
        position,
        `Column ${column} of event ${position} says ${JSON.stringify(columns[i])}, its body ${JSON.stringify(body[member])}.`,
      );
    });
  }
}

/** A text is ASCII, so that UTF-8 alone can be at fault where it is none. */
function textOf(body: Buffer | string): string {
  return typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body);
}

/** Without the words of the body itself: a verdict is shown to people who may read no case. */
function whyUnread(error: unknown): string {
  const { name } = error as { name?: unknown };
  if (name === 'SyntaxError') return 'its body is not JSON';
  if (name === 'TypeError') return 'its body is no UTF-8';
  return wordsOf(error);
}

/** Over the hash before, the position and the stored bytes; hexadecimal. */
export function chainHash(before: string, position: number, body: Buffer | string): string {
  const hash = createHash('sha256').update(before, 'hex').update(int8(position));
  // A text is ASCII (chain-rows.ts): every one of its characters is one byte.
  return (typeof body === 'string' ? hash.update(body, 'latin1') : hash.update(body)).digest('hex');
}

function int8(position: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(position));
  return bytes;
}

function missing(first: number, last: number): string {
  return first === last ? `Event ${first} is missing.` : `Events ${first} to ${last} are missing.`;
}

/** With its stream and version as the columns have them. */
function named({ position, columns: [stream, version] }: ChainRow): string {
  return `Event ${position} (${JSON.stringify(stream)}, version ${version})`;
}

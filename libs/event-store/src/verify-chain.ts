import { createHash } from 'node:crypto';
import { type Pool } from 'pg';
import { type EventBody, readBody } from './event-body';

export interface VerifyOptions {
  /** Begin with this position and trust the hash before it; 1, the whole log, when not given. */
  readonly fromPosition?: number;
  /** Told after every batch; `of` is the position where it ends. */
  readonly onProgress?: (progress: { readonly position: number; readonly of: number }) => void;
}

export interface ChainFault {
  /** Where it was found; null when the fault is not at an event. */
  readonly position: number | null;
  readonly message: string;
}

export interface VerifyResult {
  readonly intact: boolean;
  /** Events that were looked at. */
  readonly events: number;
  readonly head: { readonly position: number; readonly hash: string };
  /** In order; the first 20 of them. */
  readonly faults: readonly ChainFault[];
}

interface Row {
  readonly position: string | number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly command_id: string;
  readonly command_seq: number;
  readonly body: Buffer;
  readonly hash: Buffer;
}

const BATCH = 2_000;
const MOST_FAULTS = 20;
const BEGINNING = Buffer.alloc(32);

/**
 * Computes the chain again from the stored bytes and compares it, the columns beside them and the
 * head with what is stored. Events that are added meanwhile are left to the next time.
 * What it cannot see is a log whose end was replaced together with every hash after it: that takes
 * a hash kept elsewhere.
 */
export async function verifyChain(pool: Pool, options: VerifyOptions = {}): Promise<VerifyResult> {
  const head = await readHead(pool);
  const from = options.fromPosition ?? 1;
  const check = new ChainCheck(from, await hashBefore(pool, from));
  for (let after = from - 1; ;) {
    const rows = await readRows(pool, after, head.position);
    for (const row of rows) check.take(row);
    const last = rows.at(-1);
    if (!last || check.isFull()) break;
    after = Number(last.position);
    options.onProgress?.({ position: after, of: head.position });
  }
  check.finish(head);
  if (await headLags(pool)) {
    check.report(null, 'There are events after the position that the head row names.');
  }
  const { events, faults } = check;
  return {
    intact: faults.length === 0,
    events,
    head: { position: head.position, hash: head.hash.toString('hex') },
    faults,
  };
}

class ChainCheck {
  readonly faults: ChainFault[] = [];
  events = 0;

  constructor(
    private next: number,
    private previous: Buffer,
  ) {}

  isFull(): boolean {
    return this.faults.length >= MOST_FAULTS;
  }

  report(position: number | null, message: string): void {
    if (!this.isFull()) this.faults.push({ position, message });
  }

  /** After a fault it goes on from what is stored, so that one fault is told once. */
  take(row: Row): void {
    const position = Number(row.position);
    if (position !== this.next) this.report(this.next, missing(this.next, position - 1));
    const expected = createHash('sha256')
      .update(this.previous)
      .update(int8(position))
      .update(row.body)
      .digest();
    if (!expected.equals(row.hash)) {
      this.report(
        position,
        `Event ${position} does not fit the chain: it, its hash, or the event before it was altered.`,
      );
    }
    this.compareColumns(position, row);
    this.previous = row.hash;
    this.next = position + 1;
    this.events += 1;
  }

  finish(head: { readonly position: number; readonly hash: Buffer }): void {
    if (this.isFull()) return;
    if (this.next !== head.position + 1) {
      this.report(this.next, missing(this.next, head.position));
    } else if (!this.previous.equals(head.hash)) {
      this.report(
        head.position,
        'The hash in the head row is not that of the last event: one of the two was altered.',
      );
    }
  }

  private compareColumns(position: number, row: Row): void {
    let body: EventBody;
    try {
      body = readBody(row.body.toString('utf8'));
    } catch {
      this.report(position, `The body of event ${position} is not JSON.`);
      return;
    }
    const pairs: [column: string, stored: unknown, recorded: unknown][] = [
      ['stream', row.stream, body.stream],
      ['version', row.version, body.version],
      ['type', row.type, body.type],
      ['schema_version', row.schema_version, body.schemaVersion],
      ['command_id', row.command_id, body.commandId],
      ['command_seq', row.command_seq, body.commandSeq],
    ];
    for (const [column, stored, recorded] of pairs) {
      if (stored === recorded) continue;
      this.report(
        position,
        `Column ${column} of event ${position} says ${JSON.stringify(stored)}, its body ${JSON.stringify(recorded)}.`,
      );
    }
  }
}

function missing(first: number, last: number): string {
  return first === last ? `Event ${first} is missing.` : `Events ${first} to ${last} are missing.`;
}

function int8(position: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(position));
  return bytes;
}

async function readHead(pool: Pool): Promise<{ position: number; hash: Buffer }> {
  const { rows } = await pool.query<{ position: string | number; hash: Buffer }>(
    'SELECT position, hash FROM event_log.head',
  );
  const [head] = rows;
  if (!head) return { position: 0, hash: BEGINNING };
  return { position: Number(head.position), hash: head.hash };
}

async function hashBefore(pool: Pool, position: number): Promise<Buffer> {
  if (position === 1) return BEGINNING;
  const { rows } = await pool.query<{ hash: Buffer }>(
    'SELECT hash FROM event_log.event WHERE position = $1',
    [position - 1],
  );
  return rows[0]?.hash ?? BEGINNING;
}

async function readRows(pool: Pool, after: number, upTo: number): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `SELECT position, stream, version, type, schema_version, command_id, command_seq, body, hash
       FROM event_log.event
      WHERE position > $1 AND position <= $2
      ORDER BY position
      LIMIT $3`,
    [after, upTo, BATCH],
  );
  return rows;
}

/** Asked in one statement, which sees one moment: the two move together. */
async function headLags(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ lags: boolean }>(
    `SELECT EXISTS (
       SELECT FROM event_log.event
        WHERE position > (SELECT position FROM event_log.head)
     ) AS lags`,
  );
  return rows[0]?.lags ?? false;
}

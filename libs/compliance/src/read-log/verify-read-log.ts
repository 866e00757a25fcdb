import {
  BEGINNING,
  type ChainFault,
  chainHash,
  type ChainMark,
  type RecordSince,
} from '@tipstaff/event-store';
import { type Pool, type PoolClient } from 'pg';
import { asAuditor } from './read-log-search';
import { type LoggedReading } from './reading';

/** An entry as it is stored, before anything is made of it. */
interface StoredEntry {
  readonly number: string | number;
  readonly body: Buffer;
  readonly hash: string;
  /** What stands in the columns beside it, as the body has it. */
  readonly columns: Pick<LoggedReading, 'actor' | 'operation' | 'force' | 'cases'>;
  readonly at: string;
}

const MOST_FAULTS = 20;
/** Takes the entries one after another, and gathers what is wrong with them. */
class ReadLogWalk {
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
    } else {
      const fault = faultOf(body, { ...columns, at });
      if (fault !== null) this.report(number, fault);
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

/** What is wrong with an entry whose hash is right; null where nothing is. */
function faultOf(
  body: Buffer,
  columns: StoredEntry['columns'] & { readonly at: string },
): string | null {
  let said: LoggedReading | null;
  try {
    said = JSON.parse(body.toString()) as LoggedReading | null;
  } catch {
    return 'can not be read: its body is not JSON';
  }
  if (typeof said !== 'object' || said === null) return 'can not be read: its body is no object';
  const read = said;
  const names = ['actor', 'operation', 'force', 'cases', 'at'] as const;
  const other = names.filter(
    (name) => JSON.stringify(read[name]) !== JSON.stringify(columns[name]),
  );
  return other.length === 0
    ? null
    : `says something else in its body than in its column ${other.join(', ')}`;
}

export interface ReadLogVerdict {
  readonly intact: boolean;
  /** Entries that were looked at. */
  readonly entries: number;
  /** As the head row has it; its position is the number of the last entry. */
  readonly head: ChainMark;
  /** In order; the first 20 of them. */
  readonly faults: readonly ChainFault[];
}

const BATCH = 1_000;

const ROWS = `
  SELECT number, body, encode(hash, 'hex') AS hash,
         json_build_object('actor', actor, 'operation', operation, 'force', force, 'cases', cases)
           AS columns,
         to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
    FROM read_log.entry
   WHERE number > $1
   ORDER BY number
   LIMIT ${BATCH}`;

/**
 * Computes the chain again from the stored bytes and compares it, the columns beside them and the head
 * with what is stored. What it cannot see is a log whose end was cut off together with the head: that
 * takes a checkpoint kept elsewhere.
 */
export function verifyReadLog(pool: Pool): Promise<ReadLogVerdict> {
  return asAuditor(pool, async (client) => {
    const head = await headOf(client);
    const walk = await walked(client, Number.POSITIVE_INFINITY);
    walk.finish(head);
    const { entries, faults } = walk;
    return { intact: faults.length === 0, entries, head, faults };
  });
}

/** What became of the log up to a place that somebody kept elsewhere. */
export function readLogSince(pool: Pool, mark: ChainMark): Promise<RecordSince> {
  return asAuditor(pool, async (client) => {
    const lastPosition = await lastNumber(client);
    const { faults, hash } = await walked(client, mark.position);
    const standing = (): RecordSince['standing'] => {
      if (lastPosition < mark.position) return 'cut-off';
      if (faults.length > 0) return 'altered';
      return hash === mark.hash ? 'stands' : 'rewritten';
    };
    return { standing: standing(), lastPosition, faults };
  });
}

/** Number and hash (hexadecimal) of the last entry; position 0 while there is none. */
export function readLogHead(pool: Pool): Promise<ChainMark> {
  return asAuditor(pool, headOf);
}

async function walked(client: PoolClient, upTo: number): Promise<ReadLogWalk> {
  const walk = new ReadLogWalk();
  for (let rows = await after(client, 0); rows.length > 0 && !walk.isFull();) {
    for (const row of rows) if (Number(row.number) <= upTo) walk.take(row);
    const last = Number(rows.at(-1)?.number);
    rows = last >= upTo ? [] : await after(client, last);
  }
  return walk;
}

async function headOf(client: PoolClient): Promise<ChainMark> {
  const { rows } = await client.query<{ number: string | number; hash: string }>(
    `SELECT number, encode(hash, 'hex') AS hash FROM read_log.head`,
  );
  const [head] = rows;
  return head ? { position: Number(head.number), hash: head.hash } : BEGINNING;
}

/** The last entry that is there, whatever the head row says. */
async function lastNumber(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ last: string | number | null }>(
    'SELECT max(number) AS last FROM read_log.entry',
  );
  return Number(rows[0]?.last ?? 0);
}

async function after(client: PoolClient, number: number): Promise<readonly StoredEntry[]> {
  return (await client.query<StoredEntry>(ROWS, [number])).rows;
}

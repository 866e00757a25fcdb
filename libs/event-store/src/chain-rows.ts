import { type Pool } from 'pg';

/** An event as it is stored, before anything is made of it. */
export interface ChainRow {
  readonly position: number;
  /** The columns beside the body, in the order of `comparedColumns`. */
  readonly columns: readonly (string | number)[];
  readonly body: Buffer | string;
  /** Hexadecimal. */
  readonly hash: string;
}

/** Columns that repeat what the body says, and the member of the body that they repeat. */
export const comparedColumns = [
  ['stream', 'stream'],
  ['version', 'version'],
  ['type', 'type'],
  ['schema_version', 'schemaVersion'],
  ['command_id', 'commandId'],
  ['command_seq', 'commandSeq'],
] as const;

const BATCH = 2_000;
const COLUMNS = comparedColumns.map(([column]) => column);

/**
 * The body as ASCII, whatever its bytes: an altered one need not be UTF-8 any more, and pg hands every
 * value over as text. Half the bytes of bytea's own hexadecimal form, and mostly ready to be hashed.
 */
const TEXT = `
  SELECT position, encode(body, 'escape'), encode(hash, 'hex'), ${COLUMNS.join(', ')}
    FROM event_log.event
   WHERE position > $1 AND position <= $2
   ORDER BY position`;

type Selected = [position: string | number, body: string, hash: string, ...(string | number)[]];

/**
 * The log between two positions, the second inclusive, in batches; each is asked for while the one
 * before it is worked on. A batch is a span of positions: with a LIMIT instead, a plan made before the
 * table was analysed sorts the rest of the log for every batch.
 */
export async function* chainRows(
  pool: Pool,
  after: number,
  upTo: number,
): AsyncGenerator<readonly ChainRow[]> {
  const read = (from: number) => readRows(pool, from, Math.min(from + BATCH, upTo));
  let next = read(after);
  for (let from = after; from < upTo;) {
    const rows = await next;
    // Nothing there: many may be missing, or the head may name a position that never was.
    from = rows.length > 0 ? from + BATCH : await beforeNext(pool, from, upTo);
    next = read(from);
    // Whoever stops early never asks for this one, and its failure is then nobody's.
    next.catch(() => undefined);
    if (rows.length > 0) yield rows;
  }
  await next;
}

/** The position before the next event that is there; the end where none is. */
async function beforeNext(pool: Pool, after: number, upTo: number): Promise<number> {
  const { rows } = await pool.query<{ next: string | number | null }>(
    'SELECT min(position) AS next FROM event_log.event WHERE position > $1 AND position <= $2',
    [after, upTo],
  );
  const next = rows[0]?.next ?? null;
  return next === null ? upTo : Number(next) - 1;
}

async function readRows(pool: Pool, after: number, upTo: number): Promise<ChainRow[]> {
  const { rows } = await pool.query<Selected>({
    name: 'event_log.chain_rows',
    text: TEXT,
    values: [after, upTo],
    rowMode: 'array',
  });
  return rows.map(([position, body, hash, ...columns]) => ({
    position: Number(position),
    columns,
    body: unescaped(body),
    hash,
  }));
}

/** A text is ASCII and as it was stored; anything else comes as its bytes. */
function unescaped(escaped: string): Buffer | string {
  if (!escaped.includes('\\')) return escaped;
  const bytes = escaped.replace(/\\(\\|[0-7]{3})/g, (_, code: string) =>
    code === '\\' ? code : String.fromCharCode(parseInt(code, 8)),
  );
  return Buffer.from(bytes, 'latin1');
}

import { Inject, Injectable } from '@nestjs/common';
import { CaseRef } from '@tipstaff/casework';
import { inTransaction, SEARCH_POOL } from '@tipstaff/database';
import { type Instant } from '@tipstaff/kernel';
import { RequestContext } from '@tipstaff/platform';
import { type Pool, type PoolClient } from 'pg';
import { caseAsLogged, type LoggedOperation, type LoggedReading } from './reading';

/**
 * Lends a connection that may read the log, for the time of one transaction: the role that everything
 * else runs under may not. It sees one moment of the log throughout.
 */
export function asAuditor<T>(pool: Pool, use: (client: PoolClient) => Promise<T>): Promise<T> {
  return inTransaction(pool, RequestContext.current(), use, {
    isolation: 'repeatable read',
    readOnly: true,
    role: 'auditor',
  });
}

export interface ReadLogFilter {
  /** Forces whose entries whoever asks may see; `every` has those of no force as well. */
  readonly forces: readonly string[] | 'every';
  readonly force?: string | undefined;
  readonly actor?: string | undefined;
  /** Also those who asked for it and were refused. */
  readonly case?: CaseRef | undefined;
  readonly operation?: LoggedOperation | undefined;
  /** The first moment. */
  readonly from?: Instant | undefined;
  /** The first moment that is not meant any more. */
  readonly until?: Instant | undefined;
}

export interface FoundReading extends LoggedReading {
  readonly number: number;
  /**
   * Why the entry can not be read, which was altered then; it has what stands beside it in columns, and is blank
   * where only itself would say. Absent where it can.
   */
  readonly unreadable?: string;
}

export interface ReadLogPage {
  /** Newest first. */
  readonly entries: readonly FoundReading[];
  /** Number of the last of them, for `after` of the next page; null on the last. */
  readonly next: number | null;
}

const SEARCH = `
  SELECT number, body, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
         actor, operation, force, cases
    FROM read_log.entry
   WHERE ($1::bigint IS NULL OR number < $1)
     AND ($2::text IS NULL OR actor = $2)
     AND ($3::text[] IS NULL OR cases && $3)
     AND ($4::text IS NULL OR operation = $4)
     AND ($5::timestamptz IS NULL OR at >= $5)
     AND ($6::timestamptz IS NULL OR at < $6)
     AND ($7::text IS NULL OR force = $7)
     AND ($8::text[] IS NULL OR force = ANY ($8))
   ORDER BY number DESC
   LIMIT $9`;

/** For the auditor, and for nobody else: boundaries say who may import it. */
@Injectable()
export class ReadLogSearch {
  constructor(@Inject(SEARCH_POOL) private readonly pool: Pool) {}

  /** One entry that can not be read keeps nobody from the others: it is marked, and says why. */
  async search(
    filter: ReadLogFilter,
    { limit, after }: { readonly limit: number; readonly after?: number | undefined },
  ): Promise<ReadLogPage> {
    const { forces, force, actor, operation, from, until } = filter;
    const values = [
      ...[after ?? null, actor ?? null, streamsOf(filter.case), operation ?? null],
      ...[from ?? null, until ?? null, force ?? null, forces === 'every' ? null : forces],
      limit + 1,
    ];
    const rows = await asAuditor(this.pool, async (client) => {
      const found = await client.query<StoredEntry>(SEARCH, values);
      return found.rows;
    });
    const entries = rows.slice(0, limit).map(readEntry);
    const next = rows.length > limit ? (entries.at(-1)?.number ?? null) : null;
    return { entries, next };
  }
}

function streamsOf(ref: CaseRef | undefined): readonly string[] | null {
  return ref === undefined ? null : [CaseRef.stream(ref), caseAsLogged(ref)];
}

interface StoredEntry extends Pick<
  LoggedReading,
  'at' | 'actor' | 'operation' | 'force' | 'cases'
> {
  readonly number: string | number;
  readonly body: Buffer;
}

function readEntry({ number: place, body, ...columns }: StoredEntry): FoundReading {
  const number = Number(place);
  const { said, fault } = readBody(body);
  if (fault === null) return { number, ...said };
  const unreadable = `Entry ${number} of the read log can not be read, for ${fault}: it was altered. Run tipstaff read-log verify, and keep the database as it is.`;
  return {
    ...{ number, ...columns, via: '', roles: [], what: `not readable: ${fault}`, refusal: null },
    ...{ filter: {}, part: 1, parts: 1, recipients: [], purpose: null, correlationId: null },
    unreadable,
  };
}

type ReadBody =
  | { readonly said: LoggedReading; readonly fault: null }
  | { readonly said: null; readonly fault: string };

const TEXTS = ['at', 'actor', 'via', 'operation', 'what'] as const;
const LISTS = ['roles', 'cases', 'recipients'] as const;

function readBody(body: Buffer): ReadBody {
  let said: unknown;
  try {
    said = JSON.parse(body.toString());
  } catch {
    return { said: null, fault: 'it is no JSON' };
  }
  if (typeof said !== 'object' || said === null) return { said: null, fault: 'it is no entry' };
  const entry = said as Readonly<Record<string, unknown>>;
  const isList = (value: unknown): boolean =>
    Array.isArray(value) && value.every((one) => typeof one === 'string');
  const wrong = [
    ...TEXTS.filter((name) => typeof entry[name] !== 'string'),
    ...LISTS.filter((name) => !isList(entry[name])),
    ...(typeof entry['filter'] === 'object' && entry['filter'] !== null ? [] : ['filter']),
  ];
  return wrong.length === 0
    ? { said: said as LoggedReading, fault: null }
    : { said: null, fault: `it has no right ${wrong.map((name) => `"${name}"`).join(', ')}` };
}

import { type Clock, Instant } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { type Actor, makeActor } from '../actor';
import { roleNames } from '../roles.table';
import { digestOf, newSecret } from './secrets';

export interface SessionLifetimes {
  /** Without a request for so long it is over. */
  readonly idleMinutes: number;
  /** From the sign-in; nothing prolongs it. */
  readonly hours: number;
}

interface SessionRow {
  readonly actor_id: string;
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly forces: readonly string[] | null;
  readonly seen_at: Instant;
}

const MINUTE_MS = 60_000;
/** That somebody is still there is written this often, not with each request. */
const NOTED_EVERY_MS = MINUTE_MS;

const ALIVE = 'expires_at > $2 AND seen_at > $3';

/** Who is signed in. A session's id is a secret of the browser's; here is only its digest. */
export class Sessions {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly lifetimes: SessionLifetimes,
  ) {}

  /** Also forgets those that are over. @returns the id of a session that nobody had before */
  async open({ id, name, roles, forces }: Actor): Promise<string> {
    await this.sweep();
    const session = newSecret();
    const now = this.now();
    await this.pool.query(
      `INSERT INTO access.session
         (digest, actor_id, name, roles, forces, created_at, seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [
        ...[digestOf(session), id, name, roles, forces === 'every' ? null : forces],
        ...[
          Instant.fromMillis(now),
          Instant.fromMillis(now + this.lifetimes.hours * 60 * MINUTE_MS),
        ],
      ],
    );
    return session;
  }

  /** @returns null where there is none, or no longer */
  async find(session: string): Promise<Actor | null> {
    const digest = digestOf(session);
    const { rows } = await this.pool.query<SessionRow>(
      `SELECT actor_id, name, roles, forces, seen_at FROM access.session
       WHERE digest = $1 AND ${ALIVE}`,
      [digest, ...this.limits()],
    );
    const [row] = rows;
    if (row === undefined) return null;
    await this.note(digest, row.seen_at);
    return actorFrom(row);
  }

  async end(session: string): Promise<void> {
    await this.pool.query('DELETE FROM access.session WHERE digest = $1', [digestOf(session)]);
  }

  /** Where the person of the session is signed in, the latest seen first. */
  async ofPerson(session: string): Promise<readonly OwnSession[]> {
    const { rows } = await this.pool.query<OwnSession>(
      `SELECT created_at AS "begunAt", seen_at AS "seenAt", digest = $1 AS "isThis"
       FROM access.session
       WHERE actor_id = (SELECT actor_id FROM access.session WHERE digest = $1) AND ${ALIVE}
       ORDER BY seen_at DESC, created_at DESC`,
      [digestOf(session), ...this.limits()],
    );
    return rows;
  }

  /** Every session of its person but this one. @returns how many there were */
  async endOthers(session: string): Promise<number> {
    const { rowCount } = await this.pool.query(
      `DELETE FROM access.session
       WHERE actor_id = (SELECT actor_id FROM access.session WHERE digest = $1) AND digest <> $1`,
      [digestOf(session)],
    );
    return rowCount ?? 0;
  }

  private async sweep(): Promise<void> {
    await this.pool.query(
      'DELETE FROM access.session WHERE expires_at <= $1 OR seen_at <= $2',
      this.limits(),
    );
  }

  private async note(digest: Buffer, seenAt: Instant): Promise<void> {
    const now = this.now();
    if (now - Date.parse(seenAt) < NOTED_EVERY_MS) return;
    await this.pool.query('UPDATE access.session SET seen_at = $2 WHERE digest = $1', [
      digest,
      Instant.fromMillis(now),
    ]);
  }

  /** The present, and the moment before which nobody may have been seen last. */
  private limits(): [Instant, Instant] {
    const now = this.now();
    const idleMs = this.lifetimes.idleMinutes * MINUTE_MS;
    return [Instant.fromMillis(now), Instant.fromMillis(now - idleMs)];
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}

/** One of the sessions of whoever asks. */
export interface OwnSession {
  readonly begunAt: Instant;
  readonly seenAt: Instant;
  /** It is the one that is asked with. */
  readonly isThis: boolean;
}

/** By the table of roles as it is now: a role that it no longer has counts no more. */
function actorFrom({ actor_id: id, name, roles, forces }: SessionRow): Actor {
  return makeActor({
    ...{ id, name, via: 'session' },
    roles: roleNames.filter((role) => roles.includes(role)),
    forces: forces ?? 'every',
  });
}

/** One that was not ended and has not run out; without a request for too long it may be over all the same. */
export interface StandingSession {
  readonly actor: string;
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly begunAt: Instant;
  readonly seenAt: Instant;
}

/**
 * Whoever runs the installation sees who is signed in: the latest seen first, some at a time. One that is seen
 * while this goes on may be left out.
 */
export async function* standingSessions(
  pool: Pool,
  clock: Pick<Clock, 'now'>,
  atATime: number,
): AsyncGenerator<readonly StandingSession[]> {
  const now = clock.now();
  let after = null as SessionPlace | null;
  for (;;) {
    const { rows } = await pool.query<StandingSession & SessionPlace>(
      `SELECT actor_id AS actor, name, roles, created_at AS "begunAt", seen_at AS "seenAt", digest
         FROM access.session
        WHERE expires_at > $1
          AND ($2::timestamptz IS NULL OR (seen_at, digest) < ($2, $3::bytea))
        ORDER BY seen_at DESC, digest DESC
        LIMIT $4`,
      [now, after?.seenAt ?? null, after?.digest ?? null, atATime],
    );
    if (rows.length > 0) yield rows.map(({ digest: _, ...session }) => session);
    const last = rows.at(-1);
    if (last === undefined || rows.length < atATime) return;
    after = last;
  }
}

interface SessionPlace {
  readonly seenAt: Instant;
  readonly digest: Buffer;
}

/** At once, in every browser. @returns how many there were */
export async function endSessionsOf(pool: Pool, actor: string): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM access.session WHERE actor_id = $1', [actor]);
  return rowCount ?? 0;
}

import { hiddenStreams } from '@tipstaff/cases';
import { type CaseReader } from '@tipstaff/casework';
import { inTransaction } from '@tipstaff/database';
import { type EventStore } from '@tipstaff/event-store';
import { type Clock, DomainError, LocalDate } from '@tipstaff/kernel';
import { type Law, type LawSource } from '@tipstaff/law';
import { RequestContext, type Viewer } from '@tipstaff/platform';
import {
  howFar,
  inWords,
  OBLIGATIONS,
  ObligationRegister,
  type ReadModels,
} from '@tipstaff/projections';
import { type Pool, type PoolClient } from 'pg';
import { calendarText } from './calendar-text';
import { type EntryEnding, entryOf, type FeedEntry, type KeptEntry } from './entry-of-obligation';
import { type Feed, hashOf } from './feed';
import { feedChanges, shownEntries } from './feed-changes.policy';
import { FEED_COLUMNS, feedOf, type FeedRow } from './feed-store';

export interface FeedReaderParts {
  readonly pool: Pool;
  readonly log: Pick<EventStore, 'head'>;
  readonly readModels: ReadModels;
  readonly law: LawSource;
  readonly clock: Clock;
  /** Null: no links. */
  readonly publicUrl: string | null;
  /** As whom somebody sees cases, by the id that a feed keeps of them. */
  readonly readerOf: (id: string) => CaseReader;
}

/** A calendar, ready to be given out. */
export interface ReadFeed {
  readonly feed: Feed;
  readonly text: string;
  /** Ids of what it shows. */
  readonly obligations: readonly string[];
}

/** Answers calendar programs: brings what a feed shows up to date, and writes it out. */
export class FeedReader {
  constructor(private readonly parts: FeedReaderParts) {}

  /** @throws DomainError `feed.no-such-address`, the same for one that never was and one that ended */
  async read(secret: string): Promise<ReadFeed> {
    const { pool, clock } = this.parts;
    // Before the connection is taken: both would ask for another one while it is held.
    const law = await this.parts.law.current();
    const { position } = await this.parts.log.head();
    const secretHash = hashOf(secret);
    const asked = await this.asked(secretHash);
    await this.parts.readModels.ready([OBLIGATIONS], asked.force);
    const seenBy = RequestContext.of({ viewer: this.viewerOf(asked) });
    const { feed, entries, isCut } = await inTransaction(pool, seenBy, async (client) => {
      const locked = await this.locked(client, secretHash);
      return { feed: locked, ...(await this.upToDate(client, locked, law, position)) };
    });
    const all = shownEntries(entries, clock.today());
    const shown = nearestTo(clock.today(), all, MOST_IN_A_CALENDAR);
    const far = howFar(RequestContext.current().basis);
    const notice =
      [
        clock.notice ?? '',
        far === null ? '' : inWords(far),
        isCut || shown.length < all.length ? NOT_ALL : '',
      ]
        .filter(Boolean)
        .join(' ') || null;
    const text = calendarText({ title: feed.title, notice }, shown);
    return { feed, text, obligations: shown.map(({ obligation }) => obligation) };
  }

  /** A calendar shows what whoever made it sees of its force; a new maker comes with a new address. */
  private viewerOf({ force, madeBy }: Feed): Viewer {
    const { id, seesRestricted } = this.parts.readerOf(madeBy);
    return { id, forces: [force], seesRestricted };
  }

  private async asked(secretHash: Buffer): Promise<Feed> {
    const { rows } = await this.parts.pool.query<FeedRow>(
      `SELECT ${FEED_COLUMNS} FROM feed.feed WHERE secret_hash = $1`,
      [secretHash],
    );
    if (!rows[0]) throw noSuchAddress();
    return feedOf(rows[0]);
  }

  /** One reader of a feed at a time, so that two can not tell one change under two sequences. */
  private async locked(client: PoolClient, secretHash: Buffer): Promise<Feed> {
    const { rows } = await client.query<FeedRow>(
      `UPDATE feed.feed SET last_read_at = $2 WHERE secret_hash = $1 RETURNING ${FEED_COLUMNS}`,
      [secretHash, this.parts.clock.now()],
    );
    if (!rows[0]) throw noSuchAddress();
    return feedOf(rows[0]);
  }

  /** @param head position of the log when this reading began */
  private async upToDate(
    client: PoolClient,
    feed: Feed,
    law: Law,
    head: number,
  ): Promise<{ readonly entries: readonly KeptEntry[]; readonly isCut: boolean }> {
    const { clock, publicUrl } = this.parts;
    const reader = this.parts.readerOf(feed.madeBy);
    const today = clock.today();
    // On this connection, after the lock: a later reader never knows less than an earlier one.
    const readModels = this.parts.readModels.on(client);
    const source = { current: () => Promise.resolve(law) };
    const register = new ObligationRegister(client, source, readModels);
    const isKnown = await knownTo(register, head);
    const found = await register.chosenOn(reader, today, feed, { atMost: MOST_IN_A_CALENDAR + 1 });
    const isCut = found.length > MOST_IN_A_CALENDAR;
    const nearest = found.slice(0, MOST_IN_A_CALENDAR);
    const kept = await keptEntries(client, feed, today, nearest);
    // What was told before and is owed still, farther away than all of these, is not called off.
    const told = kept.map(({ obligation }) => obligation);
    const farther = isCut
      ? await register.chosenOn(reader, today, feed, { atMost: told.length, ids: told })
      : [];
    const current = [...nearest, ...farther].flatMap(
      (obligation): FeedEntry | [] => entryOf(obligation, { law, today, publicUrl }) ?? [],
    );
    const isHidden = ofStreams(await hiddenStreams(client, reader, feed.force));
    const endingOf = await endingsOf(register, kept, current, today);
    const changes = feedChanges(kept, current, { now: clock.now(), isKnown, isHidden, endingOf });
    await writeEntries(client, feed, changes);
    const entries = new Map([...kept, ...changes].map((entry) => [entry.obligation, entry]));
    return { entries: [...entries.values()], isCut };
  }
}

/** More no calendar program shows well, and no answer is to be without an end. */
const MOST_IN_A_CALENDAR = 2_000;

const NOT_ALL = `Not all is shown: only the ${MOST_IN_A_CALENDAR} whose days are nearest. Make feeds of fewer owners, rules or types of case.`;

function nearestTo(
  today: LocalDate,
  entries: readonly KeptEntry[],
  atMost: number,
): readonly KeptEntry[] {
  if (entries.length <= atMost) return entries;
  const distance = ({ day }: KeptEntry): number => Math.abs(LocalDate.daysBetween(today, day));
  const nearest = entries.toSorted((one, other) => distance(one) - distance(other));
  const shown = new Set(nearest.slice(0, atMost));
  return entries.filter((one) => shown.has(one));
}

/** Of a register that is behind nothing is known to be gone, nor of a case that it could not read. */
async function knownTo(
  register: ObligationRegister,
  head: number,
): Promise<(obligation: string) => boolean> {
  if ((await register.position()) < head) return () => false;
  const isParked = ofStreams(await register.parkedStreams());
  return (obligation) => !isParked(obligation);
}

/** What became of each that was told and is not current. */
async function endingsOf(
  register: ObligationRegister,
  kept: readonly KeptEntry[],
  current: readonly FeedEntry[],
  today: LocalDate,
): Promise<(obligation: string) => EntryEnding> {
  const present = new Set(current.map(({ obligation }) => obligation));
  const gone = kept.map(({ obligation }) => obligation).filter((id) => !present.has(id));
  const standing = new Set((await register.byIds(gone, today)).map(({ id }) => id));
  const endings = new Map((await register.endings(gone, today)).map((one) => [one.id, one]));
  return (obligation) => {
    if (standing.has(obligation)) return { how: 'elsewhere', on: null };
    const found = endings.get(obligation);
    if (found?.ended === 'discharged') return { how: 'done', on: found.on };
    return { how: 'no-longer-owed', on: found?.on ?? null };
  };
}

function ofStreams(streams: readonly string[]): (obligation: string) => boolean {
  const known = new Set(streams);
  return (obligation) => {
    // A reference may hold a # of its own.
    for (let end = obligation.indexOf('#'); end >= 0; end = obligation.indexOf('#', end + 1)) {
      if (known.has(obligation.slice(0, end))) return true;
    }
    return false;
  };
}

/** What was told of the obligations, and of others that are or may be shown still: the nearest of these. */
async function keptEntries(
  client: PoolClient,
  { id }: Feed,
  today: LocalDate,
  current: readonly { readonly id: string }[],
): Promise<readonly KeptEntry[]> {
  const { rows } = await client.query<KeptEntry>(
    `SELECT obligation, day, words, status, sequence, changed_at AS "changedAt"
       FROM feed.entry WHERE feed_id = $1 AND obligation = ANY ($2::text[])
     UNION ALL
     (SELECT obligation, day, words, status, sequence, changed_at
        FROM feed.entry
       WHERE feed_id = $1 AND obligation <> ALL ($2::text[])
       ORDER BY abs(day - $3::date), obligation LIMIT $4)`,
    [id, current.map((one) => one.id), today, MOST_IN_A_CALENDAR],
  );
  return rows;
}

async function writeEntries(
  client: PoolClient,
  { id }: Feed,
  entries: readonly KeptEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await client.query(
    `INSERT INTO feed.entry (feed_id, obligation, day, words, status, sequence, changed_at)
     SELECT $1, obligation, day, words, status, sequence, "changedAt"
       FROM jsonb_to_recordset($2::jsonb) AS one (obligation text, day date, words jsonb, status text,
            sequence integer, "changedAt" timestamptz)
     ON CONFLICT (feed_id, obligation) DO UPDATE
        SET day = excluded.day, words = excluded.words, status = excluded.status,
            sequence = excluded.sequence, changed_at = excluded.changed_at`,
    [id, JSON.stringify(entries)],
  );
}

function noSuchAddress(): DomainError {
  return new DomainError(
    'not-found',
    'feed.no-such-address',
    'There is no calendar at this address: it was never given, or has ended. Ask whoever gave it to you for another.',
  );
}

import { Inject, Injectable } from '@nestjs/common';
import { visibleTo } from '@tipstaff/cases';
import { type CaseReader } from '@tipstaff/casework';
import { type Queries, QUERIES } from '@tipstaff/database';
import { DomainError, type Instant } from '@tipstaff/kernel';
import { type Page, type PageAsked, pageOfFound, placeAfter } from '@tipstaff/projections';
import { streamOfObligation } from '@tipstaff/reminders';
import { type Feed, type FeedDraft, type FeedWithSecret, hashOf, newSecret } from './feed';

const MOST_OF_ONE_FORCE = 1_000;

/** The columns of a feed that may be shown, under the names of `Feed`. */
export const FEED_COLUMNS = `id, force, title, owners, rules, types, made_by AS "madeBy",
  made_at AS "madeAt", last_read_at AS "lastReadAt", version`;

export type FeedRow = Feed & {
  readonly [choice in 'owners' | 'rules' | 'types']: readonly string[] | null;
};

/** Of `<stream>#<rule>#<more>`; a reference may hold a # of its own. */
const STREAM_OF_ENTRY = streamOfObligation('obligation');

type IsSeen = (force: string) => boolean;

/**
 * Feeds and their addresses. A feed shows no more than the list of obligations does, so whoever may
 * read that may see every feed of a force, and end one whose address has got into wrong hands.
 */
@Injectable()
export class Feeds {
  constructor(@Inject(QUERIES) private readonly database: Queries) {}

  /** @throws DomainError `feed.too-many` */
  async add(madeBy: string, draft: FeedDraft, now: Instant): Promise<FeedWithSecret> {
    const secret = newSecret();
    const { rows } = await this.database.query<FeedRow>(
      `INSERT INTO feed.feed (force, title, owners, rules, types, made_by, made_at, secret_hash)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8
        WHERE (SELECT count(*) FROM feed.feed WHERE force = $1) < $9
       RETURNING ${FEED_COLUMNS}`,
      [
        ...[draft.force, draft.title, draft.owners, draft.rules, draft.types, madeBy, now],
        ...[hashOf(secret), MOST_OF_ONE_FORCE],
      ],
    );
    if (!rows[0]) throw tooMany(draft.force);
    return { feed: feedOf(rows[0]), secret };
  }

  /** By title. @throws DomainError `list.invalid-cursor`, `list.cursor-of-another-list` */
  async ofForce(force: string, { limit, after }: PageAsked): Promise<Page<Feed>> {
    const list = { name: 'calendar feeds', asked: { force }, order: ['text', 'uuid'] } as const;
    const [title = null, id = null] = placeAfter(list, after) ?? [];
    const { rows } = await this.database.query<FeedRow>(
      `SELECT ${FEED_COLUMNS} FROM feed.feed
        WHERE force = $1 AND ($2::text IS NULL OR (title, id) > ($2, $3::uuid))
        ORDER BY title, id LIMIT $4`,
      [force, title, id, limit + 1],
    );
    return pageOfFound(rows.map(feedOf), limit, list, (one) => [one.title, one.id]);
  }

  /**
   * @param isSeen which forces are the asker's; a feed of another is no feed
   * @throws DomainError `feed.not-found`
   */
  async get(id: string, isSeen: IsSeen): Promise<Feed> {
    const { rows } = await this.database.query<FeedRow>(
      `SELECT ${FEED_COLUMNS} FROM feed.feed WHERE id = $1`,
      [id],
    );
    if (!rows[0] || !isSeen(rows[0].force)) throw notFound(id);
    return feedOf(rows[0]);
  }

  /**
   * Another address; the one before leads nowhere from now on. What was shown stays remembered, but for
   * what whoever renews it may not see: from then on it is theirs, and shows what they see.
   * @throws DomainError `feed.stale-version`, `feed.not-found`
   */
  async renew(
    id: string,
    seenVersion: number,
    by: CaseReader,
    isSeen: IsSeen,
  ): Promise<FeedWithSecret> {
    await this.get(id, isSeen);
    const secret = newSecret();
    const { rows } = await this.database.query<FeedRow>(
      `WITH renewed AS (
         UPDATE feed.feed SET secret_hash = $3, version = version + 1, made_by = $4
          WHERE id = $1 AND version = $2
         RETURNING *
       ), dropped AS (
         DELETE FROM feed.entry
          WHERE feed_id IN (SELECT renewed.id FROM renewed)
            AND NOT ${visibleTo(by, STREAM_OF_ENTRY, '$4')}
       )
       SELECT ${FEED_COLUMNS} FROM renewed`,
      [id, seenVersion, hashOf(secret), by.id],
    );
    if (!rows[0]) throw await this.whyUntouched(id, seenVersion, isSeen);
    return { feed: feedOf(rows[0]), secret };
  }

  /** @throws DomainError `feed.stale-version`, `feed.not-found` */
  async remove(id: string, seenVersion: number, isSeen: IsSeen): Promise<void> {
    await this.get(id, isSeen);
    const { rowCount } = await this.database.query(
      `DELETE FROM feed.feed WHERE id = $1 AND version = $2`,
      [id, seenVersion],
    );
    if (rowCount !== 1) throw await this.whyUntouched(id, seenVersion, isSeen);
  }

  /** The write itself is the check, so nothing comes between; this only tells which part failed. */
  private async whyUntouched(id: string, seen: number, isSeen: IsSeen): Promise<DomainError> {
    const { title, version } = await this.get(id, isSeen);
    return new DomainError(
      'stale-version',
      'feed.stale-version',
      `The feed "${title}" was given another address since you read it: read it again, it is at version ${version}.`,
      { data: { expectedVersion: seen, currentVersion: version } },
    );
  }
}

/** Null in the table is what is not given in a choice. */
export function feedOf({ owners, rules, types, ...feed }: FeedRow): Feed {
  return {
    ...feed,
    ...(owners === null ? {} : { owners }),
    ...(rules === null ? {} : { rules }),
    ...(types === null ? {} : { types }),
  };
}

function notFound(id: string): DomainError {
  return new DomainError(
    'not-found',
    'feed.not-found',
    `There is no feed ${id}: it may have been revoked. The list of feeds shows those that there are.`,
  );
}

function tooMany(force: string): DomainError {
  return new DomainError(
    'rule-violation',
    'feed.too-many',
    `${force} has ${MOST_OF_ONE_FORCE} feeds, and there can be no more: revoke one first.`,
  );
}

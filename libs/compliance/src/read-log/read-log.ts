import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@tipstaff/database';
import { byteaArray, GroupCommit } from '@tipstaff/event-store';
import { type Clock, DomainError, wordsOf } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { entriesOf, type Reading } from './reading';

/** Enough for one flush to be shared by many, few enough to keep the head row's lock short. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Takes down who reads what, before they see it. Readings that come together share one transaction,
 * so that reading stays fast. It writes only: what it holds is not to be used for anything but what
 * docs/how-to/read-log.md says.
 */
@Injectable()
export class ReadLog {
  private readonly lane: GroupCommit<readonly string[], true>;

  constructor(
    @Inject(POOL) pool: Pool,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.lane = new GroupCommit({
      send: (group) => append(pool, group),
      newGroup: groupOfSize,
      closed: () => unavailable('this process is stopping'),
    });
  }

  /**
   * Answers once it is safe on disk: only then may what it is about be shown.
   * @throws DomainError `read-log.unavailable`, after which nothing may be shown
   */
  async write(reading: Reading): Promise<void> {
    await this.lane.submit(entriesOf(reading, this.clock.now()));
  }

  /** Refuses new readings and waits for those under way. The pool stays open: it is the caller's. */
  close(): Promise<void> {
    return this.lane.close();
  }
}

function groupOfSize(): (bodies: readonly string[]) => boolean {
  let characters = 0;
  return (bodies) => {
    if (characters >= MOST_CHARACTERS) return false;
    for (const body of bodies) characters += body.length;
    return true;
  };
}

async function append(pool: Pool, group: readonly (readonly string[])[]): Promise<true[]> {
  try {
    await pool.query({
      name: 'read_log.append',
      text: 'SELECT read_log.append($1)',
      values: [byteaArray(group.flat())],
    });
  } catch (error) {
    throw unavailable(wordsOf(error), error);
  }
  return group.map(() => true as const);
}

function unavailable(why: string, cause?: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'read-log.unavailable',
    `Nothing is shown, because it can not be logged who saw it (${why}): try again; if it stays so, mend the table read_log.entry and the right of the role of this process to call read_log.append.`,
    { cause },
  );
}

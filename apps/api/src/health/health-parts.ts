import { Inject, Injectable } from '@nestjs/common';
import { EventStore } from '@tipstaff/event-store';
import { type Clock, Instant } from '@tipstaff/kernel';
import { CLOCK, type HealthAnswer, type HealthPart } from '@tipstaff/platform';
import { type ProjectionProgress, Projections } from '@tipstaff/projections';
import { ReminderLog } from '@tipstaff/reminders';
import { QueueReader } from '../queue/queue-reader';

/** Lists are usually behind for less than a second; a rebuild or a large import for longer. */
const LONGEST_BEHIND_S = 60;

interface Followed {
  readonly projection: string;
  readonly checkpoint: number;
  /** Events that are not in the list yet; negative after a restore from an older copy. */
  readonly lagEvents: number;
  readonly behindSince: Instant | null;
  readonly behindForS: number;
  readonly parkedCases: number;
  readonly ok: boolean;
}

/** How far the lists are behind the record. Standing still looks like life, so it is measured. */
@Injectable()
export class RecordHealth implements HealthPart {
  readonly name = 'record';

  constructor(
    @Inject(EventStore) private readonly store: Pick<EventStore, 'head'>,
    @Inject(Projections) private readonly projections: Pick<Projections, 'names' | 'progress'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async check(): Promise<HealthAnswer> {
    const now = this.clock.now();
    const { position: head } = await this.store.head();
    const progress = await this.projections.progress();
    const projections = this.projections.names.map((name) => {
      const one = progress.find(({ projection }) => projection === name);
      return one ? followed(one, now) : neverFollowed(name, head);
    });
    return { ok: projections.every(({ ok }) => ok), head, projections };
  }
}

function followed(progress: ProjectionProgress, now: Instant): Followed {
  const { projection, checkpoint, lagEvents, behindSince, parkedCases } = progress;
  const since = behindSince === null ? now : behindSince;
  const behindForS = Math.max(
    0,
    Math.floor((Instant.toMillis(now) - Instant.toMillis(since)) / 1_000),
  );
  const ok = lagEvents >= 0 && behindForS <= LONGEST_BEHIND_S;
  return { projection, checkpoint, lagEvents, behindSince, behindForS, parkedCases, ok };
}

/** No worker has run on this database yet; with an empty record there is nothing to be behind of. */
function neverFollowed(projection: string, head: number): Followed {
  return {
    projection,
    checkpoint: 0,
    lagEvents: head,
    behindSince: null,
    behindForS: 0,
    parkedCases: 0,
    ok: head === 0,
  };
}

/** Whether Redis answers, and what waits in it. */
@Injectable()
export class QueueHealth implements HealthPart {
  readonly name = 'queue';

  constructor(private readonly window: QueueReader) {}

  async check(): Promise<HealthAnswer> {
    return { ok: true, ...(await this.window.held()) };
  }
}

/** What became of the digests; one that failed or is unknown waits for a person. */
@Injectable()
export class MailHealth implements HealthPart {
  readonly name = 'mail';

  constructor(private readonly reminders: ReminderLog) {}

  async check(): Promise<HealthAnswer> {
    const digests = await this.reminders.digestCounts();
    const needAPerson = digests.failed + digests.unknown;
    return { ok: true, digests, needAPerson };
  }
}

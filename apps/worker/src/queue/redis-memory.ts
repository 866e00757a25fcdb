import { Inject, Injectable } from '@nestjs/common';
import { type ChainMark } from '@tipstaff/event-store';
import { type Clock, Instant } from '@tipstaff/kernel';
import { CLOCK, queueUnavailable } from '@tipstaff/platform';
import {
  type HandedMail,
  type OutsideMemory,
  QUEUE_CONNECTION,
  together,
} from '@tipstaff/reminders';
import { type Redis } from 'ioredis';
import { WORKER_SETTINGS, type WorkerSettings } from '../tokens';

const DIGEST = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Attempt, reference, and when it was handed over. */
const HANDED = /^(\d{1,9}) ([\da-f]{32}) (\S{24})$/;
/** Position and hash; an earlier release kept the position alone. */
const FARTHEST = /^(\d{1,15})(?: ([\da-f]{64}))?$/;
/** A database that lost days is known by its record, which lacks the events of those days. */
const REMEMBERED_MS = 3 * 24 * 3_600_000;

/** What Redis remembers of the database beside it: it may have forgotten, and is never believed alone. */
@Injectable()
export class RedisMemory implements OutsideMemory {
  private readonly farthestKey: string;
  private readonly handedKey: string;

  constructor(
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
    @Inject(QUEUE_CONNECTION) private readonly redis: Redis,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.farthestKey = `${settings.queuePrefix}:farthest-position`;
    this.handedKey = `${settings.queuePrefix}:handed-over`;
  }

  async farthest(): Promise<ChainMark | null> {
    const kept = this.redis.status === 'ready' ? await this.redis.get(this.farthestKey) : null;
    const [, position, hash = ''] = FARTHEST.exec(kept ?? '') ?? [];
    return position === undefined ? null : { position: Number(position), hash };
  }

  async saw({ position, hash }: ChainMark): Promise<void> {
    if (this.redis.status !== 'ready') return;
    await this.redis.set(this.farthestKey, `${position} ${hash}`);
    const oldest = Instant.plusMillis(this.clock.now(), -REMEMBERED_MS);
    const kept = Object.entries(await this.redis.hgetall(this.handedKey));
    const old = kept.filter(([, value]) => (HANDED.exec(value)?.[3] ?? '') < oldest);
    if (old.length > 0) await this.redis.hdel(this.handedKey, ...old.map(([digest]) => digest));
  }

  /** Anybody who reaches Redis can write there: what is none of ours makes all of it unbelievable. */
  async handed(): Promise<readonly HandedMail[] | null> {
    if (this.redis.status !== 'ready') return null;
    const kept = Object.entries(await this.redis.hgetall(this.handedKey));
    const mails = kept.flatMap(([digest, value]) => {
      const [, attempt, reference] = HANDED.exec(value) ?? [];
      if (!DIGEST.test(digest) || attempt === undefined || reference === undefined) return [];
      return [{ digest, attempt: Number(attempt), reference }];
    });
    return mails.length === kept.length ? mails : null;
  }

  /** @throws DomainError `queue.unavailable` */
  async handing(mail: HandedMail): Promise<void> {
    await this.handAll(mail);
  }

  private readonly handAll = together<HandedMail, true>({
    ask: async (mails) => {
      const now = this.clock.now();
      const values = mails.map(
        ({ digest, attempt, reference }) => [digest, `${attempt} ${reference} ${now}`] as const,
      );
      try {
        await this.redis.hset(this.handedKey, new Map(values));
      } catch (error) {
        throw queueUnavailable(this.settings.redisUrl, error);
      }
      return mails.map(() => true as const);
    },
  });
}

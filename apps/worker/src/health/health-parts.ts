import { Inject, Injectable } from '@nestjs/common';
import { type Clock, Instant, wordsOf } from '@tipstaff/kernel';
import { type Mailer, MAILER } from '@tipstaff/mail';
import { CLOCK, type HealthAnswer, type HealthPart } from '@tipstaff/platform';
import { type Projections } from '@tipstaff/projections';
import { type ReminderLog, type Sweeper } from '@tipstaff/reminders';
import { type WorkerQueue } from '../queue/worker-queue';

/** A projection that is this far behind in time does not keep up. */
const LONGEST_LAG_MS = 60_000;

/** Progress, not life: an idle projection and a stuck one differ in whether the lag stays. */
export function projectionsPart(projections: Projections, clock: Clock): HealthPart {
  return {
    name: 'projections',
    async check() {
      const all = await projections.progress();
      const oldest = Instant.plusMillis(clock.now(), -LONGEST_LAG_MS);
      const isStuck = all.some(
        ({ failure, behindSince }) =>
          failure !== null || (behindSince !== null && behindSince < oldest),
      );
      return { ok: all.length > 0 && !isStuck, projections: all };
    },
  };
}

export function queuePart(queue: WorkerQueue): HealthPart {
  return { name: 'queue', check: async () => ({ ok: true, ...(await queue.counts()) }) };
}

/** Sweeps come on time and end well; `failed` and `unknown` are for a person to look at. */
export function remindersPart(
  sweeper: Sweeper,
  log: ReminderLog,
  everyMs: number,
  clock: Clock,
): HealthPart {
  return {
    name: 'reminders',
    async check() {
      const last = sweeper.lastSweep;
      const latest = Instant.plusMillis(clock.now(), -3 * everyMs - LONGEST_LAG_MS);
      return {
        ok: last !== null && last.fault === null && last.at > latest,
        lastSweep: last,
        reminders: await log.reminderCounts(),
        digests: await log.digestCounts(),
      };
    },
  };
}

/** A mail server is not to be greeted at each look of an alarm. */
const FRESH_MS = 15_000;

/** Whether the mail server greets us. */
@Injectable()
export class MailHealth implements HealthPart {
  readonly name = 'mail';
  private last: { readonly at: Instant; readonly answer: HealthAnswer } | null = null;

  constructor(
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async check(): Promise<HealthAnswer> {
    const now = this.clock.now();
    if (this.last && now < Instant.plusMillis(this.last.at, FRESH_MS)) return this.last.answer;
    const answer = await this.mailer.verify().then(
      () => ({ ok: true }),
      (error: unknown) => ({ ok: false, detail: wordsOf(error) }),
    );
    this.last = { at: now, answer };
    return answer;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { type LeaseState } from '@tipstaff/database';
import { type Clock, Instant, plural, wordsOf } from '@tipstaff/kernel';
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

/**
 * Sweeps come on time and end well: this process's or another's, and that another was at it is none. Mails
 * that are in doubt since the database was put back turn it red until a person has settled them; other
 * `failed` and `unknown` ones are for a person to look at.
 */
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
      const longest = 3 * everyMs + LONGEST_LAG_MS;
      const ofAll = await sweeper.ofAll();
      const isOwnRecent = last !== null && last.at > Instant.plusMillis(clock.now(), -longest);
      const isOfAnyRecent = (ofAll?.doneMsAgo ?? Infinity) <= longest;
      const inDoubt = await log.inDoubt();
      const details = [
        ...(last?.fault ? [last.fault] : []),
        ...(isOwnRecent || isOfAnyRecent ? [] : [notSwept(ofAll)]),
        ...(inDoubt === 0 ? [] : [doubted(inDoubt)]),
      ];
      return {
        ok: details.length === 0,
        detail: details.length === 0 ? null : details.join(' '),
        lastSweep: last,
        lease: ofAll,
        inDoubt,
        reminders: await log.reminderCounts(),
        digests: await log.digestCounts(),
      };
    },
  };
}

function notSwept(ofAll: LeaseState | null): string {
  const since =
    ofAll?.doneMsAgo == null
      ? 'No sweep has ended'
      : `No sweep has ended for ${minutes(ofAll.doneMsAgo)}`;
  return ofAll?.isHeld === true
    ? `${since}: ${ofAll.holder}, has been at it for ${minutes(ofAll.heldMs)}.`
    : `${since}: no process is at it.`;
}

function minutes(ms: number): string {
  return `${Math.floor(ms / 60_000)} min`;
}

function doubted(count: number): string {
  return `${plural(count, 'mail')} may have been sent before the database was put back, and nothing of that is sent again by itself: look in the mailbox, then settle them all with tipstaff settle-mails (docs/how-to/when-the-silence-alarm-rings.md).`;
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

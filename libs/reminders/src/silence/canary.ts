import { type CommandExecutor } from '@tipstaff/cases';
import { type Lease } from '@tipstaff/database';
import { type EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { Instant, LocalDate, type StreamId, wordsOf } from '@tipstaff/kernel';
import { type Mailer } from '@tipstaff/mail';
import { type DigestStore, type SentDigest } from '../digest-store';
import { type ObligationSource } from '../obligations.port';
import { type OutcomeRecorder } from '../outcome-recorder';
import { byWorker } from '../recorded-by';
import { type ReminderPlan } from '../reminder-plan';
import { closeUnsentDigests } from '../unsettled-digests';
import { type Mailbox } from './mailbox';

/** The canaries of one day; `tipstaff` is no force, so that no list of people shows them. */
export const CANARY_FORCE = 'tipstaff';
export const canaryStream = (day: LocalDate): StreamId =>
  `canary:${CANARY_FORCE}:${day}` as StreamId;

/** Every type of event that canaries write, each at its current schema version. */
export const canaryEventTypes = [
  { type: 'canary.released', schemaVersion: 1 },
  { type: 'canary.arrived', schemaVersion: 1 },
] as const;

/** A canary of an hour, by what the record says of it. */
export interface FlownCanary {
  /** `2024-10-01T08`: the hour (UTC) in which it was released. */
  readonly slot: string;
  readonly releasedAt: Instant;
  readonly arrived: CanaryArrival | null;
}

interface CanaryArrival {
  readonly at: Instant;
  /** From its event to the mailbox. */
  readonly ms: number;
  /** Who says so: the mailbox itself, the provider that delivered it, or the server that took it. */
  readonly seenBy: 'mailbox' | 'provider' | 'mail-server';
}

export function canariesOf(events: readonly RecordedEvent[]): readonly FlownCanary[] {
  const canaries = new Map<string, FlownCanary>();
  for (const { type, data, recordedAt } of events) {
    const slot = String(data['slot']);
    const known = canaries.get(slot);
    if (type === 'canary.released') {
      canaries.set(slot, { slot, releasedAt: recordedAt, arrived: null });
    } else if (type === 'canary.arrived' && known) {
      const { at, ms, seenBy } = data as unknown as CanaryArrival;
      // Seen before it was recorded: one that says otherwise would keep silence from being heard.
      const isSeen = typeof at === 'string' && at <= recordedAt;
      if (isSeen) canaries.set(slot, { ...known, arrived: { at, ms, seenBy } });
    }
  }
  return [...canaries.values()];
}

const CANARY_MAILBOX = 'Canary mailbox';

export interface CanaryParts {
  readonly events: Pick<EventStore, 'load'>;
  readonly executor: CommandExecutor;
  readonly store: DigestStore;
  readonly plan: ReminderPlan;
  readonly obligations: Pick<ObligationSource, 'byIds'>;
  readonly recorder: OutcomeRecorder;
  readonly mailer: Pick<Mailer, 'ask'>;
  /** Null where no mailbox can be looked into: then the server's answer counts. */
  readonly mailbox: Mailbox | null;
}

/**
 * An obligation an hour that is owed to nobody. It goes the way of every other: event, register of
 * obligations, sweep, row, queue, mail. That it arrives shows that the way is open.
 */
export class Canary {
  constructor(private readonly parts: CanaryParts) {}

  /** One for the hour that has begun. Nothing where it has one. */
  async release(now: Instant, today: LocalDate): Promise<void> {
    const slot = now.slice(0, 13);
    await this.record(today, `released:${slot}`, (canaries) =>
      canaries.some((one) => one.slot === slot)
        ? null
        : { type: 'canary.released', data: { slot } },
    );
  }

  /** Plans the mails of today's canaries that stand in the register. */
  async plan(today: LocalDate, lease: Pick<Lease, 'during'>): Promise<number> {
    const { plan, obligations } = this.parts;
    const flying = (await this.ofDay(today)).filter(({ arrived }) => arrived === null);
    const standing = await obligations.byIds(
      flying.map(({ slot }) => obligationOf(today, slot)),
      today,
    );
    const due = standing.map(({ id }) => ({
      obligation: id,
      force: CANARY_FORCE,
      aboutOn: today,
      rung: 'on-the-day' as const,
      recipient: { name: CANARY_MAILBOX, as: 'owner' as const, standsInFor: null },
      urgent: true,
      movedFrom: null,
      told: null,
    }));
    const told = await plan.told(
      due.map(({ obligation }) => obligation),
      today,
    );
    return plan.add(
      due.filter((one) => !told.anything(one.obligation)),
      today,
      'canary',
      lease,
    );
  }

  /** Looks for the ones that were sent, and records those that arrived. */
  async look(now: Instant, today: LocalDate): Promise<void> {
    await closeUnsentDigests(this.parts, [CANARY_FORCE], now, today, (what, error) => {
      throw new Error(`${what}: ${wordsOf(error)}`, { cause: error });
    });
    for (const day of [LocalDate.addDays(today, -1), today]) {
      const flying = (await this.ofDay(day)).filter(({ arrived }) => arrived === null);
      for (const canary of flying) {
        const sent = await this.parts.store.sentAbout(obligationOf(day, canary.slot));
        const arrived = sent && (await this.arrivalOf(sent, now));
        if (arrived) await this.recordArrival(day, canary, arrived);
      }
    }
  }

  private async arrivalOf(
    { reference, sentAt }: SentDigest,
    now: Instant,
  ): Promise<Pick<CanaryArrival, 'at' | 'seenBy'> | null> {
    const { mailbox, mailer } = this.parts;
    if (mailbox !== null) {
      const ago = await mailbox.arrivedMsAgo(reference);
      return ago === null ? null : { at: Instant.plusMillis(now, -ago), seenBy: 'mailbox' };
    }
    const asked = await mailer.ask(reference);
    return { at: sentAt, seenBy: asked.said === 'taken' ? 'provider' : 'mail-server' };
  }

  private async recordArrival(
    day: LocalDate,
    { slot, releasedAt }: FlownCanary,
    { at, seenBy }: Pick<CanaryArrival, 'at' | 'seenBy'>,
  ): Promise<void> {
    const ms = Math.max(0, Instant.toMillis(at) - Instant.toMillis(releasedAt));
    await this.record(day, `arrived:${slot}`, (canaries) =>
      canaries.some((one) => one.slot === slot && one.arrived !== null)
        ? null
        : { type: 'canary.arrived', data: { slot, at, ms, seenBy } },
    );
  }

  private async ofDay(day: LocalDate): Promise<readonly FlownCanary[]> {
    return canariesOf(await this.parts.events.load(canaryStream(day)));
  }

  private async record(
    day: LocalDate,
    what: string,
    decide: (
      canaries: readonly FlownCanary[],
    ) => { type: string; data: Readonly<Record<string, unknown>> } | null,
  ): Promise<void> {
    const stream = canaryStream(day);
    await this.parts.executor.execute({
      stream,
      meta: byWorker(`canary:${what}`, stream),
      decide: (history) => {
        const event = decide(canariesOf(history));
        return event ? [{ ...event, schemaVersion: 1, on: day, enteredOn: day }] : [];
      },
    });
  }
}

/** As the register of obligations names it. */
function obligationOf(day: LocalDate, slot: string): string {
  return `${canaryStream(day)}#canary#${slot}`;
}

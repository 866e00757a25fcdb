import { type EventStore } from '@tipstaff/event-store';
import { type Clock, type Instant, LocalDate } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { type ReminderSettings } from '../settings/reminder-settings';
import { canariesOf, canaryStream, type FlownCanary } from './canary';
import { type DailyLine, type DailyLineLog, lineInWords } from './daily-line-log.query';
import { isCanaryLate, lineExpectedOf } from './silence.policy';

/** Whether silence is as it should be, and if not, what is missing and where to look. */
export interface Listening {
  readonly ok: boolean;
  /** For people: what to look at; null where nothing is. */
  readonly detail: string | null;
  readonly [figure: string]: unknown;
}

export interface SilenceParts {
  readonly lines: DailyLineLog;
  readonly events: Pick<EventStore, 'load'>;
  readonly settings: Pick<ReminderSettings, 'ladders'>;
  readonly law: LawSource;
  readonly clock: Clock;
  /** Whether a canary flies in this installation. */
  readonly hasCanary: boolean;
}

const WHERE_TO_LOOK =
  'Look at the /health of the worker: is it there, does it sweep, do its lists keep up, does the queue answer, does the mail server? See docs/how-to/when-the-silence-alarm-rings.md.';

/**
 * Listens for what must be heard: the account of each working day, and a canary an hour. Any process
 * may listen; a worker that is dead says nothing of itself.
 */
export class SilenceMonitor {
  private readonly listeningSince: Instant;

  constructor(private readonly sources: SilenceParts) {
    this.listeningSince = sources.clock.now();
  }

  /** Each by its name, for the health of a process. */
  get parts(): readonly { readonly name: string; check(): Promise<Listening> }[] {
    return [
      { name: 'dailyLine', check: () => this.dailyLines() },
      { name: 'canary', check: () => this.canary() },
    ];
  }

  /** @throws DomainError `calendar.unknown-year`, `database.unavailable` */
  async dailyLines(): Promise<Listening> {
    const { lines } = this.sources;
    const latest = await lines.latest();
    const silent: string[] = [];
    for (const force of await lines.sweptUpTo(this.sources.clock.today())) {
      const expected = await this.expectedOf(force);
      const isExpected = (await lines.sweptUpTo(expected)).has(force);
      const line = latest.find((one) => one.force === force);
      if (isExpected && (!line || line.on < expected)) silent.push(`${force} on ${expected}`);
    }
    const missing = latest.filter(({ missed }) => missed > 0);
    const detail =
      silent.length > 0
        ? `No daily line of ${silent.join(', ')}: reminders may not be going out. ${WHERE_TO_LOOK}`
        : missing.length > 0
          ? `Reminders were missed: ${missing.map(lineOfForce).join('; ')}. ${WHERE_TO_LOOK}`
          : null;
    return { ok: detail === null, detail, latest: latest.map(lineOfForce) };
  }

  /** @throws DomainError `database.unavailable` */
  async canary(): Promise<Listening> {
    const { clock, hasCanary } = this.sources;
    if (!hasCanary) {
      return { ok: true, detail: 'No canary flies: give it a mailbox with TIPSTAFF_CANARY_TO.' };
    }
    const now = clock.now();
    // What is dated after now has not arrived, whoever wrote it.
    const arrived = (await this.canaries())
      .flatMap((one) => one.arrived ?? [])
      .filter(({ at }) => at <= now);
    const last = arrived.at(-1) ?? null;
    const heard = last !== null && last.at > this.listeningSince ? last.at : this.listeningSince;
    const isLate = isCanaryLate(now, heard);
    return {
      ok: !isLate,
      detail: isLate
        ? `No canary has arrived since ${last?.at ?? this.listeningSince}: mails may not be going out. ${WHERE_TO_LOOK}`
        : null,
      lastArrivedAt: last?.at ?? null,
      tookMs: last?.ms ?? null,
      seenBy: last?.seenBy ?? null,
    };
  }

  private async expectedOf(force: string): Promise<LocalDate> {
    const { clock, law, settings } = this.sources;
    const [{ calendar }, { hours }] = await Promise.all([law.current(), settings.ladders(force)]);
    return lineExpectedOf(clock.now(), calendar, hours);
  }

  private async canaries(): Promise<readonly FlownCanary[]> {
    const { clock, events } = this.sources;
    const today = clock.today();
    const days = [LocalDate.addDays(today, -1), today];
    const of = await Promise.all(
      days.map(async (day) => canariesOf(await events.load(canaryStream(day)))),
    );
    return of.flat();
  }
}

function lineOfForce(line: DailyLine): string {
  return `${line.force} ${line.on}: ${lineInWords(line)}`;
}

import { type ObligationRule } from '@tipstaff/casework';
import {
  CommandExecutor,
  type CommandMeta,
  type EventStore,
  type NewEvent,
} from '@tipstaff/event-store';
import { DomainError, LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Absence } from '../recipients.policy';
import { type ReminderHours, type ReminderLadder } from '../reminder-ladder.table';
import { checkedHours, checkedLadder } from './ladder-faults';
import {
  absencesFrom,
  absencesStream,
  effective,
  laddersFrom,
  type LaddersOfForce,
  laddersStream,
  type RecordedAbsence,
} from './reminder-settings';

/** Who asks for a change, why, and on which day. */
export interface SettingChange {
  readonly meta: CommandMeta;
  readonly reason: string;
  readonly today: LocalDate;
}

export interface AbsenceAsked {
  /** Chosen by the asker; the absence is known by it. */
  readonly id: string;
  readonly office: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly delegate: string | null;
}

/** By what a force is reminded at a moment. */
export interface ForceReminders {
  readonly ladders: LaddersOfForce;
  readonly absences: readonly Absence[];
}

const LONGEST_ABSENCE_DAYS = 400;

/**
 * Ladders, hours and absences of the forces, in the record: who changed what, when and why can be told
 * of every reminder. Names and reasons are sealed.
 */
export class ReminderSettings {
  private readonly executor: CommandExecutor;

  constructor(private readonly store: EventStore) {
    this.executor = new CommandExecutor(store);
  }

  async of(force: string): Promise<ForceReminders> {
    const [ladders, absences] = await Promise.all([this.ladders(force), this.absences(force)]);
    return { ladders, absences: effective(absences) };
  }

  async ladders(force: string): Promise<LaddersOfForce> {
    return laddersFrom(await this.store.load(laddersStream(force)));
  }

  async absences(force: string): Promise<readonly RecordedAbsence[]> {
    return absencesFrom(await this.store.load(absencesStream(force), { open: true }));
  }

  /** @param rule null: the ladder of every rule without one of its own */
  async setLadder(
    force: string,
    rule: ObligationRule | null,
    ladder: ReminderLadder,
    change: SettingChange,
  ): Promise<number> {
    const data = { rule, ladder: checkedLadder(ladder) };
    return this.record(laddersStream(force), change, () =>
      event('reminder.ladder-set', data, change),
    );
  }

  /** What ships counts again. @throws DomainError `reminder.no-own-ladder` */
  async withdrawLadder(
    force: string,
    rule: ObligationRule | null,
    change: SettingChange,
  ): Promise<number> {
    return this.record(laddersStream(force), change, (history) => {
      const { setBy } = laddersFrom(history);
      const own = rule === null ? setBy.standard : setBy.byRule[rule];
      if (!own) {
        throw new DomainError(
          'not-found',
          'reminder.no-own-ladder',
          `${force} has no ladder of its own for ${rule ?? 'the rules in general'}: there is nothing to withdraw.`,
        );
      }
      return event('reminder.ladder-withdrawn', { rule }, change);
    });
  }

  async setHours(force: string, hours: ReminderHours, change: SettingChange): Promise<number> {
    const data = { hours: checkedHours(hours) };
    return this.record(laddersStream(force), change, () =>
      event('reminder.hours-set', data, change),
    );
  }

  /** @throws DomainError `reminder.absence-invalid` */
  async recordAbsence(force: string, asked: AbsenceAsked, change: SettingChange): Promise<number> {
    const { id, office, from, until, delegate } = checkedAbsence(asked);
    const names = { office, ...(delegate === null ? {} : { delegate }) };
    return this.record(absencesStream(force), change, () => ({
      ...event('reminder.absence-recorded', { absence: id, from, until }, change),
      secret: { subject: id, content: { ...names, reason: change.reason } },
    }));
  }

  /**
   * The office is back: the last day of its absence is the given one.
   * @throws DomainError `reminder.unknown-absence`, `reminder.absence-invalid`
   */
  async endAbsence(
    force: string,
    id: string,
    until: LocalDate,
    change: SettingChange,
  ): Promise<number> {
    return this.record(absencesStream(force), change, (history) => {
      const absence = absencesFrom(history).find((one) => one.id === id);
      if (!absence) {
        throw new DomainError(
          'not-found',
          'reminder.unknown-absence',
          `${force} has no absence ${id}: GET /api/v1/reminder-settings/${force}/absences lists them.`,
        );
      }
      if (until >= absence.until) {
        throw absenceInvalid(
          'until',
          `It ends on ${absence.until} already: give an earlier last day, or record another absence.`,
        );
      }
      return {
        ...event('reminder.absence-ended', { absence: id, until }, change),
        secret: { subject: id, content: { reason: change.reason } },
      };
    });
  }

  private async record(
    stream: StreamId,
    { meta }: SettingChange,
    decide: (history: Parameters<typeof laddersFrom>[0]) => NewEvent,
  ): Promise<number> {
    const { lastPosition } = await this.executor.execute({
      stream,
      meta,
      decide: (history) => [decide(history)],
    });
    return lastPosition;
  }
}

function event(
  type: string,
  data: Readonly<Record<string, unknown>>,
  { reason, today }: SettingChange,
): NewEvent {
  return {
    type,
    schemaVersion: 1,
    on: today,
    enteredOn: today,
    data,
    secret: { subject: 'setting', content: { reason } },
  };
}

function checkedAbsence(asked: AbsenceAsked): AbsenceAsked {
  const { office, from, until, delegate } = asked;
  if (until < from) {
    throw absenceInvalid('until', `The last day ${until} lies before the first ${from}.`);
  }
  if (LocalDate.daysBetween(from, until) > LONGEST_ABSENCE_DAYS) {
    throw absenceInvalid(
      'until',
      `An absence is at most ${LONGEST_ABSENCE_DAYS} days long: give another owner to what is owed instead.`,
    );
  }
  if (delegate === office) {
    throw absenceInvalid('delegate', 'An office cannot stand in for itself: name another one.');
  }
  return asked;
}

function absenceInvalid(name: string, words: string): DomainError {
  return new DomainError('invalid-input', 'reminder.absence-invalid', words, {
    pointer: `/${name}`,
  });
}

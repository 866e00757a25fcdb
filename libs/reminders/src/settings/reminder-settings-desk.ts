import { type ObligationRule } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type ReminderLadder } from '@tipstaff/law';
import { type Absence } from '../recipients.policy';
import { type ByHand, recordByHand, type RecordedByHand } from '../recorded-by-hand';
import { type ReminderHours } from '../reminder-ladder.table';
import { checkedHours, checkedLadder } from './ladder-faults';
import {
  absencesFrom,
  type AbsencesOfForce,
  absencesStream,
  effective,
  laddersFrom,
  type LaddersOfForce,
  laddersStream,
} from './reminder-settings';

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
  constructor(private readonly store: EventStore) {}

  async of(force: string): Promise<ForceReminders> {
    const [ladders, { absences }] = await Promise.all([this.ladders(force), this.absences(force)]);
    return { ladders, absences: effective(absences) };
  }

  async ladders(force: string): Promise<LaddersOfForce> {
    return laddersFrom(await this.store.load(laddersStream(force)));
  }

  async absences(force: string): Promise<AbsencesOfForce> {
    const events = await this.store.load(absencesStream(force), { open: true });
    return { version: events.length, absences: absencesFrom(events) };
  }

  /**
   * @param rule null: the ladder of every rule without one of its own
   * @throws DomainError `reminder.ladder-invalid` · what `recordByHand` throws, as all that follow
   */
  async setLadder(
    force: string,
    rule: ObligationRule | null,
    ladder: ReminderLadder,
    change: ByHand,
  ): Promise<RecordedByHand> {
    const data = { rule, ladder: checkedLadder(ladder) };
    return recordByHand(this.store, {
      ...change,
      stream: laddersStream(force),
      decide: () => ({ type: 'reminder.ladder-set', data, subject: SUBJECT }),
    });
  }

  /** What ships counts again. @throws DomainError `reminder.no-own-ladder` */
  async withdrawLadder(
    force: string,
    rule: ObligationRule | null,
    change: ByHand,
  ): Promise<RecordedByHand> {
    return recordByHand(this.store, {
      ...change,
      stream: laddersStream(force),
      decide: (history) => {
        const { setBy } = laddersFrom(history);
        if (!(rule === null ? setBy.standard : setBy.byRule[rule])) throw noOwnLadder(force, rule);
        return { type: 'reminder.ladder-withdrawn', data: { rule }, subject: SUBJECT };
      },
    });
  }

  /** @throws DomainError `reminder.hours-invalid` */
  async setHours(force: string, hours: ReminderHours, change: ByHand): Promise<RecordedByHand> {
    const data = { hours: checkedHours(hours) };
    return recordByHand(this.store, {
      ...change,
      stream: laddersStream(force),
      decide: () => ({ type: 'reminder.hours-set', data, subject: SUBJECT }),
    });
  }

  /**
   * @returns in `data.absence` the id by which it is known: that of the first time, where it is repeated
   * @throws DomainError `reminder.absence-invalid`
   */
  async recordAbsence(force: string, asked: AbsenceAsked, change: ByHand): Promise<RecordedByHand> {
    const { id, office, from, until, delegate } = checkedAbsence(asked);
    return recordByHand(this.store, {
      ...change,
      stream: absencesStream(force),
      names: { office, ...(delegate === null ? {} : { delegate }) },
      decide: () => ({
        type: 'reminder.absence-recorded',
        data: { absence: id, from, until },
        subject: id,
      }),
    });
  }

  /**
   * The office is back: the last day of its absence is the given one.
   * @throws DomainError `reminder.unknown-absence`, `reminder.absence-invalid`
   */
  async endAbsence(
    force: string,
    id: string,
    until: LocalDate,
    change: ByHand,
  ): Promise<RecordedByHand> {
    return recordByHand(this.store, {
      ...change,
      stream: absencesStream(force),
      decide: (history) => {
        const absence = absencesFrom(history).find((one) => one.id === id);
        if (!absence) throw unknownAbsence(force, id);
        if (until >= absence.until) {
          throw absenceInvalid(
            'until',
            `It ends on ${absence.until} already: give an earlier last day, or record another absence.`,
          );
        }
        return { type: 'reminder.absence-ended', data: { absence: id, until }, subject: id };
      },
    });
  }
}

/** Reasons of ladders and hours are about no person. */
const SUBJECT = 'setting';

function noOwnLadder(force: string, rule: ObligationRule | null): DomainError {
  return new DomainError(
    'not-found',
    'reminder.no-own-ladder',
    `${force} has no ladder of its own for ${rule ?? 'the rules in general'}: there is nothing to withdraw.`,
  );
}

function unknownAbsence(force: string, id: string): DomainError {
  return new DomainError(
    'not-found',
    'reminder.unknown-absence',
    `${force} has no absence ${id}: GET /api/v1/reminder-settings/${force}/absences lists them.`,
  );
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

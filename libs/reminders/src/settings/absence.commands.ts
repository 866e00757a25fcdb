import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '@tipstaff/cases';
import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type ByHand, recordByHand, type RecordedByHand } from '../recorded-by';
import { absencesFrom, absencesStream } from './reminder-settings';

export interface AbsenceAsked {
  /** Chosen by the asker; the absence is known by it. */
  readonly id: string;
  readonly office: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly delegate: string | null;
}

const LONGEST_ABSENCE_DAYS = 400;

/** An office is away: its reminders go to whoever stands in. */
export class RecordAbsence extends Command<RecordedByHand> {
  constructor(
    readonly force: string,
    readonly absence: AbsenceAsked,
    readonly change: ByHand,
  ) {
    super();
  }
}

@CommandHandler(RecordAbsence)
export class RecordAbsenceHandler implements ICommandHandler<RecordAbsence> {
  constructor(private readonly executor: CommandExecutor) {}

  /**
   * @returns in `data.absence` the id by which it is known: that of the first time, where it is repeated
   * @throws DomainError `reminder.absence-invalid` · what `recordByHand` throws
   */
  async execute({ force, absence, change }: RecordAbsence): Promise<RecordedByHand> {
    const { id, office, from, until, delegate } = checkedAbsence(absence);
    return recordByHand(this.executor, {
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
}

/** The office is back: the last day of its absence is the given one. */
export class EndAbsence extends Command<RecordedByHand> {
  constructor(
    readonly force: string,
    readonly id: string,
    readonly until: LocalDate,
    readonly change: ByHand,
  ) {
    super();
  }
}

@CommandHandler(EndAbsence)
export class EndAbsenceHandler implements ICommandHandler<EndAbsence> {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws DomainError `reminder.unknown-absence`, `reminder.absence-invalid` · what `recordByHand` throws */
  execute({ force, id, until, change }: EndAbsence): Promise<RecordedByHand> {
    return recordByHand(this.executor, {
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

import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  type CaseEvent,
  decide,
  type NewCaseEvent,
  type NewFact,
  timelineOf,
} from '@tipstaff/casework';
import { type CommandMeta, EventStore } from '@tipstaff/event-store';
import { DomainError, type LocalDate } from '@tipstaff/kernel';
import { CommandExecutor } from '../command-executor';
import { recordedCase, withAdded } from '../recorded-case';
import { refuseUnknownUnits } from '../units/known-units';
import { directoryStream } from './directory-of-record';
import { type DirectoryLine, factOfRow } from './directory-rows';

export interface ChangedDirectory {
  /** How many facts were added. */
  readonly added: number;
  /** How many lines said what stood already. */
  readonly unchanged: number;
}

/** Takes rows into the directory of a force, all of them or none; it is opened where it was not. */
export class ChangeDirectory extends Command<ChangedDirectory> {
  constructor(
    readonly force: string,
    readonly lines: readonly DirectoryLine[],
    readonly today: LocalDate,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ChangeDirectory)
export class ChangeDirectoryHandler implements ICommandHandler<ChangeDirectory> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly store: EventStore,
  ) {}

  /** @throws DomainError `directory.refused` that names every line which can not be, and why; `unit.unknown` */
  async execute({ force, lines, today, meta }: ChangeDirectory): Promise<ChangedDirectory> {
    const stream = directoryStream(force);
    const units = lines.flatMap(({ row: { on, unit } }) =>
      unit === undefined ? [] : [{ on: on as LocalDate, details: { unit } }],
    );
    await refuseUnknownUnits(this.store, { force }, units);
    let added = 0;
    await this.executor.execute({
      stream,
      meta,
      open: true,
      decide(recorded) {
        const history =
          recorded.length === 0 ? [] : recordedCase({ stream, events: recorded }).events;
        const events = eventsOf(history, lines, today);
        added = events.filter(({ type }) => type !== 'directory.opened').length;
        return events;
      },
    });
    return { added, unchanged: lines.length - added };
  }
}

function eventsOf(
  history: readonly CaseEvent[],
  lines: readonly DirectoryLine[],
  today: LocalDate,
): readonly NewCaseEvent[] {
  const events: NewCaseEvent[] = [];
  const faults: string[] = [];
  let known = history;
  const record = (fact: NewFact): void => {
    const made = decide('directory', known, { kind: 'record', facts: [fact] });
    events.push(...made);
    known = withAdded(known, made);
  };
  if (known.length === 0 && lines.length > 0) record(openedOn(today));
  for (const { line, row } of lines) {
    try {
      const fact = factOfRow(row, timelineOf(known), today);
      if (fact) record(fact);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push(`line ${line}: ${error.message}`);
    }
  }
  if (faults.length > 0) {
    throw new DomainError('invalid-input', 'directory.refused', faults.join('\n'));
  }
  return events.length === 1 && events[0]?.type === 'directory.opened' ? [] : events;
}

function openedOn(today: LocalDate): NewFact {
  return {
    ...{ milestone: 'opened', on: today, enteredOn: today },
    ...{ value: null, person: null, related: null, note: null },
  };
}

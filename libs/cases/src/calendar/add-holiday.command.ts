import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandMeta } from '@tipstaff/event-store';
import { type AddedHoliday, type HolidayAsked, newHoliday } from '@tipstaff/law';
import { CommandExecutor } from '../command-executor';
import { holidayAdded, HOLIDAYS_STREAM, LawOfRecord } from './law-of-record';

/** The holiday, and the position of its event. */
export interface RecordedHoliday {
  readonly holiday: AddedHoliday;
  readonly position: number;
}

/** Lists and figures take the holiday in when their projections come to it. */
export class AddHoliday extends Command<RecordedHoliday> {
  constructor(
    readonly asked: HolidayAsked,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(AddHoliday)
export class AddHolidayHandler implements ICommandHandler<AddHoliday> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly law: LawOfRecord,
  ) {}

  /** @throws DomainError what `newHoliday` and `CommandExecutor.execute` throw */
  async execute({ asked, meta }: AddHoliday): Promise<RecordedHoliday> {
    const { events, lastPosition } = await this.executor.execute({
      stream: HOLIDAYS_STREAM,
      meta,
      decide: (history) => [holidayAdded(newHoliday(this.law.by(history).calendar.version, asked))],
    });
    const [holiday] = events.map(({ data }) => data as unknown as AddedHoliday);
    if (!holiday) throw new Error('A holiday that was added left no event.');
    return { holiday, position: lastPosition };
  }
}

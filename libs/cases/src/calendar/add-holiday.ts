import { type CommandMeta, type EventStore } from '@tipstaff/event-store';
import { type AddedHoliday, type HolidayAsked, type Law, newHoliday } from '@tipstaff/law';
import { CommandExecutor } from '../command-executor';
import { holidayAdded, HOLIDAYS_STREAM, holidaysOf } from './recorded-holidays';

/**
 * Records a holiday. Lists and figures take it in when their projections come to it.
 * @returns the holiday, and the position of its event
 * @throws DomainError what `newHoliday` throws, and what the event store throws
 */
export async function addHoliday(
  store: EventStore,
  law: Law,
  asked: HolidayAsked,
  meta: CommandMeta,
): Promise<{ readonly holiday: AddedHoliday; readonly position: number }> {
  const { events, lastPosition } = await new CommandExecutor(store).execute({
    stream: HOLIDAYS_STREAM,
    meta,
    decide: (history) => [
      holidayAdded(newHoliday(law.with(holidaysOf(history)).calendar.version, asked)),
    ],
  });
  const [holiday] = events.map(({ data }) => data as unknown as AddedHoliday);
  if (!holiday) throw new Error('A holiday that was added left no event.');
  return { holiday, position: lastPosition };
}

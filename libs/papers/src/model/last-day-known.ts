import { type LocalDate } from '@tipstaff/kernel';
import { type FigureReader, knownFigures } from '@tipstaff/reports';

/**
 * As known on which day a paper is made, and looked at again, where nobody names one: everything that the record holds
 * counts, also what was entered on a day that the clock has not reached.
 * @throws DomainError `report.unknown-force`
 */
export function lastDayKnown(
  reader: FigureReader,
  force: string,
  today: LocalDate,
): Promise<LocalDate> {
  return reader.snapshot(force, async (figures) => {
    const { dayKnown } = await knownFigures(figures, { force, knownOn: null, today });
    return dayKnown;
  });
}

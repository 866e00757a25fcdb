import { LocalDate } from '@tipstaff/kernel';
import {
  type FigureReader,
  type FigureSnapshot,
  knownFigures,
  type KnownFigures,
} from '../figure-reader';
import { complaintsLogged } from '../metrics/complaint.metrics';

/** First day of the first whole month in which complaints were logged; null where none was. */
export async function recordBegins(
  figures: FigureSnapshot,
  known: KnownFigures,
): Promise<LocalDate | null> {
  return beginsWith(await figures.earliest(known, complaintsLogged.id));
}

/**
 * The same, on its own.
 * @throws DomainError `report.unknown-force`
 */
export function recordBeginsOf(
  reader: FigureReader,
  asked: Parameters<typeof knownFigures>[1],
): Promise<LocalDate | null> {
  return reader.snapshot(asked.force, async (figures) =>
    recordBegins(figures, await knownFigures(figures, asked)),
  );
}

/** @param firstLogged null where none was */
export function beginsWith(firstLogged: LocalDate | null): LocalDate | null {
  if (firstLogged === null || LocalDate.day(firstLogged) === 1) return firstLogged;
  return LocalDate.addDays(LocalDate.endOfMonth(firstLogged), 1);
}

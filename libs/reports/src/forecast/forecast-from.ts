import { DomainError, LocalDate, placeName } from '@tipstaff/kernel';
import { type FigureReader, type FigureSnapshot, refuseNotKnownYet } from '../figure-reader';
import { recordBegins } from '../settled/record-begins';

interface Asked {
  readonly force: string;
  /** Null: today. */
  readonly on: LocalDate | null;
  readonly today: LocalDate;
}

/** The day that is forecast from, and since when there is a record that it can be told from. */
export interface ForecastFrom {
  /** What was known by the end of this day is known. */
  readonly on: LocalDate;
  /** First day of the first whole month of the record. */
  readonly begins: LocalDate;
}

/**
 * Of a day that nobody has seen there is nothing to tell what is coming from, and of one before the record as little.
 * @throws DomainError `report.not-known-yet`, `report.no-forecast`, `report.unknown-force`
 */
export async function forecastFrom(
  figures: FigureSnapshot,
  { force, on: asked, today }: Asked,
): Promise<ForecastFrom> {
  const on = asked ?? today;
  await refuseNotKnownYet(figures, { force, today }, on, '/on');
  const begins = await recordBegins(figures, { force, knownOn: on, dayKnown: on });
  if (begins === null || begins > on) {
    throw noForecast(
      `On ${LocalDate.inWords(on)} the record knew no whole month of complaints of ${placeName(force)}: there is nothing to tell what is coming from. Name a later day.`,
      '/on',
    );
  }
  return { on, begins };
}

/** The same, on its own. */
export function forecastFromOf(reader: FigureReader, asked: Asked): Promise<ForecastFrom> {
  return reader.snapshot(asked.force, (figures) => forecastFrom(figures, asked));
}

export function noForecast(why: string, pointer?: string): DomainError {
  const about = pointer === undefined ? {} : { pointer };
  return new DomainError('unprocessable', 'report.no-forecast', why, about);
}

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
  /** First day of the first whole month of the record; null without one. */
  readonly begins: LocalDate | null;
}

/**
 * Of a day that nobody has seen there is nothing to tell what is coming from.
 * @throws DomainError `report.not-known-yet`, `report.unknown-force`
 */
export async function forecastFrom(
  figures: FigureSnapshot,
  { force, on: asked, today }: Asked,
): Promise<ForecastFrom> {
  const on = asked ?? today;
  await refuseNotKnownYet(figures, { force, today }, on, '/on');
  const begins = await recordBegins(figures, { force, knownOn: on, dayKnown: on });
  return { on, begins };
}

/** The same, on its own. */
export function forecastFromOf(reader: FigureReader, asked: Asked): Promise<ForecastFrom> {
  return reader.snapshot(asked.force, (figures) => forecastFrom(figures, asked));
}

/** Of a day on which the record knew nothing that a forecast can be told from. */
export function nothingKnown(force: string, on: LocalDate): DomainError {
  return noForecast(
    `On ${LocalDate.inShortWords(on)} the record knew nothing of ${placeName(force)} to tell what is coming from: name a later day.`,
    '/on',
  );
}

export function noForecast(why: string, pointer?: string): DomainError {
  const about = pointer === undefined ? {} : { pointer };
  return new DomainError('unprocessable', 'report.no-forecast', why, about);
}

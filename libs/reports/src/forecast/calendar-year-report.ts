import { LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type FigureReader, knownFigures } from '../figure-reader';
import { figuresOfSnapshot } from '../figures/figures-of-snapshot';
import { lastPieces, windowTo } from '../figures/windows';
import { metricOfRow } from '../metric-registry';
import { calendarYear, type CalendarYear } from './calendar-year';
import { forecastFrom, noForecast, nothingKnown } from './forecast-from';

interface CalendarYearRequest {
  readonly row: string;
  readonly force: string;
  /** What was known by the end of this day is known; null: today. */
  readonly on: LocalDate | null;
  readonly today: LocalDate;
  readonly law: Law;
}

/** What a count of the calendar year comes to; its JSON form is this object. */
export interface CalendarYearForecast extends CalendarYear {
  readonly report: 'calendar-year-forecast';
  readonly row: string;
  readonly label: string;
  readonly force: string;
  readonly on: LocalDate;
  readonly position: number;
  readonly parked: number;
  /** The sentence that may be said. */
  readonly words: string;
}

const QUARTERS = 8;

/**
 * The count of the calendar year in which a day lies: so far, and what is to be expected of the rest.
 * @throws DomainError `report.no-forecast` for a row that is no count, and where the record is too short;
 *   `report.not-known-yet`, `report.unknown-row`, `report.unknown-force`
 */
export function calendarYearForecast(
  reader: FigureReader,
  { row, law, ...whose }: CalendarYearRequest,
): Promise<CalendarYearForecast> {
  const metric = metricOfRow(row);
  const label = metric.label(law.settings);
  if (metric.unit !== 'count') {
    throw noForecast(
      `${label} is no count: what a calendar year comes to is told of counts alone.`,
    );
  }
  const { force } = whose;
  return reader.snapshot(force, async (figures) => {
    const { on, begins } = await forecastFrom(figures, whose);
    const known = await knownFigures(figures, { force, knownOn: on, today: on });
    const year = LocalDate.year(on);
    if (begins === null || begins > on) throw nothingKnown(force, on);
    if (begins > LocalDate.of(year - 1, 1, 1)) {
      throw noForecast(
        `What ${year} comes to is told beside ${year - 1}, of which the record does not hold every month: it begins with ${LocalDate.inShortWords(begins)}.`,
        '/on',
      );
    }
    const twelveMonths = windowTo('12m', on);
    const quarters = lastPieces(on, 'quarter', QUARTERS + 1, on)
      .filter(({ partial, to }) => !partial && to <= on)
      .slice(-QUARTERS);
    const windows = [
      { from: LocalDate.of(year, 1, 1), to: on },
      twelveMonths,
      { from: LocalDate.of(year - 1, 1, 1), to: LocalDate.of(year - 1, 12, 31) },
      ...quarters.map(({ from, to }) => ({ from, to })),
    ];
    const asked = { metrics: [metric], windows, by: null, law };
    const found = await figuresOfSnapshot(figures, known, asked);
    const [soFar = 0, ofTwelve = 0, yearBefore = 0, ...ofQuarters] = windows.map(
      (_, window) => found.figureOf(metric, window).value ?? 0,
    );
    const comes = calendarYear({
      ...{ on, soFar, yearBefore, quarters: ofQuarters, twelveMonths: ofTwelve },
      daysOfTwelveMonths: LocalDate.daysBetween(twelveMonths.from, twelveMonths.to) + 1,
    });
    return {
      ...{ report: 'calendar-year-forecast', row, label, force, on, ...comes },
      position: await figures.position(),
      parked: await figures.parkedCases(force),
      words: inWords(label, comes),
    };
  });
}

function inWords(
  label: string,
  { year, soFar, low, high, yearBefore, word }: CalendarYear,
): string {
  const beside = word === 'comparable' ? `comparable to ${year - 1}` : `${word} than ${year - 1}`;
  return `${label}: ${soFar} so far in ${year}, likely between ${low} and ${high} by its end: ${beside}, which had ${yearBefore}.`;
}

import { typesInvestigated } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { rangeOf } from '../chance';
import { RESTRICTED } from '../difference/why';
import { type HistoryReader } from '../history-reader';
import {
  BackTest,
  type BackTestRow,
  type CaseToCome,
  firstOfMonthAhead,
  Outlook,
} from './forecast';
import { type ForecastFrom, nothingKnown } from './forecast-from';
import { InvestigationRecord } from './investigation-record';

/** What will fall due in a month. */
interface MonthForecast {
  /** `YYYY-MM`, of the day on which the duty arises. */
  readonly month: string;
  /** Reports if no investigation that is open now were completed. */
  readonly ifStillOpen: number;
  /** Reports to be expected of cases that are under no open investigation yet. */
  readonly notYetSeen: number;
  readonly expected: number;
  /** Between them the number lies in four of five months, as far as the past tells. */
  readonly low: number;
  readonly high: number;
  /** Of the distribution, in per cent: what it took in the past that four of five hold. */
  readonly level: number;
  /** What the asker may not know of is `one restricted case`. */
  readonly cases: readonly Omit<CaseToCome, 'key' | 'atRisk'>[];
}

export interface Chapter13Forecast {
  readonly report: 'chapter-13-forecast';
  readonly force: string;
  readonly on: LocalDate;
  readonly position: number;
  /** Cases that could not be read. */
  readonly parked: number;
  readonly forecast: readonly MonthForecast[];
  /** What would have been said of past quarters, from what was known then. */
  readonly backTest: {
    readonly held: number;
    readonly of: number;
    readonly rows: readonly BackTestRow[];
  };
}

interface Asked extends ForecastFrom {
  readonly force: string;
  readonly months: number;
  readonly law: Law;
  /** Streams that the asker may not know of: they count, and are not named. */
  readonly hidden?: ReadonlySet<string>;
}

/**
 * Chapter 13 reports that will fall due, month by month, and how good such a forecast has been.
 * @throws DomainError `report.no-forecast`
 */
export async function chapter13Forecast(
  histories: HistoryReader,
  { force, on, months, law, begins: known, hidden = new Set() }: Asked,
): Promise<Chapter13Forecast> {
  const until = LocalDate.endOfMonth(firstOfMonthAhead(on, months));
  const record = new InvestigationRecord(law, until);
  const types = typesInvestigated;
  const { position, parked } = await histories.read({ force, types }, (ref, events) =>
    record.add(ref, events),
  );
  const begins = known ?? LocalDate.addDays(on, 1);
  if (begins > on && record.knownOn(on).length === 0) throw nothingKnown(force, on);
  const knownOn = (day: LocalDate) => ({
    ...{ on: day, begins },
    investigations: record.knownOn(day),
  });
  // A quarter after everything that was entered is not one in which nothing came.
  const test = await BackTest.of(knownOn, record.lastEntry(on) ?? on, begins);
  const rows = test.rows();
  const outlook = new Outlook(knownOn(on));
  const level = test.level();
  return {
    ...{ report: 'chapter-13-forecast', force, on, position, parked },
    forecast: Array.from({ length: months }, (_, index) => {
      const { chances, cases, ...numbers } = outlook.ahead([index + 1]);
      return {
        month: firstOfMonthAhead(on, index + 1).slice(0, 'YYYY-MM'.length),
        ...numbers,
        ...rangeOf(chances, level),
        level,
        cases: cases.map(({ type, case: named, key, due, p, stratum }) => ({
          ...{ type, case: hidden.has(key) ? RESTRICTED : named, due, p, stratum },
        })),
      };
    }),
    backTest: { held: rows.filter(({ isHeld }) => isHeld).length, of: rows.length, rows },
  };
}

/** The same for whoever may not know the cases behind a figure. */
export function forecastWithoutCases(forecast: Chapter13Forecast): Chapter13Forecast {
  return {
    ...forecast,
    forecast: forecast.forecast.map((month) => ({ ...month, cases: [] })),
  };
}

import { LocalDate } from '@tipstaff/kernel';
import { Turns } from '@tipstaff/platform';
import {
  type Chances,
  howManyOf,
  meanOfChances,
  negativeBinomial,
  type Range,
  rangeOf,
  sumOf,
} from '../chance';
import { type ReportingPeriod } from '../reporting-period';
import {
  agedSpells,
  type Durations,
  durationsOf,
  dutyDays,
  isOpenOn,
  type KnownInvestigations,
} from './still-open';

/** A report that falls due unless the investigation is completed before. */
export interface CaseToCome {
  readonly key: string;
  readonly type: string;
  readonly case: string;
  /** The day after its period. */
  readonly due: LocalDate;
  /** The chance that the investigation is open still. */
  readonly p: number;
  /** By whose durations: of the type and route, of the type, or of all. */
  readonly stratum: string;
  /** So many investigations of the stratum were open at its age. */
  readonly atRisk: number;
}

export interface ToCome {
  /** Every report whose period ends then, should no investigation be completed. */
  readonly ifStillOpen: number;
  /** Of cases that are under no open investigation yet, in the mean. */
  readonly notYetSeen: number;
  readonly expected: number;
  readonly cases: readonly CaseToCome[];
  readonly chances: Chances;
}

/** The investigations of a force as they are known on a day, and since when it has a record. */
export interface KnownRecord {
  readonly on: LocalDate;
  /** First day of the first whole month of the record. */
  readonly begins: LocalDate;
  readonly investigations: readonly KnownInvestigations[];
}

const LEAST_AT_RISK = 5;
const MONTH_ENDS = 24;
/** Middles of nine equally likely pieces of the standard normal distribution. */
const SHIFTS = [0, 0.2822, -0.2822, 0.5895, -0.5895, 0.9674, -0.9674, 1.5932, -1.5932];

/** What is known on a day of the reports that fall due after it. */
export class Outlook {
  private readonly strata = new Map<string, Durations>();
  private readonly unseenAhead = new Map<number, Unseen>();
  private readonly open: readonly KnownInvestigations[];
  private readonly fellDue: readonly FellDue[];

  constructor(private readonly known: KnownRecord) {
    const { investigations, begins, on } = known;
    this.open = investigations.filter((one) => isOpenOn(one, on));
    this.fellDue = investigations.flatMap((of) =>
      dutyDays(of, begins, on).map((day) => ({ of, month: monthNumber(day) })),
    );
  }

  /** @param months consecutive ones, counted from that of the day after the one that is known: 1, 2, … */
  ahead(months: readonly number[]): ToCome {
    const { on } = this.known;
    const from = LocalDate.max(firstOfMonthAhead(on, months[0] ?? 1), LocalDate.addDays(on, 1));
    const to = LocalDate.endOfMonth(firstOfMonthAhead(on, months.at(-1) ?? 1));
    const cases = this.open.flatMap((one) =>
      one.periodEnds
        .map((end) => LocalDate.addDays(end, 1))
        .filter((due) => due >= from && due <= to)
        .map((due) => this.caseToCome(one, due)),
    );
    const unseen = months.map((k) => this.unseen(k));
    const notYetSeen = unseen.reduce(
      (sum, { total, months: n }) => sum + (n === 0 ? 0 : total / n),
      0,
    );
    const seen = meanOfChances(
      SHIFTS.map((shift) => howManyOf(cases.map((one) => shifted(one, shift)))),
    );
    return {
      ifStillOpen: cases.length,
      notYetSeen,
      expected: cases.reduce((sum, { p }) => sum + p, notYetSeen),
      cases: cases.toSorted((a, b) => (`${a.due} ${a.key}` < `${b.due} ${b.key}` ? -1 : 1)),
      chances: unseen.reduce(
        (sum, { total, months: n }) =>
          n === 0 ? sum : sumOf(sum, negativeBinomial(total + 0.5, n / (n + 1))),
        seen,
      ),
    };
  }

  private caseToCome(one: KnownInvestigations, due: LocalDate): CaseToCome {
    const age = LocalDate.daysBetween(one.anchor, this.known.on);
    const end = LocalDate.daysBetween(one.anchor, due) - 1;
    const strata = [`${one.type}, ${one.route}`, one.type, 'all'];
    const stratum =
      strata.find((name) => this.durations(name).atRisk(age) >= LEAST_AT_RISK) ?? 'all';
    const durations = this.durations(stratum);
    return {
      ...{ key: one.key, type: one.type, case: one.case, due, stratum },
      p: durations.stillOpen(age, end),
      atRisk: durations.atRisk(age),
    };
  }

  private durations(stratum: string): Durations {
    const made = this.strata.get(stratum);
    if (made) return made;
    const { investigations, on } = this.known;
    const mine = investigations.filter(
      ({ type, route }) => stratum === 'all' || stratum === type || stratum === `${type}, ${route}`,
    );
    const durations = durationsOf(mine.flatMap((one) => agedSpells(one, on)));
    this.strata.set(stratum, durations);
    return durations;
  }

  private unseen(k: number): Unseen {
    const made = this.unseenAhead.get(k) ?? unseenAhead(this.known, this.fellDue, k);
    this.unseenAhead.set(k, made);
    return made;
  }
}

interface Unseen {
  readonly total: number;
  readonly months: number;
}

/** A report that fell due, whose it was, and in which month since the year 0. */
interface FellDue {
  readonly of: KnownInvestigations;
  readonly month: number;
}

function monthNumber(day: LocalDate): number {
  return 12 * LocalDate.year(day) + LocalDate.month(day) - 1;
}

/** Reports in the kth month after each of the last month-ends from cases that were under no open investigation then. */
function unseenAhead({ on, begins }: KnownRecord, fellDue: readonly FellDue[], k: number): Unseen {
  // The last month that is over, and the first and last month at whose end one can have looked k ahead.
  const over = monthNumber(LocalDate.addDays(on, 1)) - 1;
  const latest = over - k;
  const earliest = Math.max(monthNumber(begins), latest - MONTH_ENDS + 1);
  const months = Math.max(0, latest - earliest + 1);
  const unseen = fellDue.filter(({ of, month }) => {
    const looked = month - k;
    if (looked < earliest || looked > latest) return false;
    const monthEnd = LocalDate.endOfMonth(LocalDate.addDays(on, 1), looked - over - 1);
    return !isOpenOn(of, monthEnd);
  });
  return { total: unseen.length, months };
}

/** One chance as its stratum can be wrong about it: by as many standard errors on the logit scale. */
function shifted({ p, atRisk }: CaseToCome, by: number): number {
  const near = (atRisk * p + 0.5) / (atRisk + 1);
  // Where none is at risk nothing is known, as little as of one.
  const error = 1 / Math.sqrt(Math.max(1, atRisk) * near * (1 - near));
  return 1 / (1 + Math.exp(-Math.log(near / (1 - near)) - by * error));
}

/** First day of the kth month, the first being that of the day after. */
export function firstOfMonthAhead(on: LocalDate, k: number): LocalDate {
  return LocalDate.addDays(LocalDate.endOfMonth(LocalDate.addDays(on, 1), k - 2), 1);
}

const LEVELS = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95];
const USUAL_LEVEL = 80;
const LEAST_ROWS = 8;
const WANTED = 0.8;
const QUARTERS_AHEAD = 4;
const MONTHS_OF_QUARTER = 3;

/** What was said of a quarter some quarters ahead, and what it came to. */
export interface BackTestRow {
  /** The quarter's end at which it was said. */
  readonly saidOn: LocalDate;
  readonly quarter: ReportingPeriod;
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly came: number;
  readonly isHeld: boolean;
}

type Said = Pick<BackTestRow, 'saidOn' | 'quarter'> & {
  readonly ranges: readonly (Range & { readonly level: number })[];
};

/**
 * What would have been said at each past quarter's end with a year of record behind it, of the four quarters after,
 * from what was known then; and the level that a range needs so that four in five hold.
 */
export class BackTest {
  private readonly said: Said[] = [];
  private readonly known = new Map<LocalDate, KnownRecord>();

  private constructor(
    private readonly record: (day: LocalDate) => KnownRecord,
    private readonly on: LocalDate,
  ) {}

  /** @param on the last day of which anything is known */
  static async of(
    record: (day: LocalDate) => KnownRecord,
    on: LocalDate,
    begins: LocalDate,
  ): Promise<BackTest> {
    const test = new BackTest(record, on);
    const turns = new Turns();
    for (const saidOn of quarterEnds(begins, on)) {
      test.said.push(...saidAt(test.knownOn(saidOn), on));
      await turns.next();
    }
    return test;
  }

  private knownOn(day: LocalDate): KnownRecord {
    const known = this.known.get(day) ?? this.record(day);
    this.known.set(day, known);
    return known;
  }

  /** The level for what is said on a day: by what had been settled by then. */
  level(on: LocalDate = this.on): number {
    const settled = this.said.filter(({ saidOn, quarter }) => saidOn < on && quarter.to <= on);
    if (settled.length < LEAST_ROWS) return USUAL_LEVEL;
    const known = this.knownOn(on);
    const came = settled.map(({ quarter }) => reportsIn(known, quarter));
    const enough = LEVELS.find((level) => {
      const held = settled.filter(({ ranges }, index) => {
        const range = ranges.find((one) => one.level === level);
        return range !== undefined && isIn(range, came[index] ?? 0);
      });
      return held.length >= WANTED * settled.length;
    });
    return enough ?? LEVELS.at(-1) ?? USUAL_LEVEL;
  }

  rows(): readonly BackTestRow[] {
    const known = this.knownOn(this.on);
    const levels = new Map<LocalDate, number>();
    return this.said.map(({ saidOn, quarter, ranges }) => {
      const level = levels.get(saidOn) ?? this.level(saidOn);
      levels.set(saidOn, level);
      const { low = 0, high = 0 } = ranges.find((one) => one.level === level) ?? {};
      const came = reportsIn(known, quarter);
      return { saidOn, quarter, level, low, high, came, isHeld: isIn({ low, high }, came) };
    });
  }
}

function saidAt(known: KnownRecord, until: LocalDate): readonly Said[] {
  const outlook = new Outlook(known);
  return Array.from({ length: QUARTERS_AHEAD }, (_, quarter) => {
    const months = [1, 2, 3].map((month) => MONTHS_OF_QUARTER * quarter + month);
    const from = firstOfMonthAhead(known.on, months[0] ?? 1);
    return { months, quarter: { from, to: LocalDate.endOfMonth(from, 2) } };
  })
    .filter(({ quarter }) => quarter.to <= until)
    .map(({ months, quarter }) => {
      const { chances } = outlook.ahead(months);
      return {
        ...{ saidOn: known.on, quarter },
        ranges: LEVELS.map((level) => ({ level, ...rangeOf(chances, level) })),
      };
    });
}

function reportsIn({ investigations }: KnownRecord, { from, to }: ReportingPeriod): number {
  return investigations.reduce((sum, one) => sum + dutyDays(one, from, to).length, 0);
}

function isIn({ low, high }: Range, came: number): boolean {
  return came >= low && came <= high;
}

/** Ends of quarters up to a day that have a year of the record behind them. */
function quarterEnds(begins: LocalDate, on: LocalDate): readonly LocalDate[] {
  const ends: LocalDate[] = [];
  const year = LocalDate.endOfMonth(begins, 11);
  for (let end = quarterEndOf(year); end < on; end = LocalDate.endOfMonth(end, 3)) ends.push(end);
  return ends;
}

function quarterEndOf(day: LocalDate): LocalDate {
  return LocalDate.endOfMonth(day, 2 - ((LocalDate.month(day) - 1) % 3));
}

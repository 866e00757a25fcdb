import { assertNever, DomainError, LocalDate, plural } from '@tipstaff/kernel';
import { type AddedHoliday, withHolidays } from './calendar/added-holiday';
import { type CalendarVersion } from './calendar/calendar-version';
import { englandAndWales2028 } from './calendar/england-and-wales.table';
import { type FormerDate, formerDates } from './calendar/former-date';
import { unitedKingdom2028 } from './calendar/united-kingdom.table';
import { knownDay, WorkingCalendar } from './calendar/working-calendar';
import { type ExplainedTarget, type Explanation, type FactUsed } from './explanation';
import {
  countPeriod,
  isInWorkingDays,
  lastDayOf,
  notExtendedNotes,
  type Period,
  periodInWords,
  restsOnCalendar,
} from './period';
import { mustBeRuleId, ruleOf, type RuleId } from './statutory-rules.table';
import { withChanges } from './what-would-change';

/** Local readings and targets. Each has a documented default; none changes a statutory limit. */
export interface LawSettings {
  /** R-PM-2: working days from made to logged. */
  readonly logWithinWorkingDays: number;
  /** R-PM-3: working days from made to first contact. */
  readonly contactWithinWorkingDays: number;
  /** Local target for "as soon as practicable" (R-TIME-4): working days after the period ended. */
  readonly chapter13TargetWorkingDays: number;
  /**
   * After a re-investigation is directed (R-C13-7): keep the first anchor and resume at the next
   * period end, or start a new chain on the day it was directed.
   */
  readonly chapter13AfterReinvestigation: 'keep-anchor' | 'restart';
  /** R-CON-11: working days from documents supplied to the hearing. */
  readonly hearingWithinWorkingDays: number;
  /** R-TIME-5: "at least N working days before" as clear days, or one working day later. */
  readonly atLeastMeansClearDays: 'clear-days' | 'looser';
  /** R-CON-6b: working days from the documents supplied to the response of an accelerated hearing. */
  readonly acceleratedResponseWithinWorkingDays: number;
  /** R-CON-23: working days from the determination to the meeting about an appeal. */
  readonly appealMeetingWithinWorkingDays: number;
  /** R-CON-19: whether the four weeks to the first review begin with a working day or the day after. */
  readonly suspensionReviewBegins: FourWeeksBegin;
  /** R-CON-19b: the same for each later review, after the one before. */
  readonly laterSuspensionReviewBegins: FourWeeksBegin;
  /** R-REV-7: local target for a review, working days from the application; no statute limits it. */
  readonly reviewTargetWorkingDays: number;
  /** Rules that are off by default and that cases of this force owe all the same. */
  readonly optionalRules: readonly string[];
}

/** What a number of days is a number of. */
export type CountedIn = 'working-days' | 'calendar-days';

type FourWeeksBegin = 'first-working-day' | 'day-after';

const fourWeeks: Readonly<Record<FourWeeksBegin, Period>> = {
  'first-working-day': { shape: 'calendar-days-from-first-working-day-after', count: 28 },
  'day-after': { shape: 'calendar-days-after', count: 28 },
};

export const defaultLawSettings: LawSettings = {
  logWithinWorkingDays: 2,
  contactWithinWorkingDays: 10,
  chapter13TargetWorkingDays: 10,
  chapter13AfterReinvestigation: 'keep-anchor',
  hearingWithinWorkingDays: 100,
  atLeastMeansClearDays: 'clear-days',
  acceleratedResponseWithinWorkingDays: 7,
  appealMeetingWithinWorkingDays: 5,
  suspensionReviewBegins: 'first-working-day',
  laterSuspensionReviewBegins: 'day-after',
  reviewTargetWorkingDays: 40,
  optionalRules: [],
};

/** A period of a chain: the nth, both ends counting, and the day after it on which a duty arises. */
export interface ChainedPeriod {
  readonly n: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly dutyArises: LocalDate;
}

/** The calendars that the rules are read with. */
export interface Calendars {
  readonly 'england-and-wales': CalendarVersion;
  readonly 'united-kingdom': CalendarVersion;
}

export const presentCalendars: Calendars = {
  'england-and-wales': englandAndWales2028,
  'united-kingdom': unitedKingdom2028,
};

/**
 * Where the law of this moment is had: a holiday may be added to the calendars while a process runs.
 * A `Law` is the source of itself.
 */
export interface LawSource {
  current(): Promise<Law>;
}

/** The rules read with one version of each calendar and one set of local settings. Pure. */
export class Law implements LawSource {
  /** England and Wales: the calendar of every rule but freedom of information (R-WD-1, R-WD-3). */
  readonly calendar: WorkingCalendar;
  readonly calendars: Readonly<Record<keyof Calendars, WorkingCalendar>>;
  private readonly shipped: Calendars;

  /**
   * @param added holidays of England and Wales, which are holidays in the United Kingdom as well
   * @throws DomainError `law.unknown-rule`, `law.not-optional` for an optional rule that is none
   */
  constructor(
    readonly settings: LawSettings = defaultLawSettings,
    calendars: Partial<Calendars> = {},
    readonly added: readonly AddedHoliday[] = [],
  ) {
    settings.optionalRules.forEach(mustBeOptional);
    this.shipped = { ...presentCalendars, ...calendars };
    this.calendar = new WorkingCalendar(withHolidays(this.shipped['england-and-wales'], added));
    this.calendars = {
      'england-and-wales': this.calendar,
      'united-kingdom': new WorkingCalendar(withHolidays(this.shipped['united-kingdom'], added)),
    };
  }

  /** The same rules with these holidays added; itself where it has as many: none is ever taken back. */
  with(added: readonly AddedHoliday[]): Law {
    return added.length === this.added.length ? this : new Law(this.settings, this.shipped, added);
  }

  /** The same rules and holidays, read with other local settings. */
  reading(settings: LawSettings): Law {
    return new Law(settings, this.shipped, this.added);
  }

  current(): Promise<Law> {
    return Promise.resolve(this);
  }

  calendarOf(rule: RuleId): WorkingCalendar {
    return this.calendars[ruleOf(rule).calendar];
  }

  /**
   * The period of a rule as this force reads it: local targets may differ, statute may not.
   * @throws Error for a rule that is not reckoned as a period; the table says which are.
   */
  periodOf(rule: RuleId): Period {
    const period = this.readPeriod(rule);
    const local: Partial<Record<RuleId, number>> = {
      'R-PM-2': this.settings.logWithinWorkingDays,
      'R-PM-3': this.settings.contactWithinWorkingDays,
      'R-CON-11': this.settings.hearingWithinWorkingDays,
      'R-CON-6b': this.settings.acceleratedResponseWithinWorkingDays,
      'R-CON-23': this.settings.appealMeetingWithinWorkingDays,
    };
    const count = local[rule];
    return count === undefined ? period : ({ ...period, count } as Period);
  }

  /** How the days of the period are read, where more than one reading is possible. */
  private readPeriod(rule: RuleId): Period {
    if (rule === 'R-CON-19') return fourWeeks[this.settings.suspensionReviewBegins];
    if (rule === 'R-CON-19b') return fourWeeks[this.settings.laterSuspensionReviewBegins];
    return statedPeriod(rule);
  }

  /** Whether cases owe it here: not where it is off by default, unless the force says so. */
  isOn(rule: RuleId): boolean {
    return ruleOf(rule).offByDefault === undefined || this.settings.optionalRules.includes(rule);
  }

  applies(rule: RuleId, start: LocalDate): boolean {
    const { inForceFrom, inForceTo } = ruleOf(rule);
    return start >= inForceFrom && (inForceTo === null || start <= inForceTo);
  }

  /** The last day that a rule gives from a day: of its period, of its window, or before a hearing. */
  lastDay(rule: RuleId, start: LocalDate): LocalDate {
    const { calculation } = ruleOf(rule);
    const calendar = this.calendarOf(rule);
    if (calculation.kind === 'window') return calendar.addWorkingDays(start, calculation.latest);
    if (calculation.kind === 'before') {
      const isClear = this.settings.atLeastMeansClearDays === 'clear-days';
      return calendar.addWorkingDays(start, -(calculation.workingDays + (isClear ? 1 : 0)));
    }
    return lastDayOf(this.periodOf(rule), start, calendar);
  }

  /**
   * The first day that a rule allows: of a window, or the one after a least time on show.
   * @throws Error for a rule that allows any day from its start
   */
  earliestDay(rule: RuleId, start: LocalDate): LocalDate {
    const { calculation } = ruleOf(rule);
    if (calculation.kind === 'window') {
      return this.calendarOf(rule).addWorkingDays(start, calculation.earliest);
    }
    if (calculation.kind === 'display') return LocalDate.addDays(start, calculation.days);
    throw new Error(`${rule} is reckoned as a ${calculation.kind}: it has no first day.`);
  }

  /** Whether the days of the rule are working days of its calendar, or the days of any week. */
  countsIn(rule: RuleId): CountedIn {
    const { calculation } = ruleOf(rule);
    switch (calculation.kind) {
      case 'window':
      case 'before':
      case 'measure':
        return 'working-days';
      case 'last-day':
      case 'chain':
      case 'review':
        return isInWorkingDays(this.periodOf(rule)) ? 'working-days' : 'calendar-days';
      case 'display':
      case 'civil-day':
      case 'recipients':
      case 'undated':
        return 'calendar-days';
      default:
        return assertNever(calculation);
    }
  }

  /**
   * How many days one day lies after another, as the rule counts them: 0 on the same day, negative before it. The
   * earlier of the two never counts and the later always does, a working day or not: the Saturday after a Friday is
   * one working day later, as the Monday is. So what is after a last day is never 0 days after it.
   * @returns null where working days are counted and the calendar does not reach (R-BH-2)
   */
  daysFromTo(rule: RuleId, from: LocalDate, to: LocalDate): number | null {
    if (this.countsIn(rule) === 'calendar-days') return LocalDate.daysBetween(from, to);
    const calendar = this.calendarOf(rule);
    if (!calendar.knows(from) || !calendar.knows(to)) return null;
    if (to < from) return -workingDaysToLater(to, from, calendar);
    return workingDaysToLater(from, to, calendar);
  }

  /** The local target for a duty that arose on this day without a date in law (R-TIME-4). */
  targetAfter(arose: LocalDate): LocalDate {
    return lastDayOf(this.targetPeriod(), LocalDate.addDays(arose, -1), this.calendar);
  }

  /** The local target for what is owed as soon as practicable after something on this day. */
  practicableTarget(start: LocalDate): LocalDate {
    return lastDayOf(this.targetPeriod(), start, this.calendar);
  }

  /** R-REV-7: the local target for deciding a review of which the application was made on this day. */
  reviewTarget(madeOn: LocalDate): LocalDate {
    const count = this.settings.reviewTargetWorkingDays;
    return lastDayOf({ shape: 'working-days-after', count }, madeOn, this.calendar);
  }

  private targetPeriod(): Period {
    return { shape: 'working-days-after', count: this.settings.chapter13TargetWorkingDays };
  }

  /** How the nth period of a chain is counted. */
  nthPeriodOf(rule: RuleId, n: number): Period {
    const { calculation } = ruleOf(rule);
    return n > 1 && calculation.kind === 'chain' ? calculation.repeats : statedPeriod(rule);
  }

  /**
   * The chained periods of a rule (R-C13-2, R-MON-4), each computed from the previous end, up to and
   * including the first that ends on or after `until`.
   */
  chain(rule: RuleId, start: LocalDate, until: LocalDate): readonly ChainedPeriod[] {
    return this.chainWhile(rule, start, (period) => period.to < until);
  }

  /** The first so many periods of a chain. */
  periods(rule: RuleId, start: LocalDate, count: number): readonly ChainedPeriod[] {
    return this.chainWhile(rule, start, (period) => period.n < count);
  }

  private chainWhile(
    rule: RuleId,
    start: LocalDate,
    more: (period: ChainedPeriod) => boolean,
  ): readonly ChainedPeriod[] {
    const chained = ruleOf(rule).calculation.kind === 'chain';
    const periods: ChainedPeriod[] = [];
    let from = start;
    for (let n = 1; ; n += 1) {
      const to = lastDayOf(this.nthPeriodOf(rule, n), from, this.calendarOf(rule));
      const period = { n, from, to, dutyArises: LocalDate.addDays(to, 1) };
      periods.push(period);
      if (!chained || !more(period)) return periods;
      from = period.dutyArises;
    }
  }

  /** Why the rule's last day from `start` is what it is, every day classed. */
  explain(rule: RuleId, start: LocalDate, facts: readonly FactUsed[]): Explanation {
    const period = this.periodOf(rule);
    const calendar = this.calendarOf(rule);
    const counted = countPeriod(period, start, calendar);
    const formerly = this.formerly(period, start, counted.last, { calendar, since: start });
    return withChanges({
      ...this.headingOf(rule),
      start,
      period,
      last: counted.last,
      days: counted.days,
      calendar: restsOnCalendar(period) ? calendar.version.id : null,
      ...(formerly.length === 0 ? {} : { formerly }),
      target: null,
      facts,
      notes: [
        ...notExtendedNotes(period, counted.last, calendar),
        ...formerly.map(({ words }) => words),
        ...this.localNotes(rule, period),
      ],
    });
  }

  /** What differs here from the documented reading, and what is not owed unless a force says so. */
  private localNotes(rule: RuleId, period: Period): readonly string[] {
    const stated = statedPeriod(rule);
    return [
      ...(period.count === stated.count
        ? []
        : [
            `By local setting ${plural(period.count, 'working day is', 'working days are')} counted.`,
          ]),
      ...(period.shape === stated.shape
        ? []
        : [`By local setting the period is read as: ${periodInWords(period)}.`]),
      ...this.optionalNotes(rule),
    ];
  }

  private optionalNotes(rule: RuleId): readonly string[] {
    const { offByDefault } = ruleOf(rule);
    if (offByDefault === undefined) return [];
    return [
      this.isOn(rule)
        ? `Owed by local setting: ${offByDefault}.`
        : `No case owes it unless the force says so: ${offByDefault}.`,
    ];
  }

  /** Why a duty without a date arose after this period, and what its local target rests on. */
  explainAfterPeriod(
    rule: RuleId,
    period: ChainedPeriod,
    facts: readonly FactUsed[],
    notes: readonly string[],
  ): Explanation {
    const counted = this.nthPeriodOf(rule, period.n);
    const { duty, dutyHolder } = ruleOf(rule);
    const inbound = duty === 'inbound';
    const target = inbound ? null : this.explainTarget(period);
    return withChanges({
      ...this.headingOf(rule),
      start: period.from,
      period: counted,
      last: null,
      days: [
        {
          from: period.from,
          to: period.to,
          as: 'counted',
          name: `period ${period.n}, ${plural(counted.count, 'month')}`,
          counted: LocalDate.daysBetween(period.from, period.to) + 1,
        },
        {
          from: period.dutyArises,
          to: period.dutyArises,
          as: 'not-counted',
          name: 'the duty arises',
        },
      ],
      calendar: null,
      target,
      facts,
      notes: [
        ...notes,
        inbound
          ? `The law gives no date ("as soon as practicable"). ${dutyHolder} owes the report; the force owes none and is never overdue for it.`
          : `The law gives no date ("as soon as practicable"). Local target, not a limit: ${this.settings.chapter13TargetWorkingDays} working days after the period ended.`,
        ...(target?.formerly ?? []).map(({ words }) => words),
      ],
    });
  }

  /** Why a duty without a date is owed since a day, and what its local target rests on (R-TIME-4). */
  explainUndated(
    rule: RuleId,
    start: LocalDate,
    facts: readonly FactUsed[],
    notes: readonly string[],
  ): Explanation {
    const { duty, dutyHolder } = ruleOf(rule);
    const target = duty === 'inbound' ? null : this.explainTargetFrom(start, start);
    const aim = target
      ? `Local target, not a limit: ${this.settings.chapter13TargetWorkingDays} working days.`
      : `It is owed to the force by another: ${dutyHolder}.`;
    return withChanges({
      ...this.headingOf(rule),
      start,
      period: null,
      last: null,
      days: [{ from: start, to: start, as: 'start' }],
      calendar: null,
      target,
      facts,
      notes: [
        ...notes,
        `The law gives no date ("as soon as practicable"). ${aim}`,
        ...(target?.formerly ?? []).map(({ words }) => words),
      ],
    });
  }

  /** The target could be reckoned from the day the relevant period began: people plan by it. */
  private explainTarget({ from: since, to: start }: ChainedPeriod): ExplainedTarget {
    return this.explainTargetFrom(start, since);
  }

  private explainTargetFrom(start: LocalDate, since: LocalDate): ExplainedTarget {
    const { calendar } = this;
    const period = this.targetPeriod();
    const { day: last } = knownDay(() => lastDayOf(period, start, calendar));
    const target = { start, period, last, days: [], calendar: calendar.version.id };
    if (last === null) return target;
    const { days } = countPeriod(period, start, calendar);
    const called = 'the local target';
    const formerly = this.formerly(period, start, last, { calendar, since, called });
    return { ...target, days, ...(formerly.length === 0 ? {} : { formerly }) };
  }

  private formerly(
    period: Period,
    start: LocalDate,
    last: LocalDate,
    { calendar, ...told }: { calendar: WorkingCalendar; since: LocalDate; called?: string },
  ): readonly FormerDate[] {
    if (!restsOnCalendar(period)) return [];
    const lastDay = (known: WorkingCalendar) => lastDayOf(period, start, known);
    return formerDates(calendar.version, { from: start, last, ...told, lastDay });
  }

  /** The part of every explanation that comes from the rule itself. */
  headingOf(rule: RuleId): Pick<Explanation, 'rule' | 'title' | 'words' | 'source' | 'confidence'> {
    const { title, words, source, confidence } = ruleOf(rule);
    return { rule, title, words, source, confidence };
  }
}

function workingDaysToLater(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  const whole = calendar.workingDaysBetween(from, to);
  return from === to || calendar.isWorkingDay(to) ? whole : whole + 1;
}

function statedPeriod(rule: RuleId): Period {
  const { calculation } = ruleOf(rule);
  if ('period' in calculation) return calculation.period;
  throw new Error(`${rule} is reckoned as a ${calculation.kind}, not as the last day of a period.`);
}

function mustBeOptional(text: string): void {
  const rule = mustBeRuleId(text);
  if (ruleOf(rule).offByDefault !== undefined) return;
  throw new DomainError(
    'invalid-input',
    'law.not-optional',
    `${rule} is owed by law and is always on: name only rules that docs/law.md calls off by default.`,
    { pointer: '/rule' },
  );
}

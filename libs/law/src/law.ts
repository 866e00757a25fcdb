import { LocalDate } from '@tipstaff/kernel';
import { englandAndWales2028 } from './calendar/england-and-wales.table';
import { WorkingCalendar } from './calendar/working-calendar';
import { type ExplainedTarget, type Explanation, type FactUsed } from './explanation';
import { knownDay } from './calendar/known-day';
import { countPeriod, lastDayOf, notExtendedNotes, type Period } from './period';
import { ruleOf, type RuleId } from './statutory-rules.table';

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
}

export const defaultLawSettings: LawSettings = {
  logWithinWorkingDays: 2,
  contactWithinWorkingDays: 10,
  chapter13TargetWorkingDays: 10,
  chapter13AfterReinvestigation: 'keep-anchor',
};

/** A period of a chain: the nth, both ends counting, and the day after it on which a duty arises. */
export interface ChainedPeriod {
  readonly n: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly dutyArises: LocalDate;
}

/** The rules read with one calendar version and one set of local settings. Pure. */
export class Law {
  readonly calendar: WorkingCalendar;

  constructor(
    readonly settings: LawSettings = defaultLawSettings,
    calendarVersion = englandAndWales2028,
  ) {
    this.calendar = new WorkingCalendar(calendarVersion);
  }

  /** The period of a rule as this force reads it: local targets may differ, statute may not. */
  periodOf(rule: RuleId): Period {
    const period = ruleOf(rule).period;
    if (rule === 'R-PM-2') return { ...period, count: this.settings.logWithinWorkingDays };
    if (rule === 'R-PM-3') return { ...period, count: this.settings.contactWithinWorkingDays };
    return period;
  }

  applies(rule: RuleId, start: LocalDate): boolean {
    const { inForceFrom, inForceTo } = ruleOf(rule);
    return start >= inForceFrom && (inForceTo === null || start <= inForceTo);
  }

  lastDay(rule: RuleId, start: LocalDate): LocalDate {
    return lastDayOf(this.periodOf(rule), start, this.calendar);
  }

  /** The local target for a duty that arose on this day without a date in law (R-TIME-4). */
  targetAfter(arose: LocalDate): LocalDate {
    return lastDayOf(this.targetPeriod(), LocalDate.addDays(arose, -1), this.calendar);
  }

  private targetPeriod(): Period {
    return { shape: 'working-days-after', count: this.settings.chapter13TargetWorkingDays };
  }

  /** How the nth period of a chain is counted. */
  nthPeriodOf(rule: RuleId, n: number): Period {
    const { period, repeats } = ruleOf(rule);
    return n === 1 || !repeats ? period : repeats;
  }

  /**
   * The chained periods of a rule (R-C13-2, R-MON-4), each computed from the previous end, up to and
   * including the first that ends on or after `until`.
   */
  chain(rule: RuleId, start: LocalDate, until: LocalDate): readonly ChainedPeriod[] {
    const chained = ruleOf(rule).repeats !== undefined;
    const periods: ChainedPeriod[] = [];
    let from = start;
    for (let n = 1; ; n += 1) {
      const to = lastDayOf(this.nthPeriodOf(rule, n), from, this.calendar);
      const dutyArises = LocalDate.addDays(to, 1);
      periods.push({ n, from, to, dutyArises });
      if (to >= until || !chained) return periods;
      from = dutyArises;
    }
  }

  /** Why the rule's last day from `start` is what it is, every day classed. */
  explain(rule: RuleId, start: LocalDate, facts: readonly FactUsed[]): Explanation {
    const period = this.periodOf(rule);
    const counted = countPeriod(period, start, this.calendar);
    return {
      ...this.headingOf(rule),
      start,
      period,
      last: counted.last,
      days: counted.days,
      calendar: period.shape === 'working-days-after' ? this.calendar.version.id : null,
      target: null,
      facts,
      notes: [
        ...notExtendedNotes(period, counted.last, this.calendar),
        ...(period.count === ruleOf(rule).period.count
          ? []
          : [`By local setting ${period.count} working days are counted.`]),
      ],
    };
  }

  /** Why a duty without a date arose after this period, and what its local target rests on. */
  explainAfterPeriod(
    rule: RuleId,
    period: ChainedPeriod,
    facts: readonly FactUsed[],
    notes: readonly string[],
  ): Explanation {
    const counted = this.nthPeriodOf(rule, period.n);
    return {
      ...this.headingOf(rule),
      start: period.from,
      period: counted,
      last: null,
      days: [
        {
          from: period.from,
          to: period.to,
          as: 'counted',
          name: `period ${period.n}, ${counted.count} months`,
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
      target: this.explainTarget(period.to),
      facts,
      notes: [
        ...notes,
        `The law gives no date ("as soon as practicable"). Local target, not a limit: ${this.settings.chapter13TargetWorkingDays} working days after the period ended.`,
      ],
    };
  }

  private explainTarget(start: LocalDate): ExplainedTarget {
    const period = this.targetPeriod();
    const { day: last } = knownDay(() => lastDayOf(period, start, this.calendar));
    const days = last === null ? [] : countPeriod(period, start, this.calendar).days;
    return { start, period, last, days, calendar: this.calendar.version.id };
  }

  /** The part of every explanation that comes from the rule itself. */
  headingOf(rule: RuleId): Pick<Explanation, 'rule' | 'title' | 'words' | 'source' | 'confidence'> {
    const { title, words, source, confidence } = ruleOf(rule);
    return { rule, title, words, source, confidence };
  }
}

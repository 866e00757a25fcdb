import { LocalDate } from '@tipstaff/kernel';
import { type Law, regimeFrom } from '@tipstaff/law';
import { type Fact } from '../fact';
import { endedBy, type ObligationEnd } from '../obligation/period-obligation';
import { first, type Timeline } from '../timeline';
import { isTrue, proceedingsOf, type Proceedings } from './condition';
import {
  allEndedEarly,
  endedEarly,
  isAbout,
  isUnderRegulations,
  type Officer,
  officerNamed,
} from './officers';
import { type ProceedingMilestone } from './proceeding-milestones.table';
import { servedOn } from '../service-of-documents';
import { type End, timetable, type TimetableRow, type TimetableRule } from './timetable.table';

/** A milestone that the proceedings do not have does not compile. */
type Row = TimetableRow<ProceedingMilestone> & { readonly rule: TimetableRule };

/** A statutory period of the proceedings, with the facts that start and end it. */
export interface TimetablePeriod {
  readonly rule: TimetableRule;
  readonly start: Fact;
  /** The day it is counted from: that of the fact, or the one on which service is deemed. */
  readonly startsOn: LocalDate;
  /** What tells it from others of its rule: the day it began and, beyond the first officer, whose. */
  readonly key: string;
  /** Whose it is, where it is one officer's and the case names them. */
  readonly officer: string | null;
  readonly isRight: boolean;
  /** Null while it runs. */
  readonly end: ObligationEnd | null;
}

/** The periods that the facts have started, those that have ended included. */
export function timetableOf(timeline: Timeline, law: Law): readonly TimetablePeriod[] {
  const proceedings = proceedingsOf(timeline);
  if (!proceedings) return [];
  // Typed here and not beside the rows, which the table of milestones is made with.
  return timetable.flatMap((row: Row) =>
    startsOf(row, proceedings)
      .filter(({ start }) => isInForce(row, start, proceedings, law))
      .filter(({ start, officer }) => !wasOverBefore(row, start, proceedings, officer))
      .map(({ start, officer }): TimetablePeriod => ({
        rule: row.rule,
        start,
        startsOn: countedFrom(start),
        key: keyOf(start, officer),
        officer: row.of === 'officer' || !officer.isFirst ? officer.person : null,
        isRight: row.isRight === true,
        end: earliest(row, proceedings, start, officer),
      }))
      .flatMap((period) => countedAnew(period, proceedings)),
  );
}

/** The day that a period is counted from: of a day that was specified, that day. */
function countedFrom(start: Fact): LocalDate {
  const isSpecified = start.milestone === 'pre-hearing-fixed' || start.milestone === 'fixed';
  return isSpecified && start.value !== null ? (start.value as LocalDate) : servedOn(start);
}

function keyOf(start: Fact, { isFirst, person }: Officer): string {
  return isFirst ? start.on : `${start.on}#${person ?? ''}`;
}

interface Start {
  readonly start: Fact;
  readonly officer: Officer;
}

/** For each officer under the regulations what starts the period; for the case each such fact once. */
function startsOf(row: TimetableRow, proceedings: Proceedings): readonly Start[] {
  const { timeline, officers } = proceedings;
  const seen = new Set<string>();
  return officers.filter(isUnderRegulations).flatMap((officer) => {
    if (!row.when.every((condition) => isTrue(condition, proceedings, officer))) return [];
    const facts = timeline.facts.filter(
      (fact) => row.starts.some((name) => name === fact.milestone) && isAbout(officer, fact),
    );
    const starts = row.each ? oncePerDay(facts) : [preferred(facts)].filter((one) => one !== null);
    return starts.flatMap((start): Start[] => {
      if (row.of === 'officer') return [{ start, officer }];
      // What is about all officers is the case's own, whoever of them is under the regulations.
      const whose = officerNamed(start) === null ? { ...officer, isFirst: true } : officer;
      const key = keyOf(start, whose);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ start, officer: whose }];
    });
  });
}

/** The first; of outcomes, of which an officer has one, the one that names the officer. */
function preferred(facts: readonly Fact[]): Fact | null {
  const own = facts.find((fact) => fact.milestone === 'outcome' && officerNamed(fact) !== null);
  return own ?? facts[0] ?? null;
}

function oncePerDay(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact, index) => facts.findIndex(({ on }) => on === fact.on) === index);
}

/**
 * The Conduct Regulations apply to proceedings that stand under them; the barred list of 2017 to
 * every dismissal since.
 */
function isInForce(row: Row, start: Fact, { governedOn }: Proceedings, law: Law): boolean {
  return (
    law.isOn(row.rule) && law.applies(row.rule, row.rule === 'R-BAR-1' ? start.on : governedOn)
  );
}

/** What was to happen before the hearing, or was the hearing, does not begin after it. */
function wasOverBefore(
  row: TimetableRow,
  start: Fact,
  proceedings: Proceedings,
  officer: Officer,
): boolean {
  const over = [
    first(proceedings.timeline, 'held'),
    endOfProceedings(row, proceedings, start, officer),
  ];
  return isUntilHeld(row) && over.some((fact) => fact !== null && fact.on < start.on);
}

function isUntilHeld({ ends }: TimetableRow): boolean {
  return ends.some(([end]) => end === 'held');
}

/** What ended the proceedings without a hearing: against the officer, or against all of the case. */
function endOfProceedings(
  { of }: TimetableRow,
  { timeline, officers }: Proceedings,
  start: Fact,
  officer: Officer,
): Fact | null {
  return of === 'officer' || officerNamed(start) !== null
    ? endedEarly(timeline, officer)
    : allEndedEarly(timeline, officers.filter(isUnderRegulations));
}

/** The end that came first on or after the start; what was done outweighs what lapsed that day. */
function earliest(
  row: TimetableRow,
  proceedings: Proceedings,
  start: Fact,
  officer: Officer,
): ObligationEnd | null {
  const { ends, of } = row;
  const { facts } = proceedings.timeline;
  const over = isUntilHeld(row) ? endOfProceedings(row, proceedings, start, officer) : null;
  const found = ends.flatMap(([milestone, how]: End) => {
    const fact = facts.find(
      (one) =>
        one.milestone === milestone &&
        one.on >= start.on &&
        (of === 'case' || isAbout(officer, one)),
    );
    return endedBy(fact ?? null, how) ?? [];
  });
  if (over !== null && over.on >= start.on) found.push({ fact: over, how: 'lapsed' });
  return found.sort((a, b) => LocalDate.daysBetween(b.fact.on, a.fact.on))[0] ?? null;
}

/**
 * Regulation 52(1A), since 7 May 2024: where an objection is upheld and someone replaced, a new
 * window runs from the replacement. The obligation keeps its key.
 */
function countedAnew(
  period: TimetablePeriod,
  proceedings: Proceedings,
): readonly TimetablePeriod[] {
  if (period.rule !== 'R-CON-14' || proceedings.governedOn < regimeFrom('2024')) return [period];
  const { timeline } = proceedings;
  const { start, end } = period;
  const replacement = timeline.facts.find(
    (fact) =>
      fact.milestone === 'panel-replaced' &&
      fact.on > start.on &&
      (end === null || fact.on < end.fact.on) &&
      isUpheldBetween(timeline, start, fact),
  );
  if (!replacement) return [period];
  const again = { ...period, start: replacement, startsOn: replacement.on };
  return [
    { ...period, end: { fact: replacement, how: 'changed' } },
    ...countedAnew(again, proceedings),
  ];
}

function isUpheldBetween({ facts }: Timeline, after: Fact, upTo: Fact): boolean {
  return facts.some(
    ({ milestone, value, on }) =>
      milestone === 'objection-decided' && value === 'upheld' && on >= after.on && on <= upTo.on,
  );
}

/** Whether the period runs at the end of a day. */
export function runsOn({ start, end }: TimetablePeriod, day: LocalDate): boolean {
  return start.on <= day && (end === null || end.fact.on > day);
}

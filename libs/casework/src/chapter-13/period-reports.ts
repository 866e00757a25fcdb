import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import { type ChainedPeriod, knownDay, type Law, type OwedRule, ruleOf } from '@tipstaff/law';
import { authorityOf } from '../appropriate-authority';
import { type PeriodReport, withEnds } from './report-ends';
import { type Fact } from '../fact';
import {
  deducedOfSpan,
  investigationSpans,
  type InvestigationSpan,
  isOpenAtEndOf,
} from '../investigation';
import { suspendedWithin } from '../suspension';
import { all, type Timeline, upTo } from '../timeline';
import { appliesTo } from '../governing-day';
import { type Obligation } from '../obligation/obligation';
import { used } from '../obligation/period-obligation';
import { type ReportQuestion } from './report-recipients';

/** A relevant period of a chain that starts at `anchor`. */
interface RelevantPeriod extends ChainedPeriod {
  readonly anchor: Fact;
  /** The last day on which the period runs: its end, or the day before a new chain starts. */
  readonly lastDay: LocalDate;
}

/**
 * The Chapter 13 chain of a case (R-C13-1 to 7, 14). For each relevant period one report is owed when
 * an investigation was open at its end, by whoever held it then: the force for a local one; the
 * Director General for a directed or independent one (R-C13-5), which is inbound and which nothing
 * the force sends discharges. Suspension stops nothing. What discharges a report is in `withEnds`.
 * While an investigation is open, the period under way stands as foreseen, and lapses when the
 * investigation closes or changes hands before its end.
 * @param underRuleOn whether the case was under the rule on the last day of a period
 */
export function chapter13Obligations(
  ref: CaseRef,
  timeline: Timeline,
  anchor: Fact,
  rule: OwedRule,
  law: Law,
  underRuleOn: (day: LocalDate) => boolean = () => true,
): readonly Obligation[] {
  if (!appliesTo(law, rule, timeline, anchor)) return [];
  const spans = investigationSpans(timeline);
  // Outside Schedule 3 nobody but the force can hold an investigation.
  const schedule3 = rule !== 'R-C13-9';
  const own = joined(spans.filter(({ form }) => form === 'local'));
  const theirs = schedule3 ? joined(spans.filter(({ form }) => form !== 'local')) : [];
  const reports = relevantPeriods(timeline, anchor, rule, law, horizonOf(spans, law))
    .filter(({ to }) => underRuleOn(to))
    .flatMap((period) => {
      const during = (span: InvestigationSpan): boolean => overlaps(span, period);
      const isOwed = (span: InvestigationSpan): boolean =>
        period.lastDay === period.to && isOpenAtEndOf(span, period.to);
      const reportOf = (span: InvestigationSpan, by: OwedRule): PeriodReport => ({
        owed: ofPeriod(ref, by, law, period, span, timeline),
        period,
        isOwed: isOwed(span),
        lapsedOn: isOwed(span) ? null : span.closedOn,
        question: {
          matter: ref.type as ReportQuestion['matter'],
          schedule3,
          form: by === 'R-C13-5' ? formHeldOn(spans, period.to) : 'local',
          appropriateAuthority: authorityOf(timeline),
        },
      });
      return [
        ...own.filter(during).map((span) => reportOf(span, rule)),
        ...theirs.filter(during).map((span) => reportOf(span, 'R-C13-5')),
      ];
    });
  return withEnds(timeline, reports);
}

function ofPeriod(
  ref: CaseRef,
  rule: OwedRule,
  law: Law,
  period: RelevantPeriod,
  span: InvestigationSpan,
  timeline: Timeline,
): PeriodReport['owed'] {
  const { n, from, to, dutyArises, anchor } = period;
  const isInbound = ruleOf(rule).duty === 'inbound';
  const { day: target, notes } = isInbound
    ? { day: null, notes: [] }
    : knownDay(() => law.targetAfter(dutyArises));
  const deduced = deducedOfSpan(span);
  return {
    id: `${Ref.stream(ref)}#${rule}#${anchor.on}#${n}`,
    case: ref,
    direction: isInbound ? 'inbound' : 'owed',
    rule,
    title: titleOf(rule, law, n),
    validFrom: LocalDate.max(from, span.openedOn),
    arose: dutyArises,
    due: null,
    target,
    overdueFrom: isInbound ? null : dutyArises,
    owner: ruleOf(rule).dutyHolder,
    basis: {
      start: from,
      period: { n, from, to, dutyArises },
      facts: [used(anchor), used(span.opening)],
      notes: [...deduced, ...suspensionNotes(timeline, period), ...notes],
      ...(deduced.length === 0 ? {} : { deduced }),
    },
  };
}

function formHeldOn(spans: readonly InvestigationSpan[], day: LocalDate): ReportQuestion['form'] {
  const held = spans.findLast(({ form, openedOn }) => form !== 'local' && openedOn <= day);
  return held?.form ?? 'independent';
}

/** The day the last investigation closes or, while one is open, as far as the calendar is known; null of none. */
function horizonOf(spans: readonly InvestigationSpan[], law: Law): LocalDate | null {
  const latest = spans.at(-1);
  if (!latest) return null;
  const known = LocalDate.of(law.calendar.version.lastYear, 12, 31);
  return latest.closedOn ?? LocalDate.max(known, latest.openedOn);
}

/**
 * The periods from the anchor to a day, and at least to the next period end. After a re-investigation the first
 * anchor is kept or, by local setting, each direction starts a new chain (R-C13-7).
 */
export function relevantPeriods(
  timeline: Timeline,
  anchor: Fact,
  rule: OwedRule,
  law: Law,
  horizon: LocalDate | null,
): readonly RelevantPeriod[] {
  if (horizon === null) return [];
  const restarts = law.settings.chapter13AfterReinvestigation === 'restart';
  const anchors = [anchor, ...(restarts ? all(timeline, 'reinvestigation') : [])];
  return anchors.flatMap((start, index) => {
    const next = anchors[index + 1];
    const until = next ? LocalDate.addDays(next.on, -1) : horizon;
    if (until < start.on) return [];
    return law.chain(rule, start.on, until).map((period) => ({
      ...period,
      anchor: start,
      lastDay: next ? LocalDate.min(period.to, until) : period.to,
    }));
  });
}

/** Spans that follow on one another without a day between are one: nothing lapsed between them. */
function joined(spans: readonly InvestigationSpan[]): readonly InvestigationSpan[] {
  const runs: InvestigationSpan[] = [];
  for (const span of spans) {
    const before = runs.at(-1);
    if (before?.closedOn === span.openedOn) {
      runs[runs.length - 1] = { ...before, closedOn: span.closedOn, closing: span.closing };
    } else runs.push(span);
  }
  return runs;
}

/** Whether the investigation was open at the end of some day of the period. */
function overlaps(span: InvestigationSpan, { from, lastDay }: RelevantPeriod): boolean {
  const begins = LocalDate.max(span.openedOn, from);
  return begins <= lastDay && (span.closedOn === null || span.closedOn > begins);
}

/** The months from the anchor to the end of the nth period: 12, 18, 24, ... */
function titleOf(rule: OwedRule, law: Law, n: number): string {
  let months = 0;
  for (let k = 1; k <= n; k += 1) months += law.nthPeriodOf(rule, k).count;
  return `${ruleOf(rule).title}: ${months} months`;
}

/** Said because people expect the opposite: suspension is a reason for length, never a pause here. */
function suspensionNotes(timeline: Timeline, { from, to }: ChainedPeriod): string[] {
  const before = LocalDate.addDays(from, -1);
  return suspendedWithin(upTo(timeline, to), before, to).map(
    (span) =>
      `Suspended ${LocalDate.inShortWords(span.after)} to ${LocalDate.inShortWords(span.upTo)}: this does not stop or move the period (R-C13-6).`,
  );
}

import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import { type ChainedPeriod, knownDay, type Law, ruleOf } from '@tipstaff/law';
import { type Fact } from '../fact';
import { investigationSpans, type InvestigationSpan, isOpenAtEndOf } from '../investigation';
import { suspendedWithin } from '../suspension';
import { all, type Timeline, upTo } from '../timeline';
import { type Obligation, type OwedRule } from './obligation';
import { used } from './period-obligation';

/** A relevant period of a chain that starts at `anchor`. */
interface RelevantPeriod extends ChainedPeriod {
  readonly anchor: Fact;
  /** The last day on which the period runs: its end, or the day before a new chain starts. */
  readonly lastDay: LocalDate;
}

/**
 * The Chapter 13 chain of a case (R-C13-1 to 3, 6, 7, 14). For each relevant period the force owes
 * one report when a local investigation was open at its end. Suspension stops nothing. A report
 * discharges the earliest period that had ended before it was sent and has no report yet; a note
 * sent before any period ended discharges none. While a local investigation is open, the period under
 * way stands as foreseen, and lapses when the investigation closes or changes form before its end.
 * Directed and independent investigations are reported by the Director General (R-C13-5) and make no
 * obligation of the force.
 */
export function chapter13Obligations(
  ref: CaseRef,
  timeline: Timeline,
  anchor: Fact,
  rule: OwedRule,
  law: Law,
): readonly Obligation[] {
  if (!law.applies(rule, anchor.on)) return [];
  const spans = investigationSpans(timeline);
  const local = joined(spans.filter(({ form }) => form === 'local'));
  const unmatched = [...all(timeline, 'chapter-13')];
  return relevantPeriods(timeline, anchor, rule, law, spans).flatMap((period) => {
    const ended = period.lastDay === period.to;
    return local
      .filter((span) => overlaps(span, period))
      .map((span) => {
        const owed = ended && isOpenAtEndOf(span, period.to);
        const report = owed ? take(unmatched, (sent) => sent.on > period.to) : null;
        const end = owed
          ? { validTo: report?.on ?? null, ended: report && ('discharged' as const) }
          : { validTo: span.closedOn, ended: 'lapsed' as const };
        return { ...ofPeriod(ref, rule, law, period, span, timeline), ...end };
      });
  });
}

function ofPeriod(
  ref: CaseRef,
  rule: OwedRule,
  law: Law,
  period: RelevantPeriod,
  span: InvestigationSpan,
  timeline: Timeline,
): Omit<Obligation, 'validTo' | 'ended'> {
  const { n, from, to, dutyArises, anchor } = period;
  const { day: target, notes } = knownDay(() => law.targetAfter(dutyArises));
  return {
    id: `${Ref.stream(ref)}#${rule}#${anchor.on}#${n}`,
    case: ref,
    rule,
    title: titleOf(rule, law, n),
    validFrom: LocalDate.max(from, span.openedOn),
    arose: dutyArises,
    due: null,
    target,
    overdueFrom: dutyArises,
    owner: ruleOf(rule).dutyHolder,
    basis: {
      start: from,
      period: { n, from, to, dutyArises },
      facts: [used(anchor), used(span.opening)],
      notes: [...suspensionNotes(timeline, period), ...notes],
    },
  };
}

/**
 * The periods from the anchor until the last investigation closes or, while one is open, as far as
 * the calendar is known and at least to the next period end. After a re-investigation the first
 * anchor is kept or, by local setting, each direction starts a new chain (R-C13-7).
 */
function relevantPeriods(
  timeline: Timeline,
  anchor: Fact,
  rule: OwedRule,
  law: Law,
  spans: readonly InvestigationSpan[],
): readonly RelevantPeriod[] {
  const latest = spans.at(-1);
  if (!latest) return [];
  const known = LocalDate.of(law.calendar.version.lastYear, 12, 31);
  const horizon = latest.closedOn ?? LocalDate.max(known, latest.openedOn);
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

function take(facts: Fact[], wanted: (fact: Fact) => boolean): Fact | null {
  const index = facts.findIndex(wanted);
  return index < 0 ? null : (facts.splice(index, 1)[0] ?? null);
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
      `Suspended ${span.after} to ${span.upTo}: this does not stop or move the period (R-C13-6).`,
  );
}

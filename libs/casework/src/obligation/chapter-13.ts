import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import { type ChainedPeriod, knownDay, type Law, ruleOf, type RuleId } from '@tipstaff/law';
import { type Fact } from '../fact';
import { investigationSpans, type InvestigationSpan, openAtEndOf } from '../investigation';
import { suspendedWithin } from '../suspension';
import { all, last, type Timeline, upTo } from '../timeline';
import { type Obligation, PROFESSIONAL_STANDARDS } from './obligation';
import { used } from './period-obligation';

/**
 * The Chapter 13 chain of a case (R-C13-1 to 3, 6, 7, 14). For each relevant period the force owes
 * one report when a local investigation was open at its end. Suspension stops nothing. A report
 * discharges the earliest period that had ended before it was sent and has no report yet; a note
 * sent before any period ended discharges none. While an investigation is open, the period under way
 * stands as foreseen. Directed and independent investigations are reported by the Director General
 * (R-C13-5) and make no obligation of the force.
 */
export function chapter13Obligations(
  ref: CaseRef,
  timeline: Timeline,
  anchor: Fact,
  rule: RuleId,
  law: Law,
): readonly Obligation[] {
  if (!law.applies(rule, anchor.on)) return [];
  const spans = investigationSpans(timeline);
  const unmatched = [...all(timeline, 'chapter-13')];
  const obligations: Obligation[] = [];
  for (const period of periodsOf(timeline, anchor, rule, law, spans)) {
    const atEnd = openAtEndOf(spans, period.to);
    const watched = atEnd ?? lastOpenWithin(spans, period);
    if (watched?.form !== 'local') continue;
    const sent = atEnd === null ? null : take(unmatched, (report) => report.on > period.to);
    const ending = sent ?? (atEnd === null ? watched.closing : null);
    const { day: target, notes } = knownDay(() => law.targetAfter(period.dutyArises));
    obligations.push({
      id: `${Ref.stream(ref)}#${rule}#${chainKey(period, anchor)}`,
      case: ref,
      rule,
      title: titleOf(rule, period),
      validFrom: LocalDate.max(period.from, watched.openedOn),
      validTo: ending?.on ?? null,
      ended: ending === null ? null : sent === null ? 'lapsed' : 'discharged',
      arose: period.dutyArises,
      due: null,
      target,
      overdueFrom: period.dutyArises,
      owner: PROFESSIONAL_STANDARDS,
      basis: {
        start: period.from,
        period,
        facts: [used(anchor), used(watched.opening)],
        notes: [...suspensionNote(timeline, period), ...notes],
      },
    });
  }
  return obligations;
}

/** Until the investigation closes, or as far as the calendar is known. */
function periodsOf(
  timeline: Timeline,
  anchor: Fact,
  rule: RuleId,
  law: Law,
  spans: readonly InvestigationSpan[],
): readonly (ChainedPeriod & { readonly chain?: string })[] {
  const latest = spans.at(-1);
  if (!latest) return [];
  const horizon = latest.closedOn ?? LocalDate.of(law.calendar.version.lastYear, 12, 31);
  const restart =
    law.settings.chapter13AfterReinvestigation === 'restart'
      ? last(timeline, 'reinvestigation')
      : null;
  if (horizon < anchor.on) return [];
  if (!restart) return law.chain(rule, anchor.on, horizon);
  const before = law.chain(rule, anchor.on, restart.on).filter((period) => period.to < restart.on);
  const after = law
    .chain(rule, restart.on, LocalDate.max(horizon, restart.on))
    .map((period) => ({ ...period, chain: restart.on }));
  return [...before, ...after];
}

function chainKey(period: ChainedPeriod & { readonly chain?: string }, anchor: Fact): string {
  return `${period.chain ?? anchor.on}#${period.n}`;
}

function lastOpenWithin(
  spans: readonly InvestigationSpan[],
  period: ChainedPeriod,
): InvestigationSpan | null {
  return (
    spans.findLast(
      (span) =>
        span.openedOn <= period.to && span.closedOn !== null && span.closedOn >= period.from,
    ) ?? null
  );
}

function take(facts: Fact[], wanted: (fact: Fact) => boolean): Fact | null {
  const index = facts.findIndex(wanted);
  return index < 0 ? null : (facts.splice(index, 1)[0] ?? null);
}

function titleOf(rule: RuleId, period: ChainedPeriod): string {
  const { title } = ruleOf(rule);
  return period.n === 1 ? `${title}: 12 months` : `${title}: ${12 + 6 * (period.n - 1)} months`;
}

/** Said because people expect the opposite: suspension is a reason for length, never a pause here. */
function suspensionNote(timeline: Timeline, period: ChainedPeriod): string[] {
  const before = LocalDate.addDays(period.from, -1);
  const suspended = suspendedWithin(upTo(timeline, period.to), before, period.to);
  return suspended.map(
    (span) =>
      `Suspended ${span.after} to ${span.upTo}: this does not stop or move the period (R-C13-6).`,
  );
}

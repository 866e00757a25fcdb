import { type CaseRef, CaseRef as Ref, LocalDate } from '@tipstaff/kernel';
import { type ChainedPeriod, knownDay, type Law, ruleOf } from '@tipstaff/law';
import { authorityOf } from '../appropriate-authority';
import { type Fact } from '../fact';
import { investigationSpans, type InvestigationSpan, isOpenAtEndOf } from '../investigation';
import { suspendedWithin } from '../suspension';
import { all, type Timeline, upTo } from '../timeline';
import { type Obligation, type OwedRule } from './obligation';
import { used } from './period-obligation';
import { recipientsNamed, type ReportQuestion, reportRecipients } from './report-recipients';
import { WITHHELD } from './withheld-report';

/** A relevant period of a chain that starts at `anchor`. */
interface RelevantPeriod extends ChainedPeriod {
  readonly anchor: Fact;
  /** The last day on which the period runs: its end, or the day before a new chain starts. */
  readonly lastDay: LocalDate;
}

/** A report of one period, owed or foreseen, before its decisions on recipients are added. */
type Report = Obligation & { readonly basis: { readonly period: ChainedPeriod } };

/**
 * The Chapter 13 chain of a case (R-C13-1 to 7, 14). For each relevant period one report is owed when
 * an investigation was open at its end, by whoever held it then: the force for a local one; the
 * Director General for a directed or independent one (R-C13-5), which is inbound and which nothing
 * the force sends discharges. Suspension stops nothing. A report discharges the earliest period of
 * the force that had ended before it was sent and has no report yet; a note sent before any period
 * ended discharges none, nor does a copy to the complainant or the officer alone (R-C13-11). While an
 * investigation is open, the period under way stands as foreseen, and lapses when the investigation
 * closes or changes hands before its end.
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
  if (!law.applies(rule, anchor.on)) return [];
  const spans = investigationSpans(timeline);
  // Outside Schedule 3 nobody but the force can hold an investigation.
  const isSchedule3 = rule !== 'R-C13-9';
  const addressees = isSchedule3 ? ['lpb', 'dg'] : ['lpb'];
  const unmatched = all(timeline, 'chapter-13').filter((sent) =>
    recipientsNamed(sent).some((recipient) => addressees.includes(recipient)),
  );
  const own = joined(spans.filter(({ form }) => form === 'local'));
  const theirs = isSchedule3 ? joined(spans.filter(({ form }) => form !== 'local')) : [];
  const periods = relevantPeriods(timeline, anchor, rule, law, spans);
  const reports = periods
    .filter(({ to }) => underRuleOn(to))
    .flatMap((period) => {
      const isOwed = (span: InvestigationSpan): boolean =>
        period.lastDay === period.to && isOpenAtEndOf(span, period.to);
      const lapsed = (span: InvestigationSpan) => ({
        validTo: span.closedOn,
        ended: 'lapsed' as const,
      });
      const ofForce = own
        .filter((span) => overlaps(span, period))
        .map((span): Report => {
          const report = isOwed(span) ? take(unmatched, (sent) => sent.on > period.to) : null;
          const end = isOwed(span)
            ? { validTo: report?.on ?? null, ended: report && ('discharged' as const) }
            : lapsed(span);
          const owed = { ...ofPeriod(ref, rule, law, period, span, timeline), ...end };
          if (!report) return owed;
          const sent = { on: report.on, to: recipientsNamed(report) };
          return { ...owed, basis: { ...owed.basis, sent } };
        });
      const inbound = theirs
        .filter((span) => overlaps(span, period))
        .map((span): Report => {
          const end = isOwed(span) ? { validTo: null, ended: null } : lapsed(span);
          return { ...ofPeriod(ref, 'R-C13-5', law, period, span, timeline), ...end };
        });
      return [...ofForce, ...inbound];
    });
  return withRecipients(ref, timeline, spans, isSchedule3, reports);
}

function ofPeriod(
  ref: CaseRef,
  rule: OwedRule,
  law: Law,
  period: RelevantPeriod,
  span: InvestigationSpan,
  timeline: Timeline,
): Omit<Report, 'validTo' | 'ended'> {
  const { n, from, to, dutyArises, anchor } = period;
  const isInbound = ruleOf(rule).duty === 'inbound';
  const { day: target, notes } = isInbound
    ? { day: null, notes: [] }
    : knownDay(() => law.targetAfter(dutyArises));
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
      notes: [...suspensionNotes(timeline, period), ...notes],
    },
  };
}

/** The reports with their recipients: what the law says, and the decisions recorded for each. */
function withRecipients(
  ref: CaseRef,
  timeline: Timeline,
  spans: readonly InvestigationSpan[],
  schedule3: boolean,
  reports: readonly Report[],
): readonly Obligation[] {
  const decisions = all(timeline, WITHHELD).map((decision) => ({
    decision,
    about: reportDecidedOn(reports, decision.on),
  }));
  return reports.map((report) => {
    const made = decisions.filter(({ about }) => about === report).map(({ decision }) => decision);
    const { period, facts } = report.basis;
    const recipients = reportRecipients(
      {
        matter: ref.type as ReportQuestion['matter'],
        schedule3,
        form: report.direction === 'owed' ? 'local' : formHeldOn(spans, period.to),
        appropriateAuthority: authorityOf(timeline),
      },
      made,
    );
    return {
      ...report,
      basis: {
        ...report.basis,
        facts: [...facts, ...made.map(used)],
        recipients,
      },
    };
  });
}

/** A decision is about one report: the earliest that is owed on its day, else the one foreseen. */
function reportDecidedOn(reports: readonly Report[], day: LocalDate): Report | null {
  const standing = reports.filter(
    // On the day it was sent a report may still have been decided about.
    ({ validFrom, validTo, ended }) =>
      validFrom <= day &&
      (validTo === null || day < validTo || (ended === 'discharged' && day === validTo)),
  );
  return standing.find(({ arose }) => arose <= day) ?? standing[0] ?? null;
}

function formHeldOn(spans: readonly InvestigationSpan[], day: LocalDate): ReportQuestion['form'] {
  const held = spans.findLast(({ form, openedOn }) => form !== 'local' && openedOn <= day);
  return held?.form ?? 'independent';
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

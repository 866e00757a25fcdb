import { LocalDate } from '@tipstaff/kernel';
import { type Fact } from './fact';
import { type Timeline } from './timeline';

/** A suspended span, half-open: the days after `suspendedOn` up to and including `resumedOn`. */
export interface SuspendedSpan {
  readonly suspendedOn: LocalDate;
  /** Null while the case is still suspended. */
  readonly resumedOn: LocalDate | null;
  readonly facts: readonly Fact[];
}

/** Spans in which at least one suspension stands; overlapping ones are one span, counted once. */
export function suspendedSpans(timeline: Timeline): readonly SuspendedSpan[] {
  const spans: SuspendedSpan[] = [];
  let depth = 0;
  let facts: Fact[] = [];
  for (const fact of timeline.facts) {
    if (fact.milestone === 'suspended') {
      if (depth === 0) facts = [];
      depth += 1;
      facts.push(fact);
    } else if (fact.milestone === 'resumed' && depth > 0) {
      depth -= 1;
      facts.push(fact);
      const opened = facts[0];
      if (depth === 0 && opened) spans.push({ suspendedOn: opened.on, resumedOn: fact.on, facts });
    }
  }
  const opened = facts[0];
  if (depth > 0 && opened) spans.push({ suspendedOn: opened.on, resumedOn: null, facts });
  return spans;
}

/**
 * The parts of the suspended spans that lie in (after, upTo], as pairs counted like the whole:
 * the first day of a pair does not count, the last one does.
 */
export function suspendedWithin(
  timeline: Timeline,
  after: LocalDate,
  upTo: LocalDate,
): readonly { readonly after: LocalDate; readonly upTo: LocalDate }[] {
  return suspendedSpans(timeline)
    .map((span) => ({
      after: LocalDate.max(span.suspendedOn, after),
      upTo: LocalDate.min(span.resumedOn ?? upTo, upTo),
    }))
    .filter((span) => span.after < span.upTo);
}

/**
 * How long a complaint was closed between a finalisation and the re-investigation that undid it, up to a day;
 * counted like suspended spans.
 */
export function closedWithin(
  timeline: Timeline,
  upTo: LocalDate,
): readonly { readonly after: LocalDate; readonly upTo: LocalDate }[] {
  const spans: { after: LocalDate; upTo: LocalDate }[] = [];
  let closed: LocalDate | null = null;
  for (const { milestone, on } of timeline.facts) {
    if (milestone === 'finalised') closed ??= on;
    if (milestone === 'reinvestigation' && closed !== null) {
      const until = LocalDate.min(on, upTo);
      if (closed < until) spans.push({ after: closed, upTo: until });
      closed = null;
    }
  }
  return spans;
}

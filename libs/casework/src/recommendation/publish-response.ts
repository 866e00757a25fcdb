import { type CaseRef, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Obligation, type ObligationContext } from '../obligation/obligation';
import { endedBy, periodObligation } from '../obligation/period-obligation';
import { policingBodyOn } from '../policing-body/policing-body.case-type';
import { all, first, type Timeline } from '../timeline';

/**
 * The local policing body publishes its comments, with those of the chief officer and what is or
 * will be done about each recommendation, within the 56 days that begin with the day the report was
 * published (Police Act 1996 s. 55(5A), (5B)). Owed for each recommendation, by whichever body holds
 * office; a response of the force alone does not end it.
 */
export function recommendationObligations(
  ref: CaseRef,
  timeline: Timeline,
  law: Law,
  context: ObligationContext,
): readonly Obligation[] {
  const start = first(timeline, 'published');
  if (!start || !law.applies('R-HMI-1', start.on)) return [];
  const response = all(timeline, 'response-published').find(
    ({ value }) => value === 'local-policing-body',
  );
  const whole = periodObligation({
    ref,
    rule: 'R-HMI-1',
    key: start.on,
    start,
    end: endedBy(response ?? null, 'discharged'),
    law,
  });
  return heldByEachBody(whole, context);
}

/** A segment for each body that held the duty: it passes to a successor on its first day. */
function heldByEachBody(whole: Obligation, context: ObligationContext): readonly Obligation[] {
  const segments: Obligation[] = [];
  for (const day of [whole.validFrom, ...daysOfBodies(whole, context)]) {
    const owner = policingBodyOn(context, day)?.name ?? whole.owner;
    const before = segments.at(-1);
    if (before?.owner === owner) continue;
    if (before) segments[segments.length - 1] = { ...before, validTo: day, ended: 'changed' };
    segments.push({ ...whole, validFrom: day, owner });
  }
  return segments;
}

function daysOfBodies(
  { validFrom, validTo }: Obligation,
  { bodies }: ObligationContext,
): readonly LocalDate[] {
  const days = bodies.flatMap(({ timeline }) => timeline.facts.map(({ on }) => on));
  const within = days.filter((day) => day > validFrom && (validTo === null || day < validTo));
  return [...new Set(within)].sort();
}

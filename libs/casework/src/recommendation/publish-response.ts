import { type CaseRef, type LocalDate } from '@tipstaff/kernel';
import { type Law, ruleOf } from '@tipstaff/law';
import { detail, type Fact } from '../fact';
import { type Obligation, type ObligationContext } from '../obligation/obligation';
import { endedBy, periodObligation } from '../obligation/period-obligation';
import { obligationBySetDay } from '../obligation/undated-obligation';
import { heldByEachBody } from '../policing-body/body-in-office';
import { all, first, last, type Timeline } from '../timeline';

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

/**
 * What is asked for by a day that somebody set: by the inspectorate, in a plan of the force, and by the local
 * policing body of the chief officer's comments. Closing the recommendation ends the first two; what is
 * reopened is owed anew.
 */
export function setDaysOwed(ref: CaseRef, timeline: Timeline): readonly Obligation[] {
  return [
    ...askedByInspectorate(ref, timeline),
    ...actionsPlanned(ref, timeline),
    ...commentsAsked(ref, timeline),
  ];
}

function askedByInspectorate(ref: CaseRef, timeline: Timeline): readonly Obligation[] {
  const published = first(timeline, 'published');
  const day = published && (detail(published, 'due') as LocalDate | null);
  if (!published || day === null) return [];
  const openings = timeline.facts.filter(
    (fact) => fact === published || fact.milestone === 'reopened',
  );
  return openings.map((opening, index) => ({
    ...obligationBySetDay({
      ref,
      rule: 'R-HMI-3',
      key: index === 0 ? published.on : `${published.on}#reopened-${opening.on}`,
      start: published,
      day,
      setBy: 'the inspectorate set in its report',
      end: endedBy(closingAfter(timeline, opening), 'discharged'),
    }),
    validFrom: opening.on,
  }));
}

function closingAfter(timeline: Timeline, opening: Fact): Fact | null {
  const later = timeline.facts.slice(timeline.facts.indexOf(opening));
  return later.find(({ milestone }) => milestone === 'closed') ?? null;
}

function actionsPlanned(ref: CaseRef, timeline: Timeline): readonly Obligation[] {
  const done = all(timeline, 'action-done');
  const latest = last(timeline, 'closed', 'reopened');
  const closed = latest?.milestone === 'closed' ? latest : null;
  return all(timeline, 'action-planned').flatMap((planned, index) => {
    const number = detail(planned, 'number');
    const own = done.find((fact) => number !== null && detail(fact, 'number') === number);
    // An action that was planned after all was closed is owed all the same.
    const lapsed = closed && closed.on >= planned.on ? closed : null;
    return obligationBySetDay({
      ref,
      rule: 'R-HMI-4',
      key: number ?? `${planned.on}-${index + 1}`,
      start: planned,
      day: detail(planned, 'doneBy') as LocalDate | null,
      setBy: 'the plan sets',
      end: endedBy(own ?? null, 'discharged') ?? endedBy(lapsed, 'lapsed'),
      title:
        number === null ? ruleOf('R-HMI-4').title : `${ruleOf('R-HMI-4').title}: action ${number}`,
      owner: planned.person,
    });
  });
}

/** Asked for again, by another day: the last that was asked for counts. */
function commentsAsked(ref: CaseRef, timeline: Timeline): readonly Obligation[] {
  const invited = all(timeline, 'chief-officer-comments-invited');
  return invited.map((start, index) => {
    const again = invited[index + 1] ?? null;
    const received =
      all(timeline, 'chief-officer-comments').find(({ on }) => on >= start.on) ?? null;
    const isMoved = again !== null && (received === null || again.on < received.on);
    return obligationBySetDay({
      ref,
      rule: 'R-HMI-5',
      key: invited[0]?.on ?? start.on,
      start,
      day: start.value as LocalDate | null,
      setBy: 'the local policing body asked for',
      end: isMoved ? endedBy(again, 'changed') : endedBy(received, 'discharged'),
    });
  });
}

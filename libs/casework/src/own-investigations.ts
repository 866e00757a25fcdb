import { type LocalDate } from '@tipstaff/kernel';
import { type Law, type OwedRule } from '@tipstaff/law';
import { authorityOf } from './appropriate-authority';
import { type CaseType } from './case-types';
import { relevantPeriods } from './chapter-13/period-reports';
import { isHandledOutsideSchedule3 } from './complaint/recording';
import { isOutsideSchedule3 } from './conduct/conduct.case-type';
import { appliesTo } from './governing-day';
import { investigationSpans, type InvestigationSpan } from './investigation';
import { first, last, type Timeline } from './timeline';

/** Types of case whose investigations the force reports on once they are long (R-C13-2, R-C13-9). */
export const typesInvestigated = ['complaint', 'conduct', 'dsi'] as const satisfies CaseType[];

/** The milestones that tell of them. */
export const milestonesOfInvestigations: readonly string[] = [
  ...['made', 'came-to-attention', 'recorded', 'handling', 'authority-decided'],
  ...['earlier-matter', 'director-general-directed'],
  ...['investigation', 'reinvestigation', 'investigation-completed', 'finalised', 'became-conduct'],
];

/** The force's own investigations of a case, and the periods after which it reports on them. */
export interface OwnInvestigations {
  /** The day from which the first period runs. */
  readonly anchor: LocalDate;
  /** As it is handled, or was recorded; null where that is not decided. */
  readonly route: string | null;
  /** Each local, in order. */
  readonly spans: readonly InvestigationSpan[];
  /** Last days of periods, at the end of which a report is owed if one of them is open. */
  readonly periodEnds: readonly LocalDate[];
}

/**
 * @param until as far as periods are looked for; the first that ends later is among them
 * @returns null where the force has none, or none that it would report on
 */
export function ownInvestigations(
  type: CaseType,
  timeline: Timeline,
  law: Law,
  until: LocalDate,
): OwnInvestigations | null {
  const spans = investigationSpans(timeline).filter(({ form }) => form === 'local');
  const anchor = first(timeline, type === 'complaint' ? 'made' : 'came-to-attention');
  if (!anchor || spans.length === 0) return null;
  if (authorityOf(timeline) === 'local-policing-body') return null;
  const rule: OwedRule = type === 'conduct' && isOutsideSchedule3(timeline) ? 'R-C13-9' : 'R-C13-2';
  if (!appliesTo(law, rule, timeline, anchor)) return null;
  const handled = last(timeline, type === 'complaint' ? 'handling' : 'recorded');
  return {
    ...{ anchor: anchor.on, route: handled?.value ?? null, spans },
    periodEnds: relevantPeriods(timeline, anchor, rule, law, until)
      .filter(({ to, lastDay }) => lastDay === to)
      .filter(({ to }) => type !== 'complaint' || !isHandledOutsideSchedule3(timeline, to))
      .map(({ to }) => to),
  };
}

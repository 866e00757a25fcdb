import { handlingOn, type Timeline } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';

/** What a mean or percentage is divided into when it is told why it changed, and how a sentence says it. */
export const kindsInWords: Readonly<Record<string, string>> = {
  reinvestigated: 'closed after a re-investigation',
  investigated: 'closed after an investigation',
  'not investigated': 'closed without an investigation',
  'schedule-3': 'handled under Schedule 3',
  'outside-schedule-3': 'handled outside Schedule 3',
  undecided: 'whose handling was not decided',
};

/** How a complaint that was finalised on a day came to its end. */
export function kindOfResolution(timeline: Timeline, finalisedOn: LocalDate): string {
  const had = (milestone: string) =>
    timeline.facts.some((fact) => fact.milestone === milestone && fact.on <= finalisedOn);
  if (had('reinvestigation')) return 'reinvestigated';
  return had('investigation') ? 'investigated' : 'not investigated';
}

/** How a complaint was handled at the end of a day. */
export function kindOfHandling(timeline: Timeline, day: LocalDate): string {
  return handlingOn(timeline, day) ?? 'undecided';
}

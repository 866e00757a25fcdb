import { type CaseType, LocalDate } from '@tipstaff/kernel';
import { type Law, type Regime, regimeOn, ruleOf } from '@tipstaff/law';
import { type CaseState } from './case-type';
import { proceedingNotes } from './proceeding/regime-notes';
import { caseTypeDefinitions } from './registry';
import { first, type Timeline } from './timeline';

/** The state of a case with the regime that it came in under and keeps. */
export type CaseStateUnderRegime = CaseState & { readonly regime?: Regime['id'] };

/** The types that statute governs; meetings and their actions are the body's own business. */
const UNDER_STATUTE: ReadonlySet<CaseType> = new Set(['complaint', 'conduct', 'dsi', 'proceeding']);

/** The regime of the day on which the case opened; null where no statute governs the type. */
export function regimeOfCase(type: CaseType, timeline: Timeline): Regime | null {
  const opened = openedOn(type, timeline);
  return opened === null || !UNDER_STATUTE.has(type) ? null : regimeOn(opened);
}

/** The state in the words of the type, and the regime. The timeline must hold a fact. */
export function stateOfCase(type: CaseType, timeline: Timeline): CaseStateUnderRegime {
  const state = caseTypeDefinitions[type].state(timeline);
  const regime = regimeOfCase(type, timeline);
  return regime === null ? state : { ...state, regime: regime.id };
}

const REPORTED: ReadonlySet<CaseType> = new Set(['complaint', 'conduct', 'dsi']);

/**
 * What the regime means for the case, in words: who chairs proceedings, and why a duty that people
 * expect is not there (R-C13-8, for what came in before it).
 */
export function regimeNotes(type: CaseType, timeline: Timeline, law: Law): readonly string[] {
  if (type === 'proceeding') return proceedingNotes(timeline);
  const opened = openedOn(type, timeline);
  if (opened === null || !REPORTED.has(type) || law.applies('R-C13-2', opened)) return [];
  const from = LocalDate.inShortWords(ruleOf('R-C13-2').inForceFrom);
  return [
    `Regime ${regimeOn(opened).id}: no such duty as the Chapter 13 report. It applies to what came in on or after ${from}, and this came in on ${LocalDate.inShortWords(opened)} (R-C13-8).`,
  ];
}

function openedOn(type: CaseType, timeline: Timeline): LocalDate | null {
  const opening = first(timeline, caseTypeDefinitions[type].opensWith) ?? timeline.facts[0];
  return opening?.on ?? null;
}

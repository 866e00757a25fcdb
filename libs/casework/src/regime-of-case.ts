import { type LocalDate } from '@tipstaff/kernel';
import { type Law, type Regime, regimeOn } from '@tipstaff/law';
import { type CaseState } from './case-type';
import { type CaseType, caseTypeDefinitions } from './case-types';
import { first, type Timeline } from './timeline';

/** The state of a case with the regime that it came in under and keeps. */
export type CaseStateUnderRegime = CaseState & { readonly regime?: Regime['id'] };

/** The regime of the day on which the case opened; null where no statute governs the type. */
export function regimeOfCase(type: CaseType, timeline: Timeline): Regime | null {
  const opened = openedOn(type, timeline);
  return opened === null || !caseTypeDefinitions[type].regime ? null : regimeOn(opened);
}

/** The state in the words of the type, and the regime. The timeline must hold a fact. */
export function stateOfCase(type: CaseType, timeline: Timeline): CaseStateUnderRegime {
  const state = caseTypeDefinitions[type].state(timeline);
  const regime = regimeOfCase(type, timeline);
  return regime === null ? state : { ...state, regime: regime.id };
}

/** What the regime means for the case, in words; nothing where no statute governs the type. */
export function regimeNotes(type: CaseType, timeline: Timeline, law: Law): readonly string[] {
  const opened = openedOn(type, timeline);
  return opened === null
    ? []
    : (caseTypeDefinitions[type].regime?.notes(timeline, opened, law) ?? []);
}

function openedOn(type: CaseType, timeline: Timeline): LocalDate | null {
  const opening = first(timeline, caseTypeDefinitions[type].opensWith) ?? timeline.facts[0];
  return opening?.on ?? null;
}

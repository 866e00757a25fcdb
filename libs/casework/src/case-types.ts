import { type LocalDate } from '@tipstaff/kernel';
import { type Law, type Regime, regimeOn } from '@tipstaff/law';
import { allocatable } from './allocation/allocatable';
import { CORRECTED, WITHDRAWN } from './case-event';
import {
  type AnyCaseType,
  type CaseProjection,
  type CaseState,
  type CaseSurroundings,
  doubtsOf,
  type Handling,
} from './case-type';
import { SENT } from './chapter-13/chapter-13-milestones';
import { type Fact } from './fact';
import { governedBecause, governingDay } from './governing-day';
import * as registry from './registry';
import { restrictionEvents } from './restriction/restriction';
import { first, type Timeline } from './timeline';
import { type Vocabularies } from './vocabulary/vocabularies';

/**
 * The name of what has a timeline of its own (docs/glossary.md): the six types of case, inspectorate
 * recommendations, and the registers that cases refer to: people, policing bodies, who works in a force.
 */
export type CaseType = (typeof registry)[keyof typeof registry]['type'];

const registered: readonly (AnyCaseType & { readonly type: CaseType })[] = Object.values(registry)
  .map((definition) => (definition.allocatable ? allocatable(definition) : definition))
  .sort((a, b) => a.place - b.place);

/** In the order of lists. */
export const caseTypes: readonly CaseType[] = registered.map(({ type }) => type);

export const caseTypeDefinitions = Object.fromEntries(
  registered.map((definition) => [definition.type, definition]),
) as Readonly<Record<CaseType, AnyCaseType>>;

export function isCaseType(text: string): text is CaseType {
  return Object.hasOwn(caseTypeDefinitions, text);
}

/**
 * Whether a field of the details is free text that is kept sealed. A name means one thing throughout
 * a type: sealed in all of its milestones or in none.
 */
export function isSealedField(type: CaseType, name: string): boolean {
  return Object.values(caseTypeDefinitions[type].milestones).some(
    ({ fields = {} }) => fields[name]?.sealed === true,
  );
}

/** The types that version 1 of the import format knows: those with a milestone that it can say. */
export const importedTypes: readonly CaseType[] = caseTypes.filter((type) =>
  Object.values(caseTypeDefinitions[type].milestones).some(({ entry }) => entry !== 'api'),
);

/** Every name under which a milestone of some type has a field. */
export const fieldNames: ReadonlySet<string> = new Set(
  caseTypes.flatMap((type) =>
    Object.values(caseTypeDefinitions[type].milestones).flatMap(({ fields = {} }) =>
      Object.keys(fields),
    ),
  ),
);

/** Those that can be kept to named people. */
export const restrictableTypes: readonly CaseType[] = caseTypes.filter(
  (type) => caseTypeDefinitions[type].restrictable,
);

/** Those that people work, and that are allocated to them. */
export const allocatableTypes: readonly CaseType[] = caseTypes.filter(
  (type) => caseTypeDefinitions[type].allocatable,
);

/** Those that are no cases but what cases refer to. */
export const registerTypes: readonly CaseType[] = caseTypes.filter(
  (type) => caseTypeDefinitions[type].isRegister,
);

/** Those on which reports are made under Chapter 13. */
export const reportedTypes: readonly CaseType[] = caseTypes.filter((type) =>
  Object.hasOwn(caseTypeDefinitions[type].milestones, SENT),
);

/** Every state that a case of some type can be in, in the words of the types. */
export const caseStates: readonly string[] = [
  ...new Set(caseTypes.flatMap((type) => caseTypeDefinitions[type].states)),
];

/** What one projection does with the streams of each type. */
export function handlingBy(projection: CaseProjection): Readonly<Record<CaseType, Handling>> {
  return eachType((type) => caseTypeDefinitions[type].handles[projection]);
}

/** One thing said of each type. */
export function eachType<V>(of: (type: CaseType) => V): Readonly<Record<CaseType, V>> {
  return Object.fromEntries(caseTypes.map((type) => [type, of(type)])) as Record<CaseType, V>;
}

/** Every type of event that casework can write, each at its current schema version. */
export const allEventTypes: readonly { readonly type: string; readonly schemaVersion: number }[] =
  caseTypes.flatMap((type) =>
    [
      ...[...Object.keys(caseTypeDefinitions[type].milestones), CORRECTED, WITHDRAWN],
      ...(restrictableTypes.includes(type) ? restrictionEvents : []),
    ].map((name) => ({ type: `${type}.${name}`, schemaVersion: 1 })),
  );

/** The state of a case with the regime that it came in under and keeps. */
export type CaseStateUnderRegime = CaseState & { readonly regime?: Regime['id'] };

/** The regime of a case, with the day that decided it and by which paragraph, in a sentence. */
export interface RegimeOfCase extends Regime {
  readonly decidedOn: LocalDate;
  readonly because: string;
}

/** The regime of the day that governs the case; null where no statute governs the type. */
export function regimeOfCase(type: CaseType, timeline: Timeline): RegimeOfCase | null {
  const { regime } = caseTypeDefinitions[type];
  const own = ownFact(type, timeline);
  if (own === null || !regime) return null;
  const { day } = governingDay(timeline, own);
  const because = governedBecause(timeline, own, regime.regulations(timeline));
  return { ...regimeOn(day), decidedOn: day, because };
}

/** The state in the words of the type, and the regime. The timeline must hold a fact. */
export function stateOfCase(
  type: CaseType,
  timeline: Timeline,
  vocabularies?: Vocabularies,
): CaseStateUnderRegime {
  const state = caseTypeDefinitions[type].state(timeline, vocabularies);
  const regime = regimeOfCase(type, timeline);
  return regime === null ? state : { ...state, regime: regime.id };
}

/** What the regime means for the case, in words; nothing where no statute governs the type. */
export function regimeNotes(type: CaseType, timeline: Timeline, law: Law): readonly string[] {
  const own = ownFact(type, timeline);
  return own === null ? [] : (caseTypeDefinitions[type].regime?.notes(timeline, own, law) ?? []);
}

/** What a reader of the case should know beside its facts and dates, in words. */
export function notesOfCase(
  type: CaseType,
  timeline: Timeline,
  law: Law,
  about?: CaseSurroundings,
): readonly string[] {
  const definition = caseTypeDefinitions[type];
  return [
    ...regimeNotes(type, timeline, law),
    ...(definition.notes?.(timeline, about) ?? []),
    ...doubtsOf(definition, timeline, law).map(({ message }) => message),
  ];
}

/** The fact of the case's own day: that of its opening, or what the type says. */
function ownFact(type: CaseType, timeline: Timeline): Fact | null {
  const { opensWith, regime } = caseTypeDefinitions[type];
  return regime?.own
    ? regime.own(timeline)
    : (first(timeline, opensWith) ?? timeline.facts[0] ?? null);
}

import { type CaseRef, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { codesInWords } from './codes-in-words';
import { type Fact, type NewFact } from './fact';
import { type MilestoneRule } from './milestone';
import { type ContextType, type Obligation, type ObligationContext } from './obligation/obligation';
import { type ReadPermission } from './permission';
import { type Timeline } from './timeline';
import { openedLongAgo, type TimelineRule, type Violation } from './timeline-rules';
import { type Vocabularies } from './vocabulary/vocabularies';

/** What any state can say of itself, whatever the type. */
export interface CaseState {
  /** The state's name in the field's words, e.g. `open`, `suspended`, `finalised`. */
  readonly status: string;
}

/** The projections of which each type says what they do with it. */
export type CaseProjection = 'case-list' | 'obligations' | 'figures';

export type Handling = 'follows' | 'follows-opened' | 'ignores';

/** A case among others: what it is called, and those of its force that it depends on. */
export interface CaseSurroundings {
  readonly ref: CaseRef;
  readonly context: ObligationContext;
}

export interface CaseRegime<M extends string> {
  /** In words: who chairs, and why a duty that people expect is not there. */
  notes(timeline: Timeline<M>, own: Fact, law: Law): readonly string[];
  /** The fact of its own day, where that is not the opening. */
  own?(timeline: Timeline<M>): Fact | null;
  /** The regulations whose transitional rules decide (SI 2025/558 regs. 64, 66). */
  regulations(timeline: Timeline<M>): 'conduct' | 'complaints';
}

/** The day on which a state says that the case was over; null while it is not. */
export function closedOn(state: object): LocalDate | null {
  for (const day of ['finalisedOn', 'closedOn', 'heldOn', 'cancelledOn', 'leftOn', 'succeededOn']) {
    if (day in state) return (state as Record<string, LocalDate>)[day] ?? null;
  }
  return null;
}

/** A part of the life of a case, which begins with the first of its milestones. */
interface Stage<M extends string> {
  readonly title: string;
  readonly milestones: readonly [M, ...M[]];
  /** What the stage before it owes is still owed: an appeal ends nothing of what follows an outcome. */
  readonly isBesideTheOneBefore?: true;
}

/**
 * When a milestone comes in a case as it stands. `next`: it begins the very next stage; `earlier`: its stage is over,
 * and what could still be true of it can be told all the same.
 */
export type WhenInCase = 'earlier' | 'now' | 'next' | 'later';

/** The stage that a milestone is of, by its title, and when that comes. */
export interface StageOfMilestone {
  readonly title: string;
  readonly when: WhenInCase;
}

/** What a type of case is: what can be true, what makes it impossible, what state it is in, what is due. */
export interface CaseTypeDefinition<
  M extends string = string,
  S extends CaseState = CaseState,
  Type extends string = string,
> {
  readonly type: Type;
  /** Its place in lists of types, from 1; no two types have the same. */
  readonly place: number;
  readonly title: string;
  /** The milestone that every case of the type begins with. */
  readonly opensWith: M;
  readonly milestones: Readonly<Record<M, MilestoneRule>>;
  /** What comes after what, as a rule; a milestone in none of them comes at any time. */
  readonly stages?: readonly Stage<M>[];
  /** Every state that a case of the type can be in. */
  readonly states: readonly S['status'][];
  /**
   * What it takes to read a case. What the local policing body itself keeps, and what is published
   * anyway, is apart from casework, of which it sees less (R-DP-9).
   */
  readonly readPermission: ReadPermission;
  /** Whether a case can be kept to named people: casework about somebody can, what is published can not. */
  readonly restrictable: boolean;
  /** Worked by people: who has it is allocated, handed over and released, and is part of its state. */
  readonly allocatable?: true;
  /** A register that cases refer to, and no case itself: people, policing bodies. */
  readonly isRegister?: true;
  /** What each projection does with its streams; `follows-opened` reads with names and text opened. */
  readonly handles: Readonly<Record<CaseProjection, Handling>>;
  /** There where statute governs the type: what the regime that a case opened under means for it. */
  readonly regime?: CaseRegime<M>;
  readonly rules: readonly TimelineRule<M>[];
  /** Why a case of the type can not begin under this reference, in words; where any will do, absent. */
  referenceFault?(reference: string, opening: NewFact | null): string | null;
  /**
   * The state at the end of the timeline; the timeline must be possible. Codes are told in the words of the lists as
   * shipped where no others are given.
   */
  state(timeline: Timeline<M>, vocabularies?: Vocabularies): S;
  /**
   * What can hardly be. A person who enters it is asked for the reason, in the note, and then it is taken; an
   * import is believed. Said of the case as long as it stands.
   */
  readonly doubts?: readonly TimelineRule<M>[];
  /** What a reader should know beside the dates: what is unusual, and what is deduced. */
  notes?(timeline: Timeline<M>, about?: CaseSurroundings): readonly string[];
  /** Other cases of the force on which the obligations depend; none where it is not said. */
  readonly dependsOn?: readonly ContextType[];
  /** Everything owed over the life of the case, past and still to come. */
  obligations(
    ref: CaseRef,
    timeline: Timeline<M>,
    law: Law,
    context: ObligationContext,
  ): readonly Obligation[];
}

/** The definition as the registry holds it, for a timeline whose milestones are only known at run time. */
export type AnyCaseType = CaseTypeDefinition;

export function defineCaseType<Type extends string, M extends string, S extends CaseState>(
  definition: CaseTypeDefinition<M, S, Type>,
): CaseTypeDefinition<M, S, Type> & AnyCaseType {
  return definition;
}

/**
 * By milestone the stage that it is of, and when that comes: the stage that the case has reached is the last one of which
 * something stands. Of a stage before it is `earlier` what has been told, and all of it once the case is over; until
 * then what has not been told may still be owed, and is `now`. Null: of no stage, at any time.
 */
export function stagesFrom<M extends string>(
  { stages = [], state }: Pick<CaseTypeDefinition<M>, 'stages' | 'state'>,
  timeline: Timeline<M>,
): (milestone: string) => StageOfMilestone | null {
  const placeOf = (milestone: string): number =>
    stages.findIndex(({ milestones }) => milestones.some((one) => one === milestone));
  const told = new Set<string>(timeline.facts.map(({ milestone }) => milestone));
  const reached = Math.max(0, ...[...told].map(placeOf));
  const current = stages[reached]?.isBesideTheOneBefore ? reached - 1 : reached;
  const isOver = told.size > 0 && closedOn(state(timeline)) !== null;
  const whenOf = (place: number, milestone: string): WhenInCase => {
    if (place < current) return isOver || told.has(milestone) ? 'earlier' : 'now';
    if (place <= reached) return 'now';
    return place === reached + 1 && stages[place]?.milestones[0] === milestone ? 'next' : 'later';
  };
  return (milestone) => {
    const place = placeOf(milestone);
    const stage = stages[place];
    return stage ? { title: stage.title, when: whenOf(place, milestone) } : null;
  };
}

export function violationsOf<M extends string>(
  definition: CaseTypeDefinition<M>,
  timeline: Timeline<M>,
  law: Law,
): readonly Violation[] {
  const violations = definition.rules.flatMap((rule) => rule(timeline, law));
  return inWords(definition.milestones, violations);
}

function inWords(
  milestones: Readonly<Record<string, MilestoneRule>>,
  violations: readonly Violation[],
): readonly Violation[] {
  return violations.map((one) => ({ ...one, message: codesInWords(milestones, one.message) }));
}

/** What can hardly be, each with the fact to look at. */
export function doubtsOf<M extends string>(
  { doubts = [], milestones, opensWith, isRegister }: CaseTypeDefinition<M>,
  timeline: Timeline<M>,
  law: Law,
): readonly Violation[] {
  // What a register keeps, such as a station, may have been there for a hundred years.
  const ofOpening = isRegister ? [] : [openedLongAgo(opensWith)];
  return inWords(
    milestones,
    [...ofOpening, ...doubts].flatMap((doubt) => doubt(timeline, law)),
  );
}

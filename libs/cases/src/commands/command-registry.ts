import {
  type CaseType,
  caseTypeDefinitions,
  caseTypes,
  type MilestoneRule,
  type Permission,
  restrictableTypes,
  type RestrictionCommand,
} from '@tipstaff/casework';
import { DomainError, echoed } from '@tipstaff/kernel';
import { CorrectFactBody, WithdrawFactBody } from './change-fact.body';
import { commandBodyOf } from './command-body';
import {
  LiftRestrictionBody,
  NamePersonBody,
  RestrictCaseBody,
  UnNamePersonBody,
} from './restriction.body';

/** A class whose decorators say what the body of a command may hold. */
type BodyClass = new () => object;

interface Common {
  readonly type: CaseType;
  /** In the imperative, unique within the type: `decide-handling`. */
  readonly name: string;
  /** The command in words, in the imperative: "Log the complaint". */
  readonly label: string;
  /** What is so once it was given: "Logged". */
  readonly title: string;
  readonly permission: Permission;
  /** What it does to the timeline, in words. */
  readonly effect: string;
  readonly body: BodyClass;
}

/** Something that can be asked of a case of one type. */
export type CommandDefinition = Common &
  (
    | { readonly kind: 'record'; readonly milestone: string; readonly rule: MilestoneRule }
    | { readonly kind: 'correct' }
    | { readonly kind: 'withdraw' }
    | { readonly kind: RestrictionCommand['kind'] }
  );

/**
 * Every command there is, each with its schema, the permission it needs and what it does to the
 * timeline. A milestone that a case type declares is a command by that; there is no other way in.
 */
const registry: ReadonlyMap<CaseType, ReadonlyMap<string, CommandDefinition>> = new Map(
  caseTypes.map((type) => [type, byName(definitionsOf(type))]),
);

export function commandsOf(type: CaseType): readonly CommandDefinition[] {
  return [...(registry.get(type)?.values() ?? [])];
}

export function allCommands(): readonly CommandDefinition[] {
  return caseTypes.flatMap(commandsOf);
}

export function commandNamed(type: CaseType, name: string): CommandDefinition | null {
  return registry.get(type)?.get(name) ?? null;
}

/** @throws DomainError `command.unknown` */
export function mustBeCommand(type: CaseType, name: string): CommandDefinition {
  const definition = commandNamed(type, name);
  if (definition) return definition;
  throw new DomainError(
    'not-found',
    'command.unknown',
    `"${echoed(name)}" is not a command of a ${type}: GET /api/v1/commands?type=${type} lists those there are.`,
  );
}

function definitionsOf(type: CaseType): readonly CommandDefinition[] {
  const { milestones } = caseTypeDefinitions[type];
  const recording = Object.entries(milestones).map(([milestone, rule]): CommandDefinition => ({
    kind: 'record',
    type,
    name: rule.command,
    label: rule.label,
    title: rule.title,
    permission: rule.permission,
    effect: `Adds “${rule.title}” to the timeline, on the day it happened.`,
    milestone,
    rule,
    body: commandBodyOf(type, milestone, rule),
  }));
  return [
    ...recording,
    {
      kind: 'correct',
      type,
      name: 'correct-fact',
      label: 'Correct a fact',
      title: 'Fact corrected',
      permission: 'fact.correct',
      effect:
        'Says of a fact of the timeline what was wrong with it: what is left out stays as it is, and null removes it. The old wording stays in the record, with the reason.',
      body: CorrectFactBody,
    },
    {
      kind: 'withdraw',
      type,
      name: 'withdraw-fact',
      label: 'Withdraw a fact that was never true',
      title: 'Fact withdrawn',
      permission: 'fact.correct',
      effect:
        'Takes a fact out of the timeline. It stays in the record with the reason, and counts for nothing.',
      body: WithdrawFactBody,
    },
    ...(restrictableTypes.includes(type) ? restrictionDefinitions(type) : []),
  ];
}

/** They change no fact, but who may know that there are any. */
function restrictionDefinitions(type: CaseType): readonly CommandDefinition[] {
  const common = { type, permission: 'case.restrict' } as const;
  return [
    {
      ...common,
      kind: 'restrict',
      name: 'restrict-case',
      label: 'Restrict the case to named people',
      title: 'Restricted to named people',
      effect:
        'Adds no fact. To everybody who is not named, whatever their role, the case is one that does not exist. May be the first thing that is said of a case.',
      body: RestrictCaseBody,
    },
    {
      ...common,
      kind: 'name',
      name: 'name-person',
      label: 'Name a further person',
      title: 'Further person named',
      effect: 'Adds no fact. The person sees the restricted case as their role lets them.',
      body: NamePersonBody,
    },
    {
      ...common,
      kind: 'un-name',
      name: 'un-name-person',
      label: 'Name a person no longer',
      title: 'Person named no longer',
      effect: 'Adds no fact. To that person the case is one that does not exist.',
      body: UnNamePersonBody,
    },
    {
      ...common,
      kind: 'lift',
      name: 'lift-restriction',
      label: 'Lift the restriction',
      title: 'Restriction lifted',
      effect: 'Adds no fact. The case is seen by whoever may read cases of its type again.',
      body: LiftRestrictionBody,
    },
  ];
}

/** @throws Error at start-up for two commands of one name */
function byName(definitions: readonly CommandDefinition[]): ReadonlyMap<string, CommandDefinition> {
  const named = new Map<string, CommandDefinition>();
  for (const definition of definitions) {
    const { type, name } = definition;
    if (named.has(name)) throw new Error(`${type} has two commands "${name}": rename one.`);
    named.set(name, definition);
  }
  return named;
}

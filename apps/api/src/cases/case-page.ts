import {
  type Actor,
  type Permission,
  permissions,
  roleNames,
  roles,
  scopeOf,
  scopesByCase,
} from '@tipstaff/access';
import { type CaseSeen, type CommandDefinition, commandsOf } from '@tipstaff/cases';
import {
  type CaseEvent,
  type CaseRef,
  caseTypeDefinitions,
  daysLeft,
  explainObligation,
  type Fact,
  factHistories,
  type FactHistory,
  factInWords,
  isAwaitedOn,
  isOverdueOn,
  isOwedOn,
  notesOfCase,
  type Obligation,
  type ObligationContext,
  regimeOfCase,
  type RestrictionCommand,
  restrictionObstacle,
  restrictionOf,
  stagesFrom,
  standsOn,
  toldOn,
  stateOfCase,
  timelineOf,
  timelinessOn,
  type Vocabularies,
  type WhenInCase,
} from '@tipstaff/casework';
import { DomainError, type LocalDate } from '@tipstaff/kernel';
import { explanationLines, type Law, type ReportRecipient } from '@tipstaff/law';
import { commandShown } from '../commands/commands.controller';
import {
  type AvailableCommandDto,
  type CaseDto,
  type CaseObligationDto,
  type EnteredFactDto,
  type FactDto,
  type RecipientDto,
  type WhyNotDto,
} from './case-page.dto';
import { keptOfCase } from './kept-of-case';

export interface CasePageInput {
  readonly ref: CaseRef;
  readonly history: readonly CaseEvent[];
  /** Who gave each event and when, by its number. */
  readonly entries?: CaseSeen['entries'];
  readonly law: Law;
  readonly vocabularies?: Vocabularies;
  readonly context: ObligationContext;
  readonly today: LocalDate;
  /** The clock's words when this is not the real time. */
  readonly notice: string | null;
  /** Whether a permission is the asker's. */
  readonly may: Actor['may'];
  readonly explain?: Explained;
}

/** Of which obligations the explanation is worked out: of each, of those that have not ended, of none, or of the one of this key. */
export type Explained = 'all' | 'standing' | 'none' | (string & {});
const EXPLAINED_TOGETHER: readonly string[] = ['all', 'standing', 'none'];

/** What an id says of an obligation beside its case. */
const keyOf = (id: string): string => id.slice(id.indexOf('#') + 1);

/**
 * Everything one page says about a case, folded from its own events: never behind.
 * @throws DomainError `case.no-such-obligation` where one is to be explained that the case has not
 */
export function casePage({
  ref,
  history,
  entries,
  law,
  vocabularies,
  context,
  today,
  notice,
  may,
  explain = 'all',
}: CasePageInput): Omit<CaseDto, 'proposals'> {
  const definition = caseTypeDefinitions[ref.type];
  const timeline = timelineOf(history);
  const kept = keptOfCase({ ref, history, context, today, law });
  return {
    ...ref,
    title: definition.title,
    version: history.length,
    today,
    notice,
    state:
      timeline.facts.length === 0 ? null : { ...stateOfCase(ref.type, timeline, vocabularies) },
    regime: regimeOfCase(ref.type, timeline),
    restriction: restrictionOf(history),
    notes: notesOfCase(ref.type, timeline, law, { ref, context }),
    timeline: inOrderOfHappening(factHistories(history)).map((fact) =>
      factShown(ref, fact, { entries, vocabularies }),
    ),
    obligations: kept.obligations(explain, () => {
      const owed = definition.obligations(ref, timeline, law, context);
      refuseUnknownKey(owed, explain);
      return owed.map((obligation) => obligationShown(obligation, law, today, explain));
    }),
    commands: availableCommands({ ref, history, may }, kept),
  };
}

/** @throws DomainError `case.no-such-obligation`: a date that is not there is explained to nobody as if it were */
function refuseUnknownKey(owed: readonly Obligation[], explain: Explained): void {
  if (EXPLAINED_TOGETHER.includes(explain) || owed.some(({ id }) => keyOf(id) === explain)) return;
  throw new DomainError(
    'not-found',
    'case.no-such-obligation',
    `The case owes nothing of this kind (${explain}): a fact may have been corrected since. What it owes stands in the case itself.`,
    { pointer: '/explain' },
  );
}

function inOrderOfHappening(histories: readonly FactHistory[]): readonly FactHistory[] {
  const now = ({ standing, asEntered }: FactHistory): Fact => standing ?? asEntered;
  return [...histories].sort(
    (a, b) => now(a).on.localeCompare(now(b).on) || now(a).number - now(b).number,
  );
}

function factShown(
  ref: CaseRef,
  { standing, asEntered, changes }: FactHistory,
  { entries, vocabularies }: Pick<CasePageInput, 'entries' | 'vocabularies'>,
): FactDto {
  const entry = (event: number) => ({
    recordedBy: entries?.get(event)?.by ?? null,
    recordedAt: entries?.get(event)?.at ?? null,
  });
  const { number, milestone, on, enteredOn, value, person, related, note, details } =
    standing ?? asEntered;
  const title = caseTypeDefinitions[ref.type].milestones[milestone]?.title ?? milestone;
  const words = factInWords(ref.type, standing ?? asEntered, vocabularies);
  const isCorrected = standing !== null && changes.length > 0;
  return {
    number,
    ...entry(number),
    milestone,
    title,
    on,
    enteredOn,
    value,
    person,
    related,
    note,
    details: details ?? null,
    words,
    standing: standing === null ? 'withdrawn' : isCorrected ? 'corrected' : 'as-entered',
    asEntered: changes.length === 0 ? null : saidBy(asEntered),
    changes: changes.map((change) => ({
      ...{ ...change, ...entry(change.number) },
      before: saidBy(change.before),
    })),
  };
}

function saidBy({ on, value, person, related, note, details }: Fact): EnteredFactDto {
  return { on, value, person, related, note, details: details ?? null };
}

export function obligationShown(
  obligation: Obligation,
  law: Law,
  today: LocalDate,
  explain: Explained,
): CaseObligationDto {
  const { id, direction, rule, title, arose, due, target, owner, ended, validTo } = obligation;
  const { person: allocatedTo = null, team = null } = obligation.holder ?? {};
  const standing = standsOn(obligation, today);
  const status = statusOn(obligation, today);
  const isExplained =
    explain === 'all' || explain === keyOf(id) || (explain === 'standing' && status !== 'ended');
  return {
    id,
    direction,
    rule,
    title,
    arose,
    due,
    target,
    owner,
    officer: obligation.officer ?? null,
    allocatedTo,
    team,
    original: obligation.basis.original ?? due,
    adjustments: (obligation.basis.adjustments ?? []).map((one) => ({ ...one })),
    former: (obligation.basis.former ?? []).map((one) => ({ ...one })),
    // Before the day it was sent, nobody knew to whom a report would go.
    recipients: (toldOn(obligation, today).basis.recipients ?? []).map(recipientShown),
    status,
    endedOn: standing ? null : validTo,
    endedBy: standing ? null : ended,
    overdue: standing && isOverdueOn(obligation, today),
    days: standing ? daysLeft(obligation, today) : null,
    timeliness: timelinessOn(obligation, today, law),
    explanation: isExplained ? explained(obligation, law, today) : null,
  };
}

function explained(obligation: Obligation, law: Law, today: LocalDate) {
  const explanation = explainObligation(toldOn(obligation, today), law);
  return { ...explanation, lines: explanationLines(explanation) };
}

export function recipientShown(one: ReportRecipient): RecipientDto {
  return {
    ...one,
    sentOn: one.sentOn ?? null,
    deliveredOn: one.deliveredOn ?? null,
    acknowledgedOn: one.acknowledgedOn ?? null,
  };
}

function statusOn(obligation: Obligation, today: LocalDate): CaseObligationDto['status'] {
  if (isOwedOn(obligation, today)) return 'owed';
  const isOfBody = obligation.direction === 'policing-body' && standsOn(obligation, today);
  if (isOfBody || isAwaitedOn(obligation, today)) return 'awaited';
  return standsOn(obligation, today) || obligation.validFrom > today ? 'foreseen' : 'ended';
}

/**
 * Each command of the type, and whether it could be given today: the asker may, and the timeline
 * would still be one that can be. What its fields say is not known here and is not asked.
 */
function availableCommands(
  { ref, history, may }: Pick<CasePageInput, 'ref' | 'history' | 'may'>,
  kept: ReturnType<typeof keptOfCase>,
): readonly AvailableCommandDto[] {
  const timeline = timelineOf(history);
  const standing = timeline.facts.length;
  const stageOf = stagesFrom(caseTypeDefinitions[ref.type], timeline);
  return commandsOf(ref.type).map((definition) => {
    const { permission } = definition;
    const isAllowed = may(permission);
    const inTheWay = isAllowed ? obstacleTo(definition) : forbidden(permission);
    const stage = definition.kind === 'record' ? stageOf(definition.milestone) : null;
    return {
      ...commandShown(definition),
      ...{ available: inTheWay === null, whyNot: inTheWay },
      ...{ stage: stage?.title ?? null, when: whenOf(definition, stage?.when) },
      roles: ROLES_WITH.get(permission) ?? [],
    };
  });

  /** What answers a fact that stands, of whatever stage, need not wait for its own. */
  function whenOf(definition: CommandDefinition, when: WhenInCase = 'now'): WhenInCase {
    const isAnswer =
      when === 'later' &&
      definition.kind === 'record' &&
      kept.obstacleTo(definition.milestone) === null &&
      kept.obstacleAtFirst(definition.milestone) !== null;
    return isAnswer ? 'now' : when;
  }

  function obstacleTo(definition: CommandDefinition): WhyNotDto | null {
    if (isRestriction(definition.kind)) {
      const obstacle = restrictionObstacle(definition.kind, history);
      return obstacle && { code: `${ref.type}.${obstacle.code}`, detail: obstacle.message };
    }
    if (definition.kind !== 'record') {
      return standing === 0
        ? { code: `${ref.type}.no-such-fact`, detail: 'No fact stands in the timeline.' }
        : null;
    }
    return kept.obstacleTo(definition.milestone);
  }
}

/** Titles of the roles that have a permission over each case of their forces, in the order of the roles. */
const ROLES_WITH: ReadonlyMap<Permission, readonly string[]> = new Map(
  permissions.map((permission) => {
    const having = roleNames.filter((role) => {
      const scope = scopeOf([role], permission);
      return scope !== null && !scopesByCase.includes(scope);
    });
    return [permission, having.map((role) => roles[role].title)];
  }),
);

function isRestriction(kind: CommandDefinition['kind']): kind is RestrictionCommand['kind'] {
  return kind !== 'record' && kind !== 'correct' && kind !== 'withdraw';
}

function forbidden(permission: string): WhyNotDto {
  return { code: 'access.forbidden', detail: `It needs the permission "${permission}".` };
}

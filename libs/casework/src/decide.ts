import { assertNever, DomainError, type LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type CaseEvent, type NewCaseEvent } from './case-event';
import { doubtsOf, violationsOf } from './case-type';
import { type Correction, type Fact, type NewFact } from './fact';
import { correctedFact, correctionEvent, factEvent, isSaid, withdrawalEvent } from './fact-event';
import { type FactDoor, factFaults } from './fact-faults';
import { type FieldFault } from './milestone';
import { type CaseType, caseTypeDefinitions } from './case-types';
import { decideRestriction, type RestrictionCommand } from './restriction/decide-restriction';
import { factHistories, type Timeline, timelineOf, timelineOfFacts } from './timeline';
import { type Violation } from './timeline-rules';
import { defaultVocabularies, type Vocabularies } from './vocabulary/vocabularies';

export type CaseCommand =
  | {
      readonly kind: 'record';
      readonly facts: readonly NewFact[];
      /**
       * By which door they come in: an import is asked for less, and a person at the API for the reason of what
       * can hardly be. Asked for details alone where it is not said.
       */
      readonly door?: FactDoor;
    }
  | {
      readonly kind: 'correct';
      /** Number of the fact in the case. */
      readonly fact: number;
      readonly to: Correction;
      readonly reason: string;
      /** The day the correction is made. */
      readonly today: LocalDate;
    }
  | {
      readonly kind: 'withdraw';
      readonly fact: number;
      readonly reason: string;
      readonly today: LocalDate;
    }
  | RestrictionCommand;

/** The rules as they are by default; a force with settings of its own passes its own. */
const defaultLaw = new Law();

/**
 * What would make the timeline impossible if these facts were added; facts get the numbers that
 * their events would have. Empty when all is well.
 */
export function violationsAfter(
  type: CaseType,
  history: readonly CaseEvent[],
  facts: readonly NewFact[],
  law: Law = defaultLaw,
): readonly Violation[] {
  const before = looked.get(facts);
  const isSame =
    before?.type === type &&
    before.history === history &&
    before.events === history.length &&
    before.law === law;
  if (isSame) return before.violations;
  const violations = violationsOf(caseTypeDefinitions[type], timelineAfter(history, facts), law);
  looked.set(facts, { type, history, events: history.length, law, violations });
  return violations;
}

/** An import looks for what is in the way, to tell it by row, and then decides: the same is looked for once. */
const looked = new WeakMap<
  readonly NewFact[],
  {
    readonly type: CaseType;
    readonly history: readonly CaseEvent[];
    readonly events: number;
    readonly law: Law;
    readonly violations: readonly Violation[];
  }
>();

function timelineAfter(history: readonly CaseEvent[], facts: readonly NewFact[]): Timeline {
  const next = nextNumber(history);
  const added: Fact[] = facts.map((fact, index) => ({ ...fact, number: next + index }));
  return timelineOfFacts([...timelineOf(history).facts, ...added]);
}

/** Of what is entered without a reason; with one it did happen all the same. */
function refuseDoubts(
  type: CaseType,
  history: readonly CaseEvent[],
  facts: readonly NewFact[],
  law: Law,
): void {
  if (facts.some(({ note }) => (note ?? '').trim() !== '')) return;
  const definition = caseTypeDefinitions[type];
  const before = doubtsOf(definition, timelineOf(history), law);
  const raised = doubtsOf(definition, timelineAfter(history, facts), law).filter(
    ({ code, fact }) => !before.some((one) => one.code === code && one.fact === fact),
  );
  refuseViolations(
    type,
    raised.map((doubt) => ({
      ...doubt,
      message: `${doubt.message} If it is so all the same, enter it with the reason as its note.`,
    })),
    '/note',
  );
}

/**
 * The events that a command makes, or a refusal. Pure: the whole history goes in, nothing is read.
 * @throws DomainError invalid-input for a fact that is wrong in itself, rule-violation for a timeline
 * that cannot be, not-found for a fact that is not there.
 */
export function decide(
  type: CaseType,
  history: readonly CaseEvent[],
  command: CaseCommand,
  law: Law = defaultLaw,
  vocabularies: Vocabularies = defaultVocabularies,
): readonly NewCaseEvent[] {
  switch (command.kind) {
    case 'record':
      command.facts.forEach((fact) => {
        refuseFirst(type, factFaults(type, fact, command.door, vocabularies));
      });
      refuseViolations(type, violationsAfter(type, history, command.facts, law));
      if (command.door === 'api') refuseDoubts(type, history, command.facts, law);
      return command.facts.map((fact) => factEvent(type, fact));
    case 'correct': {
      const standing = mustStand(type, history, command.fact);
      mustHaveReason(type, command.reason);
      mustSaySomething(type, command.to);
      refuseCorrected(type, standing, command.to, vocabularies);
      const event = correctionEvent(type, standing, command.to, command);
      refuseImpossible(type, timelineWith(history, event), law);
      return [event];
    }
    case 'withdraw': {
      const standing = mustStand(type, history, command.fact);
      mustHaveReason(type, command.reason);
      const event = withdrawalEvent(type, standing, command);
      refuseImpossible(type, timelineWith(history, event), law);
      return [event];
    }
    case 'restrict':
    case 'name':
    case 'un-name':
    case 'lift':
      return [decideRestriction(type, history, command)];
    default:
      return assertNever(command);
  }
}

function nextNumber(history: readonly CaseEvent[]): number {
  return (history.at(-1)?.number ?? 0) + 1;
}

function timelineWith(history: readonly CaseEvent[], event: NewCaseEvent): Timeline {
  const content = event.secret?.content ?? null;
  return timelineOf([...history, { ...event, number: nextNumber(history), content }]);
}

function refuseFirst(type: CaseType, [fault]: readonly FieldFault[]): void {
  if (fault) {
    throw new DomainError('invalid-input', `${type}.${fault.code}`, fault.reason, {
      pointer: `/${fault.detail ?? fault.field}`,
    });
  }
}

/** What is sealed and kept is there, though it can not be read. */
function refuseCorrected(
  type: CaseType,
  standing: Fact,
  to: Correction,
  vocabularies: Vocabularies,
): void {
  const unreadable = (standing.unreadable ?? []).filter((field) => !isSaid(to, field));
  const { fields = {} } = caseTypeDefinitions[type].milestones[standing.milestone] ?? {};
  const fact = correctedFact(standing, to);
  // A field that there is none of is not removed either: the name is a slip.
  const unknown = Object.keys(to.details ?? {}).filter((name) => !Object.hasOwn(fields, name));
  const asked =
    unknown.length === 0
      ? fact
      : {
          ...fact,
          details: { ...fact.details, ...Object.fromEntries(unknown.map((name) => [name, ''])) },
        };
  const faults = factFaults(type, asked, doorOf(type, standing, vocabularies), vocabularies);
  refuseFirst(
    type,
    faults.filter(({ field, detail = field }) => !unreadable.includes(detail)),
  );
}

/** What came in without the details that a person is asked for can be corrected without them. */
function doorOf(
  type: CaseType,
  { unreadable = [], ...standing }: Fact,
  vocabularies: Vocabularies,
): FactDoor {
  const readable = (fault: FieldFault): boolean =>
    !unreadable.includes(fault.detail ?? fault.field);
  const asked = factFaults(type, standing, 'api', vocabularies).filter(readable);
  const imported = factFaults(type, standing, 'import', vocabularies).filter(readable);
  return asked.length > 0 && imported.length === 0 ? 'import' : 'api';
}

function mustSaySomething(type: CaseType, { details, ...own }: Correction): void {
  const isSomething =
    Object.values(own).some((value) => value !== undefined) ||
    details === null ||
    Object.keys(details ?? {}).length > 0;
  if (isSomething) return;
  throw new DomainError(
    'invalid-input',
    `${type}.nothing-corrected`,
    'Say what is corrected: a field that is left out stays as it is, and null removes it.',
  );
}

function refuseImpossible(type: CaseType, timeline: Timeline, law: Law): void {
  refuseViolations(type, violationsOf(caseTypeDefinitions[type], timeline, law));
}

/** @param pointer where the answer to them is said; none where any fact may be in the way */
function refuseViolations(
  type: CaseType,
  violations: readonly Violation[],
  pointer?: string,
): void {
  const [violation] = violations;
  if (violation) {
    throw new DomainError('rule-violation', `${type}.${violation.code}`, violation.message, {
      ...(pointer !== undefined && { pointer }),
      data: { violations: violations.map(({ code, message, fact }) => ({ code, message, fact })) },
    });
  }
}

function mustStand(type: CaseType, history: readonly CaseEvent[], number: number): Fact {
  const found = factHistories(history).find((fact) => fact.asEntered.number === number);
  if (!found) {
    throw new DomainError(
      'not-found',
      `${type}.no-such-fact`,
      `The case has no fact number ${number}: the timeline lists the numbers.`,
    );
  }
  if (!found.standing) {
    throw new DomainError(
      'rule-violation',
      `${type}.already-withdrawn`,
      `Fact ${number} was withdrawn already: record it anew if it does stand.`,
    );
  }
  return found.standing;
}

function mustHaveReason(type: CaseType, reason: string): void {
  if (reason.trim() === '') {
    throw new DomainError(
      'invalid-input',
      `${type}.reason-missing`,
      'Say why: a fact is never changed without a reason.',
      { pointer: '/reason' },
    );
  }
}

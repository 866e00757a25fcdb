import { assertNever, type CaseType, DomainError, type LocalDate } from '@tipstaff/kernel';
import {
  CASE_SUBJECT,
  type CaseEvent,
  CORRECTED,
  type NewCaseEvent,
  WITHDRAWN,
} from './case-event';
import { violationsOf } from './case-type';
import { type Fact, isPseudonym, type NewFact } from './fact';
import { type FieldFault, valueFault } from './milestone';
import { caseTypeDefinitions } from './registry';
import { factHistories, timelineOf, timelineOfFacts } from './timeline';
import { type Violation } from './timeline-rules';

const FACT_SCHEMA = 1;
const LONGEST_TEXT = 20_000;
const LONGEST_PERSON = 300;

export type CaseCommand =
  | { readonly kind: 'record'; readonly facts: readonly NewFact[] }
  | {
      readonly kind: 'correct';
      /** Number of the fact in the case. */
      readonly fact: number;
      readonly to: Pick<NewFact, 'on' | 'value' | 'person' | 'related' | 'note'>;
      readonly reason: string;
      /** The day the correction is made. */
      readonly today: LocalDate;
    }
  | {
      readonly kind: 'withdraw';
      readonly fact: number;
      readonly reason: string;
      readonly today: LocalDate;
    };

/** What is wrong with one fact on its own, whatever the rest of the case says. */
export function factFaults(type: CaseType, fact: NewFact): readonly FieldFault[] {
  const definition = caseTypeDefinitions[type];
  if (!Object.hasOwn(definition.milestones, fact.milestone)) {
    const known = Object.keys(definition.milestones).join(', ');
    return [
      {
        field: 'milestone',
        code: 'unknown-milestone',
        reason: `"${fact.milestone}" is not a milestone of a ${type}: use one of ${known}.`,
      },
    ];
  }
  const rule = definition.milestones[fact.milestone];
  const faults: FieldFault[] = [];
  const value = rule ? valueFault(fact.milestone, rule.value, fact.value) : null;
  if (value !== null) faults.push({ field: 'value', code: 'invalid-value', reason: value });
  if (rule?.person === 'required' && fact.person === null) {
    faults.push({
      field: 'person',
      code: 'person-missing',
      reason: `"${fact.milestone}" needs a person: who it is.`,
    });
  }
  for (const [field, limit] of [
    ['note', LONGEST_TEXT],
    ['person', LONGEST_PERSON],
    ['related', LONGEST_PERSON],
  ] as const) {
    const length = fact[field]?.length ?? 0;
    if (length > limit) {
      faults.push({
        field,
        code: 'too-long',
        reason: `The ${field} is ${length} characters long: at most ${limit} are allowed.`,
      });
    }
  }
  return faults;
}

/**
 * What would make the timeline impossible if these facts were added; facts get the numbers that
 * their events would have. Empty when all is well.
 */
export function violationsAfter(
  type: CaseType,
  history: readonly CaseEvent[],
  facts: readonly NewFact[],
): readonly Violation[] {
  const next = (history.at(-1)?.number ?? 0) + 1;
  const added: Fact[] = facts.map((fact, index) => ({ ...fact, number: next + index }));
  const timeline = timelineOfFacts([...timelineOf(history).facts, ...added]);
  return violationsOf(caseTypeDefinitions[type], timeline);
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
): readonly NewCaseEvent[] {
  switch (command.kind) {
    case 'record':
      command.facts.forEach((fact) => refuseFaults(type, fact));
      refuseViolations(type, violationsAfter(type, history, command.facts));
      return command.facts.map((fact) => factEvent(type, fact));
    case 'correct': {
      const standing = mustStand(type, history, command.fact);
      mustHaveReason(type, command.reason);
      const fact: NewFact = { ...standing, ...command.to };
      refuseFaults(type, fact);
      return refuseIfImpossible(type, history, {
        ...factEvent(type, fact),
        type: `${type}.${CORRECTED}`,
        on: command.today,
        enteredOn: command.today,
        data: { ...factEvent(type, fact).data, fact: command.fact, factOn: fact.on },
        secret: sealed(fact, { reason: command.reason }),
      });
    }
    case 'withdraw': {
      const standing = mustStand(type, history, command.fact);
      mustHaveReason(type, command.reason);
      return refuseIfImpossible(type, history, {
        type: `${type}.${WITHDRAWN}`,
        schemaVersion: FACT_SCHEMA,
        on: command.today,
        enteredOn: command.today,
        data: { fact: command.fact },
        secret: { subject: subjectOf(standing), content: { reason: command.reason } },
      });
    }
    default:
      return assertNever(command);
  }
}

/** A pseudonym may stand in clear; any other person and every note are sealed. */
function factEvent(type: CaseType, fact: NewFact): NewCaseEvent {
  const inClear = fact.person !== null && isPseudonym(fact.person) ? fact.person : null;
  return {
    type: `${type}.${fact.milestone}`,
    schemaVersion: FACT_SCHEMA,
    on: fact.on,
    enteredOn: fact.enteredOn,
    data: {
      ...(fact.value === null ? {} : { value: fact.value }),
      ...(inClear === null ? {} : { person: inClear }),
      ...(fact.related === null ? {} : { related: fact.related }),
    },
    secret: sealed(fact, {}),
  };
}

function subjectOf(fact: Pick<NewFact, 'person'>): string {
  return fact.person !== null && isPseudonym(fact.person) ? fact.person : CASE_SUBJECT;
}

function sealed(fact: NewFact, more: Readonly<Record<string, string>>): NewCaseEvent['secret'] {
  const content: Record<string, string> = { ...more };
  if (fact.note !== null) content['note'] = fact.note;
  if (fact.person !== null && !isPseudonym(fact.person)) content['person'] = fact.person;
  return Object.keys(content).length === 0 ? null : { subject: subjectOf(fact), content };
}

function refuseFaults(type: CaseType, fact: NewFact): void {
  const [fault] = factFaults(type, fact);
  if (fault) {
    throw new DomainError('invalid-input', `${type}.${fault.code}`, fault.reason, {
      pointer: `/${fault.field}`,
    });
  }
}

function refuseViolations(type: CaseType, violations: readonly Violation[]): void {
  const [violation] = violations;
  if (violation) {
    throw new DomainError('rule-violation', `${type}.${violation.code}`, violation.message, {
      data: { violations: violations.map(({ code, message, fact }) => ({ code, message, fact })) },
    });
  }
}

function refuseIfImpossible(
  type: CaseType,
  history: readonly CaseEvent[],
  event: NewCaseEvent,
): readonly NewCaseEvent[] {
  const number = (history.at(-1)?.number ?? 0) + 1;
  const after = timelineOf([
    ...history,
    { ...event, number, content: event.secret?.content ?? null },
  ]);
  refuseViolations(type, violationsOf(caseTypeDefinitions[type], after));
  return [event];
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

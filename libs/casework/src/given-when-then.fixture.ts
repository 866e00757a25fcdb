import { canonicalJson, DomainError, LocalDate } from '@tipstaff/kernel';
import { CaseRef } from './case-ref';
import { Law } from '@tipstaff/law';
import { type CaseEvent, type NewCaseEvent } from './case-event';
import { type CaseState } from './case-type';
import { type CaseCommand, decide, violationsAfter } from './decide';
import { type Details, type NewFact } from './fact';
import { factEvent } from './fact-event';
import { noContext, type Obligation, type ObligationContext } from './obligation/obligation';
import { type CaseType, caseTypeDefinitions } from './case-types';
import { type Timeline, timelineOf } from './timeline';

/** What a test says of a fact beyond milestone, day and value; `enteredOn` is the day itself unless said. */
export interface FactExtras {
  readonly person?: string;
  readonly related?: string;
  readonly note?: string;
  readonly enteredOn?: string;
  readonly details?: Details;
}

export function factOf(
  milestone: string,
  on: string,
  value: string | null = null,
  { person, related, note, enteredOn, details }: FactExtras = {},
): NewFact {
  return {
    milestone,
    on: LocalDate.parse(on),
    enteredOn: LocalDate.parse(enteredOn ?? on),
    value,
    person: person ?? null,
    related: related ?? null,
    note: note ?? null,
    ...(details ? { details } : {}),
  };
}

/** The events as the store would give them back, after those that were there before. */
export function written(
  events: readonly NewCaseEvent[],
  before: readonly CaseEvent[] = [],
): readonly CaseEvent[] {
  const last = before.at(-1)?.number ?? 0;
  return [
    ...before,
    ...events.map(({ type, on, enteredOn, data, secret }, index) => ({
      number: last + index + 1,
      type,
      on,
      enteredOn,
      data,
      content: secret?.content ?? null,
    })),
  ];
}

/** A case in the middle of its life: look at it, or ask something of it. */
export interface Given {
  readonly history: readonly CaseEvent[];
  readonly timeline: Timeline;
  state(): CaseState;
  obligations(law?: Law, context?: ObligationContext): readonly Obligation[];
  when(command: CaseCommand): Outcome;
}

/** What came of a command. Each `then` throws, with both sides, when it was otherwise. */
interface Outcome {
  /** These events and no others; of each, the members that are named. */
  then(...expected: readonly Partial<NewCaseEvent>[]): Given;
  thenRefused(code: string): DomainError;
}

/** given / when / then for one type of case, in one force. */
export function casesOf<M extends string>(type: CaseType) {
  const fact = (milestone: M, on: string, value?: string | null, extras?: FactExtras): NewFact =>
    factOf(milestone, on, value, extras);
  const record = (...facts: readonly NewFact[]): CaseCommand => ({ kind: 'record', facts });
  /** The facts as one entry; the case must be possible. */
  const given = (...facts: readonly NewFact[]): Given =>
    givenHistory(type, written(decide(type, [], record(...facts))));
  /** The facts as an import brings them: it is asked for no details, and must be possible as well. */
  const imported = (...facts: readonly NewFact[]): Given => {
    const [violation] = violationsAfter(type, [], facts);
    if (violation) throw new Error(violation.message);
    return givenHistory(type, written(facts.map((one) => factEvent(type, one))));
  };
  return { given, imported, fact, record };
}

export function refOf(type: CaseType, reference = 'X/1'): CaseRef {
  return CaseRef.parse(type, 'norfolk', reference);
}

export function givenHistory(
  type: CaseType,
  history: readonly CaseEvent[],
  reference?: string,
): Given {
  const definition = caseTypeDefinitions[type];
  const timeline = timelineOf(history);
  return {
    history,
    timeline,
    state: () => definition.state(timeline),
    obligations: (law = new Law(), context = noContext) =>
      definition.obligations(refOf(type, reference), timeline, law, context),
    when: (command) => outcomeOf(type, history, command),
  };
}

function outcomeOf(type: CaseType, history: readonly CaseEvent[], command: CaseCommand): Outcome {
  const attempt = attempted(() => decide(type, history, command));
  return {
    then(...expected) {
      if (attempt.refusal) throw attempt.refusal;
      const seen = attempt.events.map((event, index) => onlyNamed(event, expected[index] ?? {}));
      mustBeAlike(seen, expected);
      return givenHistory(type, written(attempt.events, history));
    },
    thenRefused(code) {
      mustBeAlike(attempt.refusal?.code ?? attempt.events.map((event) => event.type), code);
      return attempt.refusal as DomainError;
    },
  };
}

function attempted(action: () => readonly NewCaseEvent[]): {
  readonly events: readonly NewCaseEvent[];
  readonly refusal: DomainError | null;
} {
  try {
    return { events: action(), refusal: null };
  } catch (error) {
    if (error instanceof DomainError) return { events: [], refusal: error };
    throw error;
  }
}

function onlyNamed(event: NewCaseEvent, expected: Partial<NewCaseEvent>): Partial<NewCaseEvent> {
  const names = Object.keys(expected) as (keyof NewCaseEvent)[];
  return Object.fromEntries(names.map((name) => [name, event[name]]));
}

function mustBeAlike(seen: unknown, expected: unknown): void {
  const [was, should] = [canonicalJson(seen), canonicalJson(expected)];
  if (was !== should) throw new Error(`Expected ${should}\nbut it was ${was}`);
}

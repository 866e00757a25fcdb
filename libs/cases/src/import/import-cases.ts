import {
  besideRecord,
  type CaseEvent,
  CaseRef,
  caseTypeDefinitions,
  decide,
  type DifferingFact,
  type FactDoor,
  type NewCaseEvent,
  type NewFact,
  type OfferedFact,
  refuseUnfitReference,
  type Violation,
  violationsAfter,
  type Vocabularies,
} from '@tipstaff/casework';
import {
  commandHash,
  type CommandMeta,
  type EventStore,
  plainEvent,
  type RecordedEvent,
} from '@tipstaff/event-store';
import { DomainError, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type CommandExecutor } from '../command-executor';
import { unlistedInImport } from '../directory/in-directory';
import { type Column } from './columns.table';
import { type DirectoriesOfForces } from './directories-of-forces';
import { type MilestoneRow } from './milestone-row';
import { learnedOn } from './row-cells';
import { withAdded } from '../recorded-case';
import { type RowFault, shown } from './row-fault';
import { type StagedCase } from './staging-area';

type CaseDecision =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'impossible'; readonly faults: readonly RowFault[] }
  | {
      readonly kind: 'append';
      readonly events: readonly NewCaseEvent[];
      /** The number of the last event that was known when this was decided. */
      readonly expectedVersion: number;
    };

/** By what the cases of a file are decided. */
interface ImportRules {
  /** The day of the import. */
  readonly today: LocalDate;
  readonly law: Law;
  readonly door: FactDoor;
  readonly vocabulariesOf: (force: string) => Vocabularies;
  readonly directories: DirectoriesOfForces;
}

/** What the rows of a case add to what is recorded of it, by the same rules as every other entry. */
function decideCase(
  { case: ref, rows }: StagedCase,
  history: readonly CaseEvent[],
  { today, law, door, vocabulariesOf, directories }: ImportRules,
): CaseDecision {
  const offered = rows.map((row) => ({ ...row.fact, row }));
  const { fresh, differing } = besideRecord(history, offered);
  if (differing.length > 0) {
    return { kind: 'impossible', faults: differing.flatMap(differenceFaults) };
  }
  if (fresh.length === 0) return { kind: 'unchanged' };
  const facts = fresh.map(({ row: { fact } }): NewFact => {
    return { ...fact, enteredOn: learnedOn(fact, today) };
  });
  const expectedVersion = history.at(-1)?.number ?? 0;
  const unfit = expectedVersion === 0 && door === 'import-2' ? unfitReference(ref, facts) : null;
  const [first] = rows;
  if (unfit !== null && first) {
    const fault = { line: first.line, column: 'case', value: shown(ref.reference) } as const;
    return { kind: 'impossible', faults: [{ ...fault, reason: unfit }] };
  }
  const violations = violationsAfter(ref.type, history, facts, law);
  if (violations.length > 0) {
    const added = fresh.map(({ row }) => row);
    return { kind: 'impossible', faults: faultsOf(violations, added, expectedVersion, rows) };
  }
  const unlisted = fresh.flatMap(({ row }): RowFault[] => {
    const reason = unlistedInImport(row.fact, directories.of(ref.force));
    if (reason === null) return [];
    return [{ line: row.line, column: 'person', value: shown(row.fact.person ?? ''), reason }];
  });
  if (unlisted.length > 0) return { kind: 'impossible', faults: unlisted };
  const lists = vocabulariesOf(ref.force);
  const events = decide(ref.type, history, { kind: 'record', facts, door }, law, lists);
  if (ref.type === 'directory') directories.set(ref.force, withAdded(history, events));
  return { kind: 'append', events, expectedVersion };
}

/** Why a case can not begin under the reference, in words; null where it can. */
function unfitReference(ref: CaseRef, facts: readonly NewFact[]): string | null {
  const { opensWith } = caseTypeDefinitions[ref.type];
  const opening = facts.find(({ milestone }) => milestone === opensWith) ?? facts[0] ?? null;
  try {
    refuseUnfitReference(ref, opening);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.message;
  }
}

/** An import corrects nothing: what a row says otherwise than before is told, a column a fault. */
function differenceFaults({
  offered,
  held,
  fields,
}: DifferingFact<OfferedFact & { readonly row: MilestoneRow }>): readonly RowFault[] {
  const { row, key } = offered;
  const inRecord = held.key === undefined ? 'without a key' : `under the key ${key ?? ''}`;
  return fields.map((field): RowFault => {
    const column = field as Column;
    return {
      ...{ line: row.line, column, value: shown(textIn(offered, field) ?? '') },
      reason: `The record holds this row as fact ${held.number}, ${inRecord}, with another "${column}". An import corrects nothing: correct the fact in Tipstaff (correct-fact), or put the row back as it was. What is another fact has a key of its own.`,
    };
  });
}

function textIn(fact: OfferedFact, field: string): string | null {
  if (field.startsWith('field:')) return fact.details?.[field.slice('field:'.length)] ?? null;
  if (field === 'entered_on') return fact.enteredOn;
  return fact[field as 'milestone' | 'on' | 'value' | 'person' | 'related' | 'note'];
}

/**
 * Violations by line of the file. One that names no fact, or a fact that was recorded before, points
 * at the first line of the case. One mistake can break several rules at once: a line and column are
 * named for the first of them.
 */
function faultsOf(
  violations: readonly Violation[],
  added: readonly MilestoneRow[],
  version: number,
  rows: readonly MilestoneRow[],
): RowFault[] {
  const faults = new Map<string, RowFault>();
  for (const { fact, field, message } of violations) {
    const named = fact === null ? undefined : added[fact - version - 1];
    const row = named ?? rows[0];
    if (!row) continue;
    const column = named ? field : 'milestone';
    const key = `${row.line} ${column}`;
    if (faults.has(key)) continue;
    faults.set(key, {
      line: row.line,
      column,
      value: shown(row.fact[column] ?? ''),
      reason: message,
    });
  }
  return [...faults.values()].sort((a, b) => a.line - b.line);
}

/** The record, as an import reads and adds to it. */
export interface ImportInto {
  readonly store: Pick<EventStore, 'load' | 'loadMany'>;
  readonly executor: Pick<CommandExecutor, 'executeAll'>;
  /** The same for every event of one import. */
  readonly correlationId: string;
}

export interface CaseOutcome {
  readonly staged: StagedCase;
  readonly outcome: 'imported' | 'unchanged' | { readonly faults: readonly RowFault[] };
}

const ACTOR = 'import';
const CHANGED_MEANWHILE =
  'Others changed the case again and again while this import ran: import the file once more.';

/** Decides a batch of cases on what is recorded of them, and writes what is new if it may. */
export async function importCases(
  batch: readonly StagedCase[],
  into: ImportInto,
  { write, ...rules }: ImportRules & { readonly write: boolean },
): Promise<readonly CaseOutcome[]> {
  const decisions = new Map<StagedCase, CaseDecision>();
  const commands = batch.map((staged) => ({
    stream: CaseRef.stream(staged.case),
    decide: (history: readonly RecordedEvent[]) => {
      const decision = decideCase(staged, history.map(plainEvent), rules);
      decisions.set(staged, decision);
      if (decision.kind !== 'append') return null;
      return { events: decision.events, meta: metaOf(staged, decision, into.correlationId) };
    },
  }));
  let answers: readonly (boolean | DomainError)[] = [];
  if (write) answers = await into.executor.executeAll(commands);
  else {
    const recorded = await into.store.loadMany(
      commands.map(({ stream }) => stream),
      { open: true },
    );
    for (const { stream, decide } of commands) decide(recorded.get(stream) ?? []);
  }
  return batch.map((staged, index) => ({
    staged,
    outcome: outcomeOf(staged, decisions.get(staged), answers[index]),
  }));
}

function outcomeOf(
  staged: StagedCase,
  decision: CaseDecision | undefined,
  answer: boolean | DomainError | undefined,
): CaseOutcome['outcome'] {
  if (answer instanceof DomainError) {
    const line = staged.rows[0]?.line ?? 0;
    const reason = answer.kind === 'stale-version' ? CHANGED_MEANWHILE : answer.message;
    return { faults: [{ line, column: 'case', value: staged.case.reference, reason }] };
  }
  if (decision?.kind === 'impossible') return { faults: decision.faults };
  return decision?.kind === 'append' ? 'imported' : 'unchanged';
}

/**
 * The same rows on the same state of the case make the same command, so that an append whose
 * outcome was lost is not repeated. The id leaves out names and notes: it stands in the log in
 * clear, and a short text could be found again from its hash.
 */
function metaOf(
  { case: ref }: StagedCase,
  { events, expectedVersion }: Extract<CaseDecision, { kind: 'append' }>,
  correlationId: string,
): CommandMeta {
  const facts = events.map(({ type, on, enteredOn, data }) => ({ type, on, enteredOn, data }));
  const hash = commandHash({ stream: CaseRef.stream(ref), expectedVersion, facts });
  return {
    commandId: `${ACTOR}-${hash}`,
    commandHash: hash,
    actor: ACTOR,
    correlationId,
    causationId: null,
  };
}

import {
  type CaseEvent,
  decide,
  type NewCaseEvent,
  type NewFact,
  notYetRecorded,
  type Violation,
  violationsAfter,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type MilestoneRow } from './milestone-row';
import { learnedOn } from './row-cells';
import { type RowFault, shown } from './row-fault';
import { type StagedCase } from './staging-area';

export type CaseDecision =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'impossible'; readonly faults: readonly RowFault[] }
  | {
      readonly kind: 'append';
      readonly events: readonly NewCaseEvent[];
      /** The number of the last event that was known when this was decided. */
      readonly expectedVersion: number;
    };

/** What the rows of a case add to what is recorded of it, by the same rules as every other entry. */
export function decideCase(
  { case: ref, rows }: StagedCase,
  history: readonly CaseEvent[],
  { today, law }: { readonly today: LocalDate; readonly law: Law },
): CaseDecision {
  const offered = rows.map((row) => ({ ...row.fact, row }));
  const fresh = notYetRecorded(history, offered);
  if (fresh.length === 0) return { kind: 'unchanged' };
  const facts = fresh.map(({ row: { fact } }): NewFact => {
    return { ...fact, enteredOn: learnedOn(fact, today) };
  });
  const expectedVersion = history.at(-1)?.number ?? 0;
  const violations = violationsAfter(ref.type, history, facts, law);
  if (violations.length > 0) {
    const added = fresh.map(({ row }) => row);
    return { kind: 'impossible', faults: faultsOf(violations, added, expectedVersion, rows) };
  }
  const events = decide(ref.type, history, { kind: 'record', facts, door: 'import' }, law);
  return { kind: 'append', events, expectedVersion };
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

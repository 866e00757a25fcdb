import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type CaseDecision, decideCase } from './case-decision';
import { type AppendDecision, type CaseLog, type WriteAnswer } from './case-log';
import { type RowFault } from './row-fault';
import { type StagedCase } from './staging-area';

export interface CaseOutcome {
  readonly staged: StagedCase;
  readonly outcome: 'imported' | 'unchanged' | { readonly faults: readonly RowFault[] };
}

/** Others wrote to a case between reading and writing it: it is decided anew, this often. */
const ATTEMPTS = 4;
const CHANGED_MEANWHILE =
  'Others changed the case again and again while this import ran: import the file once more.';

/** Decides a batch of cases on what is recorded of them, and writes what is new if it may. */
export async function importCases(
  batch: readonly StagedCase[],
  log: CaseLog,
  { today, law, write }: { readonly today: LocalDate; readonly law: Law; readonly write: boolean },
): Promise<readonly CaseOutcome[]> {
  const outcomes: CaseOutcome[] = [];
  let left = batch;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const histories = await log.histories(left);
    const decided = left.map((staged, index) => ({
      staged,
      decision: decideCase(staged, histories[index] ?? [], { today, law }),
    }));
    outcomes.push(...decided.flatMap(settled));
    const appends = decided.filter(isAppend);
    const answers = write ? await log.write(appends) : appends.map(() => WRITTEN);
    left = [];
    for (const [index, { staged }] of appends.entries()) {
      const answer = answers[index] ?? WRITTEN;
      if (answer.kind === 'stale' && attempt < ATTEMPTS) left = [...left, staged];
      else outcomes.push({ staged, outcome: outcomeOf(staged, answer) });
    }
  }
  return outcomes;
}

interface Decided<D extends CaseDecision = CaseDecision> {
  readonly staged: StagedCase;
  readonly decision: D;
}

const WRITTEN: WriteAnswer = { kind: 'written' };

function isAppend(decided: Decided): decided is Decided<AppendDecision> {
  return decided.decision.kind === 'append';
}

function settled({ staged, decision }: Decided): CaseOutcome[] {
  if (decision.kind === 'append') return [];
  if (decision.kind === 'unchanged') return [{ staged, outcome: 'unchanged' }];
  return [{ staged, outcome: { faults: decision.faults } }];
}

function outcomeOf(staged: StagedCase, answer: WriteAnswer): CaseOutcome['outcome'] {
  if (answer.kind === 'written') return 'imported';
  const line = staged.rows[0]?.line ?? 0;
  const reason = answer.kind === 'refused' ? answer.why : CHANGED_MEANWHILE;
  return { faults: [{ line, column: 'case', value: staged.case.reference, reason }] };
}

import { LocalDate } from '@tipstaff/kernel';
import { type PeriodAdjustment } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation } from './obligation';
import { used } from './period-obligation';

/** A decision that gave a running period another last day. */
export interface PeriodMove {
  readonly fact: Fact;
  readonly to: LocalDate;
  readonly by: string;
  readonly why: string;
}

/**
 * A segment for each last day that a period had (R-TIME-6). The obligation keeps its id; on the day of
 * each decision that came while it stood, a segment with the new day begins.
 */
export function extended(whole: Obligation, moves: readonly PeriodMove[]): readonly Obligation[] {
  const before: Obligation[] = [];
  let current = whole;
  for (const { fact, to, by, why } of moves) {
    const isOver = whole.validTo !== null && whole.validTo <= fact.on;
    if (fact.on < whole.validFrom || isOver) continue;
    const adjustment: PeriodAdjustment = {
      how: 'extended',
      on: fact.on,
      from: current.due,
      to,
      by,
      why,
    };
    if (current.validFrom < fact.on)
      before.push({ ...current, validTo: fact.on, ended: 'changed' });
    current = {
      ...whole,
      validFrom: fact.on,
      due: to,
      overdueFrom: whole.direction === 'inbound' ? null : LocalDate.addDays(to, 1),
      basis: {
        ...whole.basis,
        facts: [...current.basis.facts, used(fact)],
        original: whole.due,
        adjustments: [...(current.basis.adjustments ?? []), adjustment],
      },
    };
  }
  return [...before, current];
}

import { echoed } from '@tipstaff/kernel';
import {
  type CellFault,
  type CommentaryCells,
  type ComparedWith,
  comparedWith,
} from './columns.table';
import { type Register } from './register';
import { areaFaults, dayAsKnown, fault, listOf, spanFaults } from './row-faults';

/** A number that the commentary states. */
export interface Claim {
  readonly measure: string;
  readonly against: ComparedWith | 'value';
  /** A plain decimal with its sign. */
  readonly number: string;
  /** Whether `%` stands after it. */
  readonly isPercentage: boolean;
  readonly text: string;
}

const CLAIM = /^([a-z0-9-]+)\s+([a-z-]+)\s+([+\-\u2212]?)(\d[\d,]*(?:\.\d+)?)\s*(%|pp)?$/;

/** Null for what is no claim. */
function parseClaim(text: string): Claim | null {
  const [, measure, against, sign, number, mark] = CLAIM.exec(text) ?? [];
  if (measure === undefined || number === undefined) return null;
  if (against !== 'value' && !comparedWith.some((known) => known === against)) return null;
  const isBelow = sign === '-' || sign === '\u2212';
  return {
    measure,
    against: against as Claim['against'],
    number: `${isBelow ? '-' : ''}${number.replaceAll(',', '')}`,
    isPercentage: mark === '%',
    text,
  };
}

export function claimsOf(cells: CommentaryCells): readonly Claim[] {
  return listOf(cells.claims).flatMap((text) => parseClaim(text) ?? []);
}

/** What is wrong with a row of commentary. */
export function faultsOfCommentary(
  cells: CommentaryCells,
  register: Register,
): readonly CellFault[] {
  const { measure = '' } = cells;
  return [
    ...(cells.source === undefined ? [fault(cells, 'source', 'Name the paper.')] : []),
    ...(register.hasMeasure(measure)
      ? []
      : [fault(cells, 'measure', 'No such measure: import the table that defines it first.')]),
    ...areaFaults(cells),
    ...spanFaults(cells, 'from', 'to', true),
    ...dayAsKnown(cells, 'published_on'),
    ...listOf(cells.claims).flatMap((text) => {
      const claim = parseClaim(text);
      if (claim === null) {
        const how = `"${echoed(text)}" is no claim: write "measure previous -6%" or "measure value 85".`;
        return [{ column: 'claims', value: text, reason: how }];
      }
      if (register.hasMeasure(claim.measure)) return [];
      return [{ column: 'claims', value: text, reason: `No such measure: ${claim.measure}.` }];
    }),
  ];
}

import { type Cells, type CommentaryCells } from '../columns.table';
import { type Register } from '../register';
import { checkFindings } from './check-findings';
import { ClaimFindings } from './claim-findings';
import { comparisonFindings } from './comparison-findings';
import { Figures } from './figures';
import { type Finding } from './finding';
import { monthFindings } from './month-findings';
import { otherValueFindings } from './other-value-findings';
import { rankFindings } from './rank-findings';
import { type RecordedFigure, recordFindings } from './record-findings';

/**
 * Everything printed that does not follow from the rest of what is printed or from the record, those explained among
 * them.
 */
export function findingsIn(
  rows: readonly Cells[],
  commentary: readonly CommentaryCells[],
  register: Register,
  recorded: readonly RecordedFigure[] = [],
): readonly Finding[] {
  const figures = new Figures(rows, register);
  const comparisons = rows.filter(({ row }) => row === 'comparison');
  return [
    ...comparisonFindings(figures, comparisons),
    ...checkFindings(figures),
    ...rankFindings(
      figures,
      rows.filter(({ row }) => row === 'rank'),
    ),
    ...monthFindings(figures),
    ...otherValueFindings(figures),
    ...new ClaimFindings(figures, comparisons).of(commentary),
    ...recordFindings(figures, recorded),
  ];
}

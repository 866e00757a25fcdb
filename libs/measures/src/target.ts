import { basisOf, type Cells } from './columns.table';
import { Fraction } from './fraction';
import { type Definition } from './register';

/** What a paper aims at, and whether a value meets it. */
export interface Target {
  readonly value: string;
  /** Null where nobody says which way is better, and of what is no number. */
  readonly met: boolean | null;
}

/** The target of the days of a value, of its area or of the country; null where none is printed. */
export function targetOf(
  rows: readonly Cells[],
  definition: Definition | null,
  value: Cells,
): Target | null {
  const { area, from = '', to = '' } = value;
  if (value.value === undefined || basisOf(value) === 'target') return null;
  const target = rows.find(
    (cells) =>
      cells.row === 'value' &&
      basisOf(cells) === 'target' &&
      cells.value !== undefined &&
      cells.definition === value.definition &&
      (cells.area === area || !(cells.area ?? '').startsWith('force:')) &&
      (cells.from ?? '') <= from &&
      (cells.to ?? '') >= to,
  );
  if (target?.value === undefined) return null;
  const [own, aim] = [Fraction.parse(value.value), Fraction.parse(target.value)];
  if (own === null || aim === null || definition === null || definition.good === null) {
    return { value: target.value, met: null };
  }
  const above = Fraction.compare(own, aim);
  return { value: target.value, met: definition.good === 'up' ? above >= 0 : above <= 0 };
}

import { type FigureUnit } from '../metric';

/** The units of each case, in the order in which the cases come first. */
export function unitsByCase(units: readonly FigureUnit[]): readonly (readonly FigureUnit[])[] {
  const cases = new Map<string, FigureUnit[]>();
  for (const unit of units) {
    const own = cases.get(unit.stream);
    if (own) own.push(unit);
    else cases.set(unit.stream, [unit]);
  }
  return [...cases.values()];
}

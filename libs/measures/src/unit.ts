const PLAIN = new Set([
  ...['count', 'number', 'percent', 'seconds', 'working-days', 'gbp', 'gbp-thousand'],
  ...['gbp-million', 'score', 'text'],
]);
const RATE = /^rate-per-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const GRADE = /^grade:\s*(.+)$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The grades of a scale, the best first; null for a unit that is none. */
export function gradesOf(unit: string): readonly string[] | null {
  const [, scale] = GRADE.exec(unit) ?? [];
  return scale === undefined ? null : scale.split('>').map((grade) => grade.trim());
}

export function isUnit(unit: string): boolean {
  if (PLAIN.has(unit) || RATE.test(unit)) return true;
  const grades = gradesOf(unit);
  return grades !== null && grades.length > 1 && grades.every((grade) => SLUG.test(grade));
}

/** Whether figures of the unit are numbers. */
export function isNumeric(unit: string): boolean {
  return unit !== 'text' && gradesOf(unit) === null;
}

import { UNIT } from '@tipstaff/casework';

const PREFIX = 'asymmetry/';

/** The unit whose asymmetry a sentence names: `asymmetry/NW-01`; null for any other row. */
export function asymmetryRowIn(row: string): string | null {
  if (!row.startsWith(PREFIX)) return null;
  const unit = row.slice(PREFIX.length);
  return UNIT.test(unit) ? unit : null;
}

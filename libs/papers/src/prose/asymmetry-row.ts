const PREFIX = 'asymmetry/';

/** The unit whose asymmetry a sentence names: `asymmetry/NW-01`; null for any other row. */
export function asymmetryRowIn(row: string): string | null {
  return row.startsWith(PREFIX) ? row.slice(PREFIX.length) : null;
}

import { bases } from '@tipstaff/measures';

const PREFIX = 'measure/';
const PERIOD = 'period';

/** A published measure as sentences name it: `measure/robbery`, `measure/robbery/target/district:norwich`. */
export interface MeasureRow {
  readonly measure: string;
  readonly basis: string;
  /** Null for the force of the paper. */
  readonly area: string | null;
}

/** Null for a row that is none. */
export function measureRowIn(row: string): MeasureRow | null {
  if (!row.startsWith(PREFIX)) return null;
  const [measure = '', ...more] = row.slice(PREFIX.length).split('/');
  const area = more.find((part) => part.includes(':')) ?? null;
  const [basis = PERIOD, ...others] = more.filter((part) => !part.includes(':'));
  const isKnown = (bases as readonly string[]).includes(basis);
  return measure === '' || !isKnown || others.length > 0 || more.length > 2
    ? null
    : { measure, basis, area };
}

/** As `measureRowIn` reads it; what needs not be said is left out. */
export function measureRowId(
  { measure, basis, area }: { readonly [part in keyof MeasureRow]: string },
  force: string,
): string {
  return [
    `${PREFIX}${measure}`,
    ...(basis === PERIOD ? [] : [basis]),
    ...(area === `force:${force}` ? [] : [area]),
  ].join('/');
}

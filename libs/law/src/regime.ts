import { LocalDate } from '@tipstaff/kernel';

/**
 * The body of rules that a case came in under and keeps (R-CON-17, R-CON-18, R-C13-8). What began
 * earlier stays on the earlier rules.
 */
export interface Regime {
  readonly id: '2012' | '2020' | '2024' | '2025';
  readonly title: string;
  /** First day on which what begins falls under it. */
  readonly from: LocalDate;
  readonly source: string;
}

export const regimes: readonly Regime[] = [
  {
    id: '2012',
    title: 'Before 1 February 2020: no Chapter 13 duty',
    from: LocalDate.of(2012, 11, 22),
    source: 'SI 2012/1204',
  },
  {
    id: '2020',
    title: 'The 2020 regulations: legally qualified chair',
    from: LocalDate.of(2020, 2, 1),
    source: 'SI 2020/2, SI 2020/4',
  },
  {
    id: '2024',
    title: 'From 7 May 2024: chief officer chairs, with two lay members and a legal adviser',
    from: LocalDate.of(2024, 5, 7),
    source: 'SI 2024/521',
  },
  {
    id: '2025',
    title:
      'From 28 May 2025: presumption of dismissal for gross misconduct; former officers accelerated',
    from: LocalDate.of(2025, 5, 28),
    source: 'SI 2025/558',
  },
];

/** The regime for what began on a day; what began before the first is read under the first. */
export function regimeOn(day: LocalDate): Regime {
  const found = regimes.findLast((regime) => regime.from <= day) ?? regimes[0];
  if (!found) throw new Error('The table of regimes is empty.');
  return found;
}

/** The first day of a regime. */
export function regimeFrom(id: Regime['id']): LocalDate {
  const found = regimes.find((regime) => regime.id === id);
  if (!found) throw new Error(`The table of regimes has no ${id}.`);
  return found.from;
}

import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type FigureReader } from '../figure-reader';
import { figureUnits } from '../figures/window-figures';
import { Fraction } from '../fraction';
import { type FigureUnit } from '../metric';
import { complaintsLogged } from '../metrics/complaint.metrics';
import { type ReportingPeriod } from '../reporting-period';
import { hidden } from '../small-numbers';
import { asymmetryOf } from './funnel';
import { countsByUnit, isSmallUnit, namedElsewhere, type UnitPeople } from './counts-by-unit';

/** Decimals in print. */
export const ASYMMETRY_DECIMALS = 1;

/** The row whose units are counted. */
export const ASYMMETRY_ROW = complaintsLogged.id;

/** What an asymmetry counts, in words. */
export const ASYMMETRY_CONTRACT =
  'Unit: complaint. The share of the complaints logged in the window that name the unit, less the share of the people that it has on the last day, in points; both of the units that have a headcount, complaints of several units and of none left out. Rounding: to one decimal, halves away from zero.';

/** The share of complaints of a unit less its share of people. */
interface Asymmetry {
  readonly unit: string;
  readonly title: string;
  /** In points, to one decimal; null where there is nothing to make a share of. */
  readonly value: number | null;
  readonly exact: Fraction | null;
}

/** Of every unit that there is on the last day of the window. */
export interface Asymmetries {
  readonly of: ReadonlyMap<string, Asymmetry>;
  /** Every unit of the figure, also of what is left out. */
  readonly units: readonly FigureUnit[];
  /**
   * Whether they would tell somebody of small numbers: where a unit, or what is left out of them, is hidden from whoever
   * may not see those, no share is told, for each is of a total that holds it.
   */
  tellSmall(fewest: number): boolean;
}

export interface AsymmetriesAsked {
  readonly force: string;
  readonly window: ReportingPeriod;
  readonly knownOn: LocalDate | null;
  readonly law: Law;
  readonly today: LocalDate;
  /** Those that there are on the last day of the window. */
  readonly units: readonly UnitPeople[];
}

/** @throws DomainError `report.unknown-force` */
export async function asymmetries(
  reader: FigureReader,
  { units, ...asked }: AsymmetriesAsked,
): Promise<Asymmetries> {
  const found = await figureUnits(reader, { ...asked, row: ASYMMETRY_ROW });
  const counts = countsByUnit(found.units);
  const people = units.map(({ headcount, ...unit }) => ({
    ...{ ...unit, cases: counts.get(unit.unit) ?? 0, headcount: headcount ?? 0 },
  }));
  const told = people.filter(({ headcount }) => headcount > 0);
  const sum = (of: (unit: (typeof told)[number]) => number) =>
    told.reduce((all, unit) => all + of(unit), 0);
  const all = { cases: sum(({ cases }) => cases), headcount: sum(({ headcount }) => headcount) };
  const of = people.map((unit): Asymmetry => {
    const exact = unit.headcount > 0 && all.cases > 0 ? asymmetryOf(unit, all) : null;
    const value = exact && Fraction.rounded(exact, ASYMMETRY_DECIMALS);
    return { unit: unit.unit, title: unit.title, value, exact };
  });
  const parts = [...people, ...namedElsewhere(counts, units)];
  return {
    of: new Map(of.map((one) => [one.unit, one])),
    units: found.units,
    tellSmall: (fewest) =>
      told.some(isSmallUnit) ||
      Object.values(
        hidden(Object.fromEntries(parts.map(({ unit, cases }) => [unit, cases])), fewest),
      ).includes(null),
  };
}

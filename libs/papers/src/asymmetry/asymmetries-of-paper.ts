import { unitsOnDay } from '@tipstaff/cases';
import { type EventStore } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import {
  asymmetries,
  ASYMMETRY_DECIMALS,
  type FigureReader,
  Fraction,
  type ReportingPeriod,
} from '@tipstaff/reports';
import { asymmetryRowIn } from '../prose/asymmetry-row';
import { type NamedWindow, type PaperFigure } from '../prose/figure-source';
import { placedReferences } from '../prose/lint';
import { CHANGE } from '../prose/reference';

/** Where units are read, with their headcounts. */
export type UnitSource = Pick<EventStore, 'streams' | 'loadMany'>;

/** The asymmetry of a unit in a window, as a paper prints it. */
export interface ReadAsymmetry {
  /** `asymmetry/NW-01`. */
  readonly id: string;
  readonly window: NamedWindow;
  readonly knownOn: LocalDate;
  readonly value: number;
  readonly exact: Fraction;
  /** Streams of the complaints that its shares are of. */
  readonly cases: readonly string[];
  /** Whether it is kept from whoever reads the paper. */
  readonly isWithheld: boolean;
}

/** The asymmetries of a text: of each unit that it names, in each window that it names for one. */
export interface AsymmetriesOfPaper {
  /** Whether there is a unit of that name on the last day of a window. */
  has(row: string): boolean;
  /** Null where there are no shares. */
  figure(row: string, window: NamedWindow): PaperFigure | null;
  readonly all: readonly ReadAsymmetry[];
  /** The same for whoever may not see parts under `fewest`. */
  withoutSmall(fewest: number): AsymmetriesOfPaper;
}

export interface AsymmetriesAsked {
  readonly reader: FigureReader;
  readonly store: UnitSource;
  readonly force: string;
  readonly knownOn: LocalDate;
  /** The clock's day. */
  readonly today: LocalDate;
  readonly law: Law;
  readonly windows: readonly NamedWindow[];
  /** Up to which place of the record units are read. */
  readonly position?: number;
}

/** @throws DomainError `report.unknown-force` */
export async function asymmetriesOfPaper(
  text: string,
  { store, windows, knownOn: ofPaper, ...asked }: AsymmetriesAsked,
): Promise<AsymmetriesOfPaper> {
  const wanted = new Map<string, string>();
  const periods = new Set(['last', 'previous']);
  for (const { reference } of placedReferences(text)) {
    const unit = reference && asymmetryRowIn(reference.row);
    if (!reference || !unit) continue;
    wanted.set(reference.row, unit);
    if (reference.period !== CHANGE) periods.add(reference.period);
  }
  const units = new Set<string>();
  const read: (ReadAsymmetry & { readonly tellsSmall: (fewest: number) => boolean })[] = [];
  for (const window of wanted.size === 0 ? [] : windows.filter(({ name }) => periods.has(name))) {
    const knownOn = window.knownOn ?? ofPaper;
    const found = await asymmetriesIn(window, { ...asked, store, knownOn });
    const cases = [...new Set(found.units.map(({ stream }) => stream))].sort();
    for (const [id, unit] of wanted) {
      const one = found.of.get(unit);
      if (one) units.add(id);
      if (!one || one.value === null || one.exact === null) continue;
      const { value, exact } = one;
      const tellsSmall = (fewest: number): boolean => found.tellSmall(fewest);
      read.push({ id, window, knownOn, value, exact, cases, isWithheld: false, tellsSmall });
    }
  }
  const of = (all: readonly ReadAsymmetry[]): AsymmetriesOfPaper => ({
    all,
    has: (row) => units.has(row),
    figure(row, window) {
      const found = all.find((one) => one.id === row && one.window.name === window.name);
      return found ? paperFigure(found) : null;
    },
    withoutSmall: (fewest) =>
      of(read.map((one) => ({ ...one, isWithheld: one.tellsSmall(fewest) }))),
  });
  return of(read);
}

/** Those of each unit that there is on the last day of a window, with the units that they are of. */
export async function asymmetriesIn(
  window: ReportingPeriod,
  { reader, store, position, ...asked }: Omit<AsymmetriesAsked, 'windows'>,
) {
  const there = await unitsOnDay(store, {
    ...{ force: asked.force, on: window.to, knownOn: asked.knownOn },
    ...(position !== undefined && { position }),
  });
  return { ...(await asymmetries(reader, { ...asked, window, units: there })), there };
}

function paperFigure({ value, exact, isWithheld }: ReadAsymmetry): PaperFigure {
  return {
    ...{ unit: 'count', value, exact, places: ASYMMETRY_DECIMALS, isInPoints: true },
    ...(isWithheld && { kept: 'withheld' }),
  };
}

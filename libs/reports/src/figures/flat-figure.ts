import { type LocalDate } from '@tipstaff/kernel';
import { type Division, type LeftOutReason, leftOutReasons } from '../metric';
import { type ReportingPeriod } from '../reporting-period';
import { type Change } from './change';
import { type ShownFigure, type WindowRow } from './window-figures';
import { type ComparedFigure, type WindowReport } from './window-report';

/** A figure with all its numbers; those that make no sense for the unit are null. */
type FlatFigure = Omit<ShownFigure, 'leftOut' | 'leftOutBy' | 'numerator' | 'denominator'> & {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly pending: number;
  readonly leftOut: readonly {
    readonly reason: string;
    readonly words: string;
    readonly count: number | null;
  }[];
};

interface Beside {
  /** The same in the window beside it; null where none was asked for. */
  readonly compared: FlatFigure | null;
  readonly change: Change | null;
}

/** One figure of one window, as it is shown alone. */
type FigureShown = FlatFigure &
  Pick<WindowRow, 'id' | 'label' | 'unit' | 'contract'> & {
    readonly force: string;
    readonly window: ReportingPeriod;
    readonly by: Division | null;
    readonly knownOn: LocalDate | null;
    readonly position: number;
    /** Cases of the force that could not be reckoned, which the figure may lack. */
    readonly parked: number;
    readonly compared: (FlatFigure & { readonly window: ReportingPeriod }) | null;
    readonly change: Change | null;
    readonly parts: readonly (FlatFigure & Beside & { readonly part: string })[] | null;
  };

/** Each row of a report as a figure that is shown alone. @param isCompared whether the window beside it was asked for */
export function flatFigures(
  { force, periods, by, knownOn, position, parked, rows }: WindowReport,
  isCompared: boolean,
): readonly FigureShown[] {
  return rows.map(({ id, label, unit, contract, parts, ...row }) => {
    const beside = (figure: ComparedFigure): Beside => ({
      compared: isCompared ? flat(unit, figure.previous) : null,
      change: isCompared ? figure.change : null,
    });
    const { compared, change } = beside(row);
    return {
      ...{ id, label, unit, force, window: periods.last, by },
      ...flat(unit, row.last),
      ...{ contract, knownOn, position, parked, change },
      compared: compared && { window: periods.previous, ...compared },
      parts:
        parts && parts.map((one) => ({ part: one.part, ...flat(unit, one.last), ...beside(one) })),
    };
  });
}

function flat(unit: WindowRow['unit'], figure: ShownFigure): FlatFigure {
  const { leftOutBy = {}, leftOut: _, numerator, denominator, pending = 0, ...rest } = figure;
  const counted = unit === 'count' || unit === 'sum-of-working-days' ? rest.value : null;
  return {
    ...rest,
    numerator: numerator ?? counted,
    denominator: denominator ?? null,
    pending,
    leftOut: Object.entries(leftOutBy).map(([reason, count]) => ({
      ...{ reason, count },
      words: leftOutReasons[reason as LeftOutReason],
    })),
  };
}

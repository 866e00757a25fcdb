import { type LocalDate } from '@tipstaff/kernel';
import { type Fraction, type ReportingPeriod, type WindowRow } from '@tipstaff/reports';

/** A figure of one window as a paper prints it. Members that make no sense for the row are absent. */
export interface PaperFigure {
  readonly unit: WindowRow['unit'];
  /** As printed; null where there is nothing to make a percentage or mean of. */
  readonly value: number | null;
  readonly exact: Fraction | null;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Of a count that is a share: to one place. */
  readonly percent?: number | null;
  readonly pending?: number;
  readonly leftOut?: number;
  readonly cases?: number;
  readonly gross?: number | null;
  /** Its parts by kind; absent where nothing divides it. */
  readonly by?: Readonly<Record<string, number>>;
  /** Kinds of which there may be none; one that is in neither is a wrong word. */
  readonly kinds?: ReadonlySet<string>;
  /** Parts whose numbers are kept from whoever reads the paper, with what is said in their place. */
  readonly withheld?: ReadonlyMap<string, string>;
  /** Decimals in print, of a published measure; else what the unit has. */
  readonly places?: number;
  /** Seconds, in print as hours, minutes and seconds. */
  readonly isTime?: true;
  /** In points of a share, in which it can be above and below zero: no percentage is made of it. */
  readonly isInPoints?: true;
  /** Said in its place where it is kept from whoever reads the paper. */
  readonly kept?: string;
  /** In place of a number: a grade. */
  readonly words?: string;
}

/** A window by the name under which sentences speak of it. */
export interface NamedWindow extends ReportingPeriod {
  readonly name: string;
  /** Where it is known on another day than the rest of the paper. */
  readonly knownOn?: LocalDate;
}

/** The figures that sentences may refer to, already read: asking is not to wait. */
export interface FigureSource {
  /** Whether there is a row of that name. */
  has(row: string): boolean;
  /** Whether published measures stand in the frame. */
  hasFrame(frame: string): boolean;
  /** Null where no window has that name; `last` and `previous` there are always. */
  window(name: string): NamedWindow | null;
  /** Null where it can not be worked out for the window. */
  figure(row: string, window: string): PaperFigure | null;
  /**
   * Where the forecast of its calendar year ends against the year before: whether the year before lies inside the
   * range. Null where the row has no such forecast.
   */
  comparable(row: string): boolean | null;
}

import { type LocalDate } from '@tipstaff/kernel';
import { type FigureReader, type ReportRequest } from '../figure-reader';
import { windowFigures, type WindowRow } from './window-figures';
import { type Piece, type PieceKind } from './windows';

/** Figures of the months or quarters of a window, one after the other; its JSON form is this object. */
export interface FigureSeries {
  readonly report: 'complaints-and-conduct';
  readonly force: string;
  readonly knownOn: LocalDate | null;
  readonly position: number;
  readonly parked: number;
  readonly by: PieceKind;
  readonly pieces: readonly Piece[];
  /** The figures of a row are in the order of the pieces. */
  readonly rows: readonly Omit<WindowRow, 'parts'>[];
}

type FigureSeriesRequest = Omit<ReportRequest, 'to'> & {
  readonly rows: readonly string[];
  readonly by: PieceKind;
  readonly pieces: readonly Piece[];
};

/** @throws DomainError as `windowFigures` */
export async function figureSeries(
  reader: FigureReader,
  { by, pieces, ...request }: FigureSeriesRequest,
): Promise<FigureSeries> {
  const shown = await windowFigures(reader, { ...request, windows: pieces, by: null });
  const { force, knownOn, position, parked, rows } = shown;
  return {
    ...{ report: 'complaints-and-conduct', force, knownOn, position, parked, by, pieces },
    rows: rows.map(({ parts: _, ...row }) => row),
  };
}

import { basisOf, type Cells } from './columns.table';
import { type PrintedPlace, placeOf } from './findings/finding';
import { groupBy } from './group-by';
import { type Register } from './register';

/** What a figure is a figure of. */
export interface FigureOf {
  readonly measure: string;
  readonly area: string;
  readonly basis: string;
  readonly from: string;
  readonly to: string;
}

/** A figure as it was published last. */
export interface PublishedFigure extends FigureOf, PrintedPlace {
  readonly definition: string;
  readonly label: string;
  readonly unit: string;
  /** A plain decimal or a grade; null where none is printed. */
  readonly value: string | null;
  readonly printed: string;
  readonly publishedOn: string;
}

/** Of what is printed in many papers, that which was published last. */
export class PublishedFigures {
  private readonly byFigure: ReadonlyMap<string, readonly Cells[]>;

  constructor(
    rows: readonly Cells[],
    readonly register: Register,
  ) {
    this.byFigure = groupBy(
      rows.filter(({ row }) => row === 'value'),
      (cells) => keyOfFigure(ofCells(cells)),
    );
  }

  /** Null where no paper has a row of it. */
  find(of: FigureOf): PublishedFigure | null {
    const [last] = publishedLastFirst(this.byFigure.get(keyOfFigure(of)) ?? []);
    const known = last && this.register.find(last.measure ?? '', last.definition ?? '');
    if (!last || !known) return null;
    const { definition, label, unit } = known;
    const value = last.value ?? null;
    const printed = last.printed ?? value ?? '';
    const publishedOn = last.published_on ?? '';
    const said = { definition, label, unit, value, printed, publishedOn };
    return { ...ofCells(last), ...placeOf(last), ...said };
  }
}

/** As they were published, the last first; of one day in the order in which they are given. */
export function publishedLastFirst(rows: readonly Cells[]): readonly Cells[] {
  return [...rows].sort((a, b) => {
    const [one, other] = [a.published_on ?? '', b.published_on ?? ''];
    if (one === other) return 0;
    return one < other ? 1 : -1;
  });
}

function ofCells(cells: Cells): FigureOf {
  const { measure = '', area = '', from = '', to = '' } = cells;
  return { measure, area, basis: basisOf(cells), from, to };
}

function keyOfFigure({ measure, area, basis, from, to }: FigureOf): string {
  return `${measure} ${area} ${basis} ${from} ${to}`;
}

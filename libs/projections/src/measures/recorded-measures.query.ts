import { Inject, Injectable } from '@nestjs/common';
import { LawOfRecord } from '@tipstaff/cases';
import { type Clock, DomainError, LocalDate } from '@tipstaff/kernel';
import {
  basisOf,
  type Cells,
  figureOfRecord,
  type RecordedFigure,
  type Register,
} from '@tipstaff/measures';
import { CLOCK } from '@tipstaff/platform';
import {
  everyFigure,
  type FigureReader,
  recordBeginsOf,
  type ReportingPeriod,
  type ShownFigure,
  windowFigures,
  type WindowRow,
} from '@tipstaff/reports';
import { ProjectedFigures } from '../figures/figure-reader.query';

/** Measures that are figures of the record, by the figure. */
type Referred = ReadonlyMap<string, readonly string[]>;

/** What the record itself holds of the measures that are figures of it. */
@Injectable()
export class RecordedMeasures {
  constructor(
    @Inject(ProjectedFigures) private readonly figures: FigureReader,
    @Inject(LawOfRecord) private readonly law: Pick<LawOfRecord, 'current'>,
    @Inject(CLOCK) private readonly clock: Pick<Clock, 'today'>,
  ) {}

  /**
   * Of the days for which a force's values are printed, as far as the record goes back and the days are over.
   * @param knownOn what had been learned by that day; everything where null
   */
  async of(
    force: string,
    rows: readonly Cells[],
    register: Register,
    knownOn: LocalDate | null = null,
  ): Promise<readonly RecordedFigure[]> {
    const area = `force:${force}`;
    const windows = new Map<string, ReportingPeriod>();
    const referred = new Map<string, Set<string>>();
    for (const cells of rows) {
      const { measure = '', definition = '' } = cells;
      const known = register.find(measure, definition);
      const isOfForce = cells.row === 'value' && cells.area === area && basisOf(cells) === 'period';
      if (!isOfForce || known === null) continue;
      const figure = figureOfRecord(known);
      if (!everyFigure.some(({ id }) => id === figure)) continue;
      referred.set(figure, (referred.get(figure) ?? new Set()).add(measure));
      const window = { from: cells.from as LocalDate, to: cells.to as LocalDate };
      windows.set(`${window.from} ${window.to}`, window);
    }
    if (windows.size === 0) return [];
    const measures = new Map([...referred].map(([figure, named]) => [figure, [...named]]));
    const made = await this.ask(force, [...windows.values()], measures, knownOn);
    return made.map((one) => ({ ...one, area }));
  }

  private async ask(
    force: string,
    windows: readonly ReportingPeriod[],
    referred: Referred,
    knownOn: LocalDate | null,
  ): Promise<readonly Omit<RecordedFigure, 'area'>[]> {
    const today = this.clock.today();
    const asked = { force, knownOn, law: await this.law.current(), today };
    const begins = await this.begins(asked);
    const held = windows.filter(
      ({ from, to }) => begins !== null && from >= begins && to < (knownOn ?? today),
    );
    if (held.length === 0) return [];
    const rows = [...referred.keys()];
    const shown = await windowFigures(this.figures, { ...asked, rows, windows: held, by: null });
    return shown.rows.flatMap((row) =>
      row.figures.flatMap((figure, index) =>
        (referred.get(row.id) ?? []).flatMap((measure) =>
          recordedFigure(row, figure, held[index]).map((one) => ({ measure, ...one })),
        ),
      ),
    );
  }

  /** Null where the record holds nothing of the force. */
  private async begins(asked: Parameters<typeof recordBeginsOf>[1]): Promise<LocalDate | null> {
    try {
      return await recordBeginsOf(this.figures, asked);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'report.unknown-force') return null;
      throw error;
    }
  }
}

function recordedFigure(
  { id, unit }: WindowRow,
  { value, exact, numerator, denominator }: ShownFigure,
  window: ReportingPeriod | undefined,
): readonly Omit<RecordedFigure, 'area' | 'measure'>[] {
  if (value === null || exact === null || window === undefined) return [];
  const isShare = unit === 'percent' || unit === 'count';
  return [
    {
      ...window,
      figure: id,
      value: unit === 'percent' ? value.toFixed(1) : String(value),
      numerator: isShare ? (numerator ?? null) : null,
      denominator: isShare ? (denominator ?? null) : null,
      exact,
    },
  ];
}

import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type LawSettings } from '@tipstaff/law';
import { type FigureSnapshot, type KnownFigures } from './figure-reader';

export interface ReportRequest {
  readonly force: string;
  /** Last day of the window. */
  readonly to: LocalDate;
  /** Only what had been learned by the end of this day; null: everything in the record. */
  readonly knownOn: LocalDate | null;
  /** The settings that the figures were reckoned with; they stand in labels and contracts. */
  readonly settings: LawSettings;
  /** The clock's day. */
  readonly today: LocalDate;
}

/**
 * The day on which limits count as passed: the day the report is known or, where everything counts,
 * the later of today and the last day on which anything was entered.
 * @throws DomainError `report.unknown-force` where the record holds no case of the force
 */
export async function knownFigures(
  figures: FigureSnapshot,
  { force, knownOn, today }: Pick<ReportRequest, 'force' | 'knownOn' | 'today'>,
): Promise<KnownFigures> {
  const latest = await figures.latestEntry(force);
  if (latest === null && (await figures.parkedCases(force)) === 0) {
    throw new DomainError(
      'not-found',
      'report.unknown-force',
      `The record holds no complaint, conduct matter, DSI matter or proceedings of "${force}": check the force, or import its history first.`,
      { pointer: '/force' },
    );
  }
  const dayKnown = knownOn ?? LocalDate.max(today, latest ?? today);
  return { force, knownOn, dayKnown };
}

import { type LocalDate } from '@tipstaff/kernel';
import { isNumeric, PublishedFigures } from '@tipstaff/measures';
import { findIn, type MeasureSource } from '../measures/measures-of-paper';
import { measureRowIn } from '../prose/measure-row';
import { type SealedFigure } from '../sealing/seal';
import { type Restatement } from './restatement';

/** The published figures among those of a paper that have changed since. */
export async function restatedMeasures(
  figures: readonly SealedFigure[],
  asked: {
    readonly force: string;
    readonly code: string;
    readonly source: {
      readonly measures: Pick<MeasureSource, 'published'>;
      readonly now: LocalDate;
    };
  },
): Promise<readonly Restatement[]> {
  const { force, code, source } = asked;
  const names = new Set(figures.flatMap(({ id }) => measureRowIn(id)?.measure ?? []));
  if (names.size === 0) return [];
  const { rows, register } = await source.measures.published(force, [...names], source.now);
  const published = new PublishedFigures(rows, register);
  return figures.flatMap(({ id, window, value, exact, published: was }): readonly Restatement[] => {
    const today = was && findIn(published, id, window, force);
    if (!today || today.value === exact) return [];
    const now = today.value === null || !isNumeric(today.unit) ? null : Number(today.value);
    // The same number with more places is no other.
    if (now !== null && now === value) return [];
    const { source: paper, table, place, label, printed, unit } = today;
    const isOfSameTable = paper === was.source && table === was.table;
    return [
      {
        ...{ paper: code, figure: id, label, window, printed: value, now, differs: true },
        ...{ unit: unit === 'percent' ? 'percent' : 'count', cases: [] },
        published: {
          because: isOfSameTable ? 'corrected' : 'restated',
          ...{ printed: was.printed, now: printed, source: paper, table, place },
        },
      },
    ];
  });
}

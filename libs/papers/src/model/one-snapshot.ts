import { type FigureReader } from '@tipstaff/reports';

/** Everything that is read in `use` is of one moment of the record, and read from what was opened once. */
export function inOneSnapshot<T>(
  reader: FigureReader,
  force: string,
  use: (reader: FigureReader) => Promise<T>,
): Promise<T> {
  return reader.snapshot(force, (figures) => use({ snapshot: (_force, read) => read(figures) }));
}

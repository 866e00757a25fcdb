import { answersIn, keyOfStated, rowsKnown } from '@tipstaff/cases';
import { eachType } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type Cells } from '@tipstaff/measures';
import { type Projection } from '../runner/projection';
import { type ProjectionTable } from '../runner/projection-table';
import { ignoringOthers } from '../runner/stream-category';

/** One row a row of a published table, and of its commentary; those that were replaced among them. */
const measureRowTable: ProjectionTable = {
  name: 'measure_row',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    number: 'integer NOT NULL',
    kind: 'text COLLATE "C" NOT NULL',
    measure: 'text COLLATE "C" NOT NULL',
    area: 'text COLLATE "C" NOT NULL',
    from_on: 'date',
    to_on: 'date',
    source: 'text COLLATE "C" NOT NULL',
    /** The last day on which it can have been published; null where it is not said. */
    published_by: 'date',
    /** The day since which it stands in the place of another; null for the first of its key. */
    replaced_on: 'date',
    /** The day on which another took its place; null while it stands. */
    replaced_by: 'date',
    because: 'text',
    cells: 'jsonb NOT NULL',
  },
  primaryKey: ['stream', 'number'],
  isPublished: true,
  indexes: ['area, measure, from_on', 'measure, from_on, to_on', 'area, source', 'kind, to_on'],
};

/** What people say of what does not follow; the last answer counts. */
const measureAnswerTable: ProjectionTable = {
  name: 'measure_answer',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    number: 'integer NOT NULL',
    finding: 'text COLLATE "C" NOT NULL',
    answer: 'text COLLATE "C" NOT NULL',
    reason: 'text NOT NULL',
    answered_on: 'date NOT NULL',
    actor: 'text COLLATE "C" NOT NULL',
  },
  primaryKey: ['stream', 'number'],
  isPublished: true,
  indexes: ['finding'],
};

/** The kind of a row that no database can hold as it is recorded: it is left out, and told of. */
export const UNREADABLE = 'unreadable';
/** A NUL, and the sign that stands for it where it can not be held. */
const NUL = '\u0000';
export const SIGN_OF_NUL = '\u2400';

/** Published measures: by frame, measure, area and span. */
export const measureProjection: Projection = {
  name: 'measures',
  version: 3,
  tables: [measureRowTable, measureAnswerTable],
  handles: { ...eachType(() => 'ignores' as const), ...ignoringOthers, measure: 'follows' },
  context: () => Promise.resolve(null),
  rowsOf({ stream, events }) {
    const replaced = new Set<string>();
    const rows = rowsKnown(events).map(({ cells, knownFrom, knownTo, because }, number) => {
      const said = readable(cells);
      const { measure = '', area = '', from, to, source = '', published_on, row = '' } = said;
      const key = keyOfStated(cells);
      const isLater = replaced.has(key);
      if (knownTo !== null) replaced.add(key);
      return {
        ...{ stream, number, kind: said === cells ? row : UNREADABLE, measure, area, source },
        from_on: from ?? null,
        to_on: to ?? null,
        published_by: publishedBy(published_on),
        replaced_on: isLater ? knownFrom : null,
        replaced_by: knownTo,
        because,
        cells: said,
      };
    });
    const answers = answersIn(events).map(({ finding, answer, reason, on, actor }, number) => ({
      ...{ stream, number, finding, answer, reason, answered_on: on, actor },
    }));
    return { measure_row: rows, measure_answer: answers };
  },
};

/** The same cells where all can be held, else with signs for what can not. */
function readable(cells: Cells): Cells {
  if (!Object.values(cells).some((text) => text.includes(NUL))) return cells;
  return Object.fromEntries(
    Object.entries(cells).map(([column, text]) => [column, text.replaceAll(NUL, SIGN_OF_NUL)]),
  );
}

/** The last day of a day, month or year; null where none is said. */
function publishedBy(known: string | undefined): LocalDate | null {
  if (known === undefined) return null;
  const [year = '', month = '12', day] = known.split('-');
  if (day !== undefined) return known as LocalDate;
  return LocalDate.endOfMonth(LocalDate.parse(`${year}-${month}-01`));
}

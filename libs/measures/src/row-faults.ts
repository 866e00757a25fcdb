import { echoed, LocalDate } from '@tipstaff/kernel';
import {
  bases,
  basisOf,
  type CellFault,
  type Cells,
  comparedWith,
  type MeasureColumn,
  reasonsForNone,
  type RowKind,
  rowKinds,
} from './columns.table';
import { parseCheck } from './check';
import { isUnit } from './unit';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const WHOLE = /^\d{1,6}$/;
const AREA = /^(?:force|district|locality|region|country):[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PART_OF_DATE = /^(\d{4})(?:-(\d{2}))?$/;
const LONGEST = 10_000;

/** What is wrong with a row as it stands, whatever else is known; at most one fault a cell. */
export function faultsOfRow(cells: Cells): readonly CellFault[] {
  const kind = cells.row as RowKind | undefined;
  if (kind === undefined || !rowKinds.includes(kind)) {
    return [fault(cells, 'row', `A row is one of ${rowKinds.join(', ')}.`)];
  }
  const faults = [
    ...tooLong(cells),
    ...needed(cells, 'source', 'Name the paper.'),
    ...dayAsKnown(cells, 'published_on'),
  ];
  if (kind === 'peers') return [...faults, ...faultsOfPeers(cells)];
  faults.push(
    ...slug(cells, 'measure'),
    ...needed(cells, 'definition', 'Name the version of the definition, for example v1.'),
  );
  if (kind === 'measure') return [...faults, ...faultsOfDefinition(cells)];
  return [...faults, ...faultsOfStatement(cells), ...faultsOfKind[kind](cells)];
}

const faultsOfKind: Readonly<
  Record<'value' | 'comparison' | 'rank', (cells: Cells) => readonly CellFault[]>
> = { value: faultsOfValue, comparison: faultsOfComparison, rank: faultsOfRank };

function faultsOfStatement(cells: Cells): readonly CellFault[] {
  return [
    ...areaFaults(cells),
    ...spanFaults(cells, 'from', 'to', true),
    ...oneOf(cells, 'basis', bases, 'period'),
    ...(basisOf(cells) === 'as-at' && cells.from !== cells.to
      ? [fault(cells, 'to', 'A figure as at a day has the same day in from and to.')]
      : []),
    ...day(cells, 'known_on'),
  ];
}

function faultsOfValue(cells: Cells): readonly CellFault[] {
  if (cells.value !== undefined && cells.unavailable !== undefined) {
    return [fault(cells, 'unavailable', 'Give a value or why there is none, not both.')];
  }
  if (cells.value === undefined && cells.unavailable === undefined) {
    return [fault(cells, 'value', 'Give a value, or in unavailable why there is none.')];
  }
  return oneOf(cells, 'unavailable', reasonsForNone);
}

function faultsOfComparison(cells: Cells): readonly CellFault[] {
  const hasNumber = cells.difference !== undefined || cells.percent !== undefined;
  const given = [
    ...needed(cells, 'against', `Say what it is compared with: ${comparedWith.join(', ')}.`),
    ...oneOf(cells, 'against', comparedWith),
    ...spanFaults(cells, 'against_from', 'against_to', false),
    ...decimal(cells, 'difference'),
    ...decimal(cells, 'percent'),
    ...oneOf(cells, 'unavailable', reasonsForNone),
  ];
  if (hasNumber && cells.unavailable !== undefined) {
    const why = 'Give a difference or a percentage, or why there is none, not both.';
    return [...given, fault(cells, 'unavailable', why)];
  }
  if (!hasNumber && cells.unavailable === undefined) {
    const why = 'Give a difference or a percentage, or in unavailable why there is none.';
    return [...given, fault(cells, 'difference', why)];
  }
  return given;
}

function faultsOfRank(cells: Cells): readonly CellFault[] {
  const faults = [
    ...needed(cells, 'peers', 'Name the list that the rank is taken among.'),
    ...needed(cells, 'rank', 'Give the place.'),
    ...place(cells, 'rank'),
    ...place(cells, 'rank_of'),
  ];
  if (faults.length === 0 && Number(cells.rank) > Number(cells.rank_of ?? Infinity)) {
    return [fault(cells, 'rank', `A place above the ${cells.rank_of ?? ''} that were ranked.`)];
  }
  return faults;
}

function faultsOfDefinition(cells: Cells): readonly CellFault[] {
  const { unit = '', check } = cells;
  return [
    ...(isUnit(unit)
      ? []
      : [
          fault(
            cells,
            'unit',
            'A unit is count, number, percent, seconds, working-days, gbp, gbp-thousand, gbp-million, rate-per-…, score, text, or grade: best > … > worst.',
          ),
        ]),
    ...(cells.decimals === undefined || /^\d{1,2}$/.test(cells.decimals)
      ? []
      : [fault(cells, 'decimals', 'Give the number of decimal places.')]),
    ...oneOf(cells, 'good', ['up', 'down']),
    ...oneOf(cells, 'adds_up', ['yes', 'no']),
    ...oneOf(cells, 'intended', ['increase', 'decrease', 'neutral']),
    ...dayAsKnown(cells, 'applies_from'),
    ...(check === undefined || parseCheck(check) !== null
      ? []
      : [fault(cells, 'check', 'A check is a + b, 100 - a - b, or a / b, of measures.')]),
  ];
}

function faultsOfPeers(cells: Cells): readonly CellFault[] {
  const wrong = listOf(cells.made_of).filter((area) => !AREA.test(area));
  return [
    ...slug(cells, 'peers'),
    ...(wrong.length === 0
      ? []
      : [fault(cells, 'made_of', `Not an area: ${wrong.join(', ')}. Write force:norfolk.`)]),
  ];
}

/** The parts of a cell, which `;` separates. */
export function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function fault(
  cells: Readonly<Record<string, string | undefined>>,
  column: string,
  reason: string,
): CellFault {
  return { column, value: cells[column] ?? '', reason };
}

/** A day, two of them in order, and both where they must be. */
export function spanFaults(
  cells: Readonly<Record<string, string | undefined>>,
  from: string,
  to: string,
  isNeeded: boolean,
): readonly CellFault[] {
  const faults = [from, to].flatMap((column) => {
    const text = cells[column];
    if (text === undefined) return isNeeded ? [fault(cells, column, 'Give the day.')] : [];
    const why = LocalDate.fault(text);
    return why === null ? [] : [fault(cells, column, why)];
  });
  const [first, last] = [cells[from], cells[to]];
  if (faults.length > 0 || first === undefined || last === undefined || last >= first) {
    return faults;
  }
  return [fault(cells, to, `Before ${from}, ${first}.`)];
}

export function areaFaults(
  cells: Readonly<Record<string, string | undefined>>,
): readonly CellFault[] {
  if (AREA.test(cells.area ?? '')) return [];
  const how =
    'An area is force:, district:, locality:, region: or country: and a slug, for example force:norfolk.';
  return [fault(cells, 'area', how)];
}

/** A day, a month or a year, as exactly as it is known. */
export function dayAsKnown(
  cells: Readonly<Record<string, string | undefined>>,
  column: string,
): readonly CellFault[] {
  const text = cells[column];
  if (text === undefined) return [];
  const [, year, month = '01'] = PART_OF_DATE.exec(text) ?? [];
  if (year === undefined) {
    const why = LocalDate.fault(text);
    return why === null ? [] : [fault(cells, column, why)];
  }
  if (LocalDate.fault(`${year}-${month}-01`) === null) return [];
  const what = text === year ? 'year' : 'month';
  return [
    fault(
      cells,
      column,
      `"${text}" is no ${what} that there is: write YYYY-MM-DD, YYYY-MM or YYYY.`,
    ),
  ];
}

function day(cells: Cells, column: MeasureColumn): readonly CellFault[] {
  const text = cells[column];
  const why = text === undefined ? null : LocalDate.fault(text);
  return why === null ? [] : [fault(cells, column, why)];
}

function needed(cells: Cells, column: MeasureColumn, reason: string): readonly CellFault[] {
  return cells[column] === undefined ? [fault(cells, column, reason)] : [];
}

function slug(cells: Cells, column: MeasureColumn): readonly CellFault[] {
  if (SLUG.test(cells[column] ?? '')) return [];
  return [fault(cells, column, 'A slug: small letters and digits, with hyphens between.')];
}

function decimal(cells: Cells, column: MeasureColumn): readonly CellFault[] {
  const text = cells[column];
  if (text === undefined || DECIMAL.test(text)) return [];
  return [fault(cells, column, 'A plain decimal, without separators or signs but a minus.')];
}

function place(cells: Cells, column: MeasureColumn): readonly CellFault[] {
  const text = cells[column];
  if (text === undefined || (WHOLE.test(text) && Number(text) > 0)) return [];
  return [fault(cells, column, 'A whole number from 1.')];
}

function oneOf(
  cells: Cells,
  column: MeasureColumn,
  known: readonly string[],
  otherwise?: string,
): readonly CellFault[] {
  const text = cells[column] ?? otherwise;
  if (text === undefined || known.includes(text)) return [];
  return [fault(cells, column, `One of ${known.join(', ')}.`)];
}

function tooLong(cells: Cells): readonly CellFault[] {
  return Object.entries(cells).flatMap(([column, text]) =>
    text.length > LONGEST
      ? [{ column, value: echoed(text), reason: `Longer than ${LONGEST} characters.` }]
      : [],
  );
}

/** Whether a text is a plain decimal. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

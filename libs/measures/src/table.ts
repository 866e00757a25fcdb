import { LocalDate } from '@tipstaff/kernel';
import {
  basisOf,
  type Cells,
  type CommentaryCells,
  type ComparedWith,
  comparedWith,
} from './columns.table';
import { basesAgainst, pairsAmong } from './findings/comparison-findings';
import { differenceOf, percentOf } from './findings/compared';
import { Figures, type Figure, isOneValue } from './findings/figures';
import { type PrintedPlace, placeOf } from './findings/finding';
import { placesFor } from './findings/rank-findings';
import { type RecordedFigure } from './findings/record-findings';
import { Fraction, placesOf } from './fraction';
import { groupBy } from './group-by';
import { publishedLastFirst } from './published-figures';
import { type Definition, type Register } from './register';
import { type Target, targetOf } from './target';

/** A value of another paper for the same measure, area, days and basis. */
interface Restated extends PrintedPlace {
  readonly value: string;
  readonly printed: string;
  readonly publishedOn: string;
  readonly definitionChanged: boolean;
}

/** A figure of a table, as the latest paper prints it. */
interface TableValue extends PrintedPlace {
  readonly from: string;
  readonly to: string;
  readonly basis: string;
  /** A plain decimal or a grade; null where none is printed. */
  readonly value: string | null;
  /** Why there is none; null where there is one. */
  readonly unavailable: string | null;
  readonly printed: string;
  readonly publishedOn: string;
  /** What papers before it printed otherwise. */
  readonly restated: readonly Restated[];
}

/** A comparison, as it is printed and as it is worked out here. */
interface TableComparison {
  readonly from: string;
  readonly to: string;
  readonly basis: string;
  readonly against: ComparedWith;
  readonly againstFrom: string;
  readonly againstTo: string;
  /** Null where no paper prints the comparison. */
  readonly printed: {
    readonly cell: string;
    readonly difference: string | null;
    readonly percent: string | null;
    readonly unavailable: string | null;
  } | null;
  /** In units of the measure, points for a percentage; null where a value is missing. */
  readonly difference: string | null;
  /** To one place after the point; null for a percentage measure, and of nought. */
  readonly percent: string | null;
}

interface TableRank {
  readonly from: string;
  readonly to: string;
  readonly peers: string;
  readonly label: string;
  /** As printed; null where it is worked out alone. */
  readonly printed: number | null;
  readonly of: number | null;
  /** The places that the values of the others leave open; null where none is printed. */
  readonly best: number | null;
  readonly worst: number | null;
  /** Those with the same value. */
  readonly tied: readonly string[];
  /** Those of the list whose value is not printed. */
  readonly missing: readonly string[];
}

/** A measure of a frame in an area. */
export interface TableRow {
  readonly measure: string;
  readonly definition: string;
  readonly label: string;
  readonly unit: string;
  readonly good: 'up' | 'down' | null;
  readonly intended: string | null;
  readonly frames: readonly string[];
  readonly area: string;
  readonly values: readonly TableValue[];
  readonly comparisons: readonly TableComparison[];
  readonly ranks: readonly TableRank[];
  /** The target of the days, and whether the value meets it; null where none is printed. */
  readonly target: Target | null;
  readonly commentary: readonly (PrintedPlace & { readonly summary: string })[];
  /** What the record itself holds of the days shown, where the measure is a figure of it. */
  readonly recorded: readonly Omit<RecordedFigure, 'measure' | 'area'>[];
}

/**
 * The measures of a frame: of one with the name, of those below it, else of those whose name begins with it, such
 * as `victims-code`.
 */
export function measuresOfFrame(register: Register, frame: string): readonly Definition[] {
  const all = register.all();
  const isIn = (test: (name: string) => boolean): readonly Definition[] =>
    all.filter(({ frames }) => frames.some(test));
  const exact = isIn((name) => name === frame);
  const below = exact.length > 0 ? exact : isIn((name) => name.startsWith(`${frame}/`));
  return below.length > 0 ? below : all.filter(({ measure }) => measure.startsWith(`${frame}-`));
}

/** Whether anything is printed in a table. */
export function hasFigures(rows: readonly TableRow[]): boolean {
  return rows.some(({ values, comparisons, ranks }) =>
    [values, comparisons, ranks].some((printed) => printed.length > 0),
  );
}

/** Every frame, the first part of it where it has parts, in the order in which they were defined. */
export function framesOf(register: Register): readonly string[] {
  return [...new Set(register.all().flatMap(({ frames }) => frames))];
}

/**
 * The table of a frame on a day: the figures that end on it, and those of before with which their own tables compare
 * them.
 * @param rows of the measures, of the force and of what is compared with it
 */
export function tableOfFrame(
  register: Register,
  measures: readonly Definition[],
  stated: {
    readonly rows: readonly Cells[];
    readonly commentary: readonly CommentaryCells[];
    readonly recorded: readonly RecordedFigure[];
  },
  asked: { readonly area: string; readonly to: LocalDate },
): readonly TableRow[] {
  const figures = new Figures(stated.rows, register);
  const names = [...new Set(measures.map(({ measure }) => measure))];
  const byMeasure = groupBy(stated.rows, ({ measure = '' }) => measure);
  const shown = tablesShown(stated.rows, asked);
  return names.flatMap((measure) => {
    const rows = byMeasure.get(measure) ?? [];
    const areas = areasShown(rows, shown, asked);
    return areas.map((area) =>
      rowOf({
        register,
        figures,
        measure,
        area,
        rows,
        shown,
        asked,
        commentary: stated.commentary,
        recorded: stated.recorded,
      }),
    );
  });
}

/** The tables with a figure of the force, or of a part of it, that ends on the day. */
function tablesShown(
  rows: readonly Cells[],
  { area, to }: { readonly area: string; readonly to: LocalDate },
): ReadonlySet<string> {
  const shown = rows.filter(
    (cells) => cells.to === to && (cells.area === area || !(cells.area ?? '').startsWith('force:')),
  );
  return new Set(shown.map(tableKey));
}

function tableKey({ source = '', source_table: table = '' }: Cells): string {
  return `${source}\u001F${table}`;
}

function areasShown(
  rows: readonly Cells[],
  shown: ReadonlySet<string>,
  { area: force, to }: { readonly area: string; readonly to: LocalDate },
): readonly string[] {
  const others = rows
    .filter(
      (cells) =>
        cells.row === 'value' &&
        cells.to === to &&
        shown.has(tableKey(cells)) &&
        !(cells.area ?? '').startsWith('force:'),
    )
    .map(({ area = '' }) => area);
  return [force, ...new Set(others)];
}

interface RowAsked {
  readonly register: Register;
  readonly figures: Figures;
  readonly measure: string;
  readonly area: string;
  readonly rows: readonly Cells[];
  readonly commentary: readonly CommentaryCells[];
  readonly recorded: readonly RecordedFigure[];
  readonly shown: ReadonlySet<string>;
  readonly asked: { readonly to: LocalDate };
}

function isAim(cells: Cells): boolean {
  return basisOf(cells) === 'target' || basisOf(cells) === 'budget';
}

function rowOf(asked: RowAsked): TableRow {
  const { register, figures, measure, area, shown } = asked;
  const { to } = asked.asked;
  const all = asked.rows.filter((cells) => cells.area === area && shown.has(tableKey(cells)));
  const own = all.filter((cells) => cells.to === to);
  const ending = own.filter(({ row }) => row === 'value');
  // What is aimed at is read beside what is.
  const last = latest(ending.filter((cells) => !isAim(cells))) ?? latest(ending) ?? latest(own);
  const comparisons = comparisonsOf(figures, own, last);
  const values = all.filter(
    (cells) =>
      cells.row === 'value' &&
      (cells.to === to ||
        comparisons.some(
          ({ againstFrom, againstTo }) =>
            againstTo < to && cells.from === againstFrom && cells.to === againstTo,
        )),
  );
  const versions = register.versions(measure);
  const definition =
    register.find(measure, last?.definition ?? '') ?? versions[versions.length - 1];
  const shownValues = [
    ...groupBy(values, (cells) => [cells.from, cells.to, basisOf(cells)].join(' ')).values(),
  ].map((group) => valueOf(figures, group));
  return {
    measure,
    definition: definition?.definition ?? '',
    label: definition?.label ?? measure,
    unit: definition?.unit ?? '',
    good: definition?.good ?? null,
    intended: definition?.intended === '' ? null : (definition?.intended ?? null),
    frames: definition?.frames ?? [],
    area,
    values: shownValues.sort(byDays),
    comparisons,
    ranks: own.filter(({ row }) => row === 'rank').map((cells) => rankOf(register, figures, cells)),
    target: last === undefined ? null : targetOf(asked.rows, definition ?? null, last),
    commentary: asked.commentary
      .filter((cells) => cells.measure === measure && cells.area === area && cells.to === to)
      .map((cells) => ({ ...placeOf(cells), summary: cells.summary ?? '' })),
    recorded: asked.recorded.flatMap(({ measure: of, area: where, ...ours }) => {
      const isShown = shownValues.some(({ from, to }) => ours.from === from && ours.to === to);
      return isShown && of === measure && where === area ? [ours] : [];
    }),
  };
}

/** The longest span first of those that end latest, as papers have it. */
function byDays(a: TableValue, b: TableValue): number {
  if (a.to !== b.to) return a.to < b.to ? 1 : -1;
  return a.from < b.from ? -1 : 1;
}

function latest(rows: readonly Cells[]): Cells | undefined {
  return [...rows].sort((a, b) =>
    `${a.published_on ?? ''} ${a.to ?? ''}` < `${b.published_on ?? ''} ${b.to ?? ''}` ? 1 : -1,
  )[0];
}

function valueOf(figures: Figures, group: readonly Cells[]): TableValue {
  const now = publishedLastFirst(group)[0] ?? {};
  const { measure = '', area = '', from = '', to = '' } = now;
  const everywhere = figures.everywhere({ measure, area, from, to });
  // Most figures are printed once.
  const restated = everywhere.length < 2 ? [] : restatedBy(now, everywhere);
  return {
    ...placeOf(now),
    from,
    to,
    basis: basisOf(now),
    value: now.value ?? null,
    unavailable: now.unavailable ?? null,
    printed: now.printed ?? now.value ?? '',
    publishedOn: now.published_on ?? '',
    restated: restated.map(({ cells }) => ({
      ...placeOf(cells),
      value: cells.value ?? '',
      printed: cells.printed ?? cells.value ?? '',
      publishedOn: cells.published_on ?? '',
      definitionChanged: cells.definition !== now.definition,
    })),
  };
}

/** Figures of earlier papers that are another value. */
function restatedBy(now: Cells, everywhere: readonly Figure[]): readonly Figure[] {
  const all = everywhere.filter(({ cells }) => basisOf(cells) === basisOf(now));
  const own = all.find(({ cells }) => cells === now);
  return all.filter(
    (figure) =>
      own !== undefined &&
      (figure.cells.published_on ?? '') < (now.published_on ?? '') &&
      figure.cells.source !== now.source &&
      !isOneValue(own, figure),
  );
}

function comparisonsOf(
  figures: Figures,
  own: readonly Cells[],
  last: Cells | undefined,
): readonly TableComparison[] {
  const printed = own.filter(({ row }) => row === 'comparison');
  const told = printed.map((cells) => {
    const against = cells.against as ComparedWith;
    return {
      ...daysOf(cells, against),
      printed: {
        cell: cells.printed ?? '',
        difference: cells.difference ?? null,
        percent: cells.percent ?? null,
        unavailable: cells.unavailable ?? null,
      },
      ...workedOut(figures, cells, against),
    };
  });
  if (last === undefined || last.row !== 'value') return told;
  // What no paper prints is worked out where both values are printed.
  const more = comparedWith
    // Which days a baseline is of, its paper alone says.
    .filter((against) => against !== 'baseline')
    .filter((against) => !printed.some((cells) => cells.against === against))
    .flatMap((against) => {
      const days = daysUnsaid(last, against);
      const cells: Cells = { ...last, ...days };
      const made = workedOut(figures, cells, against);
      if (made.difference === null) return [];
      return [{ ...daysOf(cells, against), printed: null, ...made }];
    });
  return [...told, ...more];
}

function daysOf(cells: Cells, against: ComparedWith) {
  const { from = '', to = '' } = cells;
  const againstFrom = cells.against_from ?? from;
  return {
    from,
    to,
    basis: basisOf(cells),
    against,
    againstFrom,
    againstTo: cells.against_to ?? to,
  };
}

/** With which days a paper that says none would compare: the year before, or the same days. */
function daysUnsaid(cells: Cells, against: ComparedWith): Cells {
  if (against !== 'previous') return { against_from: cells.from ?? '', against_to: cells.to ?? '' };
  const [from, to] = [cells.from as LocalDate, cells.to as LocalDate];
  const before = (day: LocalDate): LocalDate =>
    LocalDate.isEndOfMonth(day)
      ? LocalDate.endOfMonth(day, -12)
      : (LocalDate.correspondingDate(day, -12) ?? LocalDate.endOfMonth(day, -12));
  const first = LocalDate.correspondingDate(from, -12) ?? before(from);
  return { against_from: first, against_to: before(to) };
}

function workedOut(
  figures: Figures,
  cells: Cells,
  against: ComparedWith,
): Pick<TableComparison, 'difference' | 'percent'> {
  const { measure = '', definition = '', area = '', from = '', to = '', source = '' } = cells;
  const base = { measure, definition, area, source, table: cells.source_table ?? '' };
  const values = figures.find({ ...base, from, to, basis: basisOf(cells) });
  const days = { from: cells.against_from ?? from, to: cells.against_to ?? to };
  const others = basesAgainst(against, basisOf(cells))
    .map((basis) => figures.find({ ...base, ...days, basis }))
    .find((found) => found.length > 0);
  // A target is compared with nothing: it is what others are compared with.
  const pair = pairsAmong(values, others ?? [], against).find((one) => one.value !== one.against);
  const [difference] = pair ? differenceOf(pair) : [];
  if (!pair || !difference) return { difference: null, percent: null };
  const places = Math.max(pair.value.places, pair.against.places);
  const [percent] = pair.value.unit === 'percent' ? [] : percentOf(pair);
  return {
    difference: Fraction.toDecimal(difference.point, places),
    percent: percent ? Fraction.toDecimal(percent.point, 1) : null,
  };
}

function rankOf(register: Register, figures: Figures, cells: Cells): TableRank {
  const { measure = '', definition = '', area = '', source = '', peers = '' } = cells;
  const list = register.peers(peers);
  const figureOf = (of: string): Figure | undefined =>
    figures.find({
      ...{ measure, definition, area: of, source, table: cells.source_table ?? '' },
      ...{ from: cells.from ?? '', to: cells.to ?? '', basis: basisOf(cells) },
    })[0];
  const own = figureOf(area);
  const others = (list?.areas ?? []).filter((one) => one !== area);
  const known = others
    .flatMap((one) => figureOf(one) ?? [])
    .filter(({ number }) => number !== null);
  const ranked = cells.rank_of === undefined ? (list?.areas.length ?? 0) : Number(cells.rank_of);
  const good = register.find(measure, definition)?.good ?? null;
  const isPlaced = own !== undefined && own.number !== null && good !== null && known.length > 0;
  const places = isPlaced ? placesFor(own, known, good, ranked) : null;
  return {
    from: cells.from ?? '',
    to: cells.to ?? '',
    peers,
    label: list?.label ?? peers,
    printed: Number(cells.rank),
    of: ranked === 0 ? null : ranked,
    best: places?.best ?? null,
    worst: places?.worst ?? null,
    tied: own ? known.filter((one) => isOneValue(one, own)).map((one) => one.cells.area ?? '') : [],
    missing: others.filter((one) => !known.some((figure) => figure.cells.area === one)),
  };
}

/** A number of a table as a person writes it: thousands apart, and its unit where that is short. */
export function inUnit(value: string, unit: string): string {
  const number = Fraction.parse(value);
  if (number === null) return value;
  const places = placesOf(value);
  const [whole = '', rest] = value.split('.');
  const apart =
    whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (rest === undefined ? '' : `.${rest}`);
  if (unit === 'percent') return `${apart}%`;
  if (unit === 'seconds' && Math.abs(Fraction.toNumber(number)) >= 60 && places === 0) {
    const seconds = Math.abs(Number(whole));
    const two = (part: number): string => String(part).padStart(2, '0');
    const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    return whole.startsWith('-') ? `-${clock}` : clock;
  }
  return apart;
}

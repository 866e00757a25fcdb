import { caseTypeDefinitions, caseTypes } from '@tipstaff/casework';
import { DomainError, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import {
  calendarYearForecast,
  type CalendarYearForecast,
  everyFigure,
  type FigureReader,
  Fraction,
  type Parts,
  type ShownFigure,
  told,
  windowFigures,
  type WindowRow,
  withoutSmall,
} from '@tipstaff/reports';
import {
  type MeasuresOfPaper,
  measuresOfPaper,
  type MeasureSource,
} from '../measures/measures-of-paper';
import {
  type AsymmetriesOfPaper,
  asymmetriesOfPaper,
  type UnitSource,
} from '../asymmetry/asymmetries-of-paper';
import { type FigureSource, type NamedWindow, type PaperFigure } from '../prose/figure-source';
import { comparableWords } from '../prose/directions';
import { inWords } from '../prose/printed';
import { CHANGE } from '../prose/reference';
import { blocksOf } from '../prose/sentences';
import { placedReferences } from '../prose/lint';
import { templateBlocks } from '../prose/parse-markdown';
import { rowsOfTable } from '../prose/tables';

export interface FiguresAsked {
  readonly reader: FigureReader;
  readonly force: string;
  readonly knownOn: LocalDate;
  /** The clock's day. */
  readonly today: LocalDate;
  readonly law: Law;
  readonly windows: readonly NamedWindow[];
  readonly measures: MeasureSource;
  readonly store: UnitSource;
}

/** One figure of a paper: a row in a window, as known on a day. */
export interface ReadFigure {
  readonly row: string;
  readonly window: NamedWindow;
  readonly knownOn: LocalDate;
  readonly label: string;
  readonly contract: string;
  readonly unit: WindowRow['unit'];
  readonly figure: ShownFigure;
  /** Its parts by type of case. */
  readonly ofTypes: Parts;
  /** Parts whose numbers are kept from whoever reads the paper, with what is said in their place. */
  readonly withheld: ReadonlyMap<string, string>;
  /** Divisions of which not even the kinds may be named. */
  readonly unnamed: readonly DivisionOfFigure[];
}

type DivisionOfFigure = 'types' | 'breakdown' | 'cases';

/** The figures to which a text refers, with the place of the record up to which they were reckoned. */
export interface FiguresOfPaper extends FigureSource {
  readonly all: readonly ReadFigure[];
  readonly measures: MeasuresOfPaper;
  readonly asymmetries: AsymmetriesOfPaper;
  /** What the calendar year of `to` comes to, of each row that the text speaks of so. */
  readonly forecasts: ReadonlyMap<string, CalendarYearForecast>;
  readonly position: number;
  /** Cases of the force that could not be reckoned. */
  readonly parked: number;
  /** The same for whoever may not see parts under `fewest`, by the rule of small numbers. */
  withoutSmall(fewest: number): FiguresOfPaper;
}

/** Ids of every row there is, for whoever writes a reference. */
export const rowIds: readonly string[] = everyFigure.map(({ id }) => id);

/**
 * Reads what a text refers to: of each row the last twelve months and the twelve before, and every window that the
 * text names for it.
 * @throws DomainError `report.unknown-force`
 */
export async function figuresOfPaper(text: string, asked: FiguresAsked): Promise<FiguresOfPaper> {
  const wanted = wantedIn(text);
  const rows = [...wanted.keys()].filter((row) => rowIds.includes(row));
  const names = new Set(rows.flatMap((row) => [...(wanted.get(row) ?? [])]));
  const over = asked.windows.filter(isOver(asked.knownOn));
  const windows = over.filter(({ name }) => names.has(name));
  const read: ReadFigure[] = [];
  // Of a text without a figure of the record, too.
  const { position, parked } = await asked.reader.snapshot(asked.force, async (figures) => ({
    position: await figures.position(),
    parked: await figures.parkedCases(asked.force),
  }));
  for (const [knownOn, group] of byKnownOn(windows, asked.knownOn)) {
    const found = await windowFigures(asked.reader, {
      ...{ force: asked.force, knownOn, today: asked.today, law: asked.law },
      ...{ rows, windows: group, by: 'type' },
    });
    for (const { id, label, contract, unit, figures, parts } of found.rows) {
      for (const [index, window] of group.entries()) {
        const figure = figures[index];
        if (!figure) continue;
        const ofTypes = Object.fromEntries(
          (parts ?? []).map(({ part, figures: of }) => [part, of[index]?.value ?? null]),
        );
        const withheld = new Map<string, string>();
        read.push({
          ...{ row: id, window, knownOn, label, contract, unit, figure, ofTypes, withheld },
          unnamed: [],
        });
      }
    }
  }
  const forecasts = await forecastsOf(text, asked);
  const measures = await measuresOfPaper(text, asked);
  const figures = (
    all: readonly ReadFigure[],
    asymmetries: AsymmetriesOfPaper,
  ): FiguresOfPaper => ({
    ...sourceOf(asked.windows, all, { measures, asymmetries, forecasts }),
    ...{ measures, asymmetries, forecasts, position, parked },
    withoutSmall: (fewest) =>
      figures(
        all.map((one) => guarded(one, fewest)),
        asymmetries.withoutSmall(fewest),
      ),
  });
  return figures(read, await asymmetriesOfPaper(text, { ...asked, windows: over, position }));
}

function guarded(read: ReadFigure, fewest: number): ReadFigure {
  const figure = withoutSmall(read.figure, fewest);
  const ofTypes = told(read.ofTypes, fewest);
  const [before, after] = [partsIn(read), partsIn({ figure, ofTypes })];
  const withheld = Object.entries(before).flatMap(([kind, count]) => {
    if (typeof count !== 'number' || after[kind] !== null) return [];
    return [[kind, count < fewest ? `fewer than ${inWords(fewest)}` : 'withheld'] as const];
  });
  const divisions: readonly [DivisionOfFigure, Parts | undefined, Parts | undefined][] = [
    ['types', read.ofTypes, ofTypes],
    ['breakdown', read.figure.breakdown, figure.breakdown],
    ['cases', read.figure.casesByType, figure.casesByType],
  ];
  const unnamed = divisions.flatMap(([division, had = {}, has = {}]) =>
    Object.keys(had).length > Object.keys(has).length ? [division] : [],
  );
  return { ...read, figure, ofTypes, withheld: new Map(withheld), unnamed };
}

/** By the name under which sentences speak of them. */
function partsIn({ figure, ofTypes }: Pick<ReadFigure, 'figure' | 'ofTypes'>): Parts {
  const ofCases = Object.entries(figure.casesByType ?? {});
  return {
    ...ofTypes,
    ...figure.breakdown,
    ...Object.fromEntries(ofCases.map(([type, count]) => [`${type}-cases`, count])),
    ...(figure.reportedTwice !== undefined && { 'reported-twice': figure.reportedTwice }),
  };
}

/** Of rows that a block calls comparable, and of those whose forecast is placed. */
async function forecastsOf(
  text: string,
  { reader, force, law, windows, knownOn }: FiguresAsked,
): Promise<ReadonlyMap<string, CalendarYearForecast>> {
  const on = windows.filter(isOver(knownOn)).find(({ name }) => name === 'last')?.to;
  const rows = new Set(
    blocksOf(text)
      .filter((block) => comparableWords(block.text).length > 0)
      .flatMap((block) => placedReferences(block.text))
      .flatMap(({ reference }) => reference?.row ?? []),
  );
  for (const block of templateBlocks(text)) {
    if (block.kind === 'placed' && block.placed.kind === 'forecast') rows.add(block.placed.row);
  }
  const counts = everyFigure.filter(({ id, unit }) => rows.has(id) && unit === 'count');
  const found = new Map<string, CalendarYearForecast>();
  for (const { id: row } of counts) {
    const asked = { row, force, on, today: knownOn, law };
    const forecast = on === undefined ? null : await forecastIfAny(reader, { ...asked, on });
    if (forecast) found.set(row, forecast);
  }
  return found;
}

/** Null where the record is too short to tell one. */
async function forecastIfAny(
  ...asked: Parameters<typeof calendarYearForecast>
): Promise<CalendarYearForecast | null> {
  try {
    return await calendarYearForecast(...asked);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'report.no-forecast') return null;
    throw error;
  }
}

/** A day that nobody has seen is no day on which nothing happened: of a window with one there is no figure. */
function isOver(knownOn: LocalDate): (window: NamedWindow) => boolean {
  return (window) => window.to <= (window.knownOn ?? knownOn);
}

/** The same of figures that were read before. */
function sourceOf(
  windows: readonly NamedWindow[],
  all: readonly ReadFigure[],
  {
    measures,
    asymmetries,
    forecasts,
  }: Pick<FiguresOfPaper, 'measures' | 'asymmetries' | 'forecasts'>,
): FigureSource & { readonly all: readonly ReadFigure[] } {
  const read = new Map(all.map((one) => [`${one.row} ${one.window.name}`, one]));
  return {
    all,
    has: (row) => rowIds.includes(row) || measures.has(row) || asymmetries.has(row),
    hasFrame: (frame) => measures.hasFrame(frame),
    window: (name) => windows.find((one) => one.name === name) ?? null,
    figure(row, name) {
      const found = read.get(`${row} ${name}`);
      if (found) return paperFigure(found);
      const window = windows.find((one) => one.name === name);
      return window ? (measures.figure(row, window) ?? asymmetries.figure(row, window)) : null;
    },
    comparable(row) {
      const forecast = forecasts.get(row);
      return forecast ? forecast.word === 'comparable' : null;
    },
  };
}

function wantedIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  const want = (row: string, ...periods: readonly string[]): void => {
    const of = wanted.get(row) ?? new Set(['last', 'previous']);
    for (const period of periods) if (period !== CHANGE) of.add(period);
    wanted.set(row, of);
  };
  for (const { reference } of placedReferences(text)) {
    if (reference) want(reference.row, reference.period);
  }
  for (const block of templateBlocks(text)) {
    if (block.kind !== 'placed') continue;
    if (block.placed.kind === 'table') rowsOfTable(block.placed.rows).forEach((row) => want(row));
    if (block.placed.kind === 'chart') block.placed.rows.forEach((row) => want(row));
  }
  return wanted;
}

function byKnownOn(
  windows: readonly NamedWindow[],
  knownOn: LocalDate,
): ReadonlyMap<LocalDate, readonly NamedWindow[]> {
  const groups = new Map<LocalDate, NamedWindow[]>();
  for (const window of windows) {
    const day = window.knownOn ?? knownOn;
    groups.set(day, [...(groups.get(day) ?? []), window]);
  }
  return groups;
}

/** What a figure can be divided into, by what divides it. */
const kindsOf: Readonly<Record<DivisionOfFigure, readonly string[]>> = {
  types: caseTypes,
  breakdown: [
    ...['now-finalised', 'not-finalised'],
    ...Object.values(caseTypeDefinitions).flatMap(({ milestones }) =>
      Object.values(milestones).flatMap(({ value }) =>
        value.kind === 'one-of' ? value.options : [],
      ),
    ),
  ],
  cases: caseTypes.map((type) => `${type}-cases`),
};

/** Of a kind that no case has there are none, and one that is not here is no kind. */
const kindsThere: ReadonlySet<string> = new Set([
  ...Object.values(kindsOf).flat(),
  'reported-twice',
]);

function paperFigure({ unit, figure, ofTypes, ...read }: ReadFigure): PaperFigure {
  const { breakdown, casesByType, reportedTwice: _, leftOutBy: _left, ...said } = figure;
  const { exact, withheld: _withheld, ...rest } = said;
  const kinds = Object.entries(partsIn({ figure, ofTypes })).filter(
    (part): part is [string, number] => part[1] !== null,
  );
  // Of a kind that is not named nobody may learn that there is none, either.
  const unnamed = read.unnamed.flatMap((one) => kindsOf[one]);
  const withheld = new Map([
    ...unnamed.map((kind) => [kind, 'withheld'] as const),
    ...read.withheld,
  ]);
  const isDivided = breakdown !== undefined || casesByType !== undefined;
  return {
    ...rest,
    unit,
    exact: exact === null ? null : Fraction.parse(exact),
    ...(isDivided && { by: Object.fromEntries(kinds), kinds: kindsThere, withheld }),
  };
}

import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import { LawOfRecord } from '@tipstaff/cases';
import { type Clock, LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import {
  nextAfter,
  type PageAsked,
  type Place,
  placeAfter,
  ProjectedFigures,
  SmallNumbers,
} from '@tipstaff/projections';
import {
  complaintsAndConduct,
  complaintsAndConductRows,
  type ComplaintsAndConductReport,
  type Division,
  everyFigure,
  type FigureCases,
  figureCasesPage,
  type FigurePlace,
  figureSeries,
  type FigureSeries,
  lastPieces,
  type OfPart,
  type PieceKind,
  type ReportingPeriod,
  type WindowReport,
  windowReport,
  withoutSmallInSeries,
  withoutSmallParts,
  withoutSmallPartsOf,
} from '@tipstaff/reports';
import { ReadYourWrites } from '../http/read-your-writes';

/** Whose figures, as known when. */
export interface FiguresAsked {
  readonly force: string;
  readonly knownOn: LocalDate | null;
  readonly minPosition: number | undefined;
}

/** Which report: of whom, up to which day, as known when. */
export interface ReportAsked extends FiguresAsked {
  readonly to: LocalDate;
}

/** The rows of the published table, or all there are. */
export type WhichRows = 'table' | 'all';

export function idsOf(rows: WhichRows): readonly string[] {
  return (rows === 'all' ? everyFigure : complaintsAndConductRows).map(({ id }) => id);
}

export class GetWindowReport extends Query<WindowReport> {
  constructor(
    readonly asked: FiguresAsked & {
      readonly window: ReportingPeriod;
      readonly compared: ReportingPeriod;
      readonly by: Division | null;
      readonly rows: WhichRows;
    },
    readonly asker: Pick<Actor, 'reaches'>,
  ) {
    super();
  }
}

export class GetSeries extends Query<FigureSeries> {
  constructor(
    readonly asked: FiguresAsked & {
      /** Null: of the last piece that is over. */
      readonly to: LocalDate | null;
      readonly by: PieceKind;
      readonly n: number;
      /** Ids of the rows. */
      readonly rows: readonly string[];
    },
    readonly asker: Pick<Actor, 'reaches'>,
  ) {
    super();
  }
}

export class GetReport extends Query<ComplaintsAndConductReport> {
  constructor(
    readonly asked: ReportAsked,
    readonly asker: Pick<Actor, 'reaches'>,
  ) {
    super();
  }
}

/** One page of the cases; `next` is null on the last. */
type PageOfFigureCases = FigureCases & { readonly next: string | null };

export class ListReportCases extends Query<PageOfFigureCases> {
  constructor(
    readonly asked: FiguresAsked & {
      readonly window: ReportingPeriod;
      readonly ofPart: OfPart | null;
    },
    readonly rowId: string,
    readonly page: PageAsked,
    readonly asker: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetReport)
export class GetReportHandler implements IQueryHandler<GetReport> {
  constructor(
    private readonly figures: ProjectedFigures,
    private readonly law: LawOfRecord,
    private readonly readYourWrites: ReadYourWrites,
    private readonly smallNumbers: SmallNumbers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ asked, asker }: GetReport): Promise<ComplaintsAndConductReport> {
    const { minPosition, ...request } = asked;
    await this.readYourWrites.waitFor(minPosition);
    const law = await this.law.current();
    const today = this.clock.today();
    const report = await complaintsAndConduct(this.figures, { ...request, law, today });
    if (asker.reaches('figure.small', asked.force)) return report;
    return withoutSmallParts(report, await this.smallNumbers.fewest());
  }
}

@QueryHandler(GetWindowReport)
export class GetWindowReportHandler implements IQueryHandler<GetWindowReport> {
  constructor(
    private readonly figures: ProjectedFigures,
    private readonly law: LawOfRecord,
    private readonly readYourWrites: ReadYourWrites,
    private readonly smallNumbers: SmallNumbers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ asked, asker }: GetWindowReport): Promise<WindowReport> {
    const { minPosition, rows, ...request } = asked;
    await this.readYourWrites.waitFor(minPosition);
    const law = await this.law.current();
    const today = this.clock.today();
    const whole = { ...request, rows: idsOf(rows), law, today };
    const report = await windowReport(this.figures, whole);
    if (asker.reaches('figure.small', asked.force)) return report;
    return withoutSmallPartsOf(report, await this.smallNumbers.fewest());
  }
}

@QueryHandler(GetSeries)
export class GetSeriesHandler implements IQueryHandler<GetSeries> {
  constructor(
    private readonly figures: ProjectedFigures,
    private readonly law: LawOfRecord,
    private readonly readYourWrites: ReadYourWrites,
    private readonly smallNumbers: SmallNumbers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ asked, asker }: GetSeries): Promise<FigureSeries> {
    const { minPosition, rows, to, by, n, ...request } = asked;
    await this.readYourWrites.waitFor(minPosition);
    const law = await this.law.current();
    const today = this.clock.today();
    const pieces = lastPieces(to ?? lastOver(today, by), by, n, request.knownOn ?? today);
    const whole = { ...request, rows, law, today, by, pieces };
    const series = await figureSeries(this.figures, whole);
    if (asker.reaches('figure.small', asked.force)) return series;
    return withoutSmallInSeries(series, await this.smallNumbers.fewest());
  }
}

/** The last day of the last month or quarter that is over. */
function lastOver(today: LocalDate, by: PieceKind): LocalDate {
  const [current] = lastPieces(today, by, 1, today);
  return current ? LocalDate.addDays(current.from, -1) : today;
}

@QueryHandler(ListReportCases)
export class ListReportCasesHandler implements IQueryHandler<ListReportCases> {
  constructor(
    private readonly figures: ProjectedFigures,
    private readonly law: LawOfRecord,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.unknown-force`, and what `placeAfter` throws */
  async execute(query: ListReportCases): Promise<PageOfFigureCases> {
    const { asked, rowId, page, asker } = query;
    const { minPosition, ...request } = asked;
    const list = {
      name: 'cases behind a figure',
      asked: { ...request, rowId },
      order: ['day', 'text', 'text', 'number'],
    } as const;
    const place = placeAfter(list, page.after);
    await this.readYourWrites.waitFor(minPosition);
    const law = await this.law.current();
    const today = this.clock.today();
    const which = { rowId, reader: asker };
    const part = { limit: page.limit, after: place && placeFrom(place) };
    const whole = { ...request, law, today, ...which };
    const { last, ...found } = await figureCasesPage(this.figures, whole, part);
    const next = last && nextAfter(list, [last.on, last.case, last.stream, last.line]);
    return { ...found, next };
  }
}

function placeFrom([on, reference, stream, line]: Place): FigurePlace {
  return { on, case: reference, stream, line } as FigurePlace;
}

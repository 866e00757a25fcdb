import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import { LawOfRecord } from '@tipstaff/cases';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
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
  type ComplaintsAndConductReport,
  type FigureCases,
  figureCasesPage,
  type FigurePlace,
  type PeriodName,
  withoutSmallParts,
} from '@tipstaff/reports';
import { ReadYourWrites } from '../http/read-your-writes';

/** Which report: of whom, up to which day, as known when. */
export interface ReportAsked {
  readonly force: string;
  readonly to: LocalDate;
  readonly knownOn: LocalDate | null;
  readonly minPosition: number | undefined;
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
    readonly asked: ReportAsked,
    readonly rowId: string,
    readonly period: PeriodName,
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
    const { asked, rowId, period, page, asker } = query;
    const { minPosition, ...request } = asked;
    const list = {
      name: 'cases behind a figure',
      asked: { ...request, rowId, period },
      order: ['day', 'text', 'text', 'number'],
    } as const;
    const place = placeAfter(list, page.after);
    await this.readYourWrites.waitFor(minPosition);
    const law = await this.law.current();
    const today = this.clock.today();
    const which = { rowId, period, reader: asker };
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

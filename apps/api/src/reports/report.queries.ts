import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import { LawOfRecord } from '@tipstaff/cases';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { ProjectedFigures, SmallNumbers } from '@tipstaff/projections';
import {
  complaintsAndConduct,
  type ComplaintsAndConductReport,
  type FigureCases,
  figureCases,
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

export class ListReportCases extends Query<FigureCases> {
  constructor(
    readonly asked: ReportAsked,
    readonly rowId: string,
    readonly period: PeriodName,
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
    const { settings } = await this.law.current();
    const today = this.clock.today();
    const report = await complaintsAndConduct(this.figures, { ...request, settings, today });
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

  async execute({ asked, rowId, period, asker }: ListReportCases): Promise<FigureCases> {
    const { minPosition, ...request } = asked;
    await this.readYourWrites.waitFor(minPosition);
    const { settings } = await this.law.current();
    const today = this.clock.today();
    const which = { rowId, period, reader: asker };
    return figureCases(this.figures, { ...request, settings, today, ...which });
  }
}

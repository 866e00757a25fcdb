import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { LawOfRecord } from '@tipstaff/cases';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { ProjectedFigures } from '@tipstaff/projections';
import {
  complaintsAndConduct,
  type ComplaintsAndConductReport,
  type FigureCases,
  figureCases,
} from '@tipstaff/reports';
import { ReadYourWrites } from '../http/read-your-writes';
import { GetReport, ListReportCases } from './report.queries';

@QueryHandler(GetReport)
export class GetReportHandler implements IQueryHandler<GetReport> {
  constructor(
    private readonly figures: ProjectedFigures,
    private readonly law: LawOfRecord,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ asked }: GetReport): Promise<ComplaintsAndConductReport> {
    const { minPosition, ...request } = asked;
    await this.readYourWrites.waitFor(minPosition);
    const { settings } = await this.law.current();
    return complaintsAndConduct(this.figures, { ...request, settings, today: this.clock.today() });
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

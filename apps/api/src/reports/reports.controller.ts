import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { type LocalDate } from '@tipstaff/kernel';
import { AskedBy } from '../http/asker';
import { ApiListOrCsv, csvAnswer, onePage } from '../http/csv';
import { Problems } from '../http/problem';
import { casesIn } from '../read-log/cases-shown';
import { Logs, LogsNothing } from '../read-log/logs.decorator';
import { figureCaseColumns, reportColumns } from './report-columns';
import { FigureCasesDto, ReportDto, ReportQuery, RowCasesQuery, RowParams } from './report.dto';
import { GetReport, ListReportCases, type ReportAsked } from './report.queries';

@ApiTags('reports')
@NeedsOver('figure.read')
@Controller('reports/complaints-and-conduct')
export class ReportsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @LogsNothing('figures of twelve months, of no case')
  @ApiOperation({
    summary: 'The complaints-and-conduct report',
    description:
      'Twelve months ending on `to` and the twelve before, each figure with numerator, denominator and contract. With `knownOn`: as it was known on that day.',
  })
  @ApiListOrCsv(ReportDto)
  @Problems('invalid-input', 'not-found')
  async getReport(@Query() query: ReportQuery): Promise<ReportDto | StreamableFile> {
    const report = await this.queries.execute(new GetReport(askedIn(query)));
    if (query.format === 'json') return report;
    const name = `complaints-and-conduct-${query.force}-${query.to}`;
    return csvAnswer({ name, columns: reportColumns, pages: onePage(report.rows) });
  }

  @Get('rows/:id/cases')
  @NeedsOver('figure.cases')
  @Logs('consultation', casesIn('cases'))
  @ApiOperation({
    summary: 'The cases behind a figure',
    description:
      'One line a unit: `counted` are the numerator, those and `not-counted` the denominator. A figure also counts restricted cases, which stand here only for those who are named in them.',
  })
  @ApiListOrCsv(FigureCasesDto)
  @Problems('invalid-input', 'not-found')
  async listReportCases(
    @AskedBy() asker: Actor,
    @Param() { id }: RowParams,
    @Query() query: RowCasesQuery,
  ): Promise<FigureCasesDto | StreamableFile> {
    const asked = new ListReportCases(askedIn(query), id, query.period, asker);
    const found = await this.queries.execute(asked);
    if (query.format === 'json') return found;
    const name = `${id}-${query.force}-${query.to}-${query.period}`;
    return csvAnswer({ name, columns: figureCaseColumns, pages: onePage(found.cases) });
  }
}

function askedIn({ force, to, knownOn, minPosition }: ReportQuery): ReportAsked {
  return {
    force,
    to: to as LocalDate,
    knownOn: (knownOn ?? null) as LocalDate | null,
    minPosition,
  };
}

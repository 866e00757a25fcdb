import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type LocalDate } from '@tipstaff/kernel';
import { Problems } from '../http/problem.decorators';
import { FigureCasesDto, ReportDto, ReportQuery, RowCasesQuery, RowParams } from './report.dto';
import { GetReport, ListReportCases, type ReportAsked } from './report.queries';

@ApiTags('reports')
@Controller('reports/complaints-and-conduct')
export class ReportsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'The complaints-and-conduct report',
    description:
      'Twelve months ending on `to` and the twelve before, each figure with numerator, denominator and contract. With `knownOn`: as it was known on that day.',
  })
  @ApiOkResponse({ type: ReportDto })
  @Problems('invalid-input', 'not-found')
  async getReport(@Query() query: ReportQuery): Promise<ReportDto> {
    return this.queries.execute(new GetReport(askedIn(query)));
  }

  @Get('rows/:id/cases')
  @ApiOperation({
    summary: 'The cases behind a figure',
    description:
      'One line a unit: `counted` are the numerator, those and `not-counted` the denominator.',
  })
  @ApiOkResponse({ type: FigureCasesDto })
  @Problems('invalid-input', 'not-found')
  async listReportCases(
    @Param() { id }: RowParams,
    @Query() query: RowCasesQuery,
  ): Promise<FigureCasesDto> {
    return this.queries.execute(new ListReportCases(askedIn(query), id, query.period));
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

import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { type LocalDate } from '@tipstaff/kernel';
import { type PageAsked } from '@tipstaff/projections';
import { type PeriodName, type ReportFigure, type ReportRow } from '@tipstaff/reports';
import { AskedBy } from '../http/asker';
import {
  ApiListOrCsv,
  type Cell,
  CSV_PAGE,
  csvAnswer,
  type CsvColumns,
  everyPage,
  onePage,
} from '../http/csv';
import { SaysHowFar, type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { casesIn } from '../read-log/cases-shown';
import { Logs, LogsNothing } from '../read-log/logged-routes';
import {
  type FigureCaseDto,
  FigureCasesDto,
  ReportDto,
  ReportQuery,
  RowCasesQuery,
  RowParams,
} from './report.dto';
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
      'Twelve months ending on `to` and the twelve before, each figure with numerator, denominator and contract. With `knownOn`: as it was known on that day. A part of a figure (`breakdown`, `casesByType`, `leftOutBy`, `reportedTwice`) that is under five is null for whoever has not `figure.small`.',
  })
  @ApiListOrCsv(ReportDto)
  @SaysHowFar()
  @Problems('invalid-input', 'not-found')
  async getReport(
    @AskedBy() asker: Actor,
    @Query() query: ReportQuery,
  ): Promise<Unplaced<ReportDto> | StreamableFile> {
    const report = await this.queries.execute(new GetReport(askedIn(query), asker));
    const { format } = query;
    if (format === 'json') return report;
    const name = `complaints-and-conduct-${query.force}-${query.to}`;
    return csvAnswer({ format, name, columns: reportColumns, pages: onePage(report.rows) });
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
  @SaysHowFar()
  @Problems('invalid-input', 'not-found')
  async listReportCases(
    @AskedBy() asker: Actor,
    @Param() { id }: RowParams,
    @Query() query: RowCasesQuery,
  ): Promise<Unplaced<FigureCasesDto> | StreamableFile> {
    const { format, limit, after, period } = query;
    const found = (page: PageAsked) =>
      this.queries.execute(new ListReportCases(askedIn(query), id, period, page, asker));
    if (format === 'json') return found({ limit, after });
    const pageAfter = async (place: string | undefined) => {
      const { cases: rows, next } = await found({ limit: CSV_PAGE, after: place });
      return { rows, next };
    };
    const name = `${id}-${query.force}-${query.to}-${period}`;
    return csvAnswer({
      ...{ format, name, columns: figureCaseColumns },
      pages: everyPage(pageAfter, after),
    });
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

const NUMBERS = ['value', 'numerator', 'denominator', 'pending', 'leftOut'] as const;

/** What divides a figure further is in the JSON alone: its parts are others from row to row. */
const reportColumns: CsvColumns<ReportRow> = {
  id: ({ id }) => id,
  label: ({ label }) => label,
  unit: ({ unit }) => unit,
  ...numbersOf('last'),
  ...numbersOf('previous'),
  contract: ({ contract }) => contract,
};

/** `lastValue`, `lastNumerator`, ...; empty where the number makes no sense for the unit. */
function numbersOf(period: PeriodName): CsvColumns<ReportRow> {
  const columnOf = (name: (typeof NUMBERS)[number]) =>
    [
      `${period}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      (row: ReportRow): Cell => (row[period] satisfies ReportFigure)[name] ?? null,
    ] as const;
  return Object.fromEntries(NUMBERS.map(columnOf));
}

const figureCaseColumns: CsvColumns<FigureCaseDto> = {
  type: ({ type }) => type,
  case: (one) => one.case,
  on: ({ on }) => on,
  standing: ({ standing }) => standing,
  amount: ({ amount }) => amount,
  gross: ({ gross }) => gross,
  breakdown: ({ breakdown }) => breakdown,
  leftOut: ({ leftOut }) => leftOut,
  pendingUntil: ({ pendingUntil }) => pendingUntil,
  why: ({ why }) => why,
};

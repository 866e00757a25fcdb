import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { type LocalDate } from '@tipstaff/kernel';
import { type PageAsked, everyPage } from '@tipstaff/projections';
import {
  figureLineColumns,
  figureLines,
  type FigureSeries,
  periodsSaid,
  type ReportingPeriods,
  reportingPeriods,
  type ShownFigure,
} from '@tipstaff/reports';
import { AskedBy } from '../http/asker';
import { ApiListOrCsv, CSV_PAGE, csvAnswer, type CsvColumns, onePage } from '../http/csv';
import { type Unplaced } from '../http/how-far';
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
  SeriesDto,
  SeriesQuery,
} from './report.dto';
import {
  type FiguresAsked,
  GetReport,
  GetSeries,
  GetWindowReport,
  idsOf,
  ListReportCases,
  type ReportAsked,
} from './report.queries';

@ApiTags('reports')
@NeedsOver('figure.read')
@Controller('reports/complaints-and-conduct')
export class ReportsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @LogsNothing('figures of a window, of no case')
  @ApiOperation({
    summary: 'The complaints-and-conduct report',
    description:
      'Twelve months ending on `to` and the twelve before, each figure with numerator, denominator and contract. With `from`, `window`, `compare`, `by` or `rows`: any window beside any other, with what changed between the printed values. With `knownOn`: as it was known on that day. A part of a figure (`breakdown`, `casesByType`, `leftOutBy`, `reportedTwice`, `parts`) that is under five is null for whoever has not `figure.small`.',
  })
  @ApiListOrCsv(ReportDto)
  @Problems('not-found')
  async getReport(
    @AskedBy() asker: Actor,
    @Query() query: ReportQuery,
  ): Promise<Unplaced<ReportDto> | StreamableFile> {
    // A line of a file says its window, and so each file is of any window.
    if (isOfAnyWindow(query) || query.format !== 'json') return this.windowReport(asker, query);
    return this.queries.execute(new GetReport(askedIn(query), asker));
  }

  private async windowReport(
    asker: Actor,
    query: ReportQuery,
  ): Promise<Unplaced<ReportDto> | StreamableFile> {
    const { format, force, by = null, rows = 'table' } = query;
    const { last: window, previous: compared } = periodsIn(query);
    const asked = { ...whoseIn(query), window, compared, by, rows };
    const report = await this.queries.execute(new GetWindowReport(asked, asker));
    if (format === 'json') return report;
    const name = `complaints-and-conduct-${force}-${window.from}-to-${window.to}`;
    const pages = onePage(figureLines(report));
    return csvAnswer({ format, name, columns: figureLineColumns, pages });
  }

  @Get('series')
  @LogsNothing('figures of months and quarters, of no case')
  @ApiOperation({
    summary: 'The figures month by month or quarter by quarter',
    description:
      'The last `n` calendar months or quarters up to `to`; one that `to` cuts is `partial`. As a file: a line for each figure and piece.',
  })
  @ApiListOrCsv(SeriesDto)
  @Problems('not-found')
  async getReportSeries(
    @AskedBy() asker: Actor,
    @Query() query: SeriesQuery,
  ): Promise<Unplaced<SeriesDto> | StreamableFile> {
    const { format, force, by = 'quarter', n, row } = query;
    const rows = row === undefined ? idsOf(query.rows ?? 'table') : [row];
    const to = (query.to ?? null) as LocalDate | null;
    const asked = { ...whoseIn(query), to, by, n, rows };
    const series = await this.queries.execute(new GetSeries(asked, asker));
    if (format === 'json') return series;
    const name = `complaints-and-conduct-${force}-by-${by}`;
    return csvAnswer({ format, name, columns: seriesColumns, pages: onePage(linesOf(series)) });
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
  @Problems('not-found')
  async listReportCases(
    @AskedBy() asker: Actor,
    @Param() { id }: RowParams,
    @Query() query: RowCasesQuery,
  ): Promise<Unplaced<FigureCasesDto> | StreamableFile> {
    const { format, limit, after, period, by, part } = query;
    const window = (isOfAnyWindow(query) ? periodsIn(query) : twelveMonthsIn(query))[period];
    const ofPart = by === undefined || part === undefined ? null : { by, part };
    const asked = { ...whoseIn(query), window, ofPart };
    const found = (page: PageAsked) =>
      this.queries.execute(new ListReportCases(asked, id, page, asker));
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

function askedIn(query: ReportQuery): ReportAsked {
  return { ...whoseIn(query), to: query.to as LocalDate };
}

function whoseIn({
  force,
  knownOn,
  minPosition,
}: Pick<ReportQuery, 'force' | 'knownOn' | 'minPosition'>): FiguresAsked {
  return { force, knownOn: (knownOn ?? null) as LocalDate | null, minPosition };
}

/** Without any of these it is the table of twelve months, as it always was. */
function isOfAnyWindow({ from, window, compare, by, rows }: ReportQuery): boolean {
  return [from, window, compare, by, rows].some((said) => said !== undefined);
}

function twelveMonthsIn({ to }: ReportQuery): ReportingPeriods {
  return reportingPeriods(to as LocalDate);
}

function periodsIn({ from, to, window, compare }: ReportQuery): ReportingPeriods {
  return periodsSaid({
    from: (from ?? null) as LocalDate | null,
    to: to as LocalDate,
    ...{ window: window ?? null, compare: compare ?? null },
  });
}

interface SeriesLine {
  readonly series: FigureSeries;
  readonly row: FigureSeries['rows'][number];
  readonly piece: FigureSeries['pieces'][number];
  readonly figure: ShownFigure;
}

function linesOf(series: FigureSeries): readonly SeriesLine[] {
  return series.rows.flatMap((row) =>
    series.pieces.flatMap((piece, index) => {
      const figure = row.figures[index];
      return figure ? [{ series, row, piece, figure }] : [];
    }),
  );
}

const seriesColumns: CsvColumns<SeriesLine> = {
  id: ({ row }) => row.id,
  label: ({ row }) => row.label,
  unit: ({ row }) => row.unit,
  force: ({ series }) => series.force,
  knownOn: ({ series }) => series.knownOn,
  position: ({ series }) => series.position,
  from: ({ piece }) => piece.from,
  to: ({ piece }) => piece.to,
  partial: ({ piece }) => piece.partial,
  value: ({ figure }) => figure.value,
  exact: ({ figure }) => figure.exact,
  numerator: ({ figure }) => figure.numerator ?? null,
  denominator: ({ figure }) => figure.denominator ?? null,
  pending: ({ figure }) => figure.pending ?? null,
  leftOut: ({ figure }) => figure.leftOut ?? null,
  contract: ({ row }) => row.contract,
};

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

import { Controller, Get, NotFoundException, Req } from '@nestjs/common';
import { LocalDate } from '@tipstaff/kernel';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { type PartsOf } from '../api/types';
import { PAGES } from '../pages/address';
import { type Visit, Visits } from '../visit';
import { FigureCasesPage } from './figure-cases-page';
import { ReportPage } from './report-page';
import { SeriesPage } from './series-page';

const REPORT = '/api/v1/reports/complaints-and-conduct';
const ROW_CASES = '/api/v1/reports/complaints-and-conduct/rows/{id}/cases';

const SERIES = '/api/v1/reports/complaints-and-conduct/series';

const MOST_CASES = 200;

type ReportParts = PartsOf<typeof REPORT>;
type RowParts = PartsOf<typeof ROW_CASES>;
type SeriesParts = PartsOf<typeof SERIES>;

@Controller(`${PAGES}/reports/complaints-and-conduct`)
export class ReportController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async report(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { to: asked, from, window, compare, by, rows, knownOn } = saidIn(request.query);
    const { force } = visit;
    const to = asked ?? (await lastDayOfReport(visit));
    const more = { from, window, compare, by, rows, knownOn };
    const said = { to, ...saidIn(more) };
    const report = await visit.api.get(REPORT, { query: { force, ...said } } as ReportParts);
    return <ReportPage visit={visit} report={report} said={said} />;
  }

  @Get('rows/:row/series')
  async series(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { row } = request.params as { readonly row: string };
    const { to, by, knownOn } = saidIn(request.query);
    const { force } = visit;
    const query = { force, row, ...saidIn({ to, by, knownOn }) };
    const series = await visit.api.get(SERIES, { query } as SeriesParts);
    const [found] = series.rows;
    if (!found) throw new NotFoundException();
    return <SeriesPage visit={visit} series={series} row={found} to={to} />;
  }

  @Get('rows/:row')
  async cases(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { row } = request.params as { readonly row: string };
    const { after, ...said } = saidIn(request.query);
    const parts = {
      path: { id: row },
      query: {
        ...{ to: '', ...said, force: visit.force },
        ...(after ? { after } : {}),
        limit: MOST_CASES,
      },
    } as RowParts;
    const found = await visit.api.get(ROW_CASES, parts);
    return <FigureCasesPage visit={visit} found={found} said={said} isFirst={!after} />;
  }
}

interface Said {
  readonly to?: string;
  readonly from?: string;
  readonly window?: string;
  readonly compare?: string;
  readonly by?: string;
  readonly part?: string;
  readonly rows?: string;
  readonly knownOn?: string;
  readonly period?: string;
  readonly after?: string;
}

/** What a form left empty, or the address says twice, is not said. */
function saidIn(query: unknown): Said {
  return Object.fromEntries(
    Object.entries(query as object).filter(
      ([, value]) => typeof value === 'string' && value !== '',
    ),
  ) as Said;
}

/**
 * With which a report ends where no day is asked for: the last month that is over by the clock of the record, which
 * in a demonstration is not that of this machine.
 */
export async function lastDayOfReport({ api, force }: Visit): Promise<LocalDate> {
  const { on } = await api.get('/api/v1/forces/{force}', { path: { force } });
  return LocalDate.endOfMonth(LocalDate.parse(on), -1);
}

import { Controller, Get, Req } from '@nestjs/common';
import { LocalDate } from '@tipstaff/kernel';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { type Api, ApiRefusal } from '../api/api';
import { type PartsOf } from '../api/types';
import { PAGES } from '../pages/address';
import { Visits } from '../visit';
import { ForecastPage } from './forecast-page';
import { FunnelPage, NoFunnelPage } from './funnel-page';
import { SettledPage } from './settled-page';
import { WhyPage } from './why-page';

const WHY = '/api/v1/reports/figures/{id}/why';
const SETTLED = '/api/v1/reports/figures/{id}/settled';
const YEAR = '/api/v1/reports/figures/{id}/calendar-year';
const FORECAST = '/api/v1/reports/chapter-13-forecast';
const FUNNEL = '/api/v1/reports/funnel';

/** The counts of which a paper says what the calendar year comes to. */
const COUNTS_OF_YEAR = ['complaints-logged', 'conduct-cases', 'chapter-13-reports'] as const;

/** What a figure does not say by itself. */
@Controller(`${PAGES}/figures`)
export class FigurePagesController {
  constructor(private readonly visits: Visits) {}

  @Get('rows/:row/why')
  async why(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { row } = request.params as { readonly row: string };
    const said = saidIn(request.query);
    const to = lastOfMonthBefore(await today(visit.api, visit.force));
    const [last, previous] = [twelveMonths(to), twelveMonths(LocalDate.endOfMonth(to, -12))];
    const days = {
      ...{
        beforeFrom: said['beforeFrom'] ?? previous.from,
        beforeTo: said['beforeTo'] ?? previous.to,
      },
      ...{ afterFrom: said['afterFrom'] ?? last.from, afterTo: said['afterTo'] ?? last.to },
      ...{ knownOnBefore: said['knownOnBefore'], knownOnAfter: said['knownOnAfter'] },
    };
    const { knownOnBefore, knownOnAfter } = days;
    const found = await visit.api.get(WHY, {
      path: { id: row },
      query: {
        force: visit.force,
        before: `${days.beforeFrom}..${days.beforeTo}`,
        after: `${days.afterFrom}..${days.afterTo}`,
        ...(knownOnBefore ? { knownOnBefore } : {}),
        ...(knownOnAfter ? { knownOnAfter } : {}),
      },
    } as PartsOf<typeof WHY>);
    return <WhyPage visit={visit} found={found} days={days} />;
  }

  @Get('rows/:row/settled')
  async settled(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { row } = request.params as { readonly row: string };
    const { knownOn } = saidIn(request.query);
    const query = { force: visit.force, ...(knownOn ? { knownOn } : {}) };
    const parts = { path: { id: row }, query } as PartsOf<typeof SETTLED>;
    return <SettledPage visit={visit} found={await visit.api.get(SETTLED, parts)} />;
  }

  @Get('forecast')
  async forecast(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { on } = saidIn(request.query);
    const query = { force: visit.force, ...(on ? { on } : {}) };
    const found = await visit.api.get(FORECAST, { query });
    const years = [];
    for (const id of COUNTS_OF_YEAR) {
      years.push(await visit.api.get(YEAR, { path: { id }, query }));
    }
    return <ForecastPage visit={visit} found={found} years={years} />;
  }

  @Get('funnel')
  async funnel(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const said = saidIn(request.query);
    const usual = twelveMonths(lastOfMonthBefore(await today(visit.api, visit.force)));
    const query = {
      force: visit.force,
      ...{ from: said['from'] ?? usual.from, to: said['to'] ?? usual.to },
      ...(said['by'] === 'month' ? { by: 'month' as const } : {}),
    };
    try {
      return <FunnelPage visit={visit} found={await visit.api.get(FUNNEL, { query })} />;
    } catch (error) {
      if (!(error instanceof ApiRefusal) || !NO_FUNNEL.has(error.problem.code)) throw error;
      const { title, detail: why = title } = error.problem;
      return <NoFunnelPage {...{ visit, why, window: query }} />;
    }
  }
}

const NO_FUNNEL: ReadonlySet<string | undefined> = new Set([
  'report.no-funnel',
  'report.too-many-pieces',
]);

/** What a form left empty, or the address says twice, is not said. */
function saidIn(query: unknown): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(query as object).filter(
      ([, value]) => typeof value === 'string' && value !== '',
    ),
  ) as Record<string, string>;
}

/** The day by the clock of the record, which in a demonstration is not that of this machine. */
async function today(api: Api, force: string): Promise<LocalDate> {
  const { on } = await api.get('/api/v1/forces/{force}', { path: { force } });
  return LocalDate.parse(on);
}

const lastOfMonthBefore = (day: LocalDate): LocalDate => LocalDate.endOfMonth(day, -1);

/** Twelve whole months to the last day of one. */
function twelveMonths(to: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: LocalDate.addDays(LocalDate.endOfMonth(to, -12), 1), to };
}

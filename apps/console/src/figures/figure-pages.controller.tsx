import { Controller, Get, Req, Res } from '@nestjs/common';
import { LocalDate } from '@tipstaff/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { ApiRefusal, segment } from '../api/api';
import { type PartsOf } from '../api/types';
import { PAGES } from '../pages/address';
import { dayCalled, type Filter, narrowed } from '../pages/narrowed';
import { type SeeOther } from '../pages/page.interceptor';
import { Visits } from '../visit';
import { lastDayOfReport } from '../reports/last-day-of-report';
import { figureIfAny, noSuchFigure, rowIn } from '../reports/no-such-figure';
import { ADDRESS, crumbsTo } from '../reports/report-page';
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
  async why(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const row = rowIn(request);
    return narrowed({ request, reply, visit, filter: whyFilter(row) }, async (asked) => {
      const to = await lastDayOfReport(visit);
      const [last, previous] = [twelveMonths(to), twelveMonths(LocalDate.endOfMonth(to, -12))];
      const days = {
        ...{ beforeFrom: previous.from, beforeTo: previous.to },
        ...{ afterFrom: last.from, afterTo: last.to },
        ...asked.said,
      };
      const { beforeFrom, beforeTo, afterFrom, afterTo, ...knownOn } = days;
      const query = {
        force: visit.force,
        before: `${beforeFrom}..${beforeTo}`,
        after: `${afterFrom}..${afterTo}`,
        ...knownOn,
      };
      const parts = { path: { id: row }, query } as PartsOf<typeof WHY>;
      const found = await figureIfAny(visit.api.get(WHY, parts));
      if (found === null) return noSuchFigure({ visit, reply, row, addressOf: whyAddress });
      return <WhyPage {...{ visit, found, asked, days }} />;
    });
  }

  @Get('rows/:row/settled')
  async settled(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const row = rowIn(request);
    return narrowed({ request, reply, visit, filter: settledFilter(row) }, async (asked) => {
      const query = { force: visit.force, ...asked.said };
      const parts = { path: { id: row }, query } as PartsOf<typeof SETTLED>;
      const found = await figureIfAny(visit.api.get(SETTLED, parts));
      if (found === null) return noSuchFigure({ visit, reply, row, addressOf: settledAddress });
      return <SettledPage {...{ visit, found, asked }} />;
    });
  }

  @Get('forecast')
  async forecast(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    return narrowed({ request, reply, visit, filter: FORECAST_FILTER }, async (asked) => {
      const query = { force: visit.force, ...asked.said };
      const found = await visit.api.get(FORECAST, { query });
      const years = [];
      let whyNone: string | null = null;
      for (const id of COUNTS_OF_YEAR) {
        try {
          years.push(await visit.api.get(YEAR, { path: { id }, query }));
        } catch (error) {
          if (!(error instanceof ApiRefusal) || error.problem.code !== NO_FORECAST) throw error;
          whyNone = error.problem.detail ?? error.problem.title;
        }
      }
      return <ForecastPage {...{ visit, found, years, whyNone, asked }} />;
    });
  }

  @Get('funnel')
  async funnel(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    return narrowed({ request, reply, visit, filter: FUNNEL_FILTER }, async (asked) => {
      const usual = twelveMonths(await lastDayOfReport(visit));
      const window = { ...usual, ...asked.said };
      const query = { force: visit.force, ...window };
      try {
        return <FunnelPage {...{ visit, found: await visit.api.get(FUNNEL, { query }), asked }} />;
      } catch (error) {
        if (!(error instanceof ApiRefusal) || !NO_FUNNEL.has(error.problem.code)) throw error;
        const { title, detail: why = title } = error.problem;
        return <NoFunnelPage {...{ visit, why, window, asked }} />;
      }
    });
  }
}

const whyAddress = (row: string): string => `/figures/rows/${segment(row)}/why`;
const settledAddress = (row: string): string => `/figures/rows/${segment(row)}/settled`;

const whyFilter = (row: string): Filter => ({
  ...{ title: 'Why a figure changed', part: ADDRESS, crumbs: crumbsTo('Why it changed') },
  action: whyAddress(row),
  ...{ label: 'Values to compare', button: 'Compare' },
  properties: {
    beforeFrom: dayCalled('Before: first day'),
    beforeTo: dayCalled('Before: last day'),
    knownOnBefore: dayCalled('Before: as known on'),
    afterFrom: dayCalled('After: first day'),
    afterTo: dayCalled('After: last day'),
    knownOnAfter: dayCalled('After: as known on'),
  },
  named: { before: 'beforeTo', after: 'afterTo' },
});

const settledFilter = (row: string): Filter => ({
  ...{ title: 'How settled a figure is', part: ADDRESS, crumbs: crumbsTo('How settled') },
  action: settledAddress(row),
  ...{ label: 'Day', button: 'Show' },
  properties: { knownOn: dayCalled('As known on') },
});

const FORECAST_FILTER: Filter = {
  ...{ title: 'What is coming', part: ADDRESS },
  ...{ action: '/figures/forecast', label: 'Day', button: 'Show' },
  properties: { on: dayCalled('As known on') },
};

const FUNNEL_FILTER: Filter = {
  ...{ title: 'Complaints by unit', part: ADDRESS },
  ...{ action: '/figures/funnel', label: 'Window', button: 'Show', usual: { by: 'quarter' } },
  properties: {
    from: dayCalled('First day'),
    to: dayCalled('Last day'),
    by: {
      title: 'By quarter or month',
      oneOf: [
        { const: 'quarter', title: 'Quarter' },
        { const: 'month', title: 'Month' },
      ],
    },
  },
};

const NO_FORECAST = 'report.no-forecast';
const NO_FUNNEL: ReadonlySet<string | undefined> = new Set([
  'report.no-funnel',
  'report.too-many-pieces',
]);

/** Twelve whole months to the last day of one. */
function twelveMonths(to: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: LocalDate.addDays(LocalDate.endOfMonth(to, -12), 1), to };
}

import { Controller, Get, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { LocalDate } from '@tipstaff/kernel';
import { queryOf, segment } from '../api/api';
import { type PartsOf } from '../api/types';
import { type FieldSchema } from '../commands/field';
import { windowInWords } from '../figures/window-in-words';
import { PAGES } from '../pages/address';
import { dayCalled, type Filter, narrowed } from '../pages/narrowed';
import { type SeeOther } from '../pages/page.interceptor';
import { saidIn } from '../pages/said-in';
import { Visits } from '../visit';
import { FigureCasesPage } from './figure-cases-page';
import { lastDayOfReport, lastMonthOver, REPORT, todayOf } from './last-day-of-report';
import { figureIfAny, noSuchFigure, rowIn } from './no-such-figure';
import { ADDRESS, crumbsTo, ReportPage, WINDOWS } from './report-page';
import { SeriesPage } from './series-page';

const ROW_CASES = '/api/v1/reports/complaints-and-conduct/rows/{id}/cases';

const SERIES = '/api/v1/reports/complaints-and-conduct/series';

const MOST_CASES = 200;

type RowParts = PartsOf<typeof ROW_CASES>;
type SeriesParts = PartsOf<typeof SERIES>;

@Controller(`${PAGES}/reports/complaints-and-conduct`)
export class ReportController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async report(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    return narrowed({ request, reply, visit, filter: reportFilter(request) }, async (asked) => {
      const { force } = visit;
      const today = await todayOf(visit);
      const said = { to: lastMonthOver(today), ...asked.said };
      const report = await visit.api.get(REPORT, { query: { force, ...said } });
      return <ReportPage {...{ visit, report, said, asked, today }} />;
    });
  }

  @Get('rows/:row/series')
  async series(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const row = rowIn(request);
    return narrowed({ request, reply, visit, filter: seriesFilter(row) }, async (asked) => {
      const query = { force: visit.force, row, ...asked.said };
      const series = await figureIfAny(visit.api.get(SERIES, { query } as SeriesParts));
      const [found] = series?.rows ?? [];
      if (!series || !found) return noSuchFigure({ visit, reply, row, addressOf: seriesAddress });
      return <SeriesPage {...{ visit, series, asked }} row={found} />;
    });
  }

  @Get('rows/:row')
  async cases(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const row = rowIn(request);
    return narrowed({ request, reply, visit, filter: casesFilter(row, request) }, async (asked) => {
      const { after } = asked.beside;
      const said = { to: asked.said['to'] ?? (await lastDayOfReport(visit)), ...asked.said };
      const parts = {
        path: { id: row },
        query: { ...said, force: visit.force, ...(after ? { after } : {}), limit: MOST_CASES },
      } as RowParts;
      const found = await figureIfAny(visit.api.get(ROW_CASES, parts));
      const addressOf = (other: string): string =>
        `${casesAddress(other)}${queryOf({ ...said, force: visit.force })}`;
      if (found === null) return noSuchFigure({ visit, reply, row, addressOf });
      return <FigureCasesPage {...{ visit, found, said }} isFirst={!after} />;
    });
  }
}

const casesAddress = (row: string): string => `${ADDRESS}/rows/${segment(row)}`;
const seriesAddress = (row: string): string => `${casesAddress(row)}/series`;

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, title]) => ({ const: value, title }));

const TWO_DAYS = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

const BEFORE_IT = 'The window before it';

/** What an address may say, and need not: it is so where nothing is said. */
const PREVIOUS = 'previous';
const usualBeside = (query: unknown): Readonly<Record<string, string>> =>
  saidIn(query, ['compare'])['compare'] === PREVIOUS ? { compare: PREVIOUS } : {};

/** What a window can be put beside; any other two days only where the address says them. */
function besideIn(query: unknown): FieldSchema {
  const { compare = '' } = saidIn(query, ['compare']);
  const [, from, to] = TWO_DAYS.exec(compare) ?? [];
  const isWindow = [from, to].every((one) => one !== undefined && LocalDate.fault(one) === null);
  return {
    title: 'Compared with',
    oneOf: choices({
      [compare === PREVIOUS ? PREVIOUS : '']: BEFORE_IT,
      'year-before': 'The same a year before',
      ...(isWindow ? { [compare]: windowInWords({ from: from ?? '', to: to ?? '' }) } : {}),
    }),
  };
}

/** In the order of the form. */
const ofReport = (query: unknown): Readonly<Record<string, FieldSchema>> => ({
  to: dayCalled('Last day'),
  window: {
    title: 'Window',
    oneOf: choices({
      '': 'From the first day given, else twelve months',
      '12m': 'Twelve months to the last day',
      month: 'The month so far',
      quarter: 'The quarter so far',
      ytd: 'The calendar year to date',
      fytd: 'The financial year to date',
    }),
  },
  from: dayCalled('First day'),
  compare: besideIn(query),
  knownOn: dayCalled('As it was known on'),
  by: {
    title: 'Divided by',
    oneOf: choices({
      '': 'Nothing',
      type: 'Type of case',
      route: 'Route of handling',
      body: 'Body',
      unit: 'Unit',
      category: 'Category of allegation',
      'officer-or-staff': 'Officer or staff',
    }),
  },
  rows: {
    title: 'Figures',
    oneOf: choices({ table: 'Those of the published table', all: 'All there are' }),
  },
});

const reportFilter = ({ query }: FastifyRequest): Filter => ({
  ...{ title: 'Complaints and conduct', part: ADDRESS, action: ADDRESS },
  ...{ label: 'Period', button: 'Show' },
  properties: ofReport(query),
  usual: { rows: 'table', ...usualBeside(query) },
});

const seriesFilter = (row: string): Filter => ({
  ...{ title: 'A figure piece by piece', part: ADDRESS, crumbs: crumbsTo('Piece by piece') },
  ...{ action: seriesAddress(row), label: 'Pieces', button: 'Show' },
  properties: {
    to: dayCalled('Last day'),
    by: { title: 'By quarter or month', oneOf: choices({ quarter: 'Quarter', month: 'Month' }) },
    knownOn: dayCalled('As it was known on'),
  },
  usual: { by: 'quarter' },
});

const casesFilter = (row: string, { query }: FastifyRequest): Filter => ({
  ...{ title: 'The cases behind a figure', part: ADDRESS, crumbs: crumbsTo('Cases') },
  ...{ action: casesAddress(row), label: 'Period', button: 'Show' },
  properties: {
    ...ofReport(query),
    part: { title: 'Part' },
    period: {
      title: 'Which of the two windows',
      oneOf: choices(WINDOWS),
    },
  },
  usual: { rows: 'table', period: 'last', ...usualBeside(query) },
  beside: ['after'],
});

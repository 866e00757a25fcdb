import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { randomUUID } from 'node:crypto';
import { ApiRefusal, queryOf, segment } from '../api/api';
import { type Dto } from '../api/types';
import { typedIn } from '../commands/command-form';
import { valueOf } from '../commands/field';
import { FORM_ROUTE, formOf, wordIn } from '../forms';
import { PAGES } from '../pages/address';
import { type Filter, narrowed } from '../pages/narrowed';
import { mustMay } from '../pages/must-may';
import { SeeOther } from '../pages/page.interceptor';
import { type Visit, Visits } from '../visit';
import { FindingsPage, type SentAnswer } from './findings-page';
import { FramesPage } from './frames-page';
import { DAY, ImportMeasuresPage, isDayByHand, type SentTables } from './import-page';
import { SeriesPage } from './series-page';
import { MeasureTablePage } from './table-page';
import { valueAsTable } from './value-as-table';

/** Refusals after which the page comes back with what was typed. */
const COMES_BACK = [400, 409, 422];
const NOTHING: SentTables = {
  tables: '',
  commentary: '',
  reason: '',
  one: null,
  problem: null,
  outcome: null,
};

/** Published measures: tables, what does not follow in them, how a series runs, and how they come in. */
@Controller(`${PAGES}/measures`)
export class MeasuresPagesController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async frames(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const path = { force: visit.force };
    const list = await visit.api.get('/api/v1/measures/{force}/frames', { path });
    return <FramesPage visit={visit} list={list} />;
  }

  @Get('table')
  async table(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    return narrowed({ request, reply, visit, filter: TABLE_FILTER }, async (asked) => {
      const { frame = '', ...days } = asked.said;
      const table = await visit.api.get('/api/v1/measures/{force}/tables', {
        path: { force: visit.force },
        query: { frame, ...days },
      });
      return <MeasureTablePage {...{ visit, table, asked }} />;
    });
  }

  @Get('series')
  async series(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    return narrowed({ request, reply, visit, filter: SERIES_FILTER }, async (asked) => {
      const series = await visit.api.get('/api/v1/measures/{force}/series', {
        path: { force: visit.force },
        query: { measure: asked.said['measure'] ?? '' },
      });
      return <SeriesPage visit={visit} series={series} />;
    });
  }

  @Get('findings')
  async findings(@Req() request: FastifyRequest): Promise<VNode> {
    return this.findingsPage(await this.visits.begin(request), null);
  }

  @Post('findings/:finding')
  @RouteConfig(FORM_ROUTE)
  async answer(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther | VNode> {
    const { finding } = request.params as { readonly finding: string };
    const { fields, csrf } = formOf(request);
    const visit = await this.visits.begin(request, fields.get('force') ?? undefined);
    const { force } = visit;
    const answer = fields.get('answer') ?? '';
    const reason = (fields.get('reason') ?? '').trim();
    try {
      await visit.api.post(
        `/api/v1/measures/${segment(force)}/findings/${segment(finding)}/answers`,
        {
          headers: { ...csrf, 'idempotency-key': wordIn(fields, '_key') },
          body: { answer, reason },
        },
      );
      void reply.code(303);
      return new SeeOther(`/measures/findings${queryOf({ force })}#finding-${finding}`);
    } catch (error) {
      if (!(error instanceof ApiRefusal) || !COMES_BACK.includes(error.status)) throw error;
      void reply.code(error.status);
      return this.findingsPage(visit, { finding, answer, reason, problem: error.problem });
    }
  }

  private async findingsPage(visit: Visit, sent: SentAnswer | null): Promise<VNode> {
    const path = { force: visit.force };
    const found = await visit.api.get('/api/v1/measures/{force}/findings', { path });
    return <FindingsPage {...{ visit, found, sent }} idempotencyKey={randomUUID()} />;
  }

  @Get('import')
  async importForm(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    mustMay(visit, 'measure.record', request);
    return <ImportMeasuresPage visit={visit} sent={NOTHING} idempotencyKey={randomUUID()} />;
  }

  @Post('import')
  @RouteConfig(FORM_ROUTE)
  async importTables(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode> {
    const { fields, csrf } = formOf(request);
    const visit = await this.visits.begin(request, fields.get('force') ?? undefined);
    const said = (name: string): string => (fields.get(name) ?? '').replaceAll('\r\n', '\n').trim();
    // A value by hand is a table of one row: the same rules judge it.
    const isOne = fields.has('measure');
    const typedOne = typedIn(fields);
    const saidOfOne = (name: string): string => {
      if (!isDayByHand(name)) return said(name);
      const day = valueOf(name, DAY, typedOne);
      return typeof day === 'string' ? day : '';
    };
    const tables = isOne ? valueAsTable(saidOfOne) : said('tables');
    const [commentary, reason] = [said('commentary'), said('reason')];
    const typed = isOne
      ? {
          ...NOTHING,
          one: Object.fromEntries([...fields.keys()].map((name) => [name, said(name)])),
        }
      : { ...NOTHING, tables, commentary, reason };
    try {
      const answer = await visit.api.post(`/api/v1/measures/${segment(visit.force)}/imports`, {
        headers: { ...csrf, 'idempotency-key': wordIn(fields, '_key') },
        body: {
          tables,
          ...(commentary === '' ? {} : { commentary }),
          ...(reason === '' ? {} : { correct: reason }),
          dryRun: fields.get('how') === 'dry-run',
        },
      });
      const outcome = answer.json() as Dto<'MeasuresImportedDto'>;
      const dryRun = fields.get('how') === 'dry-run';
      const isIn = isOne && outcome.rejected.length === 0;
      const sent = { ...(isIn ? NOTHING : typed), outcome: { ...outcome, dryRun } };
      return <ImportMeasuresPage visit={visit} sent={sent} idempotencyKey={randomUUID()} />;
    } catch (error) {
      if (!(error instanceof ApiRefusal) || !COMES_BACK.includes(error.status)) throw error;
      void reply.code(error.status);
      const sent = { ...typed, problem: error.problem };
      return <ImportMeasuresPage visit={visit} sent={sent} idempotencyKey={randomUUID()} />;
    }
  }
}

const crumbsTo = (text: string) => [{ text: 'Measures', href: '/measures' }, { text }];

const TABLE_FILTER: Filter = {
  ...{ title: 'Table of measures', part: '/measures', crumbs: crumbsTo('Table') },
  ...{ action: '/measures/table', label: 'Days', button: 'Show' },
  properties: {
    frame: { title: 'Table' },
    to: { title: 'Figures end on', format: 'date' },
    knownOn: { title: 'Published by', format: 'date' },
  },
};

const SERIES_FILTER: Filter = {
  ...{ title: 'A measure over time', part: '/measures', crumbs: crumbsTo('A measure') },
  ...{ action: '/measures/series', label: 'Measure', button: 'Show' },
  properties: { measure: { title: 'Measure' } },
};

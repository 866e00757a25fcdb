import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { type Dto, type PartsOf } from '../api/types';
import { PAGES } from '../pages/address';
import { notThere } from '../pages/not-there';
import { saidIn } from '../pages/said-in';
import { directoryFor } from '../home/directory';
import { Visits } from '../visit';
import { CasePage, DeadlinesOfCasePage } from './case-page';
import { DraftPage } from './chapter-13';
import { ExplanationPage } from './explanation-page';
import { obligationOfKey } from './obligation-of-key';
import { RemindersPage } from './reminders-page';

/** As the address names a case; the API judges whether it can be one. */
export interface CaseParams {
  readonly kind: string;
  readonly force: string;
  readonly reference: string;
}

type CaseType = Dto<'CaseDto'>['type'];

@Controller(`${PAGES}/cases/:kind/:force/:reference`)
export class CaseController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const params = request.params as CaseParams;
    const { done } = saidIn(request.query, ['done']);
    const visit = await this.visits.begin(request, params.force);
    const [shown, directory] = await Promise.all([
      // What ended is explained on a page of its own: there can be a hundred of it.
      visit.api.get(CASE, { path: pathOf(params), query: { explain: 'standing' } }),
      directoryFor(visit),
    ]);
    return <CasePage visit={visit} of={shown} directory={directory} done={Number(done)} />;
  }

  @Get('deadlines')
  async deadlines(@Req() request: FastifyRequest): Promise<VNode> {
    const params = request.params as CaseParams;
    const visit = await this.visits.begin(request, params.force);
    const [of, directory] = await Promise.all([
      visit.api.get(CASE, { path: pathOf(params) }),
      directoryFor(visit),
    ]);
    return <DeadlinesOfCasePage visit={visit} of={of} directory={directory} />;
  }

  @Get('chapter-13/:period')
  async draft(@Req() request: FastifyRequest): Promise<VNode> {
    const params = request.params as CaseParams & { readonly period: string };
    const visit = await this.visits.begin(request, params.force);
    // Each is what the address says: the API judges it.
    const path = { ...pathOf(params), period: params.period } as unknown as PeriodPath;
    const shown = await visit.api.get(CASE, unexplained(pathOf(params)));
    const [draft, directory] = await Promise.all([
      visit.api.get(PERIOD, { path }),
      directoryFor(visit),
    ]);
    return <DraftPage visit={visit} of={shown} draft={draft} directory={directory} />;
  }

  @Get('reminders')
  async reminders(@Req() request: FastifyRequest): Promise<VNode> {
    const params = request.params as CaseParams;
    const visit = await this.visits.begin(request, params.force);
    const shown = await visit.api.get(CASE, unexplained(pathOf(params)));
    const { type, force, reference } = shown;
    const query = { force, case: `${type}:${force}:${reference}`, limit: MOST_REMINDERS };
    const [sent, directory] = await Promise.all([
      visit.api.get('/api/v1/reminders', { query }),
      directoryFor(visit),
    ]);
    return <RemindersPage visit={visit} of={shown} sent={sent} directory={directory} />;
  }

  @Get('deadlines/:obligation')
  async explain(@Req() request: FastifyRequest): Promise<VNode> {
    const params = request.params as CaseParams & { readonly obligation: string };
    const visit = await this.visits.begin(request, params.force);
    const query = { explain: params.obligation.replaceAll('~', '#') };
    const shown = await visit.api.get(CASE, { path: pathOf(params), query });
    const one = obligationOfKey(shown.obligations, params.obligation);
    if (one === undefined) {
      const detail = 'The case owes nothing of this kind: a fact may have been corrected since.';
      throw notThere(request, 'console.no-such-deadline', detail);
    }
    return <ExplanationPage visit={visit} of={shown} obligation={one} />;
  }
}

const MOST_REMINDERS = 100;
export const PERIOD = '/api/v1/cases/{type}/{force}/{reference}/chapter-13/{period}';
export type PeriodPath = PartsOf<typeof PERIOD>['path'];

export const CASE = '/api/v1/cases/{type}/{force}/{reference}';

/** Of a page that explains no date. */
export const unexplained = <Path extends object>(path: Path) => ({
  ...{ path, query: { explain: 'none' } },
});

export const pathOf = ({ kind, force, reference }: CaseParams) => ({
  ...{ type: kind as CaseType, force, reference },
});

import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { ApiRefusal } from '../api/api';
import { type AnswerTo, type PartsOf } from '../api/types';
import { PAGES } from '../pages/address';
import { Visits } from '../visit';
import { CaseListPage } from './case-list-page';
import { Contract } from './contract';

type CasesQuery = NonNullable<PartsOf<'/api/v1/cases'>['query']>;

/** What is not for a form of the page: it has its own links. */
const NO_FILTERS = ['format', 'minPosition', 'limit'];

@Controller(PAGES)
export class CaseListController {
  constructor(
    private readonly visits: Visits,
    private readonly contract: Contract,
  ) {}

  @Get('cases')
  async list(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const filters = await this.contract.caseFilters();
    const chosen = chosenIn(request.query, [...filters.keys()]);
    const query = { ...Object.fromEntries(chosen), force: visit.force } as CasesQuery;
    const passedOver = Object.keys(request.query as object).filter(
      (name) => !filters.has(name) && !NO_FILTERS.includes(name),
    );
    const page = { visit, filters, chosen, passedOver };
    try {
      const found: AnswerTo<'/api/v1/cases'> = await visit.api.get('/api/v1/cases', { query });
      return <CaseListPage {...page} found={found} faults={[]} />;
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.status !== 400) throw error;
      const { errors = [], detail = '' } = error.problem;
      const faults = errors.length > 0 ? errors : [{ pointer: '', detail }];
      return <CaseListPage {...page} found={null} faults={faults} />;
    }
  }
}

/** What the address says, of what there is to say; empty fields of a form say nothing. */
function chosenIn(query: unknown, names: readonly string[]): ReadonlyMap<string, string> {
  const given = query as Readonly<Record<string, unknown>>;
  return new Map(
    names.flatMap((name) => {
      const value = given[name];
      const isSaid = typeof value === 'string' && value !== '' && !NO_FILTERS.includes(name);
      return isSaid && name !== 'force' ? [[name, value] as const] : [];
    }),
  );
}

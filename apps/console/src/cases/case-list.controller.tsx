import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { ApiRefusal } from '../api/api';
import { type AnswerTo } from '../api/types';
import { PAGES } from '../pages/address';
import { savedListsOf } from '../lists/saved-lists';
import { type Visit, Visits } from '../visit';
import { CaseListPage } from './case-list-page';
import { Contract } from './contract';

type Found = AnswerTo<'/api/v1/cases'>;

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
    const said = request.query as Readonly<Record<string, unknown>>;
    const lists = await savedListsOf(visit);
    const saved = lists.find(({ id }) => id === said['list']) ?? null;
    const names = [...filters.keys()];
    const kept =
      saved === null
        ? said
        : { ...Object.fromEntries(new URLSearchParams(saved.query)), after: said['after'] };
    const chosen = chosenIn(kept, names);
    const passedOver = Object.keys(request.query as object).filter(
      (name) => !filters.has(name) && !NO_FILTERS.includes(name) && name !== 'list',
    );
    const page = { visit, filters, chosen, passedOver, lists, saved };
    try {
      const found = saved
        ? await resultsOf(visit, saved.id, said['after'])
        : await visit.api.get('/api/v1/cases', {
            query: { ...Object.fromEntries(chosen), force: visit.force },
          });
      return <CaseListPage {...page} found={found} faults={[]} />;
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.status !== 400) throw error;
      const { errors = [], detail = '' } = error.problem;
      const faults = errors.length > 0 ? errors : [{ pointer: '', detail }];
      return <CaseListPage {...page} found={null} faults={faults} />;
    }
  }
}

/** As of now: days such as `today-30` are reckoned by the API. */
async function resultsOf({ api }: Visit, list: string, after: unknown): Promise<Found> {
  const query = typeof after === 'string' ? { after } : {};
  return (await api.get('/api/v1/lists/{list}/results', { path: { list }, query })) as Found;
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

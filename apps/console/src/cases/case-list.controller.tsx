import { Controller, Get, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { type AnswerTo } from '../api/types';
import { type SavedList, savedListIn, savedListsOf } from '../lists/saved-lists';
import { PAGES } from '../pages/address';
import { type Filter, narrowed } from '../pages/narrowed';
import { type SeeOther } from '../pages/page.interceptor';
import { saidIn } from '../pages/said-in';
import { type Visit, Visits } from '../visit';
import { caseListFilter, CaseListPage } from './case-list-page';
import { Contract } from './contract';

type Found = AnswerTo<'/api/v1/cases'>;

@Controller(PAGES)
export class CaseListController {
  constructor(
    private readonly visits: Visits,
    private readonly contract: Contract,
  ) {}

  @Get('cases')
  async list(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const filter = caseListFilter(await this.contract.caseFilters());
    const lists = await savedListsOf(visit);
    const saved = savedListIn(request, lists, 'cases');
    return narrowed(
      { request, reply, visit, filter },
      async (asked) => {
        const { after } = asked.beside;
        const chosen = saved ? chosenIn(saved, filter) : asked.said;
        const found = saved
          ? await resultsOf(visit, saved.id, after)
          : await visit.api.get('/api/v1/cases', {
              query: { ...chosen, after, force: visit.force },
            });
        return <CaseListPage {...{ asked, chosen, found, lists, saved }} />;
      },
      (asked) => <CaseListPage {...{ asked, lists, saved }} chosen={asked.said} found={null} />,
    );
  }
}

/** As of now: days such as `today-30` are reckoned by the API. */
async function resultsOf({ api }: Visit, list: string, after: string | undefined): Promise<Found> {
  const query = { after };
  return (await api.get('/api/v1/lists/{list}/results', { path: { list }, query })) as Found;
}

const chosenIn = ({ query }: SavedList, { properties }: Filter): Readonly<Record<string, string>> =>
  saidIn(Object.fromEntries(new URLSearchParams(query)), Object.keys(properties));

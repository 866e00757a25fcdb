import { Controller, Get, Req, Res } from '@nestjs/common';
import { type LocalDate, placeName } from '@tipstaff/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { type PartsOf } from '../api/types';
import { Contract } from '../cases/contract';
import { directoryFor } from '../home/directory';
import { PAGES } from '../pages/address';
import { type Filter, narrowed } from '../pages/narrowed';
import { notRight } from '../pages/not-there';
import { type SeeOther } from '../pages/page.interceptor';
import { saidIn } from '../pages/said-in';
import { savedListIn, savedListsOf } from '../lists/saved-lists';
import { inWords } from '../pages/words';
import { type Visit, Visits } from '../visit';
import { DeadlinesPage, FILTERS, MONTH } from './deadlines-page';
import { type Owed } from './owed-by-day';
import { monthNamed, monthOf } from './owed-by-month';

const MOST_OWED = 200;

type Query = PartsOf<'/api/v1/obligations'>['query'];

@Controller(`${PAGES}/deadlines`)
export class DeadlinesController {
  constructor(
    private readonly visits: Visits,
    private readonly contract: Contract,
  ) {}

  @Get()
  async board(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const { api, force } = visit;
    const types = (await this.contract.caseFilters()).get('type') ?? [];
    return narrowed({ request, reply, visit, filter: filterOf(visit, types) }, async (asked) => {
      const [lists, directory] = await Promise.all([savedListsOf(visit), directoryFor(visit)]);
      const { after, view, month: named } = asked.beside;
      const saved = savedListIn(request, lists, 'obligations');
      const chosen = saved
        ? saidIn(Object.fromEntries(new URLSearchParams(saved.query)), Object.keys(FILTERS))
        : asked.said;
      // What each of them may be is for the API to say.
      const query = { ...chosen, force, limit: MOST_OWED, after } as Query;
      const [owed, counted] = await Promise.all([
        saved ? resultsOf(visit, saved.id, after) : api.get('/api/v1/obligations', { query }),
        saved ? null : api.get('/api/v1/obligations/counts', { query: { ...chosen, force } }),
      ]);
      if (view !== undefined && view !== MONTH) {
        throw notRight(
          request,
          'view',
          `“${view}” is no way to show them: as a month, or as a table.`,
        );
      }
      const shown = named === undefined ? monthOf(owed.on as LocalDate) : monthNamed(named);
      if (shown === null) {
        throw notRight(request, 'month', `“${named}” is no month: write it as 2024-10.`);
      }
      const month = view === MONTH ? shown : null;
      return (
        <DeadlinesPage
          {...{ visit, owed, counted, chosen, month, directory, lists, saved, types, asked }}
        />
      );
    });
  }
}

const filterOf = ({ force }: Visit, types: readonly string[]): Filter => ({
  title: `Deadlines of ${placeName(force)}`,
  ...{ part: '/deadlines', action: '/deadlines', label: 'Day', button: 'Show' },
  properties: {
    ...Object.fromEntries(Object.entries(FILTERS).map(([name, title]) => [name, { title }])),
    on: { title: 'As owed on the day', format: 'date' },
    type: {
      title: 'Type of case',
      oneOf: types.map((one) => ({ const: one, title: inWords(one) })),
    },
    unallocated: {
      title: 'Nobody has it',
      oneOf: [
        { const: 'true', title: 'Yes' },
        { const: 'false', title: 'No' },
      ],
    },
  },
  beside: ['after', 'list', 'view', 'month'],
});

/** As of now: days such as `today-30` are reckoned by the API. */
async function resultsOf({ api }: Visit, list: string, after: string | undefined): Promise<Owed> {
  const query = { limit: MOST_OWED, after };
  return (await api.get('/api/v1/lists/{list}/results', { path: { list }, query })) as Owed;
}

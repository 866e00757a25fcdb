import { Controller, Get, Req } from '@nestjs/common';
import { type LocalDate } from '@tipstaff/kernel';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { type PartsOf } from '../api/types';
import { Contract } from '../cases/contract';
import { directoryFor } from '../home/directory';
import { PAGES } from '../pages/address';
import { savedListsOf } from '../lists/saved-lists';
import { type Visit, Visits } from '../visit';
import { type Chosen, DeadlinesPage, FILTERS, MONTH } from './deadlines-page';
import { type Owed } from './owed-by-day';
import { monthNamed, monthOf } from './owed-by-month';

const MOST_OWED = 200;
/** Of the page, and no filters. */
const OWN = ['force', 'list', 'view', 'month', 'after'];

type Query = PartsOf<'/api/v1/obligations'>['query'];

@Controller(`${PAGES}/deadlines`)
export class DeadlinesController {
  constructor(
    private readonly visits: Visits,
    private readonly contract: Contract,
  ) {}

  @Get()
  async board(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { api, force } = visit;
    const said = request.query as Readonly<Record<string, string | undefined>>;
    const [lists, directory, filters] = await Promise.all([
      savedListsOf(visit),
      directoryFor(visit),
      this.contract.caseFilters(),
    ]);
    const saved = lists.find(({ id }) => id === said['list']) ?? null;
    const chosen = chosenIn(saved ? Object.fromEntries(new URLSearchParams(saved.query)) : said);
    // What each of them may be is for the API to say.
    const after = said['after'];
    const query = { ...chosen, force, limit: MOST_OWED, after } as Query;
    const [owed, counted] = await Promise.all([
      saved ? resultsOf(visit, saved.id, after) : api.get('/api/v1/obligations', { query }),
      saved ? null : api.get('/api/v1/obligations/counts', { query: { ...chosen, force } }),
    ]);
    const asked = monthNamed(said['month']) ?? monthOf(owed.on as LocalDate);
    const month = said['view'] === MONTH ? asked : null;
    const passedOver = Object.keys(request.query as object).filter(
      (name) => !OWN.includes(name) && !Object.hasOwn(FILTERS, name),
    );
    return (
      <DeadlinesPage
        {...{ visit, owed, counted, chosen, passedOver, month, directory, lists, saved }}
        types={filters.get('type') ?? []}
      />
    );
  }
}

/** As of now: days such as `today-30` are reckoned by the API. */
async function resultsOf({ api }: Visit, list: string, after: string | undefined): Promise<Owed> {
  const query = { limit: MOST_OWED, after };
  return (await api.get('/api/v1/lists/{list}/results', { path: { list }, query })) as Owed;
}

/** Of what the address says twice nothing is taken. */
function chosenIn(query: Readonly<Record<string, unknown>>): Chosen {
  const said = Object.keys(FILTERS).flatMap((name) => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(said);
}

import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { type PartsOf } from '../api/types';
import { directoryFor } from '../home/directory';
import { PAGES } from '../pages/address';
import { Visits } from '../visit';
import { type Chosen, DeadlinesPage, FILTERS } from './deadlines-page';

const MOST_OWED = 200;

type Query = PartsOf<'/api/v1/obligations'>['query'];

@Controller(`${PAGES}/deadlines`)
export class DeadlinesController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async board(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { api, force } = visit;
    const chosen = chosenIn(request.query as Readonly<Record<string, unknown>>);
    // What each of them may be is for the API to say.
    const query = { ...chosen, force, limit: MOST_OWED } as Query;
    const [owed, directory] = await Promise.all([
      api.get('/api/v1/obligations', { query }),
      directoryFor(visit),
    ]);
    const passedOver = Object.keys(request.query as object).filter(
      (name) => name !== 'force' && !Object.hasOwn(FILTERS, name),
    );
    return <DeadlinesPage {...{ visit, owed, chosen, passedOver, directory }} />;
  }
}

/** Of what the address says twice nothing is taken. */
function chosenIn(query: Readonly<Record<string, unknown>>): Chosen {
  const said = Object.keys(FILTERS).flatMap((name) => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(said);
}

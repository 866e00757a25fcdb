import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { PAGES } from '../pages/address';
import { Visits } from '../visit';
import { OpccPage } from './opcc-page';

const MOST = 200;

@Controller(`${PAGES}/opcc`)
export class OpccController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { api, force } = visit;
    const query = { force, limit: MOST };
    const [reports, owed, reviews, actions] = await Promise.all([
      visit.may('chapter-13.follow')
        ? api.get('/api/v1/opcc/chapter-13', { query: { force } })
        : null,
      api.get('/api/v1/opcc/obligations', { query }),
      api.get('/api/v1/opcc/reviews', { query }),
      api.get('/api/v1/opcc/actions', { query }),
    ]);
    return <OpccPage visit={visit} {...{ reports, owed, reviews, actions }} />;
  }
}

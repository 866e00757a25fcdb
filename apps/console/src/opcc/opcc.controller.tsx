import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { PAGES } from '../pages/address';
import { Visits } from '../visit';
import { Chapter13Page } from './chapter-13-page';
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
    const casesOf = (type: 'complaint' | 'recommendation') =>
      api.get('/api/v1/cases', { query: { ...query, type } });
    const handlesComplaints = visit.me.permissions.some(
      ({ permission, scope }) => permission === 'case.read' && scope === 'of-policing-body',
    );
    const [reports, owed, reviews, actions, complaints, recommendations] = await Promise.all([
      visit.may('chapter-13.follow')
        ? api.get('/api/v1/opcc/chapter-13', { query: { force } })
        : null,
      api.get('/api/v1/opcc/obligations', { query }),
      api.get('/api/v1/opcc/reviews', { query }),
      api.get('/api/v1/opcc/actions', { query }),
      handlesComplaints ? casesOf('complaint') : null,
      visit.may('recommendation.read') ? casesOf('recommendation') : null,
    ]);
    const read = { complaints, recommendations };
    return <OpccPage visit={visit} {...{ reports, owed, reviews, actions }} {...read} />;
  }

  @Get('chapter-13')
  async chapter13(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { force } = visit;
    const { only, after } = request.query as { readonly only?: string; readonly after?: string };
    const reports = await visit.api.get('/api/v1/opcc/chapter-13', { query: { force, after } });
    return <Chapter13Page {...{ visit, reports }} onlyOwed={only === 'owed'} />;
  }
}

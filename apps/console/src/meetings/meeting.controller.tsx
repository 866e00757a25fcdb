import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { PAGES } from '../pages/address';
import { Visits } from '../visit';
import { MeetingListPage } from './meeting-list-page';
import { MeetingPage } from './meeting-page';

const MOST = 200;

/** Accountability meetings, and what came of each. */
@Controller(`${PAGES}/meetings`)
export class MeetingController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async list(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const query = { force: visit.force, limit: MOST };
    const found = await visit.api.get('/api/v1/meetings', { query });
    return <MeetingListPage visit={visit} found={found} />;
  }

  @Get(':force/:meeting')
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const { force, meeting } = request.params as {
      readonly force: string;
      readonly meeting: string;
    };
    const visit = await this.visits.begin(request, force);
    const asked = { path: { meeting }, query: { force, limit: MOST } };
    const [minutes, table, { questions }] = await Promise.all([
      visit.api.get('/api/v1/meetings/{meeting}', { path: { meeting }, query: { force } }),
      visit.api.get('/api/v1/meetings/{meeting}/actions', asked),
      visit.api.get('/api/v1/meetings/{meeting}/questions', asked),
    ]);
    return <MeetingPage {...{ visit, minutes, table, questions }} />;
  }
}

import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { ApiRefusal } from '../api/api';
import { PAGES } from '../pages/address';
import { type Visit, Visits } from '../visit';
import { MyWorkPage } from './my-work-page';
import { WelcomePage } from './welcome-page';

const MOST_OWED = 200;

@Controller(PAGES)
export class HomeController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async home(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.beginning(request);
    if (visit === null) return <WelcomePage />;
    const { api, force } = visit;
    const owed =
      visit.may('obligation.read') && force !== ''
        ? await api.get('/api/v1/obligations', { query: { force, limit: MOST_OWED } })
        : null;
    return <MyWorkPage visit={visit} owed={owed} />;
  }

  /** Null where nobody is signed in. */
  private async beginning(request: FastifyRequest): Promise<Visit | null> {
    try {
      return await this.visits.begin(request);
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 401) return null;
      throw error;
    }
  }
}

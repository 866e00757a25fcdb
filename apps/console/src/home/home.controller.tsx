import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { ApiRefusal } from '../api/api';
import { PAGES } from '../pages/address';
import { savedListsOf } from '../lists/saved-lists';
import { type Visit, Visits } from '../visit';
import { directoryFor, personOf } from './directory';
import { MyWorkPage, type Work } from './my-work-page';
import { firstSightOf } from './start-here';
import { WelcomePage } from './welcome-page';
import { partsOfWork, whereThereIs } from './work-of-role';

const MOST = 200;

@Controller(PAGES)
export class HomeController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async home(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.beginning(request);
    if (visit === null) return <WelcomePage />;
    const owesHere = visit.may('obligation.read') && visit.force !== '';
    const [work, sight] = await Promise.all([
      owesHere ? whereThereIs(workOf(visit)) : null,
      whereThereIs(firstSightOf(visit)),
    ]);
    const parts = await partsOfWork({ visit, work });
    return <MyWorkPage visit={visit} work={work} parts={parts} sight={sight} />;
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

/** Of somebody whom the directory has, what is theirs; of anybody else, what the force owes. */
async function workOf(visit: Visit): Promise<Work> {
  const { api, force } = visit;
  const directory = await directoryFor(visit);
  const person = directory && personOf(directory, visit);
  const mine = person === null ? {} : { allocatedTo: person.reference };
  const [owed, counted, cases, workload, asked, lists] = await Promise.all([
    api.get('/api/v1/obligations', { query: { force, limit: MOST, ...mine } }),
    api.get('/api/v1/obligations/counts', { query: { force, ...mine } }),
    person && api.get('/api/v1/cases', { query: { force, open: 'true', limit: MOST, ...mine } }),
    visit.may('case.allocate') && directory
      ? api.get('/api/v1/workload', { query: { force } })
      : null,
    api.get('/api/v1/proposals', { query: { force, limit: MOST } }),
    savedListsOf(visit),
  ]);
  return { directory, person, owed, counted, cases, workload, lists, asked: asked.proposals };
}

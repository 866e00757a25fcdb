import { Controller, Get, Req, Res } from '@nestjs/common';
import { placeName } from '@tipstaff/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { whereThereIs } from '../home/work-of-role';
import { latestActions } from '../meetings/latest-actions';
import { PAGES } from '../pages/address';
import { type Filter, narrowed } from '../pages/narrowed';
import { type SeeOther } from '../pages/page.interceptor';
import { type Visit, Visits } from '../visit';
import { Chapter13Page } from './chapter-13-page';
import { type ActionsSeen, OpccPage } from './opcc-page';

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
      actionsSeen(visit),
      handlesComplaints ? casesOf('complaint') : null,
      visit.may('recommendation.read') ? casesOf('recommendation') : null,
    ]);
    const read = { complaints, recommendations };
    return <OpccPage visit={visit} {...{ reports, owed, reviews, actions }} {...read} />;
  }

  @Get('chapter-13')
  async chapter13(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const { api, force } = visit;
    return narrowed({ request, reply, visit, filter: boardFilter(visit) }, async (asked) => {
      const { only, ...days } = asked.said;
      const { after } = asked.beside;
      const reports = await api.get('/api/v1/opcc/chapter-13', {
        query: { force, ...days, after },
      });
      return <Chapter13Page {...{ visit, reports, asked }} onlyOwed={only === 'owed'} />;
    });
  }
}

/** Whoever reads meetings reads their actions in words, once one was held, and needs no code for them. */
async function actionsSeen(visit: Visit): Promise<ActionsSeen> {
  const { api, force } = visit;
  const query = { force, limit: MOST };
  const found = visit.may('meeting.read')
    ? await whereThereIs(api.get('/api/v1/meetings', { query }))
    : null;
  const minuted = found && (await latestActions(visit, found.meetings));
  return minuted ? { minuted } : { byCode: await api.get('/api/v1/opcc/actions', { query }) };
}

const boardFilter = (visit: Visit): Filter => ({
  title: `Chapter 13 reports of ${placeName(visit.force)}`,
  part: visit.may('opcc-view.read') ? '/opcc' : '/opcc/chapter-13',
  ...{ action: '/opcc/chapter-13', label: 'Days', button: 'Show' },
  properties: {
    on: { title: 'How it stands on', format: 'date' },
    // Without that right a day at which something was known is refused.
    ...(visit.may('obligation.read')
      ? { knownOn: { title: 'As it was known on', format: 'date' } }
      : {}),
    only: {
      title: 'Which cases',
      oneOf: [
        { const: '', title: 'Every case' },
        { const: 'owed', title: 'With something owed' },
      ],
    },
  },
  beside: ['after'],
});

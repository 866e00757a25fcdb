import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { randomUUID } from 'node:crypto';
import { ApiRefusal, segment } from '../api/api';
import { type AnswerTo, type Dto } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { FORM_ROUTE, formOf, wordIn } from '../forms';
import { directoryFor } from '../home/directory';
import { PAGES } from '../pages/address';
import { SeeOther } from '../pages/page.interceptor';
import { Visits } from '../visit';
import { proposalAddress } from './asked-of-you';
import { NOTHING_SENT, ProposalPage, type Sent } from './proposal-page';

type Proposal = AnswerTo<'/api/v1/proposals/{id}'>;

/** Refusals after which the page comes back with what was typed. */
const COMES_BACK = [400, 409, 412, 422];

/** One decision that was asked for, to whoever may read its case. */
@Controller(`${PAGES}/proposals/:id`)
export class ProposalController {
  constructor(private readonly visits: Visits) {}

  @Get()
  show(@Req() request: FastifyRequest): Promise<VNode> {
    return this.page(request, NOTHING_SENT);
  }

  @Post(':how')
  @RouteConfig(FORM_ROUTE)
  async decide(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const { id, how } = request.params as { readonly id: string; readonly how: string };
    const { fields, csrf } = formOf(request);
    const words = (fields.get('_words') ?? '').replaceAll('\r\n', '\n').trim();
    // Whoever is signed out is told so, whatever the address says.
    const { api } = await this.visits.begin(request);
    try {
      const answer = await api.post(`/api/v1/proposals/${segment(id)}/${segment(how)}`, {
        headers: {
          ...csrf,
          'idempotency-key': wordIn(fields, '_key'),
          ...(how === 'approve' ? { 'if-match': `"${wordIn(fields, '_version')}"` } : {}),
        },
        body: how === 'return' ? { words } : {},
      });
      void reply.code(303);
      if (how !== 'approve') return new SeeOther(`${proposalAddress(Number(id))}#main-content`);
      const done = answer.json() as Dto<'CommandAnswerDto'>;
      return new SeeOther(`${caseAddress(done)}?done=${done.events[0] ?? 0}#main-content`);
    } catch (error) {
      if (!(error instanceof ApiRefusal) || !COMES_BACK.includes(error.status)) throw error;
      void reply.code(error.status);
      return this.page(request, { how, words, problem: error.problem });
    }
  }

  private async page(request: FastifyRequest, sent: Sent): Promise<VNode> {
    const { id } = request.params as { readonly id: string };
    const api = this.visits.apiFor(request);
    const one = (await api.read(`/api/v1/proposals/${segment(id)}`)) as Proposal;
    const visit = await this.visits.begin(request, one.force);
    const { type, force, command } = one;
    const [schema, directory] = await Promise.all([
      api.get('/api/v1/commands/{type}/{command}', { path: { type, command }, query: { force } }),
      directoryFor(visit),
    ]);
    return (
      <ProposalPage
        visit={visit}
        of={one}
        schema={schema}
        directory={directory}
        sent={sent}
        idempotencyKey={randomUUID()}
      />
    );
  }
}

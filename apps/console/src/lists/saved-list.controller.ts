import { Controller, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyRequest } from 'fastify';
import { queryOf } from '../api/api';
import { type Dto } from '../api/types';
import { FORM_ROUTE, formOf } from '../forms';
import { PAGES } from '../pages/address';
import { SeeOther } from '../pages/page.interceptor';
import { Visits } from '../visit';

/** Saves what a list is narrowed to, and leads to it. */
@Controller(`${PAGES}/lists`)
export class SavedListController {
  constructor(private readonly visits: Visits) {}

  @Post()
  @RouteConfig(FORM_ROUTE)
  async save(@Req() request: FastifyRequest): Promise<SeeOther> {
    const { fields, csrf } = formOf(request);
    const said = (name: string): string => fields.get(name) ?? '';
    const body = {
      ...{ name: said('name').trim(), target: said('target'), query: said('query') },
      shared: said('shared') === 'true',
    };
    const api = this.visits.apiFor(request);
    const answer = await api.post('/api/v1/lists', { headers: csrf, body });
    const { id, force, target } = answer.json() as Dto<'SavedListDto'>;
    const page = target === 'cases' ? '/cases' : '/deadlines';
    return new SeeOther(`${page}${queryOf({ force, list: id })}`);
  }
}

import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { queryOf, segment } from '../api/api';
import { FORM_ROUTE } from '../forms';
import { PAGES } from '../pages/address';
import { mustMay } from '../pages/must-may';
import { dayCalled, type Filter, narrowed } from '../pages/narrowed';
import { openForm, type OwnForm, sendForm } from '../pages/own-form';
import { type SeeOther } from '../pages/page.interceptor';
import { inWords } from '../pages/words';
import { type Visit, Visits } from '../visit';
import { RetentionPage } from './retention-page';

const MOST = 50;
const ADDRESS = '/retention';
const crumbs = [
  { text: 'More', href: '/more' },
  { text: 'Retention and legal holds', href: ADDRESS },
];
const choice = (...values: readonly string[]) =>
  values.map((value) => ({ const: value, title: inWords(value) }));
const TYPES = choice(
  ...['complaint', 'conduct', 'dsi', 'proceeding', 'meeting', 'action', 'recommendation'],
  ...['person', 'policing-body'],
);
const authority = {
  title: 'Reference of whoever asks for it',
  description:
    'A reference, for example UKCPI/2026/14 or INQUEST-2024-17. Kept in clear: no name of a person of the case.',
};
const FILTER: Filter = {
  ...{ title: 'Retention and legal holds', part: '/more' },
  crumbs: [{ text: 'More', href: '/more' }, { text: 'Retention and legal holds' }],
  ...{ action: ADDRESS, label: 'The day as of which', button: 'Show that day' },
  properties: { on: dayCalled('As of') },
  beside: ['after'],
};
const common = { part: '/more', back: ADDRESS, crumbs } as const;

/** Cases whose time is over, what is kept longer, and what is held. */
@Controller(`${PAGES}/retention`)
export class RetentionController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const { api, force } = visit;
    return narrowed({ request, reply, visit, filter: FILTER }, async (asked) => {
      const { said, beside } = asked;
      const [proposals, holds] = await Promise.all([
        api.get('/api/v1/retention/proposals', {
          query: { force, limit: MOST, on: said['on'], after: beside['after'] },
        }),
        api.get('/api/v1/retention/holds', { query: { force, limit: 200 } }),
      ]);
      return <RetentionPage {...{ asked, proposals, holds }} />;
    });
  }

  @Get('holds/new')
  async newHold(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    mustMay(visit, 'retention.dispose', request);
    return openForm(visit, holdForm(visit), request.query);
  }

  @Post('holds/new')
  @RouteConfig(FORM_ROUTE)
  async placeHold(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const send = async (body: object, headers: Readonly<Record<string, string>>) => {
      await visit.api.post('/api/v1/retention/holds', {
        headers,
        body: { ...body, force: visit.force },
      });
      return `${ADDRESS}?force=${visit.force}#holds`;
    };
    return sendForm({ request, reply, visit, form: holdForm(visit), send });
  }

  @Get('holds/:hold/release')
  async askRelease(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    mustMay(visit, 'retention.dispose', request);
    return openForm(visit, releaseForm(visit, holdIn(request)), request.query);
  }

  @Post('holds/:hold/release')
  @RouteConfig(FORM_ROUTE)
  async release(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const hold = holdIn(request);
    const send = async (body: object, headers: Readonly<Record<string, string>>) => {
      await visit.api.post(`/api/v1/retention/holds/${segment(hold)}/release`, {
        headers,
        body: { ...body, force: visit.force },
      });
      return `${ADDRESS}?force=${visit.force}#holds`;
    };
    return sendForm({ request, reply, visit, form: releaseForm(visit, hold), send });
  }

  @Get('keep')
  async askKeep(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    mustMay(visit, 'retention.dispose', request);
    return openForm(visit, keepForm(visit), request.query);
  }

  @Post('keep')
  @RouteConfig(FORM_ROUTE)
  async keep(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const send = async (body: object, headers: Readonly<Record<string, string>>) => {
      await visit.api.post('/api/v1/retention/kept-longer', {
        headers,
        body: { ...body, force: visit.force },
      });
      return `${ADDRESS}?force=${visit.force}`;
    };
    return sendForm({ request, reply, visit, form: keepForm(visit), send });
  }
}

const holdIn = ({ params }: FastifyRequest): string => (params as { readonly hold: string }).hold;

const holdForm = ({ force }: Visit): OwnForm => ({
  ...common,
  title: 'Place a legal hold',
  description: `While it stands, nothing of what it is over can be disposed of or erased in ${placeName(force)}. It is over one case, or over every case of a class.`,
  button: 'Place the hold',
  action: `${ADDRESS}/holds/new${queryOf({ force })}`,
  properties: {
    heldFor: {
      title: 'What it is for',
      oneOf: choice(
        ...['public-inquiry', 'litigation', 'criminal-proceedings', 'iopc-investigation'],
        ...['inquest', 'court-order', 'request-of-a-regulator'],
      ),
    },
    authority,
    type: { title: 'Type of the case', oneOf: TYPES },
    reference: { title: 'Reference of the case', description: 'With its type.' },
    class: {
      title: 'Class of the retention schedule',
      description: 'Instead of one case: every case of the class is held.',
    },
    cases: {
      title: 'Every case of the force',
      oneOf: [{ const: 'every', title: 'Hold every case there is' }],
    },
  },
  required: ['heldFor', 'authority'],
});

const releaseForm = ({ force }: Visit, hold: string): OwnForm => ({
  ...common,
  title: 'Release a legal hold',
  description: `What no other hold is over can be disposed of again. The hold (${hold}) stays in the record with both days.`,
  button: 'Release the hold',
  action: `${ADDRESS}/holds/${segment(hold)}/release${queryOf({ force })}`,
  properties: { authority: { ...authority, title: 'Reference of whoever says that it ends' } },
  required: ['authority'],
});

const keepForm = ({ force }: Visit): OwnForm => ({
  ...common,
  title: 'Keep a case longer',
  description:
    'A case that is proposed is kept until a day on which somebody looks at it again; it is then proposed anew.',
  button: 'Keep it longer',
  action: `${ADDRESS}/keep${queryOf({ force })}`,
  properties: {
    type: { title: 'Type of the case', oneOf: TYPES },
    reference: { title: 'Reference of the case' },
    keptFor: {
      title: 'Why it is kept',
      oneOf: choice(
        ...['policing-purpose', 'risk-of-harm', 'pattern-of-conduct', 'expected-proceedings'],
        ...['request-of-the-person', 'public-interest'],
      ),
    },
    reviewOn: { title: 'Day on which it is looked at again', format: 'date' },
  },
  required: ['type', 'reference', 'keptFor', 'reviewOn'],
});

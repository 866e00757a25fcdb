import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { queryOf, segment } from '../api/api';
import { type PartsOf } from '../api/types';
import { FORM_ROUTE } from '../forms';
import { directoryFor } from '../home/directory';
import { PAGES } from '../pages/address';
import { type Filter, narrowed } from '../pages/narrowed';
import { mustMay } from '../pages/must-may';
import { openForm, type OwnForm, sendForm } from '../pages/own-form';
import { type SeeOther } from '../pages/page.interceptor';
import { type Visit, Visits } from '../visit';
import { OUTCOMES } from './outcome';
import { RemindersPage } from './reminders-page';

type Query = NonNullable<PartsOf<'/api/v1/reminders'>['query']>;

const ADDRESS = '/reminders';
const common = {
  part: '/more',
  back: ADDRESS,
  crumbs: [
    { text: 'More', href: '/more' },
    { text: 'Reminders', href: ADDRESS },
  ],
} as const;

const FILTER: Filter = {
  ...{ title: 'Reminders', part: common.part, crumbs: [common.crumbs[0], { text: 'Reminders' }] },
  ...{ action: ADDRESS, label: 'What became of them', button: 'Show' },
  properties: {
    state: {
      title: 'What became of them',
      oneOf: Object.entries(OUTCOMES).map(([value, title]) => ({ const: value, title })),
    },
  },
  beside: ['after', 'done'],
};

/** What waits, failed or is in doubt, and what may be done about it. */
@Controller(`${PAGES}/reminders`)
export class RemindersController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const { api, force } = visit;
    return narrowed({ request, reply, visit, filter: FILTER }, async ({ said, beside }) => {
      const { state } = said;
      const after = beside['after'] === undefined ? {} : { after: Number(beside['after']) };
      const query = { force, limit: 50, state, ...after } as Query;
      const [queue, listed, lines, directory] = await Promise.all([
        api.get('/api/v1/reminders/queue', { query: { force } }),
        api.get('/api/v1/reminders', { query }),
        api.get('/api/v1/reminders/daily-lines', { query: { force, limit: 5 } }),
        directoryFor(visit),
      ]);
      const isDone = beside['done'] !== undefined;
      return (
        <RemindersPage
          {...{ visit, queue, listed, lines, directory, isDone }}
          state={state ?? ''}
        />
      );
    });
  }

  @Get('mails/:digest/settle')
  async askSettle(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    mustMay(visit, 'reminder.manage', request);
    return openForm(visit, settleForm(visit, digestIn(request)), request.query);
  }

  @Post('mails/:digest/settle')
  @RouteConfig(FORM_ROUTE)
  settle(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    return this.send(request, reply, 'settlement', settleForm);
  }

  @Get('mails/:digest/retry')
  async askRetry(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    mustMay(visit, 'reminder.manage', request);
    return openForm(visit, retryForm(visit, digestIn(request)), request.query);
  }

  @Post('mails/:digest/retry')
  @RouteConfig(FORM_ROUTE)
  retry(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    return this.send(request, reply, 'retry', retryForm);
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    route: 'settlement' | 'retry',
    formFor: typeof settleForm,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const digest = digestIn(request);
    return sendForm({
      ...{ request, reply, visit, form: formFor(visit, digest) },
      async send(body, headers) {
        await visit.api.post(`/api/v1/mails/${segment(digest)}/${route}`, { headers, body });
        return `${ADDRESS}${queryOf({ force: visit.force, done: '1' })}`;
      },
    });
  }
}

const digestIn = ({ params }: FastifyRequest): string =>
  (params as { readonly digest: string }).digest;

const reason = {
  title: 'Why, and how you know',
  description: 'It stands in the record beside the mail.',
  maxLength: 2_000,
};

const settleForm = ({ force }: Visit, digest: string): OwnForm => ({
  ...common,
  title: 'Say what became of a mail',
  description: `It was handed over and never confirmed, so nobody knows whether it arrived (mail ${digest}). Ask whom it was for, or look into the mailbox of the sender.`,
  button: 'Record it',
  action: `${ADDRESS}/mails/${segment(digest)}/settle${queryOf({ force })}`,
  properties: {
    outcome: {
      title: 'What became of it',
      oneOf: [
        { const: 'sent', title: 'It arrived' },
        { const: 'not-sent', title: 'It did not arrive' },
      ],
    },
    reason,
  },
  required: ['outcome', 'reason'],
});

const retryForm = ({ force }: Visit, digest: string): OwnForm => ({
  ...common,
  title: 'Try a mail again',
  description: `The mail ${digest} is sent anew with what is still owed. One that is in doubt may then arrive twice.`,
  button: 'Try it again',
  action: `${ADDRESS}/mails/${segment(digest)}/retry${queryOf({ force })}`,
  properties: {
    reason,
    maySendTwice: {
      title: 'It may arrive twice',
      description: 'Needed where the mail is in doubt: it may have arrived already.',
      type: 'boolean',
      oneOf: [
        { const: true, title: 'Yes, send it all the same' },
        { const: false, title: 'No' },
      ],
    },
  },
  required: ['reason'],
});

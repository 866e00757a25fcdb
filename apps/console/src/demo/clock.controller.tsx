import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { ApiRefusal } from '../api/api';
import { type AnswerTo } from '../api/types';
import { typedIn } from '../commands/command-form';
import { DAY_PARTS, valueOf } from '../commands/field';
import { FORM_ROUTE, formOf } from '../forms';
import { Button, DateInput, ErrorSummary, Input, NotificationBanner } from '../govuk/components';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { SeeOther } from '../pages/page.interceptor';
import { saidIn } from '../pages/said-in';
import { Day } from '../pages/words';
import { type Visit, Visits } from '../visit';

const CLOCK = '/api/v1/demo/clock';

type Clock = AnswerTo<typeof CLOCK>;

/** Moves the clock of the demonstration on. */
@Controller(`${PAGES}/demo`)
export class ClockController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async open(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const clock = await visit.api.get(CLOCK, {});
    const isMoved = saidIn(request.query, ['moved'])['moved'] !== undefined;
    return <ClockPage {...{ visit, clock, isMoved }} typed={new URLSearchParams()} fault={null} />;
  }

  @Post()
  @RouteConfig(FORM_ROUTE)
  async move(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const { fields, csrf } = formOf(request);
    const day = valueOf('day', { format: 'date' }, typedIn(fields)) as string | undefined;
    const time = (fields.get('time') ?? '').trim().padStart(5, '0');
    try {
      await visit.api.post(CLOCK, { headers: csrf, body: { to: `${day ?? ''}T${time}` } });
      void reply.code(303);
      return new SeeOther('/demo?moved=1#main-content');
    } catch (error) {
      if (!(error instanceof ApiRefusal) || ![400, 409].includes(error.status)) throw error;
      const { detail = '', errors = [] } = error.problem;
      void reply.code(error.status);
      const clock = await visit.api.get(CLOCK, {});
      const fault = errors[0]?.detail ?? detail;
      return <ClockPage {...{ visit, clock, fault }} typed={fields} isMoved={false} />;
    }
  }
}

interface ClockPageProps {
  readonly visit: Visit;
  readonly clock: Clock;
  readonly typed: URLSearchParams;
  readonly fault: string | null;
  readonly isMoved: boolean;
}

function ClockPage({ visit, clock, typed, fault, isMoved }: ClockPageProps): VNode {
  const { day, time, notice, movable } = clock;
  return (
    <Layout title="Clock" visit={visit} notice={notice} part="/demo" isFaulty={fault !== null}>
      {fault !== null && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ text: fault, href: '#day-day' }]}
        />
      )}
      {isMoved && (
        <NotificationBanner
          type="success"
          text="The clock was moved on. Reminders, lists and figures follow within a minute."
        />
      )}
      <h1 class="govuk-heading-l">The clock of the record</h1>
      <p class="govuk-body">
        It shows <Day of={day} />, {time} in London.
      </p>
      {movable ? (
        <form method="post" action="/demo" noValidate>
          <input type="hidden" name="_csrf" value={visit.csrf} />
          <p class="govuk-body">
            This is a demonstration: its clock can be moved on, and never back. What falls due on
            the way is due then, and reminders of it go out.
          </p>
          <DateInput
            id="day"
            fieldset={{
              legend: { text: 'Day that it is to show', classes: 'govuk-fieldset__legend--s' },
            }}
            hint={{ text: 'For example, 8 10 2024.' }}
            {...(fault === null ? {} : { errorMessage: { text: fault } })}
            items={DAY_PARTS.map((part) => ({
              id: `day-${part}`,
              name: `day-${part}`,
              label: `${part.charAt(0).toUpperCase()}${part.slice(1)}`,
              value: typed.get(`day-${part}`) ?? '',
              classes: `govuk-input--width-${part === 'year' ? 4 : 2}`,
            }))}
          />
          <Input
            id="time"
            name="time"
            label={{ text: 'Time in London', classes: 'govuk-label--s' }}
            hint={{ text: 'For example, 10:00.' }}
            value={typed.get('time') ?? '10:00'}
            classes="govuk-input--width-5"
          />
          <Button text="Move the clock on" preventDoubleClick />
        </form>
      ) : (
        <p class="govuk-body">
          It can not be moved: that is for the demonstration that <code>npm start</code> brings up
          with services of its own. Services that were given go by the time that they were given.
        </p>
      )}
    </Layout>
  );
}

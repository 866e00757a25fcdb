import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { LocalDate } from '@tipstaff/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { ApiRefusal } from '../api/api';
import { type AnswerTo, type Problem } from '../api/types';
import { FORM_ROUTE } from '../forms';
import { NotificationBanner } from '../govuk/components';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { openForm, type OwnForm, sendForm } from '../pages/own-form';
import { type SeeOther } from '../pages/page.interceptor';
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
    if (!clock.movable) return <UnmovablePage {...{ visit, clock }} />;
    return openForm(visit, formOf(clock, isMoved), {}, { time: ['10:00'] });
  }

  @Post()
  @RouteConfig(FORM_ROUTE)
  async move(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const form = formOf(await visit.api.get(CLOCK, {}), false);
    return sendForm({
      ...{ request, reply, visit, form },
      async send({ day = '', time = '' }, { 'x-tipstaff-csrf': csrf = '' }) {
        const [on, at] = [String(day), String(time).padStart(TIME.length, '0')];
        try {
          const headers = { 'x-tipstaff-csrf': csrf };
          await visit.api.post(CLOCK, { headers, body: { to: `${on}T${at}` } });
        } catch (error) {
          if (!(error instanceof ApiRefusal)) throw error;
          throw new ApiRefusal(byField(error.problem, on, at), error.headers);
        }
        return '/demo?moved=1#main-content';
      },
    });
  }
}

const TIME = '10:00';

/** The API takes the two as one; a form says which of them is wrong. */
function byField(problem: Problem, day: string, time: string): Problem {
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  const isDay = LocalDate.fault(day) === null;
  const fault = { in: 'body' as const, detail: problem.detail ?? problem.title };
  // Of a moment that is past the hour is wrong only where the day is right.
  const atTime = {
    ...fault,
    pointer: '/time',
    detail: `Time in London must be one such as ${TIME}`,
  };
  const errors = [
    ...(isDay && isTime ? [{ ...fault, pointer: '/day' }] : []),
    ...(isDay ? [] : [{ ...fault, pointer: '/day' }]),
    ...(isTime ? [] : [atTime]),
  ];
  return { ...problem, errors };
}

const formOf = (clock: Clock, isMoved: boolean): OwnForm => ({
  title: 'The clock of the record',
  description: '',
  button: 'Move the clock on',
  ...{ action: '/demo', back: '/', part: '/demo', crumbs: [] },
  above: (
    <>
      {isMoved && (
        <NotificationBanner
          type="success"
          text="The clock was moved on. Reminders, lists and figures follow within a minute."
        />
      )}
      <Shown clock={clock} />
      <p class="govuk-body">
        This is a demonstration: its clock can be moved on, and never back. What falls due on the
        way is due then, and reminders of it go out.
      </p>
    </>
  ),
  properties: {
    day: { title: 'Day that it is to show', format: 'date' },
    time: { title: 'Time in London', description: `For example, ${TIME}.` },
  },
  required: ['day', 'time'],
});

const Shown = ({ clock: { day, time } }: { readonly clock: Clock }): VNode => (
  <p class="govuk-body">
    It shows <Day of={day} />, {time} in London.
  </p>
);

function UnmovablePage(props: { readonly visit: Visit; readonly clock: Clock }): VNode {
  const { visit, clock } = props;
  return (
    <Layout title="The clock of the record" visit={visit} part="/demo">
      <h1 class="govuk-heading-l">The clock of the record</h1>
      <Shown clock={clock} />
      <p class="govuk-body">
        It can not be moved: that is for the demonstration that <code>npm start</code> brings up
        with services of its own. Services that were given go by the time that they were given.
      </p>
    </Layout>
  );
}

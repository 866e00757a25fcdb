import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { FORM_ROUTE, formOf } from '../forms';
import { Button, NotificationBanner, SummaryList } from '../govuk/components';
import { html } from '../govuk/html';
import { Details } from '../govuk/ports';
import { PAGES } from '../pages/address';
import { saidIn } from '../pages/said-in';
import { Layout } from '../pages/layout';
import { SeeOther } from '../pages/page.interceptor';
import { Cell, inWords, momentInWords, WideTable } from '../pages/words';
import { type Me, type Visit, Visits } from '../visit';

/** Who you are here, and what you may. */
@Controller(`${PAGES}/settings/me`)
export class MeController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { ended } = saidIn(request.query, ['ended']);
    const { sessions } = (await visit.api.read('/sign-in/sessions')) as {
      readonly sessions: readonly OwnSession[];
    };
    return (
      <MePage
        visit={visit}
        sessions={sessions}
        ended={/^\d{1,6}$/.test(ended ?? '') ? Number(ended) : null}
      />
    );
  }

  @Post('sessions')
  @RouteConfig(FORM_ROUTE)
  async endOthers(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { csrf } = formOf(request);
    const answer = await this.visits.apiFor(request).post('/sign-out/others', { headers: csrf });
    void reply.code(303);
    const { ended } = answer.json() as { readonly ended: number };
    return new SeeOther(`/settings/me?ended=${ended}#main-content`);
  }
}

interface OwnSession {
  readonly begunAt: string;
  readonly seenAt: string;
  readonly isThis: boolean;
}

const MORE = { text: 'More', href: '/more' };

function MePage(props: {
  readonly visit: Visit;
  readonly sessions: readonly OwnSession[];
  /** How many were ended just now; null where none were asked to be. */
  readonly ended: number | null;
}): VNode {
  const { visit, sessions, ended } = props;
  const { me } = visit;
  const row = (key: string, value: VNode | string) => ({
    key: { text: key },
    value: { html: html(<>{value}</>) },
  });
  return (
    <Layout
      title="Your roles and rights"
      visit={visit}
      part="/more"
      crumbs={[MORE, { text: 'Your roles and rights' }]}
    >
      {ended !== null && (
        <NotificationBanner
          type="success"
          text={
            ended === 0
              ? 'You are signed in nowhere else.'
              : `Ended: ${plural(ended, 'session')} in other browsers.`
          }
        />
      )}
      <h1 class="govuk-heading-l">Your roles and rights</h1>
      <SummaryList
        rows={[
          row('Name', me.name ?? 'Not known'),
          row(
            'Forces',
            me.everyForce ? 'Every force' : me.forces.map(placeName).join(', ') || 'None',
          ),
          row('Session', sessionInWords(me)),
        ]}
      />
      <Details summaryText="How the record names you">
        By the id of your sign-in, which whoever keeps the directory may ask for:{' '}
        <span class="app-note">{me.id}</span>
      </Details>
      <h2 class="govuk-heading-m">Where you are signed in</h2>
      <WideTable caption="Your sessions" isCaptionSaid head={['Signed in', 'Last seen', 'Where']}>
        {sessions.map(({ begunAt, seenAt, isThis }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {momentInWords(begunAt)}
            </th>
            <Cell>{momentInWords(seenAt)}</Cell>
            <Cell>{isThis ? 'This browser' : 'Another browser'}</Cell>
          </tr>
        ))}
      </WideTable>
      {sessions.some(({ isThis }) => !isThis) && (
        <form method="post" action="/settings/me/sessions">
          <input type="hidden" name="_csrf" value={visit.csrf} />
          <Button text="End my other sessions" classes="govuk-button--secondary" />
        </form>
      )}
      <h2 class="govuk-heading-m">Roles</h2>
      <ul class="govuk-list govuk-list--bullet">
        {me.roles.map(({ title, does }) => (
          <li>
            <strong>{title}</strong>: {does}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">What you may</h2>
      <WideTable
        caption="What you may"
        isCaptionSaid
        head={['You may', 'How far', 'Name of the permission']}
      >
        {me.permissions.map(({ permission, meaning, scopeMeaning }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {meaning.charAt(0).toUpperCase()}
              {meaning.slice(1)}
            </th>
            <Cell>{scopeMeaning.replace('the actor works', 'you work')}</Cell>
            <Cell>{permission}</Cell>
          </tr>
        ))}
      </WideTable>
      <p class="govuk-body">
        Roles come with the sign-in: whoever keeps the sign-in of your organisation gives and takes
        them. A session ends after a while without a question, and at the end of the working day; on
        a machine that others use, sign out.
      </p>
    </Layout>
  );
}

const sessionInWords = ({ via }: Me): string =>
  via === 'session' ? 'This browser, until you sign out or it ends by itself' : inWords(via);

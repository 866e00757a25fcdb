import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { SummaryList } from '../govuk/components';
import { html } from '../govuk/html';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { Cell, inWords, WideTable } from '../pages/words';
import { type Me, type Visit, Visits } from '../visit';

/** Who you are here, and what you may. */
@Controller(`${PAGES}/settings/me`)
export class MeController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    return <MePage visit={await this.visits.begin(request)} />;
  }
}

const MORE = { text: 'More', href: '/more' };

function MePage({ visit }: { readonly visit: Visit }): VNode {
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
      <h1 class="govuk-heading-l">Your roles and rights</h1>
      <SummaryList
        rows={[
          row('Name', me.name ?? 'Not known'),
          row('Id in the record', <span class="app-note">{me.id}</span>),
          row('Forces', me.everyForce ? 'Every force' : me.forces.join(', ') || 'None'),
          row('Session', sessionInWords(me)),
        ]}
      />
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

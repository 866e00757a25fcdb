import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { type AnswerTo } from '../api/types';
import { caseAddress } from '../cases/addresses';
import { Button, Input, InsetText } from '../govuk/components';
import { Tag } from '../govuk/ports';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit, Visits } from '../visit';

/** Who holds the force to account, since when, and by which model complaints are handled. */
@Controller(`${PAGES}/policing-bodies`)
export class PolicingBodiesController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const path = { force: visit.force };
    const known = await visit.api.get('/api/v1/forces/{force}', { path });
    return <PolicingBodiesPage visit={visit} known={known} />;
  }
}

function PolicingBodiesPage(props: {
  readonly visit: Visit;
  readonly known: AnswerTo<'/api/v1/forces/{force}'>;
}): VNode {
  const { visit, known } = props;
  const { force } = visit;
  const refOf = (reference: string) => ({ type: 'policing-body', force, reference });
  return (
    <Layout
      title={`Policing bodies of ${placeName(force)}`}
      visit={visit}
      part="/more"
      crumbs={[{ text: 'More', href: '/more' }, { text: 'Policing bodies' }]}
    >
      <h1 class="govuk-heading-l">Policing bodies of {placeName(force)}</h1>
      {known.policingBodies.length === 0 ? (
        <InsetText text="None is recorded. Until one is, its duties stand under “local policing body”." />
      ) : (
        <WideTable
          caption="Policing bodies"
          isCaptionSaid
          head={['Name', 'Kind', 'Established', 'Term ends', 'Succeeded', 'Model of complaints']}
        >
          {known.policingBodies.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={caseAddress(refOf(one.reference))}>
                  {one.name ?? one.reference}
                </a>{' '}
                {one.status === 'in-office' && <Tag text="In office" />}
              </th>
              <Cell>{one.kind && inWords(one.kind)}</Cell>
              <Cell>
                <Day of={one.establishedOn} />
              </Cell>
              <Cell>{one.termEndsOn ? <Day of={one.termEndsOn} /> : 'Not recorded'}</Cell>
              <Cell>
                {one.succeededOn ? <Day of={one.succeededOn} /> : 'No'}
                {one.successor && ` by ${one.successor}`}
              </Cell>
              <Cell>Model {one.complaintsModel}</Cell>
            </tr>
          ))}
        </WideTable>
      )}
      {visit.may('policing-body.manage') && (
        <form method="get" action="/cases/new">
          <h2 class="govuk-heading-m">Enter a policing body</h2>
          <input type="hidden" name="force" value={force} />
          <input type="hidden" name="type" value="policing-body" />
          <Input
            id="reference"
            name="reference"
            label={{ text: 'Reference by which cases will know it', classes: 'govuk-label--s' }}
            hint={{ text: 'For example, PCC-2028.' }}
            classes="govuk-input--width-10"
          />
          <Button text="Go on" classes="govuk-button--secondary" />
        </form>
      )}
    </Layout>
  );
}

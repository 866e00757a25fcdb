import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { type Dto } from '../api/types';
import { InsetText } from '../govuk/components';
import { Tag } from '../govuk/ports';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { CaseCaption, Cell, Day, DueTag, inWords, WideTable } from '../pages/words';
import { type Visit, Visits } from '../visit';
import { caseAddress, commandAddress, explanationAddress } from './addresses';
import { CASE, type CaseParams, pathOf, unexplained } from './case.controller';

type Case = Dto<'CaseDto'>;
type Obligation = Case['obligations'][number];

/** What happened and what is to happen on the way to the hearing and after it, in one order of days. */
@Controller(`${PAGES}/cases/proceeding/:force/:reference/timetable`)
export class TimetableController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const params = { ...(request.params as CaseParams), kind: 'proceeding' };
    const visit = await this.visits.begin(request, params.force);
    return (
      <TimetablePage visit={visit} of={await visit.api.get(CASE, unexplained(pathOf(params)))} />
    );
  }
}

function TimetablePage({ visit, of }: { readonly visit: Visit; readonly of: Case }): VNode {
  const dated = of.obligations.filter(isOnTheWay);
  const without = of.obligations.filter((one) => one.status !== 'ended' && dayOf(one) === null);
  const facts = of.timeline.filter(({ standing }) => standing !== 'withdrawn');
  const rows = [
    ...facts.map((fact) => ({ on: String(fact.on), isPast: true, cells: factCells(of, fact) })),
    ...dated.map((one) => ({ on: dayOf(one) ?? '', isPast: false, cells: dutyCells(of, one) })),
  ].sort((a, b) => (a.on === b.on ? Number(b.isPast) - Number(a.isPast) : a.on < b.on ? -1 : 1));
  const ways = [
    'give-notice',
    'appoint-chair',
    'fix-date',
    'vacate-date',
    'publish-notice',
  ].flatMap(
    (name) => of.commands.find(({ command, whyNot }) => command === name && whyNot === null) ?? [],
  );
  return (
    <Layout
      title={`Timetable of the hearing: ${of.reference}`}
      visit={visit}
      part="/cases"
      crumbs={[
        { text: 'Cases', href: `/cases?force=${of.force}` },
        { text: of.reference, href: caseAddress(of) },
        { text: 'Timetable of the hearing' },
      ]}
    >
      <CaseCaption of={of} />
      <h1 class="govuk-heading-l">Timetable of the hearing</h1>
      <p class="govuk-body">
        What happened, and the last day of what is to happen, as of <Day of={of.today} />. A last
        day leads to the days that were counted.
      </p>
      {rows.length === 0 ? (
        <InsetText text="Nothing is recorded yet." />
      ) : (
        <WideTable
          caption="Timetable of the hearing"
          isCaptionSaid
          head={['Day', 'What', 'Who', 'State']}
        >
          {rows.map(({ on, cells }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <Day of={on} />
              </th>
              {cells}
            </tr>
          ))}
        </WideTable>
      )}
      {without.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Without a last day</h2>
          <ul class="govuk-list govuk-list--bullet">
            {without.map((one) => (
              <li>
                <a class="govuk-link" href={explanationAddress(of, one.id)}>
                  {one.title}
                </a>
                , {one.owner}
              </li>
            ))}
          </ul>
        </>
      )}
      {ways.length > 0 && (
        <ul class="govuk-list app-noprint">
          {ways.map(({ command, label }) => (
            <li>
              <a class="govuk-link" href={commandAddress(of, command)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}

const dayOf = ({ due, target }: Obligation): string | null => due ?? target;
const isOnTheWay = (one: Obligation): boolean => one.status !== 'ended' && dayOf(one) !== null;

function factCells(of: Case, fact: Case['timeline'][number]): VNode {
  return (
    <>
      <Cell>
        <a class="govuk-link" href={`${caseAddress(of)}#fact-${fact.number}`}>
          {fact.title}
        </a>
      </Cell>
      <Cell>{fact.person}</Cell>
      <Cell>
        <Tag text="Happened" classes="govuk-tag--grey" />
      </Cell>
    </>
  );
}

function dutyCells(of: Case, one: Obligation): VNode {
  return (
    <>
      <Cell>
        <a class="govuk-link" href={explanationAddress(of, one.id)}>
          {one.title}
        </a>
        {one.due === null && ' (a target: no last day in law)'}
      </Cell>
      <Cell>{one.owner}</Cell>
      <Cell>
        <DueTag days={one.days} overdue={one.overdue} isTarget={one.due === null} />{' '}
        {one.direction !== 'owed' && inWords(one.direction)}
      </Cell>
    </>
  );
}

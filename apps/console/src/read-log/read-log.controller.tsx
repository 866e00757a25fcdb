import { Controller, Get, Req, Res } from '@nestjs/common';
import { placeName, plural } from '@tipstaff/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { Contract } from '../cases/contract';
import { type FieldSchema } from '../commands/field';
import { InsetText } from '../govuk/components';
import { Details } from '../govuk/ports';
import { nameOf } from '../home/directory';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { type Asked, type Filter, FilterForm, narrowed } from '../pages/narrowed';
import { type SeeOther } from '../pages/page.interceptor';
import { Cell, inWords, momentInWords, WideTable } from '../pages/words';
import { type Visit, Visits } from '../visit';

type Found = AnswerTo<'/api/v1/read-log'>;

const choice = (...values: readonly string[]) =>
  values.map((value) => ({ const: value, title: inWords(value) }));

const FIELDS: Readonly<Record<string, FieldSchema>> = {
  actor: {
    title: 'Who read',
    description: 'Their id. A name in the list leads to what they read.',
  },
  type: {
    title: 'Type of the case',
    oneOf: choice(
      ...['complaint', 'conduct', 'dsi', 'proceeding', 'meeting', 'action', 'recommendation'],
      ...['person', 'policing-body', 'directory', 'unit'],
    ),
  },
  reference: { title: 'Reference of the case', description: 'With its type.' },
  operation: {
    title: 'What was done',
    oneOf: choice(
      ...['collection', 'alteration', 'consultation', 'disclosure', 'combination', 'export'],
      'erasure',
    ),
  },
  from: { title: 'From', format: 'date' },
  to: { title: 'Up to the end of', format: 'date' },
};

const FILTER: Filter = {
  ...{ title: 'Read log', part: '/more', action: '/read-log' },
  crumbs: [{ text: 'More', href: '/more' }, { text: 'Read log' }],
  ...{ label: 'What to look for', button: 'Search', properties: FIELDS },
  beside: ['after'],
};

/** Who read what. The search goes through the API, which writes it to the log as well. */
@Controller(`${PAGES}/read-log`)
export class ReadLogController {
  constructor(
    private readonly visits: Visits,
    private readonly contract: Contract,
  ) {}

  @Get()
  async show(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const operations = await this.contract.operations();
    return narrowed({ request, reply, visit, filter: FILTER }, async (asked) => {
      const { said, beside } = asked;
      const query = { force: visit.force || undefined, ...said, ...beside, limit: 50 };
      const found = await visit.api.get('/api/v1/read-log', { query });
      return <ReadLogPage {...{ visit, asked, found, operations }} />;
    });
  }
}

function ReadLogPage(props: {
  readonly visit: Visit;
  readonly asked: Asked;
  readonly found: Found;
  /** Name of an operation of the API -> what it does. */
  readonly operations: ReadonlyMap<string, string>;
}): VNode {
  const { visit, asked, found, operations } = props;
  const { title, part, crumbs = [] } = asked.filter;
  return (
    <Layout {...{ title, visit, part, crumbs }}>
      <h1 class="govuk-heading-l">Who read, was sent or exported what</h1>
      <InsetText text="Each search of this page stands in the read log as well." />
      <FilterForm asked={asked} />
      <Entries {...{ found, operations }} asked={{ force: visit.force, ...asked.said }} />
    </Layout>
  );
}

function Entries(props: {
  readonly found: Found;
  readonly asked: Readonly<Record<string, string>>;
  readonly operations: ReadonlyMap<string, string>;
}): VNode {
  const { found, asked, operations } = props;
  const { entries, next } = found;
  return (
    <>
      <h2 class="govuk-heading-m">
        {next === null ? '' : 'More than '}
        {plural(entries.length, 'entry', 'entries')}, newest first
      </h2>
      {entries.length === 0 ? (
        <p class="govuk-body">Nothing was read that fits. Leave out a field to see more.</p>
      ) : (
        <WideTable
          caption="Entries of the read log"
          isCaptionSaid
          head={['When', 'Who', 'What was done', 'What', 'Cases', 'To whom', 'Refused']}
        >
          {entries.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <time dateTime={one.at}>{momentInWords(one.at)}</time>
              </th>
              <Cell>
                <a class="govuk-link" href={`/read-log${queryOf({ ...asked, actor: one.actor })}`}>
                  {one.actorName ?? nameOf(null, one.actor)}
                </a>{' '}
                ({inWords(one.via)})
              </Cell>
              <Cell>{inWords(one.operation)}</Cell>
              <Cell>{operations.get(one.what) ?? one.what}</Cell>
              <Cell>{one.cases.length > 0 && <CasesRead cases={one.cases} />}</Cell>
              <Cell>{one.recipients.join(', ')}</Cell>
              <Cell>{one.refusal && inWords(one.refusal.split('.').at(-1) ?? '')}</Cell>
            </tr>
          ))}
        </WideTable>
      )}
      {next !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/read-log${queryOf({ ...asked, after: next })}`}>
            Older entries
          </a>
        </p>
      )}
    </>
  );
}

const FEW = 5;

/** `complaint:norfolk:CO/1/24` as people call it; a reference may hold a colon. */
function caseInWords(stream: string): string {
  const [type = '', force = '', ...reference] = stream.split(':');
  const name = reference.join(':');
  // A force has one of them.
  return name === type ? `${inWords(type)} of ${placeName(force)}` : `${inWords(type)} ${name}`;
}

/** A list that was read names each case that it showed. */
function CasesRead({ cases }: { readonly cases: readonly string[] }): VNode {
  const words = cases.map(caseInWords).join(', ');
  if (cases.length <= FEW) return <>{words}</>;
  return <Details summaryText={plural(cases.length, 'case')}>{words}</Details>;
}

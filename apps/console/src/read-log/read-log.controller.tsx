import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { ApiRefusal, queryOf } from '../api/api';
import { type AnswerTo, type PartsOf } from '../api/types';
import { type Faults, faultsOf, NO_FAULTS } from '../commands/command-form';
import { type FieldSchema, type Typed } from '../commands/field';
import { FaultSummary, FormField } from '../commands/form-fields';
import { Button, InsetText } from '../govuk/components';
import { Details } from '../govuk/ports';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { Cell, inWords, momentInWords, plural, WideTable } from '../pages/words';
import { type Visit, Visits } from '../visit';

type Found = AnswerTo<'/api/v1/read-log'>;
type Query = NonNullable<PartsOf<'/api/v1/read-log'>['query']>;

const choice = (...values: readonly string[]) =>
  values.map((value) => ({ const: value, title: inWords(value) }));

const FIELDS: Readonly<Record<string, FieldSchema>> = {
  actor: { title: 'Who read', description: 'Their id, as the record keeps it.' },
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
  from: { title: 'From', description: 'A day, as 2024-09-30.' },
  to: { title: 'Up to the end of', description: 'A day, as 2024-09-30.' },
};
const NAMES = Object.keys(FIELDS);

/** Who read what. The search goes through the API, which writes it to the log as well. */
@Controller(`${PAGES}/read-log`)
export class ReadLogController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const asked = textsIn(request.query);
    const typed = Object.fromEntries(NAMES.map((name) => [name, [asked[name] ?? '']]));
    try {
      const query = { force: visit.force || undefined, ...asked, limit: 50 } as unknown as Query;
      const found = await visit.api.get('/api/v1/read-log', { query });
      return <ReadLogPage {...{ visit, asked, typed, found }} faults={NO_FAULTS} />;
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.status !== 400) throw error;
      const faults = faultsOf(error.problem, SCHEMA, typed);
      return <ReadLogPage {...{ visit, asked, typed, faults }} found={null} />;
    }
  }
}

const SCHEMA = { title: 'Read log', description: '', properties: FIELDS, required: [] };

/** What the address says, each once; an empty field of the form is none. */
function textsIn(query: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    ),
  );
}

function ReadLogPage(props: {
  readonly visit: Visit;
  readonly asked: Readonly<Record<string, string>>;
  readonly typed: Typed;
  readonly faults: Faults;
  readonly found: Found | null;
}): VNode {
  const { visit, asked, typed, faults, found } = props;
  const isFaulty = found === null;
  return (
    <Layout
      {...{ title: 'Read log', visit, isFaulty }}
      part="/more"
      crumbs={[{ text: 'More', href: '/more' }, { text: 'Read log' }]}
    >
      {isFaulty && <FaultSummary faults={faults} schema={SCHEMA} />}
      <h1 class="govuk-heading-l">Who read, was sent or exported what</h1>
      <InsetText text="Each search of this page stands in the read log as well." />
      <form method="get" action="/read-log" noValidate>
        <input type="hidden" name="force" value={asked['force'] ?? visit.force} />
        {NAMES.map((name) => (
          <FormField
            {...{ name, typed }}
            schema={FIELDS[name] ?? {}}
            isRequired
            fault={faults.byField.get(name)}
          />
        ))}
        <Button text="Search" />
      </form>
      {found && <Entries found={found} asked={asked} />}
    </Layout>
  );
}

function Entries(props: {
  readonly found: Found;
  readonly asked: Readonly<Record<string, string>>;
}): VNode {
  const { found, asked } = props;
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
                {one.actor} ({inWords(one.via)})
              </Cell>
              <Cell>{inWords(one.operation)}</Cell>
              <Cell>{one.what}</Cell>
              <Cell>
                <CasesRead cases={one.cases} />
              </Cell>
              <Cell>{one.recipients.join(', ')}</Cell>
              <Cell>{one.refusal}</Cell>
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

/** A list that was read names each case that it showed. */
function CasesRead({ cases }: { readonly cases: readonly string[] }): VNode {
  if (cases.length <= FEW) return <>{cases.join(', ')}</>;
  return <Details summaryText={plural(cases.length, 'case')}>{cases.join(', ')}</Details>;
}

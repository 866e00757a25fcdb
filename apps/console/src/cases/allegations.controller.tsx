import { plural } from '@tipstaff/kernel';
import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { queryOf } from '../api/api';
import { type AnswerTo, type Dto } from '../api/types';
import { InsetText } from '../govuk/components';
import { Details } from '../govuk/ports';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { CaseCaption, Cell, Day, WideTable } from '../pages/words';
import { type Visit, Visits } from '../visit';
import { caseAddress, commandAddress } from './addresses';
import { CASE, type CaseParams, pathOf, unexplained } from './case.controller';

type Case = Dto<'CaseDto'>;
type Lists = AnswerTo<'/api/v1/vocabularies'>['vocabularies'];
type Entry = Lists[number]['entries'][number];

interface Code {
  readonly code: string;
  readonly title: string | null;
}

/** An allegation, as the state of a complaint has it. */
interface Allegation {
  readonly number: number;
  readonly madeOn: string;
  readonly category: Code;
  readonly under: Code | null;
  readonly factors: readonly Code[];
  readonly officers: readonly string[];
  readonly unit: string | null;
  readonly decision: Code | null;
  readonly decidedOn: string | null;
  readonly withdrawnOn: string | null;
}

/** The allegations of a complaint, and the way to the next: the category first by its letter, then by its number. */
@Controller(`${PAGES}/cases/complaint/:force/:reference/allegations`)
export class AllegationsController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const params = { ...(request.params as CaseParams), kind: 'complaint' };
    const visit = await this.visits.begin(request, params.force);
    const of = await visit.api.get(CASE, unexplained(pathOf(params)));
    const lists = visit.may('force.read')
      ? (await visit.api.get('/api/v1/vocabularies', { query: { force: of.force } })).vocabularies
      : [];
    return <AllegationsPage {...{ visit, of, lists }} />;
  }
}

function AllegationsPage(props: {
  readonly visit: Visit;
  readonly of: Case;
  readonly lists: Lists;
}): VNode {
  const { visit, of, lists } = props;
  const state = of.state as { readonly allegations?: readonly Allegation[] } | null;
  const allegations = state?.allegations ?? [];
  const given = (command: string): boolean => of.commands.some((one) => one.command === command);
  const categories = lists.find((one) => one.of === 'allegation-category')?.entries ?? [];
  const next = Math.max(0, ...allegations.map(({ number }) => number)) + 1;
  return (
    <Layout
      title={`Allegations: ${of.reference}`}
      visit={visit}
      part="/cases"
      crumbs={[
        { text: 'Cases', href: `/cases?force=${of.force}` },
        { text: of.reference, href: caseAddress(of) },
        { text: 'Allegations' },
      ]}
    >
      <CaseCaption of={of} />
      <h1 class="govuk-heading-l">Allegations: {allegations.length}</h1>
      {allegations.length === 0 ? (
        <InsetText text="None is recorded yet." />
      ) : (
        <WideTable
          caption="Allegations"
          isCaptionSaid
          head={['Number', 'Category', 'Made', 'Officers', 'Unit', 'Decision', 'What can be done']}
        >
          {allegations.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {one.number}
              </th>
              <Cell>
                {one.under && `${inFull(one.under)}; `}
                {inFull(one.category)}
                {one.factors.length > 0 && ` (${one.factors.map(inFull).join(', ')})`}
              </Cell>
              <Cell>
                <Day of={one.madeOn} />
              </Cell>
              <Cell>{one.officers.join(', ')}</Cell>
              <Cell>{one.unit}</Cell>
              <Cell>
                {one.withdrawnOn && (
                  <>
                    Withdrawn on <Day of={one.withdrawnOn} />
                  </>
                )}
                {one.decision && inFull(one.decision)}
                {one.decidedOn && (
                  <>
                    , <Day of={one.decidedOn} />
                  </>
                )}
              </Cell>
              <Cell>
                <Ways of={of} number={one.number} given={given} />
              </Cell>
            </tr>
          ))}
        </WideTable>
      )}
      {given('record-allegation') && (
        <>
          <h2 class="govuk-heading-m">Record allegation {next}</h2>
          <p class="govuk-body">
            {categories.length === 0 ? (
              <a
                class="govuk-link"
                href={`${commandAddress(of, 'record-allegation')}${queryOf({ number: next })}`}
              >
                Record an allegation
              </a>
            ) : (
              'Open the kind of what is alleged, and choose the category in it.'
            )}
          </p>
          {categories
            .filter(({ under }) => under === undefined)
            .map((kind) => (
              <Kind of={of} kind={kind} categories={categories} number={next} />
            ))}
        </>
      )}
    </Layout>
  );
}

/** `B4: Use of force`; a code that is a slug is its title alone. */
const inFull = ({ code, title }: Code): string => {
  if (title === null) return code;
  return /^[A-Z]\d*$/.test(code) ? `${code}: ${title}` : title;
};

/** What each command of an allegation is called in its row. */
const WAYS: Readonly<Record<string, string>> = {
  'decide-allegation': 'Decide',
  'recategorise-allegation': 'Recategorise',
  'withdraw-allegation': 'Withdrawn',
};

function Ways(props: {
  readonly of: Case;
  readonly number: number;
  readonly given: (command: string) => boolean;
}): VNode {
  const { of, number, given } = props;
  return (
    <ul class="govuk-list">
      {Object.entries(WAYS).flatMap(([command, text]) =>
        given(command)
          ? [
              <li>
                <a class="govuk-link" href={`${commandAddress(of, command)}${queryOf({ number })}`}>
                  {text}
                  <span class="govuk-visually-hidden">, allegation {number}</span>
                </a>
              </li>,
            ]
          : [],
      )}
    </ul>
  );
}

/** A letter, and within it the categories that are parts of it. */
function Kind(props: {
  readonly of: Case;
  readonly kind: Entry;
  readonly categories: readonly Entry[];
  readonly number: number;
}): VNode {
  const { of, kind, categories, number } = props;
  const parts = categories.filter(({ under }) => under === kind.code);
  const chosen = parts.length === 0 ? [kind] : parts;
  return (
    <Details summaryText={`${inFull(kind)} (${plural(chosen.length, 'category', 'categories')})`}>
      <ul class="govuk-list">
        {chosen.map((one) => (
          <li>
            <a
              class="govuk-link"
              href={`${commandAddress(of, 'record-allegation')}${queryOf({ number, category: one.code })}`}
            >
              {inFull(one)}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );
}

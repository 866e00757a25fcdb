import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { type AnswerTo, type Dto } from '../api/types';
import { type CommandSchema, type Faults, typedFromAddress } from '../commands/command-form';
import { type Typed, valueOf } from '../commands/field';
import { FaultSummary, FormField } from '../commands/form-fields';
import { Button, InsetText, WarningText } from '../govuk/components';
import { PAGES } from '../pages/address';
import { saidIn } from '../pages/said-in';
import { Layout } from '../pages/layout';
import { mustMay } from '../pages/must-may';
import { CaseCaption, Day, Row, WideTable } from '../pages/words';
import { type Visit, Visits } from '../visit';
import { caseAddress } from './addresses';
import { CASE, type CaseParams, pathOf, unexplained } from './case.controller';
import { namedIn } from './people-of-case';

type Case = Dto<'CaseDto'>;
type Fact = Case['timeline'][number];
type Hold = AnswerTo<'/api/v1/retention/holds'>['holds'][number];

const PERMISSION = 'person.erase';
const REASONS: Readonly<Record<string, string>> = {
  'retention-ended': 'The time for which it is kept is over',
  request: 'The person asked for it',
  'court-order': 'A court ordered it',
  mistake: 'It should not have been recorded',
};

/**
 * Leads whoever may erase a person from a case through it. It is carried out on the command line, where the key is that
 * signs the receipt, and the ledger by which a restored backup is erased again.
 */
@Controller(`${PAGES}/cases/:kind/:force/:reference/erasure`)
export class ErasureController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const params = request.params as CaseParams;
    const visit = await this.visits.begin(request, params.force);
    const of = await visit.api.get(CASE, unexplained(pathOf(params)));
    mustMay(visit, PERMISSION, request);
    const { holds } = visit.may('retention.dispose')
      ? await visit.api.get('/api/v1/retention/holds', {
          query: { force: of.force, type: of.type, reference: of.reference },
        })
      : { holds: [] };
    return <ErasurePage visit={visit} of={of} holds={holds} query={request.query} />;
  }
}

function ErasurePage(props: {
  readonly visit: Visit;
  readonly of: Case;
  /** Of what is over a class the command itself says whether the case is of it. */
  readonly holds: readonly Hold[];
  readonly query: unknown;
}): VNode {
  const { visit, of, holds, query } = props;
  const { asked } = saidIn(query, ['asked']);
  const named = namedIn(of);
  const form = formOver(named);
  const typed: Typed = { text: ['false'], ...typedFromAddress(form, query) };
  const missing = form.required.filter(
    (name) => valueOf(name, form.properties[name] ?? {}, typed) === undefined,
  );
  const faults: Faults = {
    byField: new Map(
      asked === undefined ? [] : missing.map((name) => [name, FAULTS[name] ?? name]),
    ),
    others: [],
  };
  const chosen = (name: string): string => typed[name]?.[0] ?? '';
  const person = [...named].find(([, [first]]) => String(first?.number) === chosen('about'))?.[0];
  return (
    <Layout
      title={`Erase a person: ${of.reference}`}
      visit={visit}
      notice={of.notice}
      isFaulty={faults.byField.size > 0}
      part="/cases"
      crumbs={[
        { text: 'Cases', href: `/cases?force=${of.force}` },
        { text: of.reference, href: caseAddress(of) },
        { text: 'Erase a person' },
      ]}
    >
      {faults.byField.size > 0 && <FaultSummary faults={faults} schema={form} />}
      <CaseCaption of={of} />
      <h1 class="govuk-heading-l">Erase a person from this case</h1>
      <WarningText
        text="It can not be undone: the key to the text about the person is destroyed."
        iconFallbackText="Warning"
      />
      <p class="govuk-body">
        Names, notes and reasons about the person go. Types, days, decisions and references stay,
        and the figures that are made of them.
      </p>
      {holds.map((hold) => (
        <InsetText
          text={`A legal hold stands over it (${hold.authority}): nothing is erased while it does, but by order of a court.`}
        />
      ))}
      {named.size === 0 ? (
        <InsetText text="No fact of this case names a person." />
      ) : (
        <form method="get" action={`${caseAddress(of)}/erasure`} class="app-noprint">
          <input type="hidden" name="asked" value="1" />
          {Object.entries(form.properties).map(([name, schema]) => (
            <FormField
              {...{ name, schema, typed }}
              isRequired={form.required.includes(name)}
              fault={faults.byField.get(name)}
            />
          ))}
          <Button text="Show what would go, and how" />
        </form>
      )}
      {person !== undefined && missing.length === 0 && (
        <>
          <Going facts={named.get(person) ?? []} of={of} person={person} />
          <Steps
            {...{ visit, of, person }}
            reason={chosen('reason')}
            isWhole={chosen('text') === 'true'}
          />
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={caseAddress(of)}>
          Back to the case
        </a>
      </p>
    </Layout>
  );
}

const FAULTS: Readonly<Record<string, string>> = {
  about: 'Choose whom it is about',
  reason: 'Choose why',
};

/** Whoever is named stands in no address: a fact that names them does. */
function formOver(named: ReturnType<typeof namedIn>): CommandSchema {
  return {
    ...{ title: 'Erase a person', description: '' },
    properties: {
      about: {
        title: 'Whom it is about',
        oneOf: [...named].map(([person, [first]]) => ({
          const: String(first?.number),
          title: person,
        })),
      },
      reason: {
        title: 'Why',
        oneOf: Object.entries(REASONS).map(([value, title]) => ({ const: value, title })),
      },
      text: {
        title: 'Does the text of the case that is about nobody in particular go as well?',
        description: 'It may mention the person: read the timeline first.',
        oneOf: [
          { const: 'false', title: 'No, it stays' },
          { const: 'true', title: 'Yes, all of it' },
        ],
      },
    },
    required: ['about', 'reason', 'text'],
  };
}

function Going(props: {
  readonly facts: readonly Fact[];
  readonly of: Case;
  readonly person: string;
}): VNode {
  const { facts, of, person } = props;
  return (
    <>
      <h2 class="govuk-heading-m">Facts that name {person}</h2>
      <WideTable caption={`Facts that name ${person}`} isCaptionSaid head={['Fact', 'Day', 'Text']}>
        {facts.map(({ number, title, on, note, details }) => (
          <Row
            cells={[
              <a class="govuk-link" href={`${caseAddress(of)}#fact-${number}`}>
                {title}
              </a>,
              <Day of={on} />,
              [
                ...(note === null ? [] : ['a note']),
                ...(Object.keys(details ?? {}).length === 0 ? [] : ['what more was said']),
              ].join(' and ') || 'None that is shown',
            ]}
          />
        ))}
      </WideTable>
    </>
  );
}

/** As a shell takes it in one piece. */
const inShell = (text: string): string =>
  /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

function Steps(props: {
  readonly visit: Visit;
  readonly of: Case;
  readonly person: string;
  readonly reason: string;
  readonly isWhole: boolean;
}): VNode {
  const { visit, of, person, reason, isWhole } = props;
  const command = [
    'tipstaff erase',
    `--force ${inShell(of.force)} --type ${of.type} --case ${inShell(of.reference)}`,
    `--person ${inShell(person)} --reason ${reason} --by ${inShell(visit.me.id)}`,
    ...(isWhole ? ['--with-case-text'] : []),
  ].join(' ');
  return (
    <>
      <h2 class="govuk-heading-m">How it is done</h2>
      <p class="govuk-body">
        On the command line of the installation, by whoever keeps it. It needs the key that signs
        receipts (<code>TIPSTAFF_SIGNING_KEY</code>), and the ledger by which a restored backup is
        erased again (<code>TIPSTAFF_REVOCATION_LEDGER</code>). That you decided it stands in the
        record.
      </p>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        <li>
          See how many texts would go; nothing is changed.
          <p class="govuk-body">
            <code>{command} --dry-run</code>
          </p>
        </li>
        <li>
          Erase them, and keep the receipt outside the database and its backups.
          <p class="govuk-body">
            <code>
              {command} {'>'} receipt.txt
            </code>
          </p>
        </li>
        <li>
          Have the receipt judged, by anybody and at any time.
          <p class="govuk-body">
            <code>tipstaff receipt verify receipt.txt</code>
          </p>
        </li>
      </ol>
    </>
  );
}

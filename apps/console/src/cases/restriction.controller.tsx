import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { segment } from '../api/api';
import { type Dto } from '../api/types';
import { type CommandSchema } from '../commands/command-form';
import { type FieldSchema } from '../commands/field';
import { FORM_ROUTE } from '../forms';
import { WarningText } from '../govuk/components';
import { type Directory, directoryFor, nameOf } from '../home/directory';
import { PAGES } from '../pages/address';
import { mustMay } from '../pages/must-may';
import { Day } from '../pages/words';
import { openForm, type OwnForm, sendForm } from '../pages/own-form';
import { type SeeOther } from '../pages/page.interceptor';
import { type Visit, Visits } from '../visit';
import { caseAddress } from './addresses';
import { CASE, type CaseParams, pathOf, unexplained } from './case.controller';

type Case = Dto<'CaseDto'>;

/** Who alone may see a case: restrict it, name people of the directory, and lift it. */
@Controller(`${PAGES}/cases/:kind/:force/:reference/restriction`)
export class RestrictionController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const { visit, form } = await this.begin(request);
    return openForm(visit, form, request.query);
  }

  @Post()
  @RouteConfig(FORM_ROUTE)
  async change(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const { visit, of, form } = await this.begin(request);
    return sendForm({
      ...{ request, reply, visit, form },
      async send({ todo, other, named, ...said }, headers) {
        const people = [named, other].flatMap((each) => linesIn(each));
        const command =
          of.restriction === null ? 'restrict-case' : typeof todo === 'string' ? todo : '';
        const body =
          command === 'restrict-case'
            ? { ...said, ...(people.length > 0 ? { named: people } : {}) }
            : {
                note: said['note'],
                ...(command === 'lift-restriction' ? {} : { person: people[0] }),
              };
        const [type, force, reference] = [of.type, of.force, of.reference].map(segment);
        const route = `/api/v1/cases/${type}/${force}/${reference}/commands/${segment(command)}`;
        await visit.api.post(route, { headers, body });
        return `${caseAddress(of)}/restriction`;
      },
    });
  }

  private async begin(request: FastifyRequest) {
    const params = request.params as CaseParams;
    const visit = await this.visits.begin(request, params.force);
    const of = await visit.api.get(CASE, unexplained(pathOf(params)));
    mustMay(visit, 'case.restrict', request);
    const path = { type: of.type, command: 'restrict-case' };
    const [directory, schema] = await Promise.all([
      directoryFor(visit),
      visit.api.get('/api/v1/commands/{type}/{command}', { path, query: { force: of.force } }),
    ]);
    const { properties } = schema as unknown as CommandSchema;
    const reason = properties['reason'] ?? {};
    return { visit, of, form: restrictionForm(visit, { of, directory, reason }) };
  }
}

const linesIn = (said: unknown): readonly string[] =>
  ([said].flat() as readonly unknown[]).filter((one) => typeof one === 'string');

interface Known {
  readonly of: Case;
  readonly directory: Directory | null;
  /** Why a case can be restricted, as its command has it. */
  readonly reason: FieldSchema;
}

function restrictionForm(visit: Visit, { of, directory, reason }: Known): OwnForm {
  const common = {
    title: 'Who may see this case',
    action: `${caseAddress(of)}/restriction`,
    back: caseAddress(of),
    part: '/cases',
    crumbs: [
      { text: 'Cases', href: `/cases?force=${of.force}` },
      { text: of.reference, href: caseAddress(of) },
    ],
    version: of.version,
  };
  const people = (directory?.people ?? []).filter(
    ({ leftOn, signIn }) => leftOn === null && signIn !== null,
  );
  const other: FieldSchema = {
    title: 'Somebody who is not in the directory',
    description: 'Their id, as “Your roles and rights” shows it to them.',
    items: { type: 'string' },
  };
  const note: FieldSchema = {
    title: 'Note',
    description: 'Kept sealed; may hold personal data.',
    maxLength: 2_000,
  };
  if (of.restriction === null) {
    return {
      ...common,
      description:
        'Everybody whose role reads such cases may see it. Once it is restricted those who are named see it alone, you among them; to all others it is as if it were not there.',
      button: 'Restrict the case',
      properties: {
        reason: { ...reason, title: 'Why' },
        named: {
          title: 'Who else may see it',
          items: {
            oneOf: people.map(({ signIn, name, reference }) => ({
              const: signIn ?? '',
              title: `${name ?? reference} (${reference})`,
            })),
          },
        },
        other,
        note,
      },
      required: ['reason'],
    };
  }
  const { named, since } = of.restriction;
  const isNamed = (id: string | null): boolean => id !== null && named.includes(id);
  return {
    ...common,
    description: '',
    above: (
      <>
        <WarningText
          text="Restricted: those who are named see it alone."
          iconFallbackText="Warning"
        />
        <p class="govuk-body">
          Since <Day of={since} />. Named:
        </p>
        <ul class="govuk-list govuk-list--bullet">
          {named.map((id) => (
            <li>{id === visit.me.id ? 'You' : nameOf(directory, id)}</li>
          ))}
        </ul>
      </>
    ),
    button: 'Record it',
    properties: {
      todo: {
        title: 'What to do',
        oneOf: [
          { const: 'name-person', title: 'Name somebody more' },
          { const: 'un-name-person', title: 'Name somebody no longer' },
          {
            const: 'lift-restriction',
            title: 'Lift the restriction: everybody whose role reads such cases sees it',
          },
        ],
      },
      named: {
        title: 'Whom',
        oneOf: people.map(({ signIn, name, reference }) => ({
          const: signIn ?? '',
          title: `${name ?? reference} (${reference})${isNamed(signIn) ? ', named now' : ''}`,
        })),
      },
      other,
      note,
    },
    required: ['todo'],
  };
}

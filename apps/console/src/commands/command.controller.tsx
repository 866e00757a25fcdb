import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { randomUUID } from 'node:crypto';
import { ApiRefusal, queryOf, segment } from '../api/api';
import { type AnswerTo, type Dto } from '../api/types';
import { caseAddress, commandAddress } from '../cases/addresses';
import { CASE, type CaseParams, pathOf } from '../cases/case.controller';
import { FORM_ROUTE, formOf, wordIn } from '../forms';
import { PAGES } from '../pages/address';
import { SeeOther } from '../pages/page.interceptor';
import { inWords } from '../pages/words';
import { proposalAddress } from '../proposals/asked-of-you';
import { type Visit, Visits } from '../visit';
import {
  asAsked,
  askingFor,
  askingIn,
  bodyOf,
  type CommandSchema,
  type Faults,
  faultsOf,
  NO_FAULTS,
  NOT_THEIRS,
  typedFromAddress,
  typedIn,
} from './command-form';
import { CommandPage, type NewerEvent } from './command-page';
import { correctionBody, correctionOf, typedOfFact } from './correction';
import { type Typed } from './field';

interface CommandParams extends CaseParams {
  readonly command: string;
}

type Case = Dto<'CaseDto'>;
type Newer = Dto<'StaleVersionDataDto'>['newer'];

/** Everything that a page of a command is made of, whether it is opened or comes back. */
interface Asked {
  readonly visit: Visit;
  readonly params: CommandParams;
  /** Null for one that is begun by this command. */
  readonly shown: Case | null;
  readonly schema: CommandSchema;
  /** Of a correction: the fact that it is about. */
  readonly fact: Dto<'FactDto'> | null;
  /** It is not theirs to give, so that the form asks for it. */
  readonly isAsking: boolean;
}

/** What a page that comes back says beside what was typed. */
interface Standing {
  readonly typed: Typed;
  readonly faults: Faults;
  readonly version: number;
  readonly key: string;
  readonly newer: readonly NewerEvent[];
}

const CORRECT = 'correct-fact';

/** Refusals after which the form comes back with what was typed; any other is a page of its own. */
const MENDED_IN_THE_FORM = [400, 409, 412, 413, 422, 428];

@Controller(`${PAGES}/cases/:kind/:force/:reference/actions/:command`)
export class CommandController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async open(@Req() request: FastifyRequest): Promise<VNode> {
    const { params, query } = addressedIn(request);
    const asked = await this.asked(request, params, query);
    const { schema, fact, shown } = asked;
    const typed = {
      ...(fact ? typedOfFact(schema, fact) : {}),
      ...typedFromAddress(schema, query),
    };
    return pageOf(asked, {
      ...{ typed, faults: NO_FAULTS, newer: [] },
      ...{ version: shown?.version ?? 0, key: randomUUID() },
    });
  }

  @Post()
  @RouteConfig(FORM_ROUTE)
  async give(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const { params, query } = addressedIn(request);
    const { fields, csrf } = formOf(request);
    const typed = typedIn(fields);
    const asked = await this.asked(request, params, query);
    const [key, version] = [wordIn(fields, '_key'), wordIn(fields, '_version')];
    const { visit, schema, fact, isAsking } = asked;
    const command = fact ? correctionBody(schema, typed, fact) : bodyOf(schema, typed);
    try {
      if (isAsking) {
        const answer = await visit.api.post(`${commandRoute(params)}/proposals`, {
          headers: { ...csrf, 'idempotency-key': key },
          body: { body: command, ...askingIn(typed) },
        });
        const { id } = JSON.parse(answer.body) as Dto<'ProposalAnswerDto'>;
        void reply.code(303);
        return new SeeOther(`${proposalAddress(id)}#main-content`);
      }
      const answer = await visit.api.post(commandRoute(params), {
        headers: { ...csrf, 'idempotency-key': key, 'if-match': `"${version}"` },
        body: command,
      });
      const { events } = JSON.parse(answer.body) as Dto<'CommandAnswerDto'>;
      const number = events[0] ?? 0;
      void reply.code(303);
      return new SeeOther(`${addressOf(params)}?done=${number}#main-content`);
    } catch (error) {
      if (!(error instanceof ApiRefusal) || !isMendedHere(error, request)) throw error;
      void reply.code(error.status);
      return pageOf(asked, standingAfter(error, asked, { typed, key, version: Number(version) }));
    }
  }

  /** @throws ApiRefusal where the case, or the command, is not there for whoever asks */
  private async asked(
    request: FastifyRequest,
    params: CommandParams,
    { new: isNew, fact: number }: Readonly<Record<string, unknown>>,
  ): Promise<Asked> {
    const visit = await this.visits.begin(request, params.force);
    const path = { type: pathOf(params).type, command: params.command };
    // With the force's own lists of codes, where it has some.
    const query = { force: params.force };
    const [known, shown]: [AnswerTo<'/api/v1/commands/{type}/{command}'>, Case | null] =
      await Promise.all([
        visit.api.get('/api/v1/commands/{type}/{command}', { path, query }),
        isNew === undefined ? visit.api.get(CASE, { path: pathOf(params) }) : null,
      ]);
    const schema = known as unknown as CommandSchema;
    const corrected = shown?.timeline.find((one) => one.number === Number(number));
    const fact = params.command === CORRECT ? (corrected ?? null) : null;
    const given = shown?.commands.find((one) => one.command === params.command);
    return {
      ...{ visit, params, shown, fact, schema: fact ? correctionOf(schema, fact) : schema },
      isAsking: given?.whyNot?.code === NOT_THEIRS,
    };
  }
}

/** As the browser asked for it: the API judges each part. */
const addressedIn = ({ params, query }: FastifyRequest) => ({
  params: params as CommandParams,
  query: query as Readonly<Record<string, unknown>>,
});

const addressOf = ({ kind, force, reference }: CommandParams): string =>
  caseAddress({ type: kind, force, reference });

function commandRoute({ kind, force, reference, command }: CommandParams): string {
  const [type, ofForce, of, name] = [kind, force, reference, command].map(segment);
  return `/api/v1/cases/${type}/${ofForce}/${of}/commands/${name}`;
}

/** A session that began anew since the form was made has another token: the form comes back with that. */
function isMendedHere({ status, problem }: ApiRefusal, { headers }: FastifyRequest): boolean {
  if (MENDED_IN_THE_FORM.includes(status)) return true;
  return problem.code === 'access.not-from-here' && headers['sec-fetch-site'] === 'same-origin';
}

function standingAfter(
  { problem: refused, status }: ApiRefusal,
  { schema: ofCommand, shown, isAsking }: Asked,
  sent: Pick<Standing, 'typed' | 'key' | 'version'>,
): Standing {
  const { typed } = sent;
  const schema = isAsking ? askingFor(ofCommand) : ofCommand;
  const problem = isAsking ? asAsked(refused, ofCommand, typed) : refused;
  if (status === 403) {
    const others = [
      'You signed in again since this form was made. Nothing is recorded yet: look at what you typed, and record it again.',
    ];
    return { ...sent, faults: { byField: new Map(), others }, newer: [] };
  }
  if (problem.code === 'command.reused-id') {
    const others = [
      'This form was recorded before, with other words in it. Look at the case first; to record this as well, send it again.',
    ];
    return { ...sent, key: randomUUID(), faults: { byField: new Map(), others }, newer: [] };
  }
  if (status === 412) {
    const { currentVersion, newer = [] } = (problem.data ?? {}) as {
      readonly currentVersion?: number;
      readonly newer?: Newer;
    };
    const version = currentVersion ?? shown?.version ?? sent.version;
    const told = newer.map((one) => newerShown(one, shown));
    const faults = told.length > 0 ? NO_FAULTS : faultsOf(problem, schema, typed);
    return { typed, faults, version, newer: told, key: randomUUID() };
  }
  return { ...sent, faults: faultsOf(problem, schema, typed), newer: [] };
}

/** By the title that the case has for it, where it is a fact. */
function newerShown(
  { version, type, on, actor }: NonNullable<Newer>[number],
  shown: Case | null,
): NewerEvent {
  const fact = shown?.timeline.find(({ number }) => number === version);
  return {
    title: fact?.title ?? inWords(type.split('.').at(-1) ?? type),
    on: on ?? null,
    by: actor,
  };
}

function pageOf(
  { visit, params, shown, schema, fact, isAsking }: Asked,
  standing: Standing,
): VNode {
  const { kind, force, reference, command } = params;
  const ref = { type: kind, force, reference };
  const whyNot = shown?.commands.find((one) => one.command === command)?.whyNot?.detail ?? null;
  const query = queryOf({ new: shown === null ? '1' : undefined, fact: fact?.number });
  return (
    <CommandPage
      {...standing}
      visit={visit}
      of={{ ...ref, title: shown?.title ?? inWords(kind) }}
      notice={shown?.notice ?? null}
      schema={isAsking ? askingFor(schema) : schema}
      isAsking={isAsking}
      action={`${commandAddress(ref, command)}${query}`}
      whyNot={isAsking ? null : whyNot}
    />
  );
}

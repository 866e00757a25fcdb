import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { randomUUID } from 'node:crypto';
import { ApiRefusal, queryOf, segment } from '../api/api';
import { type AnswerTo, type Dto } from '../api/types';
import { caseAddress, commandAddress } from '../cases/addresses';
import { CASE, type CaseParams, pathOf, unexplained } from '../cases/case.controller';
import { FORM_ROUTE, formOf, wordIn } from '../forms';
import { PAGES } from '../pages/address';
import { saidIn } from '../pages/said-in';
import { SeeOther } from '../pages/page.interceptor';
import { inWords } from '../pages/words';
import { type Directory, directoryFor, nameOf } from '../home/directory';
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
import { CHANGE, CheckPage, CONFIRM, STEP } from './check-page';
import { CommandPage, type Meanwhile, type NewerEvent } from './command-page';
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
  /** The fact that the address names, of a correction or a withdrawal. */
  readonly about: Dto<'FactDto'> | null;
  /** It is not theirs to give, so that the form asks for it. */
  readonly isAsking: boolean;
}

/** What a page that comes back says beside what was typed. */
interface Standing {
  readonly typed: Typed;
  readonly faults: Faults;
  readonly version: number;
  readonly key: string;
  readonly meanwhile: Meanwhile | null;
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
    const isTaken = shown === null && (await isSeen(asked));
    return pageOf(asked, {
      ...{ typed, faults: isTaken ? takenAlready(params) : NO_FAULTS, meanwhile: null },
      ...{ version: shown?.version ?? 0, key: randomUUID() },
    });
  }

  /** From the form to the page that checks it, from there into the record, or back to the form. */
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
    const sent = { typed, key, version: Number(version) };
    const step = wordIn(fields, STEP);
    if (step === CHANGE) {
      void reply.code(200);
      return pageOf(asked, { ...sent, faults: NO_FAULTS, meanwhile: null });
    }
    const { visit, schema, fact, isAsking } = asked;
    const command = fact ? correctionBody(schema, typed, fact) : bodyOf(schema, typed);
    const sending = {
      headers: { ...csrf, 'idempotency-key': key, 'if-match': `"${version}"` },
      body: command,
    };
    void reply.code(303);
    try {
      if (isAsking) {
        const answer = await visit.api.post(`${commandRoute(params)}/proposals`, {
          headers: { ...csrf, 'idempotency-key': key },
          body: { body: command, ...askingIn(typed) },
        });
        const { id } = answer.json() as Dto<'ProposalAnswerDto'>;
        return new SeeOther(`${proposalAddress(id)}#main-content`);
      }
      if (step === CONFIRM) {
        const answer = await visit.api.post(commandRoute(params), sending);
        return doneAt(params, answer.json() as Dto<'CommandAnswerDto'>);
      }
      const answer = await visit.api.post(`${commandRoute(params)}/preview`, sending);
      const preview = answer.json() as Dto<'CommandPreviewDto'>;
      if (preview.recorded) return doneAt(params, preview);
      void reply.code(200);
      return checkOf(asked, { ...sent, body: command, preview });
    } catch (error) {
      if (!(error instanceof ApiRefusal) || !isMendedHere(error, request)) throw error;
      void reply.code(error.status);
      return pageOf(asked, await standingAfter(error, asked, sent));
    }
  }

  /** @throws ApiRefusal where the case, or the command, is not there for whoever asks */
  private async asked(
    request: FastifyRequest,
    params: CommandParams,
    said: unknown,
  ): Promise<Asked> {
    const { new: isNew, fact: number } = saidIn(said, ['new', 'fact']);
    const visit = await this.visits.begin(request, params.force);
    const path = { type: pathOf(params).type, command: params.command };
    // With the force's own lists of codes, where it has some.
    const query = { force: params.force };
    const [known, shown]: [AnswerTo<'/api/v1/commands/{type}/{command}'>, Case | null] =
      await Promise.all([
        visit.api.get('/api/v1/commands/{type}/{command}', { path, query }),
        isNew === undefined ? visit.api.get(CASE, unexplained(pathOf(params))) : null,
      ]);
    const schema = known as unknown as CommandSchema;
    const about = shown?.timeline.find((one) => one.number === Number(number)) ?? null;
    const fact = params.command === CORRECT ? about : null;
    const given = shown?.commands.find((one) => one.command === params.command);
    return {
      ...{ visit, params, shown, fact, about, schema: fact ? correctionOf(schema, fact) : schema },
      isAsking: given?.whyNot?.code === NOT_THEIRS,
    };
  }
}

/** As the browser asked for it: the API judges each part. */
const addressedIn = ({ params, query }: FastifyRequest) => ({
  params: params as CommandParams,
  query,
});

const addressOf = ({ kind, force, reference }: CommandParams): string =>
  caseAddress({ type: kind, force, reference });

/** Whether the case that is to begin is there already, for whoever asks: a hidden one is as one that is not. */
async function isSeen({ visit, params }: Pick<Asked, 'visit' | 'params'>): Promise<boolean> {
  try {
    await visit.api.get(CASE, unexplained(pathOf(params)));
    return true;
  } catch (error) {
    if (error instanceof ApiRefusal && NOT_SEEN.includes(error.status)) return false;
    throw error;
  }
}

/** No reference at all is one of them: the command says so at its time. */
const NOT_SEEN = [400, 403, 404];

function takenAlready(params: CommandParams): Faults {
  const taken = { text: `${params.reference} exists already`, href: addressOf(params) };
  return { byField: new Map(), others: [taken] };
}

function commandRoute({ kind, force, reference, command }: CommandParams): string {
  const [type, ofForce, of, name] = [kind, force, reference, command].map(segment);
  return `/api/v1/cases/${type}/${ofForce}/${of}/commands/${name}`;
}

/** A session that began anew since the form was made has another token: the form comes back with that. */
function isMendedHere({ status, problem }: ApiRefusal, { headers }: FastifyRequest): boolean {
  if (MENDED_IN_THE_FORM.includes(status)) return true;
  return problem.code === 'access.not-from-here' && headers['sec-fetch-site'] === 'same-origin';
}

async function standingAfter(
  { problem: refused, status }: ApiRefusal,
  { visit, params, schema: ofCommand, shown, isAsking }: Asked,
  sent: Pick<Standing, 'typed' | 'key' | 'version'>,
): Promise<Standing> {
  const { typed, version } = sent;
  const schema = isAsking ? askingFor(ofCommand) : ofCommand;
  const problem = isAsking ? asAsked(refused, ofCommand, typed) : refused;
  const saying = (words: string): Pick<Standing, 'faults' | 'meanwhile'> => ({
    ...{ faults: { byField: new Map(), others: [words] }, meanwhile: null },
  });
  if (status === 403) {
    const words =
      'You signed in again since this form was made. Nothing is recorded yet: look at what you typed, and send it again.';
    return { ...sent, ...saying(words) };
  }
  if (problem.code === 'command.reused-id') {
    const words =
      'This form was recorded before, with other words in it. Look at the case first; to record this as well, send it again.';
    return { ...sent, key: randomUUID(), ...saying(words) };
  }
  if (status === 412) {
    const { currentVersion = shown?.version ?? version, newer = [] } = (problem.data ?? {}) as {
      readonly currentVersion?: number;
      readonly newer?: Newer;
    };
    if (shown === null && currentVersion > 0) {
      return { typed, faults: takenAlready(params), version, meanwhile: null, key: randomUUID() };
    }
    const directory = newer.length > 0 ? await directoryFor(visit) : null;
    const events = newer.map((one) => newerShown(one, shown, directory));
    const faults = events.length > 0 ? NO_FAULTS : faultsOf(problem, schema, typed);
    const meanwhile = shown ? { events, ...(await changesSince(visit, params, version)) } : null;
    return { typed, faults, version: currentVersion, meanwhile, key: randomUUID() };
  }
  return { ...sent, faults: faultsOf(problem, schema, typed), meanwhile: null };
}

/** Which dates others moved since the version that a form was made with. */
function changesSince({ api }: Visit, params: CommandParams, since: number) {
  const path = pathOf(params);
  return api.get('/api/v1/cases/{type}/{force}/{reference}/changes', { path, query: { since } });
}

/** By the title that the case has for it, where it is a fact. */
function newerShown(
  { version, type, on, actor }: NonNullable<Newer>[number],
  shown: Case | null,
  directory: Directory | null,
): NewerEvent {
  const fact = shown?.timeline.find(({ number }) => number === version);
  return {
    title: fact?.title ?? inWords(type.split('.').at(-1) ?? type),
    on: on ?? null,
    by: nameOf(directory, actor),
  };
}

/** Back on the case, with what was recorded in view. */
function doneAt(
  params: CommandParams,
  { events }: { readonly events: readonly number[] },
): SeeOther {
  return new SeeOther(`${addressOf(params)}?done=${events[0] ?? 0}#main-content`);
}

/** What every page of a command says of it. */
function headingOf({ visit, params, shown, fact, about }: Asked) {
  const { kind, force, reference, command } = params;
  const ref = { type: kind, force, reference };
  const number = fact?.number ?? about?.number;
  const query = queryOf({ new: shown === null ? '1' : undefined, fact: number });
  return {
    visit,
    of: { ...ref, title: shown?.title ?? inWords(kind) },
    notice: shown?.notice ?? null,
    action: `${commandAddress(ref, command)}${query}`,
  };
}

function pageOf(asked: Asked, standing: Standing): VNode {
  const { params, shown, schema, isAsking } = asked;
  const given = shown?.commands.find((one) => one.command === params.command);
  return (
    <CommandPage
      {...headingOf(asked)}
      {...standing}
      schema={isAsking ? askingFor(schema) : schema}
      isAsking={isAsking}
      whyNot={isAsking ? null : (given?.whyNot?.detail ?? null)}
    />
  );
}

function checkOf(
  asked: Asked,
  checked: Pick<Standing, 'typed' | 'key' | 'version'> & {
    readonly body: object;
    readonly preview: Dto<'CommandPreviewDto'>;
  },
): VNode {
  const { schema, about } = asked;
  return <CheckPage {...headingOf(asked)} {...checked} schema={schema} about={about} />;
}

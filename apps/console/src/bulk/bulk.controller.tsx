import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { randomUUID } from 'node:crypto';
import { ApiRefusal, segment } from '../api/api';
import { type Dto } from '../api/types';
import { CASE, unexplained } from '../cases/case.controller';
import { CHANGE, CONFIRM, STEP } from '../commands/check-page';
import {
  bodyOf,
  type CommandSchema,
  type Faults,
  faultsOf,
  NO_FAULTS,
  typedIn,
} from '../commands/command-form';
import { type Typed } from '../commands/field';
import { FORM_ROUTE, formOf, wordIn } from '../forms';
import { PAGES } from '../pages/address';
import { eachSaidIn, saidIn } from '../pages/said-in';
import { type Visit, Visits } from '../visit';
import { BulkChoicePage, BulkFormPage, BulkResultPage, type Chosen } from './bulk-page';

type CaseType = Dto<'CaseDto'>['type'];

/** The API takes more at once; nobody looks through more on a page. */
const MOST_CHOSEN = 50;

/** What a page of one command for several cases is made of. */
interface Asked {
  readonly visit: Visit;
  readonly type: CaseType;
  readonly command: string;
  readonly schema: CommandSchema;
}

/** The same command for several cases, each with an answer of its own. */
@Controller(`${PAGES}/bulk`)
export class BulkController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async open(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const named = eachSaidIn(request.query, 'case').slice(0, MOST_CHOSEN);
    const types = new Set(named.map((one) => one.split(' ')[0] ?? ''));
    const [type = ''] = types;
    const { command = '' } = saidIn(request.query, ['command']);
    if (types.size !== 1 || command === '') {
      const { commands } = await visit.api.get('/api/v1/commands', {});
      const mine = commands.filter((one) => one.type === type && visit.may(one.permission));
      return <BulkChoicePage visit={visit} named={named} types={[...types]} commands={mine} />;
    }
    const asked = await askedOf(visit, type as CaseType, command);
    const chosen = await Promise.all(named.map((one) => seen(visit, type as CaseType, one)));
    return <BulkFormPage {...asked} chosen={chosen} typed={{}} faults={NO_FAULTS} />;
  }

  @Post()
  @RouteConfig(FORM_ROUTE)
  async give(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode> {
    const { fields, csrf } = formOf(request);
    const visit = await this.visits.begin(request, wordIn(fields, '_force'));
    const type = wordIn(fields, '_type') as CaseType;
    const asked = await askedOf(visit, type, wordIn(fields, '_command'));
    const typed = typedIn(fields);
    const chosen = fields.getAll('_case').slice(0, MOST_CHOSEN).map(chosenIn);
    const body = bodyOf(asked.schema, typed);
    const step = wordIn(fields, STEP);
    void reply.code(200);
    if (step === CHANGE) return formAgain(asked, chosen, typed, NO_FAULTS);
    if (step === CONFIRM) {
      const commands = chosen.map(({ reference, version, key }) => ({
        ...{ type, force: visit.force, reference, command: asked.command },
        ...{ ifMatch: version, idempotencyKey: key, body },
      }));
      const answer = await visit.api.post('/api/v1/commands', {
        headers: csrf,
        body: { commands },
      });
      const { results } = answer.json() as Dto<'BulkAnswerDto'>;
      const answers = results.map(({ problem }) => problem?.detail ?? null);
      return <BulkResultPage {...asked} {...{ chosen, typed, answers }} isRecorded />;
    }
    const answers: (string | null)[] = [];
    const dates: number[] = [];
    const doubts: (readonly string[])[] = [];
    for (const one of chosen) {
      try {
        const path = [type, visit.force, one.reference].map(segment).join('/');
        const url = `/api/v1/cases/${path}/commands/${segment(asked.command)}/preview`;
        const headers = { ...csrf, 'idempotency-key': one.key, 'if-match': `"${one.version}"` };
        const previewed = (await visit.api.post(url, { headers, body })).json();
        const preview = previewed as Dto<'CommandPreviewDto'>;
        dates.push(preview.dates.length);
        doubts.push((preview.warnings ?? []).map(({ reason }) => reason));
        answers.push(null);
      } catch (error) {
        if (!(error instanceof ApiRefusal) || !REFUSED_FOR_ONE.includes(error.status)) throw error;
        if (error.status === 400) {
          void reply.code(400);
          return formAgain(asked, chosen, typed, faultsOf(error.problem, asked.schema, typed));
        }
        dates.push(0);
        doubts.push([]);
        answers.push(error.problem.detail ?? error.problem.title);
      }
    }
    const answered = { chosen, typed, answers, dates, doubts };
    return <BulkResultPage {...asked} {...answered} isRecorded={false} />;
  }
}

/** What is said of one case and holds up none of the others. */
const REFUSED_FOR_ONE = [400, 403, 404, 409, 412, 422];

function formAgain(asked: Asked, chosen: readonly Chosen[], typed: Typed, faults: Faults): VNode {
  return <BulkFormPage {...asked} {...{ chosen, typed, faults }} />;
}

async function askedOf(visit: Visit, type: CaseType, command: string): Promise<Asked> {
  const known = await visit.api.get('/api/v1/commands/{type}/{command}', {
    path: { type, command },
    query: { force: visit.force },
  });
  return { visit, type, command, schema: known as unknown as CommandSchema };
}

/** The case as the person sees it now: what they give the command against. */
async function seen({ api, force }: Visit, type: CaseType, named: string): Promise<Chosen> {
  const reference = named.slice(named.indexOf(' ') + 1);
  const { version, state } = await api.get(CASE, unexplained({ type, force, reference }));
  return { reference, version, key: randomUUID(), state: state ? String(state['status']) : null };
}

/** `3 <key> CO/1/24`, as a page has sent it. */
function chosenIn(text: string): Chosen {
  const [version = '', key = '', ...reference] = text.split(' ');
  return { version: Number(version), key, reference: reference.join(' '), state: null };
}

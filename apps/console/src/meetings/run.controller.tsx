import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { createHash, randomUUID } from 'node:crypto';
import { ApiRefusal, segment } from '../api/api';
import { type Dto, type Problem } from '../api/types';
import { FORM_ROUTE, formOf, wordIn } from '../forms';
import { PAGES } from '../pages/address';
import { saidIn } from '../pages/said-in';
import { mustMay } from '../pages/must-may';
import { SeeOther } from '../pages/page.interceptor';
import { type Visit, Visits } from '../visit';
import { commandsOf, type Given, type Run } from './run-commands';
import { type Answered, RunPage } from './run-page';

interface MeetingParams {
  readonly force: string;
  readonly meeting: string;
}

/** An action or a question beyond these is dealt with on its own page. */
const MOST = 200;

/** Refusals that are the answer of a row; any other is a page of its own. */
const ANSWERS_OF_A_ROW = [400, 404, 409, 412, 413, 422, 428];

@Controller(`${PAGES}/meetings/:force/:meeting/run`)
export class RunController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async open(@Req() request: FastifyRequest): Promise<VNode> {
    const params = request.params as MeetingParams;
    const visit = await this.visits.begin(request, params.force);
    mustMay(visit, 'meeting.manage', request);
    const { recorded } = saidIn(request.query, ['recorded']);
    const run = await runOf(visit, params);
    const done = /^\d{1,3}$/.test(recorded ?? '') ? Number(recorded) : 0;
    const typed = new URLSearchParams();
    return <RunPage {...{ visit, run, typed, done, key: randomUUID() }} refused={[]} />;
  }

  /** Each row has an answer of its own: one that is refused holds up none of the others. */
  @Post()
  @RouteConfig(FORM_ROUTE)
  async record(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const params = request.params as MeetingParams;
    const visit = await this.visits.begin(request, params.force);
    const { fields, csrf } = formOf(request);
    const seen = await runOf(visit, params);
    const given = commandsOf(seen, fields).map((one) => ({ ...one, version: seenIn(fields, one) }));
    const asking = { csrf, key: wordIn(fields, '_key'), force: params.force };
    const answers = await giveInTurn(visit, given, asking);
    const refused = answers.filter(({ problem }) => problem !== null);
    if (refused.length === 0) {
      void reply.code(303);
      const address = `/meetings/${segment(params.force)}/${segment(params.meeting)}/run`;
      return new SeeOther(`${address}?recorded=${answers.length}#main-content`);
    }
    void reply.code(refused[0]?.problem?.status ?? 400);
    // What was recorded stands in the record now: sent again with the rest, it would stand there twice.
    const recorded = answers.filter(({ problem }) => problem === null);
    for (const name of recorded.flatMap(({ inputs }) => inputs)) fields.delete(name);
    const run = await runOf(visit, params);
    const done = recorded.length;
    return <RunPage {...{ visit, run, typed: fields, done, key: randomUUID(), refused }} />;
  }
}

async function runOf(visit: Visit, { force, meeting }: MeetingParams): Promise<Run> {
  const path = { meeting };
  const query = { force, limit: MOST };
  const [shown, table, asked, known] = await Promise.all([
    visit.api.get('/api/v1/meetings/{meeting}', { path, query: { force } }),
    visit.api.get('/api/v1/meetings/{meeting}/actions', { path, query }),
    visit.api.get('/api/v1/meetings/{meeting}/questions', { path, query }),
    visit.api.get('/api/v1/meetings', { query }),
  ]);
  const later = known.meetings.filter(
    ({ reference, board, status }) =>
      reference !== shown.reference && board === shown.board && status === 'scheduled',
  );
  return { meeting: shown, actions: table.actions, questions: asked.questions, later };
}

/** The version that the person has seen: what others recorded since is not overlooked. */
function seenIn(fields: URLSearchParams, { type, reference, version }: Given): number {
  const typed = fields.get(`_version.${type}.${reference}`) ?? '';
  return /^\d{1,7}$/.test(typed) ? Number(typed) : version;
}

interface AskedFor {
  readonly csrf: Readonly<Record<string, string>>;
  readonly key: string;
  readonly force: string;
}

/** Of one case each goes on from the one before; a refused one leaves the case as it was. */
async function giveInTurn(
  visit: Visit,
  given: readonly Given[],
  { csrf, key, force }: AskedFor,
): Promise<readonly Answered[]> {
  const versions = new Map<string, number>();
  const answers: Answered[] = [];
  for (const one of given) {
    const { type, reference, command, body } = one;
    const ref = `${type}.${reference}`;
    const version = versions.get(ref) ?? one.version;
    const url = `/api/v1/cases/${type}/${segment(force)}/${segment(reference)}/commands/${command}`;
    const headers = {
      ...csrf,
      'idempotency-key': keyOf(key, one),
      'if-match': `"${version}"`,
    };
    try {
      const answer = await visit.api.post(url, { headers, body });
      const { version: reached } = answer.json() as Dto<'CommandAnswerDto'>;
      versions.set(ref, reached);
      answers.push({ ...one, problem: null });
    } catch (error) {
      if (!(error instanceof ApiRefusal) || !isOfARow(error.problem)) throw error;
      answers.push({ ...one, problem: error.problem });
    }
  }
  return answers;
}

const isOfARow = ({ status, code }: Problem): boolean =>
  ANSWERS_OF_A_ROW.includes(status) && !code.startsWith('access.');

/** The same for the same thing of the same form, so that a second press records nothing again. */
function keyOf(key: string, { part, command, body }: Given): string {
  const thing = JSON.stringify([part, command, body]);
  return `${key}.${createHash('sha256').update(thing).digest('hex').slice(0, 16)}`;
}

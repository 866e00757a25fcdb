import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { randomUUID } from 'node:crypto';
import { ApiRefusal, queryOf, segment } from '../api/api';
import { type Dto } from '../api/types';
import { FORM_ROUTE, formOf, wordIn } from '../forms';
import { directoryFor } from '../home/directory';
import { PAGES } from '../pages/address';
import { mustMay } from '../pages/must-may';
import { notThere } from '../pages/not-there';
import { openForm, sendForm } from '../pages/own-form';
import { SeeOther } from '../pages/page.interceptor';
import { saidIn } from '../pages/said-in';
import { type Visit, Visits } from '../visit';
import { draftAddress, paperAddress, PAPERS } from './addresses';
import { DraftPage, type ShownDraft } from './draft-page';
import { draftForm, newPaperForm, publicationForm, reasonForm } from './paper-forms';
import { type Line, PaperListPage, PublishedPaperPage, RegisterPage } from './paper-pages';

/** Papers to a board: drafted, judged, published, and looked at again. */
@Controller(`${PAGES}/papers`)
export class PapersPagesController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async list(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    return <PaperListPage visit={visit} list={await listOf(visit)} />;
  }

  @Get('new')
  async ask(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    mustMay(visit, 'paper.make', request);
    return openForm(visit, newPaperForm(visit.force, await listOf(visit)), request.query);
  }

  @Post('new')
  @RouteConfig(FORM_ROUTE)
  async draft(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    return sendForm({
      ...{ request, reply, visit, form: newPaperForm(visit.force, await listOf(visit)) },
      async send(body, headers) {
        await visit.api.post(apiOf(visit, '/drafts'), { headers, body });
        return draftAddress(visit.force, String(body['reference']));
      },
    });
  }

  @Get('drafts/:reference')
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    return draftPage(visit, await draftOf(visit, request));
  }

  @Get('drafts/:reference/:what')
  async form(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const shown = await draftOf(visit, request);
    const { what } = paramsOf(request);
    if (what === 'publication') {
      const { code } = shown.draft;
      if (code !== null) {
        void reply.code(303);
        return new SeeOther(paperAddress(visit.force, code));
      }
      return openForm(visit, publicationForm(visit.force, shown), {});
    }
    const found = draftForm(visit.force, shown, what ?? '', partIn(request));
    if (!found) throw noSuchForm(request);
    return openForm(visit, found.form, request.query, found.now);
  }

  @Post('drafts/:reference/approval')
  @RouteConfig(FORM_ROUTE)
  async approve(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const visit = await this.visits.begin(request);
    const { fields, csrf } = formOf(request);
    const { reference = '' } = paramsOf(request);
    await visit.api.post(apiOf(visit, `/drafts/${segment(reference)}/changes`), {
      headers: { ...csrf, 'idempotency-key': wordIn(fields, '_key') },
      body: { deed: 'approve' },
    });
    void reply.code(303);
    return new SeeOther(draftAddress(visit.force, reference));
  }

  @Post('drafts/:reference/:what')
  @RouteConfig(FORM_ROUTE)
  async change(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const shown = await draftOf(visit, request);
    const { reference = '', what } = paramsOf(request);
    const address = apiOf(visit, `/drafts/${segment(reference)}`);
    if (what === 'publication') {
      return sendForm({
        ...{ request, reply, visit, form: publicationForm(visit.force, shown) },
        async send(_, headers) {
          try {
            const answer = await visit.api.post(`${address}/publication`, { headers });
            const { code = '' } = answer.json() as Dto<'PaperChangedDto'>;
            return paperAddress(visit.force, code);
          } catch (error) {
            // Pressed twice, or somebody else was first: what was wanted is there.
            if (!(error instanceof ApiRefusal) || error.problem.code !== 'paper.published')
              throw error;
            const { code } = (await draftOf(visit, request)).draft;
            return paperAddress(visit.force, code ?? '');
          }
        },
      });
    }
    const found = draftForm(visit.force, shown, what ?? '', partIn(request));
    if (!found) throw noSuchForm(request);
    return sendForm({
      ...{ request, reply, visit, form: found.form },
      async send(body, headers) {
        await visit.api.post(`${address}/changes`, { headers, body: found.deedOf(body) });
        return draftAddress(visit.force, reference);
      },
    });
  }

  @Get('published/:code')
  async published(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const { code = '' } = paramsOf(request);
    const path = { force: visit.force, code };
    const [paper, { restatements }] = await Promise.all([
      visit.api.get('/api/v1/papers/{force}/published/{code}', { path }),
      visit.api.get('/api/v1/papers/{force}/restatements', { path: { force: visit.force } }),
    ]);
    const lines = restatements.filter((one) => one.paper === paper.paper.code);
    return <PublishedPaperPage {...{ visit, paper, lines }} />;
  }

  @Get('published/:code/reason')
  async askReason(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    return openForm(visit, reasonForm(visit.force, await lineOf(visit, request)), {});
  }

  @Post('published/:code/reason')
  @RouteConfig(FORM_ROUTE)
  async giveReason(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const line = await lineOf(visit, request);
    const { paper, key } = line;
    return sendForm({
      ...{ request, reply, visit, form: reasonForm(visit.force, line) },
      async send(body, headers) {
        const address = apiOf(visit, `/published/${segment(paper)}/reasons`);
        await visit.api.post(address, { headers, body: { ...body, key } });
        return `${PAPERS}/restatements${queryOf({ force: visit.force })}`;
      },
    });
  }

  @Get('restatements')
  async register(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const path = { force: visit.force };
    const { restatements } = await visit.api.get('/api/v1/papers/{force}/restatements', { path });
    return <RegisterPage visit={visit} lines={restatements} />;
  }

  @Post('restatements')
  @RouteConfig(FORM_ROUTE)
  async lookAgain(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const visit = await this.visits.begin(request);
    const { csrf } = formOf(request);
    await visit.api.post(apiOf(visit, '/restatements'), { headers: csrf });
    void reply.code(303);
    return new SeeOther(`${PAPERS}/restatements${queryOf({ force: visit.force })}`);
  }
}

function listOf(visit: Visit) {
  return visit.api.get('/api/v1/papers/{force}', { path: { force: visit.force } });
}

/** As it stands with everything that was done to it: what was just written is seen. */
function draftOf(visit: Visit, request: FastifyRequest): Promise<ShownDraft> {
  const { reference = '' } = paramsOf(request);
  const path = { force: visit.force, reference };
  return visit.api.get('/api/v1/papers/{force}/drafts/{reference}', { path });
}

const apiOf = ({ force }: Visit, path: string): string => `/api/v1/papers/${segment(force)}${path}`;

interface Params {
  readonly reference?: string;
  readonly code?: string;
  readonly what?: string;
}

const paramsOf = ({ params }: FastifyRequest): Params => params as Params;

const partIn = ({ query }: FastifyRequest): string => saidIn(query, ['part'])['part'] ?? '';

/** @throws ApiRefusal 404 where the register has no such line of the paper */
async function lineOf(visit: Visit, request: FastifyRequest): Promise<Line> {
  const { code } = paramsOf(request);
  const { key } = saidIn(request.query, ['key']);
  const path = { force: visit.force };
  const { restatements } = await visit.api.get('/api/v1/papers/{force}/restatements', { path });
  const line = restatements.find((one) => one.paper === code && one.key === key);
  if (line) return line;
  const detail =
    'The register has no such figure of this paper: it may be as printed again. Open the register, and choose one there.';
  throw notThere(request, 'console.no-such-restatement', detail);
}

const noSuchForm = (request: FastifyRequest): ApiRefusal =>
  notThere(
    request,
    'console.no-such-form',
    'The draft has nothing of this name to be written: open the draft, and choose there.',
  );

async function draftPage(visit: Visit, shown: ShownDraft): Promise<VNode> {
  const directory = await directoryFor(visit);
  return <DraftPage {...{ visit, shown, directory }} idempotencyKey={randomUUID()} />;
}

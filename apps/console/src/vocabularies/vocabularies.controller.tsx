import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { placeName, plural, withFullStop } from '@tipstaff/kernel';
import { queryOf, segment } from '../api/api';
import { type AnswerTo } from '../api/types';
import { FORM_ROUTE } from '../forms';
import { Details } from '../govuk/ports';
import { PAGES } from '../pages/address';
import { type Asked, type Filter, FilterForm, narrowed } from '../pages/narrowed';
import { Layout } from '../pages/layout';
import { mustMay } from '../pages/must-may';
import { openForm, type OwnForm, sendForm } from '../pages/own-form';
import { type SeeOther } from '../pages/page.interceptor';
import { Day } from '../pages/words';
import { type Visit, Visits } from '../visit';

type List = AnswerTo<'/api/v1/vocabularies'>['vocabularies'][number];

const ADDRESS = '/vocabularies';

const FILTER: Filter = {
  ...{ title: 'Lists of codes', part: '/more' },
  crumbs: [{ text: 'More', href: '/more' }, { text: 'Lists of codes' }],
  ...{ action: ADDRESS, label: 'Day', button: 'Show' },
  properties: { on: { title: 'As they stand on', format: 'date' } },
};

/** The lists of codes of a force as they stand on a day, and lists of its own from a day on. */
@Controller(`${PAGES}/vocabularies`)
export class VocabulariesController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    return narrowed({ request, reply, visit, filter: FILTER }, async (asked) => {
      const query = { force: visit.force, ...asked.said };
      const listed = await visit.api.get('/api/v1/vocabularies', { query });
      return <VocabulariesPage {...{ visit, listed, asked }} />;
    });
  }

  @Get(':of/new')
  async ask(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    mustMay(visit, 'vocabulary.manage', request);
    const list = await this.listOf(visit, request);
    const now = list ? list.entries.map(lineOf).join('\n') : '';
    return openForm(visit, formOf(visit, ofIn(request), list), request.query, { entries: [now] });
  }

  @Post(':of/new')
  @RouteConfig(FORM_ROUTE)
  async record(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const of = ofIn(request);
    const form = formOf(visit, of, await this.listOf(visit, request));
    return sendForm({
      ...{ request, reply, visit, form },
      async send({ entries, ...body }, headers) {
        const lines = Array.isArray(entries) ? (entries as readonly string[]) : [];
        await visit.api.post(`/api/v1/vocabularies/${segment(visit.force)}/${segment(of)}`, {
          headers,
          body: { ...body, entries: lines.map(entryIn) },
        });
        const { from } = body as { readonly from?: string };
        return `${ADDRESS}${queryOf({ force: visit.force, on: from })}#${of}`;
      },
    });
  }

  private async listOf(visit: Visit, request: FastifyRequest): Promise<List | null> {
    const query = { force: visit.force };
    const { vocabularies } = await visit.api.get('/api/v1/vocabularies', { query });
    return vocabularies.find(({ of }) => of === ofIn(request)) ?? null;
  }
}

const ofIn = ({ params }: FastifyRequest): string => (params as { readonly of: string }).of;

type Entry = List['entries'][number];

/** `B4 < B = Use of force`: the code, the entry that it is a part of, what it is called. */
const lineOf = ({ code, title, under }: Entry): string =>
  under === undefined ? `${code} = ${title}` : `${code} < ${under} = ${title}`;

function entryIn(line: string): object {
  const [codes = '', ...title] = line.split('=');
  const [code = '', under] = codes.split('<').map((part) => part.trim());
  return { code, title: title.join('=').trim(), ...(under === undefined ? {} : { under }) };
}

const formOf = ({ force }: Visit, of: string, list: List | null): OwnForm => ({
  title: `Record a list of your own: ${list?.title ?? of}`,
  description: `From that day on facts of ${placeName(force)} take their codes from this list. What was recorded before keeps the words of its day. Codes that are left out can not be chosen any more.`,
  button: 'Record the list',
  action: `${ADDRESS}/${segment(of)}/new${queryOf({ force })}`,
  back: `${ADDRESS}${queryOf({ force })}`,
  part: '/more',
  crumbs: [
    { text: 'More', href: '/more' },
    { text: 'Lists of codes', href: `${ADDRESS}${queryOf({ force })}` },
  ],
  properties: {
    from: { title: 'The first day of the facts that it is for', format: 'date' },
    source: { title: 'Where it comes from, or who decided it' },
    entries: {
      title: 'The whole list',
      description:
        'Write each as “CODE = what it is called”, and a part of another as “CODE < CODE OF THE OTHER = what it is called”.',
      items: { type: 'string' },
    },
  },
  required: ['from', 'source', 'entries'],
});

function VocabulariesPage(props: {
  readonly visit: Visit;
  readonly listed: AnswerTo<'/api/v1/vocabularies'>;
  readonly asked: Asked;
}): VNode {
  const { visit, listed, asked } = props;
  const { force } = visit;
  return (
    <Layout
      title="Lists of codes"
      visit={visit}
      part="/more"
      crumbs={[{ text: 'More', href: '/more' }, { text: 'Lists of codes' }]}
    >
      <h1 class="govuk-heading-l">Lists of codes of {placeName(force)}</h1>
      <p class="govuk-body">
        As they stand for facts of <Day of={listed.on} />.
      </p>
      <FilterForm asked={asked} usual={{ on: listed.on }} />
      {listed.vocabularies.map((list) => (
        <section aria-labelledby={list.of}>
          <h2 class="govuk-heading-m" id={list.of}>
            {list.title}: {list.entries.length}
          </h2>
          <p class="govuk-body">
            {list.version ? (
              <>
                Since <Day of={list.version.from} />: {withFullStop(list.version.source)}
              </>
            ) : (
              'As the law has it.'
            )}
          </p>
          <Details summaryText={`Show ${plural(list.entries.length, 'code')}`}>
            <ul class="govuk-list">
              {list.entries.map(({ code, title, under }) => (
                <li>
                  <strong>{code}</strong> {title}
                  {under && ` (a part of ${under})`}
                </li>
              ))}
            </ul>
          </Details>
          {list.versions.length > 1 && (
            <Details summaryText={`Every version: ${list.versions.length}`}>
              <ul class="govuk-list govuk-list--bullet">
                {list.versions.map(({ from, source }) => (
                  <li>
                    <a
                      class="govuk-link"
                      href={`${ADDRESS}${queryOf({ force, on: from })}#${list.of}`}
                    >
                      From <Day of={from} />
                    </a>
                    : {source}
                  </li>
                ))}
              </ul>
            </Details>
          )}
          {list.changeable && visit.may('vocabulary.manage') && (
            <p class="govuk-body">
              <a
                class="govuk-link"
                href={`${ADDRESS}/${segment(list.of)}/new${queryOf({ force })}`}
              >
                Record a list of your own
                <span class="govuk-visually-hidden"> of {list.title}</span>
              </a>
            </p>
          )}
        </section>
      ))}
    </Layout>
  );
}

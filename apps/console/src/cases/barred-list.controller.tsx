import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type Dto } from '../api/types';
import { type CommandSchema } from '../commands/command-form';
import { InsetText, SummaryList } from '../govuk/components';
import { html } from '../govuk/html';
import { Tag } from '../govuk/ports';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { CaseCaption, Day, withoutCodes } from '../pages/words';
import { type Visit, Visits } from '../visit';
import { BARRED_LIST_RULE, caseAddress, commandAddress, explanationAddress } from './addresses';
import { CASE, type CaseParams, pathOf } from './case.controller';
import { type Explanation } from './explanation';
import { LastDay } from './explanation-page';
import { eachOnce } from './obligation-of-key';

type Case = Dto<'CaseDto'>;
type Fact = Case['timeline'][number];
type Obligation = Case['obligations'][number];

const REPORT = 'report-to-barred-list';
/** Fields that every command has: no contents of the report. */
const OF_EVERY_FACT = ['on', 'person', 'related', 'note'];

/** One officer who is to be reported, with what the case says of it. */
interface Reported {
  readonly officer: string | null;
  readonly outcome: Fact;
  readonly obligation: Obligation;
  /** Null while nothing was sent. */
  readonly report: Fact | null;
}

/** The reports to the College of Policing that a case owes, each with its contents and its last day. */
@Controller(`${PAGES}/cases/proceeding/:force/:reference/barred-list`)
export class BarredListController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const params = { ...(request.params as CaseParams), kind: 'proceeding' };
    const visit = await this.visits.begin(request, params.force);
    const path = { type: 'proceeding', command: REPORT } as const;
    const [of, schema] = await Promise.all([
      visit.api.get(CASE, { path: pathOf(params) }),
      visit.api.get('/api/v1/commands/{type}/{command}', {
        path,
        query: { force: params.force },
      }),
    ]);
    return <BarredListPage {...{ visit, of }} schema={schema} />;
  }
}

function BarredListPage(props: {
  readonly visit: Visit;
  readonly of: Case;
  readonly schema: CommandSchema;
}): VNode {
  const { visit, of, schema } = props;
  const reported = reportedOf(of);
  return (
    <Layout
      title={`Report to the barred list: ${of.reference}`}
      visit={visit}
      notice={of.notice}
      part="/cases"
      crumbs={[
        { text: 'Cases', href: `/cases?force=${of.force}` },
        { text: of.reference, href: caseAddress(of) },
        { text: 'Report to the barred list' },
      ]}
    >
      <CaseCaption of={of} />
      <h1 class="govuk-heading-l">Report to the barred list</h1>
      <p class="govuk-body">
        Whoever is dismissed, or would have been, is reported to the College of Policing. As of{' '}
        <Day of={of.today} />.
      </p>
      {reported.length === 0 && (
        <InsetText text="No officer of this case was dismissed, or would have been: nothing is to be reported." />
      )}
      {reported.map((one) => (
        <OneReport of={of} schema={schema} one={one} />
      ))}
    </Layout>
  );
}

/** One for each duty to report, with the outcome that it rests on. */
function reportedOf(of: Case): readonly Reported[] {
  const standing = of.timeline.filter((fact) => fact.standing !== 'withdrawn');
  const owed = of.obligations.filter(({ rule }) => rule === BARRED_LIST_RULE);
  return eachOnce(owed).flatMap((obligation) => {
    const { facts } = obligation.explanation as unknown as Explanation;
    const numbers = new Set(facts.map(({ number }) => number));
    const outcome = standing.find(
      ({ number, milestone }) => milestone === 'outcome' && numbers.has(number),
    );
    if (outcome === undefined) return [];
    const { officer } = obligation;
    const report = standing.findLast(
      ({ milestone, person }) =>
        milestone === 'barred-list-reported' && (person === null || person === officer),
    );
    return [{ officer, outcome, obligation, report: report ?? null }];
  });
}

function OneReport(props: {
  readonly of: Case;
  readonly schema: CommandSchema;
  readonly one: Reported;
}): VNode {
  const { of, schema, one } = props;
  const { officer, outcome, obligation, report } = one;
  const id = `report-${outcome.number}-${officer ?? ''}`;
  const command = of.commands.find((given) => given.command === REPORT);
  const prefilled = queryOf({ person: officer ?? undefined, dismissedOn: outcome.on });
  const fields = Object.entries(schema.properties).filter(
    ([name]) => !OF_EVERY_FACT.includes(name),
  );
  const saidOf = (name: string): string | null =>
    report?.words.details.find(({ field }) => field === name)?.words ?? null;
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {officer ?? 'The officer'}{' '}
        <Tag
          text={report === null ? 'To be reported' : 'Reported'}
          classes={report === null ? 'govuk-tag--yellow' : 'govuk-tag--green'}
        />
      </h2>
      <SummaryList
        rows={[
          {
            key: { text: 'Outcome' },
            value: {
              html: html(
                <>
                  {outcome.words.value}, <Day of={outcome.on} />
                </>,
              ),
            },
          },
          {
            key: { text: 'Last day for the report' },
            value: {
              html: html(
                <>
                  <LastDay of={obligation} />{' '}
                  <a class="govuk-link" href={explanationAddress(of, obligation.id)}>
                    Why, day by day
                    <span class="govuk-visually-hidden">: the last day for the report</span>
                  </a>
                </>,
              ),
            },
          },
          ...(report === null
            ? []
            : [{ key: { text: 'Reported on' }, value: { html: html(<Day of={report.on} />) } }]),
        ]}
      />
      <h3 class="govuk-heading-s">What it says</h3>
      <SummaryList
        rows={[
          { key: { text: 'Force' }, value: { text: placeName(of.force) } },
          ...fields.map(([name, { title = name, description = '' }]) => ({
            key: { text: title },
            value: {
              html: html(
                <Content
                  said={saidOf(name)}
                  known={knownOf(name, outcome)}
                  hint={description}
                  isReported={report !== null}
                />,
              ),
            },
          })),
        ]}
      />
      <p class="govuk-body app-noprint">
        {report === null && command?.whyNot === null && (
          <a class="govuk-link" href={`${commandAddress(of, REPORT)}${prefilled}`}>
            Record the report, with what it says
          </a>
        )}
        {report === null && command?.whyNot && withoutCodes(command.whyNot.detail)}
        {report !== null && (
          <a
            class="govuk-link"
            href={`${commandAddress(of, 'correct-fact')}?fact=${report.number}`}
          >
            Correct what was reported
          </a>
        )}
      </p>
    </section>
  );
}

/** What the case says already, before anything is reported. */
const knownOf = (name: string, outcome: Fact): string | null =>
  name === 'dismissedOn' ? outcome.on : null;

function Content(props: {
  readonly said: string | null;
  readonly known: string | null;
  readonly hint: string;
  readonly isReported: boolean;
}): VNode {
  const { said, known, hint, isReported } = props;
  if (said !== null) return <span class="app-note">{said}</span>;
  if (isReported) return <>Not recorded</>;
  if (known !== null) {
    return (
      <>
        <Day of={known} /> (from the outcome)
      </>
    );
  }
  return (
    <>
      <Tag text="To be said" classes="govuk-tag--yellow" /> {hint}
    </>
  );
}

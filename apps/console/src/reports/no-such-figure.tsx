import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { ApiRefusal } from '../api/api';
import { Layout } from '../pages/layout';
import { type Visit } from '../visit';
import { ADDRESS, crumbsTo } from './report-page';
import { lastDayOfReport, REPORT } from './last-day-of-report';

/** The figure that the address of a page names. */
export const rowIn = ({ params }: FastifyRequest): string =>
  (params as { readonly row: string }).row;

/** As the API calls a figure: in an address, and where one is asked for among others. */
const NAMES_OF_FIGURE = ['/id', '/row'];

/** What was asked of a figure; null where there is none of that name. */
export async function figureIfAny<Found>(asked: Promise<Found>): Promise<Found | null> {
  try {
    return await asked;
  } catch (error) {
    const { errors = [] } = error instanceof ApiRefusal ? error.problem : {};
    if (errors.some(({ pointer }) => NAMES_OF_FIGURE.includes(pointer))) return null;
    throw error;
  }
}

/** Which figures there are, in place of one that there is not. */
export async function noSuchFigure(asked: {
  readonly visit: Visit;
  readonly reply: FastifyReply;
  /** As somebody called it. */
  readonly row: string;
  /** The page that was wanted, of another figure. */
  readonly addressOf: (row: string) => string;
}): Promise<VNode> {
  const { visit, reply, row, addressOf } = asked;
  const { force } = visit;
  const to = await lastDayOfReport(visit);
  const { rows } = await visit.api.get(REPORT, { query: { force, to, rows: 'all' } });
  void reply.code(404);
  return (
    <Layout
      title="No such figure"
      visit={visit}
      part={ADDRESS}
      crumbs={crumbsTo('No such figure', force)}
    >
      <h1 class="govuk-heading-l">No figure is called “{row}”</h1>
      <p class="govuk-body">These are the figures that there are:</p>
      <ul class="govuk-list govuk-list--bullet">
        {rows.map(({ id, label }) => (
          <li>
            <a class="govuk-link" href={addressOf(id)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

import { Inject, Injectable } from '@nestjs/common';
import { type ProposalState, visibleTo } from '@tipstaff/cases';
import { type CaseReader, type CaseType, type RequestBasis } from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { type LocalDate } from '@tipstaff/kernel';
import { UNDER_REVIEW } from '../case-list/case-filter';
import { ASKED } from '../obligations/request-rows';
import { type ListOfPages, pageOfFound, type PageAsked, placeAfter } from '../reading/page';
import { CASE_LIST, OBLIGATIONS, ReadModels } from '../reading/read-models';

/** A proposal as a list shows it: nothing of what is sealed. */
export interface ListedProposal extends Omit<RequestBasis, 'whenOver' | 'state'> {
  readonly type: CaseType;
  readonly force: string;
  readonly reference: string;
  readonly title: string;
  readonly proposedOn: LocalDate;
  readonly state: ProposalState;
  readonly decidedOn: LocalDate | null;
}

/** What somebody may over cases of a kind: which permissions are theirs, and which types they read. */
interface RightsOverCase {
  readonly permissions: readonly string[];
  readonly types: readonly string[];
}

/** What somebody may decide, in a case under a review by the policing body and in any other. */
export interface DecidingRights {
  readonly underReview: RightsOverCase;
  readonly otherwise: RightsOverCase;
}

export interface ProposalsAsked {
  readonly force: string;
  readonly state: ProposalState;
}

export interface ProposalPage {
  readonly proposals: readonly ListedProposal[];
  /** Null on the last page. */
  readonly next: string | null;
}

const CASE = `asked.type || ':' || asked.force || ':' || asked.reference`;
const REQUEST = `asked.basis -> 'request'`;
const COLUMNS = `asked.type, asked.force, asked.reference, asked.title,
  ${REQUEST} AS request, asked.arose AS "proposedOn", asked.valid_to AS "decidedOn"`;

type Row = Omit<ListedProposal, keyof RequestBasis> & { readonly request: RequestBasis };

/** What waits to be decided, or was, oldest first. Pages are stable: one that comes in shifts none. */
@Injectable()
export class ProposalList {
  constructor(
    @Inject(SEARCH_QUERIES) private readonly database: Queries,
    private readonly models: ReadModels,
  ) {}

  /**
   * Those that the reader may decide, and did not make; of cases that they may read.
   * @param rights null: those of everybody
   * @throws DomainError as `placeAfter`
   */
  async page(
    reader: CaseReader,
    asked: ProposalsAsked,
    rights: DecidingRights | null,
    { limit, after }: PageAsked,
  ): Promise<ProposalPage> {
    const { force, state } = asked;
    const list = listOf(asked);
    const [id = null] = placeAfter(list, after) ?? [];
    await this.models.ready([OBLIGATIONS, CASE_LIST], force);
    const { rows } = await this.database.query<Row>(
      `SELECT ${COLUMNS}
         FROM read_model.obligation AS asked
         LEFT JOIN read_model.case_list AS c ON c.stream = ${CASE}
        CROSS JOIN LATERAL (SELECT coalesce(${UNDER_REVIEW}, false) AS reviewed) AS review
        WHERE asked.direction = '${ASKED}' AND asked.force = $1 AND ${REQUEST} ->> 'state' = $2
          AND ${visibleTo(reader, CASE, '$3')}
          AND ($4::boolean OR (
                ${REQUEST} ->> 'proposedBy' <> $3
                AND ${REQUEST} -> 'needs' <@ to_jsonb(CASE WHEN review.reviewed THEN $5::text[] ELSE $6::text[] END)
                AND asked.type = ANY (CASE WHEN review.reviewed THEN $7::text[] ELSE $8::text[] END)))
          AND ($9::bigint IS NULL OR (${REQUEST} ->> 'id')::bigint > $9)
        ORDER BY (${REQUEST} ->> 'id')::bigint
        LIMIT $10`,
      [
        ...[force, state, reader.id, rights === null],
        ...[rights?.underReview.permissions ?? [], rights?.otherwise.permissions ?? []],
        ...[rights?.underReview.types ?? [], rights?.otherwise.types ?? []],
        ...[id, limit + 1],
      ],
    );
    const page = pageOfFound(rows.map(listed), limit, list, (proposal) => [proposal.id]);
    return { proposals: page.rows, next: page.next };
  }

  /** Of all forces, those that wait past their last day, or whose case is over since. */
  async ended(
    today: LocalDate,
  ): Promise<readonly Pick<ListedProposal, 'id' | 'type' | 'force' | 'reference'>[]> {
    const { rows } = await this.database.query<Row>(
      `SELECT ${COLUMNS}
         FROM read_model.obligation AS asked
         LEFT JOIN read_model.case_list AS c ON c.stream = ${CASE}
        WHERE asked.direction = '${ASKED}' AND ${REQUEST} ->> 'state' = 'waiting'
          AND ((${REQUEST} ->> 'lapsesOn')::date < $1
               OR (c.closed_on IS NOT NULL AND NOT (${REQUEST} ->> 'whenOver')::boolean))
        ORDER BY (${REQUEST} ->> 'id')::bigint`,
      [today],
    );
    return rows.map(listed);
  }
}

function listed({ request, ...row }: Row): ListedProposal {
  const { whenOver: _whenOver, state, ...rest } = request;
  return { ...row, ...rest, state: state as ProposalState };
}

function listOf(asked: ProposalsAsked): ListOfPages {
  return { name: 'proposals', asked, order: ['number'] };
}

import { Injectable } from '@nestjs/common';
import { Restrictions, visibleTo } from '@tipstaff/cases';
import { type CaseReader } from '@tipstaff/casework';
import { inEntityTransaction } from '@tipstaff/database';
import { RequestContext } from '@tipstaff/platform';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { type CaseFilter, narrow, narrowLinks } from './case-filter';
import {
  type CaseOrder,
  type Cursor,
  listMark,
  newestFirst,
  readCursor,
  sortedProperty,
  writeCursor,
} from './case-list-cursor';
import { CASE_LIST, OBLIGATIONS, ReadModels } from '../reading/read-models';
import { ListedCase } from './listed-case.entity';
import { throwIfListUnlikeTables } from '../reading/other-version';

export interface CasePage {
  readonly limit: number;
  /** `next` of the page before, of the same filter and order. */
  readonly after?: string | null;
  /** Newest first when not given. */
  readonly order?: CaseOrder;
}

export interface ListedCases {
  readonly cases: readonly ListedCase[];
  /** Null on the last page. */
  readonly next: string | null;
}

/** The case list. Pages are stable: a case that comes in meanwhile shifts none. */
@Injectable()
export class CaseList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly models: ReadModels,
  ) {}

  /**
   * @throws DomainError `case-list.invalid-cursor`, `case-list.cursor-of-another-list`, and
   * `case-list.other-version` while the tables are still those of another version
   */
  async list(
    reader: CaseReader,
    filter: CaseFilter,
    { limit, after, order = newestFirst }: CasePage,
  ): Promise<ListedCases> {
    const mark = listMark(filter, order);
    const cursor = after ? readCursor(after, mark, order) : null;
    await this.models.ready([CASE_LIST, ...(filter.owing ? [OBLIGATIONS] : [])], filter.force);
    const hidden = await this.hiddenReferences(reader, filter.force);
    const select = this.dataSource.getRepository(ListedCase).createQueryBuilder('c');
    narrow(select, filter);
    narrowLinks(select, filter, hidden);
    select.andWhere(visibleTo(reader, 'c.stream', ':reader'), { reader: reader.id });
    sort(select, order);
    if (cursor) beginAfter(select, cursor, order);
    const found = await inEntityTransaction(this.dataSource, RequestContext.current(), (runner) =>
      select
        .setQueryRunner(runner)
        .take(limit + 1)
        .getMany(),
    ).catch(throwIfListUnlikeTables);
    const cases = found.slice(0, limit).map((one) => withoutLink(one, hidden));
    const last = cases.at(-1);
    const next = found.length > limit && last ? writeCursor(mark, order, last) : null;
    return { cases, next };
  }

  /** What `next` would be of a page that ended with this case. */
  after(listed: ListedCase, filter: CaseFilter, order: CaseOrder = newestFirst): string {
    return writeCursor(listMark(filter, order), order, listed);
  }

  private async hiddenReferences(reader: CaseReader, force: string): Promise<ReadonlySet<string>> {
    const { dataSource } = this;
    const restrictions = new Restrictions({
      query: <R>(text: string, values?: unknown[]) =>
        inEntityTransaction(dataSource, RequestContext.current(), async (runner) => {
          const rows = (await runner.query(text, values)) as R[];
          return { rows, rowCount: rows.length };
        }),
    });
    return restrictions.hiddenReferences(reader, force).catch(throwIfListUnlikeTables);
  }
}

/** That a case names one that is hidden is not shown of it. */
function withoutLink(one: ListedCase, hidden: ReadonlySet<string>): ListedCase {
  return one.related !== null && hidden.has(one.related) ? { ...one, related: null } : one;
}

type Select = SelectQueryBuilder<ListedCase>;

function sort(select: Select, { by, direction }: CaseOrder): void {
  const towards = direction === 'asc' ? 'ASC' : 'DESC';
  // Only a column that may be null says where its nulls go: PostgreSQL would not use the index of
  // another order of nulls, and the days of the others are always there.
  if (by === 'closed') select.orderBy('c.closedOn', towards, 'NULLS LAST');
  else select.orderBy(`c.${sortedProperty[by]}`, towards);
  select.addOrderBy('c.stream', 'ASC');
}

function beginAfter(select: Select, { value, stream }: Cursor, { by, direction }: CaseOrder): void {
  const column = `c.${sortedProperty[by]}`;
  if (value === null) {
    select.andWhere(`${column} IS NULL AND c.stream > :stream`, { stream });
    return;
  }
  const further = direction === 'asc' ? '>' : '<';
  // By this the index begins at the place: the choice below lets it begin nowhere but at the start.
  if (by !== 'closed') select.andWhere(`${column} ${further}= :value`);
  const nulls = by === 'closed' ? ` OR ${column} IS NULL` : '';
  select.andWhere(
    `(${column} ${further} :value OR (${column} = :value AND c.stream > :stream)${nulls})`,
    { value, stream },
  );
}

import { Injectable, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type Actor, refuseUnreached } from '@tipstaff/access';
import { type LocalDate } from '@tipstaff/kernel';
import { type OwedObligation } from '@tipstaff/projections';
import { csvAnswer, type CsvColumns, onePage } from '../http/csv';
import { RequestContext } from '@tipstaff/platform';
import { ListObligations } from './list-obligations.query';
import { type ObligationListDto, type ObligationsQuery } from './obligation.dto';

/** What is owed as an answer, whether its selection was sent with the request or saved before. */
@Injectable()
export class ObligationListing {
  constructor(private readonly queries: QueryBus) {}

  /** @throws DomainError `access.forbidden`, `record.unknown-force` */
  async answer(query: ObligationsQuery, asker: Actor): Promise<ObligationListDto | StreamableFile> {
    RequestContext.current().reading?.selects(query);
    const { force, on, within, minPosition, format } = query;
    refuseUnreached(asker, 'obligation.read', force, 'A list of these');
    const day = (on ?? null) as LocalDate | null;
    const asked = new ListObligations(asker, force, day, within, minPosition);
    const found = await this.queries.execute(asked);
    if (format === 'json') return found;
    const rows = [
      ...found.obligations.map((one) => ({ ...one, direction: 'owed' })),
      ...found.inbound.map((one) => ({ ...one, direction: 'inbound' })),
    ];
    const name = `obligations-${force}-${found.on}`;
    return csvAnswer({ name, columns: COLUMNS, pages: onePage(rows) });
  }
}

const COLUMNS: CsvColumns<OwedObligation & { readonly direction: string }> = {
  direction: ({ direction }) => direction,
  type: ({ type }) => type,
  case: (one) => one.case,
  rule: ({ rule }) => rule,
  title: ({ title }) => title,
  arose: ({ arose }) => arose,
  due: ({ due }) => due,
  target: ({ target }) => target,
  overdue: ({ overdue }) => overdue,
  days: ({ days }) => days,
  owner: ({ owner }) => owner,
  why: ({ why }) => why,
  id: ({ id }) => id,
};

import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { type Actor, refuseUnreached } from '@tipstaff/access';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK, RequestContext } from '@tipstaff/platform';
import {
  type HeldBy,
  type ObligationPart,
  ObligationRegister,
  ObligationsKnown,
  type OwedObligation,
} from '@tipstaff/projections';
import { heldByAsked } from '../allocation/held-by';
import { CSV_PAGE, csvAnswer, type CsvColumns, everyPage } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { type ObligationListDto, type ObligationsQuery } from './obligation.dto';

interface ObligationsOwed {
  readonly on: LocalDate;
  readonly force: string;
  readonly knownOn: LocalDate | null;
  readonly notice: string | null;
  readonly obligations: readonly OwedObligation[];
  /** Owed to the force by another body. */
  readonly inbound: readonly OwedObligation[];
  /** Null on the last page. */
  readonly next: string | null;
}

class ListObligations extends Query<ObligationsOwed> {
  constructor(
    readonly asker: Actor,
    readonly force: string,
    readonly on: LocalDate,
    /** Null: everything that is recorded. */
    readonly knownOn: LocalDate | null,
    readonly withinDays: number | undefined,
    readonly page: { readonly limit: number; readonly after: string | undefined },
    readonly minPosition: number | undefined,
    readonly heldBy: HeldBy | undefined,
  ) {
    super();
  }
}

const PARTS: readonly ObligationPart[] = ['owed', 'inbound'];

@QueryHandler(ListObligations)
export class ListObligationsHandler implements IQueryHandler<ListObligations> {
  constructor(
    private readonly register: ObligationRegister,
    private readonly known: ObligationsKnown,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.unknown-force`, and what `ObligationRegister.page` throws */
  async execute(asked: ListObligations): Promise<ObligationsOwed> {
    await this.readYourWrites.waitFor(asked.minPosition);
    const { asker, force, on, withinDays, knownOn, page, heldBy } = asked;
    const selection = { force, on, withinDays, heldBy, parts: PARTS };
    const { rows, next } =
      knownOn === null
        ? await this.register.page(asker, selection, page)
        : await this.known.page(asker, { ...selection, knownOn }, page);
    if (rows.length === 0) await this.knownForce.refuseUnknown(force);
    const of = (wanted: ObligationPart) =>
      rows.filter(({ part }) => part === wanted).map(({ obligation }) => obligation);
    const [obligations, inbound] = [of('owed'), of('inbound')];
    return { on, force, knownOn, notice: this.clock.notice, obligations, inbound, next };
  }
}

/** What is owed as an answer, whether its selection was sent with the request or saved before. */
@Injectable()
export class ObligationListing {
  constructor(
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `access.forbidden`, `record.unknown-force` */
  async answer(
    query: ObligationsQuery,
    asker: Actor,
  ): Promise<Unplaced<ObligationListDto> | StreamableFile> {
    RequestContext.current().reading?.selects(query);
    const { force, on, knownOn, within, limit, minPosition, format } = query;
    refuseUnreached(asker, 'obligation.read', force, 'A list of these');
    // Once, so that midnight falls between no two pages.
    const day = (on ?? this.clock.today()) as LocalDate;
    const known = (knownOn ?? null) as LocalDate | null;
    const heldBy = heldByAsked(query);
    const found = (after: string | undefined, limit: number) => {
      const page = { limit, after };
      return this.queries.execute(
        new ListObligations(asker, force, day, known, within, page, minPosition, heldBy),
      );
    };
    if (format === 'json') return found(query.after, limit);
    // What was known is worked out anew for each page.
    const most = known === null ? CSV_PAGE : Number.MAX_SAFE_INTEGER;
    const pageAfter = async (after: string | undefined) => {
      const { obligations, inbound, next } = await found(after, most);
      const rows = [
        ...obligations.map((one) => ({ ...one, direction: 'owed' })),
        ...inbound.map((one) => ({ ...one, direction: 'inbound' })),
      ];
      return { rows, next };
    };
    const pages = everyPage(pageAfter, query.after);
    return csvAnswer({ name: `obligations-${force}-${day}`, columns: COLUMNS, pages });
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
  allocatedTo: ({ allocatedTo }) => allocatedTo,
  team: ({ team }) => team,
};

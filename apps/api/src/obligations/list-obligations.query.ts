import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { type Actor, refuseUnreached } from '@tipstaff/access';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK, RequestContext } from '@tipstaff/platform';
import { ObligationRegister, ObligationsKnown, type OwedObligation } from '@tipstaff/projections';
import { csvAnswer, type CsvColumns, onePage } from '../http/csv';
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
}

class ListObligations extends Query<ObligationsOwed> {
  constructor(
    readonly asker: Actor,
    readonly force: string,
    /** Null: today. */
    readonly on: LocalDate | null,
    /** Null: everything that is recorded. */
    readonly knownOn: LocalDate | null,
    readonly withinDays: number | undefined,
    readonly minPosition: number | undefined,
  ) {
    super();
  }
}

@QueryHandler(ListObligations)
export class ListObligationsHandler implements IQueryHandler<ListObligations> {
  constructor(
    private readonly register: ObligationRegister,
    private readonly known: ObligationsKnown,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.unknown-force` */
  async execute(asked: ListObligations): Promise<ObligationsOwed> {
    await this.readYourWrites.waitFor(asked.minPosition);
    const { force, knownOn } = asked;
    const on = asked.on ?? this.clock.today();
    const { obligations, inbound } = await this.owedOn(asked, on);
    if (obligations.length === 0) await this.knownForce.refuseUnknown(force);
    return { on, force, knownOn, notice: this.clock.notice, obligations, inbound };
  }

  private async owedOn(
    { asker, force, withinDays, knownOn }: ListObligations,
    on: LocalDate,
  ): Promise<Pick<ObligationsOwed, 'obligations' | 'inbound'>> {
    if (knownOn !== null) return this.known.on(asker, { force, on, withinDays, knownOn });
    return {
      obligations: await this.register.owedOn(asker, { force, on, withinDays }),
      inbound: await this.register.inboundOn(asker, { force, on }),
    };
  }
}

/** What is owed as an answer, whether its selection was sent with the request or saved before. */
@Injectable()
export class ObligationListing {
  constructor(private readonly queries: QueryBus) {}

  /** @throws DomainError `access.forbidden`, `record.unknown-force` */
  async answer(
    query: ObligationsQuery,
    asker: Actor,
  ): Promise<Unplaced<ObligationListDto> | StreamableFile> {
    RequestContext.current().reading?.selects(query);
    const { force, on, knownOn, within, minPosition, format } = query;
    refuseUnreached(asker, 'obligation.read', force, 'A list of these');
    const day = (on ?? null) as LocalDate | null;
    const known = (knownOn ?? null) as LocalDate | null;
    const asked = new ListObligations(asker, force, day, known, within, minPosition);
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

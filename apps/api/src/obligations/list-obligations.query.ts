import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { type Actor, refuseUnreached } from '@tipstaff/access';
import { type Clock, DomainError, type LocalDate } from '@tipstaff/kernel';
import { CLOCK, RequestContext } from '@tipstaff/platform';
import {
  type HeldBy,
  type ObligationFilter,
  type ObligationPart,
  ObligationRegister,
  ObligationsKnown,
  type OwedObligation,
  everyPage,
} from '@tipstaff/projections';
import { heldByAsked } from '../allocation/held-by';
import { CSV_PAGE, csvAnswer, type CsvColumns } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import {
  type ObligationCountsDto,
  type ObligationCountsQuery,
  type ObligationListDto,
  type ObligationsQuery,
} from './obligation.dto';

interface ObligationsOwed {
  readonly on: LocalDate;
  readonly force: string;
  readonly knownOn: LocalDate | null;
  readonly notice: string | null;
  readonly obligations: readonly OwedObligation[];
  /** Owed to the force by another body. */
  readonly inbound: readonly OwedObligation[];
  readonly ended: readonly OwedObligation[];
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
    readonly filter: ObligationFilter,
    /** Null: what is owed, and nothing that ended. */
    readonly endedFrom: LocalDate | null,
    readonly page: { readonly limit: number; readonly after: string | undefined },
    readonly minPosition: number | undefined,
    readonly heldBy: HeldBy | undefined,
  ) {
    super();
  }
}

const OWED: readonly ObligationPart[] = ['owed', 'inbound'];
const ENDED: readonly ObligationPart[] = ['ended'];

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
    const { asker, force, on, withinDays, endedFrom, knownOn, filter, page, heldBy } = asked;
    const parts = endedFrom === null ? OWED : ENDED;
    const selection = { force, on, withinDays, endedFrom, heldBy, parts, ...filter };
    const { rows, next } =
      knownOn === null
        ? await this.register.page(asker, selection, page)
        : await this.known.page(asker, { ...selection, knownOn }, page);
    if (rows.length === 0) await this.knownForce.refuseUnknown(force);
    const of = (wanted: ObligationPart) =>
      rows.filter(({ part }) => part === wanted).map(({ obligation }) => obligation);
    return {
      ...{ on, force, knownOn, notice: this.clock.notice },
      ...{ obligations: of('owed'), inbound: of('inbound'), ended: of('ended') },
      next,
    };
  }
}

/** What is owed as an answer, whether its selection was sent with the request or saved before. */
@Injectable()
export class ObligationListing {
  constructor(
    private readonly queries: QueryBus,
    private readonly register: ObligationRegister,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How much of what the list of the same question has. @throws as `answer` */
  async counts(query: ObligationCountsQuery, asker: Actor): Promise<Unplaced<ObligationCountsDto>> {
    const { force, owner, rule, type, minPosition } = query;
    refuseUnreached(asker, 'obligation.read', force, 'A list of these');
    await this.readYourWrites.waitFor(minPosition);
    const on = (query.on ?? this.clock.today()) as LocalDate;
    const heldBy = heldByAsked(query);
    const counts = await this.register.counts(asker, { force, on, owner, rule, type, heldBy });
    if (counts.length === 0) await this.knownForce.refuseUnknown(force);
    return { force, on, counts };
  }

  /**
   * @throws DomainError `access.forbidden`, `record.unknown-force`, `obligation-list.unknown-owner`,
   *   `obligation-list.window-backwards`
   */
  async answer(
    query: ObligationsQuery,
    asker: Actor,
  ): Promise<Unplaced<ObligationListDto> | StreamableFile> {
    RequestContext.current().reading?.selects(query);
    const { force, on, knownOn, within, endedFrom, limit, minPosition, format } = query;
    const { owner, rule, type, state } = query;
    refuseUnreached(asker, 'obligation.read', force, 'A list of these');
    // Once, so that midnight falls between no two pages.
    const day = (on ?? this.clock.today()) as LocalDate;
    const known = (knownOn ?? null) as LocalDate | null;
    const since = (endedFrom ?? null) as LocalDate | null;
    if (since !== null && since > day) throw endedBackwards(since, day);
    const heldBy = heldByAsked(query);
    const found = (after: string | undefined, most: number) => {
      const page = { limit: most, after };
      return this.queries.execute(
        new ListObligations(
          ...([asker, force, day, known, within, { owner, rule, type, state }, since] as const),
          ...([page, minPosition, heldBy] as const),
        ),
      );
    };
    if (format === 'json') return found(query.after, limit);
    const pageAfter = async (after: string | undefined) => {
      const { obligations, inbound, ended, next } = await found(after, CSV_PAGE);
      const rows = [
        ...obligations.map((one) => ({ ...one, direction: 'owed' })),
        ...inbound.map((one) => ({ ...one, direction: 'inbound' })),
        ...ended.map((one) => ({ ...one, direction: 'owed' })),
      ];
      return { rows, next };
    };
    const pages = everyPage(pageAfter, query.after);
    return csvAnswer({ format, name: `obligations-${force}-${day}`, columns: COLUMNS, pages });
  }
}

function endedBackwards(from: LocalDate, on: LocalDate): DomainError {
  return new DomainError(
    'invalid-input',
    'obligation-list.window-backwards',
    `What ended from ${from} up to ${on} is nothing: "endedFrom" is the first day and "on" the last, which is today where it is not given.`,
    { pointer: '/endedFrom' },
  );
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
  daysLate: ({ timeliness }) => timeliness.daysLate,
  daysCountedIn: ({ timeliness }) => timeliness.countedIn,
  timeliness: ({ timeliness }) => timeliness.words,
  endedOn: ({ endedOn }) => endedOn ?? null,
  endedBy: ({ endedBy }) => endedBy ?? null,
  owner: ({ owner }) => owner,
  allocatedTo: ({ allocatedTo }) => allocatedTo,
  team: ({ team }) => team,
  owedTo: ({ owedTo = [] }) => owedTo.join('+'),
  why: ({ why }) => why,
  id: ({ id }) => id,
};

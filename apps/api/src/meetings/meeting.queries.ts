import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { LawOfRecord } from '@tipstaff/cases';
import { EventStore } from '@tipstaff/event-store';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import {
  type Page,
  type PageAsked,
  pageOfActions,
  pageOfMeetings,
  pageOfQuestions,
} from '@tipstaff/projections';
import { type ActionsTable, type ListedMeeting, type PublicQuestion } from '@tipstaff/reports';
import { KnownForce } from '../known-force';

/** One page of the table; `next` is null on the last. */
type PageOfActions = ActionsTable & {
  readonly next: string | null;
  readonly notice: string | null;
};

export class ListMeetings extends Query<Page<ListedMeeting>> {
  constructor(
    readonly force: string,
    readonly page: PageAsked,
  ) {
    super();
  }
}

export class GetActionsTable extends Query<PageOfActions> {
  constructor(
    readonly force: string,
    readonly meeting: string,
    /** Null: everything that is recorded. */
    readonly knownOn: LocalDate | null,
    readonly page: PageAsked,
  ) {
    super();
  }
}

export class ListPublicQuestions extends Query<Page<PublicQuestion>> {
  constructor(
    readonly force: string,
    readonly meeting: string,
    readonly page: PageAsked,
  ) {
    super();
  }
}

@QueryHandler(ListMeetings)
export class ListMeetingsHandler implements IQueryHandler<ListMeetings> {
  constructor(
    private readonly store: EventStore,
    private readonly knownForce: KnownForce,
  ) {}

  /** @throws DomainError `record.unknown-force`, and what `pageOfMeetings` throws */
  async execute({ force, page }: ListMeetings): Promise<Page<ListedMeeting>> {
    const found = await pageOfMeetings(this.store, force, page);
    if (found.rows.length === 0) await this.knownForce.refuseUnknown(force);
    return found;
  }
}

@QueryHandler(GetActionsTable)
export class GetActionsTableHandler implements IQueryHandler<GetActionsTable> {
  constructor(
    private readonly store: EventStore,
    private readonly law: LawOfRecord,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError as `pageOfActions` */
  async execute({ force, meeting, knownOn, page }: GetActionsTable): Promise<PageOfActions> {
    const request = { meeting, knownOn, today: this.clock.today(), law: await this.law.current() };
    const table = await pageOfActions(this.store, force, request, page);
    return { ...table, notice: this.clock.notice };
  }
}

@QueryHandler(ListPublicQuestions)
export class ListPublicQuestionsHandler implements IQueryHandler<ListPublicQuestions> {
  constructor(private readonly store: EventStore) {}

  /** @throws DomainError as `pageOfQuestions` */
  execute({ force, meeting, page }: ListPublicQuestions): Promise<Page<PublicQuestion>> {
    return pageOfQuestions(this.store, force, meeting, page);
  }
}

import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { LawOfRecord } from '@tipstaff/cases';
import { EventStore } from '@tipstaff/event-store';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import {
  everyAction,
  type MeetingInRecord,
  minutesOfMeeting,
  type Page,
  type PageAsked,
  type PageOfActions,
  pageOfActions,
  pageOfMeetings,
  pageOfQuestions,
} from '@tipstaff/projections';
import { type ListedMeeting, type PublicQuestion } from '@tipstaff/reports';
import { KnownForce } from '../known-force';

type ActionsShown = PageOfActions & { readonly notice: string | null };
type MinutesShown = MeetingInRecord & { readonly notice: string | null };

export class GetMeeting extends Query<MinutesShown> {
  constructor(
    readonly force: string,
    readonly meeting: string,
  ) {
    super();
  }
}

export class ListMeetings extends Query<Page<ListedMeeting>> {
  constructor(
    readonly force: string,
    readonly page: PageAsked,
  ) {
    super();
  }
}

abstract class OfActionsTable<Answer> extends Query<Answer> {
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

export class GetActionsTable extends OfActionsTable<ActionsShown> {}

/** Every action of the table behind a place, a piece at a time. */
export class ReadEveryAction extends OfActionsTable<AsyncGenerator<PageOfActions['actions']>> {}

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

@QueryHandler(GetMeeting)
export class GetMeetingHandler implements IQueryHandler<GetMeeting> {
  constructor(
    private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `meeting.not-found` */
  async execute({ force, meeting }: GetMeeting): Promise<MinutesShown> {
    const minutes = await minutesOfMeeting(this.store, force, meeting, this.clock.today());
    return { ...minutes, notice: this.clock.notice };
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
  async execute({ force, meeting, knownOn, page }: GetActionsTable): Promise<ActionsShown> {
    const request = { meeting, knownOn, today: this.clock.today(), law: await this.law.current() };
    const table = await pageOfActions(this.store, force, request, page);
    return { ...table, notice: this.clock.notice };
  }
}

@QueryHandler(ReadEveryAction)
export class ReadEveryActionHandler implements IQueryHandler<ReadEveryAction> {
  constructor(
    private readonly store: EventStore,
    private readonly law: LawOfRecord,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ force, meeting, knownOn, page }: ReadEveryAction) {
    const request = { meeting, knownOn, today: this.clock.today(), law: await this.law.current() };
    return everyAction(this.store, force, request, page);
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

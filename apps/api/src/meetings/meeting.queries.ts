import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { LawOfRecord } from '@tipstaff/cases';
import { EventStore } from '@tipstaff/event-store';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { meetingsOfForce } from '@tipstaff/projections';
import {
  type ActionsTable,
  actionsTable,
  type ListedMeeting,
  meetingList,
  type PublicQuestion,
  publicQuestions,
} from '@tipstaff/reports';
import { KnownForce } from '../known-force';

export class ListMeetings extends Query<readonly ListedMeeting[]> {
  constructor(readonly force: string) {
    super();
  }
}

export class GetActionsTable extends Query<ActionsTable & { readonly notice: string | null }> {
  constructor(
    readonly force: string,
    readonly meeting: string,
    /** Null: everything that is recorded. */
    readonly knownOn: LocalDate | null,
  ) {
    super();
  }
}

export class ListPublicQuestions extends Query<readonly PublicQuestion[]> {
  constructor(
    readonly force: string,
    readonly meeting: string,
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

  /** @throws DomainError `record.unknown-force` */
  async execute({ force }: ListMeetings): Promise<readonly ListedMeeting[]> {
    const meetings = meetingList(await meetingsOfForce(this.store, force));
    if (meetings.length === 0) await this.knownForce.refuseUnknown(force);
    return meetings;
  }
}

@QueryHandler(GetActionsTable)
export class GetActionsTableHandler implements IQueryHandler<GetActionsTable> {
  constructor(
    private readonly store: EventStore,
    private readonly law: LawOfRecord,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `meeting.not-found` */
  async execute({ force, meeting, knownOn }: GetActionsTable) {
    const record = await meetingsOfForce(this.store, force, knownOn);
    const law = await this.law.current();
    const table = actionsTable(record, { meeting, today: this.clock.today(), knownOn, law });
    return { ...table, notice: this.clock.notice };
  }
}

@QueryHandler(ListPublicQuestions)
export class ListPublicQuestionsHandler implements IQueryHandler<ListPublicQuestions> {
  constructor(private readonly store: EventStore) {}

  /** @throws DomainError `meeting.not-found` */
  async execute({ force, meeting }: ListPublicQuestions): Promise<readonly PublicQuestion[]> {
    return publicQuestions(await meetingsOfForce(this.store, force), meeting);
  }
}

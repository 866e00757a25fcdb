import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { noContext, type ObligationContext, timelineOf } from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { CaseRef, type Clock, DomainError } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { CaseList, LawOfRecord, type ListedCases, recordedCase } from '@tipstaff/read-models';
import { OwnWrite } from '../http/own-write';
import { KnownForce } from '../known-force';
import { casePage } from './case-page';
import { type CaseDto } from './case-page.dto';
import { GetCase, ListCases } from './case.queries';

@QueryHandler(ListCases)
export class ListCasesHandler implements IQueryHandler<ListCases> {
  constructor(
    private readonly list: CaseList,
    private readonly knownForce: KnownForce,
    private readonly ownWrite: OwnWrite,
  ) {}

  /** @throws DomainError `record.unknown-force` */
  async execute({ filter, page, minPosition }: ListCases): Promise<ListedCases> {
    await this.ownWrite.isSeen(minPosition);
    const found = await this.list.list(filter, page);
    if (found.cases.length === 0) await this.knownForce.refuseUnknown(filter.force);
    return found;
  }
}

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase> {
  constructor(
    private readonly store: EventStore,
    private readonly law: LawOfRecord,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.not-found` */
  async execute({ ref }: GetCase): Promise<CaseDto> {
    const stream = CaseRef.stream(ref);
    const events = await this.store.load(stream, { open: true });
    if (events.length === 0) throw notFound(ref);
    return casePage({
      ref,
      history: recordedCase({ stream, events }).events,
      law: await this.law.current(),
      context: await this.contextOf(ref),
      today: this.clock.today(),
      notice: this.clock.notice,
    });
  }

  /** Only an action is due at a meeting; no other type is worth reading the meetings for. */
  private async contextOf({ type, force }: CaseRef): Promise<ObligationContext> {
    if (type !== 'action') return noContext;
    const streams = await this.store.streams({ category: 'meeting', force });
    const loaded = await this.store.loadMany(streams);
    const meetings = [...loaded].map(([stream, events]) => {
      const meeting = recordedCase({ stream, events });
      return { reference: meeting.ref.reference, timeline: timelineOf(meeting.events) };
    });
    return { meetings };
  }
}

function notFound({ type, force, reference }: CaseRef): DomainError {
  return new DomainError(
    'not-found',
    'case.not-found',
    `The record holds no ${type} "${reference}" of ${force}: check the reference (a / is written %2F).`,
  );
}

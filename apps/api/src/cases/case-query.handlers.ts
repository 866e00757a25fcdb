import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { readingPermissionOf } from '@tipstaff/access';
import {
  type CaseOfForce,
  caseTypeDefinitions,
  type ContextType,
  type ObligationContext,
  obligationContext,
  timelineOf,
} from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { type CaseRef, type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { CaseList, LawOfRecord, type ListedCases, recordedCase } from '@tipstaff/read-models';
import { OwnWrite } from '../http/own-write';
import { KnownForce } from '../known-force';
import { casePage } from './case-page';
import { mayOverCase } from './case-scope';
import { caseNotFound, historyOfCase } from './history-of-case';
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
  async execute({ asker, filter, page, minPosition }: ListCases): Promise<ListedCases> {
    await this.ownWrite.isSeen(minPosition);
    const found = await this.list.list(asker, filter, page);
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

  /** @throws DomainError `case.not-found`, also for a case out of the asker's sight */
  async execute({ ref, asker }: GetCase): Promise<CaseDto> {
    const history = await historyOfCase(this.store, ref, asker);
    const may = mayOverCase(asker, ref, history);
    if (!may(readingPermissionOf(ref.type))) throw caseNotFound(ref);
    return casePage({
      ref,
      history,
      law: await this.law.current(),
      context: await this.contextOf(ref),
      today: this.clock.today(),
      notice: this.clock.notice,
      may,
    });
  }

  private async contextOf({ type, force }: CaseRef): Promise<ObligationContext> {
    const cases: Partial<Record<ContextType, readonly CaseOfForce[]>> = {};
    for (const category of caseTypeDefinitions[type].dependsOn ?? []) {
      const streams = await this.store.streams({ category, force });
      cases[category] = [...(await this.store.loadMany(streams))].map(([stream, events]) => {
        const { ref, events: history } = recordedCase({ stream, events });
        return { reference: ref.reference, timeline: timelineOf(history) };
      });
    }
    return obligationContext(cases);
  }
}

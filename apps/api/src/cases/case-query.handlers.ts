import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { readingPermissionOf } from '@tipstaff/access';
import { LawOfRecord, recordedCase, Restrictions } from '@tipstaff/cases';
import {
  type CaseOfForce,
  type CaseRef,
  caseTypeDefinitions,
  type ContextType,
  type ObligationContext,
  obligationContext,
  timelineOf,
  withoutLinksTo,
} from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { CaseList, type ListedCases } from '@tipstaff/projections';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { casePage } from './case-page';
import { type CaseDto } from './case-page.dto';
import { mayOverCase } from './case-scope';
import { GetCase, ListCases } from './case.queries';
import { caseNotFound, historyOfCase } from './history-of-case';

@QueryHandler(ListCases)
export class ListCasesHandler implements IQueryHandler<ListCases> {
  constructor(
    private readonly list: CaseList,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
  ) {}

  /** @throws DomainError `record.unknown-force` */
  async execute({ asker, filter, page, minPosition }: ListCases): Promise<ListedCases> {
    await this.readYourWrites.waitFor(minPosition);
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
    private readonly restrictions: Restrictions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.not-found`, also for a case out of the asker's sight */
  async execute({ ref, asker }: GetCase): Promise<CaseDto> {
    const history = await historyOfCase(this.store, ref, asker);
    const may = mayOverCase(asker, ref, history);
    if (!may(readingPermissionOf(ref.type))) throw caseNotFound(ref);
    const hidden = await this.restrictions.hiddenReferences(asker, ref.force);
    return casePage({
      ref,
      history: withoutLinksTo(history, hidden),
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

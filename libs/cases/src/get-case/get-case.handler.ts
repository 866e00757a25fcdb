import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { readingPermissionOf } from '@tipstaff/access';
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
import { LawOfRecord } from '../calendar/law-of-record';
import { mayOverCase } from '../case-scope';
import { caseAsNamed, caseNotFound, historyOfCase, recordedCase } from '../recorded-case';
import { ProposalsOfCase } from '../proposals/proposals-of-case';
import { referencesOf, Restrictions } from '../restrictions/restrictions';
import { VocabulariesOfRecord } from '../vocabularies/vocabularies-of-record';
import { type CaseSeen, GetCase } from './get-case.query';

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase> {
  constructor(
    private readonly store: EventStore,
    private readonly law: LawOfRecord,
    private readonly restrictions: Restrictions,
    private readonly proposals: ProposalsOfCase,
    private readonly vocabularies: VocabulariesOfRecord,
  ) {}

  /** @throws DomainError `case.not-found`, also for a case out of the asker's sight */
  async execute({ ref: asked, asker }: GetCase): Promise<CaseSeen> {
    const hidden = await this.restrictions.hiddenFrom(asker, asked.force);
    const ref = await caseAsNamed(this.store, asked, hidden);
    const recorded = await historyOfCase(this.store, ref, asker, hidden);
    const may = mayOverCase(asker, ref, recorded);
    if (!may(readingPermissionOf(ref.type))) throw caseNotFound(ref);
    const history = withoutLinksTo(recorded, referencesOf(hidden));
    const law = await this.law.current();
    const vocabularies = await this.vocabularies.ofCase(ref);
    const proposed = await this.proposals.beside({ ref, history: recorded, may }, hidden);
    const context = await this.contextOf(ref);
    return { ref, history, law, vocabularies, context, may, proposed };
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

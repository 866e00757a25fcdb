import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { readingPermissionOf } from '@tipstaff/access';
import { CaseRef, withoutLinksTo } from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { LawOfRecord } from '../calendar/law-of-record';
import { mayOverCase } from '../case-scope';
import { contextOfCase } from '../case-context';
import { caseAsNamed, caseNotFound, eventsOfCase, recordedCase } from '../recorded-case';
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
    const events = await eventsOfCase(this.store, ref, asker, hidden);
    const recorded = recordedCase({ stream: CaseRef.stream(ref), events }).events;
    const may = mayOverCase(asker, ref, recorded);
    if (!may(readingPermissionOf(ref.type))) throw caseNotFound(ref);
    const history = withoutLinksTo(recorded, referencesOf(hidden));
    const law = await this.law.current();
    const vocabularies = await this.vocabularies.ofCase(ref);
    const proposed = await this.proposals.beside({ ref, history: recorded, may }, hidden);
    const context = await contextOfCase(this.store, ref);
    const entries = new Map(
      events.map(({ version, actor, recordedAt }) => [version, { by: actor, at: recordedAt }]),
    );
    return { ref, history, entries, law, vocabularies, context, may, proposed };
  }
}

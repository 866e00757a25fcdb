import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { readingPermissionOf } from '@tipstaff/access';
import { CaseRef, withoutLinksTo } from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import { HOLIDAYS_STREAM, LawOfRecord } from '../calendar/law-of-record';
import { contextOf, contextTypesOf } from '../case-context';
import { mayOverCase } from '../case-scope';
import { proposalsStream } from '../proposals/proposal';
import { withProposals } from '../proposals/proposals-of-case';
import {
  caseAsNamed,
  caseNotFound,
  recordedCase,
  refuseUnseen,
  streamSeen,
} from '../recorded-case';
import { referencesOf, Restrictions } from '../restrictions/restrictions';
import {
  typesWithCodes,
  vocabulariesBy,
  vocabularyStream,
} from '../vocabularies/vocabularies-of-record';
import { type CaseSeen, GetCase } from './get-case.query';

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase> {
  constructor(
    private readonly store: EventStore,
    private readonly law: LawOfRecord,
    private readonly restrictions: Restrictions,
  ) {}

  /** @throws DomainError `case.not-found`, also for a case out of the asker's sight */
  async execute({ ref: asked, asker }: GetCase): Promise<CaseSeen> {
    const hidden = await this.restrictions.hiddenFrom(asker, asked.force);
    const ref = await caseAsNamed(this.store, asked, hidden);
    const stream = streamSeen(ref, hidden);
    const [proposalsAt, listsAt] = [proposalsStream(ref), vocabularyStream(ref.force)];
    const loaded = await this.store.loadTogether({
      opened: [stream, proposalsAt],
      sealed: typesWithCodes.has(ref.type) ? [HOLIDAYS_STREAM, listsAt] : [HOLIDAYS_STREAM],
      categories: contextTypesOf(ref.type),
      force: ref.force,
    });
    const of = (wanted: StreamId) => loaded.get(wanted) ?? [];
    const events = of(stream);
    refuseUnseen(ref, asker, events);
    const recorded = recordedCase({ stream: CaseRef.stream(ref), events }).events;
    const may = mayOverCase(asker, ref, recorded);
    if (!may(readingPermissionOf(ref.type))) throw caseNotFound(ref);
    const history = withoutLinksTo(recorded, referencesOf(hidden));
    const law = this.law.seenNow(of(HOLIDAYS_STREAM));
    const vocabularies = vocabulariesBy(of(listsAt));
    const proposed = withProposals({ ref, history: recorded, may }, hidden, of(proposalsAt));
    const context = contextOf(ref.type, loaded);
    const entries = new Map(
      events.map(({ version, actor, recordedAt }) => [version, { by: actor, at: recordedAt }]),
    );
    return { ref, history, entries, law, vocabularies, context, may, proposed };
  }
}

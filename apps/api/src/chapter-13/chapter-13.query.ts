import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import {
  caseAsNamed,
  caseNotFound,
  historyOfCase,
  LawOfRecord,
  mayOverCase,
  referencesOf,
  Restrictions,
} from '@tipstaff/cases';
import {
  type CaseRef,
  type DraftReport,
  draftReport,
  timelineOf,
  withoutLinksTo,
} from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { type Clock, DomainError } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';

/** The Chapter 13 report of a case on one relevant period, as it stands today. */
export class GetChapter13Report extends Query<DraftReport> {
  constructor(
    readonly ref: CaseRef,
    readonly period: number,
    readonly asker: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetChapter13Report)
export class GetChapter13ReportHandler implements IQueryHandler<GetChapter13Report> {
  constructor(
    private readonly store: EventStore,
    private readonly law: LawOfRecord,
    private readonly restrictions: Restrictions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.not-found`, `chapter-13.no-such-period` */
  async execute({ ref: asked, period, asker }: GetChapter13Report): Promise<DraftReport> {
    const hidden = await this.restrictions.hiddenFrom(asker, asked.force);
    const ref = await caseAsNamed(this.store, asked, hidden);
    const recorded = await historyOfCase(this.store, ref, asker, hidden);
    if (!mayOverCase(asker, ref, recorded)('chapter-13.read')) throw caseNotFound(ref);
    const timeline = timelineOf(withoutLinksTo(recorded, referencesOf(hidden)));
    const law = await this.law.current();
    const report = draftReport(ref, timeline, law, period, this.clock.today());
    if (report) return report;
    throw new DomainError(
      'not-found',
      'chapter-13.no-such-period',
      `No report is owed or foreseen on period ${period}: the law asks for one only where an investigation was open in it. The obligations of the case list the periods.`,
    );
  }
}

import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import { Restrictions, type SenderContext } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { POOL, type Pool } from '@tipstaff/database';
import { EventStore, hashAt } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import {
  type Draft,
  type DraftRef,
  type KeptPaper,
  learningSheet,
  type LearningSheetForm,
  type MadePaper,
  Papers,
  Press,
  type PublishPaper,
  registerFrom,
  type RegisterLine,
} from '@tipstaff/papers';
import { CaseHistories } from '@tipstaff/projections';
import { learningRegister, type ReportingPeriod, RESTRICTED } from '@tipstaff/reports';
import { ReadYourWrites } from '../http/read-your-writes';

export class ListPapers extends Query<{
  readonly drafts: readonly Draft[];
  readonly published: readonly KeptPaper[];
}> {
  constructor(
    readonly force: string,
    readonly asker: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListPapers)
export class ListPapersHandler implements IQueryHandler<ListPapers> {
  private readonly papers: Papers;

  constructor(store: EventStore) {
    this.papers = new Papers(store);
  }

  async execute({ force, asker }: ListPapers) {
    const drafts = asker.reaches('paper.make', force) ? await this.papers.drafts(force) : [];
    return { drafts, published: await this.papers.sealed(force) };
  }
}

/** A draft as it would be printed now, without small numbers for whoever may not see them. */
export class GetDraft extends Query<{ readonly draft: Draft; readonly made: MadePaper }> {
  constructor(
    readonly ref: DraftRef,
    readonly asker: Actor,
    readonly minPosition: number | undefined,
  ) {
    super();
  }
}

/** As known on which day a paper is made. */
export class GetDayKnown extends Query<LocalDate> {
  constructor(
    readonly force: string,
    readonly windows: { readonly to: LocalDate; readonly knownOn: LocalDate | null },
  ) {
    super();
  }
}

@QueryHandler(GetDayKnown)
export class GetDayKnownHandler implements IQueryHandler<GetDayKnown> {
  constructor(
    private readonly press: Press,
    private readonly readYourWrites: ReadYourWrites,
  ) {}

  /** @throws DomainError `paper.window-not-over`, `report.unknown-force`, `projection.behind` */
  async execute({ force, windows }: GetDayKnown): Promise<LocalDate> {
    if (windows.knownOn === null) await this.readYourWrites.waitForAll();
    return this.press.dayKnownOfPaper(force, windows);
  }
}

/** The command that publishes a draft, its bytes made from a record that the figures hold whole. */
export class MakePublication extends Query<PublishPaper> {
  constructor(
    readonly ref: DraftRef,
    readonly sent: SenderContext,
  ) {
    super();
  }
}

@QueryHandler(GetDraft)
export class GetDraftHandler implements IQueryHandler<GetDraft> {
  private readonly papers: Papers;

  constructor(
    store: EventStore,
    private readonly press: Press,
    private readonly readYourWrites: ReadYourWrites,
  ) {
    this.papers = new Papers(store);
  }

  /** @throws DomainError `paper.not-found`, `report.unknown-force` */
  async execute({ ref, asker, minPosition }: GetDraft) {
    await this.readYourWrites.waitFor(minPosition);
    const draft = await this.papers.draft(ref);
    const small = asker.reaches('figure.small', ref.force);
    return { draft, made: await this.press.make(draft, small) };
  }
}

@QueryHandler(MakePublication)
export class MakePublicationHandler implements IQueryHandler<MakePublication> {
  constructor(
    private readonly press: Press,
    private readonly readYourWrites: ReadYourWrites,
  ) {}

  /** @throws DomainError what `Press.publication` throws, `projection.behind` */
  async execute({ ref, sent }: MakePublication): Promise<PublishPaper> {
    await this.readYourWrites.waitForAll();
    return this.press.publication(ref, sent);
  }
}

/** What was learned in a window and may be told to everybody, as a document. */
export class GetLearningSheet extends Query<Awaited<ReturnType<typeof learningSheet>>> {
  constructor(
    readonly force: string,
    readonly window: ReportingPeriod,
    readonly form: LearningSheetForm,
  ) {
    super();
  }
}

@QueryHandler(GetLearningSheet)
export class GetLearningSheetHandler implements IQueryHandler<GetLearningSheet> {
  constructor(private readonly histories: CaseHistories) {}

  async execute({ force, window, form }: GetLearningSheet) {
    return learningSheet(await learningRegister(this.histories, { force, window }), form);
  }
}

export class GetPaper extends Query<KeptPaper & { readonly hashNow: string | null }> {
  constructor(
    readonly force: string,
    readonly code: string,
  ) {
    super();
  }
}

@QueryHandler(GetPaper)
export class GetPaperHandler implements IQueryHandler<GetPaper> {
  private readonly papers: Papers;

  constructor(
    store: EventStore,
    @Inject(POOL) private readonly pool: Pool,
  ) {
    this.papers = new Papers(store);
  }

  /** @throws DomainError `paper.invalid-code`, `paper.unknown-code` */
  async execute({ force, code }: GetPaper) {
    const kept = await this.papers.byCode(code, (of) => of === force);
    return { ...kept, hashNow: await hashAt(this.pool, kept.paper.record.position) };
  }
}

/** The register as it was last found. */
export class GetRegister extends Query<readonly RegisterLine[]> {
  constructor(
    readonly force: string,
    readonly asker: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetRegister)
export class GetRegisterHandler implements IQueryHandler<GetRegister> {
  private readonly papers: Papers;

  constructor(
    store: EventStore,
    private readonly restrictions: Restrictions,
  ) {
    this.papers = new Papers(store);
  }

  async execute({ force, asker }: GetRegister): Promise<readonly RegisterLine[]> {
    const lines = registerFrom(await this.papers.sealed(force));
    const hidden = await this.restrictions.hiddenFrom(asker, force);
    return lines.map((line) => ({
      ...line,
      cases: line.cases.map((one) => {
        const { type, case: reference } = one;
        const isHidden = hidden.has(CaseRef.stream({ type, force, reference }));
        return isHidden ? { ...one, case: RESTRICTED } : one;
      }),
    }));
  }
}

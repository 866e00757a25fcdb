import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import { CommandExecutor, LawOfRecord, Restrictions, type SenderContext } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { POOL, type Pool } from '@tipstaff/database';
import { EventStore, hashAt } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import {
  type Draft,
  type DraftRef,
  type KeptPaper,
  lookAtPapersOf,
  type MadePaper,
  Papers,
  Press,
  type PublishPaper,
  registerFrom,
  type RegisterLine,
} from '@tipstaff/papers';
import { CLOCK, releaseVersion } from '@tipstaff/platform';
import { ProjectedFigures, SmallNumbers } from '@tipstaff/projections';
import { RESTRICTED } from '@tipstaff/reports';
import { randomUUID } from 'node:crypto';
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
  constructor(
    private readonly store: EventStore,
    private readonly reader: ProjectedFigures,
    private readonly law: LawOfRecord,
    private readonly smallNumbers: SmallNumbers,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `paper.not-found`, `report.unknown-force` */
  async execute({ ref, asker, minPosition }: GetDraft) {
    await this.readYourWrites.waitFor(minPosition);
    const draft = await new Papers(this.store).draft(ref);
    const small = asker.reaches('figure.small', ref.force);
    return { draft, made: await (await this.press()).make(draft, small) };
  }

  async press(): Promise<Press> {
    const { store, reader, clock } = this;
    return new Press({
      ...{ store, reader, law: await this.law.current(), today: clock.today() },
      software: releaseVersion(),
      fewest: () => this.smallNumbers.fewest(),
    });
  }
}

@QueryHandler(MakePublication)
export class MakePublicationHandler implements IQueryHandler<MakePublication> {
  constructor(
    private readonly drafts: GetDraftHandler,
    private readonly store: EventStore,
    private readonly readYourWrites: ReadYourWrites,
  ) {}

  /** @throws DomainError what `Press.publication` throws, `projection.behind` */
  async execute({ ref, sent }: MakePublication): Promise<PublishPaper> {
    const press = await this.drafts.press();
    await this.readYourWrites.waitFor((await this.store.head()).position);
    return press.publication(ref, sent);
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

/** The register as it stands; where `looking` is by somebody, worked out again first. */
export class GetRegister extends Query<readonly RegisterLine[]> {
  constructor(
    readonly force: string,
    readonly asker: Actor,
    readonly looking: { readonly actor: string } | null = null,
  ) {
    super();
  }
}

@QueryHandler(GetRegister)
export class GetRegisterHandler implements IQueryHandler<GetRegister> {
  constructor(
    private readonly store: EventStore,
    private readonly executor: CommandExecutor,
    private readonly reader: ProjectedFigures,
    private readonly law: LawOfRecord,
    private readonly restrictions: Restrictions,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ force, asker, looking }: GetRegister): Promise<readonly RegisterLine[]> {
    if (looking !== null) await this.lookAgain(force, looking.actor);
    const lines = registerFrom(await new Papers(this.store).sealed(force));
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

  private async lookAgain(force: string, actor: string): Promise<void> {
    const { pool, store, reader, executor, clock } = this;
    await this.readYourWrites.waitFor((await store.head()).position);
    const parts = { pool, store, reader, executor, clock, law: await this.law.current() };
    await lookAtPapersOf(force, parts, () => {
      const id = randomUUID();
      return { actor, idempotencyKey: id, correlationId: id };
    });
  }
}

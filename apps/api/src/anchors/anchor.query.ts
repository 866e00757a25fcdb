import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Anchor, Anchors } from '@tipstaff/compliance';
import { POOL, type Pool } from '@tipstaff/database';
import { EventStore, hashAt } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';

export interface AnchorShown {
  readonly anchor: Anchor;
  /** The chain's hash at the position that the paper was made from, as it is now; null where none is. */
  readonly hashNow: string | null;
}

/** What the code of a paper was given to. */
export class GetAnchor extends Query<AnchorShown> {
  constructor(
    readonly code: string,
    readonly isSeen: (force: string) => boolean,
  ) {
    super();
  }
}

@QueryHandler(GetAnchor)
export class GetAnchorHandler implements IQueryHandler<GetAnchor> {
  private readonly anchors: Anchors;

  constructor(
    store: EventStore,
    @Inject(POOL) private readonly pool: Pool,
  ) {
    this.anchors = new Anchors(store);
  }

  /** @throws DomainError `anchor.invalid-code`, `anchor.not-found`, `anchor.re-pointed` */
  async execute({ code, isSeen }: GetAnchor): Promise<AnchorShown> {
    const anchor = await this.anchors.find(code, isSeen);
    return { anchor, hashNow: await hashAt(this.pool, anchor.record.position) };
  }
}

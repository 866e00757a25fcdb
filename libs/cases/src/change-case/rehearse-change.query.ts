import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type ObligationContext } from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { contextOfCase } from '../case-context';
import { type ChangeCase, type RehearsedChange } from './change-case.command';
import { ChangeCaseHandler } from './change-case.handler';

/** With what its dates depend on beside it. */
export interface RehearsedCase extends RehearsedChange {
  readonly context: ObligationContext;
}

/** What a command would do, and nothing is written. */
export class RehearseChange extends Query<RehearsedCase> {
  constructor(readonly change: ChangeCase) {
    super();
  }
}

@QueryHandler(RehearseChange)
export class RehearseChangeHandler implements IQueryHandler<RehearseChange> {
  constructor(
    private readonly changes: ChangeCaseHandler,
    private readonly store: EventStore,
  ) {}

  /** @throws DomainError whatever the command itself would be refused with */
  async execute({ change }: RehearseChange): Promise<RehearsedCase> {
    const rehearsed = await this.changes.rehearse(change);
    return { ...rehearsed, context: await contextOfCase(this.store, rehearsed.ref) };
  }
}

import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { ObligationRegister, type OwedObligation } from '@tipstaff/projections';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';

export interface ObligationsOwed {
  readonly on: LocalDate;
  readonly force: string;
  readonly notice: string | null;
  readonly position: number;
  readonly obligations: readonly OwedObligation[];
  /** Owed to the force by another body. */
  readonly inbound: readonly OwedObligation[];
}

export class ListObligations extends Query<ObligationsOwed> {
  constructor(
    readonly asker: Actor,
    readonly force: string,
    /** Null: today. */
    readonly on: LocalDate | null,
    readonly withinDays: number | undefined,
    readonly minPosition: number | undefined,
  ) {
    super();
  }
}

@QueryHandler(ListObligations)
export class ListObligationsHandler implements IQueryHandler<ListObligations> {
  constructor(
    private readonly register: ObligationRegister,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.unknown-force` */
  async execute(asked: ListObligations): Promise<ObligationsOwed> {
    await this.readYourWrites.waitFor(asked.minPosition);
    const { asker, force, withinDays } = asked;
    const on = asked.on ?? this.clock.today();
    // Read before the rows, which then hold at least this much.
    const position = await this.register.position();
    const obligations = await this.register.owedOn(asker, { force, on, withinDays });
    if (obligations.length === 0) await this.knownForce.refuseUnknown(force);
    const inbound = await this.register.inboundOn(asker, { force, on });
    return { on, force, notice: this.clock.notice, position, obligations, inbound };
  }
}

import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  type CaseOfForce,
  type PolicingBodyInOffice,
  policingBodyOn,
  policingBodyState,
} from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { KnownForces, policingBodiesOf } from '@tipstaff/projections';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';

export interface ForceOnDay {
  readonly force: string;
  readonly on: LocalDate;
  /** Who held office on that day; null where the record names nobody. */
  readonly policingBody: PolicingBodyInOffice | null;
  /** Every body that the record knows, as it stands now, in order of taking office. */
  readonly policingBodies: readonly PolicingBodyInOffice[];
}

export class ListForces extends Query<readonly string[]> {
  constructor(readonly minPosition: number | undefined) {
    super();
  }
}

export class GetForce extends Query<ForceOnDay> {
  constructor(
    readonly force: string,
    /** Null: today. */
    readonly on: LocalDate | null,
  ) {
    super();
  }
}

@QueryHandler(ListForces)
export class ListForcesHandler implements IQueryHandler<ListForces> {
  constructor(
    private readonly forces: KnownForces,
    private readonly readYourWrites: ReadYourWrites,
  ) {}

  async execute({ minPosition }: ListForces): Promise<readonly string[]> {
    await this.readYourWrites.waitFor(minPosition);
    return this.forces.list();
  }
}

@QueryHandler(GetForce)
export class GetForceHandler implements IQueryHandler<GetForce> {
  constructor(
    private readonly store: EventStore,
    private readonly knownForce: KnownForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.unknown-force` */
  async execute({ force, on }: GetForce): Promise<ForceOnDay> {
    const day = on ?? this.clock.today();
    const bodies = await policingBodiesOf(this.store, force);
    if (bodies.length === 0) await this.knownForce.refuseUnknown(force);
    return {
      force,
      on: day,
      policingBody: policingBodyOn({ bodies }, day),
      policingBodies: bodies.map(asItStands).sort(byFirstDay),
    };
  }
}

function asItStands({ reference, timeline }: CaseOfForce): PolicingBodyInOffice {
  return { reference, ...policingBodyState(timeline) };
}

function byFirstDay(a: PolicingBodyInOffice, b: PolicingBodyInOffice): number {
  return a.establishedOn.localeCompare(b.establishedOn);
}

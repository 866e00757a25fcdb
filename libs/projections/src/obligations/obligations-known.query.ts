import { Inject, Injectable } from '@nestjs/common';
import { hiddenStreams, LawOfRecord } from '@tipstaff/cases';
import { type CaseReader, caseTypes, isOverdueOn, standsOn } from '@tipstaff/casework';
import { type Queries, QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law, type LawSource } from '@tipstaff/law';
import { type EventLog } from '../runner/projection';
import { foldStreams } from '../runner/fold-streams';
import { ReadModels } from '../reading/read-models';
import {
  explainedOn,
  type OwedObligation,
  type OwedOn,
  type StandingObligation,
} from './obligation-register.query';
import { type ObligationRow, obligationProjection, obligationTable } from './obligation.projection';

/** What a force owes on a day, as it was known on another. */
export interface ObligationsAsKnown {
  readonly obligations: readonly OwedObligation[];
  /** Owed to the force by another body. */
  readonly inbound: readonly OwedObligation[];
  /** Not owed yet, but arising within the days that were asked about; none where none were. */
  readonly forthcoming: readonly OwedObligation[];
}

/** Only what had been learned by the end of `knownOn` counts: of facts, and of holidays that were added. */
export type AskedAsKnown = OwedOn & { readonly knownOn: LocalDate };

/**
 * The obligations of one force, folded anew from the record without what was entered after a day. The register
 * holds what is known now and nothing else; so each such question reads the cases of the force through, a piece
 * at a time. It is never behind.
 */
@Injectable()
export class ObligationsKnown {
  constructor(
    @Inject(EventStore) private readonly log: EventLog,
    @Inject(QUERIES) private readonly database: Queries,
    @Inject(LawOfRecord) private readonly law: LawSource,
    private readonly models: ReadModels,
  ) {}

  async on(reader: CaseReader, asked: AskedAsKnown): Promise<ObligationsAsKnown> {
    const { force, on, knownOn, withinDays } = asked;
    const { position } = await this.log.head();
    const law = lawKnownOn(await this.law.current(), knownOn);
    const hidden = new Set(await hiddenStreams(this.database, reader, force));
    const streams = (await this.streamsOf(force)).filter((stream) => !hidden.has(stream));
    const standing: StandingObligation[] = [];
    let parked = 0;
    const projection = obligationProjection(law, knownOn);
    for await (const piece of foldStreams(projection, this.log, streams, position)) {
      const rows = (piece.rows[obligationTable.name] ?? []) as unknown as readonly ObligationRow[];
      standing.push(...rows.map(segmentOf).filter((one) => standsOn(one, on)));
      parked += piece.parked.length;
    }
    this.models.madeFromRecord(position, parked);
    return answered(standing, law, on, withinDays);
  }

  private async streamsOf(force: string): Promise<readonly StreamId[]> {
    const { handles } = obligationProjection(await this.law.current());
    const followed = caseTypes.filter((type) => handles[type] !== 'ignores');
    return (
      await Promise.all(followed.map((category) => this.log.streams({ category, force })))
    ).flat();
  }
}

/** A holiday that was added later moved no date yet. */
function lawKnownOn(law: Law, knownOn: LocalDate): Law {
  return law.with(law.added.filter((holiday) => holiday.knownOn <= knownOn));
}

/** As the register's queries choose and order them. */
function answered(
  standing: readonly StandingObligation[],
  law: Law,
  on: LocalDate,
  withinDays: number | undefined,
): ObligationsAsKnown {
  const until = withinDays === undefined ? null : LocalDate.addDays(on, withinDays);
  const isAskedFor = (one: StandingObligation): boolean => {
    const day = one.due ?? one.target;
    return until === null || isOverdueOn(one, on) || (day !== null && day <= until);
  };
  const shown = (
    chosen: readonly StandingObligation[],
    keyOf: (one: StandingObligation) => string,
  ) =>
    [...chosen]
      .map((one) => ({ one, key: keyOf(one) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ one }) => explainedOn(one, on, law));
  const owed = standing.filter(({ direction }) => direction === 'owed');
  const arisen = owed.filter(({ arose }) => arose <= on);
  const coming = owed.filter(({ arose }) => until !== null && arose > on && arose <= until);
  const inbound = standing.filter((one) => one.direction === 'inbound' && one.arose <= on);
  const byArising = ({ arose, id }: StandingObligation) => `${arose} ${id}`;
  const byUrgency = (one: StandingObligation) =>
    `${isOverdueOn(one, on) ? 0 : 1} ${one.due ?? one.target ?? 'none'} ${one.id}`;
  return {
    obligations: shown(arisen.filter(isAskedFor), byUrgency),
    inbound: shown(inbound, byArising),
    forthcoming: shown(coming, byArising),
  };
}

function segmentOf(row: ObligationRow): StandingObligation {
  const { valid_from: validFrom, valid_to: validTo, overdue_from: overdueFrom, ...rest } = row;
  return { ...rest, validFrom, validTo, overdueFrom };
}

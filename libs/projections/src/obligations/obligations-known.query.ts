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
  type HeldBy,
  type ObligationPage,
  type ObligationPageAsked,
  type ObligationPart,
  type ObligationsAsked,
  pageOf,
  type PlaceOfRow,
  readPlace,
} from './obligation-page';
import { type ObligationRow, obligationProjection, obligationTable } from './obligation.projection';
import { type StandingObligation } from './owed-obligation';

/** Only what had been learned by the end of `knownOn` counts: of facts, and of holidays that were added. */
export type AskedAsKnown = ObligationsAsked & { readonly knownOn: LocalDate };

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

  /** As `ObligationRegister.page`. Each page folds the cases anew: a limit without end folds them once. */
  async page(
    reader: CaseReader,
    asked: AskedAsKnown,
    { limit, after }: ObligationPageAsked,
  ): Promise<ObligationPage> {
    const place = after == null ? null : readPlace(after, asked);
    const { force, on, knownOn } = asked;
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
    const behind = placed(standing, asked).filter((row) => place === null || isAfter(row, place));
    return pageOf(behind, asked, limit, law);
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
export function lawKnownOn(law: Law, knownOn: LocalDate): Law {
  return law.with(law.added.filter((holiday) => holiday.knownOn <= knownOn));
}

/** As the register's query chooses and orders them. */
function placed(
  standing: readonly StandingObligation[],
  { on, withinDays, parts, heldBy = {} }: ObligationsAsked,
): readonly (StandingObligation & PlaceOfRow)[] {
  const until = withinDays === undefined ? null : LocalDate.addDays(on, withinDays);
  const partOf = (one: StandingObligation): ObligationPart | null => {
    if (!isHeldAsAsked(one, heldBy)) return null;
    if (one.direction === 'inbound') return one.arose <= on ? 'inbound' : null;
    if (one.direction !== 'owed') return null;
    if (one.arose > on) return until !== null && one.arose <= until ? 'foreseen' : null;
    const day = one.due ?? one.target;
    const isAskedFor = until === null || isOverdueOn(one, on) || (day !== null && day <= until);
    return isAskedFor ? 'owed' : null;
  };
  return standing
    .flatMap((one) => {
      const part = partOf(one);
      if (part === null || !parts.includes(part)) return [];
      const isOwed = part === 'owed';
      const late = isOwed && isOverdueOn(one, on) ? 0 : 1;
      const day = isOwed ? (one.due ?? one.target ?? 'infinity') : one.arose;
      return [{ ...one, part: parts.indexOf(part) + 1, late, day }];
    })
    .sort((a, b) => (isAfter(a, b) ? 1 : -1));
}

function isHeldAsAsked(
  { holder }: Pick<StandingObligation, 'holder'>,
  { allocatedTo, team, unallocated }: HeldBy,
): boolean {
  return (
    (allocatedTo === undefined || holder?.person === allocatedTo) &&
    (team === undefined || holder?.team === team) &&
    (unallocated === undefined || ((holder ?? null) === null) === unallocated)
  );
}

/** Days without end are written `infinity`, which is after every digit. */
function isAfter(a: PlaceOfRow, b: PlaceOfRow): boolean {
  if (a.part !== b.part) return a.part > b.part;
  if (a.late !== b.late) return a.late > b.late;
  if (a.day !== b.day) return a.day > b.day;
  return a.id > b.id;
}

export function segmentOf(row: ObligationRow): StandingObligation {
  const { valid_from: validFrom, valid_to: validTo, overdue_from: overdueFrom, ...others } = row;
  const { held_by: person, team, supervisor, ...rest } = others;
  const holder = person === null && team === null ? null : { person, team, supervisor };
  return { ...rest, validFrom, validTo, overdueFrom, holder };
}

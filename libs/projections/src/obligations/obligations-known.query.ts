import { Inject, Injectable } from '@nestjs/common';
import { hiddenStreams, LawOfRecord } from '@tipstaff/cases';
import { type CaseReader, caseTypes, isOverdueOn, standsOn } from '@tipstaff/casework';
import { type Queries, QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law, type LawSource } from '@tipstaff/law';
import { type EventLog, type Projection } from '../runner/projection';
import { type Folded, foldStreams } from '../runner/fold-streams';
import { markOfList } from '../reading/cursor';
import { comparePlaces, everyPage, type Place } from '../reading/page';
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
  isOwnedBy,
  refuseUnknownOwner,
} from './obligation-page';
import { type ObligationRow, obligationProjection, obligationTable } from './obligation.projection';
import { type ObligationSegment } from './owed-obligation';

/** Only what had been learned by the end of `knownOn` counts: of facts, and of holidays that were added. */
export type AskedAsKnown = ObligationsAsked & { readonly knownOn: LocalDate };

/** Where each obligation of a question stands, in their order, and from how much of the record that was read. */
interface KnownOrder {
  readonly places: readonly (PlaceOfRow & { readonly stream: StreamId })[];
  readonly parked: number;
  /** Everybody who owed anything. */
  readonly owners: ReadonlySet<string>;
}

/** Questions whose order is kept: those that somebody pages through now. */
const ORDERS_KEPT = 8;

/**
 * The obligations of one force, folded anew from the record without what was entered after a day. The register
 * holds what is known now and nothing else; so such a question reads the cases of the force through, a piece at a
 * time, and keeps of them where each obligation stands. Until the record goes on, its further pages read the cases
 * of the page alone. It is never behind.
 */
@Injectable()
export class ObligationsKnown {
  constructor(
    @Inject(EventStore) private readonly log: EventLog,
    @Inject(QUERIES) private readonly database: Queries,
    @Inject(LawOfRecord) private readonly law: LawSource,
    private readonly models: ReadModels,
  ) {}

  private readonly orders = new Map<string, Promise<KnownOrder>>();

  /** As `ObligationRegister.page`. */
  async page(
    reader: CaseReader,
    asked: AskedAsKnown,
    { limit, after }: ObligationPageAsked,
  ): Promise<ObligationPage> {
    const place = after == null ? null : readPlace(after, asked);
    const hidden = new Set(await hiddenStreams(this.database, reader, asked.force));
    const known = await knownRecord({ log: this.log, law: this.law }, asked, hidden);
    const { law, position } = known;
    const calendar = law.calendar.version.id;
    const mark = markOfList({ ...asked, position, law: calendar, hidden: [...hidden] });
    const { places, parked, owners } = await this.order(mark, async () => {
      const found: (PlaceOfRow & { readonly stream: StreamId })[] = [];
      const owning = new Set<string>();
      const parkedInAll = await known.fold(known.streams, (row) => {
        owning.add(row.owner);
        for (const { part, late, day, id, stream } of placed(row, asked)) {
          found.push({ part, late, day, id, stream });
        }
      });
      return { places: found.sort(byPlace), parked: parkedInAll, owners: owning };
    });
    this.models.madeFromRecord(position, parked);
    if (places.length === 0 && asked.owner !== undefined) {
      refuseUnknownOwner(asked.owner, [...owners]);
    }
    const first = place === null ? 0 : places.findIndex((one) => byPlace(one, place) > 0);
    const shown = first < 0 ? [] : places.slice(first, first + limit + 1);
    const wanted = new Set(shown.map(({ id }) => id));
    const rows: PlacedRow[] = [];
    await known.fold([...new Set(shown.map(({ stream }) => stream))], (row) => {
      if (wanted.has(row.id)) rows.push(...placed(row, asked));
    });
    return pageOf(rows.sort(byPlace), asked, limit, law);
  }

  /** As `ObligationRegister.pages`. */
  pages(
    reader: CaseReader,
    asked: AskedAsKnown,
    limit: number,
  ): AsyncGenerator<ObligationPage['rows']> {
    const pageAfter = (after: string | undefined) => this.page(reader, asked, { limit, after });
    return everyPage(pageAfter, undefined);
  }

  /** All obligations of a force, each as it stood in one span. */
  async segments(
    reader: CaseReader,
    asked: Pick<AskedAsKnown, 'force' | 'knownOn'>,
  ): Promise<readonly ObligationSegment[]> {
    const hidden = new Set(await hiddenStreams(this.database, reader, asked.force));
    const known = await knownRecord({ log: this.log, law: this.law }, asked, hidden);
    const segments: ObligationSegment[] = [];
    const parked = await known.fold(known.streams, (row) => segments.push(segmentOf(row)));
    this.models.madeFromRecord(known.position, parked);
    return segments;
  }

  /** That of one question is made once, also where two ask at the same time. */
  private async order(mark: string, make: () => Promise<KnownOrder>): Promise<KnownOrder> {
    const kept = this.orders.get(mark) ?? make();
    this.orders.delete(mark);
    this.orders.set(mark, kept);
    for (const oldest of this.orders.keys()) {
      if (this.orders.size <= ORDERS_KEPT) break;
      this.orders.delete(oldest);
    }
    try {
      return await kept;
    } catch (error) {
      this.orders.delete(mark);
      throw error;
    }
  }
}

interface Sources {
  readonly log: EventLog;
  readonly law: LawSource;
}

/** What the record of a force said at the end of a day. */
interface KnownRecord {
  /** By which obligations are made. */
  readonly law: Law;
  /** Up to which the record is read. */
  readonly position: number;
  readonly streams: readonly StreamId[];
  /** Folds streams anew to their obligations, row by row. @returns how many cases could not be read */
  fold(streams: readonly StreamId[], take: (row: ObligationRow) => void): Promise<number>;
  /** The same to the rows of any projection, a piece of the streams at a time. */
  foldTo(
    projection: Projection,
    streams: readonly StreamId[],
    take: (rows: Folded['rows']) => void,
  ): Promise<number>;
}

/** @param hidden streams that are passed over */
export async function knownRecord(
  { log, law: source }: Sources,
  { force, knownOn }: { readonly force: string; readonly knownOn: LocalDate },
  hidden: ReadonlySet<StreamId>,
): Promise<KnownRecord> {
  const { position } = await log.head();
  const law = lawKnownOn(await source.current(), knownOn);
  const projection = obligationProjection(law, knownOn);
  const followed = caseTypes.filter((type) => projection.handles[type] !== 'ignores');
  const lists = followed.map((category) => log.streams({ category, force }));
  const streams = (await Promise.all(lists)).flat().filter((stream) => !hidden.has(stream));
  const foldTo: KnownRecord['foldTo'] = async (chosen, some, take) => {
    let parked = 0;
    for await (const piece of foldStreams(chosen, log, some, position)) {
      take(piece.rows);
      parked += piece.parked.length;
    }
    return parked;
  };
  return {
    ...{ law, position, streams, foldTo },
    fold: (chosen, take) =>
      foldTo(projection, chosen, (rows) => {
        ((rows[obligationTable.name] ?? []) as unknown as ObligationRow[]).forEach(take);
      }),
  };
}

/** A holiday that was added later moved no date yet. */
function lawKnownOn(law: Law, knownOn: LocalDate): Law {
  return law.with(law.added.filter((holiday) => holiday.knownOn <= knownOn));
}

type PlacedRow = ObligationSegment & PlaceOfRow & { readonly stream: StreamId };

/** As the register's query chooses and orders them. */
function placed(row: ObligationRow, asked: ObligationsAsked): readonly PlacedRow[] {
  const { on, parts, owner, rule, type, state, heldBy = {} } = asked;
  const one = segmentOf(row);
  if (owner !== undefined && !isOwnedBy(one.owner, owner)) return [];
  if (rule !== undefined && one.rule !== rule) return [];
  if (type !== undefined && one.type !== type) return [];
  if (!isHeldAsAsked(one, heldBy)) return [];
  const part = partOf(one, asked);
  if (part === null || !parts.includes(part)) return [];
  const isOwed = part === 'owed';
  const late = isOwed && isOverdueOn(one, on) ? 0 : 1;
  const owedState = late === 0 ? 'overdue' : 'due';
  if (state !== undefined && state !== (isOwed ? owedState : part)) return [];
  const ofOthers = part === 'ended' ? (one.validTo ?? one.arose) : one.arose;
  const day = isOwed ? (one.due ?? one.target ?? 'infinity') : ofOthers;
  return [{ ...one, stream: row.stream, part: parts.indexOf(part) + 1, late, day }];
}

function partOf(
  one: ObligationSegment,
  { on, withinDays, endedFrom = null }: ObligationsAsked,
): ObligationPart | null {
  if (one.validTo !== null && one.validTo <= on) {
    const isAskedFor = endedFrom !== null && one.validTo >= endedFrom && one.direction === 'owed';
    return isAskedFor && (one.ended === 'discharged' || one.ended === 'lapsed') ? 'ended' : null;
  }
  if (!standsOn(one, on)) return null;
  if (one.direction === 'inbound') return one.arose <= on ? 'inbound' : null;
  if (one.direction !== 'owed') return null;
  const until = withinDays === undefined ? null : LocalDate.addDays(on, withinDays);
  if (one.arose > on) return until !== null && one.arose <= until ? 'foreseen' : null;
  const day = one.due ?? one.target;
  const isAskedFor = until === null || isOverdueOn(one, on) || (day !== null && day <= until);
  return isAskedFor ? 'owed' : null;
}

function isHeldAsAsked(
  { holder }: Pick<ObligationSegment, 'holder'>,
  { allocatedTo, team, unallocated }: HeldBy,
): boolean {
  return (
    (allocatedTo === undefined || holder?.person === allocatedTo) &&
    (team === undefined || holder?.team === team) &&
    (unallocated === undefined || ((holder ?? null) === null) === unallocated)
  );
}

/** Days without end are written `infinity`, which is after every digit. */
function byPlace(one: PlaceOfRow, other: PlaceOfRow): number {
  return comparePlaces(placeOf(one), placeOf(other));
}

const placeOf = ({ part, late, day, id }: PlaceOfRow): Place => [part, late, day, id];

export function segmentOf(row: ObligationRow): ObligationSegment {
  const { valid_from: validFrom, valid_to: validTo, overdue_from: overdueFrom, ...others } = row;
  const { held_by: person, team, supervisor, ...rest } = others;
  const holder = person === null && team === null ? null : { person, team, supervisor };
  return { ...rest, validFrom, validTo, overdueFrom, holder };
}

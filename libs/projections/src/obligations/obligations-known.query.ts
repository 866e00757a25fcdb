import { Inject, Injectable } from '@nestjs/common';
import { hiddenStreams, LawOfRecord } from '@tipstaff/cases';
import { type CaseReader, caseTypes, isOverdueOn, standsOn } from '@tipstaff/casework';
import { type Queries, QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law, type LawSource } from '@tipstaff/law';
import { type EventLog } from '../runner/projection';
import { foldStreams } from '../runner/fold-streams';
import { markOfList } from '../reading/cursor';
import { comparePlaces, type Place } from '../reading/page';
import { ReadModels } from '../reading/read-models';
import {
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
import { type StandingObligation } from './owed-obligation';

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
    const { force, on, knownOn } = asked;
    const { position } = await this.log.head();
    const law = lawKnownOn(await this.law.current(), knownOn);
    const hidden = new Set(await hiddenStreams(this.database, reader, force));
    const fold = (streams: readonly StreamId[]) => this.folded(law, asked, streams, position);
    const mark = markOfList({
      ...asked,
      position,
      law: law.calendar.version.id,
      hidden: [...hidden],
    });
    const { places, parked, owners } = await this.order(mark, async () => {
      const streams = (await this.streamsOf(force)).filter((stream) => !hidden.has(stream));
      const found: (PlaceOfRow & { readonly stream: StreamId })[] = [];
      const owners = new Set<string>();
      let parkedInAll = 0;
      for await (const piece of fold(streams)) {
        for (const { part, late, day, id, stream } of piece.standing) {
          found.push({ part, late, day, id, stream });
        }
        for (const owner of piece.owners) owners.add(owner);
        parkedInAll += piece.parked;
      }
      return { places: found.sort(byPlace), parked: parkedInAll, owners };
    });
    this.models.madeFromRecord(position, parked);
    if (places.length === 0 && asked.owner !== undefined) {
      refuseUnknownOwner(asked.owner, [...owners]);
    }
    const first = place === null ? 0 : places.findIndex((one) => byPlace(one, place) > 0);
    const shown = first < 0 ? [] : places.slice(first, first + limit + 1);
    const wanted = new Set(shown.map(({ id }) => id));
    const rows: (StandingObligation & PlaceOfRow)[] = [];
    for await (const { standing } of fold([...new Set(shown.map(({ stream }) => stream))])) {
      rows.push(...standing.filter(({ id }) => wanted.has(id)));
    }
    return pageOf(rows.sort(byPlace), asked, limit, law);
  }

  /** Those of the cases that were asked about and stand on the day. */
  private async *folded(
    law: Law,
    asked: AskedAsKnown,
    streams: readonly StreamId[],
    position: number,
  ): AsyncGenerator<FoldedPiece> {
    const projection = obligationProjection(law, asked.knownOn);
    for await (const piece of foldStreams(projection, this.log, streams, position)) {
      const rows = (piece.rows[obligationTable.name] ?? []) as unknown as readonly ObligationRow[];
      const standing = rows.filter((row) => standsOn(segmentOf(row), asked.on));
      yield {
        standing: standing.flatMap((row) => placed(segmentOf(row), row.stream, asked)),
        owners: rows.map(({ owner }) => owner),
        parked: piece.parked.length,
      };
    }
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

interface FoldedPiece {
  readonly standing: readonly PlacedRow[];
  readonly owners: readonly string[];
  readonly parked: number;
}

type PlacedRow = StandingObligation & PlaceOfRow & { readonly stream: StreamId };

/** As the register's query chooses and orders them. */
function placed(
  one: StandingObligation,
  stream: StreamId,
  { on, withinDays, parts, owner, rule, state }: ObligationsAsked,
): readonly PlacedRow[] {
  if (owner !== undefined && !isOwnedBy(one.owner, owner)) return [];
  if (rule !== undefined && one.rule !== rule) return [];
  const until = withinDays === undefined ? null : LocalDate.addDays(on, withinDays);
  const partOf = (): ObligationPart | null => {
    if (one.direction === 'inbound') return one.arose <= on ? 'inbound' : null;
    if (one.direction !== 'owed') return null;
    if (one.arose > on) return until !== null && one.arose <= until ? 'foreseen' : null;
    const day = one.due ?? one.target;
    const isAskedFor = until === null || isOverdueOn(one, on) || (day !== null && day <= until);
    return isAskedFor ? 'owed' : null;
  };
  const part = partOf();
  if (part === null || !parts.includes(part)) return [];
  const isOwed = part === 'owed';
  const late = isOwed && isOverdueOn(one, on) ? 0 : 1;
  const owedState = late === 0 ? 'overdue' : 'due';
  if (state !== undefined && state !== (isOwed ? owedState : part)) return [];
  const day = isOwed ? (one.due ?? one.target ?? 'infinity') : one.arose;
  return [{ ...one, stream, part: parts.indexOf(part) + 1, late, day }];
}

/** Days without end are written `infinity`, which is after every digit. */
function byPlace(one: PlaceOfRow, other: PlaceOfRow): number {
  return comparePlaces(placeOf(one), placeOf(other));
}

const placeOf = ({ part, late, day, id }: PlaceOfRow): Place => [part, late, day, id];

function segmentOf(row: ObligationRow): StandingObligation {
  const { valid_from: validFrom, valid_to: validTo, overdue_from: overdueFrom, ...rest } = row;
  return { ...rest, validFrom, validTo, overdueFrom };
}

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
  type ObligationPage,
  type ObligationPageAsked,
  type ObligationPart,
  type ObligationsAsked,
  pageOf,
  type PlaceOfRow,
  readPlace,
} from './obligation-page';
import { type ObligationRow, obligationProjection, obligationTable } from './obligation.projection';
import { type ObligationSegment } from './owed-obligation';

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
    const { force, endedFrom = null } = asked;
    const hidden = new Set(await hiddenStreams(this.database, reader, force));
    const found: ObligationSegment[] = [];
    const record = { log: this.log, law: this.law };
    const { law, position, parked } = await foldKnown(record, asked, hidden, (row) => {
      const segment = segmentOf(row);
      if (standsOn(segment, asked.on) || (endedFrom !== null && row.valid_to !== null)) {
        found.push(segment);
      }
    });
    this.models.madeFromRecord(position, parked);
    const behind = placed(found, asked).filter((row) => place === null || isAfter(row, place));
    return pageOf(behind, asked, limit, law);
  }
}

interface KnownRecord {
  readonly log: EventLog;
  readonly law: LawSource;
}

/**
 * The rows of a force's obligations, folded anew from the record without what was entered after a day.
 * @param hidden streams that are passed over
 * @returns the law by which they were made, the position up to which, and how many cases could not be read
 */
export async function foldKnown(
  { log, law: source }: KnownRecord,
  { force, knownOn }: { readonly force: string; readonly knownOn: LocalDate },
  hidden: ReadonlySet<StreamId>,
  take: (row: ObligationRow) => void,
): Promise<{ readonly law: Law; readonly position: number; readonly parked: number }> {
  const { position } = await log.head();
  const law = lawKnownOn(await source.current(), knownOn);
  const projection = obligationProjection(law, knownOn);
  const followed = caseTypes.filter((type) => projection.handles[type] !== 'ignores');
  const lists = followed.map((category) => log.streams({ category, force }));
  const streams = (await Promise.all(lists)).flat().filter((stream) => !hidden.has(stream));
  let parked = 0;
  for await (const piece of foldStreams(projection, log, streams, position)) {
    const rows = (piece.rows[obligationTable.name] ?? []) as unknown as readonly ObligationRow[];
    rows.forEach(take);
    parked += piece.parked.length;
  }
  return { law, position, parked };
}

/** A holiday that was added later moved no date yet. */
function lawKnownOn(law: Law, knownOn: LocalDate): Law {
  return law.with(law.added.filter((holiday) => holiday.knownOn <= knownOn));
}

/** As the register's query chooses and orders them. */
function placed(
  segments: readonly ObligationSegment[],
  { on, withinDays, endedFrom = null, parts }: ObligationsAsked,
): readonly (ObligationSegment & PlaceOfRow)[] {
  const until = withinDays === undefined ? null : LocalDate.addDays(on, withinDays);
  const isEnded = ({ direction, validTo, ended }: ObligationSegment): boolean =>
    endedFrom !== null &&
    validTo !== null &&
    validTo >= endedFrom &&
    direction === 'owed' &&
    (ended === 'discharged' || ended === 'lapsed');
  const partOf = (one: ObligationSegment): ObligationPart | null => {
    if (one.validTo !== null && one.validTo <= on) return isEnded(one) ? 'ended' : null;
    if (one.direction === 'inbound') return one.arose <= on ? 'inbound' : null;
    if (one.direction !== 'owed') return null;
    if (one.arose > on) return until !== null && one.arose <= until ? 'foreseen' : null;
    const day = one.due ?? one.target;
    const isAskedFor = until === null || isOverdueOn(one, on) || (day !== null && day <= until);
    return isAskedFor ? 'owed' : null;
  };
  return segments
    .flatMap((one) => {
      const part = partOf(one);
      if (part === null || !parts.includes(part)) return [];
      const isOwed = part === 'owed';
      const late = isOwed && isOverdueOn(one, on) ? 0 : 1;
      const ofOthers = part === 'ended' ? (one.validTo ?? one.arose) : one.arose;
      const day = isOwed ? (one.due ?? one.target ?? 'infinity') : ofOthers;
      return [{ ...one, part: parts.indexOf(part) + 1, late, day }];
    })
    .sort((a, b) => (isAfter(a, b) ? 1 : -1));
}

/** Days without end are written `infinity`, which is after every digit. */
function isAfter(a: PlaceOfRow, b: PlaceOfRow): boolean {
  if (a.part !== b.part) return a.part > b.part;
  if (a.late !== b.late) return a.late > b.late;
  if (a.day !== b.day) return a.day > b.day;
  return a.id > b.id;
}

function segmentOf(row: ObligationRow): ObligationSegment {
  const { valid_from: validFrom, valid_to: validTo, overdue_from: overdueFrom, ...rest } = row;
  return { ...rest, validFrom, validTo, overdueFrom };
}

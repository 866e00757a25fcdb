import { Inject, Injectable } from '@nestjs/common';
import { hiddenStreams, LawOfRecord, visibleTo } from '@tipstaff/cases';
import {
  allocatableTypes,
  type AllocationRole,
  type CaseReader,
  factsOfAllocation,
  isOwedOn,
} from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import {
  caseFactTable,
  caseHolderTable,
  caseListAsKnown,
  caseListTable,
} from '../case-list/case-list.projection';
import { knownRecord, segmentOf } from '../obligations/obligations-known.query';
import { standsOnDay } from '../obligations/obligation.projection';
import { type ObligationSegment } from '../obligations/owed-obligation';
import { CASE_LIST, OBLIGATIONS, ReadModels } from '../reading/read-models';
import { type EventLog } from '../runner/projection';
import { categoryOf } from '../runner/stream-category';
import { type OpenCase, type OwedByHolder, type WorkOfOne, workOf } from './workload';

export interface WorkloadAsked {
  readonly force: string;
  readonly on: LocalDate;
  /** Only what had been learned by the end of that day; null: everything in the record. */
  readonly knownOn: LocalDate | null;
}

/** Who has how much to do on a day. */
@Injectable()
export class Workload {
  constructor(
    @Inject(SEARCH_QUERIES) private readonly database: Queries,
    @Inject(EventStore) private readonly log: EventLog,
    @Inject(LawOfRecord) private readonly law: LawSource,
    private readonly models: ReadModels,
  ) {}

  /** As known on a past day it is folded from the record itself: never behind, and slower. */
  of(reader: CaseReader, { force, on, knownOn }: WorkloadAsked): Promise<readonly WorkOfOne[]> {
    return knownOn === null
      ? this.now(reader, force, on)
      : this.asKnown(reader, force, on, knownOn);
  }

  private async now(
    reader: CaseReader,
    force: string,
    on: LocalDate,
  ): Promise<readonly WorkOfOne[]> {
    await this.models.ready([CASE_LIST, OBLIGATIONS], force);
    const cases = await this.database.query<OpenCase>(
      `SELECT touched.on AS "touchedOn", held.holders
       FROM read_model.case_list c
       CROSS JOIN LATERAL (
         SELECT max(f.happened_on) AS on FROM read_model.case_fact f
          WHERE f.stream = c.stream AND f.happened_on <= $1
            AND NOT f.milestone = ANY ($4::text[])) AS touched
       CROSS JOIN LATERAL (
         SELECT coalesce(jsonb_agg(jsonb_build_object('role', h.role, 'to', h.held_by)), '[]') AS holders
           FROM read_model.case_holder h
          WHERE h.stream = c.stream AND h.since <= $1 AND (h.until IS NULL OR h.until > $1)) AS held
       WHERE c.force = $2 AND c.type = ANY ($5::text[]) AND touched.on IS NOT NULL
         AND c.opened_on <= $1 AND (c.closed_on IS NULL OR c.closed_on > $1)
         AND ${visibleTo(reader, 'c.stream', '$3')}`,
      [on, force, reader.id, factsOfAllocation, allocatableTypes],
    );
    const owed = await this.database.query<OwedByHolder>(
      `SELECT due, target, overdue_from AS "overdueFrom",
              jsonb_build_object('person', held_by, 'team', team, 'supervisor', supervisor) AS holder
       FROM read_model.obligation o
       WHERE ${standsOnDay('$1')} AND arose <= $1
         AND direction = 'owed' AND force = $2 AND type = ANY ($4::text[])
         AND ${visibleTo(reader, 'o.stream', '$3')}`,
      [on, force, reader.id, allocatableTypes],
    );
    return workOf(cases.rows, owed.rows, on);
  }

  private async asKnown(
    reader: CaseReader,
    force: string,
    on: LocalDate,
    knownOn: LocalDate,
  ): Promise<readonly WorkOfOne[]> {
    const hidden = new Set(await hiddenStreams(this.database, reader, force));
    const known = await knownRecord({ log: this.log, law: this.law }, { force, knownOn }, hidden);
    const ofTypes = (one: StreamId): boolean =>
      allocatableTypes.some((type) => categoryOf(one) === type);
    const streams = known.streams.filter(ofTypes);
    const listed: Record<string, Row[]> = {};
    const notListed = await known.foldTo(caseListAsKnown(knownOn), streams, (rows) => {
      for (const [table, made] of Object.entries(rows)) {
        listed[table] = [...(listed[table] ?? []), ...(made as readonly Row[])];
      }
    });
    const owed: ObligationSegment[] = [];
    const notOwed = await known.fold(streams, (row) => owed.push(segmentOf(row)));
    this.models.madeFromRecord(known.position, notListed + notOwed);
    return workOf(
      openCases((table) => listed[table] ?? [], on),
      owed.filter((one) => isOwedOn(one, on)),
      on,
    );
  }
}

type Row = Readonly<Record<string, unknown>>;
type Rows = (table: string) => readonly Row[];

/** As the query of the tables has it. */
function openCases(rows: Rows, on: LocalDate): readonly OpenCase[] {
  const touched = new Map<unknown, LocalDate>();
  for (const { stream, milestone, happened_on: day } of rows(caseFactTable.name)) {
    const before = touched.get(stream);
    const isWork = !factsOfAllocation.includes(milestone as string) && (day as LocalDate) <= on;
    if (isWork && (before === undefined || before < (day as LocalDate))) {
      touched.set(stream, day as LocalDate);
    }
  }
  const stood = rows(caseHolderTable.name)
    .map((row) => row as unknown as HolderRow)
    .filter(({ since, until }) => since <= on && (until === null || until > on));
  const holders = new Map<StreamId, HolderRow[]>();
  for (const one of stood) {
    holders.set(one.stream, [...(holders.get(one.stream) ?? []), one]);
  }
  return rows(caseListTable.name)
    .map((row) => row as unknown as ListRow)
    .filter((one) => one.opened_on <= on && (one.closed_on === null || one.closed_on > on))
    .flatMap(({ stream }) => {
      const touchedOn = touched.get(stream);
      if (touchedOn === undefined) return [];
      const held = (holders.get(stream) ?? []).map(({ role, held_by: to }) => ({ role, to }));
      return [{ touchedOn, holders: held }];
    });
}

interface HolderRow {
  readonly stream: StreamId;
  readonly role: AllocationRole;
  readonly held_by: string;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

interface ListRow {
  readonly stream: StreamId;
  readonly opened_on: LocalDate;
  readonly closed_on: LocalDate | null;
}

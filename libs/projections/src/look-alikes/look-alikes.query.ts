import { Inject, Injectable } from '@nestjs/common';
import { recordedCase, visibleTo } from '@tipstaff/cases';
import {
  type CaseReader,
  CaseRef,
  type CaseType,
  caseTypes,
  isPlaceholder,
  isPseudonym,
  lookOfName,
  timelineOf,
} from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import { pageOfAll, type PageAsked } from '../reading/page';
import { CASE_LIST, ReadModels } from '../reading/read-models';

/** References of one type of case that are easily taken for one another. */
export interface CasesAlike {
  readonly type: CaseType;
  readonly references: readonly string[];
}

/** A person as facts name one. */
export interface PersonNamed {
  readonly person: string;
  /** How many cases name them so. */
  readonly cases: number;
  /** The first of those, by type and reference. */
  readonly type: CaseType;
  readonly reference: string;
}

export interface LookAlikesOfForce {
  readonly cases: readonly CasesAlike[];
  /** Each a group of two and more who are easily taken for one another. */
  readonly persons: readonly (readonly PersonNamed[])[];
  /** Whom facts name by what is nobody's name, such as N/A. */
  readonly placeholders: readonly PersonNamed[];
}

const CASES_AT_ONCE = 5_000;
const OPENED_AT_ONCE = 250;

/** Which cases and persons of a force look alike, and so may be one that was entered twice. */
@Injectable()
export class LookAlikes {
  constructor(
    @Inject(SEARCH_QUERIES) private readonly database: Queries,
    private readonly store: EventStore,
    private readonly models: ReadModels,
  ) {}

  /**
   * @param types of which cases are looked at: those that the reader may read
   * @throws DomainError what `ReadModels.ready` throws
   */
  async of(
    reader: CaseReader,
    force: string,
    types: readonly CaseType[],
  ): Promise<LookAlikesOfForce> {
    await this.models.ready([CASE_LIST], force);
    const cases: CasesAlike[] = [];
    for (const type of types) cases.push(...(await this.casesAlike(reader, force, type)));
    const named = await this.personsNamed(reader, force, types);
    const people = [...named.values()].sort((a, b) => compare(a.person, b.person));
    return {
      cases,
      persons: alike(people, ({ person }) => person),
      placeholders: people.filter(({ person }) => isPlaceholder(person)),
    };
  }

  private async casesAlike(
    reader: CaseReader,
    force: string,
    type: CaseType,
  ): Promise<readonly CasesAlike[]> {
    const references: string[] = [];
    let after = '';
    for (;;) {
      const { rows } = await this.database.query<{ reference: string }>(
        `SELECT c.reference
           FROM read_model.case_list AS c
          WHERE c.force = $1 AND c.type = $2 AND c.reference > $3
            AND ${visibleTo(reader, 'c.stream', '$4')}
          ORDER BY c.reference
          LIMIT ${CASES_AT_ONCE}`,
        [force, type, after, reader.id],
      );
      references.push(...rows.map(({ reference }) => reference));
      after = rows.at(-1)?.reference ?? '';
      if (rows.length < CASES_AT_ONCE) break;
    }
    return alike(references, (one) => one).map((group) => ({ type, references: group }));
  }

  private async personsNamed(
    reader: CaseReader,
    force: string,
    types: readonly CaseType[],
  ): Promise<ReadonlyMap<string, PersonNamed>> {
    const { rows } = await this.database.query<{
      person: string;
      cases: number;
      stream: StreamId;
    }>(
      `SELECT f.person, count(DISTINCT f.stream)::int AS cases, min(f.stream) AS stream
         FROM read_model.case_fact AS f
        WHERE f.force = $1 AND f.person IS NOT NULL
          AND split_part(f.stream, ':', 1) = ANY ($2)
          AND ${visibleTo(reader, 'f.stream', '$3')}
        GROUP BY f.person`,
      [force, types, reader.id],
    );
    const named = new Map<string, PersonNamed>();
    for (const { person, cases, stream } of rows) add(named, person, cases, stream);
    for await (const [person, stream] of this.sealedNames(reader, force, types)) {
      add(named, person, 1, stream);
    }
    return named;
  }

  /** Read from the record: a read model holds no name. Each once a case. */
  private async *sealedNames(
    reader: CaseReader,
    force: string,
    types: readonly CaseType[],
  ): AsyncGenerator<readonly [person: string, stream: StreamId]> {
    const { rows } = await this.database.query<{ stream: StreamId }>(
      `SELECT DISTINCT f.stream
         FROM read_model.case_fact AS f
        WHERE f.force = $1 AND f.names_sealed
          AND split_part(f.stream, ':', 1) = ANY ($2)
          AND ${visibleTo(reader, 'f.stream', '$3')}
        ORDER BY f.stream`,
      [force, types, reader.id],
    );
    const streams = rows.map(({ stream }) => stream);
    for (let at = 0; at < streams.length; at += OPENED_AT_ONCE) {
      const some = streams.slice(at, at + OPENED_AT_ONCE);
      for (const [stream, events] of await this.store.loadMany(some, { open: true })) {
        const { facts } = timelineOf(recordedCase({ stream, events }).events);
        const sealed = facts.flatMap(({ person }) =>
          person === null || isPseudonym(person) ? [] : [person],
        );
        for (const person of new Set(sealed)) yield [person, stream];
      }
    }
  }
}

/**
 * A page of its groups: of cases first, then of persons, then the placeholders.
 * @throws DomainError as `placeAfter`
 */
export function pageOfLookAlikes(
  { cases, persons, placeholders }: LookAlikesOfForce,
  force: string,
  asked: PageAsked,
): LookAlikesOfForce & { readonly next: string | null } {
  const groups = [
    ...cases.map((group) => ({
      place: [0, caseTypes.indexOf(group.type), group.references[0] ?? ''],
      ...{ cases: [group], persons: [], placeholders: [] },
    })),
    ...persons.map((group) => ({
      place: [1, 0, group[0]?.person ?? ''],
      ...{ cases: [], persons: [group], placeholders: [] },
    })),
    ...placeholders.map((one) => ({
      place: [2, 0, one.person],
      ...{ cases: [], persons: [], placeholders: [one] },
    })),
  ];
  const list = {
    name: 'what looks alike',
    asked: { force },
    order: ['number', 'number', 'text'],
  } as const;
  const { rows, next } = pageOfAll(groups, asked, list, ({ place }) => place);
  return {
    cases: rows.flatMap((group) => group.cases),
    persons: rows.flatMap((group) => group.persons),
    placeholders: rows.flatMap((group) => group.placeholders),
    next,
  };
}

function add(
  named: Map<string, PersonNamed>,
  person: string,
  cases: number,
  stream: StreamId,
): void {
  const before = named.get(person);
  const ref = CaseRef.ofStream(stream);
  if (before) named.set(person, { ...before, cases: before.cases + cases });
  else if (ref) named.set(person, { person, cases, type: ref.type, reference: ref.reference });
}

/** Those that share their look with another, together; groups and members in the order in which they came. */
function alike<T>(all: readonly T[], nameOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const look = lookOfName(nameOf(one));
    // Nothing is left of a name of signs alone: they have nothing in common.
    if (look === '') continue;
    const group = groups.get(look);
    if (group) group.push(one);
    else groups.set(look, [one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

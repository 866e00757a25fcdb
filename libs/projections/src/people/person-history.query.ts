import { Inject, Injectable } from '@nestjs/common';
import { visibleTo } from '@tipstaff/cases';
import {
  type CaseReader,
  CaseRef,
  type CaseType,
  caseTypeDefinitions,
  isNearlyTheSame,
  numberOfPseudonym,
  type PersonRole,
  wordsOfRole,
} from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { type LocalDate, plainName, type StreamId } from '@tipstaff/kernel';
import { throwIfListUnlikeTables } from '../reading/other-version';
import {
  type ListOfPages,
  type Page,
  type PageAsked,
  pageOfFound,
  placeAfter,
} from '../reading/page';
import { CASE_LIST, ReadModels } from '../reading/read-models';
import { type InProceedings, OpenProceedings } from './open-proceedings.query';

export interface PersonAsked {
  readonly force: string;
  /** Pseudonymous reference. */
  readonly person: string;
  /** Types of case that are looked at: those that the reader may read. */
  readonly types: readonly CaseType[];
  /** Only what had been learned by the end of that day; everything without it. */
  readonly knownOn?: LocalDate | null;
}

/** That a fact of a case names the person. */
export interface Mention {
  readonly type: CaseType;
  readonly reference: string;
  readonly role: PersonRole;
  /** The role in words. */
  readonly roleTitle: string;
  /** Number of the fact. */
  readonly fact: number;
  readonly milestone: string;
  readonly title: string;
  readonly on: LocalDate;
  /** The day it was learned. */
  readonly knownFrom: LocalDate;
}

export interface NearlyTheSame {
  readonly person: string;
  /** How many cases name them so. */
  readonly cases: number;
}

export interface PersonHistory {
  /** The reference in plain signs. */
  readonly person: string;
  readonly mentions: Page<Mention>;
  /** References that are nearly the same, by name. */
  readonly nearly: readonly NearlyTheSame[];
  readonly openProceedings: readonly InProceedings[];
}

interface MentionRow {
  readonly stream: StreamId;
  readonly role: PersonRole;
  readonly number: number;
  readonly milestone: string;
  readonly happenedOn: LocalDate;
  readonly knownFrom: LocalDate;
}

/** Every fact that names somebody under one pseudonymous reference, and as whom. */
@Injectable()
export class PersonHistories {
  constructor(
    @Inject(SEARCH_QUERIES) private readonly database: Queries,
    private readonly openProceedings: OpenProceedings,
    private readonly models: ReadModels,
  ) {}

  /**
   * The mentions by the day on which they happened, the first one first. Cases out of the reader's sight are in
   * nothing of it.
   * @throws DomainError `list.invalid-cursor`, `list.cursor-of-another-list`, `case-list.other-version`, and what
   *   `ReadModels.ready` throws
   */
  async of(reader: CaseReader, asked: PersonAsked, page: PageAsked): Promise<PersonHistory> {
    const person = plainName(asked.person);
    const { force, types, knownOn = null } = asked;
    const list: ListOfPages = {
      name: 'the mentions of a person',
      asked: { force, person, types, knownOn },
      order: ['day', 'text', 'number', 'text'],
    };
    const place = placeAfter(list, page.after);
    await this.models.ready([CASE_LIST], force);
    const { rows } = await this.database
      .query<MentionRow>(
        `SELECT m.stream, m.role, m.number, m.milestone, m.happened_on AS "happenedOn",
                m.known_from AS "knownFrom"
           FROM read_model.person_mention AS m
          WHERE m.force = $1 AND m.person = $2 AND split_part(m.stream, ':', 1) = ANY ($3)
            AND ${visibleTo(reader, 'm.stream', '$4')}
            AND CASE WHEN $5::date IS NULL THEN m.known_to IS NULL
                     ELSE m.known_from <= $5 AND (m.known_to IS NULL OR m.known_to > $5) END
            AND ($6::date IS NULL OR (m.happened_on, m.stream, m.number, m.role) > ($6, $7, $8, $9))
          ORDER BY m.happened_on, m.stream, m.number, m.role
          LIMIT $10`,
        [
          ...[force, person, types, reader.id, knownOn],
          ...(place ?? [null, null, null, null]),
          page.limit + 1,
        ],
      )
      .catch(throwIfListUnlikeTables);
    const found = pageOfFound(rows, page.limit, list, (row) => [
      ...[row.happenedOn, row.stream, row.number, row.role],
    ]);
    return {
      person,
      mentions: { rows: found.rows.map(mentionOf), next: found.next },
      nearly: await this.nearly(reader, { force, person, types }),
      openProceedings: types.includes('proceeding')
        ? await this.openProceedings.of(reader, force, { exactly: [person], nearly: [] })
        : [],
    };
  }

  private async nearly(
    reader: CaseReader,
    { force, person, types }: PersonAsked,
  ): Promise<readonly NearlyTheSame[]> {
    const { rows } = await this.database.query<NearlyTheSame>(
      `SELECT m.person, count(DISTINCT m.stream)::int AS cases
         FROM read_model.person_mention AS m
        WHERE m.force = $1 AND m.digits = $2 AND m.person <> $3 AND m.known_to IS NULL
          AND split_part(m.stream, ':', 1) = ANY ($4)
          AND ${visibleTo(reader, 'm.stream', '$5')}
        GROUP BY m.person
        ORDER BY m.person`,
      [force, numberOfPseudonym(person), person, types, reader.id],
    );
    return rows.filter((row) => isNearlyTheSame(row.person, person));
  }
}

function mentionOf(row: MentionRow): Mention {
  const { stream, role, number, milestone, happenedOn, knownFrom } = row;
  const ref = CaseRef.ofStream(stream);
  if (ref === null) throw new Error(`${stream} is not the stream of a case.`);
  const { type, reference } = ref;
  return {
    ...{ type, reference, role, roleTitle: wordsOfRole(role) },
    ...{ fact: number, milestone, on: happenedOn, knownFrom },
    title: caseTypeDefinitions[type].milestones[milestone]?.title ?? milestone,
  };
}

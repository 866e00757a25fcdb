import { Inject, Injectable } from '@nestjs/common';
import { recordedCase, visibleTo } from '@tipstaff/cases';
import {
  type CaseReader,
  type CaseType,
  caseTypes,
  isPseudonym,
  timelineOf,
} from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import { throwIfListUnlikeTables } from '../reading/other-version';
import { pageOfAll, type PageAsked } from '../reading/page';
import { CASE_LIST, ReadModels } from '../reading/read-models';
import { namedIn, type PersonNamed, SealedNames } from './sealed-names';

/** References of one type of case that are easily taken for one another. */
export interface CasesAlike {
  readonly type: CaseType;
  readonly references: readonly string[];
}

export interface LookAlikesOfForce {
  readonly cases: readonly CasesAlike[];
  /** Each a group of two and more who are easily taken for one another. */
  readonly persons: readonly (readonly PersonNamed[])[];
  /** Whom facts name by what is nobody's name, such as N/A. */
  readonly placeholders: readonly PersonNamed[];
}

interface Asked {
  readonly reader: CaseReader;
  readonly force: string;
  /** Of which cases are looked at: those that the reader may read. */
  readonly types: readonly CaseType[];
}

const OPENED_AT_ONCE = 100;
const LOOKS_AT_ONCE = 5_000;

/**
 * Which cases and persons of a force look alike, and so may be one that was entered twice. Of references the database
 * finds them. Names that are sealed stand in no read model, not even as a digest, which would outlive their erasure:
 * the cases that hold one are opened a few at a time.
 */
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
    const asked = { reader, force, types };
    const cases = await this.casesAlike(asked);
    const sealed = new SealedNames();
    for await (const piece of this.casesWithSealedNames(asked)) {
      for (const [person, stream] of await this.opened(piece)) sealed.add(person, stream);
    }
    return {
      cases,
      persons: await this.personsAlike(asked, sealed),
      placeholders: [...sealed.placeholders].sort(byPerson),
    };
  }

  private casesAlike(asked: Asked): Promise<readonly CasesAlike[]> {
    return this.asked<CasesAlike>(
      asked,
      ({ from }) =>
        `SELECT type, array_agg(name ORDER BY name) AS "references"
           ${from('case')}
          GROUP BY look, type
         HAVING count(*) > 1
          ORDER BY array_position($2::text[], type), min(name)`,
    );
  }

  /** Of pseudonymous references and of sealed names together. */
  private async personsAlike(
    asked: Asked,
    sealed: SealedNames,
  ): Promise<readonly (readonly PersonNamed[])[]> {
    const looks = new Set([...(await this.looksShared(asked)), ...sealed.shared()]);
    const possible = [...sealed.likePseudonyms];
    for (let at = 0; at < possible.length; at += LOOKS_AT_ONCE) {
      const some = possible.slice(at, at + LOOKS_AT_ONCE);
      for (const look of await this.looksOfPseudonyms(asked, some)) looks.add(look);
    }
    const groups = new Map<string, PersonNamed[]>();
    const add = (look: string, named: PersonNamed | null): void => {
      if (named) groups.set(look, [...(groups.get(look) ?? []), named]);
    };
    for (const { look, person, cases, stream } of await this.pseudonymsOf(asked, [...looks])) {
      add(look, namedIn(person, stream, cases));
    }
    const streams = sealed.firstCasesOf(looks);
    for (let at = 0; at < streams.length; at += OPENED_AT_ONCE) {
      for (const [person, stream] of await this.opened(streams.slice(at, at + OPENED_AT_ONCE))) {
        const shown = sealed.shown(person, stream);
        if (shown && looks.has(shown.look)) add(shown.look, shown.named);
      }
    }
    return [...groups.values()]
      .map((group) => group.sort(byPerson))
      .sort(([one], [other]) => compare(one?.person ?? '', other?.person ?? ''));
  }

  private async looksShared(asked: Asked): Promise<readonly string[]> {
    const rows = await this.asked<{ look: string }>(
      asked,
      ({ from }) => `SELECT look ${from('person')} GROUP BY look HAVING min(name) <> max(name)`,
    );
    return rows.map(({ look }) => look);
  }

  private async looksOfPseudonyms(
    asked: Asked,
    looks: readonly string[],
  ): Promise<readonly string[]> {
    const rows = await this.asked<{ look: string }>(
      asked,
      ({ from, put }) =>
        `SELECT DISTINCT look ${from('person')} AND look = ANY (${put(looks)}::text[])`,
    );
    return rows.map(({ look }) => look);
  }

  private pseudonymsOf(
    asked: Asked,
    looks: readonly string[],
  ): Promise<readonly { look: string; person: string; cases: number; stream: StreamId }[]> {
    return this.asked(
      asked,
      ({ from, put }) =>
        `SELECT look, name AS person, count(*)::int AS cases, min(stream) AS stream
           ${from('person')} AND look = ANY (${put(looks)}::text[])
          GROUP BY look, name`,
    );
  }

  private async *casesWithSealedNames(asked: Asked): AsyncGenerator<readonly StreamId[]> {
    for (let after: StreamId | undefined | '' = ''; after !== undefined;) {
      const behind: string = after;
      const rows: readonly { stream: StreamId }[] = await this.asked<{ stream: StreamId }>(
        asked,
        ({ from, put }) =>
          `SELECT stream ${from('sealed')} AND look = '' AND stream > ${put(behind)}
            ORDER BY stream
            LIMIT ${OPENED_AT_ONCE}`,
      );
      yield rows.map(({ stream }) => stream);
      after = rows[OPENED_AT_ONCE - 1]?.stream;
    }
  }

  /** The names that are sealed in some cases, each once a case. */
  private async opened(
    streams: readonly StreamId[],
  ): Promise<readonly (readonly [person: string, stream: StreamId])[]> {
    const histories = await this.store.loadMany(streams, { open: true });
    return [...histories].flatMap(([stream, events]) => {
      const { facts } = timelineOf(recordedCase({ stream, events }).events);
      const sealed = facts.flatMap(({ person }) =>
        person === null || isPseudonym(person) ? [] : [person],
      );
      return [...new Set(sealed)].map((person) => [person, stream] as const);
    });
  }

  /** @param statement of rows that are in sight; `put` puts a value in as a parameter */
  private async asked<Row extends object>(
    { reader, force, types }: Asked,
    statement: (parts: {
      readonly from: (kind: string) => string;
      readonly put: (value: unknown) => string;
    }) => string,
  ): Promise<readonly Row[]> {
    const parameters: unknown[] = [force, types, reader.id];
    const text = statement({
      from: (kind) =>
        `FROM read_model.look_of_name
          WHERE force = $1 AND kind = '${kind}' AND type = ANY ($2::text[])
            AND ${visibleTo(reader, 'stream', '$3')}`,
      put: (value) => `$${parameters.push(value)}`,
    });
    const { rows } = await this.database
      .query<Row>(text, parameters)
      .catch(throwIfListUnlikeTables);
    return rows;
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

const byPerson = (one: PersonNamed, other: PersonNamed): number =>
  compare(one.person, other.person);

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import { Inject, Injectable } from '@nestjs/common';
import { recordedCase, visibleTo } from '@tipstaff/cases';
import {
  type CaseReader,
  CaseRef,
  type Fact,
  inOpenProceedings,
  isNearlyTheSame,
  nearPseudonym,
  numberOfPseudonym,
  peopleInFact,
  type Timeline,
  timelineOf,
} from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import { caseListProjection } from '../case-list/case-list.projection';
import { isUnlikeTables } from '../reading/other-version';

/** That somebody is in open proceedings, or that somebody is whose reference is nearly the same. */
export interface InProceedings {
  readonly type: 'proceeding';
  /** Of the proceedings. */
  readonly reference: string;
  /** Who was asked about. */
  readonly person: string;
  /** As the proceedings name them, where it is nearly the same; null where that name is sealed. */
  readonly namedAs: string | null;
  /** Whether the two references are the same, and not only nearly so. */
  readonly isSame: boolean;
  /** In a sentence. */
  readonly note: string;
}

/** Whom a case names: by a pseudonymous reference, or by a name that is nearly one. */
export interface PeopleNamed {
  readonly exactly: readonly string[];
  readonly nearly: readonly string[];
}

/** @param facts of a case that was opened */
function peopleNamedIn(type: CaseRef['type'], facts: readonly Fact[]): PeopleNamed {
  const exactly = facts.flatMap((fact) => peopleInFact(type, fact).map(({ person }) => person));
  const nearly = facts.flatMap(({ person }) =>
    person === null ? [] : (nearPseudonym(person) ?? []),
  );
  return { exactly: [...new Set(exactly)], nearly: [...new Set(nearly)] };
}

const AT_ONCE = 250;

/**
 * What the rows say may be one of them, and every one that was written to since the rows were made: what is told
 * of it is read from the record, and so never behind. The head bounds the range, so that it is read from its end.
 */
const MAY_BE = (visible: (stream: string) => string): string => `
  SELECT o.stream
    FROM read_model.officer_in_proceedings AS o
   WHERE o.force = $1 AND (o.digits = ANY ($2::text[]) OR o.person IS NULL)
     AND ${visible('o.stream')}
  UNION
  SELECT e.stream
    FROM event_log.event AS e
   WHERE e.position > (SELECT coalesce(max(position), 0) FROM read_model.checkpoint
                        WHERE projection = '${caseListProjection.name}')
     AND e.position <= (SELECT position FROM event_log.head)
     AND split_part(e.stream, ':', 1) = 'proceeding' AND split_part(e.stream, ':', 2) = $1
     AND ${visible('e.stream')}
   ORDER BY stream`;

/** Who of some is in open proceedings, however the one case and the other spelt the reference. */
@Injectable()
export class OpenProceedings {
  constructor(
    @Inject(SEARCH_QUERIES) private readonly database: Queries,
    private readonly store: EventStore,
  ) {}

  /**
   * In order of the references of the proceedings. Proceedings that are out of the reader's sight are not there.
   * @param except the case that is looked at: what it says itself it need not be told
   */
  async of(
    reader: CaseReader,
    force: string,
    { exactly, nearly }: PeopleNamed,
    except: StreamId | null = null,
  ): Promise<readonly InProceedings[]> {
    const asked = [
      ...exactly.map((person) => ({ person, isExact: true })),
      ...nearly
        .filter((person) => !exactly.includes(person))
        .map((person) => ({ person, isExact: false })),
    ];
    if (asked.length === 0) return [];
    const found: InProceedings[] = [];
    for await (const [reference, officers] of this.officers(reader, force, asked, except)) {
      for (const { person, isExact } of asked) {
        const match = matchOf(person, officers);
        if (match === null) continue;
        const isSame = match.person === person && !match.isSealed && isExact;
        found.push({
          ...{ type: 'proceeding', reference, person, isSame },
          namedAs: match.isSealed ? null : match.person,
          note: inWords(reference, person, match, isSame),
        });
      }
    }
    return found;
  }

  /** Sentences for the page of a case; one that says so where the lists are those of another version. */
  async notesOn(
    ref: CaseRef,
    facts: readonly Fact[],
    reader: CaseReader,
  ): Promise<readonly string[]> {
    const people = peopleNamedIn(ref.type, facts);
    try {
      const found = await this.of(reader, ref.force, people, CaseRef.stream(ref));
      return [...new Set(found.map(({ note }) => note))];
    } catch (error) {
      if (!isUnlikeTables(error)) throw error;
      return ['Whether anybody named here is in open proceedings can not be told: ask again soon.'];
    }
  }

  private async *officers(
    reader: CaseReader,
    force: string,
    asked: readonly { readonly person: string }[],
    except: StreamId | null,
  ): AsyncGenerator<readonly [reference: string, officers: readonly Officer[]]> {
    const digits = [...new Set(asked.map(({ person }) => numberOfPseudonym(person)))];
    const { rows } = await this.database.query<{ stream: StreamId }>(
      MAY_BE((stream) => visibleTo(reader, stream, '$3')),
      [force, digits, reader.id],
    );
    const streams = rows.map(({ stream }) => stream).filter((stream) => stream !== except);
    for (let at = 0; at < streams.length; at += AT_ONCE) {
      const some = streams.slice(at, at + AT_ONCE);
      for (const [stream, events] of await this.store.loadMany(some, { open: true })) {
        const { ref, events: history } = recordedCase({ stream, events });
        yield [ref.reference, officersIn(timelineOf(history))];
      }
    }
  }
}

interface Officer {
  readonly person: string;
  readonly isSealed: boolean;
}

/** Also whom the proceedings name by what is nearly a pseudonymous reference, and so by a name that is sealed. */
function officersIn(timeline: Timeline): readonly Officer[] {
  return inOpenProceedings(timeline).flatMap((open): readonly Officer[] => {
    if (open !== null) return [{ person: open, isSealed: false }];
    return timeline.facts.flatMap(({ person }) => {
      const meant = person === null ? null : nearPseudonym(person);
      return meant === null ? [] : [{ person: meant, isSealed: true }];
    });
  });
}

function matchOf(person: string, officers: readonly Officer[]): Officer | null {
  return (
    officers.find((one) => one.person === person && !one.isSealed) ??
    officers.find((one) => one.person === person || isNearlyTheSame(one.person, person)) ??
    null
  );
}

function inWords(reference: string, person: string, officer: Officer, isSame: boolean): string {
  if (isSame) return `${person} is in open proceedings ${reference}.`;
  if (officer.isSealed) {
    return `Open proceedings ${reference} name somebody by a name that is nearly the same reference as ${person}: see whether it is the same person.`;
  }
  return officer.person === person
    ? `${person} is in open proceedings ${reference}, and somebody is named here by nearly the same reference: see whether it is the same person.`
    : `${officer.person}, nearly the same reference as ${person}, is in open proceedings ${reference}: see whether it is the same person.`;
}

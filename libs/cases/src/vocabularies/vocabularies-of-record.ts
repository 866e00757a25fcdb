import { Injectable } from '@nestjs/common';
import {
  type CaseType,
  caseTypeDefinitions,
  defaultVocabularies,
  type ValueRule,
  type Vocabularies,
  type VocabularyVersion,
} from '@tipstaff/casework';
import { EventStore, type NewEvent, type RecordedEvent } from '@tipstaff/event-store';
import { DomainError, type LocalDate, type StreamId } from '@tipstaff/kernel';

const VERSION_RECORDED = { type: 'vocabulary.version-recorded', schemaVersion: 1 } as const;

/** Every type of event that vocabularies write, each at its current schema version. */
export const vocabularyEventTypes = [VERSION_RECORDED] as const;

/** Where a force records lists of its own. */
export function vocabularyStream(force: string): StreamId {
  return `vocabulary:${force}:lists` as StreamId;
}

/** It happened, for the record, when it was entered; the day from which it holds is in the data. */
export function versionRecorded(version: VocabularyVersion, today: LocalDate): NewEvent {
  return { ...VERSION_RECORDED, on: today, enteredOn: today, data: { ...version } };
}

/**
 * The versions that the stream holds, in the order in which they were recorded.
 * @throws DomainError `vocabulary.unknown-event` for an event of a later release: to pass it over would judge
 *   codes by a list that holds no more
 */
export function versionsOf(events: readonly RecordedEvent[]): readonly VocabularyVersion[] {
  return events.map(({ type, data }) => {
    if (type === VERSION_RECORDED.type) return data as unknown as VocabularyVersion;
    throw new DomainError(
      'unavailable',
      'vocabulary.unknown-event',
      `The lists of the force hold ${type}, which this release can not read. Run the release of Tipstaff that wrote it.`,
    );
  });
}

/** The lists of a force: those that are shipped, and its own, as the record holds them now. */
@Injectable()
export class VocabulariesOfRecord {
  constructor(private readonly store: EventStore) {}

  /** @throws DomainError `vocabulary.unknown-event`, `database.unavailable` */
  async of(force: string): Promise<Vocabularies> {
    return vocabulariesBy(await this.store.load(vocabularyStream(force)));
  }

  /** As `of`, without a look at the record where no field of the type takes a code. */
  async ofCase({ type, force }: CaseOfForce): Promise<Vocabularies> {
    return typesWithCodes.has(type) ? this.of(force) : defaultVocabularies;
  }
}

/** The lists of a force by the stream of its own. @throws DomainError `vocabulary.unknown-event` */
export function vocabulariesBy(events: readonly RecordedEvent[]): Vocabularies {
  return defaultVocabularies.with(versionsOf(events));
}

interface CaseOfForce {
  readonly type: CaseType;
  readonly force: string;
}

function takesCode(type: CaseType, milestone: string): boolean {
  const rule = caseTypeDefinitions[type].milestones[milestone];
  if (!rule) return false;
  const isOfList = ({ kind }: ValueRule): boolean => kind === 'code' || kind === 'codes';
  return (
    isOfList(rule.value) || Object.values(rule.fields ?? {}).some(({ value }) => isOfList(value))
  );
}

/** Types of case of which some field takes a code of a list. */
export const typesWithCodes: ReadonlySet<CaseType> = new Set(
  Object.values(caseTypeDefinitions).flatMap(({ type, milestones }) =>
    Object.keys(milestones).some((milestone) => takesCode(type as CaseType, milestone))
      ? [type as CaseType]
      : [],
  ),
);

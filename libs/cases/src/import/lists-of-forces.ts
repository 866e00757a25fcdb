import { CaseRef, defaultVocabularies, type Vocabularies } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { versionsOf, vocabularyStream } from '../vocabularies/vocabularies-of-record';

/** The lists of codes of the forces that a file names, each read once. */
export class ListsOfForces {
  private readonly loaded = new Map<string, Vocabularies>();

  constructor(private readonly store: Pick<EventStore, 'load'>) {}

  /** @throws DomainError `vocabulary.unknown-event`, `database.unavailable` */
  async load(force: string): Promise<void> {
    if (this.loaded.has(force) || CaseRef.forceFault(force) !== null) return;
    const events = await this.store.load(vocabularyStream(force));
    this.loaded.set(force, defaultVocabularies.with(versionsOf(events)));
  }

  /** Those that are shipped, for a force that was not loaded. */
  readonly of = (force: string): Vocabularies => this.loaded.get(force) ?? defaultVocabularies;
}

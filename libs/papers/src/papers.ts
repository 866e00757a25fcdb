import { type EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import {
  type Draft,
  draftFrom,
  draftNotFound,
  draftOfStream,
  type DraftRef,
  draftStream,
} from './drafts/draft';
import { readCode } from './sealing/sealed-bytes';
import {
  filesIn,
  notACode,
  sealedFrom,
  sealedNotFound,
  sealedOfStream,
  type SealedPaper,
} from './sealing/sealed-paper';

const CATEGORY = 'paper';

/** A sealed paper with its bytes and everything that was recorded of it since. */
export interface KeptPaper {
  readonly paper: SealedPaper;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly events: readonly RecordedEvent[];
}

/** The papers that the record holds: drafts by their references, sealed ones by their codes. */
export class Papers {
  constructor(private readonly store: Pick<EventStore, 'load' | 'loadMany' | 'streams'>) {}

  /** @throws DomainError `paper.not-found` */
  async draft(ref: DraftRef): Promise<Draft> {
    const draft = draftFrom(ref, await this.store.load(draftStream(ref), { open: true }));
    if (!draft) throw draftNotFound(ref);
    return draft;
  }

  /** The drafts of a force, published ones too, in order of reference. */
  async drafts(force: string): Promise<readonly Draft[]> {
    const loaded = await this.streams(force, (stream) => draftOfStream(stream) !== null);
    return [...loaded].flatMap(([stream, events]) => {
      const ref = draftOfStream(stream);
      return (ref && draftFrom(ref, events)) ?? [];
    });
  }

  /** The sealed papers of a force, in the order in which they were sealed. */
  async sealed(force: string): Promise<readonly KeptPaper[]> {
    const loaded = await this.streams(force, (stream) => sealedOfStream(stream) !== null);
    return [...loaded.values()]
      .flatMap((events) => keptFrom(events) ?? [])
      .sort((a, b) => a.paper.position - b.paper.position);
  }

  /** Forces that have sealed a paper. */
  async forcesWithSealed(): Promise<readonly string[]> {
    const streams = await this.store.streams({ category: CATEGORY });
    return [...new Set(streams.flatMap((stream) => sealedOfStream(stream)?.force ?? []))];
  }

  /**
   * @param isSeen which forces are the asker's; a paper of another is no paper
   * @throws DomainError `paper.invalid-code`, `paper.unknown-code`
   */
  async byCode(typed: string, isSeen: (force: string) => boolean): Promise<KeptPaper> {
    const code = readCode(typed);
    if (code === null) throw notACode(typed);
    const streams = await this.store.streams({ category: CATEGORY });
    const stream = streams.find((one) => {
      const named = sealedOfStream(one);
      return named?.code === code && isSeen(named.force);
    });
    const kept = stream && keptFrom(await this.store.load(stream, { open: true }));
    if (!kept) throw sealedNotFound(code);
    return kept;
  }

  private async streams(
    force: string,
    isMeant: (stream: StreamId) => boolean,
  ): Promise<ReadonlyMap<StreamId, RecordedEvent[]>> {
    const all = await this.store.streams({ category: CATEGORY, force });
    return this.store.loadMany(all.filter(isMeant), { open: true });
  }
}

function keptFrom(events: readonly RecordedEvent[]): KeptPaper | null {
  const paper = sealedFrom(events);
  return paper && { paper, files: filesIn(events), events };
}

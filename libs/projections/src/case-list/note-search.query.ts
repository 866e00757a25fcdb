import { Inject, Injectable } from '@nestjs/common';
import { type Actor, readingPermissionOf } from '@tipstaff/access';
import { mayOverCase, recordedCase } from '@tipstaff/cases';
import { isHiddenFrom, timelineOf } from '@tipstaff/casework';
import { EventStore, type LoadedStream } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import { logAsOf } from '../runner/fold-streams';
import { type EventLog } from '../runner/projection';
import { type CaseFilter } from './case-filter';
import { CaseList, type CasePage } from './case-list.query';
import { type ListedCase } from './listed-case.entity';
import { type NoteWords } from './note-words';

/** A case, and the facts in whose notes the words stand. */
interface CaseFoundByNote {
  readonly listed: ListedCase;
  /** Numbers of the facts, as its page has them. */
  readonly facts: readonly number[];
}

export interface CasesFoundByNote {
  readonly cases: readonly CaseFoundByNote[];
  /** How many cases were looked through for it. */
  readonly lookedThrough: number;
  /** Null where the list was looked through to its end. */
  readonly next: string | null;
}

/** Cases whose notes are opened at once. */
const PIECE = 100;
/** Cases whose notes are opened for one answer; who wants more goes on from its `next`. */
const MOST_OPENED = 1_000;

/**
 * Looks for words in the notes of a list of cases. Notes are sealed, and no words of them are kept anywhere to
 * be searched (ADR 2): so each case of the list is opened as its page would be, and looked through. Whoever may
 * not read a case learns nothing of it, since it is never opened for them; what was erased can not be found
 * from that moment on.
 */
@Injectable()
export class NoteSearch {
  constructor(
    private readonly list: CaseList,
    @Inject(EventStore) private readonly log: EventLog,
  ) {}

  /** @throws DomainError what `CaseList.list` throws */
  async find(
    asker: Actor,
    filter: CaseFilter,
    words: NoteWords,
    { limit, after, order }: CasePage,
  ): Promise<CasesFoundByNote> {
    const cases: CaseFoundByNote[] = [];
    let lookedThrough = 0;
    let next = after ?? null;
    do {
      const page = await this.list.list(asker, filter, { limit: PIECE, after: next, order });
      next = page.next;
      const histories = await this.opened(page.cases);
      for (const [at, listed] of page.cases.entries()) {
        lookedThrough += 1;
        const facts = factsSaying(words, histories.get(listed.stream), asker);
        if (facts.length > 0) cases.push({ listed, facts });
        if (cases.length < limit) continue;
        const isLast = next === null && at === page.cases.length - 1;
        return {
          cases,
          lookedThrough,
          next: isLast ? null : this.list.after(listed, filter, order),
        };
      }
    } while (next !== null && lookedThrough < MOST_OPENED);
    return { cases, lookedThrough, next };
  }

  /** One that can not be read is missing here, and among those that the answer counts as `parked`. */
  private async opened(cases: readonly ListedCase[]): Promise<ReadonlyMap<string, LoadedStream>> {
    const access = logAsOf(this.log, Number.MAX_SAFE_INTEGER);
    const streams = cases.map(({ stream }) => stream as StreamId);
    const loaded = await access.loadReadable(streams, { open: true });
    return new Map(loaded.map((one) => [one.stream, one]));
  }
}

/** Asked of the history itself, as for the page of the case: the list may be a moment behind. */
function factsSaying(
  words: NoteWords,
  stream: LoadedStream | undefined,
  asker: Actor,
): readonly number[] {
  if (!stream) return [];
  const { ref, events: history } = recordedCase(stream);
  if (isHiddenFrom(asker, history)) return [];
  if (!mayOverCase(asker, ref, history)(readingPermissionOf(ref.type))) return [];
  return timelineOf(history)
    .facts.filter(({ note }) => note !== null && words.areIn(note))
    .map(({ number }) => number);
}

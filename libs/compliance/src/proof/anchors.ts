import { type EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { DomainError, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { AnchorCode } from './anchor-code';
import {
  type Anchor,
  type AnchoredPaper,
  anchorIn,
  codeIn,
  forceIn,
  PAPER_ANCHORED,
  PAPERS,
  rePointed,
} from './paper-anchored.event';

/** A paper in a list. */
export interface ListedAnchor {
  readonly code: AnchorCode;
  readonly report: string;
  readonly to: LocalDate;
  readonly knownOn: LocalDate;
  readonly anchoredOn: LocalDate;
  /** Of its event. */
  readonly position: number;
}

/** The papers that the record holds, by their codes. */
export class Anchors {
  constructor(private readonly store: Pick<EventStore, 'load' | 'loadMany' | 'streams'>) {}

  /**
   * @param isSeen which forces are the asker's; a paper of another is no paper
   * @throws DomainError `anchor.invalid-code`, `anchor.not-found`, `anchor.re-pointed`
   */
  async find(typed: string, isSeen: (force: string) => boolean): Promise<Anchor> {
    const code = AnchorCode.read(typed);
    if (code === null) throw invalidCode(typed);
    // A code does not say whose it is, and there are a few papers in a year.
    const streams = await this.store.streams({ category: PAPERS });
    const stream = streams.find((one) => one.endsWith(`:${code}`) && isSeen(forceIn(one)));
    const event = stream === undefined ? null : await this.eventOf(stream, code);
    if (!event) throw notFound(code);
    return anchorIn(event);
  }

  private async eventOf(stream: StreamId, code: AnchorCode): Promise<RecordedEvent | null> {
    try {
      const [event] = await this.store.load(stream);
      return event ?? null;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'event.unreadable') throw rePointed(code);
      throw error;
    }
  }

  /** The papers of a force, in the order in which they were recorded; whether they stand is not looked at. */
  async list(force: string): Promise<readonly ListedAnchor[]> {
    const streams = await this.store.streams({ category: PAPERS, force });
    const loaded = [...(await this.store.loadMany(streams)).values()].flat();
    const anchored = loaded.filter(({ type }) => type === PAPER_ANCHORED.type);
    return anchored.map(listed).sort((a, b) => a.position - b.position);
  }
}

function listed({ stream, on, position, data }: RecordedEvent): ListedAnchor {
  const { report, parameters } = data as unknown as AnchoredPaper;
  const { to, knownOn } = parameters;
  return { code: codeIn(stream), report, to, knownOn, anchoredOn: on, position };
}

function invalidCode(typed: string): DomainError {
  return new DomainError('invalid-input', 'anchor.invalid-code', AnchorCode.fault(typed) ?? '', {
    pointer: '/code',
  });
}

function notFound(code: string): DomainError {
  return new DomainError(
    'not-found',
    'anchor.not-found',
    `No paper of this record has the code ${code}: it was given by another installation, or the record was cut off or replaced since. Ask whoever published the paper which record it was made from.`,
  );
}

import { type Clock, type DomainError, Instant } from '@tipstaff/kernel';
import { stopping } from './together';

/** While one group is handed over, the next says that it sends. */
const GROUPS_AT_ONCE = 2;
/** A group that is done sooner is followed by larger ones; one that took longer by smaller ones. */
const QUICK_MS = 1_000;
/** Those who have their answer wait no longer than this for the others of their group. */
const LONGEST_WAIT_MS = 1_000;

/** One mail's place in a group whose turn it is. */
export interface Place {
  /** Its mail was answered. Resolves when those of all were, or after a moment. */
  answered(): Promise<void>;
  /** It is out of the group, once; the turn ends with the last of them. */
  leave(): void;
}

interface Waiting {
  readonly begin: (place: Place) => void;
  readonly refuse: (why: DomainError) => void;
}

/**
 * So many mails may be sending at a time; the others wait in the order in which they came. They go in
 * groups, of which two have their turn, so that what is written of the mails of a group is written
 * together. The first groups are of one mail; they grow while they are done within a second.
 */
export class SendingGroups {
  private readonly waiting: Waiting[] = [];
  private isClosed = false;
  private readonly most: number;
  private size = 1;
  private free = GROUPS_AT_ONCE;

  /** @param atOnce most mails of all groups that have their turn; 2 at least */
  constructor(
    private readonly clock: Clock,
    atOnce: number,
  ) {
    this.most = Math.max(1, Math.floor(atOnce / GROUPS_AT_ONCE));
  }

  /**
   * Resolves when its turn comes.
   * @throws DomainError `reminder.stopping` when `close` was called before that
   */
  join(): Promise<Place> {
    if (this.isClosed) return Promise.reject(stopping());
    return new Promise((resolve, reject) => {
      this.waiting.push({ begin: resolve, refuse: reject });
      this.next();
    });
  }

  /** Those who have their turn go on. */
  close(): void {
    this.isClosed = true;
    for (const { refuse } of this.waiting.splice(0)) refuse(stopping());
  }

  private next(): void {
    if (this.free === 0 || this.waiting.length === 0) return;
    this.free -= 1;
    const members = this.waiting.splice(0, this.size);
    const isFull = members.length === this.size;
    const from = Instant.toMillis(this.clock.now());
    const group = new Group(members.length, () => {
      this.free += 1;
      this.resize(isFull, Instant.toMillis(this.clock.now()) - from);
      this.next();
    });
    for (const { begin } of members) begin(group.place());
  }

  private resize(isFull: boolean, tookMs: number): void {
    if (tookMs > QUICK_MS) this.size = Math.max(1, Math.floor(this.size / 2));
    else if (isFull) this.size = Math.min(this.most, this.size * 2);
  }
}

class Group {
  private open: () => void = () => undefined;
  private readonly allAnswered = new Promise<void>((resolve) => (this.open = resolve));
  private unanswered: number;
  private late: NodeJS.Timeout | null = null;

  constructor(
    private left: number,
    private readonly onEnd: () => void,
  ) {
    this.unanswered = left;
  }

  place(): Place {
    const answered = once(() => this.countAnswer());
    const leave = once(() => {
      answered();
      this.left -= 1;
      if (this.left === 0) this.onEnd();
    });
    return {
      answered: () => {
        answered();
        return this.allAnswered;
      },
      leave,
    };
  }

  private countAnswer(): void {
    this.unanswered -= 1;
    if (this.unanswered > 0) this.late ??= setTimeout(this.open, LONGEST_WAIT_MS);
    else {
      if (this.late) clearTimeout(this.late);
      this.open();
    }
  }
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}

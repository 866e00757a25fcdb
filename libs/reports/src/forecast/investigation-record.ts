import {
  type CaseEvent,
  type CaseRef,
  milestonesOfInvestigations,
  ownInvestigations,
  timelineOf,
} from '@tipstaff/casework';
import { CaseRef as Ref, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type KnownInvestigations } from './still-open';

/** The investigations of a case from the day on which it was learned that they were so. */
interface Learned {
  readonly on: LocalDate;
  /** Null where it had none by then. */
  readonly of: KnownInvestigations | null;
}

/** What was known on each day of the investigations of a force. */
export class InvestigationRecord {
  private readonly cases: (readonly Learned[])[] = [];
  private readonly entries = new Set<LocalDate>();

  /** @param until as far as anybody looks ahead */
  constructor(
    private readonly law: Law,
    private readonly until: LocalDate,
  ) {}

  /** Takes in a case with all of its history. */
  add(ref: CaseRef, events: readonly CaseEvent[]): void {
    for (const { enteredOn } of events) this.entries.add(enteredOn);
    if (!events.some(({ type }) => /\.(re)?investigation$/.test(type))) return;
    const days = new Set(events.filter(isAboutThem).map(({ enteredOn }) => enteredOn));
    const learned = [...days].sort().map((on) => ({ on, of: this.known(ref, events, on) }));
    this.cases.push(learned);
  }

  /** The last day up to a day on which anything was entered; null without one. */
  lastEntry(upTo: LocalDate): LocalDate | null {
    return [...this.entries].sort().findLast((day) => day <= upTo) ?? null;
  }

  knownOn(day: LocalDate): readonly KnownInvestigations[] {
    return this.cases.flatMap((learned) => learned.findLast(({ on }) => on <= day)?.of ?? []);
  }

  private known(
    ref: CaseRef,
    events: readonly CaseEvent[],
    on: LocalDate,
  ): KnownInvestigations | null {
    const own = ownInvestigations(
      ref.type,
      timelineOf(events, { knownOn: on }),
      this.law,
      this.until,
    );
    return (
      own && {
        ...{ key: Ref.stream(ref), case: ref.reference, type: ref.type, anchor: own.anchor },
        ...{ route: own.route ?? 'undecided', periodEnds: own.periodEnds },
        spells: own.spans.map(({ openedOn, closedOn, closing }) => ({
          ...{ openedOn, closedOn },
          isCompleted: closing !== null && !GOES_ON.includes(closing.milestone),
        })),
      }
    );
  }
}

/** What ends a spell without completing it: it goes on, in this form or another. */
const GOES_ON = ['investigation', 'reinvestigation'];

/** A correction or withdrawal may be about any. */
function isAboutThem({ type, data }: CaseEvent): boolean {
  return 'fact' in data || milestonesOfInvestigations.includes(type.slice(type.indexOf('.') + 1));
}

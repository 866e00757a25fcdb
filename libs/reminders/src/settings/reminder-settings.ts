import { Injectable } from '@nestjs/common';
import { DirectoryOfRecord } from '@tipstaff/cases';
import { type ObligationRule, type Timeline } from '@tipstaff/casework';
import { EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { DomainError, type LocalDate, type StreamId, wordsOf } from '@tipstaff/kernel';
import { type ReminderLadder } from '@tipstaff/law';
import { type Absence } from '../recipients.policy';
import { checkedHours, checkedLadder } from './ladder-faults';
import { type ReminderHours, type ReminderLadders, shippedLadders } from '../reminder-ladder.table';

/** By whom and when something was set, and its event; null for what ships. */
export interface SetBy {
  readonly actor: string;
  readonly on: LocalDate;
  readonly position: number;
}

/** The ladders and hours in force in a force, each with where it comes from. */
export interface LaddersOfForce extends ReminderLadders {
  /** Goes up with each change; 0 while nothing was ever set. */
  readonly version: number;
  readonly setBy: {
    readonly hours: SetBy | null;
    readonly standard: SetBy | null;
    readonly byRule: Readonly<Partial<Record<ObligationRule, SetBy>>>;
  };
}

/** An absence as people look it up. `delegate` and `office` are null once erased. */
export interface RecordedAbsence extends Omit<Absence, 'office'> {
  readonly office: string | null;
  readonly setBy: SetBy;
}

/** In the order in which they were recorded, the past ones as well. */
interface AbsencesOfForce {
  readonly version: number;
  readonly absences: readonly RecordedAbsence[];
}

export const laddersStream = (force: string): StreamId => `reminder:${force}:ladders` as StreamId;
export const absencesStream = (force: string): StreamId => `reminder:${force}:absences` as StreamId;

/** What ships, with what the force set and did not withdraw in its place. */
export function laddersFrom(events: readonly RecordedEvent[]): LaddersOfForce {
  let hours = shippedLadders.hours;
  let hoursBy: SetBy | null = null;
  const own = new Map<ObligationRule | null, { ladder: ReminderLadder; by: SetBy }>();
  for (const event of events) {
    const rule = (event.data['rule'] ?? null) as ObligationRule | null;
    if (event.type === 'reminder.hours-set') {
      hours = event.data['hours'] as ReminderHours;
      hoursBy = setBy(event);
    } else if (event.type === 'reminder.ladder-set') {
      own.set(rule, { ladder: event.data['ladder'] as ReminderLadder, by: setBy(event) });
    } else if (event.type === 'reminder.ladder-withdrawn') {
      own.delete(rule);
    }
  }
  const standard = own.get(null);
  const byRule: Partial<Record<ObligationRule, ReminderLadder>> = { ...shippedLadders.byRule };
  const byRuleBy: Partial<Record<ObligationRule, SetBy>> = {};
  for (const [rule, { ladder, by }] of own) {
    if (rule === null) continue;
    byRule[rule] = ladder;
    byRuleBy[rule] = by;
  }
  return {
    version: events.length,
    hours,
    standard: standard?.ladder ?? shippedLadders.standard,
    byRule,
    setBy: { hours: hoursBy, standard: standard?.by ?? null, byRule: byRuleBy },
  };
}

/** In the order in which they were recorded. @param events read opened */
export function absencesFrom(events: readonly RecordedEvent[]): readonly RecordedAbsence[] {
  const absences = new Map<string, RecordedAbsence>();
  for (const event of events) {
    const id = String(event.data['absence']);
    const known = absences.get(id);
    if (event.type === 'reminder.absence-recorded') {
      const content = event.secret.state === 'open' ? event.secret.content : {};
      absences.set(id, {
        id,
        office: content['office'] ?? null,
        delegate: content['delegate'] ?? null,
        from: event.data['from'] as LocalDate,
        until: event.data['until'] as LocalDate,
        setBy: setBy(event),
      });
    } else if (event.type === 'reminder.absence-ended' && known) {
      absences.set(id, { ...known, until: event.data['until'] as LocalDate });
    }
  }
  return [...absences.values()];
}

/** Those by which mail is sent: of whom the names were erased, nobody is known to be away. */
function effective(absences: readonly RecordedAbsence[]): readonly Absence[] {
  return absences.flatMap(({ office, ...rest }) => (office === null ? [] : [{ ...rest, office }]));
}

function setBy({ actor, on, position }: RecordedEvent): SetBy {
  return { actor, on, position };
}

function instead<T>(error: unknown, other: T, faults: string[]): T {
  if (!(error instanceof DomainError) || !/^(event|keys)[.]/.test(error.code)) throw error;
  faults.push(error.message);
  return other;
}

/** What was recorded past the checks of the commands is left out, each for itself. */
function readableOf(known: LaddersOfForce, faults: string[]): LaddersOfForce {
  const or = <T>(what: string, check: () => T, shipped: T): T => {
    try {
      return check();
    } catch (error) {
      faults.push(`Its own ${what} can not be read, and what ships is gone by: ${wordsOf(error)}`);
      return shipped;
    }
  };
  const rules = Object.entries(known.byRule) as [ObligationRule, ReminderLadder][];
  const { standard, hours } = known;
  return {
    ...known,
    hours: or('hours', () => checkedHours(hours), shippedLadders.hours),
    standard: or('ladder', () => checkedLadder(standard), shippedLadders.standard),
    byRule: Object.fromEntries(
      rules.flatMap(([rule, ladder]) => {
        const kept = or(
          `ladder of ${rule}`,
          () => checkedLadder(ladder),
          shippedLadders.byRule[rule],
        );
        return kept === undefined ? [] : [[rule, kept]];
      }),
    ),
  };
}

/** By what a force is reminded at a moment. */
export interface ForceReminders {
  readonly ladders: LaddersOfForce;
  readonly absences: readonly Absence[];
  /** The facts of its directory, with names and addresses opened. */
  readonly people: Timeline;
  /** What of the force's own can not be read, in words: what ships counts in its place. */
  readonly faults: readonly string[];
}

/**
 * Ladders, hours and absences of the forces, in the record: who changed what, when and why can be told
 * of every reminder. Names and reasons are sealed.
 */
@Injectable()
export class ReminderSettings {
  constructor(private readonly store: EventStore) {}

  /** Never fails for what the record holds: a force whose ladder can not be read is reminded by what ships. */
  async of(force: string): Promise<ForceReminders> {
    const faults: string[] = [];
    const [ladders, absences, people] = await Promise.all([
      this.ladders(force).catch((error: unknown) => instead(error, laddersFrom([]), faults)),
      this.absences(force).then(
        (known) => effective(known.absences),
        (error: unknown) => instead(error, [], faults),
      ),
      new DirectoryOfRecord(this.store)
        .timeline(force, { open: true })
        .catch((error: unknown): Timeline => instead(error, { facts: [] }, faults)),
    ]);
    return { ladders: readableOf(ladders, faults), absences, people, faults };
  }

  async ladders(force: string): Promise<LaddersOfForce> {
    return laddersFrom(await this.store.load(laddersStream(force)));
  }

  async absences(force: string): Promise<AbsencesOfForce> {
    const events = await this.store.load(absencesStream(force), { open: true });
    return { version: events.length, absences: absencesFrom(events) };
  }
}

import { type CaseReader, type ObligationRule } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type LawSource, type ReminderLadder } from '@tipstaff/law';
import { findDue, type FindParts, restrictedIn } from '../find-due';
import { type HiddenCases } from '../obligations.port';
import { type PlannedReminder } from '../reminder-plan';
import { checkedLadder } from './ladder-faults';
import { type LaddersOfForce, type ReminderSettings } from './reminder-settings';

/** What would be told on a day if a ladder were set, beside what is told without it. */
export interface LadderRehearsal {
  /** The working day it is about. */
  readonly on: LocalDate;
  readonly now: number;
  readonly then: number;
  /** How many each person would be told, by name. */
  readonly people: readonly {
    readonly recipient: string;
    readonly now: number;
    readonly then: number;
  }[];
  /** The first of what would be told. */
  readonly told: readonly PlannedReminder[];
}

const MOST_SHOWN = 50;

/** Tells what a ladder would change before it is set. Nothing is written. */
export class LadderRehearsals {
  constructor(
    private readonly parts: FindParts & {
      readonly settings: Pick<ReminderSettings, 'of'>;
      readonly law: LawSource;
      readonly hidden: HiddenCases;
    },
  ) {}

  /**
   * As a sweep would find it on the next working day, if nothing happened until then.
   * @param rule null: the ladder of every rule without one of its own
   * @throws DomainError `reminder.ladder-invalid` · `calendar.unknown-year`
   */
  async of(
    reader: CaseReader,
    force: string,
    rule: ObligationRule | null,
    ladder: ReminderLadder,
    today: LocalDate,
  ): Promise<LadderRehearsal> {
    const checked = checkedLadder(ladder);
    const law = await this.parts.law.current();
    const on = law.calendar.addWorkingDays(today, 1);
    const isHidden = restrictedIn(await this.parts.hidden.hiddenFrom(reader, force));
    const known = await this.parts.settings.of(force);
    const { ladders } = known;
    const found = async (of: LaddersOfForce) => {
      const atWork = { ...known, force, ladders: of, digest: true, urgent: true };
      const { due } = await findDue(this.parts, [atWork], law, on);
      return due.filter(({ obligation }) => !isHidden(obligation));
    };
    const now = await found(ladders);
    const then = await found(withLadder(ladders, rule, checked));
    return {
      ...{ on, now: now.length, then: then.length },
      people: byPerson(now, then),
      told: then.slice(0, MOST_SHOWN),
    };
  }
}

function byPerson(
  now: readonly PlannedReminder[],
  then: readonly PlannedReminder[],
): LadderRehearsal['people'] {
  const people = new Map<string, { now: number; then: number }>();
  const count = (due: readonly PlannedReminder[], when: 'now' | 'then') => {
    for (const { recipient } of due) {
      const counts = people.get(recipient.name) ?? { now: 0, then: 0 };
      people.set(recipient.name, { ...counts, [when]: counts[when] + 1 });
    }
  };
  count(now, 'now');
  count(then, 'then');
  return [...people].sort().map(([recipient, counts]) => ({ recipient, ...counts }));
}

function withLadder(
  ladders: LaddersOfForce,
  rule: ObligationRule | null,
  ladder: ReminderLadder,
): LaddersOfForce {
  if (rule === null) return { ...ladders, standard: ladder };
  return { ...ladders, byRule: { ...ladders.byRule, [rule]: ladder } };
}

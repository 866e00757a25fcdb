import { type ObligationRule } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { findDue, type FindParts } from '../find-due';
import { type PlannedReminder } from '../reminder-plan';
import { type ReminderLadder } from '../reminder-ladder.table';
import { checkedLadder } from './ladder-faults';
import { type LaddersOfForce } from './reminder-settings';
import { type ForceReminders } from './reminder-settings-desk';

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

/**
 * As a sweep would find it on that day, if nothing happened until then. Nothing is changed.
 * @param rule null: the ladder of every rule without one of its own
 * @throws DomainError `reminder.ladder-invalid` · `calendar.unknown-year`
 */
export async function rehearseLadder(
  parts: FindParts,
  { force, reminders }: { readonly force: string; readonly reminders: ForceReminders },
  { rule, ladder }: { readonly rule: ObligationRule | null; readonly ladder: ReminderLadder },
  law: Law,
  today: LocalDate,
): Promise<LadderRehearsal> {
  const on = law.calendar.addWorkingDays(today, 1);
  const ladders = withLadder(reminders.ladders, rule, checkedLadder(ladder));
  const atWork = { force, absences: reminders.absences, digest: true, urgent: true };
  const found = async (of: LaddersOfForce) =>
    (await findDue(parts, [{ ...atWork, ladders: of }], law, on)).due;
  const now = await found(reminders.ladders);
  const then = await found(ladders);
  const names = [...new Set([...now, ...then].map(({ recipient }) => recipient.name))].sort();
  const count = (due: readonly PlannedReminder[], name: string) =>
    due.filter(({ recipient }) => recipient.name === name).length;
  return {
    on,
    now: now.length,
    then: then.length,
    people: names.map((recipient) => ({
      recipient,
      now: count(now, recipient),
      then: count(then, recipient),
    })),
    told: then.slice(0, MOST_SHOWN),
  };
}

function withLadder(
  ladders: LaddersOfForce,
  rule: ObligationRule | null,
  ladder: ReminderLadder,
): LaddersOfForce {
  if (rule === null) return { ...ladders, standard: ladder };
  return { ...ladders, byRule: { ...ladders.byRule, [rule]: ladder } };
}

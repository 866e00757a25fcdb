import { LocalDate } from '@tipstaff/kernel';
import { type OwedObligation } from '@tipstaff/projections';
import { textTable } from './text-table';

/** What a force owes on a day; its JSON form is this object. */
export interface DueList {
  readonly on: LocalDate;
  readonly force: string;
  readonly obligations: readonly OwedObligation[];
  /** Owed to the force by another body; absent where there is nothing. */
  readonly inbound?: readonly OwedObligation[];
  /** Last day of the time that was asked about, where one was. */
  readonly until?: LocalDate;
  /** Not owed yet, but arising by then. */
  readonly forthcoming?: readonly OwedObligation[];
}

export function dueAsText(list: DueList): readonly string[] {
  const { overdue, due } = divided(list);
  const until = list.until ? `, up to ${LocalDate.inShortWords(list.until)}` : '';
  return [
    `Obligations of ${list.force} on ${LocalDate.inWords(list.on)}${until}`,
    '',
    ...section('Overdue', overdue),
    ...section('Due', due),
    ...(list.forthcoming ? section('Will arise', list.forthcoming) : []),
    ...(list.inbound ? section('Owed to the force by others', list.inbound) : []),
    `${due.length} due, ${overdue.length} overdue.`,
  ];
}

/** How many, and of what kind: for the end of a start, or a morning's glance. */
export function dueSummary(list: DueList): readonly string[] {
  const { overdue, due } = divided(list);
  const rules = new Map<string, { title: string; due: number; overdue: number }>();
  for (const { rule, explanation, overdue: isOverdue } of list.obligations) {
    const counts = rules.get(rule) ?? { title: explanation.title, due: 0, overdue: 0 };
    counts[isOverdue ? 'overdue' : 'due'] += 1;
    rules.set(rule, counts);
  }
  return [
    `Obligations of ${list.force} on ${LocalDate.inWords(list.on)}: ${due.length} due, ${overdue.length} overdue.`,
    ...(rules.size === 0 ? [] : ['']),
    ...(rules.size === 0
      ? []
      : textTable(
          ['Rule', 'Obligation', 'Due', 'Overdue'],
          [...rules]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([rule, counts]) => [
              rule,
              counts.title,
              String(counts.due),
              String(counts.overdue),
            ]),
        )),
  ];
}

function divided({ obligations }: DueList) {
  return {
    overdue: obligations.filter(({ overdue }) => overdue),
    due: obligations.filter(({ overdue }) => !overdue),
  };
}

function section(heading: string, obligations: readonly OwedObligation[]): readonly string[] {
  if (obligations.length === 0) return [`${heading}: nothing`, ''];
  const rows = obligations.map((owed) => [
    owed.case,
    owed.title,
    owed.rule,
    owed.arose,
    dateOf(owed),
    owed.days === null ? '' : String(owed.days),
    owed.owner,
  ]);
  return [
    `${heading} (${obligations.length})`,
    ...textTable(['Case', 'Obligation', 'Rule', 'Arose', 'Due', 'Days', 'Owner'], rows),
    '',
  ];
}

/** A local target is never shown as if it were the limit. */
function dateOf({ due, target }: OwedObligation): string {
  if (due !== null) return due;
  return target === null ? 'no date' : `no date in law; local target ${target}`;
}

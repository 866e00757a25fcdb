import { type ObligationRule, owedTo } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type ReminderLadder, type Role, roles, type WorkingCalendar } from '@tipstaff/law';
import { aboutOn, beganOn, type Rung, rungsReached } from './ladder.policy';
import { type StandingObligation } from './obligations.port';
import { type PeopleOfForce, type Recipient, recipientsAt } from './recipients.policy';

/** A reminder to be given: what the unique key of the table is made of, and what the mail says. */
export interface DueReminder {
  readonly obligation: string;
  readonly force: string;
  readonly aboutOn: LocalDate;
  readonly rung: Rung;
  readonly recipient: Recipient;
  /** Not to wait for the next digest. */
  readonly urgent: boolean;
  /** The date that this recipient was told last, when it is another one. */
  readonly movedFrom: LocalDate | null;
}

export type Remindable = Pick<
  StandingObligation,
  'id' | 'validFrom' | 'due' | 'arose' | 'overdueFrom' | 'owner'
> & {
  readonly force: string;
  readonly rule: ObligationRule;
  readonly basis?: StandingObligation['basis'];
};

/** What was told before, or waits to be. */
export interface Told {
  /** Whether anybody was told anything about the obligation. */
  anything(obligation: string): boolean;
  /** The date this recipient was told last for the obligation; null when they were told none. */
  last(obligation: string, recipient: string): LocalDate | null;
  /** Whether the last they were told is that it stands no longer. */
  wasTakenBack(obligation: string, recipient: string): boolean;
  has(obligation: string, about: LocalDate, rung: Rung, recipient: string): boolean;
}

/** By what a force is reminded, on a day. */
export interface ReminderRules {
  readonly calendar: WorkingCalendar;
  readonly ladder: ReminderLadder;
  readonly people: PeopleOfForce;
}

/** A change of a date as near as this is told at once. */
const NEAR_WORKING_DAYS = 2;

/**
 * What has to be told today about one obligation: to everyone the latest rung that names them and that
 * they were not told yet. Whoever was told another date hears of the change with the new date's rung,
 * or at once where that rung was not reached or was told before the date went away and came back.
 * @throws DomainError `calendar.unknown-year`
 */
export function dueReminders(
  obligation: Remindable,
  today: LocalDate,
  { calendar, ladder, people }: ReminderRules,
  told: Told,
): readonly DueReminder[] {
  const { id, force, owner } = obligation;
  const about = aboutOn(obligation);
  if (about === null) return [];
  const reached = rungsReached(about, today, beganOn(obligation), calendar, ladder);
  if (reached.length === 0 && !told.anything(id)) return [];
  const named = rolesTold(obligation, ladder, today);
  return recipientsAt(named, owner, people).flatMap((recipient): DueReminder[] => {
    const own = reached.find(({ to }) =>
      recipientsAt(
        to.filter((role) => named.includes(role)),
        owner,
        people,
      ).some(({ name }) => name === recipient.name),
    );
    const last = told.last(id, recipient.name);
    const movedFrom = last === about ? null : last;
    const isNews = movedFrom !== null || told.wasTakenBack(id, recipient.name);
    const moved = isNews ? [{ rung: 'moved' as const, urgent: false }] : [];
    const due = [...(own ? [own] : []), ...moved].find(
      ({ rung }) => !told.has(id, about, rung, recipient.name),
    );
    if (!due) return [];
    const urgent =
      due.urgent ||
      (movedFrom !== null && isNear(LocalDate.min(movedFrom, about), today, calendar));
    return [
      { obligation: id, force, aboutOn: about, rung: due.rung, recipient, urgent, movedFrom },
    ];
  });
}

/** Everyone the ladder may ever name, in the order in which a person with two roles is told. */
export function rolesOf({ rungs, again }: ReminderLadder): readonly Role[] {
  const named = new Set([...rungs.flatMap(({ to }) => to), ...(again?.to ?? [])]);
  return roles.filter((role) => named.has(role));
}

/**
 * Of those whom the ladder may name, whoever is told of this obligation on a day. The policing body hears of
 * a report that is owed to it, and not of one that it has or that is kept from it.
 */
export function rolesTold(
  { basis }: Pick<Remindable, 'basis'>,
  ladder: ReminderLadder,
  on: LocalDate,
): readonly Role[] {
  const isOwedToBody = !basis?.duties || owedTo({ basis }, on).includes('lpb');
  return rolesOf(ladder).filter((role) => role !== 'opcc-contact' || isOwedToBody);
}

function isNear(day: LocalDate, today: LocalDate, calendar: WorkingCalendar): boolean {
  return day <= today || calendar.workingDaysBetween(today, day) <= NEAR_WORKING_DAYS;
}

import { LocalDate, plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { explanationAddress } from '../cases/addresses';

import { type Owed } from './owed-by-day';

type Obligation = Owed['obligations'][number];

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const NAMES = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

/** The first day of the month of a day. */
export const monthOf = (day: LocalDate): LocalDate =>
  LocalDate.of(LocalDate.year(day), LocalDate.month(day), 1);

const monthInWords = (first: LocalDate): string =>
  `${NAMES[LocalDate.month(first) - 1]} ${LocalDate.year(first)}`;

/** `2024-10`, as an address has it; null where it names none. */
export function monthNamed(text: string | undefined): LocalDate | null {
  const first = `${text}-01`;
  return /^\d{4}-\d{2}$/.test(text ?? '') && LocalDate.fault(first) === null
    ? LocalDate.parse(first)
    : null;
}

/** What falls due on each day of a month, as weeks. */
export function OwedByMonth(props: {
  readonly owed: Owed;
  /** Its first day. */
  readonly month: LocalDate;
  /** Leads to another month, named as in an address. */
  readonly addressOf: (month: string) => string;
}): VNode {
  const { owed, month, addressOf } = props;
  const end = LocalDate.endOfMonth(month);
  const monday = mondayOf(month);
  const weeks = Math.floor(LocalDate.daysBetween(monday, end) / 7) + 1;
  const byDay = new Map<string, Obligation[]>();
  for (const one of owed.obligations) {
    const day = one.due ?? one.target;
    if (day !== null && day >= month && day <= end)
      byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  const count = [...byDay.values()].reduce((sum, all) => sum + all.length, 0);
  const caption = `${monthInWords(month)}: ${plural(count, 'thing')} due`;
  const other = (first: LocalDate, which: string): VNode => (
    <a class="govuk-link" href={addressOf(first.slice(0, 7))}>
      {which} {monthInWords(first)}
    </a>
  );
  const before = monthOf(LocalDate.addDays(month, -1));
  const after = LocalDate.addDays(end, 1);
  return (
    <>
      <nav aria-label="Months">
        <p class="govuk-body">
          {other(before, 'Month before:')} {' · '} {other(after, 'Month after:')}
        </p>
      </nav>
      <div class="app-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table class="govuk-table app-calendar app-calendar--wide">
          <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
          <thead>
            <tr>
              {WEEKDAYS.map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: weeks }, (_, week) => (
              <tr>
                {WEEKDAYS.map((_name, at) => {
                  const day = LocalDate.addDays(monday, week * 7 + at);
                  const isIn = day >= month && day <= end;
                  return isIn ? (
                    <DayOfMonth
                      day={day}
                      today={owed.on}
                      due={byDay.get(day) ?? []}
                      force={owed.force}
                    />
                  ) : (
                    <td class="app-calendar__off" />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {owed.next !== null && (
        <p class="govuk-body">
          The {owed.obligations.length} that are due first are looked at: choose a rule, a person or
          a team to see the rest.
        </p>
      )}
    </>
  );
}

/** The Monday of its week. */
export const mondayOf = (day: LocalDate): LocalDate =>
  LocalDate.addDays(day, -WEEKDAYS.indexOf(LocalDate.weekdayName(day)));

function DayOfMonth(props: {
  readonly day: LocalDate;
  readonly today: string;
  readonly due: readonly Obligation[];
  readonly force: string;
}): VNode {
  const { day, today, due, force } = props;
  return (
    <td class={day === today ? 'app-calendar__due' : undefined}>
      <strong>
        {LocalDate.day(day)}
        {day === today && ' (the day asked about)'}
      </strong>
      {due.length > 0 && (
        <ul class="govuk-list app-calendar__list">
          {due.map((one) => (
            <li>
              <a
                class="govuk-link"
                href={explanationAddress({ type: one.type, force, reference: one.case }, one.id)}
              >
                {one.case}: {one.title}
              </a>
              {one.due === null && ' (local target)'}
              {one.overdue && ', overdue'}
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

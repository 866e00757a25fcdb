import { type OfferedFact } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type RowWarning } from './row-fault';

/** Days that programs put where there is none, of the years that a day can be in at all. */
const EMPTY_DAYS: Readonly<Record<string, string>> = {
  '1900-01-01': 'the empty date of Excel and SQL Server',
  '1904-01-01': 'the empty date of Excel on a Mac',
  '1970-01-01': 'the empty date of Unix',
  '2099-12-31': 'a date that programs put for "never"',
};

const DAYS_OF_YEAR = 365.25;
/** A case rests for months, and for a year while a court has it; that its second fact is this far off is rare. */
const LONG_DAYS = 2 * DAYS_OF_YEAR;
/** What is begun is entered in years; where all of it happened longer ago, the year of all of it may be a slip. */
const LONG_AGO_DAYS = 30 * DAYS_OF_YEAR;
/** A day that is set, such as that of a hearing, lies nearer than this to the day of setting it. */
const FAR_DAYS = 5 * DAYS_OF_YEAR;

/** What is doubtful in the days of one row by itself. Nothing is refused for it: it may be so. */
export function doubtfulDays(line: number, fact: OfferedFact): readonly RowWarning[] {
  const warnings: RowWarning[] = [];
  const days = { on: fact.on, entered_on: fact.enteredOn, value: fact.value } as const;
  for (const column of ['on', 'entered_on', 'value'] as const) {
    const meaning = EMPTY_DAYS[days[column] ?? ''];
    if (meaning === undefined) continue;
    const reason = `${days[column] ?? ''} is ${meaning}, and hardly the day that is meant: correct it, or leave the row out until it is known.`;
    warnings.push({ line, column, reason });
  }
  const { value, on } = fact;
  if (warnings.length > 0 || value === null || LocalDate.fault(value) !== null) return warnings;
  const [first, last] = [on, value as LocalDate].sort() as [LocalDate, LocalDate];
  if (LocalDate.daysBetween(first, last) <= FAR_DAYS) return warnings;
  const reason = `${value} lies ${LocalDate.wholeYears(first, last)} years from ${on}, the day it was set: look whether one of the two years is a slip.`;
  return [{ line, column: 'value', reason }];
}

/**
 * Whether the first fact of a case lies years before the next, or before the day it was learned, as where the year is
 * a slip.
 * @param rows of one case, in any order
 */
export function doubtfulBeginning(
  rows: readonly { readonly line: number; readonly fact: OfferedFact }[],
): readonly RowWarning[] {
  const [opening, next] = [...rows].sort((a, b) => a.fact.on.localeCompare(b.fact.on));
  if (!opening) return [];
  const { line, fact } = opening;
  // Of an empty day it is said already.
  if (EMPTY_DAYS[fact.on] !== undefined) return [];
  const before = (then: LocalDate | null, most: number, what: string) =>
    then !== null && LocalDate.daysBetween(fact.on, then) > most ? { then, what } : null;
  const { enteredOn } = fact;
  const learned = 'the day it was learned,';
  const late = next
    ? (before(next.fact.on, LONG_DAYS, `"${next.fact.milestone}", the next that happened,`) ??
      before(enteredOn, LONG_AGO_DAYS, learned))
    : before(enteredOn, LONG_DAYS, learned);
  if (late === null) return [];
  const { then, what } = late;
  const reason = `"${fact.milestone}" on ${fact.on} lies ${LocalDate.wholeYears(fact.on, then)} years before ${what} on ${then}: look whether the year is a slip. It decides by which rules the case goes.`;
  return [{ line, column: 'on', reason }];
}

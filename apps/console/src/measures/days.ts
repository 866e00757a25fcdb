import { LocalDate } from '@tipstaff/kernel';
import { inWords } from '../pages/words';

/** A month by its name, else the first day and the last; a single day alone. */
export function spanInWords(from: string, to: string): string {
  const isMonth = from.endsWith('-01') && LocalDate.endOfMonth(from as LocalDate) === to;
  if (isMonth) return knownDayInWords(from.slice(0, 'YYYY-MM'.length));
  const last = knownDayInWords(to);
  return from === to ? last : `${knownDayInWords(from)} to ${last}`;
}

/** A day, month or year, as exactly as it is known; empty where it is not. */
export function knownDayInWords(known: string): string {
  const [year = '', month, day] = known.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return LocalDate.inShortWords(known as LocalDate);
  return LocalDate.monthInWords(`${known}-01` as LocalDate);
}

/** Where measures stand, by the parts of its name: `plan/outcome-4/2` is `Plan, Outcome 4, 2`. */
export function frameInWords(frame: string): string {
  return frame
    .split('/')
    .map((part) => {
      const [, meeting] = /^pam-(\d{4}-\d{2})$/.exec(part) ?? [];
      if (meeting !== undefined) return `Accountability meeting of ${knownDayInWords(meeting)}`;
      return part === 'ncpm' ? 'National Crime and Policing Measures' : inWords(part);
    })
    .join(', ');
}

import { LocalDate } from '@tipstaff/kernel';

const RELATIVE = /^today(?:([+-])(\d{1,4}))?$/;

/** The parameters that are days: `on`, `owedOn`, `openedFrom`, `lastTo` and so on. */
const IS_DAY = /^on$|(?:On|From|To)$/;

/**
 * `today`, `today-30`, `today+14` as days, so that a saved list goes with the calendar. Only where a
 * day is expected: a search for the word stays one.
 */
export function resolveDays(
  parameters: Readonly<Record<string, unknown>>,
  today: LocalDate,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      IS_DAY.test(name) && typeof value === 'string' ? dayOf(value, today) : value,
    ]),
  );
}

function dayOf(text: string, today: LocalDate): string {
  const match = RELATIVE.exec(text);
  if (!match) return text;
  const days = Number(match[2] ?? 0);
  return LocalDate.addDays(today, match[1] === '-' ? -days : days);
}

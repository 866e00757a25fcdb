import { DomainError, echoed, LocalDate } from '@tipstaff/kernel';
import { type ReportingPeriod, type ReportingPeriods } from '../reporting-period';
import {
  comparedWindow,
  type Comparison,
  comparisons,
  previousWindow,
  type WindowName,
  windowNames,
  windowTo,
} from './windows';

/** What was typed to say a window: its ends, or its name and the last day. */
interface WindowSaid {
  readonly from: LocalDate | null;
  readonly to: LocalDate;
  readonly window: string | null;
}

/** @throws DomainError `report.window-backwards` · `report.bad-window` where it is said in two ways */
export function windowSaid({ from, to, window }: WindowSaid): ReportingPeriod {
  if (from !== null && window !== null) {
    throw badWindow('A window has a first day or a name: give one of the two.', '/window');
  }
  if (from === null) return windowTo((window ?? '12m') as WindowName, to);
  return windowOfDays({ from, to }, '/to');
}

/** What is said of days that are the wrong way round, wherever two of them are given. */
export const backwards = (from: string, to: string): string =>
  `The window ends on ${to} before it begins on ${from}: turn them round.`;

/** @throws DomainError `report.window-backwards` */
export function windowOfDays({ from, to }: ReportingPeriod, pointer?: string): ReportingPeriod {
  if (from <= to) return { from, to };
  throw new DomainError(
    'invalid-input',
    'report.window-backwards',
    backwards(from, to),
    pointer === undefined ? {} : { pointer },
  );
}

const FROM_TO = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/**
 * The window beside it: a year before, the previous one, or any other as `2022-10-01..2023-09-30`.
 * @throws DomainError `report.bad-window`, `report.window-backwards`, `report.no-counterpart`
 */
function comparedSaid(window: ReportingPeriod, said: string): ReportingPeriod {
  if (comparisons.some((one) => one === said)) return comparedWindow(window, said as Comparison);
  const [, from, to] = FROM_TO.exec(said) ?? [];
  if (from !== undefined && to !== undefined && isDay(from) && isDay(to)) {
    return windowOfDays({ from: LocalDate.parse(from), to: LocalDate.parse(to) }, '/compare');
  }
  throw badWindow(
    `"${echoed(said)}" is no window to compare with: use ${comparisons.join(', ')}, or two days such as 2022-10-01..2023-09-30.`,
    '/compare',
  );
}

/**
 * The window, and the one that it stands beside: the previous one where nothing is said.
 * @throws DomainError as `windowSaid` and `comparedSaid`
 */
export function periodsSaid(
  said: WindowSaid & { readonly compare: string | null },
): ReportingPeriods {
  const { compare } = said;
  const last = windowSaid(said);
  return { last, previous: compare === null ? previousWindow(last) : comparedSaid(last, compare) };
}

function isDay(text: string): boolean {
  try {
    return LocalDate.parse(text) === text;
  } catch {
    return false;
  }
}

function badWindow(message: string, pointer: string): DomainError {
  return new DomainError('invalid-input', 'report.bad-window', message, { pointer });
}

/** For whoever types one: the names of the windows. */
export const namesOfWindows = Object.keys(windowNames) as readonly WindowName[];

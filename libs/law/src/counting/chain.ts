import { DomainError, LocalDate } from '@tipstaff/kernel';
import {
  type DeadlineAnswer,
  type DeadlineOptions,
  type DeadlinePeriod,
} from '../deadline-question';
import { type Law } from '../law';
import { explained, type Rule } from './explained';

const DEFAULT_PERIODS = 1;

const MOST_PERIODS = 60;

/** Chained periods and, where the day of completion is given, the reports owed (R-C13-3). */
export function chain(
  law: Law,
  rule: Rule,
  start: LocalDate,
  options: DeadlineOptions,
  applies: boolean,
): DeadlineAnswer {
  if (!applies) {
    return {
      rule: rule.id,
      start,
      periods: [],
      reportsOwed: 0,
      explanation: explained(law, rule, start, null, [], [notInForce(rule, start)]),
    };
  }
  const completed = options.completed === undefined ? null : LocalDate.parse(options.completed);
  if (completed !== null && completed < start) {
    throw new DomainError(
      'invalid-input',
      'clock.completed-before-start',
      `Completed on ${completed}, before the start ${start}: one of the two dates is wrong.`,
      { pointer: '/completed' },
    );
  }
  const wanted = options.periods ?? DEFAULT_PERIODS;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST_PERIODS) {
    throw new DomainError(
      'invalid-input',
      'clock.too-many-periods',
      `${wanted} periods can not be shown: ask for 1 to ${MOST_PERIODS}.`,
      { pointer: '/periods' },
    );
  }
  const periods: DeadlinePeriod[] =
    completed === null
      ? law.periods(rule.id, start, wanted).slice()
      : law
          .chain(rule.id, start, completed)
          .map((period) => ({ ...period, owed: completed > period.to }));
  const owed = periods.filter((period) => period.owed === true);
  return {
    rule: rule.id,
    start,
    ...(completed === null ? { periods } : { reportsOwed: owed.length, periods: owed }),
    explanation: explained(
      law,
      rule,
      start,
      null,
      periods.map((period) => ({
        from: period.from,
        to: period.to,
        as: 'counted',
        name: `period ${period.n}`,
        counted: LocalDate.daysBetween(period.from, period.to) + 1,
      })),
      (options.pauses ?? []).map(
        (pause) =>
          `Suspended ${LocalDate.inWords(LocalDate.parse(pause.from))} to ${pause.to === null ? 'now' : LocalDate.inWords(LocalDate.parse(pause.to))}: this does not stop or move the periods (R-C13-6).`,
      ),
    ),
  };
}

function notInForce(rule: Rule, start: LocalDate): string {
  return start < rule.inForceFrom
    ? `Not in force: it applies from ${LocalDate.inWords(rule.inForceFrom)}, and this began on ${LocalDate.inWords(start)}.`
    : `No longer in force: it applied until ${rule.inForceTo === null ? '' : LocalDate.inWords(rule.inForceTo)}, and this began on ${LocalDate.inWords(start)}.`;
}

import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type WorkingCalendar } from '../calendar/working-calendar';
import { type DeadlineAnswer, type DeadlineOptions } from '../deadline-question';
import { classWorkingDays, type ExplainedDays } from '../period';
import { type Law } from '../law';
import { explained, type Rule } from './explained';

/** A span of days with both ends known. */
interface ClosedSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Reads a span; one that is still open ends on `open`. */
export function spanOf(span: { from: string; to: string | null }, open: LocalDate): ClosedSpan {
  const from = LocalDate.parse(span.from);
  const to = span.to === null ? open : LocalDate.parse(span.to);
  if (to < from && span.to !== null) {
    throw new DomainError(
      'invalid-input',
      'clock.span-backwards',
      `The span ${span.from}/${span.to} ends before it begins: write it as from/to.`,
      { pointer: '/pauses' },
    );
  }
  return { from, to };
}

/** Working days in (start, until], gross and net of the pauses (R-PM-5). */
export function measure(
  law: Law,
  rule: Rule,
  start: LocalDate,
  options: DeadlineOptions,
  calendar: WorkingCalendar,
): DeadlineAnswer {
  if (options.until === undefined) {
    throw new DomainError(
      'invalid-input',
      'clock.until-missing',
      `${rule.id} measures from one day to another: say to which with --until YYYY-MM-DD.`,
      { pointer: '/until' },
    );
  }
  const until = LocalDate.parse(options.until);
  if (until < start) {
    throw new DomainError(
      'invalid-input',
      'clock.until-before-start',
      `--until ${until} lies before the start ${start}: one of the two dates is wrong.`,
      { pointer: '/until' },
    );
  }
  const paused = mergedSpans(options.pauses ?? [], start, until);
  const gross = calendar.workingDaysBetween(start, until);
  const pausedDays = paused.reduce(
    (sum, span) => sum + calendar.workingDaysBetween(span.from, span.to),
    0,
  );
  return {
    rule: rule.id,
    start,
    gross,
    net: gross - pausedDays,
    explanation: explained(law, rule, start, until, measuredDays(start, until, paused, calendar)),
  };
}

/** Pauses cut to (start, until] and merged, so that overlaps count once. */
function mergedSpans(
  pauses: NonNullable<DeadlineOptions['pauses']>,
  start: LocalDate,
  until: LocalDate,
): readonly ClosedSpan[] {
  const cut = pauses
    .map((pause) => spanOf(pause, until))
    .map((span) => ({ from: LocalDate.max(span.from, start), to: LocalDate.min(span.to, until) }))
    .filter((span) => span.from < span.to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: ClosedSpan[] = [];
  for (const span of cut) {
    const last = merged.at(-1);
    if (last && span.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: LocalDate.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

function measuredDays(
  start: LocalDate,
  until: LocalDate,
  paused: readonly ClosedSpan[],
  calendar: WorkingCalendar,
): readonly ExplainedDays[] {
  const days: ExplainedDays[] = [{ from: start, to: start, as: 'start' }];
  let counted = 0;
  for (const day of classWorkingDays(LocalDate.addDays(start, 1), until, calendar)) {
    const pause = paused.find((span) => day.from > span.from && day.from <= span.to);
    if (day.as !== 'counted') days.push(day);
    else if (pause)
      days.push({
        from: day.from,
        to: day.to,
        as: 'paused',
        name: `suspended ${LocalDate.inWords(pause.from)}, resumed ${LocalDate.inWords(pause.to)}`,
      });
    else days.push({ ...day, counted: (counted += 1) });
  }
  return days;
}

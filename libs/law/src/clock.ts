import { assertNever, DomainError, Instant, LocalDate } from '@tipstaff/kernel';
import { type WorkingCalendar } from './calendar/working-calendar';
import { chapter13Recipients } from './chapter-13-recipients';
import { type ClockAnswer, type ClockOptions, type ClockPeriod } from './clock-question';
import { type ExplainedDays } from './explained-days';
import { type Explanation } from './explanation';
import { type Law } from './law';
import { classWorkingDays, countPeriod, lastDayOf, type Period } from './period';
import { type StatutoryRule } from './statutory-rule';
import { mustBeRuleId, ruleOf, type RuleId } from './statutory-rules.table';

/**
 * What a rule makes of a day: the answer of `tipstaff clock`, and what every worked example is
 * checked with. Pure.
 * @throws DomainError invalid-input for an unknown rule, a bad date, or an option the rule needs.
 */
export function clock(
  law: Law,
  ruleId: string,
  start: string,
  options: ClockOptions = {},
): ClockAnswer {
  const rule = ruleFor(ruleId);
  refuseUnusedOptions(rule, options);
  if (rule.reckoning.kind === 'civil-day') return civilDay(law, rule, start, options);
  const day = LocalDate.parse(start);
  const applies = law.applies(rule.id, day);
  const answer = reckon(law, rule, day, options, applies);
  const duty = options.recipients && { duty: chapter13Recipients(options.recipients) };
  return { ...answer, ...duty, applies };
}

/** The row with its id known to the compiler. */
type Rule = StatutoryRule & { readonly id: RuleId };

function ruleFor(text: string): Rule {
  const id = mustBeRuleId(text);
  return { ...ruleOf(id), id };
}

const optionsUsed: Readonly<Record<Rule['reckoning']['kind'], readonly (keyof ClockOptions)[]>> = {
  'last-day': [],
  chain: ['periods', 'completed', 'pauses', 'recipients'],
  window: [],
  before: [],
  display: [],
  review: ['wrongBody'],
  measure: ['until', 'pauses'],
  'civil-day': ['then', 'periods', 'completed', 'pauses', 'until', 'wrongBody'],
  recipients: ['recipients'],
};

/** An option that changes nothing would be taken for one that was heeded. */
function refuseUnusedOptions({ id, reckoning }: Rule, options: ClockOptions): void {
  const used = optionsUsed[reckoning.kind];
  const unused = (Object.keys(options) as (keyof ClockOptions)[]).find(
    (option) => options[option] !== undefined && !used.includes(option),
  );
  if (unused === undefined) return;
  throw new DomainError(
    'invalid-input',
    'clock.unused-option',
    `${id} does not use "${unused}": ${used.length === 0 ? 'it takes a rule and a day alone' : `it takes ${used.join(', ')}`}.`,
    { pointer: `/${unused}` },
  );
}

function reckon(
  law: Law,
  rule: Rule,
  start: LocalDate,
  options: ClockOptions,
  applies: boolean,
): ClockAnswer {
  const { reckoning } = rule;
  const calendar = law.calendarOf(rule.id);
  switch (reckoning.kind) {
    case 'last-day':
      return lastDay(law, rule, start);
    case 'chain':
      return chain(law, rule, start, options, applies);
    case 'window':
      return window(law, rule, start, reckoning, calendar);
    case 'before':
      return before(law, rule, start, reckoning.workingDays, calendar);
    case 'display': {
      const earliest = LocalDate.addDays(start, reckoning.days);
      return {
        rule: rule.id,
        start,
        due: null,
        earliest,
        explanation: explained(law, rule, start, earliest, [
          {
            from: start,
            to: LocalDate.addDays(earliest, -1),
            as: 'counted',
            counted: reckoning.days,
          },
        ]),
      };
    }
    case 'measure':
      return measure(law, rule, start, options, calendar);
    case 'review':
      return review(law, rule, start, reckoning.period, options, calendar);
    case 'civil-day':
    case 'recipients':
      if (options.recipients) return { rule: rule.id, start };
      throw new DomainError(
        'invalid-input',
        'clock.no-day',
        `${rule.id} ("${rule.title}") yields no day from a day: see "law show ${rule.id}".`,
        { pointer: '/rule' },
      );
    default:
      return assertNever(reckoning);
  }
}

function explained(
  law: Law,
  rule: Rule,
  start: LocalDate,
  last: LocalDate | null,
  days: readonly ExplainedDays[],
  notes: readonly string[] = [],
): Explanation {
  return {
    ...law.headingOf(rule.id),
    start,
    period: 'period' in rule.reckoning ? rule.reckoning.period : null,
    reckoning: rule.reckoning,
    last,
    days,
    calendar: law.calendarOf(rule.id).version.id,
    target: null,
    facts: [],
    notes,
  };
}

function civilDay(law: Law, rule: Rule, start: string, options: ClockOptions): ClockAnswer {
  const instant = Instant.parse(start);
  const date = Instant.londonDate(instant);
  const answer: ClockAnswer = {
    rule: rule.id,
    start: instant,
    date,
    explanation: explained(law, rule, date, date, [
      {
        from: date,
        to: date,
        as: 'start',
        name: `${instant} is ${Instant.londonTime(instant)} in London`,
      },
    ]),
  };
  return options.then === undefined
    ? answer
    : { ...answer, then: clock(law, options.then, date, withoutThen(options)) };
}

function withoutThen({ then: _answered, ...options }: ClockOptions): ClockOptions {
  return options;
}

function lastDay(law: Law, rule: Rule, start: LocalDate): ClockAnswer {
  const explanation = law.explain(rule.id, start, []);
  return { rule: rule.id, start, due: explanation.last, explanation };
}

const DEFAULT_PERIODS = 1;
const MOST_PERIODS = 60;

function chain(
  law: Law,
  rule: Rule,
  start: LocalDate,
  options: ClockOptions,
  applies: boolean,
): ClockAnswer {
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
  const wanted = Math.min(options.periods ?? DEFAULT_PERIODS, MOST_PERIODS);
  const periods: ClockPeriod[] =
    completed === null
      ? law.periods(rule.id, start, wanted).slice()
      : law
          .chain(rule.id, start, completed)
          .map((period) => ({ ...period, owed: completed > period.to }));
  const owed = periods.filter((period) => period.owed === true).length;
  return {
    rule: rule.id,
    start,
    periods,
    ...(completed === null ? {} : { reportsOwed: owed }),
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
          `Suspended ${pause.from} to ${pause.to ?? 'now'}: this does not stop or move the periods (R-C13-6).`,
      ),
    ),
  };
}

function notInForce(rule: Rule, start: LocalDate): string {
  return start < rule.inForceFrom
    ? `Not in force: it applies from ${rule.inForceFrom}, and this began on ${start}.`
    : `No longer in force: it applied until ${rule.inForceTo}, and this began on ${start}.`;
}

function window(
  law: Law,
  rule: Rule,
  start: LocalDate,
  { earliest, latest }: { earliest: number; latest: number },
  calendar: WorkingCalendar,
): ClockAnswer {
  const first = calendar.addWorkingDays(start, earliest);
  const last = calendar.addWorkingDays(start, latest);
  return {
    rule: rule.id,
    start,
    earliest: first,
    latest: last,
    explanation: explained(
      law,
      rule,
      start,
      last,
      [
        { from: start, to: start, as: 'start' },
        ...classWorkingDays(LocalDate.addDays(start, 1), last, calendar),
      ],
      [`Not before ${first} (working day ${earliest}), not after ${last} (working day ${latest}).`],
    ),
  };
}

/** "At least N working days before" read as clear days: both ends excluded (R-TIME-5). */
function before(
  law: Law,
  rule: Rule,
  day: LocalDate,
  workingDays: number,
  calendar: WorkingCalendar,
): ClockAnswer {
  const clear = calendar.addWorkingDays(day, -(workingDays + 1));
  const loose = calendar.addWorkingDays(day, -workingDays);
  const isClear = law.settings.atLeastMeansClearDays === 'clear-days';
  const due = isClear ? clear : loose;
  return {
    rule: rule.id,
    start: day,
    due,
    alternative: isClear ? loose : clear,
    explanation: explained(
      law,
      rule,
      day,
      due,
      [
        { from: due, to: due, as: 'not-counted', name: 'the last day to publish' },
        ...classWorkingDays(LocalDate.addDays(due, 1), LocalDate.addDays(day, -1), calendar),
        { from: day, to: day, as: 'start', name: 'the hearing begins' },
      ],
      [
        isClear
          ? `Clear days: neither end counts. The looser reading gives ${loose}.`
          : `The looser reading. Clear days give ${clear}.`,
      ],
    ),
  };
}

function measure(
  law: Law,
  rule: Rule,
  start: LocalDate,
  options: ClockOptions,
  calendar: WorkingCalendar,
): ClockAnswer {
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

interface ClosedSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Pauses cut to (start, until] and merged, so that overlaps count once. */
function mergedSpans(
  pauses: NonNullable<ClockOptions['pauses']>,
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

function spanOf(span: { from: string; to: string | null }, open: LocalDate): ClosedSpan {
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
        name: `suspended ${pause.from}, resumed ${pause.to}`,
      });
    else days.push({ ...day, counted: (counted += 1) });
  }
  return days;
}

function review(
  law: Law,
  rule: Rule,
  start: LocalDate,
  period: Period,
  options: ClockOptions,
  calendar: WorkingCalendar,
): ClockAnswer {
  const unadjusted = lastDayOf(period, start, calendar);
  const counted = countPeriod(period, start, calendar);
  if (!options.wrongBody) {
    return {
      rule: rule.id,
      start,
      unadjusted,
      due: unadjusted,
      treatedAsMade: null,
      inTime: null,
      explanation: explained(law, rule, start, unadjusted, counted.days),
    };
  }
  if (options.wrongBody.to === null) {
    throw new DomainError(
      'invalid-input',
      'clock.forwarding-missing',
      'Say when the wrong body forwarded it: --wrong-body RECEIVED/FORWARDED.',
      { pointer: '/wrongBody' },
    );
  }
  const { from: received, to: forwarded } = spanOf(options.wrongBody, unadjusted);
  // Only time inside the period is left out: a wrong body that had it after the limit adds nothing.
  const leftOut = received > unadjusted ? 0 : LocalDate.daysBetween(received, forwarded);
  const due = LocalDate.addDays(unadjusted, leftOut);
  return {
    rule: rule.id,
    start,
    unadjusted,
    due,
    treatedAsMade: forwarded,
    inTime: forwarded <= due,
    explanation: explained(
      law,
      rule,
      start,
      due,
      [
        { from: start, to: start, as: 'start' },
        {
          from: LocalDate.addDays(start, 1),
          to: received,
          as: 'counted',
          counted: LocalDate.daysBetween(start, received),
        },
        ...(leftOut > 0
          ? [
              {
                from: LocalDate.addDays(received, 1),
                to: forwarded,
                as: 'paused' as const,
                name: 'with the wrong body',
              },
            ]
          : []),
        ...(leftOut > 0 && due > forwarded
          ? [
              {
                from: LocalDate.addDays(forwarded, 1),
                to: due,
                as: 'counted' as const,
                counted: LocalDate.daysBetween(start, due) - leftOut,
              },
            ]
          : []),
      ],
      [`Without the days with the wrong body the last day would have been ${unadjusted}.`],
    ),
  };
}

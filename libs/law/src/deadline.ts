import { assertNever, DomainError, Instant, LocalDate } from '@tipstaff/kernel';
import { chapter13Recipients } from './chapter-13-recipients';
import { chain } from './counting/chain';
import { explained, type Rule } from './counting/explained';
import { measure } from './counting/measure';
import { review } from './counting/review';
import { before, window } from './counting/working-day-limits';
import { type DeadlineAnswer, type DeadlineOptions } from './deadline-question';
import { type Law } from './law';
import { mustBeRuleId, ruleOf } from './statutory-rules.table';

/**
 * What a rule makes of a day: the answer of `tipstaff clock`, and what every worked example is
 * checked with. Pure.
 * @throws DomainError invalid-input for an unknown rule, a bad date, or an option the rule needs.
 */
export function deadlineOf(
  law: Law,
  ruleId: string,
  start: string,
  options: DeadlineOptions = {},
): DeadlineAnswer {
  const rule = ruleFor(ruleId);
  refuseUnusedOptions(rule, options);
  if (rule.calculation.kind === 'civil-day') return civilDay(law, rule, start, options);
  const day = LocalDate.parse(start);
  const applies = law.applies(rule.id, day);
  const answer = calculate(law, rule, day, options, applies);
  const duty = options.recipients && { duty: chapter13Recipients(options.recipients) };
  return { ...answer, ...duty, applies };
}

function ruleFor(text: string): Rule {
  const id = mustBeRuleId(text);
  return { ...ruleOf(id), id };
}

const optionsUsed: Readonly<
  Record<Rule['calculation']['kind'], readonly (keyof DeadlineOptions)[]>
> = {
  'last-day': [],
  chain: ['periods', 'completed', 'pauses', 'recipients'],
  window: [],
  before: [],
  display: [],
  review: ['wrongBody'],
  measure: ['until', 'pauses'],
  'civil-day': ['then', 'periods', 'completed', 'pauses', 'until', 'wrongBody'],
  recipients: ['recipients'],
  undated: [],
};

/** An option that changes nothing would be taken for one that was heeded. */
function refuseUnusedOptions({ id, calculation }: Rule, options: DeadlineOptions): void {
  const used = optionsUsed[calculation.kind];
  const unused = (Object.keys(options) as (keyof DeadlineOptions)[]).find(
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

function calculate(
  law: Law,
  rule: Rule,
  start: LocalDate,
  options: DeadlineOptions,
  applies: boolean,
): DeadlineAnswer {
  const { calculation } = rule;
  const calendar = law.calendarOf(rule.id);
  switch (calculation.kind) {
    case 'last-day':
      return lastDay(law, rule, start);
    case 'chain':
      return chain(law, rule, start, options, applies);
    case 'window':
      return window(law, rule, start, calculation, calendar);
    case 'before':
      return before(law, rule, start, calculation.workingDays, calendar);
    case 'display': {
      const earliest = LocalDate.addDays(start, calculation.days);
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
            counted: calculation.days,
          },
        ]),
      };
    }
    case 'measure':
      return measure(law, rule, start, options, calendar);
    case 'review':
      return review(law, rule, start, calculation.period, options, calendar);
    case 'undated':
      return { rule: rule.id, start, due: null };
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
      return assertNever(calculation);
  }
}

function civilDay(law: Law, rule: Rule, start: string, options: DeadlineOptions): DeadlineAnswer {
  const instant = Instant.parse(start);
  const date = Instant.londonDate(instant);
  const answer: DeadlineAnswer = {
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
    : { ...answer, then: deadlineOf(law, options.then, date, withoutThen(options)) };
}

function withoutThen({ then: _answered, ...options }: DeadlineOptions): DeadlineOptions {
  return options;
}

function lastDay(law: Law, rule: Rule, start: LocalDate): DeadlineAnswer {
  const explanation = law.explain(rule.id, start, []);
  return { rule: rule.id, start, due: explanation.last, explanation };
}

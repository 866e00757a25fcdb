import { assertNever } from '@tipstaff/kernel';
import { type Period, shapeLetters } from './period';
import { type Calculation } from './calculation';
import { type ReminderLadder } from './reminder-ladder';
import { type StatutoryRule } from './statutory-rule';

const periodWords: Readonly<Record<Period['shape'], string>> = {
  'working-days-after': 'working days, the first after the start is day 1',
  'working-days-beginning-with': 'working days, the start is day 1',
  'calendar-days-after':
    'days, the day after the start is day 1; not extended by weekends or holidays',
  'calendar-days-beginning-with': 'days, the start is day 1; not extended by weekends or holidays',
  'months-starting-with': 'months, the start is day 1',
  'end-of-following-day': 'day: the calendar day after the start, whatever day that is',
};

function periodInWords(period: Period): string {
  return `${period.count} ${periodWords[period.shape]} (shape ${shapeLetters[period.shape]})`;
}

/** How a rule counts, in one line. */
export function calculationInWords(calculation: Calculation): string {
  switch (calculation.kind) {
    case 'last-day':
      return `${periodInWords(calculation.period)}${calculation.repeats ? `; then each ${periodInWords(calculation.repeats)}` : ''}`;
    case 'chain':
      return `${periodInWords(calculation.period)}; then each ${periodInWords(calculation.repeats)}, from the day after the one before ended`;
    case 'window':
      return `not before the ${calculation.earliest}th and not after the ${calculation.latest}th working day after the start`;
    case 'before':
      return `at least ${calculation.workingDays} working days before`;
    case 'display':
      return `on show for at least ${calculation.days} days from the start; not a deadline`;
    case 'review':
      return `${periodInWords(calculation.period)}; days with the wrong body left out`;
    case 'measure':
      return 'working days from one day to another, the first not counting, gross and net of suspension';
    case 'civil-day':
      return 'the civil day in London at that moment';
    case 'recipients':
      return 'yields no day: who is told, and who decides';
    case 'undated':
      return 'yields no day: the law gives none';
    default:
      return assertNever(calculation);
  }
}

/** The days of a ladder in one line, first to last. */
export function ladderInWords({ rungs, again }: ReminderLadder): string {
  const days = rungs.map(({ at }) => at).join(', ');
  if (!again) return days;
  const { everyWorkingDays: n } = again;
  return `${days}, then every ${n === 1 ? 'working day' : `${n} working days`}`;
}

/** The rule for people, a line for each thing there is to know of it. */
export function ruleLines(rule: StatutoryRule): readonly string[] {
  const until = rule.inForceTo === null ? '' : ` to ${rule.inForceTo}`;
  return [
    `${rule.id}  ${rule.title}`,
    `Words: ${rule.words}.`,
    `Starts: ${rule.startsOn}.`,
    `Counts: ${calculationInWords(rule.calculation)}.`,
    `Calendar: ${rule.calendar}.`,
    `Duty: ${rule.duty}; holder: ${rule.dutyHolder}; recipients: ${rule.recipients.join(', ') || 'none'}.`,
    `Pauses: ${rule.pauses}.`,
    ...(rule.owed
      ? [`Next step: ${rule.owed.nextStep}`, `Reminded: ${ladderInWords(rule.owed.remind)}.`]
      : []),
    ...(rule.extendable
      ? [`May be extended: by ${rule.extendable.by}, ${rule.extendable.test}.`]
      : []),
    ...(rule.reducible ? [`May be reduced: by ${rule.reducible.by}.`] : []),
    `In force: from ${rule.inForceFrom}${until}.`,
    `Source: ${rule.source} (${rule.confidence}).`,
    ...(rule.settings ?? []).map(
      (setting) => `Setting ${setting.name}: ${setting.default} by default; ${setting.meaning}.`,
    ),
    ...rule.examples.map((example) => `Example ${example.id}: ${example.start}, ${example.note}.`),
  ];
}

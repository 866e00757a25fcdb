import { LocalDate } from '@tipstaff/kernel';
import { type ExplainedDays } from './period';
import { type ExplainedTarget, type Explanation } from './explanation';

const asWords: Record<ExplainedDays['as'], string> = {
  start: 'the day it runs from',
  counted: 'counted',
  weekend: 'weekend',
  holiday: 'bank holiday',
  paused: 'paused',
  'not-counted': 'not counted',
};

function span(days: ExplainedDays): string {
  return days.from === days.to
    ? LocalDate.inWords(days.from)
    : `${LocalDate.inWords(days.from)} to ${LocalDate.inWords(days.to)}`;
}

function how(days: ExplainedDays): string {
  const count = days.as === 'counted' && days.counted !== undefined ? ` (${days.counted})` : '';
  const name = days.name === undefined ? '' : `: ${days.name}`;
  return `${asWords[days.as]}${count}${name}`;
}

/** The explanation for people: the rule, the facts, each day classed, one line each. */
export function explanationLines(explanation: Explanation): readonly string[] {
  const { rule, title, words, source, confidence } = explanation;
  return [
    `${rule} ${title}: ${words}.`,
    `Source: ${source} (${confidence}).`,
    ...explanation.facts.map(
      (fact) =>
        `Fact${fact.number === null ? '' : ` ${fact.number}`}: ${fact.milestone} on ${LocalDate.inWords(fact.on)}.`,
    ),
    ...explanation.days.map((days) => `${span(days)}: ${how(days)}.`),
    ...(explanation.calendar === null ? [] : [`Calendar: ${explanation.calendar}.`]),
    ...explanation.notes,
    ...targetLines(explanation.target),
    ...explanation.wouldChange,
  ];
}

function targetLines(target: ExplainedTarget | null): readonly string[] {
  if (!target) return [];
  const { last, days, calendar } = target;
  if (last === null) return [`Local target: not known, the calendar ${calendar} does not reach.`];
  return [
    `Local target: ${LocalDate.inWords(last)} (calendar ${calendar}).`,
    ...days.map((run) => `Local target, ${span(run)}: ${how(run)}.`),
  ];
}

/** The explanation in one line, for lists and letters. */
export function explanationSentence(explanation: Explanation): string {
  const fact = explanation.facts.map((used) => `${used.milestone} ${used.on}`).join(', ');
  const passedOver = explanation.days
    .filter((days) => days.as === 'holiday')
    .map((days) => `${days.name} ${days.from}`);
  const weekends = explanation.days.filter((days) => days.as === 'weekend').length;
  const skipped = [
    ...(weekends > 0 ? [`${weekends} weekend day${weekends === 1 ? '' : 's'}`] : []),
    ...passedOver,
  ];
  const counting =
    explanation.last === null
      ? explanation.days
          .map((days) =>
            `${days.name ?? ''} ${days.from === days.to ? days.from : `${days.from} to ${days.to}`}`.trim(),
          )
          .join('; ')
      : `last day ${explanation.last}${formerlyInWords(explanation)}${adjustmentsInWords(explanation)}`;
  const notCounted = skipped.length > 0 ? `; not counted: ${skipped.join(', ')}` : '';
  return `${explanation.rule}: ${explanation.words}. From: ${fact}; ${counting}${notCounted}.`;
}

function formerlyInWords({ formerly = [] }: Explanation): string {
  return formerly
    .map(({ last, until, because }) => ` (until ${until} it was ${last}: ${because})`)
    .join('');
}

function adjustmentsInWords({ adjustments = [] }: Explanation): string {
  return adjustments.map(({ how, on }) => `, ${how} on ${on}`).join('');
}

import { LocalDate, placeName, plural } from '@tipstaff/kernel';
import { type ExplainedDays } from './period';
import { type ExplainedTarget, type Explanation, type FactUsed } from './explanation';

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

/** A milestone as people say it: `documents supplied`, never its slug. */
function labelOf(milestone: string): string {
  return milestone.replaceAll('-', ' ');
}

/** A fact that a date rests on, in words: `fact 3, documents supplied on Fri 20 September 2024`. */
export function factInWords({ milestone, on, number }: FactUsed): string {
  const which = number === null ? 'the fact' : `fact ${number}`;
  return `${which}, ${labelOf(milestone)} on ${LocalDate.inWords(on)}`;
}

function sentence(words: string): string {
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

/** The day that is day 1 of the count; none where nothing is counted to a last day. */
function firstCounted({ period, last, days }: Explanation): readonly LocalDate[] {
  const counted = days.find(({ as }) => as === 'counted');
  return period === null || last === null || !counted ? [] : [counted.from];
}

/** The explanation for people: the rule, the facts, each day classed, one line each. */
export function explanationLines(explanation: Explanation): readonly string[] {
  const { rule, title, words, source, confidence } = explanation;
  return [
    `${rule} ${title}: ${words}.`,
    `Source: ${source} (${confidence}).`,
    ...explanation.facts.map((fact) => `${sentence(factInWords(fact))}.`),
    ...firstCounted(explanation).map((day) => `First counted day: ${LocalDate.inWords(day)}.`),
    ...explanation.days.map((days) => `${span(days)}: ${how(days)}.`),
    ...(explanation.calendar === null
      ? []
      : [`Calendar: ${calendarInWords(explanation.calendar)}.`]),
    ...explanation.notes,
    ...targetLines(explanation.target),
    ...explanation.wouldChange,
  ];
}

/** `england-and-wales-2028.2+1` is `England and Wales, version 2028.2, with 1 added holiday`. */
function calendarInWords(id: string): string {
  const { of, version } = /^(?<of>[a-z-]+)-(?<version>\d{4}\.\d+)/.exec(id)?.groups ?? {};
  if (of === undefined || version === undefined) return id;
  const [, day] = /@(\d{4}-\d{2}-\d{2})/.exec(id) ?? [];
  const [, added] = /\+(\d+)/.exec(id) ?? [];
  const known =
    day === undefined ? '' : `, as known on ${LocalDate.inShortWords(LocalDate.parse(day))}`;
  const more = added === undefined ? '' : `, with ${plural(Number(added), 'added holiday')}`;
  return `${placeName(of)}, version ${version}${known}${more}`;
}

function targetLines(target: ExplainedTarget | null): readonly string[] {
  if (!target) return [];
  const { last, days } = target;
  const calendar = calendarInWords(target.calendar);
  if (last === null) return [`Local target: not known, the calendar (${calendar}) does not reach.`];
  return [
    `Local target: ${LocalDate.inWords(last)} (calendar: ${calendar}).`,
    ...days.map((run) => `Local target, ${span(run)}: ${how(run)}.`),
  ];
}

/** The explanation in one line, for lists and letters. */
export function explanationSentence(explanation: Explanation): string {
  const facts = explanation.facts.map(
    ({ milestone, on }) => `${labelOf(milestone)} on ${LocalDate.inWords(on)}`,
  );
  const passedOver = explanation.days
    .filter((days) => days.as === 'holiday')
    .map((days) => `${days.name} on ${LocalDate.inWords(days.from)}`);
  const weekends = explanation.days.filter((days) => days.as === 'weekend').length;
  const skipped = [...(weekends > 0 ? [plural(weekends, 'weekend day')] : []), ...passedOver];
  const counting =
    explanation.last === null
      ? explanation.days.map((days) => `${days.name ?? ''} ${span(days)}`.trim())
      : [
          [
            ...firstCounted(explanation).map(
              (day) => `first counted day ${LocalDate.inWords(day)}; `,
            ),
            `last day ${LocalDate.inWords(explanation.last)}`,
            formerlyInWords(explanation),
            adjustmentsInWords(explanation),
          ].join(''),
        ];
  // A date that is not known has nothing that is counted, and one that the law sets may rest on no fact.
  const said = [
    ...(facts.length > 0 ? [`from: ${facts.join(', ')}`] : []),
    ...counting,
    ...(skipped.length > 0 ? [`not counted: ${skipped.join(', ')}`] : []),
  ];
  const rule = `${explanation.rule}: ${explanation.words}.`;
  return said.length === 0 ? rule : `${rule} ${sentence(said.join('; '))}.`;
}

function formerlyInWords({ formerly = [] }: Explanation): string {
  return formerly
    .map(
      ({ last, until, because }) =>
        ` (until ${LocalDate.inWords(until)} it was ${LocalDate.inWords(last)}: ${because})`,
    )
    .join('');
}

function adjustmentsInWords({ adjustments = [] }: Explanation): string {
  return adjustments.map(({ how, on }) => `, ${how} on ${LocalDate.inWords(on)}`).join('');
}

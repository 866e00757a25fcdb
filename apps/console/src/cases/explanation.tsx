import { LocalDate } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { Details } from '../govuk/ports';
import { inWords } from '../pages/words';

export interface ExplainedDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly as: 'start' | 'counted' | 'weekend' | 'holiday' | 'paused' | 'not-counted';
  readonly name?: string;
  readonly counted?: number;
}

interface FactUsed {
  readonly milestone: string;
  readonly on: LocalDate;
  readonly number: number | null;
}

/** As the API's document leaves it open; `lines` says the same for people. */
export interface Explanation {
  readonly rule: string;
  readonly title: string;
  readonly words: string;
  readonly source: string;
  readonly confidence: string;
  readonly last: LocalDate | null;
  readonly days: readonly ExplainedDays[];
  readonly target: {
    readonly last: LocalDate | null;
    readonly days: readonly ExplainedDays[];
  } | null;
  readonly facts: readonly FactUsed[];
  readonly notes: readonly string[];
  readonly wouldChange: readonly string[];
  readonly lines: readonly string[];
}

/** Why a date is what it is, in the words of the rule: each run of days classed. */
export function ExplainedInShort({ of }: { readonly of: Explanation }): VNode {
  return (
    <>
      <p class="govuk-body">
        {of.rule}: {of.words}.
      </p>
      <p class="govuk-body">
        Source: {of.source} ({of.confidence}).
      </p>
      <ExplainedLines of={of} />
    </>
  );
}

/** As a list of dates has it, folded: the rule, the facts and each run of days, and the way to each day of it. */
export function ExplainThisDate(props: {
  readonly of: Pick<
    Explanation,
    'rule' | 'words' | 'source' | 'confidence' | 'days' | 'wouldChange'
  >;
  /** The whole in one sentence. */
  readonly why: string;
  readonly address: string;
  /** What tells this date from others of the page. */
  readonly about: string;
}): VNode {
  const { of, why, address, about } = props;
  return (
    <Details summaryText="Explain this date" classes="govuk-!-margin-bottom-0">
      <p class="govuk-body-s">{why}</p>
      <p class="govuk-body-s">
        {of.rule}: {of.words}. Source: {of.source} ({of.confidence}).
      </p>
      <ul class="govuk-list govuk-list--bullet govuk-body-s">
        {of.days.map(({ from, to, as, name }) => (
          <li>
            {LocalDate.inShortWords(from)}
            {to !== from && ` to ${LocalDate.inShortWords(to)}`}: {WORDS[as]}
            {name && `: ${name}`}
          </li>
        ))}
        {of.wouldChange.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <a class="govuk-link" href={address}>
        Each day of it, on a page of its own
        <span class="govuk-visually-hidden">: {about}</span>
      </a>
    </Details>
  );
}

/** What the first two of its lines do not say: those are the rule and its source. */
export function ExplainedLines({ of }: { readonly of: Explanation }): VNode {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {of.lines.slice(2).map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

const CLASSES: Readonly<Record<ExplainedDays['as'], string>> = {
  start: 'app-calendar__start',
  counted: 'app-calendar__counted',
  weekend: 'app-calendar__off',
  holiday: 'app-calendar__off',
  paused: 'app-calendar__off',
  'not-counted': 'app-calendar__off',
};
const WORDS: Readonly<Record<ExplainedDays['as'], string>> = {
  start: 'Runs from here',
  counted: 'Counted',
  weekend: 'Weekend',
  holiday: 'Bank holiday',
  paused: 'Paused',
  'not-counted': 'Not counted',
};

interface ClassedDay {
  readonly day: LocalDate;
  readonly run: ExplainedDays;
}

/** More would be a wall: of a year of days the runs say it better. */
const MOST_DAYS = 140;

function classed(runs: readonly ExplainedDays[]): readonly ClassedDay[] {
  return runs.flatMap((run) => {
    const length = LocalDate.daysBetween(run.from, run.to) + 1;
    return Array.from({ length }, (_, at) => ({ day: LocalDate.addDays(run.from, at), run }));
  });
}

/** The days of the count as weeks, each with what it is; null where there are too many, or none. */
export function CalendarOf(props: {
  readonly days: readonly ExplainedDays[];
  readonly last: LocalDate | null;
  readonly caption: string;
}): VNode | null {
  const { days, last, caption } = props;
  const all = classed(days);
  const [first] = all;
  if (first === undefined || all.length > MOST_DAYS) return null;
  const byDay = new Map(all.map((one) => [one.day, one]));
  const end = all.map(({ day }) => day).reduce((a, b) => LocalDate.max(a, b));
  const monday = LocalDate.addDays(first.day, 1 - isoWeekday(first.day));
  const weeks = Math.floor(LocalDate.daysBetween(monday, end) / 7) + 1;
  const dayAt = (week: number, at: number): LocalDate => LocalDate.addDays(monday, week * 7 + at);
  return (
    <div class="app-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="govuk-table app-calendar app-calendar--weeks">
        <caption class="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead>
          <tr>
            {['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
              (name) => (
                <th scope="col">{name}</th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: weeks }, (_, week) => (
            <tr>
              {Array.from({ length: 7 }, (__, at) => {
                const day = dayAt(week, at);
                return <DayCell day={day} run={byDay.get(day)?.run} isLast={day === last} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Monday is 1. */
const isoWeekday = (day: LocalDate): number =>
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].indexOf(
    LocalDate.weekdayName(day),
  ) + 1;

function DayCell(props: {
  readonly day: LocalDate;
  readonly run: ExplainedDays | undefined;
  readonly isLast: boolean;
}): VNode {
  const { day, run, isLast } = props;
  if (run === undefined) return <td />;
  return (
    <td class={isLast ? `${CLASSES[run.as]} app-calendar__due` : CLASSES[run.as]}>
      <strong>{LocalDate.inWords(day)}</strong>
      {WORDS[run.as]}
      {run.name ? `: ${run.name}` : ''}
      {isLast ? '. Last day' : ''}
    </td>
  );
}

/** The facts that a date rests on, each with the place on the page of the case. */
export function FactsUsed(props: {
  readonly facts: readonly FactUsed[];
  readonly address: string;
}): VNode {
  const { facts, address } = props;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {facts.map(({ milestone, on, number }) => (
        <li>
          {number === null ? (
            inWords(milestone)
          ) : (
            <a class="govuk-link" href={`${address}#fact-${number}`}>
              {inWords(milestone)}
            </a>
          )}
          , <time dateTime={on}>{LocalDate.inWords(on)}</time>
        </li>
      ))}
    </ul>
  );
}

import { LocalDate } from '@tipstaff/kernel';
import { type CalendarVersion } from './calendar/calendar-version';
import { presentCalendars } from './law';
import { ladderInWords, calculationInWords } from './rule-text';
import { type StatutoryRule } from './statutory-rule';
import { mustBeRuleId, ruleOf, statutoryRules } from './statutory-rules.table';

/** The table and the calendars as a document that a force solicitor can sign off row by row. */
export function lawDocument(): string {
  const rules = Object.keys(statutoryRules).map((id) => ruleOf(mustBeRuleId(id)));
  return [
    '# The law as Tipstaff reads it',
    '',
    'Made from the tables in `libs/law/src/rules/` and `libs/law/src/calendar/` by',
    '`npm run -s tipstaff -- law list --markdown`; a test fails when the two differ. Days are civil days in',
    'Europe/London. "Source" says where the rule stands and how sure that is. Not legal advice.',
    '',
    '| Rule | Title | Duty | Counts |',
    '|---|---|---|---|',
    ...rules.map(({ id, title, duty, calculation }) =>
      row([`[${id}](#${anchor(id)})`, title, duty, calculationInWords(calculation)]),
    ),
    '',
    ...rules.flatMap(ruleSection),
    '## Calendars',
    '',
    ...Object.values(presentCalendars).flatMap(calendarSection),
  ].join('\n');
}

function anchor(id: string): string {
  return id.toLowerCase();
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function sentence(words: string): string {
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

function ruleSection(rule: StatutoryRule): readonly string[] {
  const until = rule.inForceTo === null ? '' : ` to ${rule.inForceTo}`;
  return [
    `## ${rule.id}`,
    '',
    `**${rule.title}.** ${sentence(rule.words)}.`,
    '',
    '| | |',
    '|---|---|',
    row(['Starts', rule.startsOn]),
    row(['Counts', calculationInWords(rule.calculation)]),
    row(['Calendar', rule.calendar]),
    row(['Duty', rule.duty]),
    row(['Duty holder', rule.dutyHolder]),
    row(['Recipients', rule.recipients.join(', ') || 'none']),
    row(['Pauses', rule.pauses]),
    row(['In force', `from ${rule.inForceFrom}${until}`]),
    row(['Source', `${rule.source} (${rule.confidence})`]),
    ...(rule.owed
      ? [
          row(['Next step', sentence(rule.owed.nextStep)]),
          row(['Reminded', ladderInWords(rule.owed.remind)]),
        ]
      : []),
    ...(rule.owed?.heldFromModel
      ? [row(['Held by the policing body', `from complaints model ${rule.owed.heldFromModel}`])]
      : []),
    ...(rule.extendable
      ? [row(['Extended', `by ${rule.extendable.by}: ${rule.extendable.test}`])]
      : []),
    ...(rule.reducible ? [row(['Reduced', `by ${rule.reducible.by}`])] : []),
    ...(rule.changedBy ?? []).map((words) => row(['Moved by', words])),
    ...(rule.settings ?? []).map((setting) =>
      row(['Setting', `\`${setting.name}\`, ${setting.default} by default: ${setting.meaning}`]),
    ),
    '',
    ...(rule.examples.length === 0
      ? []
      : ['| Example | From | Gives | Note |', '|---|---|---|---|']),
    ...rule.examples.map(({ id, start, options, expect, note }) => {
      const asked = options === undefined ? '' : ` ${JSON.stringify(options)}`;
      return row([id, `${start}${asked}`, JSON.stringify(expect), note]);
    }),
    '',
    'Signed off by: ____________________ on: ____________',
    '',
  ];
}

function calendarSection(calendar: CalendarVersion): readonly string[] {
  return [
    `### ${calendar.id}`,
    '',
    `${calendar.title}. Source: ${calendar.source}. Beyond these years no working day is counted.`,
    '',
    '| Day | Holiday | Known late |',
    '|---|---|---|',
    ...Object.entries(calendar.holidays).flatMap(([year, days]) =>
      Object.entries(days)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([monthDay, name]) => {
          const date = LocalDate.parse(`${year}-${monthDay}`);
          const knownOn = calendar.knownLate[date];
          return row([LocalDate.inWords(date), name, knownOn === undefined ? '' : `on ${knownOn}`]);
        }),
    ),
    '',
  ];
}

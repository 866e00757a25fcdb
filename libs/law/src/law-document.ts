import { assertNever, LocalDate, plural } from '@tipstaff/kernel';
import { type Calculation } from './calculation';
import { type CalendarVersion } from './calendar/calendar-version';
import { presentCalendars } from './law';
import { periodInWords } from './period';
import { regimes } from './regime';
import { type ReminderLadder } from './rules/reminder-ladders.table';
import { type StatutoryRule } from './statutory-rule';
import { mustBeRuleId, ruleOf, statutoryRules } from './statutory-rules.table';

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
      return `on show for at least ${plural(calculation.days, 'day')} from the start; not a deadline`;
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

const recipientLabels: Readonly<Record<string, string>> = {
  lpb: 'local policing body',
  dg: 'Director General of the IOPC',
  'chief-officer': 'chief officer',
  'interested-person': 'interested person',
};

const dutyLabels: Readonly<Record<StatutoryRule['duty'], string>> = {
  statutory: 'statutory',
  'local-target': 'local target',
  'after-period': 'owed after a period, without a date',
  inbound: 'owed to the force by another',
  reading: 'a reading of other rules',
};

const calendarLabels: Readonly<Record<StatutoryRule['calendar'], string>> = {
  'england-and-wales': 'England and Wales',
  'united-kingdom': 'any part of the United Kingdom',
};

function recipientsInWords({ recipients }: StatutoryRule): string {
  return recipients.map((one) => recipientLabels[one] ?? one).join(', ') || 'none';
}

/** `before-20` as `20 before`: a rung in working days from the day that it is about. */
function rungInWords(at: string): string {
  const [when = '', days] = at.split('-');
  return at === 'on-the-day' ? 'on the day' : `${days} ${when}`;
}

/** The days of a ladder in one line, first to last. */
function ladderInWords({ rungs, again }: ReminderLadder): string {
  const days = rungs.map(({ at }) => rungInWords(at)).join(', ');
  if (!again) return `working days from it: ${days}`;
  const { everyWorkingDays: n } = again;
  return `working days from it: ${days}; then every ${n === 1 ? 'working day' : `${n} working days`}`;
}

/** The rule for people, a line for each thing there is to know of it. */
export function ruleLines(rule: StatutoryRule): readonly string[] {
  const until = rule.inForceTo === null ? '' : ` to ${rule.inForceTo}`;
  return [
    `${rule.id}  ${rule.title}`,
    `Words: ${rule.words}.`,
    `Starts: ${rule.startsOn}.`,
    `Counts: ${calculationInWords(rule.calculation)}.`,
    `Calendar: ${calendarLabels[rule.calendar]}.`,
    `Duty: ${dutyLabels[rule.duty]}; holder: ${rule.dutyHolder}; recipients: ${recipientsInWords(rule)}.`,
    `Pauses: ${rule.pauses}.`,
    ...(rule.owed
      ? [`Next step: ${rule.owed.nextStep}`, `Reminded: ${ladderInWords(rule.owed.remind)}.`]
      : []),
    ...(rule.extendable
      ? [`May be extended: by ${rule.extendable.by}, ${rule.extendable.test}.`]
      : []),
    ...(rule.reducible ? [`May be reduced: by ${rule.reducible.by}.`] : []),
    ...(rule.offByDefault === undefined ? [] : [`Off by default: ${rule.offByDefault}.`]),
    `In force: from ${rule.inForceFrom}${until}.`,
    `Source: ${rule.source} (${rule.confidence}).`,
    ...(rule.settings ?? []).map(
      (setting) => `Setting ${setting.name}: ${setting.default} by default; ${setting.meaning}.`,
    ),
    ...rule.examples.map((example) => `Example ${example.id}: ${example.start}, ${example.note}.`),
  ];
}

/** The table and the calendars as a document that a force solicitor can sign off row by row. */
export function lawDocument(): string {
  const rules = Object.keys(statutoryRules).map((id) => ruleOf(mustBeRuleId(id)));
  return [
    '# The law as Tipstaff reads it',
    '',
    'Made from the tables in `libs/law/src/rules/` and `libs/law/src/calendar/` by',
    '`npm run -s tipstaff -- law list --markdown`; a test fails when the two differ. Days are civil days in',
    'Europe/London. "Source" says where the rule stands, "How sure" whether that text was read. Not legal advice.',
    '',
    '| Rule | Title | Duty | Counts | How sure |',
    '|---|---|---|---|---|',
    ...rules.map(({ id, title, duty, calculation, confidence }) =>
      row([
        `[${id}](#${anchor(id)})`,
        title,
        dutyLabels[duty],
        calculationInWords(calculation),
        confidence,
      ]),
    ),
    '',
    ...rules.flatMap(ruleSection),
    '## Regimes',
    '',
    'A matter stands under the rules of the day on which it was made or came to attention (SI 2020/2 reg. 2(2)(a);',
    'SI 2025/558 regs. 64(1)(a) and 66(1)(a); of proceedings that of the allegation, never of the referral). A later',
    'one about a matter that is still being handled stays under the rules of the earlier (64(1)(b), 66(1)(b)). A',
    'determination under section 13B or a direction under section 28A of the Police Reform Act 2002 overrides both',
    '(64(2), 66(2); SI 2020/2 reg. 2(3)). The changes about former officers apply where no notice under reg. 30 or 51',
    'was given before 28 May 2025 (64(3)). Of SI 2020/4 reg. 3 and of SI 2024/521 the like rule could not be read: the',
    'same test is taken.',
    '',
    '| Regime | From | What | Source |',
    '|---|---|---|---|',
    ...regimes.map(({ id, title, from, source }) =>
      row([id, LocalDate.inWords(from), title, source]),
    ),
    '',
    'Signed off by: ____________________ on: ____________',
    '',
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
    row(['Calendar', calendarLabels[rule.calendar]]),
    row(['Duty', dutyLabels[rule.duty]]),
    row(['Duty holder', rule.dutyHolder]),
    row(['Recipients', recipientsInWords(rule)]),
    row(['Pauses', rule.pauses]),
    row(['In force', `from ${LocalDate.inWords(rule.inForceFrom)}${until}`]),
    row(['Source', rule.source]),
    row(['How sure', rule.confidence]),
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
    ...(rule.offByDefault === undefined
      ? []
      : [
          row([
            'Off by default',
            `${rule.offByDefault}. On where \`optionalRules\` (TIPSTAFF_OPTIONAL_RULES) names it`,
          ]),
        ]),
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

import { LocalDate } from '@tipstaff/kernel';
import {
  type DeadlineAnswer,
  deadlineOf,
  type DeadlineOptions,
  explanationLines,
} from '@tipstaff/law';
import { type Arguments } from '../arguments';
import { type Command } from '../command';
import { lawOfEnvironment } from '../services-of-environment';

/** Needs no database: a rule, a day, and what else was asked. */
export const clockCommand: Command = {
  name: 'clock',
  summary: 'Says what a rule makes of a day, and why, each day classed',
  operands: [
    { name: 'RULE', help: 'the rule, for example R-PM-2 (tipstaff law list)', required: true },
    { name: 'START', help: 'the day it starts, or a moment for R-TIME-1', required: true },
  ],
  options: [
    { name: 'then', kind: 'text', help: 'the rule to apply to the civil day of a moment' },
    { name: 'periods', kind: 'count', help: 'how many periods of a chain' },
    { name: 'completed', kind: 'date', help: 'the day the investigation was completed' },
    { name: 'until', kind: 'date', help: 'the day to which a measure counts' },
    { name: 'pause', kind: 'span', many: true, help: 'a suspended span; may be given again' },
    { name: 'wrong-body', kind: 'span', help: 'received by the wrong body, and forwarded' },
    { name: 'json', kind: 'flag', help: 'the answer as JSON' },
  ],
  notes: [
    'For example: tipstaff clock R-C13-2 2023-03-15 --periods 4',
    '             tipstaff clock R-PM-5 2024-01-08 --until 2024-05-10 --pause 2024-02-05/2024-04-08',
  ],
  async run({ arguments: given, terminal }) {
    const law = lawOfEnvironment();
    const answer = deadlineOf(law, given.operand(0), given.operand(1), optionsOf(given));
    await terminal.out(
      given.has('json') ? JSON.stringify(answer, null, 2) : answerLines(answer).join('\n'),
    );
    return 0;
  },
};

function optionsOf(given: Arguments): DeadlineOptions {
  const count = given.optionalCount('periods');
  const wrongBody = given.optionalText('wrong-body');
  const pauses = given.texts('pause').map(spanOf);
  const text = (name: string) => given.optionalText(name);
  return {
    ...(count === null ? {} : { periods: count }),
    ...(text('completed') === null ? {} : { completed: given.date('completed') }),
    ...(text('until') === null ? {} : { until: given.date('until') }),
    ...(text('then') === null ? {} : { then: given.text('then') }),
    ...(pauses.length === 0 ? {} : { pauses }),
    ...(wrongBody === null ? {} : { wrongBody: spanOf(wrongBody) }),
  };
}

function spanOf(text: string): { from: string; to: string | null } {
  const [from = '', to = ''] = text.split('/');
  return { from, to: to === '' ? null : to };
}

function day(date: LocalDate): string {
  return LocalDate.inWords(date);
}

/** What the answer holds, the dates first, then why. */
function answerLines(answer: DeadlineAnswer): readonly string[] {
  const { due, alternative, earliest, latest, date, unadjusted, treatedAsMade, inTime } = answer;
  return [
    ...(answer.applies === false ? ['The rule does not apply to what began on that day.'] : []),
    ...(date === undefined ? [] : [`Civil day in London: ${day(date)}`]),
    ...(due === undefined || due === null ? [] : [`Last day: ${day(due)}`]),
    ...(unadjusted === undefined || unadjusted === due ? [] : [`Unadjusted: ${day(unadjusted)}`]),
    ...(alternative === undefined ? [] : [`On the other reading: ${day(alternative)}`]),
    ...(earliest === undefined ? [] : [`Earliest: ${day(earliest)}`]),
    ...(latest === undefined ? [] : [`Latest: ${day(latest)}`]),
    ...(treatedAsMade
      ? [`Treated as made: ${day(treatedAsMade)}, ${inTime === true ? 'in time' : 'out of time'}`]
      : []),
    ...(answer.gross === undefined
      ? []
      : [`Working days: ${answer.net} net, ${answer.gross} gross`]),
    ...(answer.reportsOwed === undefined ? [] : [`Reports owed: ${answer.reportsOwed}`]),
    ...(answer.periods ?? []).map(
      (period) =>
        `Period ${period.n}: ${day(period.from)} to ${day(period.to)}; the duty arises on ${day(period.dutyArises)}${period.owed === true ? ' (a report is owed)' : ''}`,
    ),
    ...(answer.explanation ? ['', ...explanationLines(answer.explanation)] : []),
    ...(answer.then ? ['', ...answerLines(answer.then)] : []),
  ];
}

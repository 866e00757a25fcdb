import {
  lawDocument,
  mustBeRuleId,
  calculationInWords,
  ruleLines,
  ruleOf,
  statutoryRules,
} from '@tipstaff/law';
import { type Command } from '../command';
import { textTable } from '../terminal';
import { misused } from '../arguments';

/** Needs no database: the table of rules, for people. */
export const lawCommand: Command = {
  name: 'law',
  summary: 'Lists the rules that yield days, or shows one with its source and examples',
  operands: [
    { name: 'list|show', help: 'list them all, or show one', required: true },
    { name: 'RULE', help: 'the rule to show, for example R-BAR-1', required: false },
  ],
  options: [
    { name: 'json', kind: 'flag', help: 'the rows as JSON' },
    { name: 'markdown', kind: 'flag', help: 'the whole table as a document to sign off' },
  ],
  notes: ['For example: tipstaff law list', '             tipstaff law show R-BAR-1'],
  async run({ arguments: given, terminal }) {
    const [what, rule = ''] = given.operands;
    if (what === 'show') {
      if (rule === '') throw misused('RULE is missing: tipstaff law show R-BAR-1, for example.');
      const row = ruleOf(mustBeRuleId(rule));
      await terminal.out(
        given.has('json') ? JSON.stringify(row, null, 2) : ruleLines(row).join('\n'),
      );
      return 0;
    }
    if (what !== 'list' || rule !== '') {
      throw misused(
        `tipstaff law does not know "${given.operands.join(' ')}": write list, or show RULE.`,
      );
    }
    if (given.has('markdown')) {
      await terminal.out(lawDocument());
      return 0;
    }
    const rows = Object.values(statutoryRules);
    await terminal.out(given.has('json') ? JSON.stringify(rows, null, 2) : listed());
    return 0;
  },
};

function listed(): string {
  const rows = Object.keys(statutoryRules).map((id) => ruleOf(mustBeRuleId(id)));
  return textTable(
    ['Rule', 'Title', 'Duty', 'Counts'],
    rows.map((rule) => [rule.id, rule.title, rule.duty, calculationInWords(rule.calculation)]),
  ).join('\n');
}

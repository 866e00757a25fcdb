import { LocalDate } from '@tipstaff/kernel';
import { Law } from './law';
import { ruleOf, type RuleId, statutoryRules } from './statutory-rules.table';
import { type WorkedExample } from './statutory-rule';

const law = new Law();
const ids = Object.keys(statutoryRules) as RuleId[];

/** The last days the rule yields: one, or as many of the chain as the example names. */
function lastDays(rule: RuleId, { start, last }: WorkedExample): readonly LocalDate[] {
  const from = LocalDate.parse(start);
  if (typeof last === 'string') return [law.lastDay(rule, from)];
  const until = LocalDate.parse(last.at(-1) ?? start);
  return law.chain(rule, from, until).map(({ to }) => to);
}

describe.each(ids)('%s', (id) => {
  const rule = ruleOf(id);

  it.each(rule.examples.map((example) => [example.id, example.note, example] as const))(
    '%s: %s',
    (_id, _note, example) => {
      const expected = typeof example.last === 'string' ? [example.last] : example.last;
      expect(lastDays(id, example)).toEqual(expected);
    },
  );

  it('names itself, its words, its source and who owes it, and has a worked example', () => {
    expect(rule.id).toBe(id);
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const text of [rule.title, rule.words, rule.startsOn, rule.source, rule.dutyHolder]) {
      expect(text.trim()).not.toBe('');
    }
  });

  it('says its number in its words', () => {
    const { count } = rule.period;
    const inWords = count === 28 ? 'four weeks' : `${count} `;
    expect(rule.words).toContain(inWords);
  });
});

it('a rule applies to what began on or after its commencement, 1 February 2020 (PV-24)', () => {
  expect(law.applies('R-C13-2', LocalDate.of(2020, 1, 31))).toBe(false);
  expect(law.applies('R-C13-2', LocalDate.of(2020, 2, 1))).toBe(true);
});

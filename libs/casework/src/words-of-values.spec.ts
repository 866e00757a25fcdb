import { caseTypeDefinitions } from './case-types';
import { wordsOfValue } from './value-rule';

const rules = Object.values(caseTypeDefinitions).flatMap(({ type, milestones }) =>
  Object.entries(milestones).flatMap(([milestone, { value, fields = {} }]) => [
    { of: `${type} ${milestone}`, rule: value },
    ...Object.entries(fields).map(([name, field]) => ({
      of: `${type} ${milestone} ${name}`,
      rule: field.value,
    })),
  ]),
);
const choices = rules.flatMap(({ of, rule }) => ('words' in rule ? [{ of, rule }] : []));

function wordsOf(type: keyof typeof caseTypeDefinitions, milestone: string, value: string) {
  const found = caseTypeDefinitions[type].milestones[milestone];
  if (!found) throw new Error(`There is no milestone ${milestone}.`);
  return wordsOfValue(found.value, value);
}

describe('the words of a value', () => {
  it.each([
    ['complaint', 'handling', 'schedule-3', 'Under Schedule 3'],
    ['proceeding', 'outcome', 'final-written-warning', 'Final written warning'],
    ['complaint', 'review-requested', 'lpb', 'Local policing body'],
    ['policing-body', 'complaints-model', '2', 'Model 2: initial contact and recording as well'],
  ] as const)('of %s, %s, %s are %s', (type, milestone, value, title) => {
    expect(wordsOf(type, milestone, value).title).toBe(title);
  });

  it('say what a person has to know to choose it', () => {
    expect(wordsOf('proceeding', 'outcome', 'would-have-been-dismissed').hint).toBe(
      'Of one who left the service before.',
    );
  });

  it('are the value itself where it is none of a choice, whatever it is called', () => {
    expect(wordsOf('proceeding', 'outcome', 'constructor')).toEqual({ title: 'constructor' });
    expect(wordsOfValue({ kind: 'date' }, '2024-01-01')).toEqual({ title: '2024-01-01' });
  });

  it('stand in the table where each value is defined, and are no letters or codes', () => {
    expect(choices.flatMap(({ rule }) => rule.options).length).toBeGreaterThan(200);
    for (const { of, rule } of choices) {
      for (const value of rule.options) {
        expect([of, value, wordsOfValue(rule, value).title]).toEqual([
          ...[of, value],
          expect.stringMatching(/^(?!(Dg|Lpb|Iopc|Opcc|\d)$)[A-Z][^_]+$/),
        ]);
      }
    }
  });

  it('differ between the values of one choice', () => {
    for (const { rule } of choices) {
      const titles = rule.options.map((value) => wordsOfValue(rule, value).title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

import { LocalDate } from '@tipstaff/kernel';
import { deadlineOf } from './deadline';
import { defaultLawSettings, Law } from './law';
import { type Calculation } from './calculation';
import { ruleLines } from './law-document';
import { mustBeRuleId, type RuleId, ruleOf, statutoryRules } from './statutory-rules.table';

const law = new Law();
const ids = Object.keys(statutoryRules) as RuleId[];

const spelledOut: Readonly<Record<number, string>> = {
  1: 'the day following',
  20: 'twentieth',
  28: 'four weeks',
};

/** The numbers that a rule's words must hold; a chain's are in R-C13-2, which the others read. */
function numbersOf(calculation: Calculation): readonly number[] {
  switch (calculation.kind) {
    case 'last-day':
      return [calculation.period.count];
    case 'window':
      return [calculation.earliest, calculation.latest];
    case 'before':
      return [calculation.workingDays];
    case 'display':
      return [calculation.days];
    default:
      return [];
  }
}

describe.each(ids)('%s', (id) => {
  const rule = ruleOf(id);

  it.each(rule.examples.map((example) => [example.id, example.note, example] as const))(
    '%s: %s',
    (_id, _note, { start, options, expect: expected }) => {
      const answer = deadlineOf(law, id, start, options);
      expect(answer).toMatchObject(expected);
      // toMatchObject lets a longer list pass; a chain has exactly the periods it should have.
      for (const list of ['periods'] as const) {
        const wanted = expected[list];
        if (Array.isArray(wanted)) expect(answer[list]).toHaveLength(wanted.length);
      }
    },
  );

  it('names itself, its words, its source and who owes it, and has a worked example', () => {
    expect(rule.id).toBe(id);
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const text of [rule.title, rule.words, rule.startsOn, rule.source, rule.dutyHolder]) {
      expect(text.trim()).not.toBe('');
    }
  });

  it('says who may extend it, and on what ground, where its words let it be extended', () => {
    const isSaid = /may extend|extendable|may be extended/.test(rule.words);
    if (isSaid) expect(rule.extendable).toBeDefined();
    for (const text of [rule.extendable?.by, rule.extendable?.test, rule.reducible?.by]) {
      expect(text?.trim()).not.toBe('');
    }
  });

  it('says its numbers in its words', () => {
    for (const count of numbersOf(rule.calculation)) {
      const said = [`${count} `, spelledOut[count] ?? `${count} `];
      expect(said.some((number) => rule.words.includes(number))).toBe(true);
    }
  });
});

it('a rule applies to what began on or after its commencement, 1 February 2020 (PV-24)', () => {
  expect(law.applies('R-C13-2', LocalDate.of(2020, 1, 31))).toBe(false);
  expect(law.applies('R-C13-2', LocalDate.of(2020, 2, 1))).toBe(true);
});

it('R-TIME-6: the periods of Parts 4 and 5 of SI 2020/4 with a last day may be reduced by agreement', () => {
  expect(ids.filter((id) => ruleOf(id).reducible)).toEqual([
    'R-CON-4b',
    'R-CON-6',
    'R-CON-6b',
    'R-CON-7',
    'R-CON-8',
    'R-CON-8b',
    'R-CON-9',
    'R-CON-9b',
    'R-CON-10',
    'R-CON-10b',
    'R-CON-11',
    'R-CON-13',
    'R-CON-14',
    'R-CON-16',
    'R-CON-17',
    'R-CON-23',
    'R-CON-24',
  ]);
  for (const id of ['R-CON-6b', 'R-CON-13', 'R-CON-14', 'R-CON-17'] as const) {
    expect(ruleOf(id).reducible?.by).toMatch(/Director General where presenting.*reg\. 48\)$/);
  }
  // Regulation 52 gives nobody a power to extend the window of an accelerated hearing.
  expect(ruleOf('R-CON-14')).not.toHaveProperty('extendable');
  expect(ruleLines(ruleOf('R-CON-11'))).toEqual(
    expect.arrayContaining([
      'May be extended: by chair, in the interests of justice.',
      expect.stringMatching(/^May be reduced: by agreement of .* \(reg\. 22\)\.$/),
    ]),
  );
});

it('what could not be read is off by default and says so; a force may switch it on, and nothing else', () => {
  const off = ids.filter((id) => ruleOf(id).offByDefault !== undefined);
  expect(off).toEqual([
    'R-CON-6b',
    'R-CON-10b',
    'R-CON-21',
    'R-CON-21b',
    'R-CON-22b',
    'R-CON-23',
    'R-CON-24',
  ]);
  for (const id of off) {
    expect([id, ruleOf(id).offByDefault]).toEqual([
      id,
      expect.stringMatching(/not be read|confirmed/),
    ]);
    expect(law.isOn(id)).toBe(false);
    const on = new Law({ ...defaultLawSettings, optionalRules: [id] });
    expect(on.isOn(id)).toBe(true);
    expect(law.explain(id, LocalDate.of(2024, 5, 2), []).notes.at(-1)).toMatch(/^No case owes it/);
    expect(on.explain(id, LocalDate.of(2024, 5, 2), []).notes.at(-1)).toMatch(/^Owed by local/);
  }
  const wrong = (rule: string) => () => new Law({ ...defaultLawSettings, optionalRules: [rule] });
  expect(wrong('R-KI-2')).toThrow(/R-KI-2 is owed by law and is always on/);
  expect(wrong('R-XX-1')).toThrow(/not a rule that yields a day/);
});

it('an unknown rule is refused, with the rules there are', () => {
  expect(() => mustBeRuleId('R-XX-1')).toThrow(
    /"R-XX-1" is not a rule that yields a day: use one of .*R-BAR-1/,
  );
});

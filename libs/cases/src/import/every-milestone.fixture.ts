import {
  type CaseType,
  caseTypeDefinitions,
  defaultVocabularies,
  factFaults,
  factsOfAllocation,
  type MilestoneRule,
  type NewFact,
  type ValueRule,
  violationsAfter,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';

/** A possible history: facts with every field that their milestones have, a day apart. */
export type ExampleHistory = readonly NewFact[];

const BEGINS = LocalDate.of(2024, 2, 1);
/** Days between two facts: the next day, and so much later that whatever has to last has lasted. */
const GAPS = [1, 40] as const;
const PERSON = 'OFF-0123';
const OTHER = 'OFF-0124';
const MOST_CHOICES = 6;

/**
 * Histories that hold every milestone of the type between them, made from nothing but what the registry says of
 * each: one is the next by a milestone that can follow it.
 */
export function historiesOf(type: CaseType): {
  readonly histories: readonly ExampleHistory[];
  /** Milestones that follow none of them. */
  readonly missing: readonly string[];
} {
  const { milestones, opensWith } = caseTypeDefinitions[type];
  const missing = new Set(Object.keys(milestones));
  const histories: ExampleHistory[] = [[]];
  /** The first that holds each milestone. */
  const kept: ExampleHistory[] = [];
  /** One by one: most of those who ask need the first alone. */
  function* next(
    milestone: string,
    before: ExampleHistory,
    isWhole = true,
  ): Generator<ExampleHistory> {
    const last = before.at(-1)?.on ?? BEGINS;
    const rule = milestones[milestone];
    const history = written(before);
    for (const gap of GAPS) {
      for (const fact of examplesOf(milestone, rule, LocalDate.addDays(last, gap), isWhole)) {
        if (factFaults(type, fact, 'api').length > 0) continue;
        if (violationsAfter(type, history, [fact]).length === 0) yield [...before, fact];
      }
    }
  }
  const add = (milestone: string, found: readonly ExampleHistory[]): boolean => {
    const [first] = found;
    if (first === undefined) return false;
    histories.push(...found);
    if (missing.delete(milestone)) kept.push(first);
    return true;
  };
  /** The first that the milestone can follow. */
  const extend = (milestone: string): boolean =>
    [...histories].some((before) => add(milestone, firstOf(next(milestone, before))));
  /** With each value that there is, or without what may be left out: what can follow may depend on it. */
  const extendInEveryWay = (milestone: string, isWhole: boolean): boolean =>
    [...histories].some((before) => add(milestone, [...next(milestone, before, isWhole)]));
  /** After what two histories hold. */
  const join = (milestone: string): boolean =>
    [...histories].some((one) =>
      [...histories].some((other) => {
        const both = joined(one, other);
        return both !== null && add(milestone, firstOf(next(milestone, both)));
      }),
    );
  const order = [...new Set([opensWith, ...missing])];
  const ways = [
    () => [...missing].filter(join),
    () => order.filter((one) => extendInEveryWay(one, true)),
    () => [...missing].filter(join),
    () => order.filter((one) => extendInEveryWay(one, false)),
    () => [...missing].filter(join),
  ];
  while (missing.size > 0) {
    const found = order.filter((one) => missing.has(one) && extend(one));
    if (found.length > 0) continue;
    const way = ways.shift();
    if (!way) break;
    way();
  }
  const isBegun = (one: ExampleHistory): boolean =>
    kept.some((other) => other.length > one.length && one.every((fact, at) => fact === other[at]));
  return { histories: kept.filter((one) => !isBegun(one)), missing: [...missing] };
}

function firstOf(histories: Iterable<ExampleHistory>): readonly ExampleHistory[] {
  for (const history of histories) return [history];
  return [];
}

/** Who can be given a case of a force: the people of the examples, and a team of each. */
export const exampleDirectory = [PERSON, OTHER].map((person) => ({ person, team: teamOf(person) }));

/** The unit that they name. */
export const exampleUnit = OTHER;

function teamOf(person: string): string {
  return person.replace('OFF', 'TEAM');
}

/** The examples give a case to one reference in every role; as a team, a case has a team. */
export function toTeams(fact: NewFact): NewFact {
  const isTeam = factsOfAllocation.includes(fact.milestone) && fact.value === 'team';
  return isTeam && fact.person !== null ? { ...fact, person: teamOf(fact.person) } : fact;
}

/** A reference that the type allows, another for each number. */
export function exampleReference(
  type: CaseType,
  [opening]: ExampleHistory,
  number: number,
): string {
  const { referenceFault } = caseTypeDefinitions[type];
  const tried = [`M${number}/${opening?.value ?? '1'}`, `OFF-${1000 + number}`, type];
  return tried.find((one) => (referenceFault?.(one, opening ?? null) ?? null) === null) ?? '';
}

/** The one with what the other holds after its opening, the days going on. */
function joined(one: ExampleHistory, [, ...rest]: ExampleHistory): ExampleHistory | null {
  const [opening] = one;
  if (!opening || rest.some((fact) => one.includes(fact))) return null;
  const last = one.at(-1)?.on ?? BEGINS;
  const shift = LocalDate.daysBetween(opening.on, last);
  return [...one, ...rest.map((fact) => ({ ...fact, ...daysLater(fact, shift) }))];
}

function daysLater({ on }: NewFact, days: number): Pick<NewFact, 'on' | 'enteredOn'> {
  const day = LocalDate.addDays(on, days);
  return { on: day, enteredOn: day };
}

/** Facts as the rules look at them: what stands in the history of a case. */
function written(facts: ExampleHistory): Parameters<typeof violationsAfter>[1] {
  return facts.map(
    ({ milestone, on, enteredOn, note, person, value, related, details }, index) => ({
      number: index + 1,
      type: `any.${milestone}`,
      on,
      enteredOn,
      data: { value, person, related, details },
      content: note === null ? null : { note },
    }),
  );
}

/** The milestone with each of its values in turn, and in each of its fields the same choice. */
function examplesOf(
  milestone: string,
  rule: MilestoneRule,
  on: LocalDate,
  isWhole: boolean,
): readonly NewFact[] {
  const values = valuesOf(rule.value, on);
  const fields = Object.entries(rule.fields ?? {}).filter(
    ([, { required = false }]) => isWhole || required,
  );
  const most = Math.max(1, ...fields.map(([, field]) => valuesOf(field.value, on).length));
  const choices = Array.from({ length: Math.min(most, MOST_CHOICES) }, (_, choice) =>
    Object.fromEntries(
      fields.flatMap(([name, field]) => {
        const all = valuesOf(field.value, on);
        const text = all[Math.min(choice, all.length - 1)] ?? null;
        return text === null ? [] : [[name, text] as const];
      }),
    ),
  );
  return [PERSON, OTHER].flatMap((person) =>
    choices.flatMap((details) =>
      values.map((value): NewFact => ({
        ...{ milestone, on, enteredOn: on, value, person, related: 'PAM-1' },
        note: `Why, or what, on ${on}:\n"in words", with a comma.`,
        ...(fields.length === 0 ? {} : { details }),
      })),
    ),
  );
}

function valuesOf(rule: ValueRule, on: LocalDate): readonly (string | null)[] {
  switch (rule.kind) {
    case 'none':
      return [null];
    case 'one-of':
      return rule.options;
    case 'some-of':
      return [...rule.options, rule.options.slice(0, 2).join('+')];
    case 'date':
      return [on, LocalDate.addDays(on, 30), LocalDate.addDays(on, 2)];
    case 'rule-and-day':
      return rule.rules.map((one) => `${one}/${LocalDate.addDays(on, 30)}`);
    case 'number':
    case 'numbers':
      return ['1', '2', '12'];
    case 'yes-no':
      return ['yes', 'no'];
    case 'text':
      return [rule.longest > 500 ? 'Words of it,\nin "two" lines.' : 'Some words', OTHER];
    case 'people':
      return [PERSON, `${PERSON}+${OTHER}`];
    case 'cases':
      return ['CM/1+CM/2'];
    case 'code':
    case 'codes':
      return (defaultVocabularies.on(rule.of, on)?.entries ?? []).map(({ code }) => code);
  }
}

import {
  type CaseType,
  caseTypeDefinitions,
  caseTypes,
  importedTypes,
  isSealedField,
} from './case-types';
import { factOf } from './given-when-then.fixture';
import { permissions } from './permission';
import { timelineOfFacts } from './timeline';

describe.each(caseTypes)('the milestones of a %s', (type) => {
  const milestones = Object.entries(caseTypeDefinitions[type].milestones);

  it('are each asked for by a command of their own', () => {
    const names = milestones.map(([, { command }]) => command);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('are each asked for in words of their own, in the imperative', () => {
    const labels = milestones.map(([, { label }]) => label);
    expect(new Set(labels).size).toBe(labels.length);
    // A verb and what it is done to: "Log the complaint", where the fact is "Logged".
    for (const label of labels) expect(label).toMatch(/^[A-Z][a-z-]+(?<!ed) .*[^.]$/);
  });

  it('are of one stage of a case at most, and the first of all opens the first', () => {
    const { stages = [], opensWith } = caseTypeDefinitions[type];
    const staged = stages.flatMap(({ milestones: own }) => [...own]);
    expect(new Set(staged).size).toBe(staged.length);
    for (const one of staged) expect(milestones.map(([name]) => name)).toContain(one);
    if (stages.length > 0) expect(stages[0]?.milestones).toContain(opensWith);
  });

  it('each need a permission that there is', () => {
    for (const [, { permission }] of milestones) expect(permissions).toContain(permission);
  });

  it('say of a field once and for all whether it is sealed', () => {
    for (const [milestone, { fields = {} }] of milestones) {
      for (const [name, { sealed = false }] of Object.entries(fields)) {
        expect([milestone, name, sealed]).toEqual([milestone, name, isSealedField(type, name)]);
      }
    }
  });

  it('take free text as a field only where it is sealed or short', () => {
    for (const [milestone, { fields = {} }] of milestones) {
      for (const [name, { value, sealed }] of Object.entries(fields)) {
        const isLong = value.kind === 'text' && value.longest > 300;
        expect([milestone, name, isLong && !sealed]).toEqual([milestone, name, false]);
      }
    }
  });

  it('keep no field under a name that every fact has', () => {
    const taken = ['on', 'value', 'person', 'related', 'note', 'fact', 'reason', 'details'];
    for (const [, { fields = {} }] of milestones) {
      for (const name of Object.keys(fields)) expect(taken).not.toContain(name);
    }
  });
});

/** The states of a type at the end of every three milestones that begin with its first. */
function statesReached(type: CaseType): readonly string[] {
  const { opensWith, milestones, state } = caseTypeDefinitions[type];
  const all = Object.keys(milestones);
  const reached = all.flatMap((second) =>
    all.map((third) => {
      const facts = [opensWith, second, third].map((milestone, at) => ({
        ...factOf(milestone, '2024-09-06', '2024-10-01'),
        number: at + 1,
      }));
      return state(timelineOfFacts(facts)).status;
    }),
  );
  return [...new Set(reached)].sort();
}

it.each(caseTypes)('a %s names every state that it can reach, and no other', (type) => {
  expect([...caseTypeDefinitions[type].states].sort()).toEqual(statesReached(type));
});

it('what the obligations of other types depend on is followed by the register of obligations', () => {
  for (const type of caseTypes) {
    for (const other of caseTypeDefinitions[type].dependsOn ?? []) {
      const handling = caseTypeDefinitions[other].handles.obligations;
      expect([type, other, handling]).not.toEqual([type, other, 'ignores']);
    }
  }
});

it('no two types have one place', () => {
  const places = caseTypes.map((type) => caseTypeDefinitions[type].place);
  expect(new Set(places).size).toBe(caseTypes.length);
});

it('the import format knows the six types that it always knew', () => {
  expect(importedTypes).toEqual(['complaint', 'conduct', 'dsi', 'proceeding', 'meeting', 'action']);
});

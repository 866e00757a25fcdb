import { caseTypes } from '@tipstaff/kernel';
import { permissions } from './permission';
import { caseTypeDefinitions, importedTypes, isSealedField } from './registry';

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

it('the import format knows the six types that it always knew', () => {
  expect(importedTypes).toEqual(['complaint', 'conduct', 'dsi', 'proceeding', 'meeting', 'action']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseTypeDefinitions, caseTypes } from '@tipstaff/casework';
import { type Actor, makeActor, mayOver } from './actor';
import { type Permission, permissions } from './permissions.table';
import { permissionToRead } from './reading.table';
import { rolesDocument } from './roles-document';
import { grantsOf, type Role, roleNames, type Scope, scopeOf, scopesByCase } from './roles.table';

const actorIn = (roles: readonly Role[], forces: Actor['forces'] = ['norfolk']): Actor =>
  makeActor({ id: 'a', name: null, via: 'session', roles, forces });

/** From the widest; which of the two by case is wider, nothing says. */
const WIDTH: Readonly<Record<Scope, number>> = {
  'every-force': 3,
  'own-forces': 2,
  'under-review': 1,
  'outside-review': 1,
  'of-policing-body': 1,
};

describe('the table of roles', () => {
  it('grants every permission to somebody', () => {
    expect(permissions.filter((one) => scopeOf(roleNames, one) === null)).toEqual([]);
  });

  it('lets whoever may write to a case read it, as far as they may write', () => {
    for (const role of roleNames) {
      for (const type of caseTypes) {
        const given = Object.values(caseTypeDefinitions[type].milestones)
          .map(({ permission }) => grantsOf(role)[permission])
          .filter((scope) => scope !== undefined);
        const widest = Math.max(0, ...given.map((scope) => WIDTH[scope]));
        const reading = scopeOf([role], permissionToRead[type]);
        const reach = reading === null ? 0 : WIDTH[reading];
        expect([role, type, reach >= widest]).toEqual([role, type, true]);
      }
    }
  });

  it('lets whoever enters a fact correct it, as far as they may enter', () => {
    for (const role of roleNames) {
      const writes = Object.values(caseTypeDefinitions)
        .flatMap(({ milestones }) => Object.values(milestones))
        .map(({ permission }) => grantsOf(role)[permission])
        .filter((scope) => scope !== undefined);
      const correct = scopeOf([role], 'fact.correct');
      expect([role, correct !== null]).toEqual([role, writes.length > 0]);
    }
  });

  it('judges case by case only what is asked of one case, or narrowed in the list of cases', () => {
    const judged: readonly Permission[] = [
      'case.read',
      'review.record',
      'review.decide',
      'fact.correct',
      'complaint.record',
      'complaint.decide',
      'chapter-13.read',
      'chapter-13.report',
      'chapter-13.withhold',
      'case.restrict',
    ];
    for (const role of roleNames) {
      for (const [permission, scope] of Object.entries(grantsOf(role))) {
        const isByCase = scopesByCase.includes(scope);
        expect([role, permission, isByCase && !judged.includes(permission as Permission)]).toEqual([
          role,
          permission,
          false,
        ]);
      }
      expect(grantsOf(role)['case.read']).not.toBe('outside-review');
    }
  });

  it('keeps cases from those who hold the force to account, and from those who run the service', () => {
    for (const role of ['force-auditor', 'administrator', 'machine'] as const) {
      expect([role, scopeOf([role], 'case.read')]).toEqual([role, null]);
    }
    expect(scopeOf(['opcc-reviewer'], 'case.read')).toBe('under-review');
    expect(scopeOf(['opcc-officer'], 'case.read')).toBe('of-policing-body');
  });

  it('leaves a review to the body that decides it', () => {
    const [supervisor, reviewer] = [actorIn(['psd-supervisor']), actorIn(['opcc-reviewer'])];
    for (const isUnder of [true, false]) {
      const of = { isUnderReview: isUnder, isOfPolicingBody: false };
      expect(mayOver(supervisor, 'norfolk', of)('review.decide')).toBe(!isUnder);
      expect(mayOver(reviewer, 'norfolk', of)('review.decide')).toBe(isUnder);
    }
  });

  it('lets the officers of the policing body work its own complaints, and no other', () => {
    const officer = actorIn(['opcc-officer']);
    const both = actorIn(['opcc-officer', 'opcc-reviewer']);
    const cases = [
      { isUnderReview: false, isOfPolicingBody: true },
      { isUnderReview: true, isOfPolicingBody: false },
      { isUnderReview: false, isOfPolicingBody: false },
    ];
    const reads = (who: Actor) => cases.map((of) => mayOver(who, 'norfolk', of)('case.read'));
    expect([reads(officer), reads(both)]).toEqual([
      [true, false, false],
      [true, true, false],
    ]);
    expect([officer, actorIn(['opcc-reviewer'])].map((one) => one.ofPolicingBody)).toEqual([
      true,
      false,
    ]);
  });

  it('is docs/roles.md in words: npm run generate writes it anew', () => {
    const written = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'roles.md'), 'utf8');
    expect(written).toBe(`${rolesDocument()}\n`);
  });
});

describe('an actor', () => {
  it('reaches its forces and no other, but with a permission over every force', () => {
    const worker = actorIn(['psd-case-worker']);
    expect([worker.reaches('case.read', 'norfolk'), worker.reaches('case.read', 'kent')]).toEqual([
      true,
      false,
    ]);
    const both = actorIn(['psd-case-worker', 'administrator']);
    expect([both.reaches('reminder.read', 'kent'), both.reaches('case.read', 'kent')]).toEqual([
      true,
      false,
    ]);
    expect(actorIn(['psd-case-worker'], 'every').reaches('case.read', 'kent')).toBe(true);
    expect(actorIn(['psd-case-worker'], []).reaches('case.read', 'norfolk')).toBe(false);
  });

  it('in two roles may what either may: both sides of a review are the whole', () => {
    const both = actorIn(['psd-supervisor', 'opcc-reviewer']);
    expect(both.scopeOver('review.decide')).toBe('own-forces');
    expect(both.scopeOver('case.read')).toBe('own-forces');
  });

  it('in no role may nothing', () => {
    expect(permissions.filter((one) => actorIn([], 'every').may(one))).toEqual([]);
  });
});

import { DomainError } from '@tipstaff/kernel';
import { type Upcaster, Upcasters } from './upcasters';

const TYPE = 'complaint.handling';
const named: Upcaster = { type: TYPE, from: 1, upcast: (data) => ({ value: data['handling'] }) };
const dated: Upcaster = { type: TYPE, from: 2, upcast: (data) => ({ ...data, decidedBy: null }) };

describe('upcasters', () => {
  const upcasters = new Upcasters([dated, named]);

  it('bring every older version to the current one, a step at a time', () => {
    expect(upcasters.currentVersion(TYPE)).toBe(3);
    const current = { value: 'local', decidedBy: null };
    expect(upcasters.upcast(TYPE, 1, { handling: 'local' })).toEqual(current);
    expect(upcasters.upcast(TYPE, 2, { value: 'local' })).toEqual(current);
    expect(upcasters.upcast(TYPE, 3, current)).toBe(current);
  });

  it('leave a type that never changed as it is', () => {
    const data = { value: 'x' };
    expect(upcasters.currentVersion('complaint.made')).toBe(1);
    expect(upcasters.upcast('complaint.made', 1, data)).toBe(data);
  });

  it('refuse a version from a later release, and say what to run', () => {
    const read = () => upcasters.upcast(TYPE, 4, {});
    expect(read).toThrow(DomainError);
    expect(read).toThrow(/complaint\.handling at schema version 4.*up to 3.*run the release/);
  });

  it.each([
    ['a version is left out', [dated]],
    ['a version is given twice', [named, named]],
  ])('can not be made when %s', (_, steps) => {
    expect(() => new Upcasters(steps)).toThrow(/one upcaster from each version/);
  });
});

import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeJson } from './json-file.mjs';
import { ownerRecord, removeOrphans } from './orphans.mjs';

describe('data folders outside their homes', () => {
  let work;
  let place;
  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'tipstaff-orphans-test-'));
    place = join(work, 'place');
    mkdirSync(place);
  });
  afterEach(() => rmSync(work, { recursive: true, force: true }));

  const homeNamed = (name) => {
    const path = join(work, name);
    mkdirSync(path);
    return { id: name, path };
  };
  const dataOf = (name, record) => {
    const folder = join(place, name);
    mkdirSync(join(folder, 'data'), { recursive: true });
    if (record) writeJson(join(folder, 'home.json'), record);
    return folder;
  };

  it('go when their home was deleted, and stay while it is there', () => {
    const kept = dataOf('kept', ownerRecord(homeNamed('here')));
    const deleted = homeNamed('deleted');
    const orphan = dataOf('orphan', ownerRecord(deleted));
    rmSync(deleted.path, { recursive: true });
    expect(removeOrphans(place)).toEqual([orphan]);
    expect(existsSync(orphan)).toBe(false);
    expect(existsSync(kept)).toBe(true);
  });

  it('stay when nothing says which home they belong to, or where it stood', () => {
    const nameless = dataOf('postgres-15', null);
    const path = join(work, 'never');
    const halfNamed = dataOf('half', { id: 'x', path });
    expect(removeOrphans(place)).toEqual([]);
    expect([nameless, halfNamed].every((folder) => existsSync(folder))).toBe(true);
  });

  it('stay when their home was on a disk that is not mounted now', () => {
    const home = homeNamed('away');
    const record = ownerRecord(home);
    const folder = dataOf('away', { ...record, device: record.device + 1 });
    rmSync(home.path, { recursive: true });
    expect(removeOrphans(place)).toEqual([]);
    expect(existsSync(folder)).toBe(true);
  });

  it('are none where there is no such place', () => {
    expect(removeOrphans(join(work, 'nowhere'))).toEqual([]);
  });
});

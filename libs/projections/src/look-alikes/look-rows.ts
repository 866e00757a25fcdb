import { type CaseRef, type Fact, lookOfName } from '@tipstaff/casework';
import { type StreamId } from '@tipstaff/kernel';
import { createHash } from 'node:crypto';
import { type ProjectedRow, type ProjectionTable } from '../runner/projection-table';

/**
 * What each case, and each person whom it names, looks like; and one row for a case in which somebody's name is
 * sealed, which says that and nothing of the name.
 */
export const lookOfNameTable: ProjectionTable = {
  name: 'look_of_name',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    /** `case`, `person`, or `sealed`. */
    kind: 'text COLLATE "C" NOT NULL',
    /** The reference of the case, or the pseudonymous one of the person; empty where it is sealed. */
    name: 'text COLLATE "C" NOT NULL',
    /** What those share that look alike; empty where it is sealed. */
    look: 'text COLLATE "C" NOT NULL',
    force: 'text COLLATE "C" NOT NULL',
    type: 'text COLLATE "C" NOT NULL',
  },
  primaryKey: ['stream', 'kind', 'name'],
  // Those that share a look stand together in it, and nothing else is read to find them.
  indexes: ['force, kind, look, stream, type, name'],
  isReadWhole: true,
};

/**
 * The same for names that are easily taken for one another, and as long for each: a look can be many times as long as
 * its name. Null of a name of signs alone, of which nothing is left that two could have in common.
 */
export function keyOfLook(name: string): string | null {
  const look = lookOfName(name);
  return look === '' ? null : createHash('sha256').update(look).digest('hex').slice(0, 32);
}

export function lookRows(
  stream: StreamId,
  { force, type, reference }: CaseRef,
  facts: readonly Fact[],
): readonly ProjectedRow[] {
  const people = new Set(facts.flatMap(({ person }) => person ?? []));
  const areSealed = facts.some(({ unreadable = [] }) => unreadable.includes('person'));
  const rowOf = (kind: string, name: string, look: string | null): readonly ProjectedRow[] =>
    look === null ? [] : [{ stream, kind, name, look, force, type }];
  return [
    ...rowOf('case', reference, keyOfLook(reference)),
    ...[...people].flatMap((person) => rowOf('person', person, keyOfLook(person))),
    ...(areSealed ? rowOf('sealed', '', '') : []),
  ];
}

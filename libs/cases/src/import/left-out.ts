import { CaseRef } from '@tipstaff/casework';
import { type NamedCase } from './milestone-row';

/**
 * Which cases of the file a bad row stands for. A part that is misspelt could be any: a row of
 * "compliant" CO/1 leaves out every case CO/1 of the force, rather than let one in without it.
 */
export interface LeftOut {
  /** Null: any force, any type. */
  readonly force: string | null;
  readonly type: string | null;
  /** Null: nothing but the row itself is known to be left out. */
  readonly reference: string | null;
}

export function leftOutBy({ force, type, reference }: NamedCase): LeftOut {
  const slug = force.trim().toLowerCase();
  const kind = type.trim().toLowerCase();
  const name = reference.trim();
  return {
    force: CaseRef.forceFault(slug) === null ? slug : null,
    type: CaseRef.isType(kind) ? kind : null,
    reference: CaseRef.referenceFault(name) === null ? name : null,
  };
}

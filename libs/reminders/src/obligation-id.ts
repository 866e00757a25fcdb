import { CaseRef } from '@tipstaff/casework';

/** `<stream>#<rule>#<more>`; a reference may hold a # of its own. */
const PARTS = /^(.+?)#(R-[A-Z0-9]+-\d+[a-z]?|canary)(?:#|$)/s;
/** The same for PostgreSQL. */
export const RULE_IN_SQL = `'#(R-[A-Z0-9]+-[0-9]+[a-z]?|canary)(?:#|$)'`;

/** The stream of the case in the id, in SQL: all before the first `#` with a rule behind it. */
export const streamOfObligation = (id: string): string =>
  `substring(${id} from '^(.+?)#(?:R-[A-Z0-9]+-[0-9]+[a-z]?|canary)(?:#|$)')`;

/** What an obligation's id says of it; null where it is no such id. */
export function partsOfObligation(
  id: string,
): { readonly ref: CaseRef | null; readonly rule: string } | null {
  const parts = PARTS.exec(id);
  if (parts === null) return null;
  const [, stream = '', rule = ''] = parts;
  return { ref: CaseRef.ofStream(stream), rule };
}

import { type CaseRef, reportRules } from '@tipstaff/casework';
import { caseLink, dateLink } from '@tipstaff/kernel';
import { type Role } from '@tipstaff/law';

/** What a mail would link to: something of a case, owed under a rule. */
export interface Linked {
  readonly ref: CaseRef;
  readonly rule: string;
  /** What is owed and has a date to be explained; null where it is owed no more. */
  readonly obligation: string | null;
}

/** Kinds of case that the people of the policing body may read. */
const READ_BY_POLICING_BODY: readonly string[] = ['action', 'meeting', 'recommendation'];

/**
 * The page at which whoever is reminded reads more, and which their role may open; null where there is none.
 * The policing body reads no case of the force: of a Chapter 13 report it has the list of what it is owed, and of
 * a review, which is its own to decide, the list of those that came to it.
 */
export function pageOfReader(
  publicUrl: string,
  { ref, rule, obligation }: Linked,
  as: Role,
): string | null {
  if (rule === 'R-REV-7') {
    return `${publicUrl}/opcc?force=${encodeURIComponent(ref.force)}#reviews`;
  }
  if (as !== 'opcc-contact' || READ_BY_POLICING_BODY.includes(ref.type)) {
    return obligation === null ? caseLink(publicUrl, ref) : dateLink(publicUrl, ref, obligation);
  }
  if (!reportRules.some((one) => one === rule)) return null;
  return `${publicUrl}/opcc?force=${encodeURIComponent(ref.force)}`;
}

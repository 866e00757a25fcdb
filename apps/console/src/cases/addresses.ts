import { segment } from '../api/api';

/** Which case a page is about. */
export interface CaseNamed {
  readonly type: string;
  readonly force: string;
  readonly reference: string;
}

export function caseAddress({ type, force, reference }: CaseNamed): string {
  return `/cases/${[type, force, reference].map(segment).join('/')}`;
}

export function commandAddress(ref: CaseNamed, command: string): string {
  return `${caseAddress(ref)}/actions/${segment(command)}`;
}

/** Every deadline of a case. */
export const deadlinesAddress = (ref: CaseNamed): string => `${caseAddress(ref)}/deadlines`;

/** Of an obligation what its id says beside the case: `R-C13-2#2023-09-06#1`, as `R-C13-2~2023-09-06~1`. */
export function explanationAddress(ref: CaseNamed, obligation: string): string {
  return `${deadlinesAddress(ref)}/${segment(keyOfObligation(obligation))}`;
}

/** The report of whoever was dismissed, which this rule asks for. */
export const BARRED_LIST_RULE = 'R-BAR-1';

export const barredListAddress = (ref: CaseNamed): string => `${caseAddress(ref)}/barred-list`;

/** What tells an obligation from others of its case, as an address has it. */
export function keyOfObligation(id: string): string {
  return id.split('#').slice(1).join('~');
}

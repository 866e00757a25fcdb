import { type CaseRef } from './case-ref';

/**
 * The address of a case page.
 * @param publicUrl where people reach the API, without a slash at its end
 */
export function caseLink(publicUrl: string, { type, force, reference }: CaseRef): string {
  const path = [type, force, reference].map(encodeURIComponent).join('/');
  return `${publicUrl}/api/v1/cases/${path}`;
}

import { invalidRequest } from '../http/refusal';

/** Why somebody reads, in their own words; nobody has to say it (R-DP-3). */
const PURPOSE_HEADER = 'X-Tipstaff-Purpose';
const LONGEST = 200;
const FIT = new RegExp(`^[\\x20-\\x7e]{1,${LONGEST}}$`);

/** @throws DomainError `request.invalid` for one that can not stand in the log as it is */
export function purposeOf(headers: Readonly<Record<string, unknown>>): string | null {
  const given = headers[PURPOSE_HEADER.toLowerCase()];
  if (given === undefined) return null;
  if (typeof given === 'string' && FIT.test(given)) return given;
  const detail = `The header ${PURPOSE_HEADER} can be 1 to ${LONGEST} characters of ASCII: shorten it, or leave it out.`;
  throw invalidRequest([{ in: 'header', pointer: `/${PURPOSE_HEADER}`, detail }]);
}

import { echoed } from './sentence';
/**
 * A case is known by its force, its type and its reference; the reference is unique within both. Which
 * types there are, casework knows.
 */
export interface CaseRef<Type extends string = string> {
  readonly force: string;
  readonly type: Type;
  readonly reference: string;
}

/** Name of the stream of events: `<category>:<force>:<rest>`. A case's category is its type. */
export type StreamId = string & { readonly __brand: 'StreamId' };

const FORCE = /^[a-z][a-z0-9-]{0,62}$/;
const LONGEST_REFERENCE = 200;
/** Of no width, or turning the direction of writing: two references that look alike would be two cases. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

export const CaseRef = {
  /** What a force's slug looks like, for a description of it. */
  forcePattern: FORCE.source,
  longestReference: LONGEST_REFERENCE,

  /** Why the text cannot be a force's slug, in words; null when it can. */
  forceFault(text: string): string | null {
    if (FORCE.test(text)) return null;
    return `"${echoed(text)}" is not the slug of a force: use small letters, digits and hyphens, for example norfolk.`;
  },

  /** Why the text cannot be a case's reference, in words; null when it can. */
  referenceFault(text: string): string | null {
    if (text === '') return 'The reference of the case is empty: every case needs one.';
    if (text !== text.trim()) return `"${echoed(text)}" begins or ends with a space: remove it.`;
    if (text.length > LONGEST_REFERENCE) {
      return `The reference is ${text.length} characters long: at most ${LONGEST_REFERENCE} are allowed.`;
    }
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(text))
      return 'The reference holds a control character: remove it.';
    if (UNSEEN.test(text)) {
      return 'The reference holds a character that can not be seen: type it anew.';
    }
    if (/\p{Surrogate}/u.test(text)) return 'The reference holds half a character: type it anew.';
    return null;
  },

  stream(ref: CaseRef): StreamId {
    return `${ref.type}:${ref.force}:${ref.reference}` as StreamId;
  },
};

/**
 * The address of a case's page in the console, for people.
 * @param publicUrl where people reach it, without a slash at its end
 */
export function caseLink(publicUrl: string, { type, force, reference }: CaseRef): string {
  const path = [type, force, reference].map(encodeURIComponent).join('/');
  return `${publicUrl}/cases/${path}`;
}

/**
 * The address of the page that explains one date of a case, for people.
 * @param obligation id of what is owed, which begins with the stream of the case
 */
export function dateLink(publicUrl: string, ref: CaseRef, obligation: string): string {
  const key = obligation.split('#').slice(1).join('~');
  return `${caseLink(publicUrl, ref)}/deadlines/${encodeURIComponent(key)}`;
}

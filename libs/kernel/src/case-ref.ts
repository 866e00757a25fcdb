import { DomainError } from './domain-error';

/**
 * What has a timeline of its own (docs/glossary.md): the six types of case, inspectorate
 * recommendations, and the two registers that cases refer to, people and policing bodies.
 */
export const caseTypes = [
  'complaint',
  'conduct',
  'dsi',
  'proceeding',
  'meeting',
  'action',
  'recommendation',
  'person',
  'policing-body',
] as const;
export type CaseType = (typeof caseTypes)[number];

/** A case is known by its force, its type and its reference; the reference is unique within both. */
export interface CaseRef {
  readonly force: string;
  readonly type: CaseType;
  readonly reference: string;
}

/** Name of the stream of events: `<category>:<force>:<rest>`. A case's category is its type. */
export type StreamId = string & { readonly __brand: 'StreamId' };

const FORCE = /^[a-z][a-z0-9-]{0,62}$/;
const LONGEST_REFERENCE = 200;
/** Of no width, or turning the direction of writing: two references that look alike would be two cases. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

export const CaseRef = {
  isType(text: string): text is CaseType {
    return (caseTypes as readonly string[]).includes(text);
  },

  /** What a force's slug looks like, for a description of it. */
  forcePattern: FORCE.source,
  longestReference: LONGEST_REFERENCE,

  /** Why the text cannot be a force's slug, in words; null when it can. */
  forceFault(text: string): string | null {
    if (FORCE.test(text)) return null;
    return `"${text}" is not the slug of a force: use small letters, digits and hyphens, for example norfolk.`;
  },

  /** Why the text cannot be a case's reference, in words; null when it can. */
  referenceFault(text: string): string | null {
    if (text === '') return 'The reference of the case is empty: every case needs one.';
    if (text !== text.trim()) return `"${text}" begins or ends with a space: remove it.`;
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

  /** The case a stream belongs to; null for streams that are not a case's (reminders, calendars). */
  ofStream(stream: string): CaseRef | null {
    const first = stream.indexOf(':');
    const second = stream.indexOf(':', first + 1);
    const type = stream.slice(0, first);
    if (first < 0 || second < 0 || !CaseRef.isType(type)) return null;
    return { type, force: stream.slice(first + 1, second), reference: stream.slice(second + 1) };
  },

  /** @throws DomainError `case.unknown-type`, `case.invalid-force` or `case.invalid-reference`. */
  parse(type: string, force: string, reference: string): CaseRef {
    if (!CaseRef.isType(type)) {
      throw new DomainError(
        'invalid-input',
        'case.unknown-type',
        `"${type}" is not a type of case: use one of ${caseTypes.join(', ')}.`,
        { pointer: '/type' },
      );
    }
    const forceFault = CaseRef.forceFault(force);
    if (forceFault !== null) {
      throw new DomainError('invalid-input', 'case.invalid-force', forceFault, {
        pointer: '/force',
      });
    }
    const referenceFault = CaseRef.referenceFault(reference);
    if (referenceFault !== null) {
      throw new DomainError('invalid-input', 'case.invalid-reference', referenceFault, {
        pointer: '/reference',
      });
    }
    return { type, force, reference };
  },
};

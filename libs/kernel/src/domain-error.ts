import { echoed } from './sentence';
/**
 * What kind of refusal this is. The HTTP edge and the workers translate kinds, never messages:
 * invalid-input 400, unauthenticated 401, forbidden 403, not-found 404, rule-violation 409,
 * stale-version 412, unprocessable 422, unavailable 503.
 */
export type ErrorKind =
  | 'invalid-input'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'rule-violation'
  | 'stale-version'
  | 'unprocessable'
  | 'unavailable';

export interface DomainErrorDetails {
  /** Which part of the input is meant, as a JSON pointer or a column name. */
  readonly pointer?: string;
  /** Identifier of the rule of law, when there is one (R-...). */
  readonly rule?: string;
  /** Facts for programs; never personal data. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/**
 * A refusal that a person can act on. `code` is stable and for programs (`complaint.never-made`);
 * `message` says what is wrong, where, and how to mend it.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly pointer: string | undefined;
  readonly rule: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    details: DomainErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.pointer = details.pointer;
    this.rule = details.rule;
    this.data = details.data ?? {};
  }
}

/** The words of any thrown thing, for a log line or a sentence; never used to decide anything. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * A force of which the record holds nothing, and just as much one that is not the asker's: whoever
 * guesses learns nothing from the difference, because there is none.
 */
export function unknownForce(force: string): DomainError {
  return new DomainError(
    'not-found',
    'record.unknown-force',
    `The record holds no case of "${echoed(force)}": check the force, or import its history first.`,
    { pointer: '/force' },
  );
}

import { type ErrorKind } from '@tipstaff/kernel';

/** What only HTTP can get wrong; the domain knows nothing of these. */
export type EdgeKind =
  | 'method-not-allowed'
  | 'request-timeout'
  | 'body-too-large'
  | 'address-too-long'
  | 'unsupported-media-type'
  | 'precondition-required'
  | 'too-many-requests'
  | 'headers-too-large'
  | 'internal';

export type ProblemKind = ErrorKind | EdgeKind;

export interface ProblemKindRow {
  readonly status: number;
  readonly title: string;
  /** What the caller can do about it. */
  readonly remedy: string;
}

/** One row a kind; `/docs/problems` shows this table and every problem's `type` points into it. */
export const problemKinds: Readonly<Record<ProblemKind, ProblemKindRow>> = {
  'invalid-input': {
    status: 400,
    title: 'The request is not right',
    remedy: 'Correct each place that `errors` points at. Sending it again unchanged does not help.',
  },
  unauthenticated: {
    status: 401,
    title: 'Nobody that is known',
    remedy:
      'Send `Authorization: Bearer <token>` with the token that the server was given or your program got, or sign in at `/sign-in`.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    remedy: 'Ask someone who may do this.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    remedy:
      'Check the address: type, force and reference of the case. A `/` inside a reference is written %2F.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Not possible at this address',
    remedy: 'Use one of the methods that the header `Allow` names.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request came too slowly',
    remedy: 'Send it again. A command is safe to repeat with its `Idempotency-Key`.',
  },
  'rule-violation': {
    status: 409,
    title: 'A rule forbids it',
    remedy: '`detail` names the rule and the fact in the way. Correct or withdraw one of the two.',
  },
  'stale-version': {
    status: 412,
    title: 'It has changed meanwhile',
    remedy:
      'Read it again, look at what is newer, and send the command with the new version in `If-Match`.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    remedy: 'Send less at once. Whole histories go in through `tipstaff import`.',
  },
  'address-too-long': {
    status: 414,
    title: 'The address is too long',
    remedy: 'Shorten the query: no search needs so much text.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Not a media type this reads',
    remedy: 'Send JSON with `Content-Type: application/json`.',
  },
  unprocessable: {
    status: 422,
    title: 'Understood, but not possible',
    remedy:
      'Do as `detail` says: choose another window, figure or day where the record can not give what was asked for; `command.reused-id`: use a new `Idempotency-Key` for a new command, and repeat a command only unchanged.',
  },
  'precondition-required': {
    status: 428,
    title: 'A header is missing',
    remedy:
      'Send the header that `detail` names, so that nobody overwrites what they have not seen.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    remedy:
      'Try again after the seconds in `Retry-After`. Requests are counted by token, without a valid one by address; `RateLimit-Remaining` of every answer says how many are left. Nothing is counted, and nothing limited, while Redis is away.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    remedy:
      'Send fewer or shorter headers: of all cookies, for example, only that of the session is read here.',
  },
  internal: {
    status: 500,
    title: 'A fault of this server',
    remedy:
      'Nothing was changed unless a repeat of the command says so. Report the correlation id.',
  },
  unavailable: {
    status: 503,
    title: 'Not available now',
    remedy:
      'Try again after the seconds in `Retry-After`. A command is safe to repeat with its `Idempotency-Key`. `database.busy`: too many ask at once; `database.too-slow`: ask for less; `database.read-only`: there is no primary; `database.role-not-given`: the login of the API is not a member of a role, and the detail says the statement that makes it one; `database.unavailable`, `record.unavailable`, `queue.unavailable`: something is away.',
  },
};

import { type ProblemKind } from '../http/problem-kind.table';

interface ProblemExample {
  readonly code: string;
  readonly detail?: string;
  readonly rule?: string;
  readonly errors?: readonly object[];
  readonly data?: object;
}

const CASE = 'complaint:norfolk:CO/00123/24';
const NO_DAY = '"2023-02-30" is not a day: February 2023 has 28 days.';

/** One refusal of each kind, as the server words it. */
export const problemExamples: Readonly<Record<ProblemKind, ProblemExample>> = {
  'invalid-input': {
    code: 'request.invalid',
    detail: NO_DAY,
    errors: [{ in: 'body', pointer: '/on', detail: NO_DAY }],
  },
  unauthenticated: {
    code: 'access.token-missing',
    detail:
      'This needs to know who asks: sign in at /sign-in, or send the header "Authorization: Bearer <token>" with the token of a program or of the installation (TIPSTAFF_API_TOKEN).',
  },
  forbidden: { code: 'access.forbidden' },
  'not-found': {
    code: 'case.not-found',
    detail: `There is no ${CASE}: check type, force and reference.`,
  },
  'method-not-allowed': {
    code: 'request.method-not-allowed',
    detail: 'DELETE is not possible here: use GET, HEAD.',
  },
  'request-timeout': {
    code: 'request.request-timeout',
    detail: 'The request did not come in time: send it again, all at once.',
  },
  'rule-violation': {
    code: 'complaint.resumed-without-suspended',
    detail: 'It was not suspended on that day: record the suspension first.',
  },
  'stale-version': {
    code: 'stream.stale-version',
    detail: `${CASE} is at version 4, not 3: read it again and decide on what it says now.`,
    data: {
      expectedVersion: 3,
      currentVersion: 4,
      newer: [
        {
          version: 4,
          type: 'complaint.suspended',
          on: '2024-09-30',
          enteredOn: '2024-10-01',
          recordedAt: '2024-10-01T08:05:00.000Z',
          actor: 'api-token',
          data: { sealed: ['note'] },
        },
      ],
    },
  },
  'body-too-large': {
    code: 'request.body-too-large',
    detail:
      'The body is too large: send at most 256 KiB. Whole histories go in through "tipstaff import".',
  },
  'address-too-long': {
    code: 'request.address-too-long',
    detail: 'The address has 9000 characters: send at most 8192, path and query together.',
  },
  'unsupported-media-type': {
    code: 'request.unsupported-media-type',
    detail:
      'The body is not of a media type that is read here: send JSON, with the header Content-Type: application/json.',
  },
  unprocessable: {
    code: 'command.reused-id',
    detail:
      'The Idempotency-Key some-key-of-mine was used before for another command: choose a new key for a new command.',
  },
  'precondition-required': {
    code: 'request.if-match-missing',
    detail:
      'The header If-Match is missing: send the version you have seen, as the ETag of the case gives it, for example If-Match: "3". For a new case send If-Match: "0" or If-None-Match: *.',
  },
  'too-many-requests': {
    code: 'request.too-many-requests',
    detail: 'More than 1200 requests came from you within a minute: try again in 12 seconds.',
  },
  'headers-too-large': {
    code: 'request.headers-too-large',
    detail: 'Address and headers are too large: send at most 16 KiB of them.',
  },
  internal: { code: 'internal' },
  unavailable: {
    code: 'database.unavailable',
    detail:
      'The database at 127.0.0.1:5432/tipstaff can not be used: nothing answers there. Start PostgreSQL, or correct DATABASE_URL.',
  },
};

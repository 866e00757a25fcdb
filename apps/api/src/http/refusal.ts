import { type HttpException } from '@nestjs/common';
import { DomainError } from '@tipstaff/kernel';
import { type EdgeKind } from './problem-kind.table';

/** A refusal that only HTTP knows; everything else is a DomainError. */
export class EdgeRefusal extends Error {
  override readonly name = 'EdgeRefusal';

  constructor(
    readonly kind: EdgeKind,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export interface InputFault {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** JSON pointer into the body; for the others `/` and the name. */
  readonly pointer: string;
  readonly detail: string;
}

/** All faults of one request together. */
export function invalidRequest(faults: readonly InputFault[]): DomainError {
  const [first, ...more] = faults;
  const others = more.length === 0 ? '' : ` (and ${more.length} more: see errors)`;
  return new DomainError('invalid-input', 'request.invalid', `${first?.detail ?? ''}${others}`, {
    data: { errors: faults },
  });
}

export const LARGEST_BODY_KIB = 256;

export const mendingWordsOfType =
  'The body is not of a media type that is read here: send JSON in UTF-8, as it is, with the header Content-Type: application/json.';

/** How to mend what Nest and Fastify refuse by themselves; their own words do not say it. */
export function mendingWords(refusal: HttpException): string {
  switch (refusal.getStatus()) {
    case 400:
      return unreadableBody(refusal.cause);
    case 413:
      return `The body is too large: send at most ${LARGEST_BODY_KIB} KiB. Whole histories go in through "tipstaff import".`;
    case 415:
      return mendingWordsOfType;
    default:
      return refusal.message;
  }
}

const BODY_FAULTS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty: send one JSON object.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH:
    'The body is not as long as the header Content-Length says: send both anew.',
};

/** Without the parser's own words, which may repeat a piece of the body. */
function unreadableBody(cause: unknown): string {
  const code = (cause as { readonly code?: unknown } | undefined)?.code;
  const known = typeof code === 'string' && Object.hasOwn(BODY_FAULTS, code);
  return known
    ? (BODY_FAULTS[code] ?? '')
    : 'The body is not JSON: send one complete JSON object, names and texts in double quotes, without a member __proto__.';
}

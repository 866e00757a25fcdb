import { type HttpException } from '@nestjs/common';
import { LARGEST_BODY_KIB } from './request-limits';

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

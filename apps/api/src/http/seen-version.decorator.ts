import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { EdgeRefusal, invalidRequest } from './edge-refusal';

const VERSION = /^"(0|[1-9]\d{0,8})"$/;

/**
 * The version of a saved list or a feed that the sender has seen. Apart from a command's `SentWith`:
 * neither is a case, a repeat of the same change does no harm, and so it needs no key.
 * @throws EdgeRefusal 428 without If-Match, DomainError `request.invalid` for one that is no version
 */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const match = headers['if-match'];
  if (match === undefined) {
    throw new EdgeRefusal(
      'precondition-required',
      'request.if-match-missing',
      'The header If-Match is missing: send the version you have seen, as its ETag gives it, for example If-Match: "3".',
    );
  }
  const version = VERSION.exec(match)?.[1];
  if (version !== undefined) return Number(version);
  const detail = `If-Match is ${match}: send one version in quotation marks, for example "3".`;
  throw invalidRequest([{ in: 'header', pointer: '/if-match', detail }]);
});

/** The header that `SeenVersion` reads, for the documentation. @param what `the list` */
export function NeedsVersionOf(what: string): MethodDecorator {
  return ApiHeader({
    name: 'If-Match',
    description: `The version of ${what} that you have seen, as its ETag gives it.`,
    required: true,
    schema: { type: 'string', pattern: VERSION.source, example: '"3"' },
  });
}

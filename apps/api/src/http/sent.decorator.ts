import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Actor, actorOf, type RequestWithActor } from '@tipstaff/access';
import { type FastifyRequest } from 'fastify';
import { type ConditionHeaders, expectedVersionOf, idempotencyKeyOf } from './conditions';

/** What every command says besides itself: who sends it, and against what they have seen. */
export interface Sent {
  readonly actor: string;
  readonly may: Actor['may'];
  /** The same key, sent again, gets the first answer. */
  readonly idempotencyKey: string;
  /** The version of the case that the sender has seen; 0 for a new one. */
  readonly expectedVersion: number;
  readonly correlationId: string;
}

/** @throws EdgeRefusal 428 for a header that is missing, DomainError for one that can not be read */
export const SentWith = createParamDecorator((_: unknown, context: ExecutionContext): Sent => {
  const request = context.switchToHttp().getRequest<FastifyRequest & RequestWithActor>();
  const headers = request.headers as ConditionHeaders;
  const { id, may } = actorOf(request);
  return {
    actor: id,
    may,
    idempotencyKey: idempotencyKeyOf(headers),
    expectedVersion: expectedVersionOf(headers),
    correlationId: request.id,
  };
});

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { actorOf, type RequestWithActor } from '@tipstaff/access';
import { type CommandContext, type SenderContext } from '@tipstaff/cases';
import { type FastifyRequest } from 'fastify';
import { expectedVersionOf, idempotencyKeyOf } from './conditions';

type Asking = FastifyRequest & RequestWithActor;

/** @throws EdgeRefusal 428 for a header that is missing, DomainError for one that can not be read */
export const SentWith = createParamDecorator(
  (_: unknown, context: ExecutionContext): CommandContext => {
    const request = context.switchToHttp().getRequest<Asking>();
    const expectedVersion = expectedVersionOf(request.headers);
    return { ...sentOnce(request), asker: actorOf(request), expectedVersion };
  },
);

/** For what overwrites nothing that the sender would have to have seen. @throws as `SentWith` */
export const SentWithKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): SenderContext =>
    sentOnce(context.switchToHttp().getRequest<Asking>()),
);

function sentOnce(request: Asking): SenderContext {
  return {
    actor: actorOf(request).id,
    idempotencyKey: idempotencyKeyOf(request.headers),
    correlationId: request.id,
  };
}

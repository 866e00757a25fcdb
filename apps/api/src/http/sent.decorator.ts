import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Actor, actorOf, type RequestWithActor } from '@tipstaff/access';
import { commandHash, type CommandMeta } from '@tipstaff/event-store';
import { type FastifyRequest } from 'fastify';
import { expectedVersionOf, idempotencyKeyOf } from './conditions';

/** What whatever writes says besides itself: who sends it, and how a repeat is known. */
export interface SentOnce {
  readonly actor: string;
  /** The same key, sent again, gets the first answer. */
  readonly idempotencyKey: string;
  readonly correlationId: string;
}

/** What every command says besides itself: who sends it, and against what they have seen. */
export interface Sent extends SentOnce {
  readonly asker: Actor;
  /** The version of the case that the sender has seen; 0 for a new one. */
  readonly expectedVersion: number;
}

type Asking = FastifyRequest & RequestWithActor;

/** @throws EdgeRefusal 428 for a header that is missing, DomainError for one that can not be read */
export const SentWith = createParamDecorator((_: unknown, context: ExecutionContext): Sent => {
  const request = context.switchToHttp().getRequest<Asking>();
  const expectedVersion = expectedVersionOf(request.headers);
  return { ...sentOnce(request), asker: actorOf(request), expectedVersion };
});

/** For what overwrites nothing that the sender would have to have seen. @throws as `SentWith` */
export const SentWithKey = createParamDecorator((_: unknown, context: ExecutionContext): SentOnce =>
  sentOnce(context.switchToHttp().getRequest<Asking>()),
);

function sentOnce(request: Asking): SentOnce {
  return {
    actor: actorOf(request).id,
    idempotencyKey: idempotencyKeyOf(request.headers),
    correlationId: request.id,
  };
}

/**
 * The same for a repeat, and for nothing else: a key may hold a colon, and so the actor's part may not,
 * else one actor could be given what was answered to another.
 */
export function commandIdOf(actor: string, idempotencyKey: string): string {
  return `${actor.replace(/[%:]/g, encodeURIComponent)}:${idempotencyKey}`;
}

/**
 * Who asked for what, for the record.
 * @param command what is asked, without what will be sealed: its hash stands in the record in clear
 */
export function metaOf(
  { actor, idempotencyKey, correlationId }: SentOnce,
  command: object,
): CommandMeta {
  return {
    commandId: commandIdOf(actor, idempotencyKey),
    commandHash: commandHash(command),
    actor,
    correlationId,
    causationId: null,
  };
}

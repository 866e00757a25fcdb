import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type RequestWithActor } from './access.guard';
import { type Actor } from './actor';

/** The actor that the guard let in; only for routes that are not public. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (actor === undefined) throw new Error('A public route asked for its actor: it has none.');
  return actor;
});

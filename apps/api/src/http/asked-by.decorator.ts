import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Actor, actorOf, type RequestWithActor } from '@tipstaff/access';

/** Who asks, as the guard let them in. */
export const AskedBy = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return actorOf(context.switchToHttp().getRequest<RequestWithActor>());
});

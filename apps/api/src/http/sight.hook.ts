import { withoutSight } from '@tipstaff/database';
import { type FastifyInstance } from 'fastify';

/** A request sees no case until the guard has said whose it is. After the body, as the correlation id is. */
export function closeEyes(instance: FastifyInstance): void {
  instance.addHook('preHandler', (_request, _reply, done) => {
    withoutSight(done);
  });
}

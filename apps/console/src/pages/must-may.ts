import { type FastifyRequest } from 'fastify';
import { ApiRefusal } from '../api/api';
import { type Visit } from '../visit';

/**
 * Before a form is shown: nobody fills one in that is refused when it is sent.
 * @throws ApiRefusal 403, with the words of the API
 */
export function mustMay(visit: Visit, permission: string, { url, id }: FastifyRequest): void {
  if (visit.may(permission)) return;
  throw new ApiRefusal(
    {
      type: '/docs/problems#forbidden',
      ...{ title: 'Not allowed', status: 403, code: 'access.forbidden' },
      detail: `This needs the permission "${permission}": ask whoever manages access, or leave it to someone who has it.`,
      ...{ instance: url, correlationId: id },
    },
    {},
  );
}

import { type FastifyRequest } from 'fastify';
import { ApiRefusal } from '../api/api';

/**
 * What an address names within something that is there.
 * @param detail what that is, and what may have become of it
 */
export const notThere = ({ url, id }: FastifyRequest, code: string, detail: string): ApiRefusal =>
  new ApiRefusal(
    {
      type: '/docs/problems#not-found',
      ...{ title: 'Not found', status: 404, code, detail },
      ...{ instance: url, correlationId: id },
    },
    {},
  );

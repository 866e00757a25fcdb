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

/** What an address says under a name, and is not right there; the page comes back with that. */
export const notRight = ({ url, id }: FastifyRequest, name: string, detail: string): ApiRefusal =>
  new ApiRefusal(
    {
      type: '/docs/problems#invalid-input',
      ...{ title: 'The request is not right', status: 400, code: 'console.not-right', detail },
      errors: [{ in: 'query', pointer: `/${name}`, detail }],
      ...{ instance: url, correlationId: id },
    },
    {},
  );

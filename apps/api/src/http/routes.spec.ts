import { type FastifyInstance } from 'fastify';
import { Routes } from './routes';

type OnRoute = (route: { method: string | string[]; url: string }) => void;

/** Fastify's part in this is one hook that is called for each route. */
function routesOf(...registered: { method: string | string[]; url: string }[]): Routes {
  let onRoute: OnRoute = () => undefined;
  const instance = { addHook: (_: string, hook: OnRoute) => (onRoute = hook) };
  const routes = Routes.watch(instance as unknown as FastifyInstance);
  registered.forEach((route) => onRoute(route));
  return routes;
}

const routes = routesOf(
  { method: ['GET', 'HEAD'], url: '/cases/:type/:reference' },
  { method: 'POST', url: '/cases/:type/:reference/facts' },
  { method: 'GET', url: '/docs/*' },
);

describe('routes', () => {
  it('name the methods that a path has', () => {
    const refusal = routes.otherMethods('DELETE', '/cases/complaint/CO%2F1');
    expect(refusal?.headers).toEqual({ Allow: 'GET, HEAD' });
  });

  it('know nothing of a path that no route has', () => {
    expect(routes.otherMethods('GET', '/cases/complaint')).toBeNull();
    expect(routes.otherMethods('GET', '/cases/complaint/1/facts/2')).toBeNull();
  });

  it('match a wildcard', () => {
    expect(routes.otherMethods('POST', '/docs/a/b.css')?.headers).toEqual({ Allow: 'GET' });
  });
});

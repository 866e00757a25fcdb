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
  { method: 'POST', url: '/cases/:type/:reference/commands/log' },
  { method: 'GET', url: '/docs/*' },
);

describe('routes', () => {
  const refusal = (method: string, path: string) => routes.refusal(method, path);

  it('name the methods that a path has', () => {
    expect(refusal('DELETE', '/cases/complaint/CO%2F1')).toMatchObject({
      kind: 'method-not-allowed',
      headers: { Allow: 'GET, HEAD' },
    });
  });

  it('know nothing of a path that no route has', () => {
    expect(refusal('GET', '/cases/complaint')).toMatchObject({
      kind: 'not-found',
      message: expect.stringContaining('/docs'),
    });
  });

  it('match a wildcard', () => {
    expect(refusal('POST', '/docs/a/b.css')).toMatchObject({ headers: { Allow: 'GET' } });
  });

  it('say that a file is not there rather than that its method is wrong', () => {
    expect(refusal('GET', '/docs/lost.json').kind).toBe('not-found');
  });

  it.each([
    ['GET', '/cases/complaint/CO/00123/24'],
    ['POST', '/cases/complaint/CO/00123/24/commands/log'],
  ])('tell who wrote a reference with its slash how to write it: %s %s', (method, path) => {
    expect(refusal(method, path)).toMatchObject({
      kind: 'not-found',
      message: expect.stringContaining('percent-encode the slash as %2F'),
    });
  });
});

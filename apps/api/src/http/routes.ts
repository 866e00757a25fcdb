import { type FastifyInstance } from 'fastify';
import { EdgeRefusal } from './edge-refusal';

export interface Route {
  readonly method: string;
  /** As registered: `/api/v1/cases/:type/:force/:reference`. */
  readonly url: string;
}

/** Every route of the application, also those that Nest does not know (the documentation's). */
export class Routes {
  private readonly known: (Route & { readonly pattern: RegExp })[] = [];

  static watch(instance: FastifyInstance): Routes {
    const routes = new Routes();
    instance.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.add(one, url);
    });
    return routes;
  }

  all(): readonly Route[] {
    return this.known.map(({ method, url }) => ({ method, url }));
  }

  /** The refusal with the methods that the path has; null when it has none at all. */
  otherMethods(method: string, path: string): EdgeRefusal | null {
    const allowed = this.known.filter((route) => route.pattern.test(path));
    if (allowed.length === 0) return null;
    const methods = [...new Set(allowed.map((route) => route.method))].sort().join(', ');
    return new EdgeRefusal(
      'method-not-allowed',
      'request.method-not-allowed',
      `${method} is not possible here: use ${methods}.`,
      { Allow: methods },
    );
  }

  private add(method: string, url: string): void {
    const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    const pattern = escaped.replace(/:[A-Za-z]+/g, '[^/]+').replace(/\*/g, '.*');
    this.known.push({ method, url, pattern: new RegExp(`^${pattern}$`) });
  }
}

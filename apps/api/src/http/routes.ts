import { type FastifyInstance } from 'fastify';
import { DomainError } from '@tipstaff/kernel';
import { EdgeRefusal } from './refusal';

export interface Route {
  readonly method: string;
  /** As registered: `/api/v1/cases/:type/:force/:reference`. */
  readonly url: string;
}

interface KnownRoute extends Route {
  readonly pattern: RegExp;
  /** The same where a reference was written with its slashes; null for a route without one. */
  readonly withSlash: RegExp | null;
}

/** Every route of the application, also those that Nest does not know (the documentation's). */
export class Routes {
  private readonly known: KnownRoute[] = [];

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

  /** Why nothing was found: only other methods are possible here (405), or nothing is (404). */
  refusal(method: string, path: string): EdgeRefusal | DomainError {
    const here = this.known.filter((route) => route.pattern.test(path));
    const allowed = [...new Set(here.map((route) => route.method))].sort();
    // A wildcard stands for files: the method is right, and this file is not there.
    if (allowed.length === 0 || allowed.includes(method)) return this.nothingAt(path);
    const methods = allowed.join(', ');
    return new EdgeRefusal(
      'method-not-allowed',
      'request.method-not-allowed',
      `${method} is not possible here: use ${methods}.`,
      { Allow: methods },
    );
  }

  private nothingAt(path: string): DomainError {
    const holdsSlash = this.known.some((route) => route.withSlash?.test(path));
    const mend = holdsSlash
      ? 'if the reference of the case has a slash in it, percent-encode the slash as %2F, for example CO%2F00123%2F24'
      : '/docs shows the addresses that there are';
    return new DomainError(
      'not-found',
      'request.not-found',
      `There is nothing at this address: ${mend}.`,
    );
  }

  private add(method: string, url: string): void {
    const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    const matching = (path: string): RegExp =>
      new RegExp(`^${path.replace(/:[A-Za-z]+/g, '[^/]+').replace(/\*/g, '.*')}$`);
    const withSlash = url.includes(':reference')
      ? matching(escaped.replace(':reference', '[^/]+/*'))
      : null;
    this.known.push({ method, url, pattern: matching(escaped), withSlash });
  }
}

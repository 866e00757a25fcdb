import { Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Api } from './api/api';
import { type AnswerTo } from './api/types';
import { type Transport } from './transport';

export const TRANSPORT = Symbol('Transport');

/** What the browser said that the API judges by: the cookie of the session, and whose page asked. */
const HANDED_ON = ['cookie', 'origin', 'sec-fetch-site', 'x-tipstaff-purpose'];

export type Me = AnswerTo<'/api/v1/me'>;

/** Who is signed in, asked for with what their forms carry: each page begins with it. */
interface SessionShown {
  readonly me: Me;
  readonly csrfToken: string;
}

/** One request of somebody who is signed in. */
export class Visit {
  constructor(
    readonly api: Api,
    readonly me: Me,
    /** What a form of theirs must carry. */
    readonly csrf: string,
    /** Slug of the force that the page is about; empty where they are for none. */
    readonly force: string,
  ) {}

  may(permission: string): boolean {
    return this.me.permissions.some((one) => one.permission === permission);
  }
}

/** Begins each page with who asks: without a session nothing is shown. */
@Injectable()
export class Visits {
  constructor(@Inject(TRANSPORT) private readonly transport: Transport) {}

  /** The API with whatever session the browser holds. */
  apiFor({ headers, id, ip }: FastifyRequest): Api {
    const handedOn = HANDED_ON.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    return new Api(this.transport, {
      headers: { ...Object.fromEntries(handedOn), 'x-correlation-id': id },
      from: ip,
    });
  }

  /** @throws ApiRefusal 401 where there is no session, or one that is over */
  async begin(request: FastifyRequest, wanted?: string): Promise<Visit> {
    const api = this.apiFor(request);
    const { me, csrfToken } = (await api.read('/sign-in/session')) as SessionShown;
    const asked = wanted ?? (request.query as { force?: unknown }).force;
    const force = typeof asked === 'string' && asked !== '' ? asked : await usualForce(api, me);
    const visit = new Visit(api, me, csrfToken, force);
    begun.set(request, visit);
    return visit;
  }
}

/** By the request that it is of. */
const begun = new WeakMap<FastifyRequest, Visit>();

/** Who asked, once the page has begun: what is refused after that keeps their way on. Null before. */
export const visitOf = (request: FastifyRequest): Visit | null => begun.get(request) ?? null;

async function usualForce(api: Api, { forces, everyForce, permissions }: Me): Promise<string> {
  const [first] = forces;
  if (first !== undefined) return first;
  const mayList = permissions.some(({ permission }) => permission === 'force.read');
  if (!everyForce || !mayList) return '';
  const known = await api.get('/api/v1/forces', {});
  return known.forces[0] ?? '';
}

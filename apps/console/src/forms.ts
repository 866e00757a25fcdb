import { type FastifyRequest } from 'fastify';

/** Counted once the body is read, so that what was typed can be given back to whoever sent too many. */
export const FORM_ROUTE = { rateLimit: { hook: 'preHandler' } } as const;

interface SentForm {
  readonly fields: URLSearchParams;
  /** Shows that a page of ours asked; the API judges it. */
  readonly csrf: Readonly<Record<string, string>>;
}

/** What a form has sent. Without a token it is sent on all the same, and refused by the API. */
export function formOf({ body }: FastifyRequest): SentForm {
  // Of another shape it is none of ours, and no header either.
  const fields = body instanceof URLSearchParams ? body : new URLSearchParams();
  return { fields, csrf: { 'x-tipstaff-csrf': wordIn(fields, '_csrf') } };
}

/** A field of our own, as a header can hold it; empty where it was changed into something else. */
export function wordIn(fields: URLSearchParams, name: string): string {
  const value = fields.get(name) ?? '';
  return /^[\w.:-]{1,200}$/.test(value) ? value : '';
}

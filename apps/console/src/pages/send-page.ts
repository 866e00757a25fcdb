import { type FastifyReply } from 'fastify';
import { type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Nothing inline, nothing from elsewhere, forms to here alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cache-Control': 'no-store',
  // With `no-referrer` a browser says of a form of ours that it comes from nowhere.
  'Referrer-Policy': 'same-origin',
};

/** As a document in UTF-8, with the headers of every page. */
export function pageBytes(reply: FastifyReply, page: VNode): Buffer {
  void reply.headers(HEADERS).type('text/html; charset=utf-8');
  return Buffer.from(`<!doctype html>${renderToString(page)}`);
}

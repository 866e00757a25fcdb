import { safeHeaders } from '@tipstaff/platform';
import { type FastifyInstance } from 'fastify';

/** The documentation and the queue are the only pages with scripts and styles; all of them are our own files. */
export const SAFE_HEADERS = safeHeaders({
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
});

const WITH_INLINE_STYLES = /^\/(docs|admin\/queues)(\/|$|\?)/;

/** The documentation and the queue come with styles in their elements. */
export function allowInlineStyles(instance: FastifyInstance): void {
  instance.addHook('onRequest', ({ url }, { raw }, done) => {
    if (WITH_INLINE_STYLES.test(url)) {
      const policy = String(raw.getHeader('content-security-policy'));
      const allowed = policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
      raw.setHeader('content-security-policy', allowed);
    }
    done();
  });
}

/** The documentation's own pages leave it to the browser to find out. */
export function nameCharset(instance: FastifyInstance): void {
  instance.addHook('onSend', (_request, reply, payload, done) => {
    const isBare = reply.getHeader('Content-Type') === 'text/html';
    if (isBare) void reply.header('Content-Type', 'text/html; charset=utf-8');
    done(null, payload);
  });
}

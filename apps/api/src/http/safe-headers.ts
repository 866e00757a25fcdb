import helmet from '@fastify/helmet';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';

/**
 * What every answer tells a browser: to keep nothing, to guess nothing, to show it in no frame, and to
 * run nothing but our own files. A route that means another `Cache-Control` says so itself.
 */
export async function sendSafeHeaders(app: NestFastifyApplication): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { directives: CONTENT_POLICY },
    frameguard: { action: 'deny' },
  });
  const instance: FastifyInstance = app.getHttpAdapter().getInstance();
  instance.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('Cache-Control')) void reply.header('Cache-Control', 'no-store');
    // The documentation's own pages leave it to the browser to find out.
    const isBare = reply.getHeader('Content-Type') === 'text/html';
    if (isBare) void reply.header('Content-Type', 'text/html; charset=utf-8');
    done(null, payload);
  });
}

/** The documentation page is the only one with scripts and styles; all of them are our own files. */
const CONTENT_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  // TLS ends before this process; over plain HTTP on one machine the page must still load.
  upgradeInsecureRequests: null,
};

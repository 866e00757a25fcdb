import { createServer } from 'node:http';
import { openMailStore } from './mail-store.mjs';
import { listPage, messagePage, missingPage, STYLE } from './mailbox-page.mjs';
import { startOnFreePort } from './ports.mjs';

const MOST_BYTES = 10_000_000;

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A message is a stranger's page: no script, no request to anywhere, in a frame of its own. */
const MESSAGE_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/**
 * An SMTP server that delivers nothing, and a page that shows what it was given.
 * @param {{ home: object, notice?: string | null, usualPorts: { smtp: number, mailbox: number } }} options
 */
export async function startMail({ home, notice = null, usualPorts }) {
  const store = await openMailStore(home.at('mail'));
  const smtp = await startOnFreePort(usualPorts.smtp, (port) => listenSmtp(store, port));
  const page = await startOnFreePort(usualPorts.mailbox, (port) =>
    listenHttp(
      createServer((request, response) => answer(store, notice, request, response)),
      port,
    ),
  ).catch(async (error) => {
    await smtp.stop();
    throw error;
  });
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    mailboxUrl: `http://127.0.0.1:${page.port}`,
    /** How many messages are in the mailbox, those of earlier runs included. */
    count: () => store.messages.length,
    async stop() {
      await smtp.stop();
      await page.stop();
    },
  };
}

/** @throws Error with code EADDRINUSE when the port is taken */
export async function listenSmtp(store, port) {
  const { SMTPServer } = await import('smtp-server');
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MOST_BYTES,
    onData(stream, session, callback) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('error', callback);
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          callback(Object.assign(new Error('Message too large'), { responseCode: 552 }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const message = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks),
        };
        store.add(message).then(() => callback(null), callback);
      });
    },
  });
  // A client that goes away in the middle is its own trouble; a port that is taken, `listening` tells.
  server.on('error', () => {});
  await listening(server.server, () => server.listen(port, '127.0.0.1'));
  return { port, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function listenHttp(server, port) {
  await listening(server, () => server.listen(port, '127.0.0.1'));
  return {
    port,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listening(server, listen) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => {
      server.off('error', reject);
      resolve();
    });
    listen();
  });
}

function answer(store, notice, request, response) {
  const send = (status, type, body, policy = PAGE_POLICY) => {
    response.writeHead(status, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  // Another site that makes its name point here must not read the mail.
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
    send(421, 'text/plain', 'This mailbox is reached as 127.0.0.1 or localhost only.\n');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(405, 'text/plain', 'The mailbox can only be read.\n');
    return;
  }
  const path = request.url.split('?', 1)[0];
  if (path === '/') return send(200, 'text/html', listPage(store.messages.toReversed(), notice));
  if (path === '/style.css') return send(200, 'text/css', STYLE);
  if (path === '/messages.json') return send(200, 'application/json', toJson(store.messages));
  if (path === '/arrivals') return send(...arrivalOf(store, request.url));
  const [, id, part] = /^\/messages\/([\w-]+)(?:\/(html|source))?$/.exec(path) ?? [];
  const message = id && store.find(id);
  if (!message) return send(404, 'text/html', missingPage(notice));
  if (part === 'html') return send(200, 'text/html', message.html, MESSAGE_POLICY);
  if (part === 'source') return send(200, 'text/plain', store.source(id));
  return send(200, 'text/html', messagePage(message, notice));
}

/** How long ago the mail with a reference came: whoever asks may go by another clock. */
function arrivalOf(store, url) {
  const reference = new URL(url, 'http://127.0.0.1').searchParams.get('reference');
  const message = store.messages.find(({ headers }) =>
    headers.some((h) => h.name.toLowerCase() === 'x-tipstaff-reference' && h.value === reference),
  );
  if (!message) return [404, 'application/json', '{}\n'];
  return [
    200,
    'application/json',
    `${JSON.stringify({ ageMs: Date.now() - message.arrivedAt })}\n`,
  ];
}

const toJson = (messages) => `${JSON.stringify(messages, null, 2)}\n`;

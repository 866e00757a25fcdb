import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Socket } from 'node:net';

/** Shorter than the time after which whoever stops a process kills it, or it leaves by itself. */
const LONGEST_ANSWER_MS = 5_000;

/**
 * When the application closes, requests under way get their answers and no connection outlives them.
 * Node ends only those that are idle at that moment: one that has not asked anything yet (browsers
 * open them in advance), or that becomes idle a moment later, would hold up the end by a minute.
 * @param longestAnswerMs after this time an answer that is not yet read is cut off
 */
export function closeConnections(
  app: NestFastifyApplication,
  longestAnswerMs = LONGEST_ANSWER_MS,
): void {
  const instance = app.getHttpAdapter().getInstance();
  const { server } = instance;
  const silent = new Set<Socket>();
  let isClosing = false;
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  instance.addHook('onResponse', (request, _reply, done) => {
    if (isClosing) request.raw.socket.destroySoon();
    done();
  });
  instance.addHook('preClose', (done) => {
    isClosing = true;
    for (const socket of silent) socket.destroy();
    const timer = setTimeout(() => server.closeAllConnections(), longestAnswerMs);
    server.once('close', () => clearTimeout(timer));
    // A server that never listened does not tell that it is closed.
    if (!server.listening) clearTimeout(timer);
    done();
  });
}

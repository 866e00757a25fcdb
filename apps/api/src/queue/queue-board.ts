import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter as BoardAdapter } from '@bull-board/fastify';
import { NotFoundException } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { refuseWithout } from '@tipstaff/access';
import { queueOutageOf, type SettingsWith } from '@tipstaff/platform';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { EdgeRefusal } from '../http/refusal';
import { type PageAsker, pageAskerOf } from '../http/asker';
import { problemOf, sendProblem, tellRefusal } from '../http/problem';
import { QueueReader } from './queue-reader';

const ADDRESS = '/admin/queues';
const ASK_FOR_PASSWORD = { 'WWW-Authenticate': 'Basic realm="tipstaff", charset="UTF-8"' };
const READING = ['GET', 'HEAD'];

/**
 * BullMQ's own dashboard, to look at: what is done about a mail is an event of ours. For whoever may see
 * the queue, however they prove who they are; by password here alone.
 */
export async function serveQueueBoard(
  app: NestFastifyApplication,
  { redisUrl }: SettingsWith<'redisUrl'>,
): Promise<void> {
  const { queue } = app.get(QueueReader, { strict: false });
  const asking = pageAskerOf(app);
  const board = new BoardAdapter();
  board.setBasePath(ADDRESS);
  createBullBoard({
    queues: [new BullMQAdapter(queue, { readOnlyMode: true })],
    serverAdapter: board,
    options: { uiConfig: { boardTitle: 'Tipstaff: reminders' } },
  });
  // On to the scope's own: the board would answer 500 with its words.
  board.setErrorHandler((error) => {
    throw error;
  });
  const instance: FastifyInstance = app.getHttpAdapter().getInstance();
  await instance.register(
    async (scope) => {
      scope.addHook('onRequest', async (request, reply) => letIn(asking, request, reply));
      scope.setErrorHandler((error, request, reply) => {
        // Its files are served by a plugin that refuses an address with an error of its own.
        const isNoFile = ((error as { statusCode?: number }).statusCode ?? 500) < 500;
        const refusal = isNoFile ? new NotFoundException() : queueOutageOf(redisUrl, error);
        refuse(refusal ?? error, request, reply);
      });
      await scope.register(board.registerPlugin());
    },
    { prefix: ADDRESS },
  );
}

/** Answers by itself whoever may not see it, and whatever is not only looking. */
async function letIn(
  asking: PageAsker,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  try {
    const actor = await asking(request);
    refuseWithout('queue.see', actor.may, 'The queue');
    if (!READING.includes(request.method)) throw onlyToLookAt();
    allowOwnFiles(reply);
    return undefined;
  } catch (error) {
    refuse(error, request, reply);
    return reply;
  }
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const path = request.url.split('?', 1)[0] ?? '';
  const answer = problemOf(error, { path, correlationId: request.id, sent: request });
  tellRefusal(request, answer.problem);
  const isAsked = answer.problem.status === 401;
  sendProblem(reply, isAsked ? { ...answer, headers: ASK_FOR_PASSWORD } : answer);
}

/**
 * The page finds its scripts and styles by its base, which no other page may set; those of other hosts
 * (it would like a font) stay out.
 */
function allowOwnFiles({ raw }: FastifyReply): void {
  const policy = String(raw.getHeader('content-security-policy'));
  raw.setHeader('content-security-policy', policy.replace("base-uri 'none'", "base-uri 'self'"));
}

function onlyToLookAt(): EdgeRefusal {
  return new EdgeRefusal(
    'method-not-allowed',
    'queue.read-only',
    'The queue is only to be looked at here: settle or retry a mail under /api/v1/mails.',
    { Allow: READING.join(', ') },
  );
}

import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type Fault,
  faultOf,
  mailFault,
  type MailRequest,
  type NotifyBehaviour,
  type NotifyTemplate,
  refusalOf,
  tokenFault,
} from './notify-refusals';

interface NotifiedMail {
  readonly id: string;
  readonly reference: string | null;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** As Notify names it: created, delivered, permanent-failure. */
  readonly status: string;
}

export interface NotifyStub {
  /** http://127.0.0.1:<port> */
  readonly url: string;
  readonly apiKey: string;
  readonly templateId: string;
  /** What was taken, in order of arrival. */
  readonly messages: readonly NotifiedMail[];
  behave(behaviour: NotifyBehaviour): void;
  /** The next so many lists leave everything out, as while Notify has not yet written it down. */
  forget(lists: number): void;
  /** Notify's later word on every mail of this reference. */
  report(reference: string, status: string): void;
  changeTemplate(template: NotifyTemplate): void;
  /** Resolves once so many mails were taken in all. @throws Error after `timeoutMs`. */
  waitFor(count: number, timeoutMs?: number): Promise<readonly NotifiedMail[]>;
  stop(): Promise<void>;
}

const LOOK_AGAIN_MS = 10;
const TEMPLATE: NotifyTemplate = { type: 'email', subject: '((subject))', body: '((body))' };

/** A real HTTP server on a free port that speaks the part of Notify's API that Tipstaff uses. */
export async function startNotifyStub(): Promise<NotifyStub> {
  const [serviceId, secret, templateId] = [randomUUID(), randomUUID(), randomUUID()];
  const messages: NotifiedMail[] = [];
  let behaviour: NotifyBehaviour = { kind: 'accept' };
  let template = TEMPLATE;
  let listsToForget = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://notify.test');
    const text = await textOf(request);
    const asked = behaviour;
    const fault =
      asked.kind === 'answer' ? null : (tokenFault(request, serviceId, secret) ?? faultOf(asked));
    if (asked.kind === 'answer') response.writeHead(asked.status).end(asked.body);
    else if (fault) sendFault(response, fault);
    else if (request.method === 'POST' && url.pathname === '/v2/notifications/email') {
      await take(JSON.parse(text) as MailRequest, asked, response);
    } else if (url.pathname === '/v2/notifications') list(url.searchParams, response);
    else if (url.pathname === `/v2/template/${templateId}`) {
      send(response, 200, { id: templateId, name: 'Mail of Tipstaff', version: 1, ...template });
    } else sendFault(response, [404, 'NoResultFound', 'No result found']);
  };

  const take = async (
    mail: MailRequest,
    asked: NotifyBehaviour,
    response: ServerResponse,
  ): Promise<void> => {
    const fault =
      asked.kind === 'throttle' || asked.kind === 'reject'
        ? refusalOf(asked)
        : mailFault(mail, templateId, template);
    if (fault) return sendFault(response, fault);
    const { reference = null, email_address: to, personalisation } = mail;
    const { subject = '', body = '' } = personalisation ?? {};
    const taken = { id: randomUUID(), reference, to, subject, body, status: 'created' };
    messages.push(taken);
    if (asked.kind === 'hang-up') response.destroy();
    if (asked.kind !== 'accept') return;
    if (asked.delayMs !== undefined) await wait(asked.delayMs);
    const content = { subject, body, from_email: 'tipstaff@notify.test' };
    send(response, 201, { id: taken.id, reference, content, uri: null, template: null });
  };

  const list = (query: URLSearchParams, response: ServerResponse): void => {
    const isForgetful = listsToForget > 0;
    if (isForgetful) listsToForget -= 1;
    const reference = query.get('reference');
    const notifications = messages
      .filter((one) => !isForgetful && (reference === null || one.reference === reference))
      .map(({ to, ...one }) => ({ ...one, type: 'email', email_address: to }));
    send(response, 200, { notifications, links: {} });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Notify has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    apiKey: `tipstaff_test-${serviceId}-${secret}`,
    templateId,
    messages,
    behave: (next) => void (behaviour = next),
    forget: (lists) => void (listsToForget = lists),
    report: (reference, status) =>
      messages.forEach((one, at) => {
        if (one.reference === reference) messages[at] = { ...one, status };
      }),
    changeTemplate: (next) => void (template = next),
    async waitFor(count, timeoutMs = 10_000) {
      const late = AbortSignal.timeout(timeoutMs);
      while (messages.length < count) {
        if (late.aborted) throw new Error(`${messages.length} of ${count} mails came in time.`);
        await wait(LOOK_AGAIN_MS);
      }
      return messages;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function sendFault(response: ServerResponse, [status, error, message]: Fault): void {
  send(response, status, { status_code: status, errors: [{ error, message }] });
}

import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface CapturedMail {
  /** Envelope sender and recipients: what the server was told, not what the headers say. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By lower-case name; the last of several. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What the server does with the next messages.
 * - `accept`: keeps it and says so.
 * - `accept-then-hang`: keeps it and never answers; the sender cannot know.
 * - `hang-up`: keeps it and cuts the connection before answering.
 * - `refuse`: does not keep it and answers with the SMTP code (5xx for good, 4xx for now) and, as
 *   servers do, the address.
 * - `no-greeting`: takes connections and says nothing to them.
 */
type Behaviour =
  | { readonly kind: 'accept'; readonly delayMs?: number }
  | { readonly kind: 'accept-then-hang' }
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'refuse'; readonly code: number }
  | { readonly kind: 'no-greeting' };

export interface MailCapture {
  /** smtp://127.0.0.1:<port> */
  readonly url: string;
  /** In order of arrival. */
  readonly messages: readonly CapturedMail[];
  behave(behaviour: Behaviour): void;
  /** Resolves once so many messages have arrived in all. @throws Error after `timeoutMs`. */
  waitFor(count: number, timeoutMs?: number): Promise<readonly CapturedMail[]>;
  stop(): Promise<void>;
}

/** A real SMTP server on a free port that keeps what it is given. */
export async function captureMail(): Promise<MailCapture> {
  const messages: CapturedMail[] = [];
  const waiting = new Set<() => void>();
  let behaviour: Behaviour = { kind: 'accept' };

  const receive = async (raw: Buffer, session: SMTPServerSession): Promise<void> => {
    messages.push(await parse(raw, session));
    for (const look of waiting) look();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect(_session, callback) {
      if (behaviour.kind !== 'no-greeting') callback();
    },
    onData(stream, session, callback) {
      void readAll(stream).then(async (raw) => {
        // Its sender was cut off in the middle: nothing was sent.
        if (raw === null) return;
        const asked = behaviour;
        if (asked.kind === 'refuse') {
          const to = session.envelope.rcptTo.map(({ address }) => `<${address}>`).join(' ');
          const words = `Refused: mailbox ${to} is full`;
          callback(Object.assign(new Error(words), { responseCode: asked.code }));
          return;
        }
        await receive(raw, session);
        if (asked.kind === 'hang-up') closeConnections(server, session.id);
        if (asked.kind === 'accept') setTimeout(() => callback(), asked.delayMs ?? 0);
      });
    },
  });
  // A client that goes away in mid-conversation is what some tests are about.
  server.on('error', () => undefined);
  const port = await listen(server);
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    behave: (next) => void (behaviour = next),
    waitFor: (count, timeoutMs = 10_000) =>
      new Promise((resolve, reject) => {
        const done = (settle: () => void) => {
          clearTimeout(timer);
          waiting.delete(look);
          settle();
        };
        const look = () => {
          if (messages.length >= count) done(() => resolve(messages));
        };
        const timer = setTimeout(
          () =>
            done(() =>
              reject(new Error(`${messages.length} of ${count} messages came in ${timeoutMs} ms.`)),
            ),
          timeoutMs,
        );
        waiting.add(look);
        look();
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        closeConnections(server);
      }),
  };
}

function listen(server: SMTPServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('The mail server has no port.'));
    });
  });
}

/** @param id only the connection with this id; every one when not given */
function closeConnections(server: SMTPServer, id?: string): void {
  const { connections } = server as unknown as {
    connections: Set<{ id: string; _socket: { destroy(): void } }>;
  };
  for (const connection of connections) {
    if (id === undefined || connection.id === id) connection._socket.destroy();
  }
}

/** Null where the connection was lost before the end. */
async function readAll(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}

async function parse(raw: Buffer, session: SMTPServerSession): Promise<CapturedMail> {
  const { envelope } = session;
  const mail = await PostalMime.parse(raw);
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map(({ address }) => address),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
  };
}

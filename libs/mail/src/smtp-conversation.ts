import { type Readable } from 'node:stream';
import { wordsOf } from '@tipstaff/kernel';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** Servers commonly end a conversation after this many. */
const MOST_MAILS = 100;

/** After this a server that drips its goodbye is left without it. */
const LONGEST_GOODBYE_MS = 5_000;

export interface ConversationOptions {
  /** smtp://[user:password@]host[:port] or smtps://...; port 587 or 465 when not given. */
  readonly url: string;
  /** Nothing but the greeting goes over an open line: without STARTTLS there is no mail. No when not given. */
  readonly requireTls?: boolean;
  /** Most milliseconds to wait for the connection, and then for each answer; 20,000 when not given. */
  readonly patienceMs?: number;
}

/**
 * The end of patience with a whole conversation. The socket's own patience begins anew with each byte, so a
 * server that drips them would never be silent for long enough.
 */
export class Deadline {
  /** Rejected when it has come. */
  readonly passed: Promise<never>;

  constructor(afterMs: number) {
    const why = `The mail server did not come to an end within ${afterMs / 1_000} seconds.`;
    this.passed = new Promise((_, reject) => {
      setTimeout(() => reject(new Error(why)), afterMs).unref();
    });
    this.passed.catch(() => undefined);
  }
}

interface Sent {
  readonly response: string;
}

/** nodemailer's connection with promises; whatever breaks it rejects the step under way. */
export class Conversation {
  private readonly connection: SMTPConnection;
  private readonly auth: { user: string; pass: string } | null;
  private readonly broken: Promise<never>;
  private isBroken = false;
  private accepted = 0;

  constructor({ url, requireTls = false, patienceMs = 20_000 }: ConversationOptions) {
    const { hostname, port, protocol, username, password } = new URL(url);
    this.auth = username
      ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
      : null;
    this.connection = new SMTPConnection({
      host: hostname.replace(/^\[|\]$/g, ''),
      ...(port ? { port: Number(port) } : {}),
      secure: protocol === 'smtps:',
      requireTLS: requireTls,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      dnsTimeout: patienceMs,
    });
    this.broken = new Promise((_, reject) => {
      this.connection.on('error', reject);
      this.connection.on('end', () => reject(new Error('The mail server closed the connection.')));
    });
    // Nobody may be waiting when the server hangs up after the last step.
    this.broken.catch(() => (this.isBroken = true));
  }

  /** Whether one more mail may be tried on it. */
  get canGoOn(): boolean {
    return !this.isBroken && this.accepted < MOST_MAILS;
  }

  async open(deadline: Deadline): Promise<void> {
    await this.step<void>(deadline, (done) =>
      this.connection.connect((error) => done(error, undefined)),
    ).catch((error: unknown) => {
      throw isAboutTls(error) ? withoutTls(error) : error;
    });
    const { auth } = this;
    if (auth === null) return;
    try {
      await this.step<void>(deadline, (done) =>
        this.connection.login(auth, (error) => done(error, undefined)),
      );
    } catch (error) {
      throw withoutAnswer(error);
    }
  }

  /** @returns the server's answer to a mail that it took */
  async send(
    envelope: { from: string | false; to: string[] },
    body: Readable,
    deadline: Deadline,
  ): Promise<string> {
    const { response } = await this.step<Sent>(deadline, (done) =>
      this.connection.send(envelope, body, done),
    );
    this.accepted += 1;
    return response;
  }

  takeLeave(): void {
    this.connection.quit();
    setTimeout(() => this.hangUp(), LONGEST_GOODBYE_MS).unref();
  }

  hangUp(): void {
    this.connection.close();
  }

  /** Rejected at the deadline, too; whoever asked then hangs up. */
  private step<T>(
    deadline: Deadline,
    start: (done: (error: unknown, answer?: T) => void) => void,
  ): Promise<T> {
    const answered = new Promise<T>((resolve, reject) => {
      start((error, answer) => {
        if (error) reject(error instanceof Error ? error : new Error(wordsOf(error)));
        else resolve(answer as T);
      });
    });
    return Promise.race([answered, this.broken, deadline.passed]);
  }
}

const isAboutTls = (error: unknown): boolean =>
  (error as { readonly code?: string }).code === 'ETLS';

/** As nothing was said but the greeting, its answer says nothing of any mail. */
function withoutTls(cause: unknown): Error {
  const words = `The mail server and this one come to no TLS (${wordsOf(cause)}), and without it neither password nor mail is sent: let the server offer STARTTLS, or write SMTP_URL with smtps. TIPSTAFF_SMTP_TLS=not-required sends both for all to read.`;
  return Object.assign(new Error(words, { cause }), { code: 'ETLS', command: 'STARTTLS' });
}

/** The answer to a login may repeat the login, and what is thrown here is logged and kept. */
function withoutAnswer(error: unknown): Error {
  const { code, command, responseCode } = error as {
    readonly code?: string;
    readonly command?: string;
    readonly responseCode?: number;
  };
  const words = `The mail server did not accept the login (${responseCode ?? code ?? 'no code'}): correct the user and the password in SMTP_URL.`;
  return Object.assign(new Error(words), { code, command, responseCode });
}

/** Long enough for the next mail of a burst; servers give up after minutes, firewalls sooner. */
const KEEP_MS = 1_000;

/** Conversations that just carried a mail, for the next one; after a moment they are ended. */
export class ConversationPool {
  private readonly leaving = new Map<Conversation, NodeJS.Timeout>();

  keep(conversation: Conversation): void {
    if (!conversation.canGoOn) {
      conversation.takeLeave();
      return;
    }
    const leave = () => {
      this.leaving.delete(conversation);
      conversation.takeLeave();
    };
    this.leaving.set(conversation, setTimeout(leave, KEEP_MS));
  }

  /** One that was not broken when last heard of; null when there is none. */
  take(): Conversation | null {
    for (const [conversation, timer] of this.leaving) {
      clearTimeout(timer);
      this.leaving.delete(conversation);
      if (conversation.canGoOn) return conversation;
      conversation.hangUp();
    }
    return null;
  }
}

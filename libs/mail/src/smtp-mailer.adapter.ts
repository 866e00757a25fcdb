import { Readable } from 'node:stream';
import { DomainError, Instant, wordsOf } from '@tipstaff/kernel';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type Asked, type Delivery, type Mailer, type OutgoingMail } from './mailer.port';
import { judgeFailure } from './smtp-failure.policy';

export interface SmtpOptions {
  /** smtp://[user:password@]host[:port] or smtps://...; port 587 or 465 when not given. */
  readonly url: string;
  /** Header From: an address, or `Name <address>`. */
  readonly from: string;
  /** Most milliseconds to wait for the connection, and then for each answer; 20,000 when not given. */
  readonly patienceMs?: number;
}

/**
 * Speaks SMTP itself instead of through nodemailer's transport, because only the conversation
 * knows whether the message had been handed over when the connection broke.
 */
export class SmtpMailer implements Mailer {
  constructor(private readonly options: SmtpOptions) {}

  async send(mail: OutgoingMail): Promise<Delivery> {
    const { envelope, raw } = await this.compose(mail);
    let handedOver = false;
    // Read by the connection only once the server has said 354, go ahead.
    const body = new Readable({
      read() {
        handedOver = true;
        this.push(raw);
        this.push(null);
      },
    });
    try {
      return await this.conversation(async (connection) => {
        const { response } = await connection.send(envelope, body);
        return { outcome: 'accepted', answer: response };
      });
    } catch (error) {
      return judgeFailure(error, handedOver);
    }
  }

  /** SMTP has no such question. */
  ask(reference: string): Promise<Asked> {
    const { hostname } = new URL(this.options.url);
    const why = `A mail server can not be asked after a mail. Look for ${reference} in the log of ${hostname}: it is the first part of the Message-ID, and stands in the mail itself.`;
    return Promise.resolve({ said: 'cannot-say', why });
  }

  async verify(): Promise<void> {
    try {
      await this.conversation(() => Promise.resolve());
    } catch (error) {
      const { hostname, port } = new URL(this.options.url);
      throw new DomainError(
        'unavailable',
        'mail.unavailable',
        `The mail server at ${hostname}${port && `:${port}`} can not be used (${wordsOf(error)}). Start it, or correct SMTP_URL. Nothing is lost: reminders go out when it is back.`,
        { cause: error },
      );
    }
  }

  private async compose(mail: OutgoingMail) {
    const node = new MailComposer({
      from: this.options.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      date: new Date(Instant.toMillis(mail.date)),
      messageId: `<${mail.reference}@${domainOf(this.options.from)}>`,
      headers: {
        'X-Tipstaff-Reference': mail.reference,
        'Auto-Submitted': 'auto-generated',
      },
    }).compile();
    const { from } = node.getEnvelope();
    return { envelope: { from, to: [mail.to] }, raw: await node.build() };
  }

  private async conversation<T>(speak: (connection: Conversation) => Promise<T>): Promise<T> {
    const connection = new Conversation(this.options);
    try {
      await connection.open();
      const answer = await speak(connection);
      connection.takeLeave();
      return answer;
    } catch (error) {
      connection.hangUp();
      throw error;
    }
  }
}

interface Sent {
  readonly response: string;
}

/** nodemailer's connection with promises; whatever breaks it rejects the step under way. */
class Conversation {
  private readonly connection: SMTPConnection;
  private readonly auth: { user: string; pass: string } | null;
  private readonly broken: Promise<never>;

  constructor({ url, patienceMs = 20_000 }: SmtpOptions) {
    const { hostname, port, protocol, username, password } = new URL(url);
    this.auth = username
      ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
      : null;
    this.connection = new SMTPConnection({
      host: hostname.replace(/^\[|\]$/g, ''),
      ...(port ? { port: Number(port) } : {}),
      secure: protocol === 'smtps:',
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
    this.broken.catch(() => undefined);
  }

  async open(): Promise<void> {
    await this.step<void>((done) => this.connection.connect((error) => done(error, undefined)));
    const { auth } = this;
    if (auth === null) return;
    await this.step<void>((done) => this.connection.login(auth, (error) => done(error, undefined)));
  }

  send(envelope: { from: string | false; to: string[] }, body: Readable): Promise<Sent> {
    return this.step<Sent>((done) => this.connection.send(envelope, body, done));
  }

  takeLeave(): void {
    this.connection.quit();
  }

  hangUp(): void {
    this.connection.close();
  }

  private step<T>(start: (done: (error: unknown, answer?: T) => void) => void): Promise<T> {
    const answered = new Promise<T>((resolve, reject) => {
      start((error, answer) => {
        if (error) reject(error instanceof Error ? error : new Error(wordsOf(error)));
        else resolve(answer as T);
      });
    });
    return Promise.race([answered, this.broken]);
  }
}

function domainOf(from: string): string {
  return /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
}

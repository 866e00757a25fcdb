import { DomainError, Instant, wordsOf } from '@tipstaff/kernel';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { Conversation, type ConversationOptions, ConversationPool } from './smtp-conversation';
import { type Asked, type Delivery, type Mailer, type OutgoingMail } from './mailer.port';
import { isAboutConversation, judgeFailure } from './smtp-failure.policy';

export interface SmtpOptions extends ConversationOptions {
  /** Header From: an address, or `Name <address>`. */
  readonly from: string;
}

/**
 * Speaks SMTP itself instead of through nodemailer's transport, because only the conversation
 * knows whether the message had been handed over when the connection broke. The mails of a burst
 * share conversations: a greeting, TLS and a login for each take longer than the mail.
 */
export class SmtpMailer implements Mailer {
  private readonly kept = new ConversationPool();

  constructor(private readonly options: SmtpOptions) {}

  async send(mail: OutgoingMail): Promise<Delivery> {
    const message = await this.compose(mail);
    const kept = this.kept.take();
    const delivery = kept && (await this.sendOn(kept, message));
    return delivery ?? (await this.sendOnNew(message));
  }

  /** SMTP has no such question. */
  ask(reference: string): Promise<Asked> {
    const { hostname } = new URL(this.options.url);
    const why = `A mail server can not be asked after a mail. Look for ${reference} in the log of ${hostname}: it is the first part of the Message-ID, and stands in the mail itself.`;
    return Promise.resolve({ said: 'cannot-say', why });
  }

  async verify(): Promise<void> {
    const conversation = new Conversation(this.options);
    try {
      await conversation.open();
      conversation.takeLeave();
    } catch (error) {
      conversation.hangUp();
      const { hostname, port } = new URL(this.options.url);
      throw new DomainError(
        'unavailable',
        'mail.unavailable',
        `The mail server at ${hostname}${port && `:${port}`} can not be used (${wordsOf(error)}). Start it, or correct SMTP_URL. Nothing is lost: reminders go out when it is back.`,
        { cause: error },
      );
    }
  }

  private async compose(mail: OutgoingMail): Promise<Message> {
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

  private async sendOnNew(message: Message): Promise<Delivery> {
    const conversation = new Conversation(this.options);
    const handing = new Handing(message);
    try {
      await conversation.open();
      return await this.finish(conversation, handing);
    } catch (error) {
      conversation.hangUp();
      return judgeFailure(error, handing.isOver);
    }
  }

  /**
   * On a conversation that has carried a mail before.
   * @returns null when it was of no use any more: the message was not handed over
   */
  private async sendOn(kept: Conversation, message: Message): Promise<Delivery | null> {
    const handing = new Handing(message);
    try {
      return await this.finish(kept, handing);
    } catch (error) {
      kept.hangUp();
      if (!handing.isOver && isAboutConversation(error)) return null;
      return judgeFailure(error, handing.isOver);
    }
  }

  private async finish(conversation: Conversation, handing: Handing): Promise<Delivery> {
    const answer = await conversation.send(handing.envelope, handing.body);
    this.kept.keep(conversation);
    return { outcome: 'accepted', answer };
  }
}

interface Message {
  readonly envelope: { readonly from: string | false; readonly to: string[] };
  readonly raw: Buffer;
}

/** One try at a message; it is over once the server has said 354, go ahead, and the body is read. */
class Handing {
  isOver = false;
  readonly envelope: Message['envelope'];
  readonly body: Readable;

  constructor({ envelope, raw }: Message) {
    // nodemailer writes into it, and an answer of one try would be taken for one of the next.
    this.envelope = { from: envelope.from, to: [...envelope.to] };
    const begin = () => (this.isOver = true);
    this.body = new Readable({
      read() {
        begin();
        this.push(raw);
        this.push(null);
      },
    });
  }
}

function domainOf(from: string): string {
  return /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
}

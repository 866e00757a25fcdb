import { DomainError, Instant, wordsOf } from '@tipstaff/kernel';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import {
  Conversation,
  type ConversationOptions,
  ConversationPool,
  Deadline,
} from './smtp-conversation';
import {
  type Asked,
  type Delivery,
  LONGEST_DELIVERY_MS,
  type Mailer,
  type OutgoingMail,
} from './mailer.port';
import { isAboutConversation, judgeFailure } from './smtp-failure.policy';

export interface SmtpOptions extends ConversationOptions {
  /** Header From: an address, or `Name <address>`. */
  readonly from: string;
  /** Most milliseconds for all that is said about one mail; `LONGEST_DELIVERY_MS` when not given. */
  readonly withinMs?: number;
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
    const deadline = this.deadline();
    const kept = this.kept.take();
    const delivery = kept && (await this.sendOn(kept, message, deadline));
    return delivery ?? (await this.sendOnNew(message, deadline));
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
      await conversation.open(this.deadline());
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

  private async sendOnNew(message: Message, deadline: Deadline): Promise<Delivery> {
    const conversation = new Conversation(this.options);
    const handing = new Handing(message);
    try {
      await conversation.open(deadline);
      return await this.finish(conversation, handing, deadline);
    } catch (error) {
      conversation.hangUp();
      return judgeFailure(error, handing.isOver);
    }
  }

  /**
   * On a conversation that has carried a mail before.
   * @returns null when it was of no use any more: the message was not handed over
   */
  private async sendOn(
    kept: Conversation,
    message: Message,
    deadline: Deadline,
  ): Promise<Delivery | null> {
    const handing = new Handing(message);
    try {
      return await this.finish(kept, handing, deadline);
    } catch (error) {
      kept.hangUp();
      if (!handing.isOver && isAboutConversation(error)) return null;
      return judgeFailure(error, handing.isOver);
    }
  }

  private deadline(): Deadline {
    return new Deadline(this.options.withinMs ?? LONGEST_DELIVERY_MS);
  }

  private async finish(
    conversation: Conversation,
    handing: Handing,
    deadline: Deadline,
  ): Promise<Delivery> {
    const answer = await conversation.send(handing.envelope, handing.body, deadline);
    this.kept.keep(conversation);
    return { outcome: 'accepted', answer };
  }
}

interface Message {
  readonly envelope: { readonly from: string | false; readonly to: string[] };
  readonly raw: Buffer;
}

/** What a socket takes in at once, about. */
const PIECE = 16 * 1024;

/**
 * One try at a message. It is over once the server has said 354, go ahead, and the last piece of the body is
 * asked for: until then the dot that ends a message can not have been written.
 */
class Handing {
  isOver = false;
  readonly envelope: Message['envelope'];
  readonly body: Readable;

  constructor({ envelope, raw }: Message) {
    // nodemailer writes into it, and an answer of one try would be taken for one of the next.
    this.envelope = { from: envelope.from, to: [...envelope.to] };
    const end = () => (this.isOver = true);
    let from = 0;
    this.body = new Readable({
      highWaterMark: PIECE,
      read() {
        const piece = raw.subarray(from, (from += PIECE));
        if (from >= raw.length) end();
        this.push(piece);
        if (from >= raw.length) this.push(null);
      },
    });
  }
}

function domainOf(from: string): string {
  return /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
}

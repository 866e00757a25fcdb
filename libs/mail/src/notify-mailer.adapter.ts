import { DomainError } from '@tipstaff/kernel';
import { type Asked, type Delivery, type Mailer, type OutgoingMail } from './mailer.port';
import { notifyBody } from './notify-body';
import { askNotify, type NotifyConnection, type Question } from './notify-connection';
import { judgeList, judgeSent, templateFault } from './notify-failure.policy';

export interface NotifyOptions {
  /** <name>-<service id>-<secret>, the last two UUIDs. */
  readonly apiKey: string;
  /** An email template with the subject ((subject)) and the message ((body)). */
  readonly templateId: string;
  /** https://api.notifications.service.gov.uk */
  readonly url: string;
  /** Most milliseconds to wait for an answer; 20,000 when not given. */
  readonly patienceMs?: number;
}

const UUID_LENGTH = 36;
/** A shorter line of a mail says nothing, and may well be a part of other words. */
const SHORTEST_TELLING_LINE = 8;

/**
 * GOV.UK Notify, which keeps what it was given under our reference, and can so be asked what became
 * of it. The sender, the reply address and the look of the mail are the service's own in Notify.
 */
export class NotifyMailer implements Mailer {
  private readonly connection: NotifyConnection;

  constructor(private readonly options: NotifyOptions) {
    const { url, apiKey, patienceMs = 20_000 } = options;
    this.connection = { url: url.replace(/\/+$/, ''), apiKey, patienceMs };
  }

  async send({ to, subject, text, reference }: OutgoingMail): Promise<Delivery> {
    const body = notifyBody(text);
    const content = { personalisation: { subject, body }, reference };
    const heard = await this.put((client) =>
      client.sendEmail(this.options.templateId, to, content),
    );
    const secrets = [...this.secrets(), to, subject, ...tellingLines(text), ...tellingLines(body)];
    return this.unlessTemplateIsWrong(judgeSent(heard, secrets));
  }

  async ask(reference: string): Promise<Asked> {
    const heard = await this.put((client) =>
      client.getNotifications('email', undefined, reference),
    );
    return judgeList(heard, reference, this.secrets());
  }

  async verify(): Promise<void> {
    const fault = await this.fault();
    if (fault === null) return;
    throw new DomainError(
      'unavailable',
      'mail.unavailable',
      `GOV.UK Notify at ${new URL(this.connection.url).host} can not be used. ${fault} Nothing is lost: reminders go out when it is back.`,
    );
  }

  /**
   * Notify answers 400 to a mail with a bad address and to one with a wrong template alike, and only
   * its words differ. So the template is looked at before a mail is given up for good.
   */
  private async unlessTemplateIsWrong(delivery: Delivery): Promise<Delivery> {
    if (delivery.outcome !== 'refused' || !delivery.forGood) return delivery;
    const why = await this.fault();
    return why === null ? delivery : { outcome: 'refused', forGood: false, why };
  }

  private async fault(): Promise<string | null> {
    const { templateId } = this.options;
    const heard = await this.put((client) => client.getTemplateById(templateId));
    return templateFault(heard, templateId, this.secrets());
  }

  private put(question: Question) {
    return askNotify(this.connection, question);
  }

  private secrets(): readonly string[] {
    const { apiKey } = this.options;
    return [apiKey, apiKey.slice(-UUID_LENGTH)];
  }
}

function tellingLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(({ length }) => length >= SHORTEST_TELLING_LINE);
}

import http from 'node:http';
import https from 'node:https';
import { DomainError } from '@tipstaff/kernel';
import axios from 'axios';
import { NotifyClient } from 'notifications-node-client';
import { type Asked, type Delivery, type Mailer, type OutgoingMail } from './mailer.port';
import {
  judgeList,
  judgeSent,
  type NotifyAnswer,
  type NotifySilence,
  templateFault,
} from './notify-failure.policy';

/** Takes no room; Notify itself puts it into "GOV.UK" so that no link is made of it. */
const NO_MARK = '\u200B';

const UNDERLINE = /^(-{2,}|={2,})$/;
const RULE = /^-{3,}$/;
/** What Notify reads as a heading, list, inset, rule, table, code or link target where a line begins. */
const MARK_AT_START = /^(?=[#*+^•|:=~`_[-]|\d+\.)/;
const LINK_OR_REFERENCE = /\](?=[([])/g;
const ESCAPE = /\\(?=[\\`*{}[\]()#+\-.!_>~|])/g;

/**
 * A plain text so that it reads as written after Notify's formatting, which takes marks at the start
 * of a line for headings and lists, numbers lists anew, and four leading spaces for code. Underlined
 * lines become Notify's headings, a line of dashes alone its horizontal line; line breaks stay.
 */
export function notifyBody(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028]/).map((line) => line.trim());
  return lines
    .flatMap((line, at) => {
      const [above = '', below = ''] = [lines[at - 1], lines[at + 1]];
      if (UNDERLINE.test(line) && isWords(above)) return [];
      if (isWords(line) && UNDERLINE.test(below)) return ['', `# ${literally(line)}`, ''];
      return RULE.test(line) ? ['', line, ''] : [literally(line)];
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isWords = (line: string): boolean => line !== '' && !UNDERLINE.test(line);

function literally(line: string): string {
  return line
    .replace(ESCAPE, `\\${NO_MARK}`)
    .replace(LINK_OR_REFERENCE, `]${NO_MARK}`)
    .replace(MARK_AT_START, NO_MARK);
}

/** A connection for each request: one that lay idle may be cut as it is written to, and who knows then? */
const AGENTS = { httpAgent: new http.Agent(), httpsAgent: new https.Agent() };

interface NotifyConnection {
  /** https://... without a slash at the end. */
  readonly url: string;
  readonly apiKey: string;
  /** Most milliseconds for the whole of a request. */
  readonly patienceMs: number;
}

type Question = (client: NotifyClient) => Promise<{ status: number; data: unknown }>;

/** One request through Notify's client. Any answer is an answer, whatever its status. */
async function askNotify(
  { url, apiKey, patienceMs }: NotifyConnection,
  ask: Question,
): Promise<NotifyAnswer | NotifySilence> {
  let handedOver = false;
  const late = AbortSignal.timeout(patienceMs);
  const client = new NotifyClient(url, apiKey);
  client.setClient(
    axios.create({
      ...AGENTS,
      signal: late,
      maxRedirects: 0,
      validateStatus: () => true,
      transport: transportThatTells(() => (handedOver = true)),
    }),
  );
  try {
    const { status, data } = await ask(client);
    if (!handedOver) return { silence: `a proxy said ${status}`, handedOver };
    return { status, body: data };
  } catch (error) {
    if (late.aborted) return { silence: 'TIMEOUT', handedOver };
    if (axios.isAxiosError(error)) return { silence: error.code ?? 'no code', handedOver };
    throw error;
  }
}

/** Node's own, which says when the connection is made; only then is any of the request written to it. */
function transportThatTells(onConnected: () => void) {
  return {
    request(options: https.RequestOptions, onAnswer: (answer: http.IncomingMessage) => void) {
      const { request } = options.protocol === 'http:' ? http : https;
      return request(options, onAnswer).once('socket', (socket) => {
        // Through a proxy that refuses, this is a socket that never becomes safe.
        if (options.protocol !== 'http:') socket.once('secureConnect', onConnected);
        else if (socket.connecting) socket.once('connect', onConnected);
        else onConnected();
      });
    },
  };
}

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

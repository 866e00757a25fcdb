import { wordsOf } from '@tipstaff/kernel';
import { type Delivery } from './mailer.port';

/** What nodemailer's errors carry; `command` is the step that was being answered. */
interface SmtpFailure {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

const TEMPORARY = 400;
const PERMANENT = 500;
/** The server is about to close the connection, whatever was asked. */
const CLOSING = 421;

/** The steps whose refusal is about this recipient or this message, not about us or the server. */
const ABOUT_THE_MESSAGE = new Set(['RCPT TO', 'DATA']);

/**
 * What an SMTP conversation that failed says about the message.
 * @param handedOver whether the server had asked for the message and been given it
 */
export function judgeFailure(error: unknown, handedOver: boolean): Delivery {
  const { command, responseCode = 0 } = error as SmtpFailure;
  const why = wordsOf(error);
  if (responseCode >= TEMPORARY) {
    const forGood = responseCode >= PERMANENT && ABOUT_THE_MESSAGE.has(command ?? '');
    return { outcome: 'refused', forGood, why };
  }
  if (handedOver) return { outcome: 'unknown', why };
  return { outcome: 'refused', forGood: isUnwritable(error as SmtpFailure), why };
}

/**
 * Whether a failure before the message was handed over is about the conversation and not about the
 * message, so that a new conversation may do better.
 */
export function isAboutConversation(error: unknown): boolean {
  const { command = '', responseCode = 0 } = error as SmtpFailure;
  if (isUnwritable(error as SmtpFailure)) return false;
  return responseCode < TEMPORARY || responseCode === CLOSING || !ABOUT_THE_MESSAGE.has(command);
}

/** The address itself cannot be written in SMTP. */
function isUnwritable({ code, command }: SmtpFailure): boolean {
  return code === 'EENVELOPE' && command === 'API';
}
